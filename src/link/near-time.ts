import { nearest, plainForm } from '../format/near.ts';
import { asHeading } from '../language/in-line.ts';
import type { ScalarNode } from '../parse/node.ts';
import type { TermDates } from './calendar.ts';
import { readTime } from './time.ts';

const TERMS = ['autumn', 'spring', 'summer', 'hydref', 'gwanwyn', 'haf'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin', 'gorffennaf', 'awst', 'medi', 'tachwedd', 'rhagfyr']; // and hydref, which is autumn as well
const OTHERS = ['term', 'tymor', 'half-term', 'hanner', 'each', 'every', 'bob', 'week', 'month', 'year', 'wythnos', 'pythefnos', 'blwyddyn', 'fortnight', 'weekly', 'monthly', 'termly', 'yearly', 'to', 'hyd', 'the', 'y', 'yr', 'mis'];
const KNOWN = [...TERMS, ...MONTHS, ...OTHERS];
const SHORT: Readonly<Record<string, string>> = { sept: 'september', ...Object.fromEntries(MONTHS.slice(0, 12).map((month) => [month.slice(0, 3), month])) };
/** What stands before or after a time and is no part of how it is written. */
const AROUND = /^(?:by|before|from|in|end of|by the end of|the end of|erbyn|cyn|diwedd|erbyn diwedd) (?:the )?| ?\.$/;
/** Nadolig has an article before it as often as not. */
const ARTICLE = /^(?:y |the )(christmas|easter|nadolig|pasg)/;
/** Holidays that a term ends with: whoever writes by Christmas means the autumn term, whose days the school’s own calendar has. */
const HOLIDAYS: Readonly<Record<string, string>> = { christmas: 'autumn', easter: 'spring', nadolig: 'hydref', pasg: 'gwanwyn' };
const LONGEST = 60;

/**
 * The way in which the format would have a time that it takes as words, where a slip of the pen is likely: `sumer 2027`,
 * `2027 summer`, `Sept 2026`, `2026/09/01`; and for a holiday, the term that ends with it: `Christmas 2026`, `Pasg 2027`. Undefined for what is no such slip, and for what is understood already.
 */
export function nearTime(written: string, terms: TermDates): string | undefined {
  const time = readTime(typed(written), terms);
  if (time?.kind !== 'words' || time.problem || time.written.length > LONGEST) return undefined;
  const understood = (text: string): boolean => (readTime(typed(text), terms)?.kind ?? 'words') !== 'words';
  return guesses(time.written.toLowerCase().replace(/\s+/g, ' ')).find((guess) => guess !== '' && understood(guess));
}

const typed = (text: string): ScalarNode => ({ type: 'scalar', text, style: 'plain', start: 0, end: 0, source: undefined, key: undefined, flow: false });

function guesses(text: string): string[] {
  const bare = text.replace(AROUND, '').replace(AROUND, '').replace(ARTICLE, '$1');
  return [text, bare].flatMap((one) => [inFigures(one), inWords(one)]);
}

/** The year first, lines between the figures. */
function inFigures(text: string): string {
  const yearFirst = /^(\d{4})[/. ](\d{1,2})(?:[/. ](\d{1,2}))?$/.exec(text);
  const yearLast = /^(\d{1,2})[- ](\d{1,2})[- ](\d{4})$/.exec(text);
  const [year, month, date] = yearFirst?.slice(1) ?? yearLast?.slice(1).reverse() ?? [];
  return year === undefined ? '' : [year, month, date].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

/** Each word as it is spelt, the year last and in full. */
function inWords(text: string): string {
  const apart = text.replace(/(\p{L})(['’]?\d)/gu, '$1 $2').replace(/(\d{4})(\p{L})/gu, '$1 $2').replace(/['’](?=\d\d\b)/g, '20').replace(/,/g, '');
  const spelt = apart.split(' ').map((word) => (/^\p{L}[\p{L}\p{M}.-]+$/u.test(word) ? wordMeant(word.replace(/\.$/, '')) : word));
  const year = spelt.findIndex((word) => /^\d{4}$/.test(word));
  if (year === 0 && spelt.length > 1) spelt.push(spelt.shift()!);
  return spelt.map((word, index) => (index > 0 && index === spelt.length - 1 && /^\d\d$/.test(word) ? `20${word}` : MONTHS.includes(word) ? asHeading(word) : word)).join(' ');
}

const wordMeant = (word: string): string => HOLIDAYS[word] ?? (KNOWN.includes(plainForm(word)) ? word : (SHORT[word] ?? (word.length > 3 ? nearest(word, KNOWN) : undefined) ?? word));
