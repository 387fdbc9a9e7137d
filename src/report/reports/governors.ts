import { redact } from '../../audience/redact.ts';
import { withheldFrom } from '../../audience/withheld.ts';
import type { Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import type { School } from '../../link/school.ts';
import { examplesIn, withoutExamples } from '../../link/example.ts';
import { sayDayBoth } from '../../link/time.ts';
import { checkStatutory } from '../../statutory/check.ts';
import { duties } from '../../statutory/duties.ts';
import type { Section } from '../view.ts';
import type { ReportLanguage, Words } from '../words.ts';
import { about, documentTitle, languageNotes } from './governors/about.ts';
import type { About } from './governors/about.ts';
import { changes } from './governors/changes.ts';
import type { Changes } from './governors/changes.ts';
import { contextOf } from './governors/context.ts';
import type { Context } from './governors/context.ts';
import { glance } from './governors/glance.ts';
import type { Glance } from './governors/glance.ts';
import { needs } from './governors/needs.ts';
import type { Needs } from './governors/needs.ts';
import { contentsTitle, planSections } from './governors/plan.ts';
import { prioritySection } from './governors/priority.ts';
import { questions } from './governors/questions.ts';
import type { Questions } from './governors/questions.ts';

const words = {
  skip: { en: 'Skip to the report', cy: 'Neidio i’r adroddiad' },
  details: { en: 'Behind it: priority by priority, and the whole plan', cy: 'Y tu ôl iddo: fesul blaenoriaeth, a’r cynllun cyfan' },
  contents: { en: 'In this report', cy: 'Yn yr adroddiad hwn' },
  smallPrint: { en: 'About this report', cy: 'Am yr adroddiad hwn' },
  from: { en: 'Made from the school’s plan as kept in version {commit} of {day}.', cy: 'Lluniwyd o gynllun yr ysgol fel y’i cedwir yn fersiwn {commit}, {day}.' },
  changed: { en: 'Some files have been changed since then, and the report shows them as changed.', cy: 'Newidiwyd rhai ffeiliau ers hynny, a dengys yr adroddiad hwy fel y maent yn awr.' },
  noVersion: { en: 'Made from the school’s plan as its files stand; they are not kept as versions.', cy: 'Lluniwyd o gynllun yr ysgol fel y mae ei ffeiliau; nid ydynt yn cael eu cadw fel fersiynau.' },
  asOf: { en: 'Everything is told as it stood on {day}.', cy: 'Dywedir popeth fel yr oedd ar {day}.' },
  edition: { en: 'Checked against: {edition}. Made with sip {version}.', cy: 'Gwiriwyd yn erbyn: {edition}. Lluniwyd gyda sip {version}.' },
  notLegal: { en: 'It is no legal advice.', cy: 'Nid cyngor cyfreithiol ydyw.' },
  draftWelsh: { en: 'The Welsh wording of the law and the guidance in this report is a draft, still to be confirmed.', cy: 'Drafft, i’w gadarnhau, yw geiriad Cymraeg y gyfraith a’r canllawiau yn yr adroddiad hwn.' },
  audienceCommittee: { en: 'It holds only what is meant for the management committee. In its figures, counts of fewer than 5 are not shown.', cy: 'Nid oes ynddo ond yr hyn a fwriadwyd i’r pwyllgor rheoli. Yn ei ffigurau, ni ddangosir niferoedd o lai na 5.' },
  audience: { en: 'It holds only what is meant for governors. In its figures, counts of fewer than 5 are not shown.', cy: 'Nid oes ynddo ond yr hyn a fwriadwyd i lywodraethwyr. Yn ei ffigurau, ni ddangosir niferoedd o lai na 5.' },
} satisfies Record<string, Said>;

/** The governors' report as plain values. */
export interface GovernorsView {
  readonly language: ReportLanguage;
  readonly documentTitle: Said;
  readonly skip: Words;
  readonly about: About;
  readonly languageNotes: readonly Words[];
  readonly needs: Needs;
  readonly glance: Glance;
  readonly changes: Changes;
  readonly questions: Questions;
  readonly details: { readonly heading: Words; readonly contents: Words; readonly sections: readonly Section[] };
  readonly smallPrint: { readonly heading: Words; readonly lines: readonly Words[] };
}

/**
 * Computes the report for a governing body or a management committee. The examples of `sip init` are left out, and said to be.
 * What governors may not see is taken out of the school first; from the whole of it only two things are known: how each statutory
 * item stands, and when reviews are due.
 */
export function governorsView(kept: School, options: { readonly today: Day; readonly language: ReportLanguage; readonly version: string }): GovernorsView {
  const { today, language, version } = options;
  const whole = withoutExamples(kept);
  const school = redact(whole, 'governors');
  const standings = new Map(checkStatutory(whole, today).map(({ id, standing }) => [id, standing]));
  const context = contextOf({ school, standings, duties: duties(whole, today), withheld: withheldFrom(whole, school), examples: examplesIn(kept).length, today, language, version });
  const { speak, priorities } = context;
  const front = { about: about(context, contentsTitle), needs: needs(context), glance: glance(context), changes: changes(context), questions: questions(context) };
  const { further } = front.needs;
  const { rest: changed } = front.changes;
  const rest: readonly Section[] = further.items.length > 0 ? [{ id: 'further', heading: further.heading, blocks: [{ list: further.items.map(({ kind, what, when }) => [{ label: kind, words: what }, ...(when ? [{ words: when, small: true as const }] : [])]) }] }] : [];
  const more: readonly Section[] = changed.items.length > 0 ? [{ id: 'changed', heading: changed.title, blocks: [{ list: changed.items, sentences: true }] }] : [];
  const sections = [...priorities.map((priority) => prioritySection(context, priority)), ...planSections(context), ...rest, ...more];
  return {
    language,
    documentTitle: documentTitle(context),
    skip: speak.said(words.skip),
    ...front,
    details: { heading: speak.said(words.details), contents: speak.said(words.contents), sections },
    languageNotes: languageNotes(context),
    smallPrint: { heading: speak.said(words.smallPrint), lines: smallPrint(context) },
  };
}

/** From which version and day, by what, and what it is not. */
function smallPrint({ speak, school, today, version, reader }: Context): readonly Words[] {
  const { provenance, edition } = school;
  const { commit, committed, changed } = provenance;
  return [
    commit ? speak.phrase(words.from, { commit: commit.slice(0, 12), day: committed ? sayDayBoth(committed) : '' }) : speak.said(words.noVersion),
    ...(changed ? [speak.said(words.changed)] : []),
    speak.phrase(words.asOf, { day: sayDayBoth(today) }),
    speak.phrase(words.edition, { edition: edition.title, version }),
    speak.said(reader === 'committee' ? words.audienceCommittee : words.audience),
    speak.said(words.notLegal),
    ...(speak.langs.includes('cy') ? [speak.said(words.draftWelsh)] : []),
  ];
}
