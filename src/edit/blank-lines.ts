import type { Document } from '../parse/document.ts';
import type { Node } from '../parse/node.ts';
import { firstLine, isBracketed, lastLineWithNotes, notesOf } from './extent.ts';
import { keyStart } from './layout.ts';
import type { Levels } from './levels.ts';

/**
 * Which empty lines go, and before which lines one is put. None at the top or the end of a file, at most one in a row, and one
 * between the groups at the left edge: what takes several lines is set apart from what stands before and after it. Empty lines
 * inside words are words.
 */
export function blankLines({ source, root }: Document, levels: Levels): { readonly gone: ReadonlySet<number>; readonly put: ReadonlySet<number> } {
  const gone = new Set<number>();
  const put = new Set<number>();
  const blank = (line: number): boolean => source.line(line).trim() === '' && !levels.blankKept.has(line);
  let empty = true;
  for (let line = 1; line <= source.lineCount; line++) {
    if (blank(line) && empty) gone.add(line);
    empty = blank(line);
  }
  for (let line = source.lineCount; line > 0 && blank(line); line--) gone.add(line);
  if (root?.type !== 'map' || isBracketed(root, source)) return { gone, put };
  const notes = notesOf(source, root);
  const entries = [...root.entries.values()];
  entries.slice(1).forEach((node, index) => {
    const before = entries[index]!;
    if (!takesLines(before, source) && !takesLines(node, source)) return;
    const to = source.position(node.key!.start).line;
    const from = lastLineWithNotes(before, source, notes, keyStart(before, source));
    if (levels.keepsMore.has(from)) return;
    for (let line = from + 1; line < to; line++) if (blank(line)) return;
    put.add(Math.max(firstLine(source, notes, keyStart(node, source)), from + 1));
  });
  return { gone, put };
}

/** Whether a value takes more than the line of its name. */
const takesLines = (node: Node, source: Document['source']): boolean =>
  node.key !== undefined && node.start < node.end && source.position(node.end).line > source.position(node.key.start).line;
