import type { Node } from '../parse/node.ts';
import type { Document } from '../parse/document.ts';
import { composed } from '../parse/node.ts';
import { addEntry } from './add.ts';
import type { Placing } from './add.ts';
import { asData } from './data.ts';
import type { Data, NewValue, Path } from './data.ts';
import type { Edit } from './edits.ts';
import { afterColon, dashesOf, endOf, isBlock, notesOf } from './extent.ts';
import type { Note } from './extent.ts';
import { column, keyStart, layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { bracketed, deepen, print } from './print.ts';
import { proven } from './proven.ts';
import type { Edited } from './proven.ts';
import { NotEdited, refusal } from './refusal.ts';
import { follow } from './walk.ts';

/**
 * Another value at a path; where nothing stands there, it is added. A note on the line of the name stays; notes inside what is
 * replaced go with it.
 *
 *     setValue(document, ['plan', 'stage'], 'approved')
 *
 * Throws `NotEdited`: a name on the way is misspelt, something else stands there.
 */
export function setValue(document: Document, path: Path, value: NewValue, placing: Placing = {}): Edited {
  const { source } = document;
  const { node, steps, parent } = follow(document, path);
  if (steps < path.length) return addEntry(document, path.slice(0, -1), String(path.at(-1)), value, placing);
  if (!node || !parent) throw refusal.shape(source, document.root!, '');
  const data = asData(value);
  const attempt = (layout: Layout): Edited => {
    const { edits, notesGone } = replacing(document, node, parent, data, layout);
    return proven(document, edits, { changes: [{ kind: 'value', path, value: data }], notesGone });
  };
  const layout = layoutOf(document);
  try {
    return attempt(layout);
  } catch (error) {
    if (!(error instanceof NotEdited) || error.exitCode !== 3) throw error;
    return attempt({ ...layout, oneLine: true });
  }
}

interface Replacing {
  readonly edits: readonly Edit[];
  readonly notesGone: readonly string[];
}

function replacing(document: Document, node: Node, parent: Node, data: Data, layout: Layout): Replacing {
  const { source } = document;
  const dash = parent.type === 'list' && !parent.flow ? dashesOf(parent, source)[parent.items.indexOf(node)] : undefined;
  const sign = node.key ? afterColon(node, source) : dash === undefined ? -1 : dash + 1;
  const end = endOf(node, source, dash);
  const quote = node.type === 'scalar' && node.style === 'quoted' ? 1 : 0;
  if (parent.flow || source.file.text[parent.start] === '{' || source.file.text[parent.start] === '[') {
    const { start, end: to, before } = inBrackets(node, source, sign, end);
    return { edits: [{ start, end: to, text: data === null && parent.type === 'map' ? '' : before + bracketed(data) }], notesGone: [] };
  }
  if (sign === -1) throw refusal.shape(source, node, node.key?.text ?? '');
  const level = node.key ? column(source, keyStart(node, source)) : column(source, dash!);
  const printed = print(data, layout);
  const inline = 'inline' in printed ? printed.inline : undefined;
  const deeper = level + (Array.isArray(data) && node.key ? layout.dash : layout.step);
  const lines = 'lines' in printed ? printed.lines.map((line) => deepen(line, inline === undefined ? deeper : level)) : [];
  const line = source.position(sign).line;
  const written = node.type === 'scalar' && !isBlock(node) && (node.start < node.end || quote === 1);
  // Words on the line of their name, for other words there: nothing else on the line is touched.
  if (written && lines.length === 0 && inline !== '' && source.position(node.start).line === line && source.position(end).line === line) {
    return { edits: [{ start: node.start - quote, end, text: inline! }], notesGone: [] };
  }
  // A note at the end of the last line of several belongs to what goes.
  const last = source.position(end).line;
  const all = notesOf(source, document.root).filter((note) => note.start >= sign);
  const tail = last === line ? undefined : all.find((note) => note.start >= end && source.position(note.start).line === last);
  const beside = all.find((note) => source.position(note.start).line === line);
  const to = Math.max(tail?.end ?? end, beside?.end ?? 0);
  const within = all.filter((note) => note !== beside && note.start < to);
  return { edits: [wholeValue(source, sign, to, inline, beside, lines, layout.lineEnd)], notesGone: within.map(({ text }) => text) };
}

/** The stretch of a value between brackets, and what must stand before another one there: a name may have no colon yet. */
function inBrackets(node: Node, source: Document['source'], sign: number, end: number): { readonly start: number; readonly end: number; readonly before: string } {
  const quote = node.type === 'scalar' && node.style === 'quoted' ? 1 : 0;
  if (node.type !== 'scalar' || node.start < node.end || quote === 1) return { start: node.start - quote, end, before: '' };
  if (sign !== -1) return { start: sign, end: sign, before: ' ' };
  const at = node.key!.end + (/["']/.test(source.file.text[node.key!.end] ?? '') ? 1 : 0);
  return { start: at, end: at, before: ': ' };
}

/** From the colon to the end of the value: words or a mark, the note that stood on the line, and the lines below. */
function wholeValue(source: Document['source'], start: number, end: number, inline: string | undefined, beside: Note | undefined, lines: readonly string[], eol: string): Edit {
  const spaces = beside ? source.file.text.slice(start, beside.start).match(/[ \t]*$/)![0] : '';
  const note = beside ? `${spaces === '' ? ' ' : spaces}${beside.text}` : '';
  return { start, end, text: `${inline ? ` ${inline}` : ''}${note}${lines.map((line) => eol + line).join('')}` };
}

/**
 * Another name for the entry at a path. What stands under it is not touched.
 *
 * Throws `NotEdited`: there is no such entry, or one with the new name stands beside it.
 */
export function renameKey(document: Document, path: Path, to: string): Edited {
  const { source } = document;
  const { node, steps, parent } = follow(document, path);
  if (steps < path.length || !node?.key || parent?.type !== 'map') throw refusal.absent(source, String(path.at(-1)));
  const name = composed(to);
  const there = parent.entries.get(name);
  if (there && there !== node) throw refusal.exists(source, there, name);
  return proven(document, [{ start: node.key.start, end: node.key.end, text: name }], { changes: [{ kind: 'key', path, to: name }] });
}
