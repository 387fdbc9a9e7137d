import type { Said } from '../language/said.ts';
import { addDays } from '../link/calendar.ts';
import type { Day } from '../link/calendar.ts';
import { prioritiesAtWork, yearIsOver } from '../link/priorities.ts';
import { isOfUnit, kindTitle, titleOf, fieldSpan } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { isPast, sayTimeBoth } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import { actionsAtWork, milestonesAhead, targetsAtWork } from '../lint/at-work.ts';
import type { Found, State } from './entry.ts';

const words = {
  unmeasured: { en: 'its date has passed, and no measurement is recorded', cy: 'mae ei ddyddiad wedi mynd heibio, heb gofnodi mesuriad' },
  unanswered: { en: 'its date has passed, and nothing says whether it was met', cy: 'mae ei ddyddiad wedi mynd heibio, ac nid oes dim yn dweud a gafodd ei gyflawni' },
  unreached: { en: 'its date has passed, and nothing says whether it was reached', cy: 'mae ei dyddiad wedi mynd heibio, ac nid oes dim yn dweud a gafodd ei chyrraedd' },
  undone: { en: 'its date has passed, and it is not said to be done', cy: 'mae ei ddyddiad wedi mynd heibio, ac ni ddywedir iddo gael ei wneud' },
  undecided: { en: 'not decided yet', cy: 'heb ei benderfynu eto' },
  unreviewed: { en: 'the date of its review has passed', cy: 'mae dyddiad ei adolygu wedi mynd heibio' },
  bare: { en: 'done, with no progress or evidence noted', cy: 'wedi ei wneud, heb nodi cynnydd na thystiolaeth' },
  noImpact: { en: 'nothing says yet what it changed', cy: 'nid oes dim yn dweud eto beth a newidiodd o’i herwydd' },
} satisfies Record<string, Said>;

/** What an entry says of a thing and one of its times. */
export function entryOf(state: State, item: Item, field: string, time: Time | undefined, tells?: Said): Found {
  return {
    state,
    basis: state === 'awaiting-evidence' || state === 'awaiting-approval' ? 'advice' : 'plan',
    kind: item.def,
    ...(item.path === '' ? {} : { path: item.path }),
    called: kindTitle(item),
    // A record has no title of its own: what it is is enough.
    title: item.id === '' ? kindTitle(item) : titleOf(item),
    ...(tells ? { tells } : {}),
    ...(time?.period ? { day: time.period.end, when: sayTimeBoth(time) } : {}),
    ...(state === 'overdue' ? { late: true as const } : {}),
    span: fieldSpan(item, field),
    item,
    fields: [field],
  };
}

/** What is due from today until some days from now, and what was due and is not said to be done. Only of what is still worked at. */
export function dated(school: School, today: Day, days: number): Found[] {
  const last = addDays(today, days);
  const soon = (time: Time | undefined): boolean => time?.period !== undefined && time.period.end >= today && time.period.end <= last;
  const due = (items: readonly Item[], field: string): Found[] => items.filter((item) => soon(timeOf(item, field))).map((item) => entryOf('due', item, field, timeOf(item, field)));
  const past = (items: readonly Item[], field: string, tells: Said): Found[] =>
    items.filter((item) => isPast(timeOf(item, field), today) && !item.damaged.has('status')).map((item) => entryOf('overdue', item, field, timeOf(item, field), tells));
  const targets = targetsAtWork(school, today);
  const actions = actionsAtWork(school, today);
  const decisions = school.all('decision').filter(({ data }) => data.ask !== undefined && data.decided === undefined);
  const statement = school.root.data['curriculum-statement'];
  const statements = statement && isOfUnit(school.root) ? [statement] : [];
  const over = yearIsOver(school, today);
  const ahead = over ? [] : [...milestonesAhead(school, today)];
  const learning = over ? [] : school.all('professional-learning').filter(({ data }) => data.status !== 'dropped' && data.status !== 'done');
  return [
    ...past(targets.filter(({ data }) => data.readings.length > 0), 'by', words.unanswered),
    ...past(actions, 'by', words.undone),
    ...past(decisions, 'by', words.undecided),
    ...past(school.all('policy'), 'review', words.unreviewed),
    ...past(statements, 'review', words.unreviewed),
    ...due(targets, 'by'),
    ...due(ahead, 'by'),
    ...due(actions, 'by'),
    ...due(learning, 'when'),
    ...due(school.all('inset-day'), 'when'),
    ...due(school.all('monitoring-event'), 'when'),
    ...due(school.all('meeting'), 'when'),
    ...due(school.all('policy'), 'review'),
    ...due(statements, 'review'),
  ];
}

/** What has come to pass, as far as the plan tells, and of which nobody has yet written what came of it. */
export function awaitingEvidence(school: School, today: Day): Found[] {
  if (yearIsOver(school, today)) return [];
  // Evidence may be noted in the log, and the log may stand in a file that cannot be read.
  const noted = new Set(school.root.data.log.flatMap(({ data }) => data.for.map(({ to }) => to)));
  const told = new Set(school.root.data.log.flatMap(({ data }) => (data.impact ? data.for.map(({ to }) => to) : [])));
  const known = school.unreadable.length === 0 && !school.root.damaged.has('log');
  const first = school.root.data.plan?.data.years?.period?.start ?? '';
  const targets = targetsAtWork(school, today).filter(({ data, damaged }) => isPast(data.by, today) && data.readings.length === 0 && !damaged.has('status') && !damaged.has('readings'));
  const milestones = milestonesAhead(school, today).filter(({ data, damaged }) => isPast(data.by, today) && data.by!.period!.end >= first && !damaged.has('status'));
  const done = prioritiesAtWork(school, today).flatMap(({ data }) => data.actions.filter((action) => action.data.status === 'done' && !action.data.progress && !action.damaged.has('progress') && !noted.has(action)));
  const learning = school.all('professional-learning').filter(
    ({ data, damaged }) => data.status !== 'dropped' && !data.impact && !damaged.has('impact') && (data.when?.period ? isPast(data.when, today) : data.status === 'done'),
  );
  return [
    ...targets.map((item) => entryOf('awaiting-evidence', item, 'by', item.data.by, words.unmeasured)),
    ...milestones.map((item) => entryOf('awaiting-evidence', item, 'by', item.data.by, words.unreached)),
    ...(known ? done.map((item) => entryOf('awaiting-evidence', item, 'status', item.data.by, words.bare)) : []),
    ...(known ? learning.filter((item) => !told.has(item)).map((item) => entryOf('awaiting-evidence', item, 'when', item.data.when, words.noImpact)) : []),
  ];
}

const timeOf = (item: Item, field: string): Time | undefined => (item.data as Partial<Record<string, Time>>)[field];
