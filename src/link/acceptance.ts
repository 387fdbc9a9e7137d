import type { Day } from './calendar.ts';
import type { Acceptance, Item } from './school.ts';
import { isPast } from './time.ts';

/** The advice that a school has set aside on an item itself. */
export const acceptancesOn = (item: Item): readonly Acceptance[] => (item.data as { accept?: readonly Acceptance[] }).accept ?? [];

/** What sets a rule aside for an item: on it, or on something that holds it, while the time for that has not run out. */
export function acceptanceOf(item: Item, rule: string, today: Day): Acceptance | undefined {
  for (let at: Item | undefined = item; at; at = at.parent) {
    const found = acceptancesOn(at).find((one) => one.rule === rule && !isPast(one.until, today));
    if (found) return found;
  }
  return undefined;
}
