import { dataOf } from '../edit/data.ts';
import type { Data } from '../edit/data.ts';

/** What a file says, without how it is written. */
export type Plain = Data;
export const plainOf = dataOf;

/** The same words under the same names. The order of names does not count, that of a list does; nothing is nothing, however written. */
export function equal(a: Plain, b: Plain): boolean {
  if (isMap(a) && isMap(b)) return a.size === b.size && [...a].every(([key, value]) => b.has(key) && equal(value, b.get(key)!));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, index) => equal(value as Plain, b[index] as Plain));
  return a === b || (nothing(a) && nothing(b));
}

const isMap = (value: Plain): value is ReadonlyMap<string, Plain> => value instanceof Map;
const nothing = (value: Plain): boolean => value === null || (typeof value === 'object' && (isMap(value) ? value.size : value.length) === 0);
