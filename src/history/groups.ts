import { definition } from '../format/fields.ts';
import { same } from '../language/said.ts';
import { isA, titleOf } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import type { Change, ChangeGroup } from './change.ts';
import type { Pairing } from './match.ts';

/** Puts changes into groups: priorities in the later plan’s order, then those that are gone, then the other parts in the order of the format. */
export function grouped(changes: readonly Change[], before: School, after: School, pairing: Pairing): readonly ChangeGroup[] {
  const byHome = new Map<Item | string, Change[]>();
  for (const change of changes) {
    const home = homeOf(change, pairing);
    const list = byHome.get(home);
    if (list) list.push(change);
    else byHome.set(home, [change]);
  }
  const priorities = [...after.root.data.priorities, ...before.root.data.priorities.filter((item) => !pairing.later(item))];
  const { fields } = definition('root');
  return [
    ...priorities.flatMap((priority): ChangeGroup[] => (byHome.has(priority) ? [{ priority, id: priority.path, title: titleOf(priority), changes: byHome.get(priority)! }] : [])),
    ...Object.entries(fields).flatMap(([id, { title }]): ChangeGroup[] => (byHome.has(id) ? [{ id, title, changes: byHome.get(id)! }] : [])),
  ];
}

/** The priority that a thing stands in, as the later version has it, or the field of the root that leads to it. */
function homeOf({ item, field }: Change, pairing: Pairing): Item | string {
  let at: Item = item;
  for (; at.parent && !isA(at.parent, 'root') && !isA(at, 'priority'); at = at.parent);
  if (isA(at, 'priority')) return pairing.later(at) ?? at;
  if (isA(at, 'root')) return field ?? '';
  const found = Object.entries(definition('root').fields).find(([, shape]) => 'of' in shape && shape.of === at.def);
  return found?.[0] ?? same(at.def).en;
}
