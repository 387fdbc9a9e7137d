import type { Said } from '../../../language/said.ts';
import { isAtRest } from '../../../link/priorities.ts';
import { isA } from '../../../link/school.ts';
import type { Item } from '../../../link/school.ts';
import { isPast } from '../../../link/time.ts';
import { isWritten } from '../../../link/text.ts';
import type { Text } from '../../../link/text.ts';
import type { Words } from '../../words.ts';
import type { Context } from './context.ts';
import { allKnown, findingsOf, learningFor } from './context.ts';
import { latestReading } from './glance.ts';

const words = {
  heading: { en: 'Questions you might ask', cy: 'Cwestiynau y gallech eu gofyn' },
  about: { en: 'They come from what the plan does not say yet, and from what turned out differently.', cy: 'Dônt o’r hyn nad yw’r cynllun yn ei ddweud eto, ac o’r hyn a drodd allan yn wahanol.' },
  none: { en: 'Nothing in the plan is open that calls for a question here.', cy: 'Nid oes dim yn agored yn y cynllun sy’n galw am gwestiwn yma.' },
  noBecause: { en: 'What did the school see that led to this priority? No finding stands behind it yet.', cy: 'Beth a welodd yr ysgol a arweiniodd at y flaenoriaeth hon? Nid oes canfyddiad y tu ôl iddi eto.' },
  noTargets: { en: 'What does the school want to reach, and by when? No target is written yet.', cy: 'Beth y mae’r ysgol am ei gyrraedd, ac erbyn pryd? Nid oes targed wedi ei ysgrifennu eto.' },
  noLearning: { en: 'What will staff learn so that this can work? No professional learning is linked to it yet.', cy: 'Beth fydd staff yn ei ddysgu er mwyn i hyn lwyddo? Nid oes dysgu proffesiynol wedi ei gysylltu â hi eto.' },
  overdue: { en: 'This was meant to be reached by {when}, and nothing is said of it yet. What is known now?', cy: 'Bwriadwyd cyrraedd hyn erbyn {when}, ac ni ddywedir dim amdano eto. Beth sy’n hysbys erbyn hyn?' },
  notReached: { en: 'This was not reached. What was learnt from it, and what would help?', cy: 'Ni chyrhaeddwyd hyn. Beth a ddysgwyd ohono, a beth fyddai’n helpu?' },
  attention: { en: 'This target needs attention. What will be done differently?', cy: 'Mae angen sylw ar y targed hwn. Beth a wneir yn wahanol?' },
  notSeen: { en: 'What has been seen so far of this target? No reading is recorded yet.', cy: 'Beth a welwyd hyd yma o’r targed hwn? Nid oes darlleniad wedi ei gofnodi eto.' },
  noMeasure: { en: 'How shall we know that this target is met? It has no measure yet.', cy: 'Sut y byddwn yn gwybod bod y targed hwn wedi ei gyrraedd? Nid oes mesur iddo eto.' },
  noBaseline: { en: 'Where do learners stand now? The start of this target is not known yet.', cy: 'Ble mae dysgwyr arni nawr? Nid yw man cychwyn y targed hwn yn hysbys eto.' },
  noOutcome: { en: 'What will be better for learners when this target is met?', cy: 'Beth fydd yn well i ddysgwyr pan gyrhaeddir y targed hwn?' },
  oneKind: { en: 'What else has been seen, heard or read? One kind of evidence stands behind this finding so far.', cy: 'Beth arall a welwyd, a glywyd neu a ddarllenwyd? Un math o dystiolaeth sydd y tu ôl i’r canfyddiad hwn hyd yma.' },
  noCause: { en: 'Why is it so? No cause is written yet for this finding.', cy: 'Pam y mae hi felly? Nid oes achos wedi ei ysgrifennu eto ar gyfer y canfyddiad hwn.' },
  unanswered: { en: 'What does the school mean to do about this finding? No priority answers it yet.', cy: 'Beth y mae’r ysgol yn bwriadu ei wneud am y canfyddiad hwn? Nid oes blaenoriaeth yn ei ateb eto.' },
  findings: { en: 'Self-evaluation', cy: 'Hunanwerthuso' },
} satisfies Record<string, Said>;

export interface Question {
  /** The priority that it is about. */
  readonly about: Words;
  readonly ask: Words;
  /** The target, milestone or finding that it is about, in the school's words. */
  readonly quoted?: Words;
}

type Asked = Omit<Question, 'about'>;

