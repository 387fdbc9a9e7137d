import { schoolYearOf } from './calendar.ts';
import type { Day, SchoolYear } from './calendar.ts';
import type { Item, School } from './school.ts';
import { schoolYears } from './time.ts';

/** The plan's current year: its first year, in law; where the plan does not say, the year that today falls in. */
export const currentYearOf = (school: School, today: Day): SchoolYear => school.currentYear ?? schoolYearOf(today);

/** The year the plan is for has ended: then there is one thing to say, and not a hundred. */
export const yearIsOver = (school: School, today: Day): boolean => school.currentYear !== undefined && schoolYearOf(today) > school.currentYear;

/** The school years of a priority. One that says none is of the current year. */
export const yearsOf = (priority: Item<'priority'>, current: SchoolYear): readonly SchoolYear[] => {
  const years = priority.data.years ? schoolYears(priority.data.years) : [];
  return years.length > 0 ? years : [current];
};

export const prioritiesIn = (school: School, year: SchoolYear, current: SchoolYear): readonly Item<'priority'>[] =>
  school.all('priority').filter((priority) => yearsOf(priority, current).includes(year));

/** True unless the school has closed it. Paused, adapted and sustaining priorities are open. */
export const isOpen = (priority: Item<'priority'>): boolean => priority.data.status !== 'closed';

/** The priorities that rest on a finding. */
export const restingOn = (school: School, finding: Item | undefined): readonly Item<'priority'>[] =>
  finding ? school.all('priority').filter(({ data }) => data.because.some(({ to }) => to === finding)) : [];

/** The priorities that `for: all` means: open, and of the current year. */
export const openNow = (school: School, today: Day): readonly Item<'priority'>[] => {
  const current = currentYearOf(school, today);
  return prioritiesIn(school, current, current).filter(isOpen);
};

const AT_REST = new Set(['paused', 'sustaining', 'met', 'closed']);

/** True of one that the school has paused, sustains, has met or has closed: it is left in peace. */
export const isAtRest = ({ data }: Item<'priority'>): boolean => AT_REST.has(data.status ?? '');

/**
 * The priorities of this year that the school is working at, and none that is at rest.
 * None once the plan’s year is over: then there is one thing to say, to roll the plan on, and it is said elsewhere.
 */
export const prioritiesAtWork = (school: School, today: Day): readonly Item<'priority'>[] =>
  yearIsOver(school, today) ? [] : openNow(school, today).filter((priority) => !isAtRest(priority));
