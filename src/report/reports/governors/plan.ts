import type { Said } from '../../../language/said.ts';
import { yearName } from '../../../link/calendar.ts';
import { prioritiesIn } from '../../../link/priorities.ts';
import type { Item } from '../../../link/school.ts';
import type { Standing } from '../../../statutory/check.ts';
import { fieldTitle, statusOf } from '../../status.ts';
import { table } from '../../view.ts';
import type { Bit, Block, Section } from '../../view.ts';
import type { Context } from './context.ts';
import { allKnown } from './context.ts';
import { bitsOf, bitsOrGap, factBlock, factsOf, labelled, namesOf } from './fields.ts';

const words = {
  later: { en: 'Priorities of years 2 and 3, in outline', cy: 'Blaenoriaethau blynyddoedd 2 a 3, yn fras' },
  noneThatYear: { en: 'No priority is named for this year yet', cy: 'Nid oes blaenoriaeth wedi ei henwi ar gyfer y flwyddyn hon eto' },
  contents: { en: 'What the law asks a plan to hold', cy: 'Yr hyn y mae’r gyfraith yn gofyn i gynllun ei gynnwys' },
  contentsCaption: { en: 'Each statutory item, how the plan stands on it, and where it comes from', cy: 'Pob eitem statudol, sut mae’r cynllun arni, ac o ble y daw' },
  item: { en: 'Item', cy: 'Eitem' },
  standing: { en: 'In the plan', cy: 'Yn y cynllun' },
  source: { en: 'Where it comes from', cy: 'O ble y daw' },
  present: { en: 'Present', cy: 'Yno' },
  incomplete: { en: 'Incomplete', cy: 'Anghyflawn' },
  missing: { en: 'Missing', cy: 'Ar goll' },
  'not-applicable': { en: 'Does not apply', cy: 'Nid yw’n berthnasol' },
  unread: { en: 'Cannot be told, because a part of the plan could not be read', cy: 'Ni ellir dweud, am na ellid darllen rhan o’r cynllun' },
  reason: { en: 'Reason', cy: 'Rheswm' },
  notes: { en: 'On the law', cy: 'Ar y gyfraith' },
  previousCaption: { en: 'Targets of earlier years, and to what extent each was met', cy: 'Targedau blynyddoedd cynharach, ac i ba raddau y cyflawnwyd pob un' },
  insetCaption: { en: 'INSET days of the plan', cy: 'Diwrnodau HMS y cynllun' },
  figuresCaption: { en: 'Figures for context, never a judgement on their own', cy: 'Ffigurau cyd-destun, byth yn farn ynddynt eu hunain' },
  grantsCaption: { en: 'Grants, each for a financial year from April to March', cy: 'Grantiau, pob un am flwyddyn ariannol o Ebrill i Fawrth' },
  inspections: { en: 'Inspections and their recommendations', cy: 'Arolygiadau a’u hargymhellion' },
  help: { en: 'Support and working together', cy: 'Cefnogaeth a chydweithio' },
} satisfies Record<string, Said>;

export const contentsTitle: Said = words.contents;

/** Part 6 after the priorities: the later years, the statutory contents, and the rest of the plan. */
export const planSections = (context: Context): readonly Section[] =>
  [later(context), contents(context), previous(context), community(context), learning(context), resources(context), inspections(context), help(context), figures(context)].filter(({ blocks }) => blocks.length > 0);

const section = (context: Context, id: string, title: Said, blocks: readonly Block[], page = false): Section => ({ id, heading: context.speak.said(title), blocks, ...(page ? { page: true as const } : {}) });

function later(context: Context): Section {
  const { speak, school, current } = context;
  const facts = [current + 1, current + 2].map((year) => {
    const priorities = prioritiesIn(school, year, current);
    const bits = priorities.flatMap((priority): Bit[] => [{ words: speak.title(priority), strong: true }, ...(context.priorities.includes(priority) ? [] : bitsOf(context, priority, 'aiming-for'))]);
    return { name: speak.same(yearName(year)), bits: bits.length > 0 || !allKnown(context) ? bits : [{ words: speak.gap(words.noneThatYear) }] };
  });
  return section(context, 'later', words.later, factBlock(facts.filter(({ bits }) => bits.length > 0)), true);
}

/** The statutory contents check. How an item stands is told of the whole plan; a reason only where governors may read it. */
function contents(context: Context): Section {
  const { speak, school, standings } = context;
  const { items, clauses, sources, note } = school.edition;
  const rows = Object.entries(items).map(([id, item]) => {
    const standing: Standing = standings.get(id) ?? 'unread';
    const reason = standing === 'not-applicable' ? school.root.data['does-not-apply'].find(({ label }) => label === id)?.value : undefined;
    const clause = clauses[item.clause]!;
    return [
      [{ words: speak.said(item.title) }],
      [{ status: statusOf(speak, standing, words[standing]) }, ...(reason ? [{ label: speak.said(words.reason), words: speak.text(reason), small: true as const }] : [])],
      [{ words: speak.list([speak.said(clause.section), speak.said(sources[clause.source]!.title)], ' · '), small: true as const }],
    ];
  });
  return section(context, 'law', words.contents, [table(speak.said(words.contentsCaption), [words.item, words.standing, words.source].map((head) => speak.said(head)), rows), { bits: [{ words: speak.said(note), small: true }] }], true);
}

