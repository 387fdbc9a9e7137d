import { belongs, outside, PRIORITIES_ALONE, SET_ASIDE, TARGETS_ALONE } from '../approval/scope.ts';
import type { ApprovedPart } from '../approval/scope.ts';
import { definition } from '../format/fields.ts';
import type { Change, ChangeGroup, Comparison } from '../history/change.ts';
import { isA } from '../link/school.ts';
import type { Item } from '../link/school.ts';

/** A comparison with only what changed in what was approved; what the guidance says the governors should agree comes first. */
export function within(comparison: Comparison, parts: readonly ApprovedPart[]): Comparison {
  const groups = comparison.groups.flatMap((group): ChangeGroup[] => {
    const changes = group.changes.filter((change) => isWithin(change, parts));
    return changes.length === 0 ? [] : [{ ...group, changes: pressingFirst(changes, shouldBeAgreed) }];
  });
  return { ...comparison, groups: pressingFirst(groups, ({ changes }) => changes.some(shouldBeAgreed)) };
}

export const shouldBeAgreed = ({ meanings }: Change): boolean => meanings.includes('should-be-agreed');

const pressingFirst = <T>(all: readonly T[], pressing: (one: T) => boolean): readonly T[] => [...all.filter(pressing), ...all.filter((one) => !pressing(one))];

/** True for a change in what was approved: of a thing or a field that is inside, in all that holds it. */
function isWithin({ item, other, field }: Change, parts: readonly ApprovedPart[]): boolean {
  if (isA(item, 'root')) return field !== undefined && belongs(field, parts);
  if (field === 'status' ? !setAside(item) && !setAside(other) : field !== undefined && !inside(item, field, parts)) return false;
  for (let at: Item = item; ; at = at.parent!) {
    const holder = at.parent;
    if (!holder) return false;
    const name = fieldHolding(holder, at);
    if (isA(holder, 'root')) return name !== undefined && belongs(name, parts);
    if (name !== undefined && !inside(holder, name, parts)) return false;
  }
}

const setAside = (item: Item | undefined): boolean => SET_ASIDE.has((item?.data as { readonly status?: string } | undefined)?.status ?? '');

/** Who approves the priorities by themselves approves less of each. */
function inside({ def }: Item, field: string, parts: readonly ApprovedPart[]): boolean {
  const alone = parts.includes('plan') ? undefined : def === 'priority' ? PRIORITIES_ALONE : def === 'target' ? TARGETS_ALONE : undefined;
  return outside(def, field) === undefined && (alone === undefined || alone.has(field));
}

/** The field of its holder that a thing stands in. */
const fieldHolding = (holder: Item, item: Item): string | undefined => Object.entries(definition(holder.def).fields).find(([, shape]) => 'of' in shape && shape.of === item.def)?.[0];
