import { compareText } from '../diagnostics/diagnostic.ts';
import { definition, matchKeys } from '../format/fields.ts';
import type { Item } from '../link/school.ts';
import type { Node } from '../parse/node.ts';

/** What a node says as one line of text, whatever its layout and the order of its keys. Two that say the same are equal. */
export function plainData(node: Node | undefined, without: ReadonlySet<string> = new Set()): string {
  if (!node) return '';
  if (node.type === 'scalar') return JSON.stringify(node.text === null ? null : node.text.trim().replace(/\s+/g, ' '));
  if (node.type === 'list') return `[${node.items.map((one) => plainData(one)).join()}]`;
  const entries = [...node.entries].filter(([key]) => !without.has(key)).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${plainData(inner)}`).join()}}`;
}

/** Where a field of an item stands, under its own name or misspelt. */
export function nodeAt(item: Item | undefined, field: string): Node | undefined {
  if (item?.node.type !== 'map') return undefined;
  const { entries } = item.node;
  const plain = entries.get(field);
  if (plain || !item.damaged.has(field)) return plain;
  for (const [key, match] of matchKeys(item.def, [...entries.keys()])) if (match.field === field) return entries.get(key);
  return undefined;
}

/** The names in an item that are no field’s, nor near one, nor the school’s own (`x-`): anything may have been meant by them. */
export function strangeKeys(item: Item | undefined): readonly string[] {
  if (item?.node.type !== 'map') return [];
  const { fields } = definition(item.def);
  const keys = [...item.node.entries.keys()];
  if (keys.every((key) => Object.hasOwn(fields, key))) return [];
  const matched = matchKeys(item.def, keys);
  return keys.filter((key) => !matched.has(key) && !key.startsWith('x-'));
}

/** The words of a field that takes one or several. Undefined where there is none. */
export function wordsAt(item: Item | undefined, field: string): readonly string[] | undefined {
  const node = nodeAt(item, field);
  const words = (node?.type === 'list' ? node.items : node ? [node] : []).flatMap((one) => (one.type === 'scalar' && one.text !== null && one.text.trim() !== '' ? [one.text.trim()] : []));
  return words.length > 0 ? words : undefined;
}

/** What a field holds; undefined where it holds nothing. */
export function valueOf(item: Item | undefined, name: string): unknown {
  const value = (item?.data as unknown as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