function previous(context: Context): Section {
  const { speak, school } = context;
  const title = (field: string) => speak.said(fieldTitle('previous-target', field));
  const rows = school.all('previous-target').map((target) => [
    [...bitsOf(context, target, 'title'), { words: speak.same(target.path.split('/')[0]!), small: true as const }],
    [...bitsOf(context, target, 'met')],
    [...bitsOf(context, target, 'extent')],
    [...(target.data.met === 'partly' || target.data.met === 'not-met' ? bitsOrGap(context, target, 'why-not') : bitsOf(context, target, 'why-not')), ...labelled(context, target, 'carried-into').map((bit) => ({ ...bit, small: true as const }))],
  ]);
  return section(context, 'previous', fieldTitle('root', 'previous-targets'), rows.length > 0 ? [table(speak.said(words.previousCaption), ['title', 'met', 'extent', 'why-not'].map(title), rows)] : []);
}

const objectBlocks = (context: Context, item: Item | undefined, fields: readonly string[]): readonly Block[] => (item ? factBlock(factsOf(context, item, fields)) : []);

function community(context: Context): Section {
  const { data } = context.school.root;
  const consulted = data.consultation.map((one): readonly Bit[] => [...bitsOf(context, one, 'who').map((bit) => ({ ...bit, strong: true as const })), ...labelled(context, one, 'when', 'how').map((bit) => ({ ...bit, small: true as const })), ...bitsOf(context, one, 'result')]);
  return section(context, 'community', fieldTitle('root', 'community'), [
    ...objectBlocks(context, data.community, ['families', 'locality']),
    ...(consulted.length > 0 ? [{ heading: context.speak.said(fieldTitle('root', 'consultation')) }, { list: consulted }] : []),
  ]);
}

function learning(context: Context): Section {
  const { speak, school } = context;
  const { data } = school.root;
  const title = (field: string) => speak.said(fieldTitle('inset-day', field));
  const days = (data.inset?.data.days ?? []).map((day) => [
    [...bitsOf(context, day, 'when')],
    [...bitsOf(context, day, 'title').map((bit) => ({ ...bit, strong: true as const })), ...bitsOrGap(context, day, 'purpose')],
    namesOf(context, day.data.for).map((name): Bit => ({ words: name })),
    [...bitsOf(context, day, 'impact')],
  ]);
  const strategy = objectBlocks(context, data['learning-strategy'], ['how', 'temporary-staff', 'expected-impact', 'all-staff']);
  const inset = [...objectBlocks(context, data.inset, ['how']), ...(days.length > 0 ? [table(speak.said(words.insetCaption), ['when', 'purpose', 'for', 'impact'].map(title), days)] : [])];
  return section(context, 'learning', fieldTitle('root', 'learning-strategy'), [...strategy, ...inset]);
}

function resources(context: Context): Section {
  const { speak, school } = context;
  const title = (field: string) => speak.said(fieldTitle('grant', field));
  const rows = school.all('grant').map((grant) => [
    [...bitsOf(context, grant, 'title'), ...bitsOf(context, grant, 'financial-year').map((bit) => ({ ...bit, small: true as const }))],
    [...bitsOf(context, grant, 'amount'), ...grant.data.adjustments.flatMap((adjustment): Bit[] => labelled(context, adjustment, 'amount', 'text').map((bit) => ({ ...bit, small: true })))],
    [...bitsOf(context, grant, 'purpose')],
  ]);
  return section(context, 'resources', fieldTitle('root', 'resources'), [
    ...objectBlocks(context, school.root.data.resources, ['now', 'later']),
    ...(rows.length > 0 ? [table(speak.said(words.grantsCaption), ['title', 'amount', 'purpose'].map(title), rows)] : []),
  ]);
}

function inspections(context: Context): Section {
  const { speak, school } = context;
  const blocks = school.all('inspection').flatMap((inspection): Block[] => [
    { heading: speak.title(inspection) },
    ...factBlock(factsOf(context, inspection, ['kind', 'when', 'follow-up', 'summary'])),
    { list: inspection.data.recommendations.map((one): readonly Bit[] => [{ words: speak.title(one), strong: true }, ...bitsOf(context, one, 'status'), ...bitsOf(context, one, 'progress'), ...labelled(context, one, 'rating')]) },
  ]);
  return section(context, 'inspections', words.inspections, blocks.filter(({ list }) => list === undefined || list.length > 0));
}

function help(context: Context): Section {
  const { school } = context;
  const strong = (bits: readonly Bit[]) => bits.map((bit) => ({ ...bit, strong: true as const }));
  const list = [
    ...school.all('support').map((one) => [...strong(bitsOf(context, one, 'title')), ...bitsOf(context, one, 'status'), ...bitsOf(context, one, 'need'), ...labelled(context, one, 'from', 'considered', 'impact')]),
    ...school.all('collaborative').map((one) => [...strong(bitsOf(context, one, 'title')), ...bitsOf(context, one, 'purpose'), ...labelled(context, one, 'kind', 'impact')]),
  ];
  return section(context, 'help', words.help, list.length > 0 ? [{ list }] : []);
}

function figures(context: Context): Section {
  const { speak, school } = context;
  const title = (field: string) => speak.said(fieldTitle('figure', field));
  const rows = school.all('figure').map((figure) => [
    [...bitsOf(context, figure, 'title'), ...bitsOf(context, figure, 'when').map((bit) => ({ ...bit, small: true as const }))],
    [...bitsOf(context, figure, 'value'), ...figure.data.groups.map(({ label, value }): Bit => ({ label: speak.own(label), words: speak.amount(value), small: true }))],
    [...bitsOf(context, figure, 'before')],
    [...bitsOf(context, figure, 'explanation')],
  ]);
  return section(context, 'figures', fieldTitle('root', 'figures'), rows.length > 0 ? [table(speak.said(words.figuresCaption), ['title', 'value', 'before', 'explanation'].map(title), rows)] : []);
}
