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
  /** How much of what is new can never be taken note of: law and what is broken, and what may tell of people. */
  readonly never: { readonly law: number; readonly people: number };
}

/** The version of the file's own shape; `schemas/baseline.schema.json` describes it. */
export const BASELINE_VERSION = 1;

const isLawOrBroken = ({ severity, basis }: Diagnostic): boolean => severity === 'error' || basis === 'law' || basis === 'integrity';

/** Only advice can be taken note of: law, what is broken, and what may tell of people must be dealt with. */
export const isDebt = (one: Diagnostic): boolean => !isLawOrBroken(one) && !one.private;

const itemOf = ({ item }: Diagnostic): string => (item && item.id !== '' ? `${item.kind}/${item.id}` : '');

const keyOf = (rule: string, item: string): string => JSON.stringify([rule, item]);

/** The debts of a check, in a fixed order: the same plan gives the same file, whatever lines its items stand on. */
export const debtsOf = (diagnostics: readonly Diagnostic[]): readonly Debt[] => summed(diagnostics.filter(isDebt).map((one) => ({ rule: one.rule, item: itemOf(one), count: 1 })));

/** Each rule and item once, in a fixed order. */
export function summed(debts: readonly Debt[]): readonly Debt[] {
  const sums = new Map<string, Debt>();
  for (const { rule, item, count } of debts) {
    const key = keyOf(rule, item);
    sums.set(key, { rule, item, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()].sort((a, b) => compareText(a.rule, b.rule) || compareText(a.item, b.item));
}

/** The text of a baseline's file: one debt a line, so that a change of it is a line of a diff. */
export const baselineText = (debts: readonly Debt[]): string =>
  `{\n  "version": ${BASELINE_VERSION},\n  "debts": [${debts.map((debt) => `\n    ${JSON.stringify(debt)}`).join(',')}${debts.length > 0 ? '\n  ' : ''}]\n}\n`;

/** Reads such a file. `later` when another version of this program wrote it; undefined when it is none: anything may stand in it, and nothing of it is trusted. */
export function readBaseline(text: string): readonly Debt[] | 'later' | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { version, debts } = data as { version?: unknown; debts?: unknown };
  if (Number.isSafeInteger(version) && Number(version) > BASELINE_VERSION) return 'later';
  if (version !== BASELINE_VERSION || !Array.isArray(debts)) return undefined;
  const read = debts.map((debt: unknown): Debt | undefined => {
    const { rule, item, count } = (typeof debt === 'object' && debt !== null ? debt : {}) as Record<string, unknown>;
    return typeof rule === 'string' && typeof item === 'string' && Number.isSafeInteger(count) && Number(count) > 0 ? { rule, item, count: Number(count) } : undefined;
  });
  return read.every((debt) => debt !== undefined) ? summed(read) : undefined;
}

/**
 * Holds what a check found against what was taken note of. An item is known under the ids it had before as well.
 *
 * @param speaks which rules the check asked: of another, silence says nothing, and what was noted of it stays
 */
export function hold(diagnostics: readonly Diagnostic[], baseline: readonly Debt[], school: School, speaks: (rule: string) => boolean = () => true): Held {
  const named = formerNames(school);
  const room = new Map(baseline.map(({ rule, item, count }) => [keyOf(rule, item), count]));
  const left: Debt[] = [];
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
    left.push({ rule: one.rule, item, count: 1 });
  }
  const over = baseline.flatMap(({ rule, item }) => (room.get(keyOf(rule, item))! > 0 ? [{ rule, item, count: room.get(keyOf(rule, item))! }] : []));
  const law = fresh.filter(isLawOrBroken).length;
  return {
    fresh,
    known,
    paid: over.filter(({ rule }) => speaks(rule)),
    left: summed([...left, ...over.filter(({ rule }) => !speaks(rule))]),
    never: { law, people: fresh.filter((one) => one.private && !isLawOrBroken(one)).length },
  };
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
