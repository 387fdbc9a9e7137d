import { definition } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import type { Said } from '../language/said.ts';
import type { ThreadKind } from './thread.ts';

/** The words that the layouts of a thread share. Each is a label or a sentence that stands by itself. */
export const words = {
  because: { en: 'because', cy: 'oherwydd' },
  targets: { en: 'targets', cy: 'targedau' },
  learning: { en: 'professional learning', cy: 'dysgu proffesiynol' },
  actions: { en: 'actions', cy: 'camau gweithredu' },
  milestones: { en: 'milestones', cy: 'cerrig milltir' },
  priorities: { en: 'priorities', cy: 'blaenoriaethau' },
  causes: { en: 'causes', cy: 'achosion' },
  countOf: { en: '{label}: {count}', cy: '{label}: {count}' },
  evidence: { en: 'kinds of evidence: {count}', cy: 'mathau o dystiolaeth: {count}' },
  causeCount: { en: 'causes: {count}', cy: 'achosion: {count}' },
  evidenceKinds: { en: 'evidence: {kinds}', cy: 'tystiolaeth: {kinds}' },
  ownEvidence: { en: 'evidence of its own', cy: 'ei thystiolaeth ei hun' },
  strength: { en: 'strength', cy: 'cryfder' },
  inWords: { en: 'in words', cy: 'mewn geiriau' },
  alsoIn: { en: 'also in: {paths}', cy: 'hefyd yn: {paths}' },
  confirmed: { en: 'looked at again: {when}', cy: 'edrychwyd arno eto: {when}' },
  course: { en: '{baseline} → {aim}', cy: '{baseline} → {aim}' },
  baseline: { en: 'baseline: {baseline}', cy: 'man cychwyn: {baseline}' },
  aim: { en: 'aim: {aim}', cy: 'nod: {aim}' },
  by: { en: 'by {when}', cy: 'erbyn {when}' },
  now: { en: 'now: {value}', cy: 'nawr: {value}' },
  nowWhen: { en: 'now: {value} ({when})', cy: 'nawr: {value} ({when})' },
  noReading: { en: 'no reading yet', cy: 'dim darlleniad eto' },
  inset: { en: 'INSET: {when}', cy: 'HMS: {when}' },
  insetDay: { en: 'INSET day', cy: 'diwrnod HMS' },
  impact: { en: 'impact seen', cy: 'gwelwyd effaith' },
  impactWords: { en: 'impact seen: {words}', cy: 'effaith a welwyd: {words}' },
  noImpact: { en: 'no impact seen yet', cy: 'ni welwyd effaith eto' },
  answers: { en: 'answers: {paths}', cy: 'yn ateb: {paths}' },
  answeredBy: { en: 'answered by: {paths}', cy: 'atebir gan: {paths}' },
  towards: { en: 'towards: {paths}', cy: 'tuag at: {paths}' },
  forPaths: { en: 'for: {paths}', cy: 'ar gyfer: {paths}' },
  forAll: { en: 'for every priority open this year: {count}', cy: 'ar gyfer pob blaenoriaeth sy’n agored eleni: {count}' },
  carriedFrom: { en: 'carried forward from: {paths}', cy: 'dygwyd ymlaen o: {paths}' },
  reviewed: { en: 'reviewed: {when}', cy: 'adolygwyd: {when}' },
  reviewedBy: { en: 'reviewed: {when} · by: {who}', cy: 'adolygwyd: {when} · gan: {who}' },
  notReviewed: { en: 'no review recorded yet', cy: 'dim adolygiad wedi’i gofnodi eto' },
  left: { en: 'left for now', cy: 'gadawyd am y tro' },
  leftUntil: { en: 'left for now, until {when}', cy: 'gadawyd am y tro, tan {when}' },
  nothingForCause: { en: 'nothing yet for the cause {path}', cy: 'dim byd eto ar gyfer yr achos {path}' },
  toDo: { en: 'where the thread breaks', cy: 'lle mae’r edefyn yn torri' },
  leftTitle: { en: 'left for now by a decision', cy: 'gadawyd am y tro drwy benderfyniad' },
  whole: { en: 'Nothing breaks the thread', cy: 'Nid oes dim yn torri’r edefyn' },
  gapCount: { en: 'Still to do along the thread: {count}', cy: 'Ar ôl i’w wneud ar hyd yr edefyn: {count}' },
  follow: { en: 'To follow one thing: sip trace {path}', cy: 'I ddilyn un peth: sip trace {path}' },
  empty: { en: 'There is no priority and no finding to follow yet', cy: 'Nid oes blaenoriaeth na chanfyddiad i’w dilyn eto' },
} satisfies Record<string, Said>;

const OWN_KINDS: Partial<Record<ThreadKind, Said>> = {
  words: words.inWords,
  elsewhere: { en: 'in another school', cy: 'mewn ysgol arall' },
  cause: { en: 'cause', cy: 'achos' },
  'inset-day': words.insetDay,
};

/** What a kind is called within a line: “finding”, “canfyddiad”. */
export const kindName = (kind: ThreadKind): Said => OWN_KINDS[kind] ?? inLineSaid(definition(kind).title);

