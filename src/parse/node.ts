import type { Position, Span } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/snapshot.ts';

/** How a scalar was written. */
export type Style = 'plain' | 'quoted' | 'literal' | 'folded';

/** The key that a value stands under, with its own place. Ids and field names are NFC. */
export interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Placed {
  /** Offsets into the source text, UTF-16 units; `end` is exclusive. A value that is not written stands at its key. */
  readonly start: number;
  readonly end: number;
  /** The file this stands in; undefined only for a map that was joined from several files. */
  readonly source: SourceText | undefined;
  /** Undefined in a list and at the root. */
  readonly key: Key | undefined;
  /** Inside `{ }` or `[ ]`. */
  readonly flow: boolean;
}

/** Text exactly as typed, or null where nothing is written. Never a number, boolean or date: the field decides. */
export interface ScalarNode extends Placed {
  readonly type: 'scalar';
  readonly text: string | null;
  readonly style: Style;
}

export interface ListNode extends Placed {
  readonly type: 'list';
  readonly items: readonly Node[];
}

/** Entries in the order they are written, by NFC key. */
export interface MapNode extends Placed {
  readonly type: 'map';
  readonly entries: ReadonlyMap<string, Node>;
}

export type Node = ScalarNode | ListNode | MapNode;

/** A file's text with its line starts, so that an offset can be told as line and column. */
export class SourceText {
  private starts: number[] | undefined;
  constructor(readonly file: SourceFile) {}

  private lineStarts(): number[] {
    if (!this.starts) {
      this.starts = [0];
      const { text } = this.file;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    }
    return this.starts;
  }

  position(offset: number): Position {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  /** The text of a line, from 1, without its line end. */
  line(number: number): string {
    const starts = this.lineStarts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    const end = starts[number] ?? this.file.text.length + 1;
    return this.file.text.slice(start, end - 1).replace(/\r$/, '');
  }

  /** Where a line begins, as an offset. */
  lineStart(number: number): number {
    return this.lineStarts()[number - 1] ?? this.file.text.length;
  }

  get lineCount(): number {
    return this.lineStarts().length;
  }

  /** A span that is never longer than the line it begins on: a block is shown by its first line. */
  span(start: number, end: number): Span {
    const from = this.position(start);
    const room = this.line(from.line).length + 1;
    const to = this.position(Math.max(end, start));
    const last = to.line === from.line ? to.column : room;
    return { file: this.file.path, start: from, end: { line: from.line, column: Math.max(last, from.column) } };
  }
}

/** Where to point for a node: its key (for what is missing in it or wrong about it), or its value. */
export function spanOf(node: Node, part: 'key' | 'value' = 'value'): Span {
  const { source } = node;
  if (!source) {
    const first = node.type === 'map' ? [...node.entries.values()][0] : undefined;
    if (!first) return { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    return spanOf(first, 'key');
  }
  if (part === 'key' || node.type === 'map' || (node.type === 'list' && !node.flow)) {
    if (node.key) return source.span(node.key.start, node.key.end);
    if (node.type === 'map') {
      // The root that was joined from several files points into one of them, and its entries may stand in others: their offsets are not of its text.
      const first = [...node.entries.values()].find((entry) => entry.source === source);
      if (first?.key) return source.span(first.key.start, first.key.end);
    }
  }
  if (node.type === 'scalar' && node.text === null && node.key) return source.span(node.key.start, node.key.end);
  return source.span(node.start, node.end);
}

/** True where nothing is written: `progress:` and no more. Half-typed files are the usual state of a plan. */
export const isEmpty = (node: Node): boolean => node.type === 'scalar' && node.text === null;

/** One form for a letter with its accent, however it was typed, so that equal ids are equal. Most text has it already. */
export const composed = (text: string): string => (/[^\u0000-\u02ff]/.test(text) ? text.normalize('NFC') : text);
