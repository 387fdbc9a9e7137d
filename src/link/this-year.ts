import { yearPeriod } from './calendar.ts';
import type { Day } from './calendar.ts';
import { currentYearOf } from './priorities.ts';
import { isA } from './school.ts';
import type { Item, School } from './school.ts';
import type { Time } from './time.ts';

/**
 * True of a time that is over before the plan’s current year begins, on 1 September or with the school’s own autumn term where that is
 * earlier. The Schedule asks about the current year (heading 3): what took place in another one says nothing of it.
 */
export function isBeforeThisYear(school: School, time: Time | undefined, today: Day): boolean {
  if (time?.period === undefined) return false;
  const year = currentYearOf(school, today);
  const { start } = yearPeriod(year);
  const autumn = school.terms(year, 'autumn').start;
  return time.period.end < (autumn < start ? autumn : start);
}

/** True of professional learning of an earlier year: all that says when it is, itself or by the INSET days that it is held on, lies before this one. */
export function isLearningOfBefore(school: School, { data }: Item<'professional-learning'>, today: Day): boolean {
  const times = [data.when, ...data.inset.flatMap(({ to }) => (isA(to, 'inset-day') ? [to.data.when] : []))].filter((time) => time !== undefined);
  return times.length > 0 && times.every((time) => isBeforeThisYear(school, time, today));
}
