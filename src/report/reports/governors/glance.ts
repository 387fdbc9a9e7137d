import type { Said } from '../../../language/said.ts';
import { isOpen } from '../../../link/priorities.ts';
import type { Amount } from '../../../link/quantity.ts';
import { isA } from '../../../link/school.ts';
import type { Item } from '../../../link/school.ts';
import { isWritten } from '../../../link/text.ts';
import { ownStatus } from '../../status.ts';
import type { Bar, Bit, Status } from '../../view.ts';
import type { Words } from '../../words.ts';
import type { Context } from './context.ts';
import { allKnown, endOf, findingsOf } from './context.ts';
import { bitsOf, isLeftInPeace, namesOf } from './fields.ts';

const words = {
  heading: { en: 'The priorities at a glance', cy: 'Cipolwg ar y blaenoriaethau' },
  caption: { en: 'Each priority of this year: why it was chosen, where its targets stand, and what happens next', cy: 'Pob blaenoriaeth eleni: pam y’i dewiswyd, ble mae ei thargedau, a beth sy’n digwydd nesaf' },
  priority: { en: 'Priority, and why', cy: 'Blaenoriaeth, a pham' },
  stands: { en: 'Where its targets stand', cy: 'Ble mae ei thargedau' },
  next: { en: 'Status, and what happens next', cy: 'Statws, a beth sy’n digwydd nesaf' },
  none: { en: 'The plan states no priority for this year yet.', cy: 'Nid yw’r cynllun yn nodi blaenoriaeth ar gyfer eleni eto.' },
  notShown: { en: 'No priority of this year can be shown here.', cy: 'Ni ellir dangos blaenoriaeth eleni yma.' },
  noFinding: { en: 'What it rests on is still to be said', cy: 'Mae’r hyn y mae’n seiliedig arno i’w ddweud o hyd' },
  noStatus: { en: 'Its status is still to be said', cy: 'Mae ei statws i’w nodi o hyd' },
  noTarget: { en: 'Its targets are still to be written', cy: 'Mae ei thargedau i’w hysgrifennu o hyd' },
  noNext: { en: 'What happens next is still to be said', cy: 'Mae’r hyn sy’n digwydd nesaf i’w nodi o hyd' },
  nextMilestone: { en: 'Next milestone, by {when}: {title}', cy: 'Carreg filltir nesaf, erbyn {when}: {title}' },
  nextAction: { en: 'Next action, by {when}: {title}', cy: 'Cam gweithredu nesaf, erbyn {when}: {title}' },
  now: { en: 'Start {baseline} · now {now} ({when}) · aim {aim} ({by})', cy: 'Dechrau {baseline} · nawr {now} ({when}) · nod {aim} ({by})' },
  notYet: { en: 'Start {baseline} · no reading yet · aim {aim} ({by})', cy: 'Dechrau {baseline} · dim darlleniad eto · nod {aim} ({by})' },
  bar: { en: 'Start: {baseline}. Now: {now}. Aim: {aim}.', cy: 'Dechrau: {baseline}. Nawr: {now}. Nod: {aim}.' },
  barNotYet: { en: 'Start: {baseline}. Aim: {aim}. No reading yet.', cy: 'Dechrau: {baseline}. Nod: {aim}. Dim darlleniad eto.' },
  notApplicable: { en: 'does not apply', cy: 'nid yw’n berthnasol' },
  open: { en: 'still to be said', cy: 'i’w nodi o hyd' },
} satisfies Record<string, Said>;

export interface GlanceRow {
  /** Where the details of the priority stand. */
  readonly link: string;
  readonly title: Words;
  readonly why: Words;
  readonly stands: readonly Bit[];
  readonly status: readonly Bit[];
  readonly next: Words;
}

/** Part 3: a row for each priority of the year. */
export interface Glance {
  readonly heading: Words;
  readonly caption: Words;
  readonly heads: { readonly priority: Words; readonly stands: Words; readonly next: Words };
  readonly rows: readonly GlanceRow[];
  readonly none?: Words;
}

export const priorityId = (priority: Item<'priority'>): string => `priority-${priority.id}`;

export function glance(context: Context): Glance {
  const { speak, priorities } = context;
  return {
    heading: speak.said(words.heading),
    caption: speak.said(words.caption),
    heads: { priority: speak.said(words.priority), stands: speak.said(words.stands), next: speak.said(words.next) },
    rows: priorities.map((priority): GlanceRow => ({
      link: priorityId(priority),
      title: speak.title(priority),
      why: why(context, priority),
      stands: targetsInBrief(context, priority),
      status: statusBits(context, priority),
      next: next(context, priority),
    })),
    ...(priorities.length === 0 ? { none: allKnown(context) ? speak.gap(words.none) : speak.said(words.notShown) } : {}),
  };
}

const statusBits = (context: Context, priority: Item<'priority'>): readonly Bit[] => {
  const status: Status | undefined = ownStatus(context.speak, priority);
  return status ? [{ status }] : gap(context, priority, words.noStatus, 'status').map((said) => ({ words: said }));
};

/** Something still to say, unless the priority is at rest, or a field that would say it is damaged or not for this reader: then nothing is missing. */
const gap = (context: Context, priority: Item<'priority'>, said: Said, ...fields: readonly string[]): readonly Words[] =>
  isLeftInPeace(priority) || fields.some((field) => priority.damaged.has(field) || context.withheld(priority, field)) ? [] : [context.speak.gap(said)];

const MOST_LETTERS = 170;

