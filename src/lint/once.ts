import { acceptanceOf } from '../link/acceptance.ts';
import type { Day } from '../link/calendar.ts';
import { fieldSpan } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import type { Finding } from './rule.ts';

/**
 * What is so of several things, told once: at the first of them. Where one of them sets the advice aside it is not counted; it
 * still yields, so that the runner sees that its setting-aside is needed, and takes it away.
 *
 * @param tell what is said of some of them
 */
export function* once<I extends Item>(school: School, rule: string, items: readonly I[], today: Day, tell: (some: readonly [I, ...I[]]) => Pick<Finding, 'message' | 'hint'>, field?: string): Iterable<Finding> {
  const isSetAside = (item: Item): boolean => acceptanceOf(item, rule, today) !== undefined;
  for (const item of items.filter(isSetAside)) yield { item, ...tell([item]) };
  const [first, ...others] = items.filter((item) => !isSetAside(item));
  if (first) yield { item: school.root, span: fieldSpan(first, field), ...tell([first, ...others]) };
}
