import type { Lang, Said } from '../language/said.ts';
import type { Diagnostic, FilePath, Severity } from './diagnostic.ts';
import { safe } from './safe.ts';

/** What every formatter is given: the diagnostics in order, and what stands around them. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was looked at, the unreadable ones among them, in order. */
  readonly files: readonly FilePath[];
  readonly unreadable: readonly FilePath[];
  /** Where only what a branch touched is shown: since which version, and how many problems there are beside. */
  readonly elsewhere?: { readonly since: string; readonly count: number };
  /**
   * What leads from the folder the program was started in to the school's: empty, or `schools/y-garn/`. Put before a path
   * wherever an editor or a service has to find the file.
   */
  readonly base: string;
  /** A line of a file, for the code frame. */
  readonly lineOf: (file: FilePath, line: number) => string;
  /** The heading of a text report: the school, its plan, its stage. */
  readonly heading: Said;
  /** Where a clause stands, in a few words: “2014 Regulations, Schedule”. */
  readonly citationOf: (clause: string) => Citation | undefined;
  /** What a rule or a statutory item is called, and why it is there. */
  readonly ruleOf: (rule: string) => RuleWords | undefined;
  readonly stage: string;
  /** The version of the program. */
  readonly version: string;
}

/** What a rule is called and why it is there, for outputs that carry a list of rules. */
export interface RuleWords {
  readonly summary: Said;
  readonly why: Said;
}

/** Where a clause stands: the document in a few words, and the same with the section. */
export interface Citation {
  readonly source: Said;
  readonly whole: Said;
}

/** How the words are laid out. `width` is the terminal's, in columns. */
export interface Layout {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly width: number;
  /** Goes to a file or another program: the line with a problem's place is never broken. */
  readonly piped?: boolean;
  /** Left out: the heading and the summary. */
  readonly quiet: boolean;
  /** At most so many diagnostics are shown in text; the rest are counted. */
  readonly most: number;
  /** The severity from which a problem makes the check fail: an error, unless this says otherwise. */
  readonly failOn?: 'error' | 'warning';
}

/** A formatter turns an outcome into the whole text of an output. One a file; the table is in `formatters/index.ts`. */
export type Formatter = (outcome: Outcome, layout: Layout) => string;

export const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;

/** A message or hint on one line, whatever titles and ids it repeats. Every formatter takes words through here. */
export const plainly = (said: Said, lang: Lang): string => safe(said[lang], 4_000);

/** A sentence with its full stop. A hint that ends in a mark or a colon keeps that. */
export const sentence = (text: string): string => (/[.?!:…]$/.test(text) ? text : `${text}.`);
