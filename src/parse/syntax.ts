import type { Said } from '../language/said.ts';
import { same } from '../language/said.ts';
import type { Filling } from '../language/said.ts';
import type { SourceText } from './node.ts';
import type { Advice } from './trouble.ts';
import { words } from './words.ts';

/** A syntax mistake in our own words, with the stretch of text to mark. */
export interface Explained {
  readonly start: number;
  readonly end: number;
  readonly message: Advice;
  readonly fillings: Readonly<Record<string, Filling>>;
  readonly hint?: Said;
}

/** `key: value` on one line, with or without a dash before it. */
const PAIR = /^(\s*(?:- +)*)([^\s#:'"[\]{}][^#:]*?)\s*:(?:[ \t]+(.*)|)$/;
const BEFORE_COLON = /^(\s*(?:- +)*)([\p{L}$][\p{L}\p{M}\p{N}-]*):(\S.*)$/u;

/**
 * Explains why the parser stopped. The parser says where it lost its way, which is often a line after the mistake: the
 * line itself and the one above are read again for what people really type (quotation marks, %, colons, tabs, a lost indent).
 *
 * @param reason the parser's own words, used only to choose between explanations
 * @param offset where the parser stopped
 */
export function explainSyntax(source: SourceText, reason: string, offset: number): Explained {
  const here = source.position(Math.min(offset, source.file.text.length)).line;
  const line = lastWritten(source, here);
  const text = source.line(line);
  const start = source.lineStart(line);
  const whole = (message: Advice, fillings: Record<string, Filling> = {}): Explained => {
    const indent = /^\s*/.exec(text)![0].length;
    return { start: start + indent, end: start + text.trimEnd().length, message, fillings };
  };
  if (/tab characters/.test(reason) || /^ *\t/.test(text)) {
    const tabs = /^\s*/.exec(text)![0].length;
    return { start, end: start + tabs, message: words.tab, fillings: {} };
  }
  const opened = openQuote(source, reason, here);
  if (opened) return opened;
  for (const candidate of [line, line - 1]) {
    const found = candidate > 0 ? valueMistake(source, candidate) : undefined;
    if (found) return found;
  }
  if (/flow collection|missed comma/.test(reason)) return whole(words.brackets);
  if (/escape|hexadecimal/.test(reason)) return whole(words.badEscape);
  if (/line break is expected/.test(reason)) return whole(words.afterBlockMark, { mark: /[|>]/.exec(text)?.[0] ?? '|' });
  const squeezed = BEFORE_COLON.exec(text);
  if (squeezed) {
    const at = start + squeezed[1]!.length;
    return { start: at, end: at + squeezed[2]!.length + 1, message: words.noSpaceAfterColon, fillings: { key: squeezed[2]! } };
  }
  return indentMistake(source, line) ?? (PAIR.test(text) || /^\s*- /.test(text) ? whole(words.unreadable) : whole(words.noColon));
}

function lastWritten(source: SourceText, line: number): number {
  let at = line;
  while (at > 1 && source.line(at).trim() === '') at--;
  return at;
}

/** A quotation mark that opens and never closes: the parser notices it lines later, so it is looked for upwards. */
function openQuote(source: SourceText, reason: string, line: number): Explained | undefined {
  if (!/quoted scalar|deficient indentation/.test(reason)) return undefined;
  for (let at = line; at > 0; at--) {
    const text = source.line(at);
    const quote = /:[ \t]+(["'])/.exec(text) ?? /^\s*-[ \t]+(["'])/.exec(text);
    if (!quote) continue;
    const from = quote.index + quote[0].length - 1;
    const rest = text.slice(from + 1);
    if (rest.includes(quote[1]!)) continue;
    const start = source.lineStart(at);
    return { start: start + from, end: start + text.length, message: words.openQuote, fillings: {} };
  }
  return undefined;
}

/** A mistake in how the value on this line is written, if there is one. */
function valueMistake(source: SourceText, line: number): Explained | undefined {
  const text = source.line(line);
  const pair = PAIR.exec(text);
  if (!pair) return undefined;
  const [, before, key, raw = ''] = pair;
  const value = raw.trimEnd();
  if (value === '') return undefined;
  const start = source.lineStart(line) + text.indexOf(raw, before!.length + key!.length + 1);
  const mark = (message: Advice, fillings: Record<string, Filling> = {}): Explained => ({ start, end: start + value.length, message, fillings });
  const first = value[0]!;
  if (first === '"' || first === "'") {
    const closing = value.indexOf(first, 1);
    if (closing > 0 && closing < value.length - 1 && !/^\s*#/.test(value.slice(closing + 1)) && value[closing + 1] !== first) return mark(words.afterQuote);
    return undefined;
  }
  if (/^[|>][+-]?\d?\s+[^#\s]/.test(value)) return mark(words.afterBlockMark, { mark: first });
  if ('%@`'.includes(first)) return mark(words.startsWith, { mark: same(first) });
  if (first === '*' || first === '&' || first === '!') return mark(words.startsWith, { mark: same(first) });
  if (/^[-?] /.test(value) || value === '-') return mark(words.startsWith, { mark: same(first) });
  if (first === '[' || first === '{') {
    const close = first === '[' ? ']' : '}';
    return value.trimEnd().endsWith(close) ? undefined : mark(words.brackets);
  }
  if (/: |:$/.test(value)) return mark(words.colonInText, { key: key! });
  return undefined;
}

/** A line that stands at a depth where nothing else stands. */
function indentMistake(source: SourceText, line: number): Explained | undefined {
  const text = source.line(line);
  const found = /^ */.exec(text)![0].length;
  const depths = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  let above = '';
  for (let at = line - 1; at > 0 && limit > 0; at--) {
    const other = source.line(at);
    if (other.trim() === '' || other.trim().startsWith('#')) continue;
    const depth = /^ */.exec(other)![0].length;
    if (above === '') above = other;
    if (depth < limit) {
      limit = depth;
      depths.add(depth);
    }
  }
  const start = source.lineStart(line);
  const spot = { start: start + found, end: start + Math.max(text.trimEnd().length, found + 1) };
  const parent = PAIR.exec(above);
  if (parent?.[3] && found > /^ */.exec(above)![0].length) {
    return { ...spot, message: words.indentUnderText, fillings: { key: parent[2]! } };
  }
  if (depths.has(found) || depths.size === 0) return undefined;
  const likely = [...depths].sort((a, b) => a - b);
  const list = likely.join(', ');
  return { ...spot, message: words.indent, fillings: { found, expected: { en: list, cy: list } } };
}

/**
 * Blanks out the faulty stretch so that the rest can be looked at too. The text keeps its length, so every later place
 * stays right. Used for finding further mistakes only, never for data.
 */
export function mendLine(text: string, explained: Explained): string {
  const blank = (from: number, to: number) => text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
  const lineStart = text.lastIndexOf('\n', explained.start - 1) + 1;
  const lineEnd = text.indexOf('\n', explained.start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  if (explained.message === words.tab) {
    const tabs = /^\s*/.exec(text.slice(lineStart, end))![0];
    return text.slice(0, lineStart) + tabs.replace(/\t/g, ' ') + text.slice(lineStart + tabs.length);
  }
  const before = text.slice(lineStart, explained.start);
  const onlyValue = /:[ \t]+$/.test(before);
  return onlyValue ? blank(explained.start, end) : blank(lineStart, end);
}
