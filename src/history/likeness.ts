import { plainForm } from '../format/near.ts';
import { plainData } from './written.ts';
import type { Item } from '../link/school.ts';
import type { Text } from '../link/text.ts';

/** From here on two things of one kind in one place are taken for the same under another id. */
export const ALIKE = 0.6;

/** The fields by which a person would recognise a thing, the first that is written. */
const KNOWN_BY = ['title', 'finding', 'text', 'why', 'ask', 'what', 'need', 'from', 'how'] as const;

/** What a thing is recognised by: its words in each language, and all that is written in it. */
export interface Likeness {
  readonly words: Readonly<Record<'en' | 'cy', ReadonlyMap<string, number> | undefined>>;
  readonly whole: string;
}

/** Takes an item’s words apart once, so that it can be held beside many. */
export function likenessOf(item: Item): Likeness {
  const data = item.data as unknown as Record<string, unknown>;
  const text = KNOWN_BY.map((field) => data[field] as Text | undefined).find((one) => one?.state === 'written');
  return { words: { en: counted(text?.en), cy: counted(text?.cy) }, whole: plainData(item.node, new Set(['formerly', 'number'])) };
}

function counted(text: string | undefined): ReadonlyMap<string, number> | undefined {
  if (text === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const [word] of plainForm(text).slice(0, 2_000).matchAll(/[\p{L}\p{N}%£]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How alike two things are, from 0 to 1: the share of words they have in common, in the language where it is greatest. The same either way round. */
export function alike(a: Likeness, b: Likeness): number {
  if (a.whole === b.whole) return 1;
  return Math.max(share(a.words.en, b.words.en), share(a.words.cy, b.words.cy));
}

function share(a: ReadonlyMap<string, number> | undefined, b: ReadonlyMap<string, number> | undefined): number {
  if (!a || !b) return 0;
  let both = 0;
  for (const [word, times] of a) both += Math.min(times, b.get(word) ?? 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * both) / all;
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, times) => total + times, 0);
