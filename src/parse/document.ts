import { EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/snapshot.ts';
import { oddIndents, refusedBeforeParsing } from './guards.ts';
import { allMistakes } from './mistakes.ts';
import { composed, isEmpty, SourceText } from './node.ts';
import type { Key, ListNode, MapNode, Node, ScalarNode, Style } from './node.ts';
import type { Stop } from './syntax.ts';
import { MOST_MISTAKES, trouble } from './trouble.ts';
import { signs, words } from './words.ts';

/** A file after parsing: its tree, and what stood in the way. */
export interface Document {
  readonly source: SourceText;
  /** Undefined when the file is empty, or when it is not readable. */
  readonly root: Node | undefined;
  /** False when the text is not the plain YAML that the format asks for: then nothing in it may be relied on. */
  readonly readable: boolean;
  readonly problems: readonly Diagnostic[];
}

/** Deeper than any plan needs; keeps hostile nesting away from the stack. */
const DEEPEST = 32;
const MOST_NODES = 50_000;
const MOST_KEYS = 2_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses one file. Never throws: text that is not plain YAML becomes diagnostics with places. */
export function parse(file: SourceFile): Document {
  const source = new SourceText(file);
  const unreadable = (problems: readonly Diagnostic[]): Document => ({ source, root: undefined, readable: false, problems });
  const refused = refusedBeforeParsing(source);
  if (refused.length > 0) return unreadable(refused);
  const odd = oddIndents(source);
  if (odd.length > 0) return unreadable(allMistakes(source, odd, (mended) => attempt(mended).stop));
  const { tree, root, stop } = attempt(source);
  if (!tree) return unreadable('reason' in stop ? allMistakes(source, [], (mended) => attempt(mended).stop) : stop);
  return tree.problems.length === 0 ? { source, root, readable: true, problems: [] } : unreadable(tree.problems);
}

interface Attempted {
  readonly tree?: TreeBuilder;
  readonly root?: Node | undefined;
  /** Where the parser stopped, or what the format refuses in a text that it reads to the end. */
  readonly stop: Stop | readonly Diagnostic[];
}

function attempt(source: SourceText): Attempted {
  const tooMuch = { stop: [trouble(source, 0, 0, words.tooDeep, { most: DEEPEST })] };
  try {
    const tree = new TreeBuilder(source, source.file.text);
    const root = tree.build(parseEvents(source.file.text, { maxDepth: DEEPEST * 2 }));
    return { tree, root, stop: tree.problems };
  } catch (error) {
    if (error instanceof RangeError) return tooMuch;
    if (!(error instanceof YAMLException)) throw error;
    if (!error.mark || /maxDepth/.test(error.reason)) return tooMuch;
    return { stop: { reason: error.reason, offset: error.mark.position } };
  }
}

const STYLES: Record<number, Style> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** Turns the parser's events into our tree, and refuses what the format does not have. */
class TreeBuilder {
  readonly problems: Diagnostic[] = [];
  private at = 0;
  private nodes = 0;
  private events: Event[] = [];
  private last = 0;

  constructor(
    private readonly source: SourceText,
    private readonly text: string,
  ) {}

  build(events: Event[]): Node | undefined {
    this.events = events;
    const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
    if (documents === 0) return undefined;
    this.at = 1;
    if (documents > 1) {
      const second = this.secondDocument(events);
      this.refuse(second, second + 3, words.severalDocuments);
      return undefined;
    }
    if (events[this.at]?.type === EVENT_ID.POP) return undefined;
    const root = this.node(undefined, 0, false);
    return isEmpty(root) ? undefined : root;
  }

  /** Where the line of --- or ... stands that ends the first document: the next one after its last words. */
  private secondDocument(events: readonly Event[]): number {
    let last = 0;
    for (const event of events.slice(1)) {
      if (event.type === EVENT_ID.DOCUMENT) break;
      if (event.type === EVENT_ID.SCALAR) last = Math.max(last, event.valueEnd);
    }
    const marks = /^(?:---|\.\.\.)/gm;
    marks.lastIndex = last;
    return marks.exec(this.text)?.index ?? 0;
  }

  private refuse(start: number, end: number, message: (typeof words)[keyof typeof words], fillings = {}): void {
    if (this.problems.length < MOST_MISTAKES) this.problems.push(trouble(this.source, start, end, message, fillings));
  }

  private node(key: Key | undefined, depth: number, flow: boolean): Node {
    const event = this.events[this.at++]!;
    if (++this.nodes > MOST_NODES) throw new RangeError('too many nodes');
    if (event.type === EVENT_ID.ALIAS) {
      this.refuse(event.anchorStart - 1, event.anchorEnd, words.alias, { sign: key ? signs.colon : signs.dash });
      return this.empty(key, flow);
    }
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) throw new RangeError('events out of step');
    const sign = key ? signs.colon : signs.dash;
    if (event.anchorStart >= 0) this.refuse(event.anchorStart - 1, event.anchorEnd, words.anchor, { sign });
    if (event.tagStart >= 0) this.refuse(event.tagStart, event.tagEnd, words.tag, { sign });
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event, key, flow);
    if (depth >= DEEPEST) throw new RangeError('too deep');
    const inside = flow || event.style === COLLECTION_STYLE.FLOW;
    return event.type === EVENT_ID.SEQUENCE ? this.list(event.start, key, depth, inside) : this.map(event.start, key, depth, inside);
  }

  private empty(key: Key | undefined, flow: boolean): ScalarNode {
    const place = key ? key.end : this.last;
    return { type: 'scalar', text: null, style: 'plain', start: place, end: place, source: this.source, key, flow };
  }

  private scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, key: Key | undefined, flow: boolean): ScalarNode {
    if (event.valueStart < 0) return this.empty(key, flow);
    const style = STYLES[event.style] ?? 'plain';
    const value = getScalarValue(this.text, event);
    this.last = event.valueEnd;
    const block = style === 'literal' || style === 'folded';
    const nothing = style === 'plain' && (value === '' || value === '~' || value === 'null');
    const text = block ? value.trimEnd() : nothing ? null : value;
    const { start, end } = block ? this.wordsOf(event.valueStart, event.valueEnd) : { start: event.valueStart, end: event.valueEnd };
    return { type: 'scalar', text, style, start, end, source: this.source, key, flow };
  }

  /** A block of text stands where its words do, without the indentation before the first and the line ends after the last. */
  private wordsOf(from: number, to: number): { start: number; end: number } {
    const written = this.text.slice(from, to);
    const end = from + written.trimEnd().length;
    return end === from ? { start: from, end: from } : { start: end - written.trim().length, end };
  }

  private list(start: number, key: Key | undefined, depth: number, flow: boolean): ListNode {
    const items: Node[] = [];
    while (this.events[this.at]!.type !== EVENT_ID.POP) items.push(this.node(undefined, depth + 1, flow));
    this.at++;
    this.close(start, ']');
    return { type: 'list', items, start, end: this.last, source: this.source, key, flow };
  }

  /** Brackets end at their closing one, which the parser's events do not place: only spaces, commas and notes stand before it. */
  private close(start: number, bracket: ']' | '}'): void {
    if (this.text[start] !== (bracket === ']' ? '[' : '{')) return;
    let at = Math.max(this.last, start + 1);
    while (at < this.text.length && this.text[at] !== bracket) {
      const note = this.text[at] === '#' && /\s/.test(this.text[at - 1]!);
      at = note ? this.text.indexOf('\n', at) : at + 1;
      if (at === -1) return;
    }
    this.last = at + 1;
  }

  private map(start: number, key: Key | undefined, depth: number, flow: boolean): MapNode {
    const entries = new Map<string, Node>();
    const twice: Key[] = [];
    while (this.events[this.at]!.type !== EVENT_ID.POP) {
      const name = this.key();
      const value = this.node(name, depth + 1, flow);
      if (!name) continue;
      if (entries.has(name.text)) twice.push(name);
      else entries.set(name.text, value);
      if (entries.size > MOST_KEYS) throw new RangeError('too many keys');
    }
    this.at++;
    this.close(start, '}');
    this.tellTwice(twice, entries);
    return { type: 'map', entries, start, end: this.last, source: this.source, key, flow };
  }

  /** Names that stand twice in one map. When they follow one another, the line with the second item's id was lost. */
  private tellTwice(twice: readonly Key[], entries: ReadonlyMap<string, Node>): void {
    const lineOf = (key: Key): number => this.source.position(key.start).line;
    for (let at = 0; at < twice.length; ) {
      const key = twice[at]!;
      let next = at + 1;
      while (next < twice.length && lineOf(twice[next]!) === lineOf(twice[next - 1]!) + 1) next++;
      const others = next - at - 1;
      const first = entries.get(key.text)?.key;
      this.refuse(key.start, key.end, others > 0 ? words.duplicateKeys : words.duplicateKey, { key: key.text, line: first ? lineOf(first) : 1, others });
      at = next;
    }
  }

  /** A key is plain or quoted text on one line; anything else is refused, and the pair skipped. */
  private key(): Key | undefined {
    const event = this.events[this.at]!;
    if (event.type !== EVENT_ID.SCALAR) {
      const place = 'start' in event ? event.start : this.last;
      this.refuse(Math.max(place, 0), Math.max(place, 0) + 1, words.oddKey);
      this.node(undefined, 0, true);
      return undefined;
    }
    const { colon: sign } = signs;
    if (event.anchorStart >= 0) this.refuse(event.anchorStart - 1, event.anchorEnd, words.anchor, { sign });
    if (event.tagStart >= 0) this.refuse(event.tagStart, event.tagEnd, words.tag, { sign });
    this.at++;
    this.nodes++;
    if (event.valueStart < 0) {
      this.refuse(this.last, this.last + 1, words.oddKey);
      return undefined;
    }
    this.last = event.valueEnd;
    const text = composed(getScalarValue(this.text, event));
    if (text === '<<') this.refuse(event.valueStart, event.valueEnd, words.mergeKey);
    if (FORBIDDEN_KEYS.has(text)) {
      this.refuse(event.valueStart, event.valueEnd, words.forbiddenKey, { key: text });
      return undefined;
    }
    return { text, start: event.valueStart, end: event.valueEnd };
  }
}
