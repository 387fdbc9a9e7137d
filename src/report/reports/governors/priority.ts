import { wordOf } from '../../../format/fields.ts';
import type { Said } from '../../../language/said.ts';
import { isA, kindTitle } from '../../../link/school.ts';
import type { Item } from '../../../link/school.ts';
import { fieldTitle } from '../../status.ts';
import { table } from '../../view.ts';
import type { Bit, Block, Section } from '../../view.ts';
import type { Words } from '../../words.ts';
import { changesOf } from './changes.ts';
import type { Context } from './context.ts';
import { concerns, findingsOf, learningFor } from './context.ts';
import { bitsOf, bitsOrGap, factBlock, factsOf, isLeftInPeace, labelled, namesOf, pounds } from './fields.ts';
import { priorityId, progressOf } from './glance.ts';

const words = {
  why: { en: 'Why: what it rests on', cy: 'Pam: yr hyn y mae’n seiliedig arno' },
  reach: { en: 'What is to be reached', cy: 'Yr hyn sydd i’w gyrraedd' },
  doing: { en: 'What is being done', cy: 'Yr hyn sy’n cael ei wneud' },
  learning: { en: 'What staff learn for it, and what it changes', cy: 'Yr hyn y mae staff yn ei ddysgu ar ei chyfer, a’r hyn y mae’n ei newid' },
  noLearning: { en: 'No professional learning is linked to this priority yet', cy: 'Nid oes dysgu proffesiynol wedi ei gysylltu â’r flaenoriaeth hon eto' },
  noBecause: { en: 'Still to say: what this priority rests on', cy: 'I’w ddweud o hyd: yr hyn y mae’r flaenoriaeth hon yn seiliedig arno' },
  money: { en: 'Money and help', cy: 'Arian a chymorth' },
  costs: { en: 'Costs of its actions that are given as amounts, together', cy: 'Costau ei chamau gweithredu a nodir fel symiau, gyda’i gilydd' },
  paidFrom: { en: 'Paid from', cy: 'Telir o' },
  seen: { en: 'Reviews, and what was seen', cy: 'Adolygiadau, a’r hyn a welwyd' },
  since: { en: 'Since the last meeting', cy: 'Ers y cyfarfod diwethaf' },
  evidence: { en: 'Kinds of evidence', cy: 'Mathau o dystiolaeth' },
  also: { en: 'It also rests on', cy: 'Mae hefyd yn seiliedig ar' },
  targetsCaption: { en: 'Targets of this priority', cy: 'Targedau’r flaenoriaeth hon' },
  milestonesCaption: { en: 'Milestones of this priority', cy: 'Cerrig milltir y flaenoriaeth hon' },
  actionsCaption: { en: 'Actions of this priority', cy: 'Camau gweithredu’r flaenoriaeth hon' },
  stands: { en: 'Where it stands', cy: 'Ble mae arni' },
} satisfies Record<string, Said>;

/** Part 6: the thread of one priority, on a page of its own. */
export function prioritySection(context: Context, priority: Item<'priority'>): Section {
  const { speak } = context;
  return {
    id: priorityId(priority),
    heading: speak.title(priority),
    page: true,
    blocks: [
      ...factBlock([
        ...factsOf(context, priority, ['status', 'years']),
        { name: speak.said(fieldTitle('priority', 'lead')), bits: bitsOrGap(context, priority, 'lead') },
        ...factsOf(context, priority, ['link-governor', 'rating']),
      ]).map((block) => ({ ...block, brief: true as const })),
      // What the priority is aiming for is asked for by no source: it is shown where it is written.
      ...factBlock(factsOf(context, priority, ['aiming-for', 'progress', 'closed-because', 'next'])),
      ...why(context, priority),
      ...targets(context, priority),
      ...doing(context, priority),
      ...learning(context, priority),
      ...money(context, priority),
      ...seen(context, priority),
    ].filter(holdsSomething),
  };
}

const holdsSomething = ({ facts, list, table: rows, bits, heading }: Block): boolean => Boolean(heading ?? (facts?.length || list?.length || rows?.rows.length || bits?.length));

