import type { Day } from '../link/calendar.ts';
import { openNow, restingOn } from '../link/priorities.ts';
import { isA } from '../link/school.ts';
import type { Item, Reference, School } from '../link/school.ts';
import { cannotFollow, mayBeMissing } from '../link/doubt.ts';

/** The priority that a reference to it or to something in it leads to. */
const priorityOf = ({ to }: Reference): Item<'priority'> | undefined => (isA(to, 'priority') ? to : isA(to?.parent, 'priority') ? to.parent : undefined);

/** The priorities that things name under `for`, themselves or by a target of theirs; every open one for `all`. */
export const prioritiesNamed = (school: School, today: Day, references: readonly Reference[]): readonly Item<'priority'>[] =>
  references.flatMap((reference) => (reference.state === 'all' ? openNow(school, today) : (priorityOf(reference) ?? [])));

/**
 * The priorities that professional learning and INSET days serve: those they name under `for`, those whose target they name,
 * every open one for `all`, and those that answer the finding whose cause they answer.
 */
export function prioritiesServed(school: School, today: Day): ReadonlySet<Item> {
  const served = new Set<Item>();
  const add = (references: readonly Reference[]) => prioritiesNamed(school, today, references).forEach((priority) => served.add(priority));
  for (const { data } of school.all('professional-learning')) {
    if (data.status === 'dropped') continue;
    add(data.for);
    for (const { to } of data.answers) for (const priority of restingOn(school, to?.parent)) served.add(priority);
  }
  for (const { data } of school.all('inset-day')) add(data.for);
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
