import { cannotFollow } from '../link/doubt.ts';
import { isOpen } from '../link/priorities.ts';
import type { Item, School } from '../link/school.ts';
import type { Pairing } from './match.ts';
import { strangeKeys } from './written.ts';

/** The findings, recommendations and causes that something answers in one version, with what answers them. */
export type Answers = ReadonlyMap<Item, readonly Item[]>;

/** What answers what: open priorities answer findings and recommendations; actions and professional learning answer causes. */
export function answersOf(school: School): Answers {
  const found = new Map<Item, Set<Item>>();
  const add = (to: Item | undefined, by: Item) => {
    if (!to || !ANSWERED.has(to.def)) return;
    const known = found.get(to);
    if (known) known.add(by);
    else found.set(to, new Set([by]));
  };
  for (const priority of school.all('priority')) if (isOpen(priority)) for (const { to } of priority.data.because) add(to, priority);
  for (const item of [...school.all('action'), ...school.all('professional-learning')]) if (item.data.status !== 'dropped') for (const { to } of item.data.answers) add(to, item);
  return new Map([...found].map(([item, by]) => [item, [...by]]));
}

const ANSWERED = new Set<string>(['finding', 'recommendation', 'cause']);

/** True while it cannot be told whether something of this kind is answered in a version. */
const inDoubt = (school: School, def: string): boolean =>
  school.unreadable.length > 0 ||
  (def === 'cause' ? [cannotFollow(school, 'action', 'answers'), cannotFollow(school, 'professional-learning', 'answers'), cannotFollow(school, 'priority', 'actions')].some(Boolean) : cannotFollow(school, 'priority', 'because')) ||
  school.root.damaged.has('priorities') ||
  strangeKeys(school.root).length > 0;

/** Nobody waits for an answer to what is met or closed, or to a strength. */
const waits = (item: Item): boolean => {
  const { status, kind } = item.data as { status?: string; kind?: string };
  return status !== 'met' && status !== 'closed' && kind !== 'strength';
};

/** Those that gained their first answer or lost their last, by the thing as the later version has it. */
export interface Answering {
  readonly answered: ReadonlyMap<Item, readonly Item[]>;
  readonly unanswered: ReadonlyMap<Item, readonly Item[]>;
}

/** Compares what is answered. What one version alone has is told as added or dropped, and not here. */
export function answering(before: School, after: School, pairing: Pairing): Answering {
  const [was, is] = [answersOf(before), answersOf(after)];
  const answered = new Map<Item, readonly Item[]>();
  const unanswered = new Map<Item, readonly Item[]>();
  for (const item of after.items) {
    const earlier = ANSWERED.has(item.def) ? pairing.earlier(item) : undefined;
    if (!earlier || !waits(item) || !waits(earlier)) continue;
    const [then, now] = [was.get(earlier) ?? [], is.get(item) ?? []];
    if (then.length === 0 && now.length > 0 && !inDoubt(before, item.def)) answered.set(item, now);
    if (then.length > 0 && now.length === 0 && !inDoubt(after, item.def)) unanswered.set(item, then);
  }
  return { answered, unanswered };
}