const headed = (heading: Words, blocks: readonly Block[]): readonly Block[] => (blocks.some(holdsSomething) ? [{ heading }, ...blocks] : []);

function why(context: Context, priority: Item<'priority'>): readonly Block[] {
  const { speak } = context;
  const findings = [...new Set(findingsOf(priority))];
  const others = priority.data.because.filter(({ to }) => !isA(to, 'finding') && !(to && isA(to.parent, 'finding')));
  const list = findings.map((finding): readonly Bit[] => {
    const kinds = [...new Set(finding.data.evidence.flatMap(({ data }) => (data.kind ? [data.kind] : [])))];
    return [
      { words: speak.title(finding), strong: true },
      ...finding.data.causes.map((cause): Bit => ({ label: speak.said(kindTitle(cause)), words: speak.title(cause) })),
      ...(kinds.length > 0 ? [{ label: speak.said(words.evidence), words: speak.list(kinds.map((kind) => speak.said(wordOf('evidence', 'kind', kind)))) , small: true as const }] : []),
    ];
  });
  const named = namesOf(context, others);
  const said = named.length > 0 || list.length > 0 || priority.data['because-in-words'] !== undefined || context.withheld(priority, 'because') || priority.damaged.has('because') || isLeftInPeace(priority);
  return headed(speak.said(words.why), [
    { list },
    ...(named.length > 0 ? [{ bits: [{ label: speak.said(words.also), words: speak.list(named, '; ') }] }] : []),
    ...(said ? [] : [{ bits: [{ words: speak.gap(words.noBecause) }] }]),
    ...factBlock(factsOf(context, priority, ['because-in-words', 'research', 'expectations'])),
    { list: priority.data.evidence.map((evidence): readonly Bit[] => labelled(context, evidence, 'text', 'kind', 'source')) },
  ]);
}

function targets(context: Context, priority: Item<'priority'>): readonly Block[] {
  const { speak } = context;
  const title = (def: string, field: string) => speak.said(fieldTitle(def, field));
  const rows = priority.data.targets.map((target) => [
    [{ words: speak.title(target) }, ...labelled(context, target, 'learners').map(small)],
    [...bitsOrGap(context, target, 'outcome'), ...bitsOrGap(context, target, 'measure').map((bit) => small({ label: title('target', 'measure'), ...bit }))],
    [...progressOf(context, target), ...lastWord(context, target), ...noBaseline(context, target), ...labelled(context, target, 'progress', 'monitored').map(small)],
    [...bitsOf(context, target, 'status')],
  ]);
  const steps = priority.data.milestones.map((milestone) => [[...bitsOf(context, milestone, 'title')], [...bitsOrGap(context, milestone, 'by')], [...bitsOf(context, milestone, 'status'), ...bitsOf(context, milestone, 'text').map(small)]]);
  const noTargets = rows.length === 0 && !priority.damaged.has('targets') && !context.withheld(priority, 'targets') && !isLeftInPeace(priority);
  return headed(speak.said(words.reach), [
    ...(noTargets ? [{ bits: bitsOrGap(context, priority, 'targets') }] : []),
    ...(rows.length > 0 ? [table(speak.said(words.targetsCaption), [title('target', 'title'), title('target', 'outcome'), speak.said(words.stands), title('target', 'status')], rows)] : []),
    ...(steps.length > 0 ? [table(speak.said(words.milestonesCaption), [title('milestone', 'title'), title('milestone', 'by'), title('milestone', 'status')], steps)] : []),
    ...factBlock(factsOf(context, priority, ['success-criteria', 'monitored', 'monitored-by'])),
  ]);
}

const small = (bit: Bit): Bit => ({ ...bit, small: true });

/** What was said of the latest reading. */
const lastWord = (context: Context, target: Item<'target'>): readonly Bit[] => {
  const last = target.data.readings.at(-1);
  return last ? bitsOf(context, last, 'text').map(small) : [];
};

