import { yearName } from '../link/calendar.ts';
import type { Day, SchoolYear } from '../link/calendar.ts';
import { yearsOf } from '../link/priorities.ts';
import type { Item, School } from '../link/school.ts';
import { schoolYears } from '../link/time.ts';
import { accountsOf } from './accounted.ts';
import type { Accounts } from './accounted.ts';
import { decisionsOf } from './decisions.ts';
import type { Decision } from './decisions.ts';

/** Everything that rolling a plan on writes, and what it leaves for people to decide. */
export interface Roll {
  /** The year that ends, and those that the plan now has. */
  readonly ended: SchoolYear;
  readonly years: string;
  readonly accounts: Accounts;
  /** Priorities that said no year, and so meant the one that ends: the year is now written. */
  readonly dated: readonly Item<'priority'>[];
  readonly decide: readonly Decision[];
}

/** The first day on which a plan may be rolled on without being asked twice: the summer term of its current year has begun. */
export const earliestRoll = (school: School): Day | undefined => (school.currentYear === undefined ? undefined : school.terms(school.currentYear, 'summer').start);

/** The years that were asked for: a first and a last one. Undefined where they are no school years in order, or do not begin with the wanted one. */
export function yearsAsked(written: string, first: SchoolYear): { readonly written: string; readonly last: SchoolYear } | undefined {
  const parts = /^(\d{4}-\d{2})(?: (?:to|hyd) (\d{4}-\d{2}))?$/.exec(written.trim());
  if (!parts) return undefined;
  const from = Number(parts[1]!.slice(0, 4));
  const last = Number((parts[2] ?? parts[1]!).slice(0, 4));
  return from === first && last >= from && yearName(from) === parts[1] && yearName(last) === (parts[2] ?? parts[1]) ? { written: written.trim(), last } : undefined;
}

/**
 * The next year of a plan, from this one: its years move on, its targets become earlier targets with what is known of them, and
 * nothing is thrown away. Undefined where the plan does not say its years.
 *
 * @param asked the years it is to have; without them, as many as it has
 */
export function rollOn(school: School, asked?: { readonly written: string; readonly last: SchoolYear }): Roll | undefined {
  const ended = school.currentYear;
  const years = school.root.data.plan?.data.years;
  if (ended === undefined || !years) return undefined;
  const last = asked?.last ?? ended + Math.max(1, schoolYears(years).length);
  const current = school.all('priority').filter((priority) => yearsOf(priority, ended).includes(ended));
  const runsOn = (priority: Item<'priority'>) => yearsOf(priority, ended).some((year) => year > ended) && priority.data.status !== 'closed';
  const accounts = accountsOf(school, ended, current, runsOn);
  const to = / hyd /i.test(years.written) ? 'hyd' : 'to';
  return {
    ended,
    years: asked?.written ?? (last === ended + 1 ? yearName(last) : `${yearName(ended + 1)} ${to} ${yearName(last)}`),
    accounts,
    dated: current.filter(({ data, damaged }) => data.years === undefined && !damaged.has('years')),
    decide: decisionsOf(school, ended, last, accounts, current, runsOn),
  };
}
