import { compareText } from '../diagnostics/diagnostic.ts';
import type { Part } from './parts.ts';
import { plainOf } from './plain.ts';
import type { Plain } from './plain.ts';

// Entries of a list have no ids. Which of two versions’ entries are one and the same is told by what they say, then by their
// day, then by their place between others.

/** The three versions of a list, each entry with a name that it shares with the same entry in the others. */
export interface Named {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Names the entries.
 *
 * @param oneADay two new entries of one day are one: a target is measured once on a day
 */
export function nameEntries(base: readonly Part[], ours: readonly Part[], theirs: readonly Part[], oneADay: boolean): Named {
  const own = base.map((_, index) => `base ${index}`);
  const name = (parts: readonly Part[], side: string): (string | undefined)[] => {
    const found = sameEntries(base, parts);
    const names: (string | undefined)[] = parts.map(() => undefined);
    found.forEach((at, index) => at !== undefined && (names[at] = own[index]));
    return names.map((one, index) => one ?? (side === '' ? undefined : `${side} ${index}`));
  };
  const left = name(ours, 'ours') as string[];
  const right = name(theirs, '');
  const fresh = left.flatMap((id, index) => (id.startsWith('ours') ? [{ id, says: print(ours[index]!), day: oneADay ? dayOf(ours[index]!) : undefined }] : []));
  const taken = new Set<string>();
  const named = right.map((id, index): string => {
    if (id !== undefined) return id;
    const part = theirs[index]!;
    const day = dayOf(part);
    const twin = fresh.find((one) => !taken.has(one.id) && one.says === print(part)) ?? fresh.find((one) => !taken.has(one.id) && one.day !== undefined && one.day === day);
    if (!twin) return `theirs ${index}`;
    taken.add(twin.id);
    return twin.id;
  });
  return { base: own, ours: left, theirs: named };
}

/** For each of `from`, the place in `to` of the same entry. */
function sameEntries(from: readonly Part[], to: readonly Part[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = from.map(() => undefined);
  const free = new Set(to.keys());
  const pair = (index: number, at: number) => {
    found[index] = at;
    free.delete(at);
  };
  const pairBy = (keyOf: (part: Part) => string | undefined, once: boolean) => {
    const places = new Map<string, number[]>();
    for (const at of free) {
      const key = keyOf(to[at]!);
      if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at]);
    }
    const keys = from.map((part, index) => (found[index] === undefined ? keyOf(part) : undefined));
    const times = new Map<string, number>();
    for (const key of keys) if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
    keys.forEach((key, index) => {
      const there = key === undefined ? undefined : places.get(key);
      if (!there?.length || (once && (there.length > 1 || times.get(key!)! > 1))) return;
      pair(index, there.shift()!);
    });
  };
  pairBy(print, false);
  pairBy(dayOf, true);
  pairByPlace(from, to, found, pair);
  return found;
}

/** Between two entries that are the same, as many on one side as on the other are the same in turn, where they may be: names and ids are not, and neither are entries about other things. */
function pairByPlace(from: readonly Part[], to: readonly Part[], found: readonly (number | undefined)[], pair: (index: number, at: number) => void): void {
  const taken = new Set(found.filter((at) => at !== undefined));
  let begin = 0;
  let last = -1;
  for (let index = 0; index <= from.length; index++) {
    const at = index === from.length ? to.length : found[index];
    if (at === undefined) continue;
    const free = Array.from({ length: Math.max(0, at - last - 1) }, (_, offset) => last + 1 + offset).filter((place) => !taken.has(place));
    const open = Array.from({ length: index - begin }, (_, offset) => begin + offset);
    if (free.length === open.length) open.forEach((one, turn) => mayBeSame(from[one]!, to[free[turn]!]!) && pair(one, free[turn]!));
    begin = index + 1;
    last = Math.max(last, at);
  }
}

/** What says which entry it is: of two that share none of it, one has taken the other’s place. */
const TELLING = ['when', 'who', 'text', 'what', 'title', 'of'];

function mayBeSame(one: Part, other: Part): boolean {
  if (isName(one) || isName(other)) return false;
  if (one.node.type !== 'map' || other.node.type !== 'map') return true;
  const [a, b] = [one.node.entries, other.node.entries];
  return TELLING.some((field) => a.has(field) && b.has(field) && saidBy(a.get(field)!) === saidBy(b.get(field)!));
}

const saidBy = (node: Part['node']): string => JSON.stringify(sorted(plainOf(node)));

const isName = ({ node }: Part): boolean => node.type === 'scalar' && !/\s/.test(node.text ?? '');

/** The day that an entry is of, as it is written. */
export function dayOf({ node }: Part): string | undefined {
  const when = node.type === 'map' ? node.entries.get('when') : undefined;
  return when?.type === 'scalar' && when.text !== null ? when.text.trim() : undefined;
}

/** What an entry says, as one text: the same for the same, whatever order its fields stand in. */
const print = ({ node }: Part): string => saidBy(node);

const sorted = (value: Plain): unknown => {
  if (typeof value === 'string' || value === null) return value;
  if (value instanceof Map) return { map: [...(value as ReadonlyMap<string, Plain>)].sort(([a], [b]) => compareText(a, b)).map(([key, inner]) => [key, sorted(inner)]) };
  return (value as readonly Plain[]).map(sorted);
};
