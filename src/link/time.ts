import { asHeading } from '../language/in-line.ts';
import type { Lang, Said } from '../language/said.ts';
import type { Node } from '../parse/node.ts';
import { addDays, day, daysBetween, daysInMonth, schoolYearOf, yearName, yearPeriod } from './calendar.ts';
import type { Day, Period, Term, TermDates } from './calendar.ts';

/** How often something recurs. */
export type Every = 'week' | 'fortnight' | 'month' | 'half-term' | 'term' | 'year';

/**
 * A time as a school says it. All but recurrence and words have a first and a last day. Words are kept and shown; a rule that
 * needs a date treats them as undated.
 */
export interface Time {
  readonly kind: 'date' | 'month' | 'half-term' | 'term' | 'year' | 'range' | 'every' | 'words';
  readonly written: string;
  /** First and last day, both included. Undefined for recurrence and words. */
  readonly period?: Period;
  readonly every?: Every;
  readonly term?: Term;
  readonly half?: 1 | 2;
  readonly parts?: readonly [Time, Time];
  /** What is wrong with it, when it looks like a date and is none. */
  readonly problem?: Said;
  readonly node: Node;
}

const TERMS: Record<string, Term> = { autumn: 'autumn', spring: 'spring', summer: 'summer', hydref: 'autumn', gwanwyn: 'spring', haf: 'summer', 'yr hydref': 'autumn', 'y gwanwyn': 'spring', 'yr haf': 'summer' };
const MONTHS_EN = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTHS_CY = ['ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin', 'gorffennaf', 'awst', 'medi', 'hydref', 'tachwedd', 'rhagfyr'];
const EVERY: Record<string, Every> = {
  week: 'week', weekly: 'week', wythnos: 'week', wythnosol: 'week',
  fortnight: 'fortnight', fortnightly: 'fortnight', pythefnos: 'fortnight',
  month: 'month', monthly: 'month', mis: 'month', misol: 'month',
  'half-term': 'half-term', 'half term': 'half-term', 'half-termly': 'half-term', 'hanner tymor': 'half-term',
  term: 'term', termly: 'term', tymor: 'term', tymhorol: 'term',
  year: 'year', yearly: 'year', annually: 'year', blwyddyn: 'year', blynyddol: 'year', flwyddyn: 'year',
};

/** Which month of the year has a name, in either language; 0 where none has. */
const monthCalled = (name: string): number => MONTHS_EN.indexOf(name) + 1 || MONTHS_CY.indexOf(name) + 1;

const problem = (en: string, cy: string): Said => ({ en, cy });

const NO_SUCH_DAY = problem('There is no such day', 'Nid oes diwrnod o’r fath');

/** Any year with a 29 February. */
const LEAP_YEAR = 2028;

const isDay = (year: number, month: number, date: number): boolean => month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

/** Longer than any time: such text is words, and no pattern looks at it. */
const LONGEST = 200;

/** Reads a time. Undefined when nothing is written. Never throws; what cannot be understood is words. */
export function readTime(node: Node | undefined, terms: TermDates): Time | undefined {
  if (node?.type !== 'scalar' || node.text === null || node.text.trim() === '') return undefined;
  const written = node.text.trim();
  return written.length > LONGEST ? { kind: 'words', written, node } : understand(written, node, terms, true);
}

function understand(written: string, node: Node, terms: TermDates, mayBeRange: boolean): Time {
  const text = written.toLowerCase().replace(/\s+/g, ' ');
  const base = { written, node };
  if (mayBeRange) {
    const parts = / (?:to|hyd|–|-) /.test(text) ? text.split(/ (?:to|hyd|–|-) /) : [];
    if (parts.length === 2) {
      const first = understand(parts[0]!, node, terms, false);
      const last = understand(parts[1]!, node, terms, false);
      if (first.problem ?? last.problem) return { ...base, kind: 'words', problem: (first.problem ?? last.problem)! };
      if (first.period && last.period) {
        const period = { start: first.period.start, end: last.period.end };
        const backwards = period.end < period.start;
        return { ...base, kind: 'range', period, parts: [first, last], ...(backwards ? { problem: problem('It ends before it begins', 'Mae’n gorffen cyn dechrau') } : {}) };
      }
      return { ...base, kind: 'words' };
    }
  }
  return dated(text, written, node, terms) ?? recurring(text, written, node) ?? { ...base, kind: 'words' };
}

