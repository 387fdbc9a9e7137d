import { definition } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Lang, Said } from '../language/said.ts';
import { isOfUnit, kindTitle } from '../link/school.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Change, ChangeGroup } from './change.ts';
import { excerpts } from './excerpt.ts';
import { oneSpaced } from './spacing.ts';
import { whenOf } from './records.ts';
import { knownBy } from './summary.ts';
import { meaningsShown, meaningWord, VERDICT_WORDS } from './words.ts';

const words = {
  fromTo: { en: '{before} → {after}', cy: '{before} → {after}' },
  quotedFromTo: { en: '“{before}” → “{after}”', cy: '“{before}” → “{after}”' },
  gone: { en: '{before} → nothing', cy: '{before} → dim' },
  field: { en: '{field}: {what}', cy: '{field}: {what}' },
  by: { en: 'by {what}', cy: 'gan {what}' },
  noMore: { en: 'was by {what}', cy: 'gynt gan {what}' },
  because: { en: 'because: {reason}', cy: 'oherwydd: {reason}' },
  entry: { en: '{entry}: {what}', cy: '{entry}: {what}' },
} satisfies Record<string, Said>;

/** Most characters of a text in a line; the page shows it whole. */
const MOST = 60;

const short = (said: Said, most = MOST): Said => ({ en: shortened(said.en, most), cy: shortened(said.cy, most) });
const shortened = (text: string, most: number): string => {
  const line = oneSpaced(text);
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
};

/**
 * What a change is about, as a reader of its group finds it: `T1` in its priority, `speech-and-language` under support. Empty
 * for the priority itself and for a part of the plan that has no id.
 */
export function nameOf({ item }: Change, group?: ChangeGroup): string {
  const { priority } = group ?? {};
  if (item.id === '') return '';
  if (!priority) return item.path;
  const [, ...inside] = item.path.split('/');
  return item.def === 'priority' ? '' : inside.join('/');
}

/** Fields whose name the verdict says already. */
const SAID_BY_VERDICT: Readonly<Record<string, ReadonlySet<string>>> = {
  weakened: new Set(['aim']), strengthened: new Set(['aim']), 're-based': new Set(['baseline']), rescheduled: new Set(['by', 'when', 'years']),
  reassigned: new Set(['lead']), 're-costed': new Set(['cost', 'amount', 'adjustments']), 'status-moved': new Set(['status']), closed: new Set(['status']), reopened: new Set(['status']),
  measured: new Set(['readings']), 'measurement-withdrawn': new Set(['readings']),
};

/** What is told of these is made of their parts, and each part counts. */
const RECORDS = new Set(['approval', 'review']);

const IN_WORDS = new Set(['reworded', 'translated', 'translation-withdrawn', 'written', 'withdrawn']);

/** What differs, in a few words: the field where the verdict does not say it, and how it read and reads. Empty where the verdict and name say it all. */
export function detailOf(change: Change): Said {
  const { verdict, item, field, before, after } = change;
  if (verdict === 'answered') return say(words.by, { what: after!.words });
  if (verdict === 'no-longer-answered') return say(words.noMore, { what: before!.words });
  const values = valuesOf(change);
  const named = field !== undefined && !SAID_BY_VERDICT[verdict]?.has(field);
  const title = named ? inLineSaid(definition(item.def).fields[field]!.title) : undefined;
  const detail = title ? (values ? say(words.field, { field: title, what: values }) : title) : (values ?? same(''));
  const entry = field !== undefined && isEntry(change) ? entryName(change) : undefined;
  return entry ? say(words.entry, { entry, what: detail }) : detail;
}

/** What an entry is known by: its day, else its words, where those are not what is told anyway. */
function entryName({ item, field }: Change): Said | undefined {
  const when = whenOf(item);
  return when ? sayTimeBoth(when) : TITLES.has(field!) ? undefined : short(knownBy(item), 40);
}

/** An entry of a list of the plan itself, such as the log: it has no id to be known by. */
const isEntry = ({ item }: Change): boolean => item.node.key === undefined;

function valuesOf({ verdict, item, field, before, after }: Change): Said | undefined {
  if (before && after) {
    if (!IN_WORDS.has(verdict)) return say(words.fromTo, { before: short(before.words), after: short(after.words) });
    const cut = (lang: Lang) => excerpts(before.words[lang], after.words[lang], MOST / 2 + 8);
    const [en, cy] = [cut('en'), cut('cy')];
    return verdict === 'reworded' ? say(words.quotedFromTo, { before: { en: en[0], cy: cy[0] }, after: { en: en[1], cy: cy[1] } }) : short(verdict === 'translated' ? after.words : before.words);
  }
  const only = after ?? before;
  if (!only) return undefined;
  const value = short(only.words, RECORDS.has(item.def) ? 2 * MOST : MOST);
  if (field === undefined && item.id !== '' && value.en === item.id) return inLineSaid(kindTitle(item));
  if (before && (verdict === 'restated' || verdict === 're-costed' || verdict === 'status-moved' || verdict === 'closed' || verdict === 'reopened')) return say(words.gone, { before: value });
  return value;
}

/** The title of what a change is about, where neither the change shows it nor a target’s figures say enough. */
export function titleBefore({ item, field, verdict }: Change): Said | undefined {
  if (item.id === '' || item.def === 'priority' || TITLES.has(field ?? '') || field === 'aim' || field === 'baseline') return undefined;
  if (field === undefined && !OF_THE_WHOLE.has(verdict)) return undefined;
  const known = knownBy(item);
  return known.en === item.id ? undefined : short(known, 48);
}

/** Verdicts about a thing that was there before, and not about one of its fields. */
const OF_THE_WHOLE = new Set(['renamed', 'moved', 'answered', 'no-longer-answered']);
const TITLES = new Set(['title', 'finding', 'text', 'why', 'ask', 'what']);

/** What stands beside a change: the reason that was given, the figures that matter to it. */
export const besidesOf = ({ reason, beside }: { readonly reason?: Said | undefined; readonly beside?: Said | undefined }): readonly Said[] => [...(reason ? [say(words.because, { reason: short(reason, 120) })] : []), ...(beside ? [beside] : [])];

/** What a change means, in words. Support that awaits approval should be agreed for just that reason, and says it once. */
export const meaningsTold = (change: Change): readonly Said[] => meaningsShown(change, false).map((meaning) => meaningWord(meaning, isOfUnit(change.item)));

/** One change in one line, in both languages: what became of what, how, what stands beside it and what it means. */
export function lineOf(change: Change): Said {
  const { item } = change;
  const what = item.id === '' ? inLineSaid(kindTitle(item)) : same(item.path);
  const detail = detailOf(change);
  const head = joinSaid([VERDICT_WORDS[change.verdict], what], ' ');
  return joinSaid([detail.en === '' ? head : joinSaid([head, detail], ': '), ...besidesOf(change), ...meaningsTold(change)], '; ');
}
