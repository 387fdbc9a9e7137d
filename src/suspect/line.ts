import type { Reading, Recorded } from '../history/timeline.ts';
import type { Trail } from '../history/unchanged.ts';
import type { MapNode, Node } from '../parse/node.ts';
import { wordsUnder } from './same-words.ts';

/** The id of the school as it is looked at now, which comes after the newest version. */
export const NOW = '';

/** The versions of a plan, of which not all need have been opened yet. */
export interface Versions extends Reading {
  get(id: string): Recorded | undefined;
  /** Whether what is in it can be asked for. */
  isOpen(id: string): boolean;
}

/** What comes before a version: those to compare it with, or why there is none. */
export interface Before {
  readonly ids: readonly string[];
  /** `first`: it is the first there was. `cut`: what came before cannot be read or is not in this copy. `unopened`: it is still to be opened. */
  readonly end?: 'first' | 'cut' | 'unopened';
}

/** The line of versions, walked backwards. A version that cannot be read is passed over, as the log does. */
export class Line {
  private readonly known = new Map<string, Before>();

  constructor(readonly versions: Versions) {}

  before(id: string): Before {
    const known = this.known.get(id);
    if (known) return known;
    const found = this.look(id, new Set());
    if (found.end !== 'unopened') this.known.set(id, found);
    return found;
  }

  private look(id: string, seen: Set<string>): Before {
    const { parents, cut } = this.versions.get(id)!;
    const ids = new Set<string>();
    let lost = cut === true;
    for (const parent of parents) {
      if (seen.has(parent) || !this.versions.get(parent)) continue;
      seen.add(parent);
      if (!this.versions.isOpen(parent)) return { ids: [], end: 'unopened' };
      if (this.versions.unreadable(parent).length === 0) {
        ids.add(parent);
        continue;
      }
      const further = this.look(parent, seen);
      if (further.end === 'unopened') return further;
      for (const one of further.ids) ids.add(one);
      lost ||= further.ids.length === 0;
    }
    return ids.size > 0 ? { ids: [...ids] } : { ids: [], end: lost ? 'cut' : 'first' };
  }

  tree(id: string): MapNode {
    return this.versions.written(id).tree;
  }
}

/** The keys that lead to each map and value of a tree, lists left out: what stands in one has no name to be found by. */
export function trailsOf(tree: MapNode): ReadonlyMap<Node, Trail> {
  const found = new Map<Node, Trail>();
  const walk = (node: Node, trail: Trail): void => {
    found.set(node, trail);
    if (node.type === 'map') for (const [key, inner] of node.entries) walk(inner, [...trail, key]);
  };
  walk(tree, []);
  return found;
}

/** Where something stood in the version before, under its own ids or under those that it says it had. Undefined where it was not there. */
export function earlierTrail(was: MapNode, is: MapNode, trail: Trail): Trail | undefined {
  const found: string[] = [];
  let [before, after]: [Node | undefined, Node | undefined] = [was, is];
  for (const key of trail) {
    after = after?.type === 'map' ? after.entries.get(key) : undefined;
    if (before?.type !== 'map') return undefined;
    const { entries }: MapNode = before;
    const name = entries.has(key) ? key : wordsUnder(after, 'formerly').map(lastPart).find((former) => entries.has(former));
    if (name === undefined) return undefined;
    found.push(name);
    before = entries.get(name);
  }
  return found;
}

/** An id without those it stands under: T1 of reading/T1. */
export const lastPart = (written: string): string => written.split('/').at(-1)!;
