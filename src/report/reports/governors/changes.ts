import { wordOf } from '../../../format/fields.ts';
import type { Said } from '../../../language/said.ts';
import { sayDayBoth } from '../../../link/time.ts';
import { isA } from '../../../link/school.ts';
import type { Item } from '../../../link/school.ts';
import { isWritten } from '../../../link/text.ts';
import { ownStatus } from '../../status.ts';
import type { Bit } from '../../view.ts';
import type { Words } from '../../words.ts';
import type { Context } from './context.ts';
import { concerns, isSince, learningFor } from './context.ts';

const words = {
  heading: { en: 'What has changed', cy: 'Beth sydd wedi newid' },
  since: { en: 'Since the last meeting ({day}).', cy: 'Ers y cyfarfod diwethaf ({day}).' },
  sinceYear: { en: 'Since the school year began: the plan records no earlier meeting.', cy: 'Ers dechrau’r flwyddyn ysgol: nid yw’r cynllun yn cofnodi cyfarfod cynharach.' },
  whole: { en: 'The plan as a whole', cy: 'Y cynllun cyfan' },
  rest: { en: 'More that has changed', cy: 'Rhagor a newidiodd' },
  none: { en: 'Nothing dated since then is recorded.', cy: 'Nid oes dim dyddiedig wedi ei gofnodi ers hynny.' },
  more: { en: 'More is told on the pages behind.', cy: 'Ceir rhagor ar y tudalennau y tu ôl.' },
  reading: { en: 'Seen ({when}): {now}, where it was {before}.', cy: 'Gwelwyd ({when}): {now}, lle’r oedd yn {before}.' },
  firstReading: { en: 'Seen ({when}): {now}.', cy: 'Gwelwyd ({when}): {now}.' },
  approved: { en: 'Approved by governors ({when}): {what}', cy: 'Cymeradwywyd gan y llywodraethwyr ({when}): {what}' },
  decided: { en: 'Decided ({when}): {ask} {decided}', cy: 'Penderfynwyd ({when}): {ask} {decided}' },
  reviewed: { en: '{kind} ({when}): {summary}', cy: '{kind} ({when}): {summary}' },
  inset: { en: 'INSET day ({when}): {title}', cy: 'Diwrnod HMS ({when}): {title}' },
  revised: { en: 'The plan was revised ({when}).', cy: 'Diwygiwyd y cynllun ({when}).' },
  learning: { en: 'Professional learning done: {title}', cy: 'Dysgu proffesiynol a wnaed: {title}' },
} satisfies Record<string, Said>;

export interface ChangeGroup {
  readonly title: Words;
  readonly items: readonly (readonly Bit[])[];
}

/** Part 4: what is dated after the last meeting, in sentences, priority by priority. */
export interface Changes {
  readonly heading: Words;
  readonly since: Words;
  readonly groups: readonly ChangeGroup[];
  readonly none?: Words;
  readonly more?: Words;
  /** About the plan as a whole, where the first pages have no room for all. */
  readonly rest: ChangeGroup;
}

/** How many of each priority stand on the first pages; its own page tells all. */
const mostShown = (context: Context): number => (context.language === 'both' ? 2 : 3);

export function changes(context: Context): Changes {
  const { speak, lastMeeting, priorities, since } = context;
  const most = mostShown(context);
  const whole = wholePlan(context);
  const all = [
    ...priorities.map((priority) => ({ title: speak.title(priority), items: changesOf(context, priority) })),
    { title: speak.said(words.whole), items: whole },
  ].filter(({ items }) => items.length > 0);
  return {
    heading: speak.said(words.heading),
    since: lastMeeting ? speak.phrase(words.since, { day: sayDayBoth(since) }) : speak.said(words.sinceYear),
    groups: all.map(({ title, items }) => ({ title, items: items.slice(0, most) })),
    ...(all.length === 0 ? { none: speak.said(words.none) } : {}),
    rest: { title: speak.said(words.rest), items: whole.slice(most) },
    ...(all.some(({ items }) => items.length > most) ? { more: speak.said(words.more) } : {}),
  };
}

