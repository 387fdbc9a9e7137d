/** A stretch of prose. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer than any sentence; a search for its ends goes no further. */
const LONGEST = 700;
/** Ends no sentence: an initial, a title, a shortened word. */
const SHORTENED = /(?:(?:^|[\s(.])[A-Za-z\u00c0-\u017f]|\b(?:Mr|Mrs|Ms|Dr|St|Yr|Bl|No|e\.g|i\.e|approx|etc|d\.o\.b|D\.O\.B))$/;

const ends = (text: string, at: number): boolean => text[at] === '\n' || (/[.!?]/.test(text[at]!) && /[\s”"’')]/.test(text[at + 1] ?? ' ') && !SHORTENED.test(text.slice(Math.max(at - 8, 0), at)));

/** The sentence that a place in prose stands in. A line end always ends one. */
export function sentenceAt(text: string, place: number): Stretch {
  let start = place;
  while (start > 0 && place - start < LONGEST && !ends(text, start - 1)) start--;
  let end = place;
  while (end < text.length && end - place < LONGEST && !ends(text, end)) end++;
  if (end < text.length && text[end] !== '\n') end++;
  while (start < end && text[start] === ' ') start++;
  return { start, end };
}

/** The sentence after one, in the same passage. */
export function sentenceAfter(text: string, { end }: Stretch): Stretch | undefined {
  if (text[end] === '\n' || end >= text.length) return undefined;
  let from = end;
  while (text[from] === ' ' || text[from] === '”') from++;
  return from >= text.length || text[from] === '\n' ? undefined : sentenceAt(text, from);
}
