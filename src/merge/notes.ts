import { isEmpty, isNote, sameLine, sameLines } from './lines.ts';
import type { Line } from './lines.ts';
import { changed, mergeRuns } from './three.ts';

/** Merges notes and the empty lines between them. Where both sides rewrote them, both are kept: ours, then what theirs says beside. */
export function mergeNotes(base: readonly Line[], ours: readonly Line[], theirs: readonly Line[]): readonly Line[] {
  if (sameLines(ours, theirs)) return ours;
  if (sameLines(base, ours) || sameLines(base, theirs)) return changed(base, ours, theirs, sameLines);
  const merged = mergeRuns(base, ours, theirs, sameLine);
  if (merged) return merged;
  const said = new Set([...base, ...ours].map(({ text }) => text));
  return [...ours, ...theirs.filter((line) => !isEmpty(line) && !said.has(line.text))];
}

/** The notes among lines, as far as lines tell. */
export const notesIn = (lines: readonly Line[]): readonly string[] => lines.flatMap((line) => (isNote(line) ? [line.text.trimEnd()] : (/\s(#.*)$/.exec(line.text)?.slice(1) ?? []).map((note) => note.trimEnd())));