function dated(text: string, written: string, node: Node, terms: TermDates): Time | undefined {
  const base = { written, node };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return onDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), base);
  const pair = /^(\d{4})-(\d{2})$/.exec(text);
  if (pair) return yearOrMonth(Number(pair[1]), Number(pair[2]), base);
  const term = /^(?:tymor (?:y |yr )?|(?:the )?)?(autumn|spring|summer|hydref|gwanwyn|haf)(?: term)?(?: ([12]))?,? (\d{4})$/.exec(text);
  if (term) return inTerm(TERMS[term[1]!]!, term[2] ? (Number(term[2]) as 1 | 2) : undefined, Number(term[3]), base, terms);
  const worded = /^(?:(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg)? )?([a-z]+) (\d{4})$/.exec(text);
  if (worded) {
    const month = monthCalled(worded[2]!);
    if (month > 0) return worded[1] ? onDay(Number(worded[3]), month, Number(worded[1]), base) : inMonth(Number(worded[3]), month, base);
  }
  const yearless = /^(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg)? ([a-z]+)$/.exec(text);
  const named = yearless ? monthCalled(yearless[2]!) : 0;
  // A day and a month without a year are words, unless there is no such day in any year: then it is a slip, as it is with one.
  if (named > 0 && !isDay(LEAP_YEAR, named, Number(yearless![1]))) return { ...base, kind: 'words', problem: NO_SUCH_DAY };
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](?:20)?(\d{2})$/.exec(text);
  if (slashed) {
    return onDayAs(2000 + Number(slashed[3]), Number(slashed[2]), Number(slashed[1]), base, (better) => problem(`Write the year first: ${better}`, `Ysgrifennwch y flwyddyn yn gyntaf: ${better}`));
  }
  const loose = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (loose) {
    return onDayAs(Number(loose[1]), Number(loose[2]), Number(loose[3]), base, (better) => problem(`Write two digits for the month and the day: ${better}`, `Ysgrifennwch ddau ddigid am y mis a’r diwrnod: ${better}`));
  }
  const year = /^(\d{4}) ?[/–] ?(?:20)?(\d{2})$|^(\d{4}) ?[-–] ?20(\d{2})$/.exec(text);
  if (year) {
    const from = Number(year[1] ?? year[3]);
    const to = 2000 + Number(year[2] ?? year[4]);
    // 2026-2029 means three school years, from the first autumn to the last summer.
    const better = (until: string): string => (to - from > 1 && to - from < 20 ? `${yearName(from)} ${until} ${yearName(to - 1)}` : yearName(from));
    return { ...base, kind: 'words', problem: problem(`Write the school year as ${better('to')}`, `Ysgrifennwch y flwyddyn ysgol fel ${better('hyd')}`) };
  }
  return undefined;
}

type Base = { readonly written: string; readonly node: Node };

function onDay(year: number, month: number, date: number, base: Base): Time {
  if (!isDay(year, month, date)) return { ...base, kind: 'words', problem: NO_SUCH_DAY };
  const only = day(year, month, date);
  return { ...base, kind: 'date', period: { start: only, end: only } };
}

/** A day in a form that the format does not have: how to write it, where there is such a day. */
function onDayAs(year: number, month: number, date: number, base: Base, better: (day: Day) => Said): Time {
  const meant = onDay(year, month, date, base);
  return meant.problem ? meant : { ...base, kind: 'words', problem: better(day(year, month, date)) };
}

function inMonth(year: number, month: number, base: Base): Time {
  return { ...base, kind: 'month', period: { start: day(year, month, 1), end: day(year, month, daysInMonth(year, month)) } };
}

/** `2026-27` is a school year, since 27 follows 26; `2026-09` is a month. */
function yearOrMonth(year: number, number: number, base: Base): Time {
  if (number === (year + 1) % 100) return { ...base, kind: 'year', period: yearPeriod(year) };
  if (number >= 1 && number <= 12) return inMonth(year, number, base);
  const better = yearName(year);
  return { ...base, kind: 'words', problem: problem(`It is neither a month nor a school year: did you mean ${better}?`, `Nid yw’n fis nac yn flwyddyn ysgol: ai ${better} oeddech chi’n ei feddwl?`) };
}

function inTerm(term: Term, half: 1 | 2 | undefined, calendarYear: number, base: Base, terms: TermDates): Time {
  const whole = terms(term === 'autumn' ? calendarYear : calendarYear - 1, term);
  if (!half) return { ...base, kind: 'term', term, period: whole };
  const middle = addDays(whole.start, Math.floor(daysBetween(whole.start, whole.end) / 2));
  const period = half === 1 ? { start: whole.start, end: middle } : { start: addDays(middle, 1), end: whole.end };
  return { ...base, kind: 'half-term', term, half, period };
}