/** Part 5: at most five, from gaps, spread over the priorities. Nobody is blamed and nothing is scored. */
export interface Questions {
  readonly heading: Words;
  readonly note: Words;
  readonly items: readonly Question[];
}

const MOST = 5;
/** Until the plan is read whole, nothing is asked about what may stand in a file that could not be read. */
export function questions(context: Context): Questions {
  const { speak, school, priorities } = context;
  const whole = school.unreadable.length === 0;
  const open = priorities.filter((priority) => !isAtRest(priority)).map((priority) => askedOf(context, priority, whole).map((asked): Question => ({ about: speak.title(priority), ...asked })));
  const rest = allKnown(context) ? unanswered(context).map((asked): Question => ({ about: speak.said(words.findings), ...asked })) : [];
  const items = inTurn([...open, rest]).slice(0, MOST);
  return { heading: speak.said(words.heading), note: speak.said(items.length > 0 ? words.about : words.none), items };
}

/** The first of each, then the second of each: no priority takes all the room. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => (index < list.length ? [list[index]!] : []))).flat();
}

/** Not written, or not known: what is said not to apply is said. */
const isOpenText = (text: Text | undefined): boolean => text === undefined || text.state === 'unknown' || text.state === 'none';

/** The questions about one priority, the most telling first. */
function askedOf(context: Context, priority: Item<'priority'>, whole: boolean): readonly Asked[] {
  const { speak, today, school } = context;
  const { targets, milestones, because } = priority.data;
  const quoted = (template: Said, item: Item): Asked => ({ ask: speak.phrase(template, { when: isA(item, 'milestone') && item.data.by ? speak.time(item.data.by) : '' }), quoted: speak.title(item) });
  const mayAsk = (item: Item, field: string) => !item.damaged.has(field) && !context.withheld(item, field);
  const asked: Asked[] = [];
  const ask = (template: Said, items: readonly Item[]) => asked.push(...items.slice(0, 1).map((item) => quoted(template, item)));
  if (whole && because.length === 0 && !isWritten(priority.data['because-in-words']) && mayAsk(priority, 'because')) asked.push({ ask: speak.said(words.noBecause) });
  if (targets.length === 0 && mayAsk(priority, 'targets')) asked.push({ ask: speak.said(words.noTargets) });
  ask(words.overdue, milestones.filter(({ data }) => isPast(data.by, today) && (data.status === undefined || data.status === 'planned')));
  ask(words.notReached, milestones.filter(({ data }) => data.status === 'not-reached'));
  if (whole && !context.withheld(school.root, 'professional-learning') && learningFor(context, priority).length === 0) asked.push({ ask: speak.said(words.noLearning) });
  const live = targets.filter(({ data }) => data.status !== 'met' && data.status !== 'closed' && data.status !== 'paused');
  ask(words.noMeasure, live.filter((target) => isOpenText(target.data.measure) && mayAsk(target, 'measure')));
  ask(words.attention, live.filter(({ data }) => data.status === 'needs-attention'));
  ask(words.noOutcome, live.filter((target) => isOpenText(target.data.outcome) && mayAsk(target, 'outcome')));
  ask(words.noBaseline, live.filter((target) => isOpenText(target.data.baseline?.text) && mayAsk(target, 'baseline')));
  ask(words.notSeen, live.filter((target) => !latestReading(context, target) && mayAsk(target, 'readings')));
  for (const finding of findingsOf(priority)) {
    const kinds = new Set(finding.data.evidence.flatMap(({ data }) => (data.kind ? [data.kind] : [])));
    if (kinds.size === 1 && mayAsk(finding, 'evidence')) asked.push(quoted(words.oneKind, finding));
    if (finding.data.causes.length === 0 && finding.data.kind === 'improve' && mayAsk(finding, 'causes')) asked.push(quoted(words.noCause, finding));
  }
  return asked;
}

/** Areas for improvement that no priority answers and nobody has decided to leave. */
function unanswered(context: Context): readonly Asked[] {
  const { school, speak } = context;
  const answered = new Set(school.all('priority').flatMap(findingsOf));
  return school
    .all('finding')
    .filter((finding) => finding.data.kind === 'improve' && finding.data.status !== 'closed' && !finding.data.left && !context.withheld(finding, 'left') && !finding.damaged.has('left') && !answered.has(finding))
    .map((finding) => ({ ask: speak.said(words.unanswered), quoted: speak.title(finding) }));
}