/** Why a target has no start, where the school says why. */
const noBaseline = ({ speak }: Context, { data }: Item<'target'>): readonly Bit[] =>
  data.baseline?.text.state === 'does-not-apply' ? [{ label: speak.said(fieldTitle('target', 'baseline')), words: speak.text(data.baseline.text), small: true }] : [];

function doing(context: Context, priority: Item<'priority'>): readonly Block[] {
  const { speak } = context;
  const title = (field: string) => speak.said(fieldTitle('action', field));
  const rows = priority.data.actions.map((action) => [
    [...bitsOf(context, action, 'title'), ...bitsOf(context, action, 'progress').map(small)],
    [...bitsOrGap(context, action, 'lead')],
    [...bitsOrGap(context, action, 'by')],
    [...bitsOf(context, action, 'status')],
    [...bitsOf(context, action, 'cost'), ...bitsOf(context, action, 'release-days').map((bit) => small({ ...bit, label: title('release-days') }))],
  ]);
  return headed(speak.said(words.doing), [
    ...factBlock(factsOf(context, priority, ['strategy', 'trial', 'rollout', 'sustaining'])),
    ...(rows.length > 0 ? [table(speak.said(words.actionsCaption), ['title', 'lead', 'by', 'status', 'cost'].map(title), rows)] : []),
  ]);
}

function learning(context: Context, priority: Item<'priority'>): readonly Block[] {
  const { speak, school } = context;
  const all = learningFor(context, priority);
  if (all.length === 0) {
    const asked = !isLeftInPeace(priority) && school.unreadable.length === 0 && !context.withheld(school.root, 'professional-learning') && !school.root.damaged.has('professional-learning');
    return asked ? headed(speak.said(words.learning), [{ bits: [{ words: speak.gap(words.noLearning) }] }]) : [];
  }
  const list = all.map((one): readonly Bit[] => [
    { words: speak.title(one), strong: true },
    ...bitsOf(context, one, 'status'),
    ...labelled(context, one, 'staff', 'when', 'provider').map(small),
    ...labelled(context, one, 'expected-impact', 'impact', 'cost'),
  ]);
  return headed(speak.said(words.learning), [{ list }]);
}

function money(context: Context, priority: Item<'priority'>): readonly Block[] {
  const { speak, school } = context;
  const { actions } = priority.data;
  const pence = actions.flatMap(({ data }) => (data.status !== 'dropped' && data.cost?.kind === 'amount' ? [data.cost.pence] : []));
  const sources = [...new Map([...actions, ...learningFor(context, priority)].flatMap(({ data }) => data['funded-by']).map((reference) => [reference.to ?? reference.written, reference])).values()];
  const support = school.all('support').filter(({ data }) => concerns(data.for, priority));
  const facts = [
    ...(pence.length > 0 ? [{ name: speak.said(words.costs), bits: [{ words: speak.same(pounds(pence.reduce((sum, one) => sum + one, 0))) }] }] : []),
    ...(sources.length > 0 ? [{ name: speak.said(words.paidFrom), bits: [{ words: speak.list(namesOf(context, sources), '; ') }] }] : []),
    ...support.map((one) => ({ name: speak.said(fieldTitle('root', 'support')), bits: [{ words: speak.title(one) }, ...bitsOf(context, one, 'status'), ...bitsOf(context, one, 'impact')] })),
  ];
  return headed(speak.said(words.money), factBlock(facts));
}

/** Reviews that concern it, and everything dated since the last meeting. */
function seen(context: Context, priority: Item<'priority'>): readonly Block[] {
  const { speak, school } = context;
  const reviews = school.all('review').filter(({ data }) => concerns(data.about, priority));
  return [
    ...headed(speak.said(words.since), [{ list: changesOf(context, priority), sentences: true }]),
    ...headed(speak.said(words.seen), [
      { list: reviews.map((review): readonly Bit[] => [{ words: speak.list([speak.said(wordOf('review', 'kind', review.data.kind ?? 'monitoring')), ...(review.data.when ? [speak.time(review.data.when)] : [])], ', '), strong: true }, ...bitsOf(context, review, 'summary'), ...labelled(context, review, 'by', 'minute').map(small)]) },
    ]),
  ];
}
