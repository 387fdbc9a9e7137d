import { compareText } from '../diagnostics/diagnostic.ts';
import { definition } from '../format/fields.ts';
import { FORMAT } from '../format/format.ts';
import type { Item, School } from '../link/school.ts';
import { ALIKE, alike, likenessOf } from './likeness.ts';

/** Which thing of one version is which of the other. */
export interface Pairing {
  /** The same thing in the later version. */
  later(item: Item): Item | undefined;
  /** The same thing in the earlier version. */
  earlier(item: Item): Item | undefined;
}

/** More pairs than this are not held beside each other: no plan that a person wrote has so many things that changed their ids. */
const MOST_PAIRS = 40_000;

/**
 * Matches the things of two versions: by kind and place, then by a recorded rename (`formerly`, in either version), then by
 * the likeness of their words, among things of one kind in one place; at last those that moved elsewhere with their id. What
 * is matched is the same either way round.
 */
export function match(before: School, after: School): Pairing {
  const matcher = new Matcher();
  matcher.pair(before.root, after.root);
  matcher.moved(before, after);
  return { later: (item) => matcher.forward.get(item), earlier: (item) => matcher.back.get(item) };
}

/** Former ids as recorded on an item. */
const formerly = (item: Item): readonly string[] => (item.data as { formerly?: readonly string[] }).formerly ?? [];

/** True when one of the two records that it is the other under a new id. */
const recorded = (a: Item, b: Item): boolean => [a.id, a.path].some((id) => formerly(b).includes(id)) || [b.id, b.path].some((id) => formerly(a).includes(id));

interface Candidate {
  readonly a: Item;
  readonly b: Item;
  readonly score: number;
}

class Matcher {
  readonly forward = new Map<Item, Item>();
  readonly back = new Map<Item, Item>();

  /** The two are the same; what stands in them is matched in turn. */
  pair(a: Item, b: Item): void {
    this.forward.set(a, b);
    this.back.set(b, a);
    for (const [name, field] of Object.entries(definition(a.def).fields)) {
      const [inA, inB] = [a, b].map((item) => (item.data as unknown as Record<string, unknown>)[name]);
      if (field.type === 'object' && inA && inB) this.pair(inA as Item, inB as Item);
      // The year stands in the path of what is kept by year, and two years may use one id.
      if (field.type === 'map') this.children(inA as readonly Item[], inB as readonly Item[], ({ id }) => id);
      if (field.type === 'years') this.children(inA as readonly Item[], inB as readonly Item[], ({ path }) => path);
    }
  }

  private children(inA: readonly Item[], inB: readonly Item[], keyOf: (item: Item) => string): void {
    const byKey = new Map(inB.map((item) => [keyOf(item), item]));
    for (const a of inA) {
      const b = byKey.get(keyOf(a));
      if (b && !this.forward.has(a) && !this.back.has(b)) this.pair(a, b);
    }
    this.rest(inA, inB, recorded, false);
    this.rest(inA, inB, () => true, true);
  }

  private open(items: readonly Item[]): readonly Item[] {
    return items.filter((item) => !this.forward.has(item) && !this.back.has(item));
  }

  /** Pairs what is left over and may be the same: the most alike first, and where likeness alone decides, only where nothing else is as like. */
  private rest(inA: readonly Item[], inB: readonly Item[], may: (a: Item, b: Item) => boolean, byLikeness: boolean): void {
    const [openA, openB] = [this.open(inA), this.open(inB)];
    if (openA.length === 0 || openB.length === 0 || openA.length * openB.length > MOST_PAIRS) return;
    const likeness = new Map([...openA, ...openB].map((item) => [item, likenessOf(item)]));
    const candidates: Candidate[] = openA.flatMap((a) =>
      openB.flatMap((b) => (may(a, b) ? [{ a, b, score: alike(likeness.get(a)!, likeness.get(b)!) }] : [])).filter(({ score }) => !byLikeness || score >= ALIKE),
    );
    for (const { a, b } of byLikeness ? unrivalled(candidates) : [...candidates].sort(inFairOrder)) if (!this.forward.has(a) && !this.back.has(b)) this.pair(a, b);
  }

  /** What stands elsewhere under the same id and with like words has moved: a target to another priority, say. */
  moved(before: School, after: School): void {
    const kinds = new Map<string, [Item[], Item[]]>();
    [before, after].forEach((school, side) => {
      for (const item of this.open(school.items.filter(({ id, empty }) => id !== '' && !empty))) {
        if (!kinds.has(item.def)) kinds.set(item.def, [[], []]);
        kinds.get(item.def)![side]!.push(item);
      }
    });
    // In the order of the format, holders first: what went with its holder is matched with it.
    for (const kind of Object.keys(FORMAT)) {
      const [inA = [], inB = []] = kinds.get(kind) ?? [];
      this.rest(inA, inB, (a, b) => recorded(a, b) && [a.path, b.path].some((path) => formerly(a).includes(path) || formerly(b).includes(path)), false);
      this.rest(inA, inB, (a, b) => a.id === b.id, true);
    }
  }
}

/** The most alike first; where two are as like, by their ids: an order that does not depend on which version is the earlier. */
function inFairOrder(one: Candidate, other: Candidate): number {
  const key = ({ a, b }: Candidate) => [a.path, b.path].sort(compareText).join('\n');
  return other.score - one.score || compareText(key(one), key(other));
}

/** Those that are more alike to each other than either is to anything else. */
function unrivalled(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Item, { score: number; times: number }>();
  for (const { a, b, score } of candidates) {
    for (const item of [a, b]) {
      const known = best.get(item);
      if (!known || score > known.score) best.set(item, { score, times: 1 });
      else if (score === known.score) known.times++;
    }
  }
  return candidates.filter(({ a, b, score }) => [a, b].every((item) => best.get(item)!.score === score && best.get(item)!.times === 1));
}
