import type { AliasedList } from '../edition/edition.ts';
import { LIST_OF } from '../edition/lists.ts';
import { matchKeys } from '../format/fields.ts';
import { isFieldOf } from '../format/misplaced.ts';
import type { Field } from '../format/shape.ts';
import type { Reference } from '../link/school.ts';
import type { Document } from '../parse/document.ts';
import type { MapNode, Node } from '../parse/node.ts';

/** An id of the guidance as it stands in a file: as a name, as a word, or at the end of a reference. */
export interface GuidanceId {
  readonly list: AliasedList;
  readonly id: string;
  readonly node: Node;
  readonly place: 'key' | 'value';
  /** What stands before the id in a reference that says the kind: `national-priority/`. */
  readonly before: string;
}

/** Every place of a file where the format takes an id that the guidance gives. A misspelt field is read as what it was meant as. */
export function guidanceIdsIn(document: Document, references: readonly Reference[]): readonly GuidanceId[] {
  const { root, source } = document;
  const inFields = root?.type === 'map' ? fieldsOf('root', root) : [];
  return [...inFields, ...references.filter(({ node }) => node.source === source).flatMap(inReference)];
}

function fieldsOf(def: string, map: MapNode): readonly GuidanceId[] {
  const matched = matchKeys(def, [...map.entries.keys()]);
  return [...map.entries].flatMap(([key, node]) => {
    const shape = matched.get(key)?.shape;
    return shape ? under(shape, node) : [];
  });
}

function under(shape: Field, node: Node): readonly GuidanceId[] {
  const entries = node.type === 'map' ? [...node.entries].filter(([id]) => !id.startsWith('x-')) : [];
  switch (shape.type) {
    case 'edition-word':
      return wordsIn(node).map((word) => ({ list: LIST_OF[shape.list], id: word.text, node: word.node, place: 'value', before: '' }));
    case 'labels':
      return shape.edition ? keysOf(LIST_OF[shape.edition], entries) : [];
    case 'map': {
      const items = entries.filter(([id, item]) => !isFieldOf(shape.of, id, item));
      return [...(shape.edition ? keysOf(LIST_OF[shape.edition], items) : []), ...items.flatMap(([, item]) => inside(shape.of, item))];
    }
    case 'years':
      return entries.flatMap(([, year]) => (shape.each === 'map' && year.type === 'map' ? [...year.entries.values()] : [year])).flatMap((item) => inside(shape.of, item));
    case 'list':
      return node.type === 'list' ? node.items.flatMap((item) => inside(shape.of, item)) : [];
    case 'object':
      return inside(shape.of, node);
    default:
      return [];
  }
}

const inside = (def: string, node: Node): readonly GuidanceId[] => (node.type === 'map' ? fieldsOf(def, node) : []);

const keysOf = (list: AliasedList, entries: readonly (readonly [string, Node])[]): readonly GuidanceId[] => entries.map(([id, node]) => ({ list, id, node, place: 'key', before: '' }));

function wordsIn(node: Node): readonly { readonly text: string; readonly node: Node }[] {
  const nodes = node.type === 'list' ? node.items : [node];
  return nodes.flatMap((one) => (one.type === 'scalar' && one.text !== null && one.text.trim() !== '' ? [{ text: one.text.trim(), node: one }] : []));
}

/** The kinds of reference that may name something of the guidance. */
const OF_KIND: Readonly<Record<string, AliasedList>> = { 'national-priority': 'nationalPriorities', 'focus-area': 'focusAreas' };

function inReference({ kinds, written, to, state, node }: Reference): readonly GuidanceId[] {
  return kinds.flatMap((kind) => {
    const list = OF_KIND[kind];
    const means = state === 'edition' || state === 'dangling' || to?.def === kind;
    if (!list || !means) return [];
    const before = written.startsWith(`${kind}/`) ? `${kind}/` : '';
    return [{ list, id: written.slice(before.length), node, place: 'value', before }];
  });
}