/** Everything about a priority that is dated since: one of each sort first, so that a short list tells most. */
export function changesOf(context: Context, priority: Item<'priority'>): readonly (readonly Bit[])[] {
  const { speak, school } = context;
  const { milestones, targets, actions } = priority.data;
  const told: readonly (readonly (readonly Bit[])[])[] = [
    milestones.filter(({ data }) => isSince(context, data.by) && data.status !== undefined && data.status !== 'planned').sort(unreachedFirst).map((milestone) => withStatus(context, milestone)),
    school.root.data.log.filter((entry) => isSince(context, entry.data.when) && isWritten(entry.data.text) && logAbout(entry, priority)).map(({ data }) => [{ words: speak.text(data.text!) }, { words: speak.time(data.when!), small: true }]),
    actions.filter(({ data }) => data.status === 'done' && isSince(context, data.by)).map((action) => withStatus(context, action)),
    targets.flatMap((target) => readings(context, target)),
    learningFor(context, priority).filter(({ data }) => data.status === 'done' && isSince(context, data.when)).map((learning) => [{ words: speak.phrase(words.learning, { title: speak.withoutStop(speak.title(learning)) }) }]),
  ];
  const longest = Math.max(0, ...told.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => told.flatMap((sort) => (sort[index] ? [sort[index]] : []))).flat();
}

const ORDER = ['not-reached', 'partly-reached', 'moved', 'dropped', 'reached'];
const unreachedFirst = (a: Item<'milestone'>, b: Item<'milestone'>): number => ORDER.indexOf(a.data.status!) - ORDER.indexOf(b.data.status!);

/** A log entry may be for professional learning: then it is told with what that learning is for. */
const logAbout = ({ data }: Item<'log-entry'>, priority: Item<'priority'>): boolean =>
  concerns(data.for, priority) || data.for.some(({ to }) => isA(to, 'professional-learning') && concerns(to.data.for, priority));

function withStatus({ speak }: Context, item: Item<'milestone'> | Item<'action'>): readonly Bit[] {
  const status = ownStatus(speak, item);
  const text = item.def === 'milestone' ? (item as Item<'milestone'>).data.text : (item as Item<'action'>).data.progress;
  return [...(status ? [{ status }] : []), { words: speak.title(item) }, ...(isWritten(text) ? [{ words: speak.text(text), small: true as const }] : [])];
}

function readings(context: Context, target: Item<'target'>): readonly (readonly Bit[])[] {
  const { speak } = context;
  const dated = target.data.readings.filter(({ data }) => data.value !== undefined);
  return dated.flatMap((reading, index) => {
    if (!isSince(context, reading.data.when) || index !== dated.length - 1) return [];
    const before = dated[index - 1]?.data.value ?? target.data.baseline;
    const fillings = { now: speak.amount(reading.data.value!), when: speak.time(reading.data.when!) };
    return [[{ words: before && isWritten(before.text) ? speak.phrase(words.reading, { ...fillings, before: speak.amount(before) }) : speak.phrase(words.firstReading, fillings) }, { words: speak.title(target), small: true }]];
  });
}

function wholePlan(context: Context): readonly (readonly Bit[])[] {
  const { speak, school } = context;
  const plan = school.root.data.plan?.data;
  const sentence = (template: Said, fillings: Parameters<typeof speak.phrase>[1]): readonly Bit[] => [{ words: speak.phrase(template, fillings) }];
  return [
    ...(isSince(context, plan?.revised) ? [sentence(words.revised, { when: speak.time(plan!.revised!) })] : []),
    ...school.all('approval').filter(({ data }) => isSince(context, data.when)).map(({ data }) =>
      sentence(words.approved, { when: speak.time(data.when!), what: speak.list(data.what.map((what) => speak.said(wordOf('approval', 'what', what))), '; ') })),
    ...school.all('decision').filter(({ data }) => isWritten(data.decided) && isSince(context, data.when)).map(({ data }) =>
      sentence(words.decided, { when: speak.time(data.when!), ask: isWritten(data.ask) ? speak.text(data.ask) : speak.same(''), decided: speak.text(data.decided!) })),
    ...school.all('review').filter(({ data }) => isSince(context, data.when) && isWritten(data.summary)).map(({ data }) =>
      sentence(words.reviewed, { kind: wordOf('review', 'kind', data.kind ?? 'monitoring'), when: speak.time(data.when!), summary: speak.text(data.summary!) })),
    ...(school.root.data.inset?.data.days ?? []).filter(({ data }) => isSince(context, data.when)).map((day) =>
      sentence(words.inset, { when: speak.time(day.data.when!), title: speak.title(day) })),
    ...school.root.data.log.filter((entry) => isSince(context, entry.data.when) && isWritten(entry.data.text) && !context.priorities.some((priority) => logAbout(entry, priority))).map(({ data }) =>
      [{ words: speak.text(data.text!) }, { words: speak.time(data.when!), small: true as const }]),
  ];
}
