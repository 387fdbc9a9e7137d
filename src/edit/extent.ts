import type { ListNode, Node, ScalarNode, SourceText } from '../parse/node.ts';

// Where things stand in the lines of a file: to the end of a value, to the note above an item. Everything that changes a file
// asks here, so that all of them mean the same by an item's lines.

/** A note after a #, without the spaces at its end. */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It has a line of its own. */
  readonly own: boolean;
}

const lineOf = (source: SourceText, offset: number): number => source.position(offset).line;

/** Where a line's text ends, before its line end. */
export const lineEnd = (source: SourceText, line: number): number => source.lineStart(line) + source.line(line).length;

export const isBlock = (node: Node): boolean => node.type === 'scalar' && (node.style === 'literal' || node.style === 'folded');

/** A collection between brackets. */
export const isBracketed = (node: Node, source: SourceText): boolean => node.type !== 'scalar' && (node.flow || '[{'.includes(source.file.text[node.start] ?? ' '));

/** Where a list's dashes stand, one for each item, also for those that say nothing. */
export function dashesOf(list: ListNode, source: SourceText): number[] {
  const { line: first, column } = source.position(list.start);
  const dashes = [list.start];
  const dash = new RegExp(`^ {${column - 1}}-(?:[ \\t]|$)`);
  for (let line = first + 1; line <= source.lineCount && dashes.length < list.items.length; line++) {
    if (dash.test(source.line(line))) dashes.push(source.lineStart(line) + column - 1);
  }
  return dashes;
}

/** The offset just after the colon of a key. -1 for a key that is written in another way (`? key`). */
export function afterColon(node: Node, source: SourceText): number {
  const { text } = source.file;
  let at = node.key!.end;
  if (text[at] === '"' || text[at] === "'") at++;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === ':' ? at + 1 : -1;
}

const HEADER = /(?:^|[\s:-])([|>][+-]?\d?[+-]?)[ \t]*(?:[ \t]#.*)?$/;

/** The mark that a block of text begins with: its offset and its signs. */
export function headerOf(node: ScalarNode, source: SourceText): { readonly at: number; readonly signs: string } {
  let line = lineOf(source, node.start);
  const before = source.file.text.slice(source.lineStart(line), node.start);
  if (node.start < node.end || !HEADER.test(before.trimEnd() === '' ? '' : source.line(line))) {
    line--;
    while (line > 1 && source.line(line).trim() === '') line--;
  }
  const found = HEADER.exec(source.line(line));
  const signs = found?.[1] ?? '|';
  return { at: source.lineStart(line) + (found ? found.index + found[0].indexOf(signs) : 0), signs };
}

/** The last line of a block of text. The empty lines after it are part of it only where its mark keeps them, or where they hold spaces of the text’s own. */
function blockLastLine(node: ScalarNode, source: SourceText): number {
  const { at, signs } = headerOf(node, source);
  const header = lineOf(source, at);
  const first = node.start === node.end ? header : lineOf(source, node.start);
  let last = node.start === node.end ? header : lineOf(source, node.end - 1);
  const indent = first === header ? Infinity : /^ */.exec(source.line(first))![0].length;
  for (let line = last + 1; line <= source.lineCount && source.line(line).trim() === ''; line++) {
    if (line === source.lineCount && source.line(line) === '') break;
    if (signs.includes('+') || source.line(line).length > indent) last = line;
  }
  return last;
}

/** Whether a value ends in a block of text whose mark keeps the empty lines after it: one more would be the text’s. */
export function keepsMore(node: Node, source: SourceText): boolean {
  if (node.type === 'scalar') return isBlock(node) && headerOf(node, source).signs.includes('+');
  const last = node.type === 'map' ? [...node.entries.values()].at(-1) : node.items.at(-1);
  return last !== undefined && !isBracketed(node, source) && keepsMore(last, source);
}

/** The offset just after a value. A value that says nothing ends after its colon; `dash` is where its dash stands, if it has one. */
export function endOf(node: Node, source: SourceText, dash?: number): number {
  if (node.type === 'scalar') {
    if (isBlock(node)) return lineEnd(source, blockLastLine(node, source));
    if (node.style === 'quoted') return node.end + 1;
    if (node.start < node.end) return node.end;
    return node.key ? Math.max(afterColon(node, source), node.key.end) : (dash ?? node.end - 1) + 1;
  }
  if (isBracketed(node, source)) return node.end;
  if (node.type === 'map') {
    const last = [...node.entries.values()].at(-1);
    return last ? endOf(last, source) : node.end;
  }
  return endOf(node.items.at(-1)!, source, dashesOf(node, source).at(-1));
}

/** The last line that a value stands on. */
export const lastLine = (node: Node, source: SourceText, dash?: number): number => lineOf(source, endOf(node, source, dash));

/** The notes of a file, in order. A # inside words or a block of text is none. */
export function notesOf(source: SourceText, root: Node | undefined): Note[] {
  const { text } = source.file;
  const notes: Note[] = [];
  const taken = wordsOf(root, source);
  let next = 0;
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    while (next < taken.length && taken[next]![1] <= at) next++;
    if (next < taken.length && taken[next]![0] <= at) continue;
    if (at > 0 && !/\s/.test(text[at - 1]!)) continue;
    const line = lineOf(source, at);
    const written = text.slice(at, lineEnd(source, line)).trimEnd();
    notes.push({ start: at, end: at + written.length, text: written, own: source.line(line).slice(0, at - source.lineStart(line)).trim() === '' });
    at += Math.max(written.length - 1, 0);
  }
  return notes;
}

/** The stretches of names and words, in order. */
export function wordsOf(root: Node | undefined, source: SourceText): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  const visit = (node: Node): void => {
    if (node.key) found.push([node.key.start, node.key.end]);
    if (node.type === 'map') node.entries.forEach(visit);
    else if (node.type === 'list') node.items.forEach(visit);
    else if (isBlock(node) && node.start < node.end) found.push([node.start, endOf(node, source)]);
    else if (node.start < node.end) found.push([node.start, node.end]);
  };
  if (root) visit(root);
  return found;
}

const remembered = new WeakMap<readonly Note[], ReadonlyMap<number, number>>();

/** The columns of notes that have lines of their own, by their lines. */
function ownLines(source: SourceText, notes: readonly Note[]): ReadonlyMap<number, number> {
  let own = remembered.get(notes);
  if (!own) remembered.set(notes, (own = new Map(notes.filter((note) => note.own).map((note) => [lineOf(source, note.start), source.position(note.start).column]))));
  return own;
}

/**
 * The first line of an item: that of the notes directly above it, which belong to it, or its own. Notes that stand further in
 * than the item belong to what is above. Notes at the very top of a file are the file’s.
 */
export function firstLine(source: SourceText, notes: readonly Note[], offset: number): number {
  const { line, column } = source.position(offset);
  const own = ownLines(source, notes);
  let first = line;
  while (first > 1 && (own.get(first - 1) ?? Infinity) <= column) first--;
  return first === 1 && line > 1 ? line : first;
}

/**
 * The last line of an item: of its value, or of the notes below it that stand further in than the item, which are its own
 * though nothing of it follows.
 */
export function lastLineWithNotes(node: Node, source: SourceText, notes: readonly Note[], start: number, dash?: number): number {
  const { column } = source.position(start);
  const own = ownLines(source, notes);
  let last = lastLine(node, source, dash);
  for (let line = last + 1; line <= source.lineCount; line++) {
    if ((own.get(line) ?? 0) > column) last = line;
    else if (source.line(line).trim() !== '') break;
  }
  return last;
}
