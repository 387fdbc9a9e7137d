import { trail } from '../format/place.ts';
import type { Place } from '../format/place.ts';
import { safe } from '../diagnostics/safe.ts';
import { same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Plain } from './plain.ts';

/** Something that two people changed so that only people can say what holds. */
export interface Conflict {
  /** `changed`: both changed one value. `added`: both added something under one id. `dropped`: one took away what the other changed. */
  readonly kind: 'changed' | 'added' | 'dropped-by-ours' | 'dropped-by-theirs';
  readonly places: readonly Place[];
  /** How it reads on each side; undefined where it is not there. */
  readonly base: Plain | undefined;
  readonly ours: Plain | undefined;
  readonly theirs: Plain | undefined;
}

const words = {
  changed: { en: '{what}: changed on both sides. Here: {ours}. Coming in: {theirs}. Before: {base}', cy: '{what}: newidiwyd ar y ddwy ochr. Yma: {ours}. Yn dod i mewn: {theirs}. Cynt: {base}' },
  added: { en: '{what}: added on both sides, with different words. Here: {ours}. Coming in: {theirs}', cy: '{what}: ychwanegwyd ar y ddwy ochr, mewn geiriau gwahanol. Yma: {ours}. Yn dod i mewn: {theirs}' },
  'dropped-by-ours': { en: '{what}: taken away here, and changed in what comes in. Coming in: {theirs}', cy: '{what}: tynnwyd yma, ond newidiwyd yn yr hyn sy’n dod i mewn. Yn dod i mewn: {theirs}' },
  'dropped-by-theirs': { en: '{what}: changed here, and taken away in what comes in. Here: {ours}', cy: '{what}: newidiwyd yma, ond tynnwyd yn yr hyn sy’n dod i mewn. Yma: {ours}' },
  nothing: { en: 'nothing', cy: 'dim byd' },
} satisfies Record<string, Said>;

/** A conflict in one sentence. */
export function tell({ kind, places, base, ours, theirs }: Conflict): Said {
  return say(words[kind], { what: safely(trail(places)), base: briefly(base), ours: briefly(ours), theirs: briefly(theirs) });
}

const safely = ({ en, cy }: Said): Said => ({ en: safe(en, 160), cy: safe(cy, 160) });

/** What a value says, in a few words. */
function briefly(value: Plain | undefined): Said {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'string') return same(safe(value, 60));
  if (!(value instanceof Map)) return same(safe((value as readonly Plain[]).map((one) => briefly(one).en).join(', '), 60));
  const map = value as ReadonlyMap<string, Plain>;
  const [en, cy] = [map.get('en'), map.get('cy')];
  if (typeof en === 'string' || typeof cy === 'string') return { en: safe(String(en ?? cy), 60), cy: safe(String(cy ?? en), 60) };
  for (const field of ['title', 'finding', 'text', 'ask', 'why', 'what', 'name', 'value', 'when']) {
    const told = map.get(field);
    if (told !== undefined && told !== null) return briefly(told);
  }
  const told = [...map].flatMap(([field, inner]) => (typeof inner === 'string' ? [`${field}: ${inner}`] : []));
  return same(safe(told.join(', ') || [...map.keys()].join(', '), 60));
}
