import { stringify } from 'yaml';
import { FORMAT } from '../src/format/format.ts';
import type { Field } from '../src/format/shape.ts';
import type { Item, School } from '../src/link/school.ts';
import type { MapNode, Node } from '../src/parse/node.ts';
import { parse } from '../src/parse/document.ts';

/** Plain data with its order kept: what a file says, without how it was written. */
export type Value = string | null | Value[] | Map<string, Value>;

/** A part of the tree that stands in one file: a field, an entity, some entries of a list. */
export interface Part {
  readonly path: readonly string[];
  readonly value: Value;
  /** The language that the file says its plain words are in. */
  readonly language: string | undefined;
  /** Entries of a list keep their order only while their files do. */
  readonly list?: true;
}

/** Keys that say something of the file they stand in, or that stand in sip.yaml alone. */
const STAYS = new Set(['$schema', 'sip', 'language', 'files', 'lint', 'edition', 'profile']);

export const plain = (node: Node): Value =>
  node.type === 'scalar' ? node.text : node.type === 'list' ? node.items.map(plain) : new Map([...node.entries].map(([key, value]) => [key, plain(value)]));

const textOf = (value: Value): string => (value instanceof Map && value.size === 0 ? '' : stringify(value, { lineWidth: 0 }));

/** Takes a school's files apart into the parts that the format lets stand in files of their own. */
export function takeApart(files: Readonly<Record<string, string>>): { readonly parts: readonly Part[]; readonly settings: Map<string, Value> } {
  const parts: Part[] = [];
  const settings = new Map<string, Value>();
  for (const [path, text] of Object.entries(files)) {
    const { root, problems } = parse({ path, text });
    if (problems.length > 0) throw new Error(`${path}: ${problems[0]!.message.en}`);
    if (root?.type !== 'map') continue;
    const said = root.entries.get('language');
    const language = said?.type === 'scalar' ? (said.text ?? undefined) : undefined;
    for (const [key, node] of root.entries) {
      if (!STAYS.has(key)) parts.push(...partsOf(FORMAT['root']!.fields[key], [key], node, language));
      else if (key !== 'language' && key !== '$schema') settings.set(key, plain(node));
    }
  }
  return { parts, settings };
}

function partsOf(field: Field | undefined, path: readonly string[], node: Node, language: string | undefined): Part[] {
  const whole: Part = { path, value: plain(node), language };
  if (node.type === 'map' && node.entries.size > 0) {
    if (field?.type === 'object') return inside(node, (key) => FORMAT[field.of]!.fields[key]);
    if (field?.type === 'map') return inside(node, () => undefined);
    if (field?.type === 'years') return inside(node, () => (field.each === 'map' ? ({ ...field, type: 'map' } as Field) : undefined));
  }
  if (field?.type === 'list' && node.type === 'list') return node.items.map((item) => ({ path, value: [plain(item)], language, list: true }));
  return [whole];

  function inside(map: MapNode, fieldOf: (key: string) => Field | undefined): Part[] {
    return [...map.entries].flatMap(([key, child]) => partsOf(fieldOf(key), [...path, key], child, language));
  }
}

/** Gives every entity the number of its place among its siblings, so that its file no longer says where it stands. */
export function numbered(parts: readonly Part[], school: School): readonly Part[] {
  const places = new Map<string, number>();
  const visit = (item: Item, path: readonly string[]): void => {
    for (const [name, field] of Object.entries(FORMAT[item.def]!.fields)) {
      const value = (item.data as unknown as Record<string, unknown>)[name];
      if (field.type === 'object' && value) visit(value as Item, [...path, name]);
      if (field.type === 'map') (value as readonly Item[]).forEach(({ id }, index) => places.set([...path, name, id].join('\n'), index + 1));
      if (field.type === 'years' && field.each === 'map') (value as readonly Item[]).forEach(({ path: id }, index) => places.set([...path, name, ...id.split('/')].join('\n'), index + 1));
    }
  };
  visit(school.root, []);
  return parts.map((part) => {
    const place = places.get(part.path.join('\n'));
    return place !== undefined && part.value instanceof Map ? { ...part, value: new Map([['number', String(place)] as const, ...[...part.value].filter(([key]) => key !== 'number')]) } : part;
  });
}

/** Puts parts into files. `fileOf` chooses one for each, by its number. */
export function putTogether(parts: readonly Part[], settings: Map<string, Value>, fileOf: (part: Part, index: number) => string): Record<string, string> {
  const files = new Map<string, Map<string, Value>>();
  if (settings.size > 0) files.set('sip.yaml', new Map(settings));
  parts.forEach((part, index) => {
    const name = fileOf(part, index);
    let root = files.get(name);
    if (!root) files.set(name, (root = new Map(part.language === undefined ? [] : [['language', part.language]])));
    put(root, part.path, part);
  });
  return Object.fromEntries([...files].map(([name, root]) => [name, textOf(root)]));
}

function put(map: Map<string, Value>, [key, ...rest]: readonly string[], part: Part): void {
  const there = map.get(key!);
  if (rest.length === 0) {
    if (part.list && Array.isArray(there)) there.push(...(part.value as Value[]));
    else map.set(key!, Array.isArray(part.value) && part.list ? [...part.value] : part.value);
  } else if (there instanceof Map) put(there, rest, part);
  else {
    const inner = new Map<string, Value>();
    map.set(key!, inner);
    put(inner, rest, part);
  }
}
