import { definition } from '../format/fields.ts';
import { nearest, plainForm } from '../format/near.ts';
import type { Lang, Said } from '../language/said.ts';
import { schoolYearOf } from '../link/calendar.ts';
import type { Day, SchoolYear } from '../link/calendar.ts';

export const LANGUAGES = ['en', 'cy', 'both'] as const;
export type Languages = (typeof LANGUAGES)[number];
export const CI_SERVICES = ['github', 'gitlab', 'azure', 'none'] as const;
export type CiService = (typeof CI_SERVICES)[number];

/** What `init` has to know. Five things, and no more. */
export interface Answers {
  /** Empty where it is to be written later. */
  readonly name: string;
  readonly kind: string;
  /** The language or languages that the school writes in. */
  readonly languages: Languages;
  /** The plan's first year, which is its current year. */
  readonly firstYear: SchoolYear;
  readonly ci: CiService;
  /** The language of the notes in the files: the school's, or where it writes in both, the one that `sip` speaks. */
  readonly notes: Lang;
  readonly today: Day;
}

/** The kinds of school that the format knows, with what each is called. */
export function kindsOfSchool(): Readonly<Record<string, Said>> {
  const kind = definition('school').fields['kind']!;
  return kind.type === 'word' ? kind.words : {};
}

/** From June on, a plan that is begun is most likely next year's. */
export function likelyFirstYear(today: Day): SchoolYear {
  const month = Number(today.slice(5, 7));
  return schoolYearOf(today) + (month >= 6 && month <= 8 ? 1 : 0);
}

/** Reads the first year as typed: `2026-27`, `2026`, or a plan's whole span. Undefined when it is no school year. */
export function readFirstYear(typed: string): SchoolYear | undefined {
  const found = /^(\d{4})(?:\s*[-/–]\s*(\d{2}|\d{4}))?(?:\s+(?:to|hyd)\s+.*)?$/.exec(typed.trim());
  if (!found) return undefined;
  const year = Number(found[1]);
  const second = found[2];
  if (year < 2000 || year > 2100 || (second !== undefined && Number(second.slice(-2)) !== (year + 1) % 100)) return undefined;
  return year;
}

/** Finds the word that was meant: as it is, by its title in either language, by its first letters, or a near miss. */
export function readWord(typed: string, words: Readonly<Record<string, Said>>): string | undefined {
  const wanted = plainForm(typed.trim());
  if (wanted === '') return undefined;
  const entries = Object.entries(words);
  const exact = entries.find(([word, { en, cy }]) => [word, en, cy].some((one) => plainForm(one) === wanted));
  if (exact) return exact[0];
  const begun = entries.filter(([word, { en, cy }]) => [word, en, cy].some((one) => plainForm(one).startsWith(wanted)));
  return begun.length === 1 ? begun[0]![0] : nearest(typed, Object.keys(words));
}

/** A name as typed, on one line and without what a terminal or a file could take for something else. */
export const readName = (typed: string): string => typed.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').replace(/ +/g, ' ').trim().slice(0, 120);
