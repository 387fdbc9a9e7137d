/** A day as YYYY-MM-DD: compares as text. */
export type Day = string;

/** A school year by its first calendar year: 2026 is 2026-27, 1 September 2026 to 31 August 2027. */
export type SchoolYear = number;

export type Term = 'autumn' | 'spring' | 'summer';

/** First and last day, both included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** Answers when a term is: from the school's own dates, else the edition's usual ones. */
export type TermDates = (year: SchoolYear, term: Term) => Period;

const pad = (number: number, width = 2) => String(number).padStart(width, '0');

export const day = (year: number, month: number, date: number): Day => `${pad(year, 4)}-${pad(month)}-${pad(date)}`;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days between two days, positive when `to` is later. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const addDays = (from: Day, days: number): Day => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day a number of months later; 31 January and one month is the last of February. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = (total % 12) + 1;
  return day(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)));
}

/** The school year that a day falls in: it begins on 1 September. */
export const schoolYearOf = (on: Day): SchoolYear => Number(on.slice(0, 4)) - (on.slice(5, 7) < '09' ? 1 : 0);

export const yearPeriod = (year: SchoolYear): Period => ({ start: day(year, 9, 1), end: day(year + 1, 8, 31) });

/** 2026 → `2026-27`. */
export const yearName = (year: SchoolYear): string => `${year}-${pad((year + 1) % 100)}`;
