import type { Said } from '../language/said.ts';

/** Relative to the school's root, forward slashes, never absolute. */
export type FilePath = string;

/** Line and column from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of one file. `end` is exclusive and stands on the line where the stretch is shown. */
export interface Span {
  readonly file: FilePath;
  readonly start: Position;
  readonly end: Position;
}

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a diagnostic rests on. `law`: a *must* that is certain enough. `advice`: a *should*, or a *must* that is not certain.
 * `local`: a local profile. `ours`: a threshold or habit of this program. `integrity`: unreadable, dangling, duplicate; always an
 * error and never called law.
 */
export type Basis = 'law' | 'advice' | 'local' | 'ours' | 'integrity';

/** The entity a diagnostic is about, by kind, id and title. */
export interface AboutItem {
  readonly kind: string;
  readonly id: string;
  readonly title: Said;
}

/** Another place that belongs to the same problem. */
export interface Related {
  readonly message: Said;
  readonly span: Span;
}

/** One problem, as plain data in both languages. Formatters choose the language. */
export interface Diagnostic {
  /** The rule's or the statutory item's id; `yaml`, `shape` or `reference` for the stages before rules. */
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** One sentence without a full stop: what is so, naming the thing. */
  readonly message: Said;
  /** What to do next, in a sentence. */
  readonly hint?: Said;
  /** The id of a clause of the edition. */
  readonly clause?: string;
  readonly span: Span;
  /** What stands there may be personal data: no output shows the source line or what the item is called. */
  readonly private?: true;
  readonly item?: AboutItem;
  readonly related?: readonly Related[];
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Sorts by file, place, severity and rule, and drops exact repeats. The one place where diagnostics are put in order. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareText(a.span.file, b.span.file) ||
      a.span.start.line - b.span.start.line ||
      a.span.start.column - b.span.start.column ||
      weight[a.severity] - weight[b.severity] ||
      compareText(a.rule, b.rule) ||
      compareText(a.message.en, b.message.en),
  );
  return sorted.filter((one, index) => {
    const previous = sorted[index - 1];
    return (
      !previous ||
      previous.rule !== one.rule ||
      previous.message.en !== one.message.en ||
      previous.span.file !== one.span.file ||
      previous.span.start.line !== one.span.start.line ||
      previous.span.start.column !== one.span.start.column
    );
  });
}

/** Compares by code unit, so that the order is the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
