import type { Day } from '../link/calendar.ts';
import { openNow, restingOn } from '../link/priorities.ts';
import { isA } from '../link/school.ts';
import type { Item, Reference, School } from '../link/school.ts';
import { isBeforeThisYear, isLearningOfBefore } from '../link/this-year.ts';
import { cannotFollow, mayBeMissing } from '../link/doubt.ts';

/** The priority that a reference to it or to something in it leads to. */
const priorityOf = ({ to }: Reference): Item<'priority'> | undefined => (isA(to, 'priority') ? to : isA(to?.parent, 'priority') ? to.parent : undefined);

/** The priorities that things name under `for`, themselves or by a target of theirs; every open one for `all`. */
export const prioritiesNamed = (school: School, today: Day, references: readonly Reference[]): readonly Item<'priority'>[] =>
  references.flatMap((reference) => (reference.state === 'all' ? openNow(school, today) : (priorityOf(reference) ?? [])));

/**
 * The priorities that professional learning and INSET days of this year serve: those they name under `for`, those whose target they name,
 * every open one for `all`, and those that answer the finding whose cause they answer.
 */
export const prioritiesServed = (school: School, today: Day): ReadonlySet<Item> => servedBy(school, today, (isBefore) => !isBefore);

/** Those that professional learning and INSET days of earlier years served. */
export const prioritiesServedBefore = (school: School, today: Day): ReadonlySet<Item> => servedBy(school, today, (isBefore) => isBefore);

function servedBy(school: School, today: Day, counts: (isBefore: boolean) => boolean): ReadonlySet<Item> {
  const served = new Set<Item>();
  const add = (references: readonly Reference[]) => prioritiesNamed(school, today, references).forEach((priority) => served.add(priority));
  for (const item of school.all('professional-learning')) {
    if (item.data.status === 'dropped' || !counts(isLearningOfBefore(school, item, today))) continue;
    add(item.data.for);
    for (const { to } of item.data.answers) for (const priority of restingOn(school, to?.parent)) served.add(priority);
  }
  for (const { data } of school.all('inset-day')) if (counts(isBeforeThisYear(school, data.when, today))) add(data.for);
  return served;
}

/** Whether what serves a priority cannot be told for the moment. */
export const servingIsInDoubt = (school: School): boolean =>
  cannotFollow(school, 'professional-learning', 'for') ||
  cannotFollow(school, 'professional-learning', 'answers') ||
  cannotFollow(school, 'inset-day', 'for') ||
  cannotFollow(school, 'inset', 'days') ||
  school.root.damaged.has('inset') ||
  mayBeMissing(school, 'professional-learning', 'professional-learning');

/** The professional learning that takes place on an INSET day. */
export const heldOn = (school: School, day: Item<'inset-day'>): readonly Item<'professional-learning'>[] =>
  school.all('professional-learning').filter(({ data }) => data.status !== 'dropped' && data.inset.some(({ to }) => to === day));