/** One line on why: the first finding that it answers, else whatever else it rests on. */
function why(context: Context, priority: Item<'priority'>): Words {
  const { speak } = context;
  const finding = findingsOf(priority)[0];
  if (finding && isWritten(finding.data.finding)) return short(speak.text(finding.data.finding));
  const { data } = priority;
  if (isWritten(data['because-in-words'])) return short(speak.text(data['because-in-words']));
  const recommendation = data.because.find(({ to }) => isA(to, 'recommendation'))?.to;
  if (recommendation) return short(speak.title(recommendation));
  const names = namesOf(context, data.because);
  return names.length > 0 ? short(speak.list(names, '; ')) : (gap(context, priority, words.noFinding, 'because', 'because-in-words')[0] ?? []);
}

/** Cut after a word, so that a row stays a row. */
const short = (all: Words): Words =>
  all.map((voice) => {
    const whole = voice.runs.map(({ text }) => text).join('');
    if (whole.length <= MOST_LETTERS || voice.runs.length !== 1) return voice;
    const cut = whole.slice(0, MOST_LETTERS);
    return { ...voice, runs: [{ ...voice.runs[0]!, text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80)).replace(/[,;:.]$/, '')} …` }] };
  });

/** Each target by its title, with its bar and its figures in words. */
function targetsInBrief(context: Context, priority: Item<'priority'>): readonly Bit[] {
  const { speak } = context;
  const { targets } = priority.data;
  if (targets.length === 0) return gap(context, priority, words.noTarget, 'targets').map((said) => ({ words: said }));
  return targets.flatMap((target): Bit[] => [{ words: short(speak.withoutStop(speak.title(target))) }, ...progressOf(context, target)]);
}

/** The latest dated reading that has come to pass, else the last one written. */
export function latestReading({ today }: Pick<Context, 'today'>, target: Item<'target'>): Item<'reading'> | undefined {
  const readings = target.data.readings.filter(({ data }) => data.value !== undefined && (data.when?.period === undefined || data.when.period.start <= today));
  return [...readings].sort((a, b) => ((endOf(a.data.when) ?? '') < (endOf(b.data.when) ?? '') ? -1 : 1)).at(-1);
}

/** A bar where the figures are numbers of one unit, and the figures in words. */
export function progressOf(context: Context, target: Item<'target'>): readonly Bit[] {
  const { speak } = context;
  const { baseline, aim, by } = target.data;
  const reading = latestReading(context, target);
  if (!baseline && !aim && !reading) return [];
  const open = speak.said(words.open);
  // Why a figure does not apply is told among the details.
  const figure = (amount: Amount | undefined): Words => (!amount ? open : amount.text.state === 'does-not-apply' ? speak.said(words.notApplicable) : speak.amount(amount));
  const fillings = {
    baseline: figure(baseline),
    aim: figure(aim),
    by: by ? speak.time(by) : open,
    now: reading ? speak.amount(reading.data.value!) : open,
    when: reading?.data.when ? speak.time(reading.data.when) : open,
  };
  const bar = barOf(context, target, speak.phrase(reading ? words.bar : words.barNotYet, fillings));
  return [...(bar ? [{ bar }] : []), { words: speak.phrase(reading ? words.now : words.notYet, fillings), small: true }];
}

function barOf(context: Context, target: Item<'target'>, alternative: Words): Bar | undefined {
  const { baseline, aim } = target.data;
  const now = latestReading(context, target)?.data.value;
  if (baseline?.number === undefined || aim?.number === undefined || baseline.number === aim.number || !sameUnit(baseline.unit, aim.unit)) return undefined;
  if (!now) return { alternative };
  if (now.number === undefined || !sameUnit(now.unit, aim.unit)) return undefined;
  const at = (now.number - baseline.number) / (aim.number - baseline.number);
  return { at: Math.round(Math.min(1, Math.max(0, at)) * 1000) / 1000, alternative };
}

const sameUnit = (a: string | undefined, b: string | undefined): boolean => (a ?? '').toLowerCase() === (b ?? '').toLowerCase();

/** What the school says, else how an improvement is kept or why it is closed, else the next milestone, else the next action. */
function next(context: Context, priority: Item<'priority'>): Words {
  const { speak, today } = context;
  const said = bitsOf(context, priority, 'next')[0];
  if (said && isWritten(priority.data.next)) return speak.text(priority.data.next);
  if (isLeftInPeace(priority) && isWritten(priority.data.sustaining)) return speak.text(priority.data.sustaining);
  if (!isOpen(priority) && isWritten(priority.data['closed-because'])) return speak.text(priority.data['closed-because']);
  const first = <K extends 'milestone' | 'action'>(items: readonly Item<K>[], done: readonly string[]): Item<K> | undefined =>
    items
      .filter(({ data }) => (endOf(data.by) ?? '') >= today && !done.includes((data.status as string | undefined) ?? ''))
      .sort((a, b) => (endOf(a.data.by)! < endOf(b.data.by)! ? -1 : 1))[0];
  const milestone = first(priority.data.milestones, ['reached', 'dropped', 'not-reached']);
  const coming = milestone ?? first(priority.data.actions, ['done', 'dropped']);
  if (!coming) return gap(context, priority, words.noNext, 'next', 'milestones', 'actions')[0] ?? [];
  return speak.phrase(milestone ? words.nextMilestone : words.nextAction, { when: speak.time(coming.data.by!), title: speak.withoutStop(speak.title(coming)) });
}
