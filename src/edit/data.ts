import { composed } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';

/** What a file says, without how it is written: text as typed, null where nothing is written, names in their order. */
export type Data = string | null | readonly Data[] | ReadonlyMap<string, Data>;

/** A value to write. Fields of an object that are undefined are left out; an empty text is “not yet written”. */
export type NewValue = string | null | readonly NewValue[] | ReadonlyMap<string, NewValue> | { readonly [field: string]: NewValue | undefined };

/** Names lead into maps, numbers (from 0) into lists. */
export type Path = readonly (string | number)[];

/** What a node says. */
export function dataOf(node: Node | undefined): Data {
  if (!node) return null;
  if (node.type === 'scalar') return node.text;
  if (node.type === 'list') return node.items.map(dataOf);
  return new Map([...node.entries].map(([key, value]) => [key, dataOf(value)]));
}

const isMap = (value: NewValue): value is ReadonlyMap<string, NewValue> => value instanceof Map;

/** A value as the file will say it once it is read again: names composed, line ends alike, no spaces after the last word. */
export function asData(value: NewValue): Data {
  if (value === null) return null;
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(asData);
  const entries = isMap(value) ? [...value] : Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]));
  return new Map(entries.map(([key, one]) => [composed(key), asData(one as NewValue)]));
}

function plainText(text: string): string | null {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd();
  return lines === '' ? null : lines;
}

/** True when both say the same, names in the same order. */
export function sameData(a: Data, b: Data): boolean {
  if (typeof a === 'string' || a === null || typeof b === 'string' || b === null) return a === b;
  if (a instanceof Map && b instanceof Map) {
    const [first, second] = [[...a], [...b]] as [string, Data][][];
    return first!.length === second!.length && first!.every(([key, value], index) => key === second![index]![0] && sameData(value, second![index]![1]));
  }
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one: Data, index) => sameData(one, b[index] as Data));
}

/** A change to what a file says, as it was meant. */
export type Change =
  /** A new entry in the map at a path, after the entry `after`; null for the first place. What is missing on the way is made. */
  | { readonly kind: 'entry'; readonly path: Path; readonly key: string; readonly value: Data; readonly after: string | null | undefined }
  /** One more at the end of the list at a path; a single value becomes the first of the list. */
  | { readonly kind: 'item'; readonly path: Path; readonly value: Data }
  /** Another value at a path. */
  | { readonly kind: 'value'; readonly path: Path; readonly value: Data }
  /** Nothing at a path any more. What held it and holds nothing then is an empty value, or, between brackets, empty brackets. */
  | { readonly kind: 'removed'; readonly path: Path; readonly inBrackets: boolean }
  /** Another name for the entry at a path. */
  | { readonly kind: 'key'; readonly path: Path; readonly to: string };

/** What a file says after a change, worked out on the data alone: what the edited text is held against. */
export function withChange(data: Data, change: Change): Data {
  switch (change.kind) {
    case 'entry':
      return at(data, change.path, (map) => insert(map instanceof Map ? map : new Map(), change));
    case 'item':
      return at(data, change.path, (list) => (Array.isArray(list) ? [...list, change.value] : list === null ? [change.value] : [list, change.value]));
    case 'value':
      return at(data, change.path, () => change.value);
    case 'removed':
      return at(data, change.path.slice(0, -1), (holder) => without(holder, change.path.at(-1)!, change.inBrackets));
    case 'key':
      return at(data, change.path.slice(0, -1), (map) => new Map([...(map as ReadonlyMap<string, Data>)].map(([key, value]) => [key === change.path.at(-1) ? change.to : key, value])));
  }
}

function at(data: Data, [step, ...rest]: Path, act: (there: Data) => Data): Data {
  if (step === undefined) return act(data);
  if (typeof step === 'number') return (data as readonly Data[]).map((one, index) => (index === step ? at(one, rest, act) : one));
  const map = new Map(data instanceof Map ? data : []) as Map<string, Data>;
  return map.set(step, at(map.get(step) ?? null, rest, act));
}

function insert(map: ReadonlyMap<string, Data>, { key, value, after }: Extract<Change, { kind: 'entry' }>): Data {
  const entries = [...map].filter(([name]) => name !== key);
  const place = map.has(key) ? [...map.keys()].indexOf(key) : after === undefined ? entries.length : after === null ? 0 : entries.findIndex(([name]) => name === after) + 1;
  return new Map([...entries.slice(0, place), [key, value] as const, ...entries.slice(place)]);
}

function without(holder: Data, step: string | number, inBrackets: boolean): Data {
  if (Array.isArray(holder)) return holder.length === 1 && !inBrackets ? null : holder.filter((_, index) => index !== step);
  const rest = [...(holder as ReadonlyMap<string, Data>)].filter(([key]) => key !== step);
  return rest.length === 0 && !inBrackets ? null : new Map(rest);
}
