import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import { MOST_BYTES } from '../read/snapshot.ts';
import { dataOf, sameData, withChange } from './data.ts';
import type { Change, Data } from './data.ts';
import { applyEdits } from './edits.ts';
import type { Edit } from './edits.ts';
import { notesOf } from './extent.ts';
import { refusal } from './refusal.ts';

/** A file after a change that was proven to be what was meant. */
export interface Edited {
  /** The file as it is now, read again: further changes go on from here. */
  readonly document: Document;
  /** The first and last line that are new or different, from 1. Where lines were only taken away, the line that now stands there. */
  readonly from: number;
  readonly to: number;
}

/** What a change may do: to the data, and to the notes. */
export interface Meant {
  readonly changes: readonly Change[];
  /** What the file says afterwards, where that is more than changes at single paths. */
  readonly expected?: Data;
  /** Notes that go with what is taken away, as they are written. */
  readonly notesGone?: readonly string[];
}

/**
 * Makes edits and proves them: the new text is read again, and says what the old said with exactly the changes that were
 * meant; it has the same notes, but for those that were meant to go; and every line that no edit touches is there to the
 * character, in its order.
 *
 * Throws `NotEdited` where any of this does not hold; the old document is as it was.
 */
export function proven(before: Document, edits: readonly Edit[], meant: Meant): Edited {
  const { source } = before;
  const text = applyEdits(source.file.text, edits);
  if (text.length > MOST_BYTES) throw refusal.large(source);
  const after = parse({ ...source.file, text });
  const expected = meant.expected ?? meant.changes.reduce(withChange, dataOf(before.root));
  const holds = after.readable && sameData(dataOf(after.root), expected) && sameNotes(before, after, meant.notesGone ?? []) && linesKept(source.file.text, text, edits);
  if (!holds) throw refusal.unproven(source);
  return { document: after, ...changedLines(source.file.text, text) };
}

/** The notes of a file as they are written, in order. */
export const notesIn = ({ source, root }: Document): string[] => notesOf(source, root).map(({ text }) => text);

function sameNotes(before: Document, after: Document, gone: readonly string[]): boolean {
  const going = [...gone];
  const kept = notesIn(before).filter((text) => {
    const index = going.indexOf(text);
    if (index === -1) return true;
    going.splice(index, 1);
    return false;
  });
  return kept.sort().join('\n') === notesIn(after).sort().join('\n');
}

/** Every line that no edit reaches into, its line end with it, is in the new text, in the same order. */
export function linesKept(before: string, after: string, edits: readonly Edit[]): boolean {
  const lines = after.split(/(?<=\n)/);
  let at = 0;
  let start = 0;
  for (const line of before.split(/(?<=\n)/)) {
    const end = start + line.length;
    const words = end - /\r?\n?$/.exec(line)![0].length;
    const touched = edits.some((edit) => reaches(edit, before, start, words, end));
    start = end;
    if (touched || line === '') continue;
    while (at < lines.length && lines[at] !== line) at++;
    if (at === lines.length) return false;
    at++;
  }
  return true;
}

/** What is put in before a line, or after its last word with a line end first, leaves the line itself as it is. */
function reaches(edit: Edit, before: string, start: number, words: number, end: number): boolean {
  if (edit.start < edit.end) {
    if (edit.start >= end || edit.end < start) return false;
    // One that ends where the line begins leaves it alone only if whole lines went, or a line end came in.
    return edit.end > start || (edit.start < start && !edit.text.endsWith('\n') && !(edit.text === '' && (edit.start === 0 || before[edit.start - 1] === '\n')));
  }
  if (edit.start <= start || edit.start > words) return false;
  return edit.start < words || words === end || !/^\r?\n/.test(edit.text);
}

/** The first and last line of a text that are not those of another, line ends aside. */
export function changedLines(before: string, after: string): { from: number; to: number } {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  let last = 0;
  while (last < old.length - first && last < now.length - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  return { from: Math.min(first + 1, now.length), to: Math.max(now.length - last, Math.min(first + 1, now.length)) };
}
