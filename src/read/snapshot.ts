import type { Diagnostic, FilePath } from '../diagnostics/diagnostic.ts';

/** The most that one file may hold. A plan of 20 priorities is about a tenth of it. */
export const MOST_BYTES = 1024 * 1024;

/** One file's text and where it was read from. */
export interface SourceFile {
  readonly path: FilePath;
  /** Byte-order mark removed; line ends untouched. */
  readonly text: string;
  /** The bytes began with a byte-order mark. */
  readonly marked?: true;
  /** The id that git has for the whole file, where it was read from git: files with one id and one path are the same. */
  readonly blob?: string;
}

/** Where a snapshot comes from, for the small print of a report. */
export interface Provenance {
  /** The commit that the files stand at, in full, where they stand in a git repository. */
  readonly commit?: string;
  /** The day of that commit, YYYY-MM-DD, as its author wrote it. */
  readonly committed?: string;
  /** True when a file differs from that commit. */
  readonly changed?: boolean;
}

/** The files of one school as they stand: a working tree, a git commit and a test object all look like this. */
export interface Snapshot {
  /** A short name for messages: a folder's name, an abbreviated commit. */
  readonly label: string;
  readonly files: readonly SourceFile[];
  /** Files that were there but could not be taken: too big, not UTF-8, a link out of the school. */
  readonly refused: readonly Refusal[];
  /** The file of the school's own local profile, where it names one, or why it could not be taken. It is no part of the plan. */
  readonly profile?: SourceFile | Refusal;
  readonly provenance: Provenance;
}

/** What a settings file asks to be read beside the files that every school has. */
export interface Asked {
  /** Further files of the plan: paths or patterns. */
  readonly files: readonly string[];
  /** The path of a local profile. */
  readonly profile?: FilePath;
}

/** A file that was found but not taken, with the reason as a diagnostic. */
export interface Refusal {
  readonly path: FilePath;
  readonly diagnostic: Diagnostic;
}
