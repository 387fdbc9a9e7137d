import type { Document } from '../parse/document.ts';
import { parse } from '../parse/document.ts';
import { MOST_BYTES } from '../read/snapshot.ts';
import { blankLines } from './blank-lines.ts';
import { dataOf, sameData } from './data.ts';
import { applyEdits } from './edits.ts';
import type { Edit } from './edits.ts';
import { lineEnd, notesOf } from './extent.ts';
import { layoutOf } from './layout.ts';
import { Levels } from './levels.ts';
import { noteLevels } from './note-levels.ts';
import { notesIn } from './proven.ts';
import { refusal } from './refusal.ts';

/**
 * A file in the one layout: two spaces a level, the dashes of a list two spaces in, one space after a colon and a dash, no
 * spaces at the ends of lines, never more than one empty line in a row, one between the groups at the left edge, and one line
 * end at the end. Words, quotation marks, notes, the order of names, names of the school's own, what stands between brackets,
 * blocks of text and the kind of line ends stay to the character.
 *
 * The lines are moved by the places of the tree; nothing is printed again. Afterwards the text is read again, and must say the
 * same with the same notes. A file that is laid out so already is given back as it is.
 *
 * Throws `NotEdited`: the file cannot be read, or what came out would not say the same.
 */
export function canonical(document: Document): Document {
  const { source, root, readable } = document;
  if (!readable) throw refusal.unreadable(source);
  const { text } = source.file;
  const tidy = applyEdits(text, layoutEdits(document));
  if (tidy === text) return document;
  if (tidy.length > MOST_BYTES) throw refusal.large(source);
  const after = parse({ ...source.file, text: tidy });
  const holds = after.readable && sameData(dataOf(after.root), dataOf(root)) && notesIn(document).join('\n') === notesIn(after).join('\n') && tidy.length <= 4 * text.length + 4096;
  if (!holds) throw refusal.unproven(source);
  return after;
}

function layoutEdits(document: Document): Edit[] {
  const { source, root } = document;
  const notes = notesOf(source, root);
  const levels = new Levels(source);
  levels.read(root);
  noteLevels(levels, notes, source);
  const { gone, put } = blankLines(document, levels);
  const eol = layoutOf(document).lineEnd;
  const edits: Edit[] = [...levels.edits];
  for (let line = 1; line <= source.lineCount; line++) {
    const start = source.lineStart(line);
    const written = source.line(line);
    if (put.has(line)) edits.push({ start, end: start, text: eol });
    if (gone.has(line)) edits.push({ start, end: source.lineStart(line + 1), text: '' });
    else edits.push(...lineEdits(levels, line, start, written));
  }
  const last = lastWritten(source);
  if (last !== undefined && last === source.lineCount) edits.push({ start: lineEnd(source, last), end: source.file.text.length, text: eol });
  return edits.filter(({ start, end, text }) => source.file.text.slice(start, end) !== text);
}

/** The last line that is not empty. */
function lastWritten(source: Document['source']): number | undefined {
  let line = source.lineCount;
  while (line > 0 && source.line(line).trim() === '') line--;
  return line === 0 ? undefined : line;
}

/** The spaces before a line, and those after it. */
function lineEdits(levels: Levels, line: number, start: number, written: string): Edit[] {
  const edits: Edit[] = [];
  const level = levels.of.get(line);
  const spaces = /^[ \t]*/.exec(written)![0].length;
  if (written.trim() === '') {
    const kept = levels.ownSpaces.get(line);
    return [{ start, end: start + written.length, text: ' '.repeat(kept ?? 0) }];
  }
  if (level !== undefined) {
    // Of a block of text only the spaces that set it in are the file's; what follows them is the text's own.
    const before = levels.inText.get(line) ?? spaces;
    edits.push({ start, end: start + before, text: ' '.repeat(level) });
  }
  if (!levels.endsKept.has(line)) edits.push({ start: start + written.trimEnd().length, end: start + written.length, text: '' });
  return edits;
}
