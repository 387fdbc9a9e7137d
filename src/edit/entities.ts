import { matchKeys } from '../format/fields.ts';
import { isFieldOf } from '../format/misplaced.ts';
import type { Field } from '../format/shape.ts';
import type { Document } from '../parse/document.ts';
import type { MapNode, Node } from '../parse/node.ts';
import type { Path } from './data.ts';

/** An id as it stands in a file: one item may have a part in several files. */
export interface Entity {
  readonly def: string;
  readonly id: string;
  /** The id with its parents', as a reference writes it. */
  readonly path: string;
  readonly document: Document;
  /** Where it stands in its file. */
  readonly keys: Path;
  readonly node: Node;
}

/** Every id in the files of a school, empty ones too, with its place. A misspelt field is read as what it was meant as. */
export function entitiesIn(documents: readonly Document[]): Entity[] {
  return documents.flatMap((document) => (document.root?.type === 'map' ? fieldsOf(document, 'root', document.root, '', []) : []));
}

function fieldsOf(document: Document, def: string, map: MapNode, prefix: string, keys: Path): Entity[] {
  const matched = matchKeys(def, [...map.entries.keys()]);
  return [...map.entries].flatMap(([key, node]) => {
    const shape = matched.get(key)?.shape;
    return shape && node.type === 'map' ? under(document, shape, node, prefix, [...keys, key]) : [];
  });
}

function under(document: Document, shape: Field, node: MapNode, prefix: string, keys: Path): Entity[] {
  if (shape.type === 'object') return fieldsOf(document, shape.of, node, prefix, keys);
  if (shape.type === 'map') return itemsOf(document, shape.of, node, prefix, keys);
  if (shape.type !== 'years' || shape.each !== 'map') return [];
  return [...node.entries].flatMap(([year, items]) => (items.type === 'map' ? itemsOf(document, shape.of, items, year, [...keys, year]) : []));
}

function itemsOf(document: Document, def: string, map: MapNode, prefix: string, keys: Path): Entity[] {
  return [...map.entries].flatMap(([id, node]): Entity[] => {
    if (isFieldOf(def, id, node) || id.startsWith('x-')) return [];
    const path = prefix === '' ? id : `${prefix}/${id}`;
    const entity: Entity = { def, id, path, document, keys: [...keys, id], node };
    return [entity, ...(node.type === 'map' ? fieldsOf(document, def, node, path, [...keys, id]) : [])];
  });
}
