import { kindOf, shownOf, titleIn } from '../../../history/shown.ts';
import { meaningsShown } from '../../../history/words.ts';
import type { Entry } from '../../../history/arrange.ts';
import type { Change } from '../../../history/change.ts';
import { meaningWords, verdictWords } from '../../../history/plain-words.ts';
import { markWords } from '../../../history/word-marks.ts';
import type { Stretch } from '../../../history/word-marks.ts';
import type { Said } from '../../../language/said.ts';
import type { Item } from '../../../link/school.ts';
import type { Text } from '../../../link/text.ts';
import { plainText } from '../../prose.ts';
import type { MarkedVoice, Status } from '../../view.ts';
import type { Speaker, Words } from '../../words.ts';

/** One change, ready to be laid out. */
export interface ChangeLine {
  readonly status: Status;
  readonly field?: Words;
  /** Both versions, short enough for a line. */
  readonly from?: Words;
  readonly to?: Words;
  /** Both versions, one after the other. */
  readonly was?: Words;
  readonly is?: Words;
  /** Both versions in one text. */
  readonly marks?: readonly MarkedVoice[];
  /** What one version alone has: short, or in sentences. */
  readonly value?: Words;
  readonly only?: Words;
  readonly facts: readonly { readonly name: Words; readonly value: Words }[];
  readonly beside?: Words;
  readonly reason?: Words;
  readonly meanings: readonly Words[];
  /** Nothing follows the word. */
  readonly bare?: true;
  /** Wording, links and places: smaller than what changes the plan. */
  readonly minor?: true;
}

/** Everything that became of one thing. */
export interface ChangedThing {
  readonly kind: Words;
  readonly title?: Words;
  readonly lines: readonly ChangeLine[];
}

const SIGNS: Readonly<Partial<Record<Change['verdict'], readonly [string, Status['tone']]>>> = {
  weakened: ['▼', 'attention'],
  strengthened: ['▲', 'attention'],
  're-based': ['⇅', 'attention'],
  rescheduled: ['→', 'attention'],
  added: ['+', 'well'],
  dropped: ['−', 'attention'],
  closed: ['■', 'quiet'],
  reopened: ['□', 'attention'],
  answered: ['✓', 'well'],
  'no-longer-answered': ['✕', 'attention'],
  approved: ['✓', 'well'],
  'approval-withdrawn': ['✕', 'attention'],
  reviewed: ['✓', 'well'],
  'review-withdrawn': ['✕', 'attention'],
  'evidence-added': ['+', 'quiet'],
  'evidence-withdrawn': ['−', 'attention'],
  'measurement-withdrawn': ['−', 'attention'],
};
const MINOR: ReadonlySet<string> = new Set(['reworded', 'restated', 'written', 'withdrawn', 'translated', 'translation-withdrawn', 'linked', 'unlinked', 'moved', 'renamed']);

/** Two short values fit a line with an arrow between them. */
const SHORT = 90;
/** Of a stretch that stayed, so many words at each end are enough to know where one is. */
const AROUND = 9;

/** A thing with its changes. A priority’s own changes stand without its title, which is the heading above them. */
export function thingOf(speak: Speaker, { item, changes }: Entry, committee: boolean, priority?: Item): ChangedThing {
  const [first] = changes;
  const title = item === priority || !first || !titleIn(first) ? undefined : speak.withoutStop(speak.title(item));
  return { kind: speak.said(kindOf(first!)), ...(title ? { title } : {}), lines: changes.map((change) => lineOf(speak, change, committee)) };
}

