import type { Lang } from '../language/said.ts';
import type { Diagnostic, FilePath, Severity } from './diagnostic.ts';

/** What every formatter is given: the diagnostics in order, and what stands around them. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  readonly files: number;
  readonly unreadable: readonly FilePath[];
  /** A line of a file, for the code frame. */
  readonly lineOf: (file: FilePath, line: number) => string;
  /** The heading of a text report: the school, its plan, its stage. */
  readonly heading: { readonly en: string; readonly cy: string };
  /** A clause's short name with its source and section, by its id. */
  readonly clauseOf: (id: string) => { readonly en: string; readonly cy: string } | undefined;
  readonly stage: string;
}

/** How the words are laid out. `width` is the terminal's, in columns. */
export interface Layout {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly width: number;
  /** Left out: the heading and the summary. */
  readonly quiet: boolean;
  /** At most so many diagnostics are shown in text; the rest are counted. */
  readonly most: number;
}

/** A formatter turns an outcome into the whole text of an output. One a file; the table is in `formatters/index.ts`. */
export type Formatter = (outcome: Outcome, layout: Layout) => string;

export const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
