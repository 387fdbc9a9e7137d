import { definition } from '../format/fields.ts';
import { isFieldOf } from '../format/misplaced.ts';
import type { Field } from '../format/shape.ts';
import { isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';

/** True for a field left empty: nothing after its colon or, where words belong, blanks alone, or `cy:` and `en:` with nothing after them. */
export function nothingWritten(shape: Field, node: Node): boolean {
  if (isEmpty(node)) return true;
  if (shape.type !== 'text' && shape.type !== 'title' && shape.type !== 'amount') return false;
  if (node.type === 'scalar') return node.text!.trim() === '';
  return node.type === 'map' && [...node.entries.values()].every((inner) => nothingWritten(shape, inner));
}

/**
 * Words or a list where an item's fields belong, or a field where its id belongs: the item is left out, and its absence means
 * nothing.
 */
export function dropsItems(shape: Field, node: Node): boolean {
  if (node.type !== 'map') return false;
  if (shape.type === 'years') return [...node.entries].some(([year, entry]) => !YEAR.test(year) || (shape.each === 'map' && dropsItems({ ...shape, type: 'map' }, entry)));
  return shape.type === 'map' && [...node.entries].some(([id, item]) => isFieldOf(shape.of, id, item) || item.type === 'list' || (item.type === 'scalar' && item.text !== null));
}

/** A school year as a key: 2025-26. */
export const YEAR = /^\d{4}-\d{2}$/;

/**
 * The fields that an item does not have, where it has a name that is no field's and no near miss of one either: it may have
 * been meant as any of them.
 */
export function perhapsMeant(def: string, keys: readonly string[], matched: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] {
  const strange = keys.some((key) => !matched.has(key) && !key.startsWith('x-'));
  return strange ? Object.keys(definition(def).fields).filter((field) => !found.has(field)) : [];
}
