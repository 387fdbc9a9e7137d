import { wordOf } from '../../../format/fields.ts';
import type { Said } from '../../../language/said.ts';
import { same } from '../../../language/said.ts';
import { safe } from '../../../diagnostics/safe.ts';
import { asSaid, isWritten } from '../../../link/text.ts';
import { fieldTitle } from '../../status.ts';
import type { Bit, Fact } from '../../view.ts';
import type { Words } from '../../words.ts';
import type { Context } from './context.ts';
import { bitsOf, factsOf, gapFor } from './fields.ts';

const words = {
  plan: { en: 'School development plan', cy: 'Cynllun datblygu ysgol' },
  noSummary: { en: 'What the plan is about, in a sentence, is still to be written.', cy: 'Mae’r hyn y mae’r cynllun yn ymwneud ag ef, mewn brawddeg, i’w ysgrifennu o hyd.' },
  asOf: { en: 'As it stood on', cy: 'Fel yr oedd ar' },
  meeting: { en: 'For the meeting of', cy: 'Ar gyfer cyfarfod' },
  noMeeting: { en: 'the next meeting, which has no date in the plan yet', cy: 'y cyfarfod nesaf, nad oes dyddiad iddo yn y cynllun eto' },
  stillToWrite: { en: 'Items that the law asks for and that are still to be completed: {count}. They are listed under “{where}”.', cy: 'Nifer yr eitemau y mae’r gyfraith yn gofyn amdanynt ac sydd i’w cwblhau o hyd: {count}. Fe’u rhestrir o dan “{where}”.' },
  examples: {
    en: 'Left out are the examples that came with the first files, until the school writes its own in their place. Number: {count}',
    cy: 'Gadewir allan yr enghreifftiau a ddaeth gyda’r ffeiliau cyntaf, nes i’r ysgol ysgrifennu ei geiriau ei hun yn eu lle. Nifer: {count}',
  },
  alone: {
    en: 'Words marked {tag} are the school’s own, written in {language} only. Nothing was translated for this report.',
    cy: 'Geiriau’r ysgol ei hun yw’r rhai â’r nod {tag}, a ysgrifennwyd yn {language} yn unig. Ni chyfieithwyd dim ar gyfer yr adroddiad hwn.',
  },
  welsh: { en: 'Welsh', cy: 'Gymraeg' },
  english: { en: 'English', cy: 'Saesneg' },
  unreadable: { en: 'This report is not complete', cy: 'Nid yw’r adroddiad hwn yn gyflawn' },
  unreadableText: {
    en: 'Some files could not be read. What stands in them is missing below, and nothing should be concluded from its absence. To see why, the person who keeps the plan can run sip check.',
    cy: 'Ni ellid darllen rhai ffeiliau. Mae’r hyn sydd ynddynt ar goll isod, ac ni ddylid dod i gasgliad o’i absenoldeb. I weld pam, gall y sawl sy’n cadw’r cynllun redeg sip check.',
  },
} satisfies Record<string, Said>;

/** What the report is called, by who reads it. One body governs all schools of a federation, and has a report of each. */
const REPORT_TO: Readonly<Record<Context['reader'], Said>> = {
  governors: { en: 'Report to governors', cy: 'Adroddiad i’r llywodraethwyr' },
  federation: { en: 'Report to the governing body of the federation', cy: 'Adroddiad i gorff llywodraethu’r ffederasiwn' },
  committee: { en: 'Report to the management committee', cy: 'Adroddiad i’r pwyllgor rheoli' },
};

/** Part 1: what this is. */
export interface About {
  readonly kind: Words;
  readonly name: Words;
  readonly facts: readonly Fact[];
  readonly summary: readonly Bit[];
  readonly notes: readonly Words[];
  readonly unreadable?: { readonly heading: Words; readonly text: Words; readonly files: readonly Words[] };
}

/** The name of the report and of the school, as one plain line for a window's title. */
export function documentTitle({ school, reader }: Context): Said {
  const name = school.root.data.school?.data.name;
  const report = REPORT_TO[reader];
  const said = isWritten(name) ? asSaid(name) : same(school.label);
  return { en: `${safe(said.en)}: ${report.en}`, cy: `${safe(said.cy)}: ${report.cy}` };
}

/** School, plan, years, stage, day, meeting, and one sentence in plain words. */
export function about(context: Context, contentsTitle: Said): About {
  const { speak, school, today, nextMeeting, reader } = context;
  const { data } = school.root;
  const name = data.school?.data.name;
  const plan = data.plan;
  const meeting: readonly Bit[] = nextMeeting ? [...bitsOf(context, nextMeeting, 'when'), ...bitsOf(context, nextMeeting, 'title')] : [{ words: speak.gap(words.noMeeting) }];
  const fact = (title: Said, value: Words): Fact => ({ name: speak.said(title), bits: [{ words: value }] });
  const open = [...context.standings.values()].filter((standing) => standing === 'missing' || standing === 'incomplete').length;
  return {
    kind: speak.said(REPORT_TO[reader]),
    name: isWritten(name) ? speak.titled(name) : speak.same(school.label),
    facts: [
      { name: speak.said(fieldTitle('root', 'plan')), bits: plan?.data.title ? bitsOf(context, plan, 'title') : [{ words: speak.said(words.plan) }] },
      { name: speak.said(fieldTitle('plan', 'years')), bits: plan?.data.years ? bitsOf(context, plan, 'years') : [gapFor(speak)] },
      fact(fieldTitle('plan', 'stage'), speak.said(wordOf('plan', 'stage', school.stage))),
      { name: speak.said(words.meeting), bits: meeting },
      fact(words.asOf, speak.day(today)),
      ...(data.school ? factsOf(context, data.school, ['federation', 'federated-with']) : []),
    ],
    summary: plan?.data.summary ? bitsOf(context, plan, 'summary') : [{ words: speak.gap(words.noSummary) }],
    notes: [
      ...(open > 0 ? [speak.gap(words.stillToWrite, { count: open, where: contentsTitle })] : []),
      ...(context.examples > 0 ? [speak.gap(words.examples, { count: context.examples })] : []),
    ],
    ...(school.unreadable.length > 0
      ? { unreadable: { heading: speak.said(words.unreadable), text: speak.said(words.unreadableText), files: school.unreadable.map((file) => speak.same(safe(file))) } }
      : {}),
  };
}

/** What the marks of language mean; known only once everything else has been said. */
export const languageNotes = ({ speak }: Pick<Context, 'speak'>): readonly Words[] =>
  (['cy', 'en'] as const).filter((lang) => speak.alone.has(lang)).map((lang) => speak.phrase(words.alone, { tag: [{ lang, runs: [{ text: '', lang, only: true }] }], language: lang === 'cy' ? words.welsh : words.english }));
