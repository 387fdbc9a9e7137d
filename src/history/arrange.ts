import { isOfUnit } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import type { Change, ChangeGroup, Comparison, Meaning } from './change.ts';
import { VERDICTS } from './tally.ts';

/** What matters most to those who govern comes first. */
const rank = ({ verdict }: Change): number => VERDICTS.indexOf(verdict);

/** Everything that became of one thing, what matters most first. */
export interface Entry {
  readonly item: Item;
  readonly changes: readonly Change[];
}

/** Changes thing by thing: the thing with the weightiest change first, and otherwise as the plan has them. */
export function entriesOf(changes: readonly Change[]): readonly Entry[] {
  const byItem = new Map<Item, Change[]>();
  for (const change of changes) byItem.set(change.item, [...(byItem.get(change.item) ?? []), change]);
  return [...byItem]
    .map(([item, all]): Entry => ({ item, changes: [...all].sort((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => rank(a.changes[0]!) - rank(b.changes[0]!));
}

/** Changes of the parts of the plan that are no priority, together: what each is a part of is told by its kind. */
export const partsOf = ({ groups }: Comparison): readonly Change[] => groups.filter(({ priority }) => !priority).flatMap(({ changes }) => changes);

/** Those that the guidance puts before those who govern. That a review restarts the clock, or that a date had passed, asks for nothing by itself. */
const ASKING: readonly Meaning[] = ['should-be-agreed', 'awaits-approval'];

/** What the guidance says those who govern should agree, with the group that each change stands in: what matters most first. */
export function toAgree({ groups }: Comparison): readonly { readonly group: ChangeGroup; readonly change: Change }[] {
  return groups
    .flatMap((group) => group.changes.map((change) => ({ group, change })))
    .filter(({ change }) => change.meanings.some((meaning) => ASKING.includes(meaning)))
    .sort((a, b) => rank(a.change) - rank(b.change));
}

/** True where nothing was found and everything could be read. Only then may “nothing has changed” be said. */
export const isUnchanged = ({ groups, untold }: Comparison): boolean => groups.length === 0 && untold.length === 0;

/** True where the plan is one of a unit that a management committee governs. */
export function isCommittees({ groups }: Comparison): boolean {
  const change = groups[0]?.changes[0];
  return change !== undefined && isOfUnit(change.item);
}
