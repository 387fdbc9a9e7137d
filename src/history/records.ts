import { compareText } from '../diagnostics/diagnostic.ts';
import type { Item } from '../link/school.ts';
import type { Time } from '../link/time.ts';
import { sayTimeBoth } from '../link/time.ts';
import { ALIKE, alike, likenessOf } from './likeness.ts';
import { plainData } from './written.ts';

/** The entries of a list in both versions: those that are the same entry, and those that one version alone has. */
export interface RecordPairs {
  readonly pairs: readonly (readonly [Item, Item])[];
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** More than this is not held beside each other by likeness. */
const MOST_PAIRS = 10_000;

/**
 * Matches the entries of a list, which have no ids: first those that say the same, then those of the same day where each
 * version has one of it, then the most alike. The order in the list says nothing.
 */
export function matchRecords(before: readonly Item[], after: readonly Item[]): RecordPairs {
  const pairs: (readonly [Item, Item])[] = [];
  let [gone, come] = [[...before], [...after]];
  const take = (keyOf: (item: Item) => string | undefined, onlyOnes: boolean) => {
    const byKey = (items: readonly Item[]) => {
      const found = new Map<string, Item[]>();
      for (const item of items) {
        const key = keyOf(item);
        if (key === undefined) continue;
        const list = found.get(key);
        if (list) list.push(item);
        else found.set(key, [item]);
      }
      return found;
    };
    const [was, is] = [byKey(gone), byKey(come)];
    const met = new Set<Item>();
    for (const [key, theirs] of is) {
      const ours = was.get(key) ?? [];
      if (onlyOnes && (ours.length !== 1 || theirs.length !== 1)) continue;
      for (let at = 0; at < Math.min(ours.length, theirs.length); at++) {
        pairs.push([ours[at]!, theirs[at]!]);
        met.add(ours[at]!).add(theirs[at]!);
      }
    }
    gone = gone.filter((item) => !met.has(item));
    come = come.filter((item) => !met.has(item));
  };
  take(({ node }) => plainData(node), false);
  take((item) => whenOf(item) && sayTimeBoth(whenOf(item)!).en, true);
  if (gone.length * come.length <= MOST_PAIRS) {
    const likeness = new Map([...gone, ...come].map((item) => [item, likenessOf(item)]));
    const place = new Map([...gone.map((item, at) => [item, at] as const), ...come.map((item, at) => [item, at] as const)]);
    const candidates = gone
      .flatMap((a) => come.map((b) => ({ a, b, score: alike(likeness.get(a)!, likeness.get(b)!) })))
      .filter(({ score }) => score >= ALIKE)
      .sort((one, other) => other.score - one.score || compareText(order(one.a, one.b, place), order(other.a, other.b, place)));
    const met = new Set<Item>();
    for (const { a, b } of candidates) {
      if (met.has(a) || met.has(b)) continue;
      pairs.push([a, b]);
      met.add(a).add(b);
    }
    gone = gone.filter((item) => !met.has(item));
    come = come.filter((item) => !met.has(item));
  }
  return { pairs, gone, come };
}

/** Two that are as alike as others: by what is written in them, whichever version is the earlier. */
const order = (a: Item, b: Item, place: ReadonlyMap<Item, number>): string =>
  `${[plainData(a.node), plainData(b.node)].sort(compareText).join('\n')}\n${String(Math.min(place.get(a)!, place.get(b)!)).padStart(6, '0')}`;

export const whenOf = (item: Item): Time | undefined => (item.data as { when?: Time }).when;
