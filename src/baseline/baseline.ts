import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../diagnostics/diagnostic.ts';
import type { Item, School } from '../link/school.ts';

/** Advice that was taken note of: a rule, what it is about (`priority/reading`, empty for the plan as a whole), and how often. */
export interface Debt {
  readonly rule: string;
  readonly item: string;
  readonly count: number;
}

/** What a check says beside a baseline: what is new, how much was known, and what has been dealt with since. */
export interface Held {
  readonly fresh: readonly Diagnostic[];
  readonly known: number;
  readonly paid: readonly Debt[];
  /** The baseline without what is paid, under the ids that things have now. */
  readonly left: readonly Debt[];
}

/** The version of the file's own shape; `schemas/baseline.schema.json` describes it. */
export const BASELINE_VERSION = 1;

/** Only advice can be taken note of: law, what is broken, and what may tell of people must be dealt with. */
export const isDebt = ({ severity, basis, private: hidden }: Diagnostic): boolean => severity !== 'error' && basis !== 'law' && basis !== 'integrity' && !hidden;

const itemOf = ({ item }: Diagnostic): string => (item && item.id !== '' ? `${item.kind}/${item.id}` : '');

const keyOf = (rule: string, item: string): string => JSON.stringify([rule, item]);

/** The debts of a check, in a fixed order: the same plan gives the same file, whatever lines its items stand on. */
export function debtsOf(diagnostics: readonly Diagnostic[]): readonly Debt[] {
  const counts = new Map<string, Debt>();
  for (const one of diagnostics.filter(isDebt)) {
    const key = keyOf(one.rule, itemOf(one));
    counts.set(key, { rule: one.rule, item: itemOf(one), count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => compareText(a.rule, b.rule) || compareText(a.item, b.item));
}

/** The text of a baseline's file: one debt a line, so that a change of it is a line of a diff. */
export const baselineText = (debts: readonly Debt[]): string =>
  `{\n  "version": ${BASELINE_VERSION},\n  "debts": [${debts.map((debt) => `\n    ${JSON.stringify(debt)}`).join(',')}${debts.length > 0 ? '\n  ' : ''}]\n}\n`;

/** Reads such a file. Undefined when it is none: anything may stand in it, and nothing of it is trusted. */
export function readBaseline(text: string): readonly Debt[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { version, debts } = data as { version?: unknown; debts?: unknown };
  if (version !== BASELINE_VERSION || !Array.isArray(debts)) return undefined;
  const read = debts.map((debt: unknown): Debt | undefined => {
    const { rule, item, count } = (typeof debt === 'object' && debt !== null ? debt : {}) as Record<string, unknown>;
    return typeof rule === 'string' && typeof item === 'string' && Number.isSafeInteger(count) && Number(count) > 0 ? { rule, item, count: Number(count) } : undefined;
  });
  return read.every((debt) => debt !== undefined) ? read : undefined;
}

/** Holds what a check found against what was taken note of. An item is known under the ids it had before as well. */
export function hold(diagnostics: readonly Diagnostic[], baseline: readonly Debt[], school: School): Held {
  const named = formerNames(school);
  const room = new Map(baseline.map(({ rule, item, count }) => [keyOf(rule, item), count]));
  const left = new Map<string, Debt>();
  const fresh: Diagnostic[] = [];
  let known = 0;
  for (const one of diagnostics) {
    const item = itemOf(one);
    const key = isDebt(one) ? [item, ...(named.get(item) ?? [])].map((name) => keyOf(one.rule, name)).find((name) => (room.get(name) ?? 0) > 0) : undefined;
    if (key === undefined) {
      fresh.push(one);
      continue;
    }
    room.set(key, room.get(key)! - 1);
    known += 1;
    const now = keyOf(one.rule, item);
    left.set(now, { rule: one.rule, item, count: (left.get(now)?.count ?? 0) + 1 });
  }
  const paid = baseline.flatMap(({ rule, item }) => (room.get(keyOf(rule, item))! > 0 ? [{ rule, item, count: room.get(keyOf(rule, item))! }] : []));
  return { fresh, known, paid, left: [...left.values()].sort((a, b) => compareText(a.rule, b.rule) || compareText(a.item, b.item)) };
}

/** The names that things had before, by the name they have now: through their own `formerly:` and that of what holds them. */
function formerNames(school: School): ReadonlyMap<string, readonly string[]> {
  const pathsOf = (item: Item): readonly string[] => {
    const ids = [item.id, ...((item.data as { readonly formerly?: readonly string[] }).formerly ?? [])];
    const { parent } = item;
    if (!parent || parent.path === '' || !item.path.includes('/')) return ids;
    return pathsOf(parent).flatMap((path) => ids.map((id) => `${path}/${id}`));
  };
  return new Map(school.items.flatMap((item) => (item.id === '' ? [] : [[`${item.def}/${item.path}`, pathsOf(item).slice(1).map((path) => `${item.def}/${path}`)] as const])));
}
