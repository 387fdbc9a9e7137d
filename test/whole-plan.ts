import { FORMAT } from '../src/format/format.ts';
import type { Field } from '../src/format/shape.ts';
import type { Value } from './splitting.ts';

/** A field of a thing in the whole plan: how to get there from the root, and what it is. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly def: string;
  readonly name: string;
  readonly field: Field;
}

/** Where things of a kind stand, as a reference to the first of them is written. */
const PATHS = new Map<string, string>();

/**
 * A plan that has everything the format knows: two of whatever stands in a map or a list, and every field of each. Each
 * field has two values that differ, so that every one can be edited.
 */
export function wholePlan(): { readonly root: Map<string, Value>; readonly places: readonly Place[] } {
  register('root', '');
  const places: Place[] = [];
  const root = thing('root', [], 0, places);
  return { root, places };
}

function register(def: string, prefix: string): void {
  for (const field of Object.values(FORMAT[def]!.fields)) {
    if (field.type === 'object') register(field.of, prefix);
    if (field.type === 'list') register(field.of, prefix);
    if (field.type === 'map' || (field.type === 'years' && field.each === 'map')) {
      const path = `${prefix}${field.type === 'years' ? '2025-26/' : ''}${field.of}-one`;
      if (!PATHS.has(field.of)) PATHS.set(field.of, path);
      register(field.of, `${path}/`);
    }
  }
}

function thing(def: string, path: readonly (string | number)[], nth: number, places: Place[]): Map<string, Value> {
  const made = new Map<string, Value>();
  for (const [name, field] of Object.entries(FORMAT[def]!.fields)) {
    const at = [...path, name];
    made.set(name, held(field, at, places) ?? valueOf(def, name, field, nth));
    if (nth === 0) places.push({ path: at, def, name, field });
  }
  return made;
}

/** What holds others: two of each. */
function held(field: Field, path: readonly (string | number)[], places: Place[]): Value | undefined {
  if (field.type === 'object') return thing(field.of, path, 0, places);
  if (field.type === 'map') return two(field.of, path, places);
  if (field.type === 'list') return [0, 1].map((nth) => thing(field.of, [...path, nth], nth, places));
  if (field.type !== 'years') return undefined;
  if (field.each === 'map') return new Map([['2025-26', two(field.of, [...path, '2025-26'], places)]]);
  return new Map([0, 1].map((nth) => [`202${6 + nth}-2${7 + nth}`, thing(field.of, [...path, `202${6 + nth}-2${7 + nth}`], nth, places)] as const));
}

/** Two of a kind, by their ids. Focus areas have the ids that the guidance gives. */
function two(def: string, path: readonly (string | number)[], places: Place[]): Map<string, Value> {
  const ids = def === 'focus-area' ? ['leadership', 'learning'] : [`${def}-one`, `${def}-two`];
  return new Map(ids.map((id, nth) => [id, thing(def, [...path, id], nth, places)] as const));
}

/** Labels that the guidance gives. */
const LABELS: Readonly<Record<string, string>> = { 'left-for-later': 'safeguarding', 'does-not-apply': 'review-after-s28' };

/** One of two values of a field, which differ in what they say. */
export function valueOf(def: string, name: string, field: Field, nth: number): Value {
  const other = nth === 1;
  switch (field.type) {
    case 'text':
    case 'title':
      return other ? `Something else altogether is told of ${def} under ${name}` : `What the school wrote of ${def} under ${name}`;
    case 'amount':
      return name === 'baseline' ? (other ? '25 learners' : '20 learners') : other ? '35 learners' : '40 learners';
    case 'money':
      return other ? '£2,500' : '£1,000';
    case 'time':
      return field.type === 'time' && name === 'years' ? (other ? '2026-27 to 2027-28' : '2026-27 to 2028-29') : other ? '2028-03-26' : '2027-02-12';
    case 'people':
      return [other ? 'person-two' : 'person-one'];
    case 'number':
      return other ? '7' : '3';
    case 'year':
      return other ? '2027-28' : '2026-27';
    case 'ids':
      return [`formerly-${name}-${nth}`];
    case 'plain':
      return other ? 'sealed-two' : 'sealed-one';
    case 'version':
      return '1';
    case 'edition':
      return other ? 'wales-2022' : 'wales-2025';
    case 'file-list':
      return [other ? 'more/*.yaml' : 'other/*.yaml'];
    case 'rule-settings':
      return new Map([['inset-days-count', other ? 'off' : 'error']]);
    case 'accept':
      return new Map([['inset-days-count', new Map([['reason', other ? 'The authority agreed to it' : 'We looked at it in June']])]]);
    case 'allowed':
      return new Map([['p3f9a2c11', new Map([['reason', other ? 'The authority agreed to it' : 'We looked at it in June']])]]);
    case 'word':
      return Object.keys(field.words)[nth]!;
    case 'word-list':
      return [Object.keys(field.words)[nth]!];
    case 'edition-word':
      return field.list === 'themes' ? [other ? 'high-quality-teaching' : 'progress-for-all'] : other ? 'trial-or-implement' : 'identify-focus';
    case 'references':
      return [reference(field, other)];
    case 'labels':
      return new Map([[LABELS[name] ?? 'Year 3', field.of === 'text' ? (other ? 'Next year' : 'This is looked at later') : other ? '12 learners' : '9 learners']]);
    default:
      throw new Error(`no value for ${def}.${name}`);
  }
}

function reference(field: Extract<Field, { type: 'references' }>, other: boolean): string {
  const [kind] = field.kinds;
  const path = field.scope === 'parent' ? `${kind}-one` : PATHS.get(kind!)!;
  return other ? path.replace(/-one$/, '-two') : path;
}

/** The plan with another value at a place, or with none; what is not on the way there is shared. */
export function edited(root: Map<string, Value>, path: readonly (string | number)[], value: Value | undefined): Map<string, Value> {
  const within = (at: Value, [step, ...rest]: readonly (string | number)[]): Value => {
    const list = Array.isArray(at);
    const key = String(step);
    const next = rest.length === 0 ? value : within((list ? at[Number(step)] : (at as Map<string, Value>).get(key))!, rest);
    if (list) return at.flatMap((one, index) => (index !== Number(step) ? [one] : next === undefined ? [] : [next]));
    return new Map([...(at as Map<string, Value>)].flatMap(([name, one]) => (name !== key ? [[name, one] as const] : next === undefined ? [] : [[name, next] as const])));
  };
  return within(root, path) as Map<string, Value>;
}
