import { definition } from './fields.ts';
import type { Field } from './shape.ts';

/** What stands under a name, as far as it tells what the name was meant as. */
export interface Below {
  readonly type: string;
  readonly entries?: ReadonlyMap<string, { readonly type: string }>;
}

/** Words that mean something by themselves, to the format or to other programs that read YAML: no id may be one. */
const TAKEN: ReadonlySet<string> = new Set(['all', 'none', 'unknown', 'dim', 'anhysbys', 'y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null', 'constructor', 'prototype']);

/** Whether a word means something by itself, so that nothing can be called by it. */
export const isTaken = (id: string): boolean => TAKEN.has(id);

const fieldOf = (def: string, name: string): Field | undefined => {
  const { fields } = definition(def);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
};

/** Whether the name of a field that stands where an id belongs was meant as that field. What has the fields of the kind beneath it is one of that kind, whatever it is called. */
function isMeant(field: Field, kind: string, { entries }: Below): boolean {
  const fits = (def: string): number => [...(entries?.keys() ?? [])].filter((name) => fieldOf(def, name)).length;
  if (!entries || fits(kind) === 0) return true;
  if (field.type === 'object') return fits(field.of) >= fits(kind);
  return field.type === 'map' && [...entries.values()].every(({ type }) => type === 'map');
}

/** True where a field of a kind stands in the place of an id: the line with the id was forgotten. */
export function isFieldOf(kind: string, id: string, below: Below): boolean {
  const field = fieldOf(kind, id);
  return field !== undefined && isMeant(field, kind, below);
}

/**
 * Which of the levels above has the field that stands where an id belongs: it was written too far to the right.
 *
 * @param within the definitions above, the outermost first
 */
export const fieldAbove = (id: string, kind: string, within: readonly string[], below: Below): string | undefined =>
  within.findLast((def) => {
    const field = fieldOf(def, id);
    return field !== undefined && isMeant(field, kind, below);
  });
