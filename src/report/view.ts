import type { Lang } from '../language/said.ts';
import type { Prose, Words } from './words.ts';

/**
 * What a report shows, as plain values: all its words are in their languages, nothing is escaped yet, and nothing in it is
 * the template's to decide. A `Bit` has exactly one of its optional fields beside its label.
 */

/** How something stands: a sign and a word. The tone only colours what the sign and the word already say. */
export interface Status {
  readonly sign: string;
  readonly word: Words;
  readonly tone: 'well' | 'attention' | 'quiet';
}

/** From where a target began, through where it stands, to where it should be. Only where the figures are numbers of one unit. */
export interface Bar {
  /** Where it stands between start (0) and aim (1), cut off at both ends. Undefined while nothing has been seen yet. */
  readonly at?: number;
  /** The same in words, for those who do not see it. */
  readonly alternative: Words;
}

export interface Bit {
  readonly label?: Words;
  readonly words?: Words;
  readonly prose?: Prose;
  readonly status?: Status;
  readonly bar?: Bar;
  /** Smaller: what supports the bit before it. */
  readonly small?: true;
  readonly strong?: true;
}

export interface Fact {
  readonly name: Words;
  readonly bits: readonly Bit[];
}

export interface Table {
  readonly caption: Words;
  readonly heads: readonly Words[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** The heading of its column, for narrow screens. */
  readonly head: Words;
  readonly bits: readonly Bit[];
}

/** One of these at a time. */
export interface Block {
  readonly heading?: Words;
  readonly facts?: readonly Fact[];
  /** The facts are short and stand beside one another. */
  readonly brief?: true;
  readonly list?: readonly (readonly Bit[])[];
  /** The list's bits follow one another in a line. */
  readonly sentences?: true;
  readonly table?: Table;
  readonly bits?: readonly Bit[];
}

export interface Section {
  readonly id: string;
  readonly heading: Words;
  readonly blocks: readonly Block[];
  /** Begins on a page of its own when printed. */
  readonly page?: true;
}

export const table = (caption: Words, heads: readonly Words[], rows: readonly (readonly (readonly Bit[])[])[]): Block => ({
  table: { caption, heads, rows: rows.map((cells) => cells.map((bits, index) => ({ head: heads[index]!, bits }))) },
});

/** Words of one language in two versions at once: what stayed, what is gone, what is new. `own` is the language they are really in. */
export interface MarkedVoice {
  readonly lang: Lang;
  readonly own: Lang;
  readonly stretches: readonly { readonly text: string; readonly mark?: 'gone' | 'new' }[];
}
