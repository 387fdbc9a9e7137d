import type { SourceText } from '../parse/node.ts';

/** What was seen, by what gives a person away. */
export type SightingKind =
  | 'upn' | 'nhs-number' | 'national-insurance' | 'uln' | 'birth'
  | 'phone' | 'email' | 'home'
  | 'learner-need' | 'staff-matter'
  | 'one-learner' | 'few-learners';

/** A stretch of prose that a detector points at: indices into the prose, `end` exclusive. */
export interface Seen {
  readonly kind: SightingKind;
  readonly start: number;
  readonly end: number;
}

/** Something that looks like personal data, and where it stands in a file. */
export interface Sighting {
  readonly kind: SightingKind;
  readonly source: SourceText;
  /** Offsets into the file's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Stands for the sentence in the list of what a school has looked at: the words themselves are never repeated. */
  readonly mark: string;
  /** The words that were seen. Only for taking them out of other messages, and for comparing; never to be shown. */
  readonly words: readonly string[];
}