function recurring(text: string, written: string, node: Node): Time | undefined {
  const found = /^(?:(?:each|every|bob|once a|once each|unwaith y) )?(.+)$/.exec(text)![1]!;
  const every = EVERY[found];
  return every ? { kind: 'every', every, written, node } : undefined;
}

/** The most school years that are followed; more is a slip of the pen. */
const MOST_YEARS = 21;

/** What is wrong with school years that were written as calendar years, or that run on beyond any plan. */
export function yearsProblem({ written, period }: Time): Said | undefined {
  const bare = /^(\d{4})(?: ?(?:to|hyd|–|-) ?(\d{4}))?$/.exec(written);
  if (bare && !period) {
    const [first, last] = [yearName(Number(bare[1])), yearName(Number(bare[2] ?? bare[1]))];
    const only = bare[2] === undefined;
    return problem(`A school year runs over two calendar years: write ${only ? `${first}, or a first and a last one` : `${first} to ${last}`}`, `Mae blwyddyn ysgol yn rhedeg dros ddwy flwyddyn galendr: ysgrifennwch ${only ? `${first}, neu un gyntaf ac un olaf` : `${first} hyd ${last}`}`);
  }
  if (!period || period.end < period.start || schoolYearOf(period.end) - schoolYearOf(period.start) < MOST_YEARS) return undefined;
  const first = schoolYearOf(period.start);
  return problem(`It runs over more than ${MOST_YEARS} school years. Write a first and a last one, such as ${yearName(first)} to ${yearName(first + 2)}`, `Mae’n rhedeg dros fwy na ${MOST_YEARS} blwyddyn ysgol. Ysgrifennwch un gyntaf ac un olaf, er enghraifft ${yearName(first)} hyd ${yearName(first + 2)}`);
}

/** True of words, or of how often, where a day is wanted. What looks like a date and is none has its problem told already. */
export const isUndated = (time: Time | undefined): time is Time => time !== undefined && !time.period && !time.problem;

/** True when the last day of it is before a day. Undated time is never past. */
export const isPast = (time: Time | undefined, today: Day): boolean => time?.period !== undefined && time.period.end < today;

/** The school years that a time touches, by their first calendar years. */
export function schoolYears(time: Time): number[] {
  if (!time.period) return [];
  const first = schoolYearOf(time.period.start);
  const last = schoolYearOf(time.period.end);
  if (last < first || last - first >= MOST_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const TERM_WORDS: Record<Term, Record<Lang, string>> = {
  autumn: { en: 'autumn term', cy: 'tymor yr hydref' },
  spring: { en: 'spring term', cy: 'tymor y gwanwyn' },
  summer: { en: 'summer term', cy: 'tymor yr haf' },
};
const EVERY_WORDS: Record<Every, Record<Lang, string>> = {
  week: { en: 'each week', cy: 'bob wythnos' },
  fortnight: { en: 'each fortnight', cy: 'bob pythefnos' },
  month: { en: 'each month', cy: 'bob mis' },
  'half-term': { en: 'each half-term', cy: 'bob hanner tymor' },
  term: { en: 'each term', cy: 'bob tymor' },
  year: { en: 'each year', cy: 'bob blwyddyn' },
};

/** A day in words: 1 September 2026, 1 Medi 2026. */
export function sayDay(on: Day, lang: Lang): string {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  const name = (lang === 'cy' ? MONTHS_CY : MONTHS_EN)[month - 1]!;
  return `${date} ${asHeading(name)} ${year}`;
}

/** A time in words, in one language. */
export function sayTime(time: Time, lang: Lang): string {
  const { period } = time;
  switch (time.kind) {
    case 'date':
      return sayDay(period!.start, lang);
    case 'month':
      return sayDay(period!.start, lang).replace(/^1 /, '');
    case 'year':
      return yearName(Number(period!.start.slice(0, 4)));
    case 'term':
    case 'half-term': {
      const year = /\d{4}$/.exec(time.written)![0];
      const half = time.half ? ` ${time.half}` : '';
      return `${TERM_WORDS[time.term!][lang]}${half} ${year}`;
    }
    case 'range':
      return `${sayTime(time.parts![0], lang)} ${lang === 'cy' ? 'hyd' : 'to'} ${sayTime(time.parts![1], lang)}`;
    case 'every':
      return EVERY_WORDS[time.every!][lang];
    case 'words':
      return time.written;
  }
}
export const sayDayBoth = (on: Day): Said => ({ en: sayDay(on, 'en'), cy: sayDay(on, 'cy') });
export const sayTimeBoth = (time: Time): Said => ({ en: sayTime(time, 'en'), cy: sayTime(time, 'cy') });
