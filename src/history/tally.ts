import { joinSaid } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Change, Comparison, Verdict } from './change.ts';
import { MORE, NOUNS, TEXTS } from './nouns.ts';
import type { Noun } from './nouns.ts';

/**
 * How each verdict ends a count: “1 target made easier”; in Welsh “Targedau a wnaed yn haws: 1”, since a noun after a number is
 * singular and its number may change its beginning. In the order in which a tally tells them.
 */
const COUNTED: Readonly<Record<Verdict, Said>> = {
  weakened: { en: 'made easier', cy: 'a wnaed yn haws' },
  strengthened: { en: 'made harder', cy: 'a wnaed yn anos' },
  're-based': { en: 're-based', cy: 'a ail-seiliwyd' },
  dropped: { en: 'dropped', cy: 'a ollyngwyd' },
  closed: { en: 'closed', cy: 'a gaewyd' },
  reopened: { en: 'reopened', cy: 'a ailagorwyd' },
  added: { en: 'added', cy: 'a ychwanegwyd' },
  approved: { en: 'recorded', cy: 'a gofnodwyd' },
  'approval-withdrawn': { en: 'withdrawn', cy: 'a dynnwyd' },
  reviewed: { en: 'recorded', cy: 'a gofnodwyd' },
  'review-withdrawn': { en: 'withdrawn', cy: 'a dynnwyd' },
  rescheduled: { en: 'rescheduled', cy: 'a aildrefnwyd' },
  answered: { en: 'answered', cy: 'a atebwyd' },
  'no-longer-answered': { en: 'no longer answered', cy: 'nas atebir mwyach' },
  measured: { en: 'measured', cy: 'a fesurwyd' },
  'measurement-withdrawn': { en: 'with a measurement withdrawn', cy: 'y tynnwyd mesuriad ohonynt' },
  'evidence-added': { en: 'added', cy: 'a ychwanegwyd' },
  'evidence-withdrawn': { en: 'withdrawn', cy: 'a dynnwyd' },
  'status-moved': { en: 'with a new status', cy: 'â statws newydd' },
  're-costed': { en: 're-costed', cy: 'a ailgostiwyd' },
  reassigned: { en: 'reassigned', cy: 'a ailbennwyd' },
  moved: { en: 'moved', cy: 'a symudwyd' },
  linked: { en: 'linked', cy: 'a gysylltwyd' },
  unlinked: { en: 'unlinked', cy: 'a ddatgysylltwyd' },
  restated: { en: 'restated', cy: 'a newidiwyd' },
  renamed: { en: 'renamed', cy: 'a ailenwyd' },
  written: { en: 'written', cy: 'a ysgrifennwyd' },
  withdrawn: { en: 'withdrawn', cy: 'a dynnwyd' },
  reworded: { en: 'reworded', cy: 'a aileiriwyd' },
  translated: { en: 'translated', cy: 'a gyfieithwyd' },
  'translation-withdrawn': { en: 'with a translation withdrawn', cy: 'y tynnwyd eu cyfieithiad' },
};

const OF_TEXTS: ReadonlySet<Verdict> = new Set(['written', 'withdrawn', 'reworded', 'translated', 'translation-withdrawn']);

/** All verdicts, in the order in which they matter to those who govern. */
export const VERDICTS = Object.keys(COUNTED) as readonly Verdict[];

/** What a change is counted as: words by themselves, everything else by its thing, once however many of its fields show it. */
const counted = ({ verdict, item }: Change): { readonly key: string; readonly noun: Noun } =>
  OF_TEXTS.has(verdict) ? { key: 'text', noun: TEXTS } : { key: item.def, noun: NOUNS[item.def]! };

/** At most so many sorts of change are told apart in the one line; the rest are counted together. */
const MOST = 5;

const words = {
  none: { en: 'no change', cy: 'dim newid' },
  untold: { en: 'not all can be told', cy: 'ni ellir dweud y cyfan' },
} satisfies Record<string, Said>;

/** All changes of a comparison, in order. */
export const changesOf = (comparison: Comparison): readonly Change[] => comparison.groups.flatMap(({ changes }) => changes);

/** The one line that says how much changed: “1 target made easier, 1 action rescheduled, 1 support request added”. What means something to those who govern comes first. */
export function tallyOf(comparison: Comparison): Said {
  const parts = countsOf(comparison, MOST);
  if (parts.length > 0) return listed(parts);
  return comparison.untold.length > 0 ? words.untold : words.none;
}

/** How many things each became of, sort by sort, in words. What goes beyond `most` sorts is counted together. */
export function countsOf(comparison: Comparison, most: number): readonly Said[] {
  const all = counts(comparison);
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  const rest = all.slice(shown.length).reduce((sum, { number }) => sum + number, 0);
  return [...shown.map(({ said }) => said), ...(rest > 0 ? [count(MORE, rest)] : [])];
}

function counts(comparison: Comparison): readonly { readonly said: Said; readonly number: number }[] {
  const sorts = new Map<string, { readonly noun: Noun; readonly verdict: Verdict; readonly things: Set<unknown>; matters: boolean }>();
  for (const change of changesOf(comparison)) {
    const { key, noun } = counted(change);
    const id = `${change.verdict}/${key}`;
    if (!sorts.has(id)) sorts.set(id, { noun, verdict: change.verdict, things: new Set(), matters: false });
    const sort = sorts.get(id)!;
    sort.things.add(key === 'text' ? change : change.item);
    if (change.meanings.length > 0) sort.matters = true;
  }
  return [...sorts.values()]
    .sort((a, b) => Number(b.matters) - Number(a.matters) || Number(KEPT.has(a.noun)) - Number(KEPT.has(b.noun)) || VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || weight(a.noun) - weight(b.noun))
    .map(({ noun, verdict, things }) => ({ said: count(noun, things.size, COUNTED[verdict]), number: things.size }));
}

/** What a school keeps all year: there is always more of it, and it says least of what became of the plan. */
const KEPT: ReadonlySet<Noun> = new Set(['log-entry', 'confirmation', 'consultation', 'monitoring-event', 'meeting', 'person', 'figure', 'year-terms', 'lint'].map((kind) => NOUNS[kind]!));

const ORDER = Object.values(NOUNS);
const FIRST = ['priority', 'target', 'support', 'milestone', 'action'].map((kind) => NOUNS[kind]!);
const weight = (noun: Noun): number => (FIRST.includes(noun) ? FIRST.indexOf(noun) : FIRST.length + ORDER.indexOf(noun));

function count({ one, many, cy }: Noun, number: number, ending?: Said): Said {
  const tail = (words: string | undefined) => (words === undefined ? '' : ` ${words}`);
  return { en: `${number} ${number === 1 ? one : many}${tail(ending?.en)}`, cy: `${cy}${tail(ending?.cy)}: ${number}` };
}

/** Counts in a row: commas in English; in Welsh each is a label with its number, and semicolons part them. */
const listed = (parts: readonly Said[]): Said => ({ en: joinSaid(parts, ', ').en, cy: joinSaid(parts.map(({ en, cy }, at) => ({ en, cy: at === 0 ? cy : cy.charAt(0).toLowerCase() + cy.slice(1) })), '; ').cy });
