import { FORMAT } from '../../src/format/format.ts';
import type { Field, Shape } from '../../src/format/shape.ts';
import { parse } from '../../src/parse/document.ts';
import { plain } from '../splitting.ts';
import type { Value } from '../splitting.ts';

/** One place of a school's files: a field of a thing, or a whole thing among its like. */
export interface Place {
  readonly file: string;
  /** Keys and positions from the root of the file. */
  readonly path: readonly (string | number)[];
  /** How the place is called in the table: `target.by`, or `target` for a whole one. */
  readonly name: string;
  /** What the field may hold; `whole` for a whole thing. */
  readonly shape: Shape | { readonly type: 'whole' };
}

export type Tree = Map<string, Value>;

/** The files of a school as trees without layout, in the order of the files. */
export const treesOf = (files: Readonly<Record<string, string>>): ReadonlyMap<string, Tree> =>
  new Map(
    Object.entries(files).map(([path, text]) => {
      const { root, problems } = parse({ path, text });
      if (root?.type !== 'map' || problems.length > 0) throw new Error(`${path} does not read as a plan`);
      return [path, plain(root) as Tree];
    }),
  );

/** Every field and every thing that stands in a file, outermost first. */
export function placesIn(file: string, tree: Tree): Place[] {
  const found: Place[] = [];
  fieldsOf('root', tree, []);
  return found;

  function fieldsOf(def: string, thing: Value, path: Place['path']): void {
    if (!(thing instanceof Map)) return;
    for (const [key, value] of thing) {
      const field: Field | undefined = FORMAT[def]?.fields[key];
      if (!field) continue;
      found.push({ file, path: [...path, key], name: `${def}.${key}`, shape: field });
      held(field, value, [...path, key]);
    }
  }

  function held(shape: Shape, value: Value, path: Place['path']): void {
    if (shape.type === 'object') fieldsOf(shape.of, value, path);
    if (shape.type === 'map' || shape.type === 'list') each(shape.of, value, path);
    if (shape.type === 'years' && value instanceof Map) {
      for (const [year, inside] of value) {
        if (shape.each === 'map') each(shape.of, inside, [...path, year]);
        else thing(shape.of, inside, [...path, year]);
      }
    }
  }

  function each(def: string, value: Value, path: Place['path']): void {
    if (value instanceof Map) for (const [id, inside] of value) thing(def, inside, [...path, id]);
    else if (Array.isArray(value)) value.forEach((inside, at) => thing(def, inside, [...path, at]));
  }

  function thing(def: string, inside: Value, path: Place['path']): void {
    found.push({ file, path, name: def, shape: { type: 'whole' } });
    fieldsOf(def, inside, path);
  }
}

/** What stands at a place. */
export const at = (tree: Tree, path: Place['path']): Value => path.reduce<Value>((value, step) => (value instanceof Map ? (value.get(step as string) ?? null) : Array.isArray(value) ? (value[step as number] ?? null) : null), tree);

/**
 * A tree with one place of it changed; the rest is the same tree.
 *
 * @param change from what stands there to what shall stand there; undefined takes it out
 */
export function changedAt(tree: Value, path: Place['path'], change: (value: Value) => Value | undefined): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  if (tree instanceof Map) return new Map([...tree].flatMap(([key, value]) => (key === step ? pair(key, changedAt(value, rest, change)) : [[key, value] as const])));
  if (Array.isArray(tree)) return tree.flatMap((value, index) => (index === step ? list(changedAt(value, rest, change)) : [value]));
  return tree;
}

const pair = (key: string, value: Value | undefined): (readonly [string, Value])[] => (value === undefined ? [] : [[key, value]]);
const list = (value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
