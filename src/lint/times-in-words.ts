import type { TermDates } from '../link/calendar.ts';
import type { Text } from '../link/text.ts';
import { readTime } from '../link/time.ts';
import type { Time } from '../link/time.ts';

/** The most words that one time is written in: `tymor yr haf 2026`, `1 September 2026`. */
const MOST_WORDS = 4;

/** The dates, months, terms and school years that are named in the middle of a sentence, as the format would read each. */
export function timesInWords(text: Text, terms: TermDates): readonly Time[] {
  const words = (text.en ?? text.cy ?? '').split(/[\s(),;]+/).map((word) => word.replace(/[.:!?]+$/, ''));
  const times: Time[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestFrom(words, at, text, terms);
    if (found) times.push(found.time);
    at += found?.length ?? 1;
  }
  return times;
}

function longestFrom(words: readonly string[], at: number, { node }: Text, terms: TermDates): { readonly time: Time; readonly length: number } | undefined {
  for (let length = MOST_WORDS; length > 0; length -= 1) {
    const some = words.slice(at, at + length);
    if (some.length < length || !/\d{2}$/.test(some.at(-1)!)) continue;
    const time = readTime({ type: 'scalar', text: some.join(' '), style: 'plain', start: node.start, end: node.end, source: node.source, key: undefined, flow: false }, terms);
    if (time?.period && !time.problem) return { time, length };
  }
  return undefined;
}
