import { safe } from '../../diagnostics/safe.ts';
import type { Audience } from '../../format/shape.ts';
import { entriesOf, isCommittees, isUnchanged, partsOf, toAgree } from '../../history/arrange.ts';
import type { Comparison, Version } from '../../history/change.ts';
import { AUDIENCE_WORDS, words } from '../../history/plain-words.ts';
import { countsOf } from '../../history/tally.ts';
import { sayVersion } from '../../history/version-facts.ts';
import { say } from '../../language/said.ts';
import type { Lang, Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import { sayDayBoth } from '../../link/time.ts';
import { renderHtml } from '../render.ts';
import type { Fact } from '../view.ts';
import { Speaker } from '../words.ts';
import type { ReportLanguage, Words } from '../words.ts';
import { lineOf, thingOf } from './changes/thing.ts';
import type { ChangedThing, ChangeLine } from './changes/thing.ts';
import { languageNotes } from './governors/about.ts';

const own = {
  skip: { en: 'Skip to the changes', cy: 'Neidio i’r newidiadau' },
  tally: { en: 'In short', cy: 'Yn fyr' },
  asOf: { en: 'Compared on {day}. Order, layout and comments count as no change.', cy: 'Cymharwyd ar {day}. Nid yw trefn, gosodiad na sylwadau yn cyfrif fel newid.' },
  edition: { en: 'Edition of the guidance: {edition}. Made with sip {version}.', cy: 'Argraffiad y canllawiau: {edition}. Lluniwyd gyda sip {version}.' },
} satisfies Record<string, Said>;

/** What the page is made for, and by what. */
export interface ChangesOptions {
  readonly language: ReportLanguage;
  /** Who both versions were redacted for before they were compared. */
  readonly audience: Audience;
  readonly today: Day;
  /** The version of the program. */
  readonly version: string;
  /** The edition of the guidance that the later version is under. */
  readonly edition: Said;
  /** The language of names and roles that are written without saying in which. */
  readonly plain?: Lang;
}

/** So many sorts of change are counted by name. */
const MOST_COUNTED = 12;

interface Agreed extends ChangeLine {
  readonly about?: Words;
  readonly kind: Words;
  readonly title?: Words;
}

interface Group {
  readonly heading: Words;
  readonly things: readonly ChangedThing[];
}

/** The difference of two versions as a page to read, as plain values. */
export interface ChangesView {
  readonly language: ReportLanguage;
  readonly documentTitle: Said;
  readonly skip: Words;
  readonly kind: Words;
  readonly name: Words;
  readonly versions: readonly Fact[];
  readonly untold?: { readonly heading: Words; readonly text: Words; readonly files: readonly { readonly file: Words; readonly where: Words }[] };
  readonly languageNotes: readonly Words[];
  /** A sentence in the place of everything below, where there is nothing to tell. */
  readonly nothing?: Words;
  readonly tally?: { readonly heading: Words; readonly items: readonly Words[] };
  readonly agree?: { readonly heading: Words; readonly basis?: Words; readonly items: readonly Agreed[]; readonly none?: Words };
  readonly priorities?: { readonly heading: Words; readonly groups: readonly Group[] };
  readonly parts?: { readonly heading: Words; readonly things: readonly ChangedThing[] };
  readonly labels: { readonly was: Words; readonly now: Words; readonly why: Words };
  readonly smallPrint: { readonly heading: Words; readonly lines: readonly Words[] };
}

const about: Said = { en: 'About this page', cy: 'Am y dudalen hon' };

/** Computes the page, in the order in which somebody with five minutes reads: which versions, in short, what should be agreed, then priority by priority. */
export function changesView(comparison: Comparison, options: ChangesOptions): ChangesView {
  const { before, after, school, groups, untold } = comparison;
  const speak = new Speaker(options.language, options.plain ?? 'en');
  const committee = isCommittees(comparison);
  const priorities = groups.flatMap(({ priority, changes }): Group[] => (priority ? [{ heading: speak.title(priority), things: entriesOf(changes).map((entry) => thingOf(speak, entry, committee, priority)) }] : []));
  const parts = entriesOf(partsOf(comparison)).map((entry) => thingOf(speak, entry, committee));
  const agreed = toAgree(comparison).map(({ group: { priority }, change }): Agreed => {
    const { kind, title } = thingOf(speak, { item: change.item, changes: [change] }, committee);
    return { ...lineOf(speak, change, committee, true), ...(priority && priority !== change.item ? { about: speak.title(priority) } : {}), kind, ...(title ? { title } : {}) };
  });
  const told = groups.length > 0;
  return {
    language: options.language,
    documentTitle: { en: `${safe(school.en)}: ${words.heading.en}`, cy: `${safe(school.cy)}: ${words.heading.cy}` },
    skip: speak.said(own.skip),
    kind: speak.said(words.heading),
    name: speak.said(school),
    versions: [versionFact(speak, words.earlier, before), versionFact(speak, words.later, after)],
    ...(untold.length > 0
      ? { untold: { heading: speak.said(words.untold), text: speak.said(words.untoldText), files: untold.map(({ file, version }) => ({ file: speak.same(safe(file)), where: speak.said(version === 'before' ? words.inEarlier : words.inLater) })) } }
      : {}),
    ...(told
      ? {
          tally: { heading: speak.said(own.tally), items: countsOf(comparison, MOST_COUNTED).map((said) => speak.said(said)) },
          agree: { heading: speak.said(committee ? words.agreeCommittee : words.agree), items: agreed, ...(agreed.length > 0 ? { basis: speak.said(words.agreeBasis) } : { none: speak.said(untold.length > 0 ? words.nothingToAgreeUntold : words.nothingToAgree) }) },
        }
      : { nothing: speak.said(isUnchanged(comparison) ? say(words.unchanged, { audience: AUDIENCE_WORDS[options.audience] }) : words.nothingRead) }),
    ...(priorities.length > 0 ? { priorities: { heading: speak.said(words.priorities), groups: priorities } } : {}),
    ...(parts.length > 0 ? { parts: { heading: speak.said(words.parts), things: parts } } : {}),
    labels: { was: speak.said(words.was), now: speak.said(words.now), why: speak.said(words.why) },
    languageNotes: languageNotes({ speak }),
    smallPrint: { heading: speak.said(about), lines: smallPrint(speak, options) },
  };
}

const versionFact = (speak: Speaker, title: Said, version: Version): Fact => ({ name: speak.said(title), bits: [{ words: speak.list(sayVersion(version).map((said) => speak.said(said)), '; ') }] });

function smallPrint(speak: Speaker, { audience, today, version, edition }: ChangesOptions): readonly Words[] {
  return [
    speak.said(say(own.asOf, { day: sayDayBoth(today) })),
    speak.said(say(own.edition, { edition, version })),
    speak.said(say(words.madeFor, { audience: AUDIENCE_WORDS[audience] })),
    ...(audience === 'school' ? [] : [speak.said(words.suppressed)]),
    speak.said(words.notLegal),
    ...(speak.langs.includes('cy') ? [speak.said(words.draftWelsh)] : []),
  ];
}

/** The difference of two versions as one self-contained HTML page. */
export const changesPage = (comparison: Comparison, options: ChangesOptions): string => renderHtml('changes', changesView(comparison, options));
