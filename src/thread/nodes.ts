import { spanOf } from '../parse/node.ts';
import { wordOf } from '../format/fields.ts';
import { same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { openNow, prioritiesAtWork } from '../link/priorities.ts';
import { isA, titleOf } from '../link/school.ts';
import type { Item, Person, School } from '../link/school.ts';
import { asSaid, isWritten } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import { courseOf } from './course.ts';
import type { Facts, Place, ThreadKind, ThreadNode } from './thread.ts';

/** The kinds that are items of the plan. */
type ItemKind = Exclude<ThreadKind, 'elsewhere' | 'words'>;

/** The order in which layouts list what stands in the thread. */
const ORDER: readonly ThreadKind[] = [
  'finding',
  'cause',
  'recommendation',
  'previous-target',
  'shared-priority',
  'outside-plan',
  'national-priority',
  'elsewhere',
  'words',
  'priority',
  'target',
  'milestone',
  'action',
  'professional-learning',
  'inset-day',
];

const ITEM_KINDS = ORDER.filter((kind): kind is ItemKind => kind !== 'elsewhere' && kind !== 'words');

export const keyOf = (kind: ThreadKind, path: string): string => `${kind}/${path}`;

/** The key of an item's node, when the item is of a kind that stands in the thread. */
export const keyOfItem = (item: Item): string | undefined => ((ITEM_KINDS as readonly string[]).includes(item.def) ? keyOf(item.def as ItemKind, item.path) : undefined);

export function placeOf(item: Item): Place {
  const { file, start } = spanOf(item.node, 'key');
  return { file, line: start.line, column: start.column };
}

/** Every node of a school's thread: its items, the reasons given in words, and what lies outside its files. */
export function nodesOf(school: School, today: Day): readonly ThreadNode[] {
  const context: Context = { school, today, atWork: new Set(prioritiesAtWork(school, today)), open: openNow(school, today).length };
  const nodes: ThreadNode[] = [];
  for (const kind of ITEM_KINDS) for (const item of school.all(kind)) nodes.push(nodeOf(item, kind, context));
  for (const priority of school.all('priority')) {
    const text = priority.data['because-in-words'];
    if (isWritten(text)) nodes.push({ key: keyOf('words', priority.path), kind: 'words', path: priority.path, title: asSaid(text), place: placeOf(priority), facts: {} });
  }
  const known = new Set(nodes.map(({ key }) => key));
  for (const { from, field, state, written } of school.references) {
    if (from.def !== 'priority' || field !== 'because' || (state !== 'edition' && state !== 'elsewhere')) continue;
    const id = written.replace(/^national-priority\//, '');
    const kind: ThreadKind = state === 'edition' ? 'national-priority' : 'elsewhere';
    const key = keyOf(kind, id);
    if (known.has(key)) continue;
    known.add(key);
    nodes.push({ key, kind, path: id, title: school.edition.nationalPriorities[id]?.title ?? same(id), facts: {} });
  }
  return nodes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

interface Context {
  readonly school: School;
  readonly today: Day;
  readonly atWork: ReadonlySet<Item>;
  /** How many priorities `for: all` means. */
  readonly open: number;
}

function nodeOf(item: Item, kind: ItemKind, context: Context): ThreadNode {
  const national = kind === 'national-priority' ? context.school.edition.nationalPriorities[item.id] : undefined;
  const status = statusOf(item);
  return {
    key: keyOf(kind, item.path),
    kind,
    path: item.path,
    title: national?.title ?? titleOf(item),
    place: placeOf(item),
    ...(status ? { status } : {}),
    facts: factsOf(item, context),
  };
}

/** The status word that the school chose, with its title; for a previous target, to what extent it was met. */
function statusOf(item: Item): ThreadNode['status'] {
  const field = isA(item, 'previous-target') ? 'met' : 'status';
  const id = (item.data as Partial<Record<string, string>>)[field];
  return id === undefined ? undefined : { id, said: wordOf(item.def, field, id) };
}

function factsOf(item: Item, { school, today, atWork, open }: Context): Facts {
  if (isA(item, 'finding')) {
    const { kind, evidence, causes, left } = item.data;
    return { ...(kind === 'strength' ? { strength: true } : {}), evidence: kindsOf(evidence), causes: causes.length, ...leftOf(left) };
  }
  if (isA(item, 'recommendation')) return { ...sourceOf(item), ...leftOf(item.data.left) };
  if (isA(item, 'shared-priority')) return sourceOf(item);
  if (isA(item, 'priority')) {
    const { years, evidence } = item.data;
    return { ...when('years', years), ...(evidence.length > 0 ? { evidence: kindsOf(evidence) } : {}), ...(atWork.has(item) ? { atWork: true } : {}), ...reviewOf(item, school, today) };
  }
  if (isA(item, 'target')) return { course: courseOf(item, today) };
  if (isA(item, 'milestone')) return when('when', item.data.by);
  if (isA(item, 'action')) return { ...when('when', item.data.by), who: item.data.lead.map(sayPerson) };
  if (isA(item, 'professional-learning') || isA(item, 'inset-day')) {
    const all = item.data.for.some(({ state }) => state === 'all');
    return { ...when('when', item.data.when), who: item.data.staff.map(sayPerson), impact: words(item.data.impact) ?? null, ...(all ? { all: open } : {}) };
  }
  return {};
}

/** The different kinds of evidence, by their titles. */
function kindsOf(evidence: readonly Item<'evidence'>[]): readonly Said[] {
  const kinds = new Set(evidence.flatMap(({ data: { kind } }) => (kind ? [kind] : [])));
  return [...kinds].map((kind) => wordOf('evidence', 'kind', kind));
}

const words = (text: Text | undefined): Said | undefined => (isWritten(text) ? asSaid(text) : undefined);

const when = (field: 'when' | 'years', time: Time | undefined): Facts => (time ? { [field]: sayTimeBoth(time) } : {});

const sourceOf = ({ parent }: Item): Facts => (parent ? { source: titleOf(parent) } : {});

/** By role: a person's own name is for the school alone. */
const sayPerson = ({ written, to }: Person): Said => (to?.data.title ? asSaid(to.data.title) : same(written));

function leftOf(left: Item<'left'> | undefined): Facts {
  if (!left) return {};
  const { reason, until } = left.data;
  const said = words(reason);
  return { left: { ...(said ? { reason: said } : {}), ...(until ? { until: sayTimeBoth(until) } : {}) } };
}

/** The latest review, not after today, of the plan as a whole or of this priority or one of its targets. */
function reviewOf(priority: Item<'priority'>, school: School, today: Day): Facts {
  const dated = school.all('review').flatMap((review) => {
    const { when: time, about } = review.data;
    const end = time?.period?.end;
    if (!time || end === undefined || end > today) return [];
    const meant = about.length === 0 || about.some(({ state, to }) => state === 'all' || to === priority || to?.parent === priority);
    return meant ? [{ end, time, by: review.data.by.map(sayPerson) }] : [];
  });
  const latest = dated.reduce<(typeof dated)[number] | undefined>((best, one) => (!best || one.end > best.end ? one : best), undefined);
  return latest ? { reviewed: { when: sayTimeBoth(latest.time), by: latest.by } } : {};
}
