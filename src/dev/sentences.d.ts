/** A sentence or an item of a list that asks for something: its line from 1, the words by which it asks, a digest of the sentence. */
export interface Sentence {
  readonly line: number;
  readonly words: readonly string[];
  readonly digest: string;
}
export function sentencesOf(text: string): readonly Sentence[];
export function documentDigest(text: string): string;
export function linesOf(text: string): readonly number[];
