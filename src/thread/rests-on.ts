import type { Day } from '../link/calendar.ts';
import { openNow } from '../link/priorities.ts';
import { isA, isWithin } from '../link/school.ts';
import type { Item, Reference, School } from '../link/school.ts';
import { isWritten } from '../link/text.ts';

/** What something in the plan rests on: what it names itself, and what the priorities do that it belongs to or serves. */
export interface Ground {
  /** The items that are named, each once, in the order of the plan. */
  readonly items: readonly Item[];
  /** It rests on something, if only on words, on a national priority or on what could not be found; or it serves something. */
  readonly any: boolean;
}

/** What a priority, a target, an action or professional learning rests on. */
export function groundOf(school: School, item: Item, today: Day): Ground {
  const items = new Set<Item>();
  let any = false;
  const add = (references: readonly Reference[]) => {
    for (const { to, candidates } of references) {
      any = true;
      for (const one of to ? [to] : candidates) items.add(one);
    }
  };
  const visit = (one: Item | undefined): void => {
    if (isA(one, 'priority')) {
      add(one.data.because);
      if (isWritten(one.data['because-in-words'])) any = true;
      for (const evidence of one.data.evidence) items.add(evidence);
    }
    if (isA(one, 'action') || isA(one, 'professional-learning')) add(one.data.answers);
    if (isA(one, 'professional-learning')) {
      any ||= one.data.for.length > 0;
      for (const { to, state } of one.data.for) for (const served of state === 'all' ? openNow(school, today) : [to]) visit(served);
    }
    if (one?.parent) visit(one.parent);
  };
  visit(item);
  return { items: [...items], any: any || items.size > 0 };
}

/** Whether something is named among the ground, or stands in what is named there, or holds it: a finding with its causes and evidence is one thing. */
export const isGround = ({ items }: Ground, item: Item): boolean => items.some((one) => isWithin(one, item) || isWithin(item, one));
