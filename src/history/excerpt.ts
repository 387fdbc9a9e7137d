/** Words around a difference that are shown with it. */
const AROUND = 2;

/**
 * The part of two texts in which they differ, with a little around it, as an excerpt of each: “four times a week”, “three
 * times a week”. Each is at most `most` characters.
 */
export function excerpts(before: string, after: string, most: number): readonly [string, string] {
  const [was, is] = [before, after].map((text) => text.trim().split(/\s+/)) as [string[], string[]];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < was.length - start && end < is.length - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end++;
  const cut = (words: readonly string[]): string => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(words.length, words.length - end + AROUND);
    const text = `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
    if (text.length <= most) return text;
    const whole = text.slice(0, most - 1).replace(/\s+\S*$/, '');
    return `${whole === '' ? text.slice(0, most - 2) : whole} …`;
  };
  return [cut(was), cut(is)];
}
