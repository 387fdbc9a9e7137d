import { FORMAT } from '../format/format.ts';
import { plainForm } from '../format/near.ts';
import type { Field } from '../format/shape.ts';
import type { Path } from './data.ts';

/** Where one of a kind stands: in the plan itself, or in an item of another kind. */
export interface Home {
  /** The kind it stands in; undefined for the plan itself. */
  readonly parent: string | undefined;
  /** The fields that lead there: `targets`; `inset`, `days`. */
  readonly fields: readonly string[];
  /** Under ids, under ids within a school year, or one after another in a list. */
  readonly holds: 'map' | 'years' | 'list';
}

const isKind = (def: string): boolean => FORMAT[def]!.kind !== undefined;

/** Every kind that is added as an item, with its homes, the plan itself first. */
export function homesByKind(): ReadonlyMap<string, readonly Home[]> {
  const homes = new Map<string, Home[]>();
  const visit = (def: string, parent: string | undefined, way: readonly string[]): void => {
    for (const [name, field] of Object.entries(FORMAT[def]!.fields)) {
      const holds = holding(field);
      if (field.type === 'object') visit(field.of, parent, [...way, name]);
      if (!holds || !('of' in field)) continue;
      const list = homes.get(field.of) ?? [];
      homes.set(field.of, [...list, { parent, fields: [...way, name], holds }]);
    }
  };
  visit('root', undefined, []);
  for (const def of Object.keys(FORMAT)) if (isKind(def)) visit(def, def, []);
  return homes;
}

function holding(field: Field): Home['holds'] | undefined {
  if (field.type === 'map') return 'map';
  if (field.type === 'years') return field.each === 'map' ? 'years' : undefined;
  return field.type === 'list' ? 'list' : undefined;
}

/** The definitions that a path from the root leads through, the outermost first: of `findings`, `slow`, `evidence` they are those of the plan and of a finding. */
export function levelsAlong(path: Path): readonly string[] {
  const levels = ['root'];
  let items: string | undefined;
  for (const step of path) {
    if (items !== undefined) {
      levels.push(items);
      items = undefined;
      continue;
    }
    const field = FORMAT[levels.at(-1)!]!.fields[step];
    if (field?.type === 'object') levels.push(field.of);
    else if (field?.type === 'map') items = field.of;
    else return levels;
  }
  return levels;
}

/** The kind that a person means: its name in the format, or its title in English or Welsh. */
export function kindMeant(given: string, kinds: Iterable<string>): string | undefined {
  const wanted = plainForm(given).replace(/[\s_-]+/g, ' ').trim();
  for (const kind of kinds) {
    const { en, cy } = FORMAT[kind]!.title;
    if ([kind, en, cy].some((name) => plainForm(name).replace(/[\s-]+/g, ' ') === wanted)) return kind;
  }
  return wanted === 'log' ? 'log-entry' : undefined;
}

/** The field that says what an item is: its title, its sentence, its figure. */
export function mainField(def: string): string {
  const { fields } = FORMAT[def]!;
  if (def === 'reading') return 'value';
  return ['title', 'finding', 'text', 'what', 'ask', 'why', 'summary'].find((name) => Object.hasOwn(fields, name)) ?? Object.entries(fields).find(([, { type }]) => type === 'text' || type === 'title')![0];
}
