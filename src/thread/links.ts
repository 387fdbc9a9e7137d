import type { Day } from '../link/calendar.ts';
import { openNow, restingOn } from '../link/priorities.ts';
import type { Item, Reference, School } from '../link/school.ts';
import { sayTimeBoth } from '../link/time.ts';
import { keyOf, keyOfItem } from './nodes.ts';
import type { LinkKind, ThreadLink } from './thread.ts';

/** Every link of a school's thread, each once, in the order of the plan. A link to what is no node is left out: it is a gap. */
export function linksOf(school: School, today: Day, keys: ReadonlySet<string>): readonly ThreadLink[] {
  const links = new Map<string, ThreadLink>();
  const add = (from: string | undefined, to: string | undefined, kind: LinkKind, more: Partial<ThreadLink> = {}) => {
    if (from === undefined || to === undefined || !keys.has(from) || !keys.has(to)) return;
    const id = `${from} ${to} ${kind}`;
    if (!links.has(id)) links.set(id, { from, to, kind, ...more });
  };
  const found = (references: readonly Reference[]) => references.flatMap(({ to }) => (to ? [to] : []));

  for (const cause of school.all('cause')) add(cause.parent && keyOfItem(cause.parent), keyOfItem(cause), 'has-cause');
  for (const priority of school.all('priority')) {
    const key = keyOfItem(priority);
    for (const reference of priority.data.because) add(reasonKey(reference), key, 'because', confirmed(school, priority, reference.to, today));
    add(keyOf('words', priority.path), key, 'because');
    for (const target of priority.data.targets) add(key, keyOfItem(target), 'has-target');
    for (const milestone of priority.data.milestones) {
      add(key, keyOfItem(milestone), 'has-milestone');
      for (const target of found(milestone.data.target)) add(keyOfItem(target), keyOfItem(milestone), 'towards');
    }
    for (const action of priority.data.actions) {
      add(key, keyOfItem(action), 'has-action');
      for (const target of found(action.data.target)) add(keyOfItem(target), keyOfItem(action), 'towards');
      for (const cause of found(action.data.answers)) add(keyOfItem(cause), keyOfItem(action), 'answered-by');
    }
  }
  for (const old of school.all('previous-target')) for (const into of found(old.data['carried-into'])) add(keyOfItem(old), keyOfItem(into), 'carried-into');
  const everyPriority = openNow(school, today);
  const serves = (item: Item<'professional-learning'> | Item<'inset-day'>) => {
    for (const reference of item.data.for) {
      if (reference.state === 'all') for (const priority of everyPriority) add(keyOfItem(priority), keyOfItem(item), 'supported-by', { all: true });
      else if (reference.to) add(keyOfItem(reference.to), keyOfItem(item), 'supported-by');
    }
  };
  for (const learning of school.all('professional-learning')) {
    serves(learning);
    for (const cause of found(learning.data.answers)) {
      add(keyOfItem(cause), keyOfItem(learning), 'answered-by');
      // What answers a cause serves the priority that rests on the finding, where nothing else is said.
      if (learning.data.for.length === 0) for (const priority of restingOn(school, cause.parent)) add(keyOfItem(priority), keyOfItem(learning), 'supported-by');
    }
    for (const day of found(learning.data.inset)) add(keyOfItem(learning), keyOfItem(day), 'held-on');
  }
  for (const day of school.all('inset-day')) serves(day);
  return [...links.values()];
}

function reasonKey({ state, to, written }: Reference): string | undefined {
  if (state === 'edition') return keyOf('national-priority', written.replace(/^national-priority\//, ''));
  if (state === 'elsewhere') return keyOf('elsewhere', written);
  return to && keyOfItem(to);
}

/** When somebody last looked again at a priority against what it rests on. */
function confirmed(school: School, priority: Item, reason: Item | undefined, today: Day): Partial<ThreadLink> {
  const means = (references: readonly Reference[], item: Item) => references.some(({ to }) => to === item);
  const times = school.root.data.confirmations.flatMap(({ data: { of, against, when } }) => {
    const both = reason !== undefined && ((means(of, priority) && means(against, reason)) || (means(of, reason) && means(against, priority)));
    return both && when?.period && when.period.end <= today ? [when] : [];
  });
  const latest = times.sort((a, b) => (a.period!.end < b.period!.end ? 1 : -1))[0];
  return latest ? { confirmed: sayTimeBoth(latest) } : {};
}