/** @param listed true in the list of what should be agreed, which says so by its heading */
export function lineOf(speak: Speaker, change: Change, committee: boolean, listed = false): ChangeLine {
  const { verdict, beside, reason, meanings } = change;
  const shown = shownOf(change);
  const [sign, tone] = SIGNS[verdict] ?? ['·', 'quiet'];
  const values = valuesOf(speak, change, shown.before, shown.after);
  return {
    status: { sign, tone, word: speak.said(verdictWords(verdict)) },
    ...(shown.field ? { field: speak.said(shown.field) } : {}),
    ...values,
    ...(Object.keys(values).length + shown.facts.length === 0 && !reason ? { bare: true as const } : {}),
    facts: shown.facts.map(({ name, value, people }) => ({ name: speak.said(name), value: people ? speak.people(people) : speak.said(value) })),
    ...(beside ? { beside: speak.said(beside) } : {}),
    ...(reason ? { reason: inVoices(speak, reason, textOf(change.item, 'closed-because')) } : {}),
    meanings: meaningsShown(change, listed).map((meaning) => speak.said(meaningWords(meaning, committee))),
    ...(MINOR.has(verdict) && meanings.length === 0 ? { minor: true as const } : {}),
  };
}

function valuesOf(speak: Speaker, { verdict, item, other, field }: Change, before: Said | undefined, after: Said | undefined): Pick<ChangeLine, 'from' | 'to' | 'was' | 'is' | 'marks' | 'value' | 'only'> {
  const now = textOf(item, field);
  if (!before || !after) {
    const only = after ?? before;
    if (!only) return {};
    const said = inVoices(speak, only, after || !other ? now : textOf(other, field));
    return isLong(only) ? { only: said } : { value: said };
  }
  const then = textOf(other ?? item, field);
  const marks = verdict === 'reworded' ? marksOf(speak, before, after, now) : undefined;
  if (marks) return { marks };
  const [was, is] = [inVoices(speak, before, then), inVoices(speak, after, now)];
  return isLong(before) || isLong(after) ? { was, is } : { from: was, to: is };
}

const isLong = ({ en, cy }: Said): boolean => Math.max(en.length, cy.length) > SHORT;

/** The school’s own words behind a field, from which their language is known. */
function textOf(item: Item, field: string | undefined): Text | undefined {
  const value = field === undefined ? undefined : (item.data as unknown as Record<string, unknown>)[field];
  const text = typeof value === 'object' && value !== null && 'text' in value && !('state' in value) ? value.text : value;
  return typeof text === 'object' && text !== null && 'state' in text ? (text as Text) : undefined;
}

const OTHER = { en: 'cy', cy: 'en' } as const;

/** The language that words are really in, where they were asked for in another. */
const ownOf = (text: Text | undefined, lang: 'en' | 'cy') => (text?.state === 'written' && text[lang] === undefined && text[OTHER[lang]] !== undefined ? OTHER[lang] : lang);

/** Words of the school in the languages asked for, marked with the one that they are in. */
function inVoices(speak: Speaker, said: Said, text: Text | undefined): Words {
  const voices = speak.langs.map((lang) => {
    const own = ownOf(text, lang);
    const only = own !== lang && /\p{L}/u.test(said[lang]);
    if (only) speak.alone.add(own);
    return { lang: only ? own : lang, runs: [{ text: plainText(said[lang]), lang: only ? own : lang, ...(only ? { only: true as const } : {}) }] };
  });
  return voices.length === 2 && said.en === said.cy ? voices.slice(0, 1) : voices;
}

/** Both versions in one text, in each language asked for. Undefined where one of them is better read one after the other. */
function marksOf(speak: Speaker, before: Said, after: Said, text: Text | undefined): readonly MarkedVoice[] | undefined {
  const voices: MarkedVoice[] = [];
  for (const lang of speak.langs) {
    const stretches = markWords(plainText(before[lang]), plainText(after[lang]));
    if (!stretches) return undefined;
    const own = ownOf(text, lang);
    if (own !== lang) speak.alone.add(own);
    voices.push({ lang, own, stretches: stretches.map(shortened) });
  }
  return voices.length === 2 && before.en === before.cy && after.en === after.cy ? voices.slice(0, 1) : voices;
}

function shortened(stretch: Stretch): Stretch {
  const all = stretch.text.split(' ');
  return stretch.mark === undefined && all.length > 2 * AROUND + 4 ? { text: [...all.slice(0, AROUND), '…', ...all.slice(-AROUND)].join(' ') } : stretch;
}
