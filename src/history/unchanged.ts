import type { Item } from '../link/school.ts';
import type { Document } from '../parse/document.ts';
import { spanOf } from '../parse/node.ts';
import type { MapNode, Node } from '../parse/node.ts';

/** The keys that lead from the top of a plan to something in it: priorities, reading, targets, T1. */
export type Trail = readonly string[];

/** Where an item with an id stands in the tree that it was read from. */
export function trailOf({ node }: Item, tree: MapNode): Trail {
  const find = (at: Node): string[] | undefined => {
    if (at === node) return [];
    if (at.type !== 'map') return undefined;
    for (const [key, inner] of at.entries) {
      const rest = find(inner);
      if (rest) return [key, ...rest];
    }
    return undefined;
  };
  return find(tree) ?? [];
}

export function nodeAlong(tree: MapNode, trail: Trail): Node | undefined {
  let at: Node | undefined = tree;
  for (const key of trail) at = at?.type === 'map' ? at.entries.get(key) : undefined;
  return at;
}

/** Whether two nodes are written with the very same characters. Where they are not, they may still say the same. */
export function isWrittenAlike(a: Node | undefined, b: Node | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.type !== b.type) return false;
  if (a.source && b.source) return writtenOf(a) === writtenOf(b);
  if (a.type !== 'map' || b.type !== 'map' || a.entries.size !== b.entries.size) return false;
  return [...a.entries].every(([key, inner]) => isWrittenAlike(inner, b.entries.get(key)));
}

const writtenOf = ({ source, start, end, key }: Node): string => `${key?.text ?? ''}\n${source!.file.text.slice(start, end)}`;

/** The files in which something stands that is written otherwise than before, of those of which not all can be told. */
export function untoldOf(files: readonly string[], item: Item, other: Item): readonly string[] {
  if (files.length === 0 || isWrittenAlike(item.node, other.node)) return [];
  const own = new Set([item, other].map(({ node }) => spanOf(node, 'key').file));
  return files.filter((file) => own.has(file));
}

/** What has a say in how everything else is read: the school, its languages and its terms. */
const READS_ALL = ['school', 'term-dates', 'edition'];

/** A version as far as it must be known to tell that something in it has not changed: before its values are read. */
export interface Written {
  readonly tree: MapNode;
  readonly documents: readonly Document[];
}

/**
 * Whether something is, for certain, the same in two versions, and nothing else gained or lost a link to it by which it counts
 * as answered. Cheap: characters are compared and no value is read. Where it says false, the versions must be compared.
 *
 * @param trail where it stands in both
 * @param def its kind
 */
export function isUntouched(before: Written, after: Written, trail: Trail, def: string): boolean {
  const [was, is] = [nodeAlong(before.tree, trail), nodeAlong(after.tree, trail)];
  if (!was || !is || !isWrittenAlike(was, is)) return false;
  if (!READS_ALL.every((key) => isWrittenAlike(before.tree.entries.get(key), after.tree.entries.get(key)))) return false;
  if (languagesOf(before) !== languagesOf(after)) return false;
  if (!ANSWERABLE.has(def)) return true;
  const ids = new Set([trail.at(-1)!, ...keysIn(is)]);
  return linksTo(before.tree, ids) === linksTo(after.tree, ids);
}

/** Kinds that other things answer, or that hold some that are. */
const ANSWERABLE = new Set(['finding', 'cause', 'inspection', 'recommendation']);

const languagesOf = ({ documents }: Written): string =>
  documents
    .flatMap(({ root, source }) => {
      const language = root?.type === 'map' ? root.entries.get('language') : undefined;
      return language?.type === 'scalar' && language.text !== null ? [`${source.file.path}\n${language.text}`] : [];
    })
    .sort()
    .join('\n');

const keysIn = (node: Node): string[] => (node.type === 'map' ? [...node.entries].flatMap(([key, inner]) => [key, ...keysIn(inner)]) : []);

/** Every place where one of the ids is written as a value, with the states of whatever holds it. */
function linksTo(tree: MapNode, ids: ReadonlySet<string>): string {
  const isLink = (text: string): boolean => text.split('/').some((part) => ids.has(part));
  const walk = (node: Node, trail: string, links: string[], states: string[]): void => {
    if (node.type === 'map') for (const [key, inner] of node.entries) walk(inner, `${trail}/${key}`, links, states);
    else if (node.type === 'list') for (const inner of node.items) walk(inner, trail, links, states);
    else if (node.text !== null && isLink(node.text)) links.push(`${trail}=${node.text}`);
    else if (trail.endsWith('/status')) states.push(`${trail}=${node.text}`);
  };
  const found: string[] = [];
  for (const [field, part] of tree.entries) {
    for (const [id, inner] of part.type === 'map' ? part.entries : []) {
      const [links, states]: [string[], string[]] = [[], []];
      walk(inner, `${field}/${id}`, links, states);
      if (links.length > 0) found.push(...links, ...states);
    }
  }
  return found.sort().join('\n');
}
