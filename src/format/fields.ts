import { same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { FORMAT } from './format.ts';
import { nearest, plainForm } from './near.ts';
import type { Definition, Field } from './shape.ts';

/** A definition by name. Every name comes from the schema itself, so one that is not there is a fault of ours. */
export function definition(name: string): Definition {
  const found = FORMAT[name];
  if (!found) throw new Error(`no definition ${name}`);
  return found;
}

/** The title of a word that a field may hold: `on-course` of a target's status is On course, Ar y trywydd iawn. A word it does not know stands for itself. */
export function wordOf(def: string, field: string, word: string): Said {
  const shape = definition(def).fields[field];
  return (shape?.type === 'word' || shape?.type === 'word-list' ? shape.words[word] : undefined) ?? same(word);
}

const NONE_TAKEN: ReadonlySet<string> = new Set();

/** A name as it is compared: without accents, capitals and what joins its words. */
const asName = (written: string): string => plainForm(written).replace(/[_\s-]+/g, ' ').trim();

/**
 * The name of a definition's field that a key was most likely meant as: a near miss, or its Welsh or English title. An everyday name
 * for one field is no near miss of another.
 */
export function meantField(name: string, written: string, taken = NONE_TAKEN): string | undefined {
  const { fields } = definition(name);
  const free = Object.entries(fields).filter(([field]) => !taken.has(field));
  const wanted = asName(written);
  for (const [field, { title }] of free) {
    if ([field.replace(/-/g, ' '), plainForm(title.en), plainForm(title.cy)].includes(wanted)) return field;
  }
  const near = nearest(written, free.map(([field]) => field));
  const also = alsoCalled(name, written);
  return also === undefined || also === near ? near : undefined;
}

/** The field of a definition that goes by another everyday name, in either language: for a message, and never to read the key as the field. */
export function alsoCalled(name: string, written: string, taken = NONE_TAKEN): string | undefined {
  const wanted = asName(written);
  return Object.entries(definition(name).fields).find(([field, { also }]) => also !== undefined && !taken.has(field) && also.some((word) => asName(word) === wanted))?.[0];
}

/** A key of a map node, matched to the field it stands for. */
export interface MatchedKey {
  readonly field: string;
  readonly shape: Field;
  /** True when the key was misspelt and read as the field it was most likely meant as. */
  readonly mended: boolean;
}

/**
 * Matches the keys of one map to the fields of a definition. A misspelt key is reported once, by the shape check, and from
 * there on read as what it was meant as: so the same slip is not reported a second time as something missing.
 */
export function matchKeys(name: string, keys: readonly string[]): ReadonlyMap<string, MatchedKey> {
  const { fields } = definition(name);
  let taken: Set<string> | undefined;
  const matched = new Map<string, MatchedKey>();
  for (const key of keys) {
    if (Object.hasOwn(fields, key)) {
      matched.set(key, { field: key, shape: fields[key]!, mended: false });
      continue;
    }
    if (key.startsWith('x-')) continue;
    taken ??= new Set(keys.filter((known) => Object.hasOwn(fields, known)));
    const meant = meantField(name, key, taken);
    if (meant === undefined) continue;
    taken.add(meant);
    matched.set(key, { field: meant, shape: fields[meant]!, mended: true });
  }
  return matched;
}
