import type { Document } from '../parse/document.ts';
import type { ListNode, MapNode, Node, SourceText } from '../parse/node.ts';
import { keyIn } from './flow.ts';
import { isEmpty, isNote, lineAt } from './lines.ts';
import type { Line } from './lines.ts';

/** Thrown where a file is written in a way that cannot be taken apart by lines: then git merges its lines. */
export class Inseparable extends Error {}

/** One entry of a map or of a list, with the lines that are its own. */
export interface Part {
  /** The key in a map; empty in a list. */
  readonly key: string;
  readonly node: Node;
  /** The key as it is written, with its colon. */
  readonly name: string;
  /** The note at the end of its first line, with its sign. */
  readonly remark: string;
  /** Notes and empty lines above it: they go where it goes. */
  readonly lead: readonly Line[];
  /** From its first line to the last line of its value. */
  readonly body: readonly Line[];
  /** Notes under it that stand further in than its key. */
  readonly tail: readonly Line[];
  /** What stands in it, where it holds a map or a list in lines of their own. */
  readonly inside: Inside | undefined;
}

/** The entries of a map or a list. */
export interface Inside {
  readonly type: 'map' | 'list';
  readonly parts: readonly Part[];
  /** How much further in they stand than what they are in. */
  readonly step: number;
  /** Notes and empty lines after the last. */
  readonly tail: readonly Line[];
}

/** The parts of a whole file, and what stands above the first, apart from its own notes. */
export interface Whole extends Inside {
  readonly head: readonly Line[];
}

/** Takes a file apart. Throws `Inseparable`. */
export function partsOf({ root, source }: Document): Whole {
  const lines = linesOf(source);
  if (root === undefined) return { type: 'map', parts: [], step: 0, tail: [], head: lines.map((line) => lineAt(line, 0)) };
  if (root.type !== 'map' || root.flow) throw new Inseparable();
  const whole = new Cutter(source, lines).map(root, 0, lines.length, 0);
  const [first, ...rest] = whole.parts;
  const apart = first!.lead.findLastIndex(isEmpty) + 1;
  return { ...whole, head: first!.lead.slice(0, apart), parts: [{ ...first!, lead: first!.lead.slice(apart) }, ...rest] };
}

/** The lines of a file without their ends; nothing after the last end. */
function linesOf({ file: { text } }: SourceText): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Where an entry begins. */
interface Start {
  readonly line: number;
  readonly key: string;
  readonly node: Node;
}

class Cutter {
  constructor(
    private readonly source: SourceText,
    /** A dash whose entry has been cut is taken out, so that what stands beside it is a map or a list like any other. */
    private readonly lines: string[],
  ) {}

  /** A line, from 0, and a column, from 0. */
  private place(offset: number): readonly [line: number, column: number] {
    const { line, column } = this.source.position(offset);
    return [line - 1, column - 1];
  }

  private some(from: number, to: number, column: number): Line[] {
    return this.lines.slice(from, to).map((line) => lineAt(line, column));
  }

  /** The last line that a value is written in. */
  private last(node: Node): number {
    if (node.type === 'map' && !node.flow) return this.last([...node.entries.values()].at(-1)!);
    if (node.type === 'list' && !node.flow) return Math.max(this.place(node.start)[0], this.last(node.items.at(-1)!));
    const key = node.key ? this.place(node.key.start)[0] : 0;
    return Math.max(key, node.end > node.start ? this.place(node.end - 1)[0] : key);
  }

  /** Of the lines between two entries, those that belong to the first: notes further in than the entries stand. */
  private split(from: number, to: number, column: number): number {
    let end = from;
    for (let at = from; at < to; at++) {
      const line = lineAt(this.lines[at]!, column);
      if (isEmpty(line)) continue;
      if (!isNote(line)) throw new Inseparable();
      if (line.at! <= 0) break;
      end = at + 1;
    }
    return end;
  }

  /** What an entry's first line ends with after its value, or after its key where the value stands in lines of its own. */
  private remark(node: Node, line: number): string {
    const { text } = this.source.file;
    const block = (node.type !== 'scalar' && !node.flow) || (node.type === 'scalar' && (node.style === 'literal' || node.style === 'folded'));
    const from = !block && node.end > node.start ? node.end : node.key ? node.key.end + 1 : undefined;
    if (from === undefined || this.place(from)[0] !== line) return '';
    const lineEnd = text.indexOf('\n', from);
    const rest = text.slice(from, lineEnd === -1 ? text.length : lineEnd).trimEnd();
    return /(?:^:?|\s)(#.*)$/.exec(rest)?.[1] ?? '';
  }

  private name({ key }: Node): string {
    return key ? `${keyIn(key, this.source.file.text).written}:` : '';
  }

  /** Gives the lines around the places where entries begin to them. */
  private entries(starts: readonly Start[], column: number, from: number, to: number, dashes: boolean): Pick<Inside, 'parts' | 'tail'> {
    const parts: Part[] = [];
    let begin = from;
    for (const [index, { line, key, node }] of starts.entries()) {
      const next = starts[index + 1]?.line ?? to;
      const end = Math.max(line, this.last(node)) + 1;
      if (line < begin || end > next) throw new Inseparable();
      const own = this.split(end, next, column);
      const lead = this.some(begin, line, column);
      if (!lead.every((above) => isEmpty(above) || isNote(above))) throw new Inseparable();
      const opens = node.type !== 'scalar' && !node.flow;
      const body = this.some(line, opens ? own : end, column);
      const tail = opens ? [] : this.some(end, own, column);
      if (dashes) this.lines[line] = `${this.lines[line]!.slice(0, column)} ${this.lines[line]!.slice(column + 1)}`;
      const inner = dashes && this.lines[line]!.trim() !== '' ? line : line + 1;
      parts.push({ key, node, name: this.name(node), remark: this.remark(node, line), lead, body, tail, inside: opens ? this.inside(node, inner, own, column) : undefined });
      begin = own;
    }
    return { parts, tail: this.some(begin, to, column) };
  }

  private inside(node: MapNode | ListNode, from: number, to: number, outer: number): Inside {
    return node.type === 'map' ? this.map(node, from, to, outer) : this.list(node, from, to, outer);
  }

  map(node: MapNode, from: number, to: number, outer: number): Inside {
    const starts = [...node.entries].map(([key, value]) => {
      const [line, column] = this.place(keyIn(value.key!, this.source.file.text).start);
      if (this.lines[line]!.slice(0, column).trim() !== '') throw new Inseparable();
      return { line, column, key, node: value };
    });
    const { column } = starts[0]!;
    if (starts.some((start) => start.column !== column)) throw new Inseparable();
    return { type: 'map', step: column - outer, ...this.entries(starts, column, from, to, false) };
  }

  private list(node: ListNode, from: number, to: number, outer: number): Inside {
    const [, column] = this.place(node.start);
    const dashed = (text: string) => text[column] === '-' && text.slice(0, column).trim() === '' && (text.length === column + 1 || text[column + 1] === ' ');
    const found = this.lines.slice(from, to).flatMap((text, index) => (dashed(text) ? [from + index] : []));
    if (found.length !== node.items.length) throw new Inseparable();
    const starts = node.items.map((item, index) => ({ line: found[index]!, key: '', node: item }));
    return { type: 'list', step: column - outer, ...this.entries(starts, column, from, to, true) };
  }
}
