import { isEmpty } from '../parse/node.ts';
import type { ListNode, MapNode, Node, ScalarNode, SourceText } from '../parse/node.ts';
import type { Edit } from './edits.ts';
import { afterColon, dashesOf, endOf, headerOf, isBlock, isBracketed, lastLine } from './extent.ts';
import { column, keyStart } from './layout.ts';
import { refusal } from './refusal.ts';

/** Spaces from one level to the next, in the one layout. */
const STEP = 2;

/** A map or list of lines: where it stands now, and where it will. */
export interface Held {
  readonly from: number;
  readonly to: number;
  readonly old: number;
  readonly level: number;
  /** What it stands in. */
  readonly outer: Held | undefined;
}

/** How far in each line of a file belongs, worked out from its tree. Lines are counted from 1. */
export class Levels {
  /** The spaces before a line. Notes and empty lines are not in here yet. */
  readonly of = new Map<number, number>();
  /** In a block of text: how many of the spaces before a line set the block in. The others are the text's own. */
  readonly inText = new Map<number, number>();
  /** An empty line of a block of text that holds spaces of its own: how many there will be. */
  readonly ownSpaces = new Map<number, number>();
  /** Lines whose end is part of words. */
  readonly endsKept = new Set<number>();
  /** Empty lines that are part of words. */
  readonly blankKept = new Set<number>();
  /** Last lines of blocks of text whose mark keeps the empty lines after them. */
  readonly keepsMore = new Set<number>();
  private readonly holders: Held[] = [];
  /** Spaces within lines: around a colon, after a dash. */
  readonly edits: Edit[] = [];

  constructor(private readonly source: SourceText) {}

  /** Throws `NotEdited` for a name that is written in a way of its own (`? name`). */
  read(root: Node | undefined): void {
    if (root?.type === 'map' && !isBracketed(root, this.source)) this.map(root, 0);
    else if (root?.type === 'list' && !isBracketed(root, this.source)) this.list(root, 0);
    else if (root) this.words(root, 0);
  }

  private lineOf(offset: number): number {
    return this.source.position(offset).line;
  }

  private begins(offset: number): boolean {
    const line = this.lineOf(offset);
    return this.source.line(line).slice(0, offset - this.source.lineStart(line)).trim() === '';
  }

  private stand(offset: number, level: number): void {
    if (this.begins(offset)) this.of.set(this.lineOf(offset), level);
  }

  private space(from: number, to: number, by: string): void {
    this.edits.push({ start: from, end: to, text: by });
  }

  private inside: Held | undefined;

  private enter(node: MapNode | ListNode, old: number, level: number): Held | undefined {
    const outer = this.inside;
    this.holders.push((this.inside = { from: this.lineOf(node.start), to: lastLine(node, this.source), old, level, outer }));
    return outer;
  }

  /** The maps and lists that a line stands in, the innermost first. */
  around(line: number): Held[] {
    let low = 0;
    let high = this.holders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.holders[middle]!.from <= line) low = middle + 1;
      else high = middle;
    }
    const found: Held[] = [];
    for (let held = this.holders[low - 1]; held; held = held.outer) if (held.to >= line) found.push(held);
    return found;
  }

  private map(map: MapNode, level: number): void {
    const old = column(this.source, map.start);
    const outer = this.enter(map, old, level);
    for (const node of map.entries.values()) {
      const start = keyStart(node, this.source);
      const colon = afterColon(node, this.source);
      if (colon === -1 || /\?[ \t]*$/.test(this.source.file.text.slice(this.source.lineStart(this.lineOf(start)), start))) throw refusal.layout(this.source, node);
      this.stand(start, level);
      const end = node.key!.end + (start < node.key!.start ? 1 : 0);
      if (end < colon - 1) this.space(end, colon - 1, '');
      this.value(node, colon, level, old);
    }
    this.inside = outer;
  }

  private list(list: ListNode, level: number): void {
    const old = column(this.source, list.start);
    const dashes = dashesOf(list, this.source);
    const outer = this.enter(list, old, level);
    list.items.forEach((item, index) => {
      this.stand(dashes[index]!, level);
      this.value(item, dashes[index]! + 1, level, old);
    });
    this.inside = outer;
  }

  /** A value after its colon or dash, `level` being that of the name or the dash. */
  private value(node: Node, after: number, level: number, old: number): void {
    if (isEmpty(node) && node.start === node.end) return;
    const { start } = this.stretch(node);
    if (this.lineOf(start) === this.lineOf(after)) this.space(after, start, ' ');
    if (isBracketed(node, this.source) || node.type === 'scalar') {
      if (isBlock(node)) this.block(node as ScalarNode, level, old);
      else this.words(node, level + STEP);
    } else if (node.type === 'map') this.map(node, level + STEP);
    else this.list(node, level + STEP);
  }

  private stretch(node: Node): { readonly start: number; readonly end: number } {
    if (node.type !== 'scalar') return { start: node.start, end: node.end };
    if (isBlock(node)) return { start: headerOf(node, this.source).at, end: node.end };
    return { start: node.start - (node.style === 'quoted' ? 1 : 0), end: endOf(node, this.source) };
  }

  /** Words or brackets that may go on over several lines. */
  private words(node: Node, level: number): void {
    const { start, end } = this.stretch(node);
    const [first, last] = [this.lineOf(start), this.lineOf(end)];
    this.stand(start, level);
    const moved = (this.of.get(first) ?? this.indent(first)) - this.indent(first);
    for (let line = first + 1; line <= last; line++) {
      if (this.source.line(line).trim() === '') this.blankKept.add(line);
      else if (node.type === 'scalar') this.of.set(line, level);
      else this.of.set(line, /^\s*[\]}]/.test(this.source.line(line)) ? level : Math.max(level, this.indent(line) + moved));
    }
    this.keepEnds(node);
  }

  /** The spaces at the end of a line inside quotation marks may be part of the words. */
  private keepEnds(node: Node): void {
    if (node.type === 'map') node.entries.forEach((one) => this.keepEnds(one));
    else if (node.type === 'list') node.items.forEach((one) => this.keepEnds(one));
    else if (node.style === 'quoted') for (let line = this.lineOf(node.start); line < this.lineOf(node.end); line++) this.endsKept.add(line);
  }

  private indent(line: number): number {
    return /^ */.exec(this.source.line(line))![0].length;
  }

  /** A block of text moves as a whole. Where its mark says how far in it stands, that stays true. */
  private block(node: ScalarNode, level: number, old: number): void {
    const { at, signs } = headerOf(node, this.source);
    this.stand(at, level + STEP);
    const first = this.lineOf(at) + 1;
    const last = lastLine(node, this.source);
    const said = /\d/.exec(signs)?.[0];
    let written = first;
    while (written < last && this.source.line(written).trim() === '') written++;
    const before = said === undefined ? this.indent(written) : old + Number(said);
    const after = said === undefined ? level + STEP : level + Number(said);
    for (let line = first; line <= last; line++) {
      const text = this.source.line(line);
      this.endsKept.add(line);
      if (text.trim() === '') {
        this.blankKept.add(line);
        if (text.length > before && line > written) this.ownSpaces.set(line, text.length - before + after);
        continue;
      }
      this.of.set(line, after);
      this.inText.set(line, before);
    }
    if (signs.includes('+')) this.keepsMore.add(last);
  }
}
