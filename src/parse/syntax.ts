import { same, say } from '../language/said.ts';
import type { Filling, Said } from '../language/said.ts';
import { closingBracket, closingQuote, isNameLike, readLine, squeezedColon, squeezedDash } from './line.ts';
import type { Line } from './line.ts';
import type { SourceText } from './node.ts';
import { above, depthsAbove, indentOf, likelyDepth, outOfLine } from './outline.ts';
import type { Advice } from './trouble.ts';
import { hints, signs, words } from './words.ts';

/** A syntax mistake in our own words, with the stretch of text to mark. */
export interface Explained {
  readonly start: number;
  readonly end: number;
  readonly message: Advice;
  readonly fillings: Readonly<Record<string, Filling>>;
  readonly hint?: Said;
}

/** Why the parser stopped, in its own words, and where. */
export interface Stop {
  readonly reason: string;
  readonly offset: number;
}

/**
 * Explains why the parser stopped. The parser says where it lost its way, which is often a line after the mistake: the
 * line itself and those above are read again for what people really type (quotation marks, %, colons, tabs, a lost indent).
 *
 * @param stop the parser's own words are used only to choose between explanations
 */
export function explainSyntax(source: SourceText, { reason, offset }: Stop): Explained {
  const line = lastWritten(source, source.position(Math.min(offset, source.file.text.length)).line);
  const text = source.line(line);
  if (/tab characters/.test(reason) || /^ *\t/.test(text)) return tabMistake(source, line, offset);
  const opened = /within a|flow collection|deficient indentation/.test(reason) ? neverClosed(source, line, reason) : undefined;
  if (opened) return opened;
  const value = valueMistake(source, line);
  if (value) return value;
  if (/flow collection|but found ','/.test(reason)) return whole(source, line, words.lostComma);
  if (/escape|hexadecimal/.test(reason)) return whole(source, line, words.badEscape);
  if (/whitespace character is expected/.test(reason)) {
    const { at } = readLine(text);
    return whole(source, line, words.noSpaceAfterColon, { key: text.slice(at, Math.max(text.indexOf(':', at), at + 1)) });
  }
  return (
    firstLineMistake(source, line, reason) ??
    signMistake(source, line) ??
    runOn(source, line) ??
    blockMistake(source, line) ??
    nameMistake(source, line) ??
    indentMistake(source, line) ??
    lonelyDash(source, line) ??
    whole(source, line, readLine(text).item ? words.strayDash : words.unreadable)
  );
}

function whole(source: SourceText, line: number, message: Advice, fillings: Record<string, Filling> = {}): Explained {
  const text = source.line(line);
  const start = source.lineStart(line);
  const written = text.trimEnd().length;
  return { start: start + (written === 0 ? 0 : text.length - text.trimStart().length), end: start + written, message, fillings };
}

function lastWritten(source: SourceText, line: number): number {
  let at = line;
  while (at > 1 && source.line(at).trim() === '') at--;
  return at;
}

function tabMistake(source: SourceText, line: number, offset: number): Explained {
  const text = source.line(line);
  const start = source.lineStart(line);
  const blanks = text.length - text.trimStart().length;
  if (text.slice(0, blanks).includes('\t')) return { start, end: start + blanks, message: words.tab, fillings: {} };
  return { start: offset, end: offset + 1, message: words.tab, fillings: {} };
}

/** A quotation mark or bracket that opens and never closes: the parser notices it lines later, so it is looked for upwards. */
function neverClosed(source: SourceText, line: number, reason: string): Explained | undefined {
  const quotes = !/flow collection/.test(reason);
  const brackets = !/quoted scalar/.test(reason);
  for (let at = line; at > 0; at--) {
    const text = source.line(at);
    const start = source.lineStart(at);
    const quote = quotes ? openQuote(text) : -1;
    if (quote !== -1) return { start: start + quote, end: start + text.trimEnd().length, message: words.openQuote, fillings: {}, hint: hintFor(readLine(text), hints.closeQuote) };
    const { value, valueAt, ...rest } = readLine(text);
    if (!brackets || (value[0] !== '[' && value[0] !== '{') || closingBracket(value) !== -1) continue;
    return { start: start + valueAt, end: start + valueAt + value.length, message: words.openBracket, fillings: {}, hint: hintFor({ value, valueAt, ...rest }, hints.closeBracket) };
  }
  return undefined;
}

/** Where a text begins with a quotation mark that this line does not close: after a colon, a dash, a bracket or a comma. */
function openQuote(text: string): number {
  const { at, value, valueAt } = readLine(text);
  let mayBegin = true;
  for (let place = value === '' ? at : valueAt; place < text.length; place++) {
    const letter = text[place]!;
    if (mayBegin && (letter === '"' || letter === "'")) {
      const closing = closingQuote(text.slice(place));
      if (closing === -1) return place;
      place += closing;
    }
    mayBegin = '[{,'.includes(letter) || (letter === ' ' && (mayBegin || text[place - 1] === ':'));
  }
  return -1;
}

const BLOCK_HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])$/;

/** A mistake in how the text on this line is written, if there is one. */
function valueMistake(source: SourceText, line: number): Explained | undefined {
  const read = readLine(source.line(line));
  const { key, value, valueAt, item } = read;
  if (value === '' || (key === undefined && !item)) return undefined;
  const start = source.lineStart(line) + valueAt;
  const mark = (message: Advice, hint: Hint = hints.quoteOrBlock, fillings: Record<string, Filling> = {}): Explained => ({
    start,
    end: start + value.length,
    message,
    fillings,
    hint: hintFor(read, hint),
  });
  const first = value[0]!;
  const begins = () => mark(words.startsWith, hints.quoteOrBlock, { mark: same(first) });
  if (first === '"' || first === "'") {
    const closing = closingQuote(value);
    const rest = closing === -1 ? '' : value.slice(closing + 1);
    return rest.trim() === '' || rest.startsWith(' #') ? undefined : mark(words.afterQuote, hints.block);
  }
  if (first === '|' || first === '>') {
    if (BLOCK_HEADER.test(value)) return undefined;
    return first === '>' ? mark(words.startsWith, hints.moreThan, { mark: same(first) }) : mark(words.afterBlockMark, hints.nextLine);
  }
  if (first === '[' || first === '{') {
    const closing = closingBracket(value);
    if (closing === -1) return mark(words.openBracket, hints.closeBracket);
    return closing < value.length - 1 ? mark(words.afterBracket) : undefined;
  }
  if ('%@`*&!,]}'.includes(first) || /^[-?:](?: |$)/.test(value)) return begins();
  if (key !== undefined && /: |:$/.test(value)) return mark(words.colonInText, hints.quoteOrBlock, { key });
  return undefined;
}

type Hint = (typeof hints)[keyof typeof hints];

/** The advice for this line: with a dash or a colon before the text, and without quotation marks where it holds some. */
function hintFor({ key, value }: Line, hint: Hint): Said {
  const chosen = hint === hints.quoteOrBlock && /["\\]/.test(value) ? hints.block : hint;
  return say(chosen, { sign: key === undefined ? signs.dash : signs.colon });
}

/** The first line stands further in than a later one, or is an entry of a list where a name belongs. */
function firstLineMistake(source: SourceText, line: number, reason: string): Explained | undefined {
  if (!/end of the stream or a document/.test(reason)) return undefined;
  let first = 1;
  while (first < line && (source.line(first).trim() === '' || source.line(first).trimStart().startsWith('#'))) first++;
  const { indent, item } = readLine(source.line(first));
  if (item && first < line) return whole(source, first, words.listFirst);
  return indent > readLine(source.line(line)).indent ? whole(source, first, words.firstIndented) : undefined;
}

/** A line of a text under | that stands further out than the text's first line, or not under its name at all. */
function blockMistake(source: SourceText, line: number): Explained | undefined {
  const found = readLine(source.line(line)).indent;
  let expected = 0;
  for (let at = above(source, line); at > 0; at = above(source, at)) {
    const read = readLine(source.line(at));
    if (read.indent > found) expected = read.indent;
    else if (!BLOCK_HEADER.test(read.value)) return undefined;
    else if (read.indent < found) return expected === 0 ? undefined : whole(source, line, words.blockIndent, { found, expected });
    else return expected === 0 && read.key !== undefined ? whole(source, line, words.blockNotIndented, { key: read.key }) : undefined;
  }
  return undefined;
}

/** The parser stops at a name when the words above it have no colon of their own, or already have a text: they run on into it. */
function runOn(source: SourceText, line: number): Explained | undefined {
  const here = readLine(source.line(line));
  if (here.key === undefined) return undefined;
  let first = 0;
  let at = above(source, line);
  let owner: Line | undefined;
  for (; at > 0; at = above(source, at)) {
    owner = readLine(source.line(at));
    if (owner.key !== undefined || owner.item) break;
    first = at;
    owner = undefined;
  }
  if (owner && /^[|>]/.test(owner.value)) {
    // What stands further in than the name with its | is its text. The first line that does not is where the words run on.
    for (first = at + 1; first < line && (source.line(first).trim() === '' || indentOf(source, first) > owner.indent); ) first++;
    if (first === line) return undefined;
  } else if (owner && owner.value !== '' && here.indent > owner.indent) {
    if (outOfLine(source, at) && first === 0) return whole(source, at, words.outOfLine, { found: owner.indent, expected: likelyDepth(source, at) });
    const named = owner.key === undefined ? words.indentUnderItem : words.indentUnderText;
    return { ...whole(source, line, named, owner.key === undefined ? {} : { key: owner.key }), hint: hintFor(owner, hints.goesOn) };
  }
  return first === 0 ? undefined : (blockMistake(source, first) ?? nameMistake(source, first));
}

/** A line without a name: no colon, no space after the colon or after the dash, or no dash in a list. */
function nameMistake(source: SourceText, line: number): Explained | undefined {
  const text = source.line(line);
  const read = readLine(text);
  const before = readLine(source.line(above(source, line)));
  if (before.item && !read.item && before.indent === read.indent) return squeezedDash(text.slice(read.at)) ? dash(source, line, read) : whole(source, line, words.noDash);
  if (read.key !== undefined || read.item) return undefined;
  const start = source.lineStart(line);
  const squeezed = squeezedColon(text);
  if (squeezed) {
    const message = squeezed.noBreak ? words.noBreakAfterColon : words.noSpaceAfterColon;
    return { start: start + squeezed.at, end: start + squeezed.end, message, fillings: { key: squeezed.key } };
  }
  if (squeezedDash(text.slice(read.at))) return dash(source, line, read);
  if (isNameLike(read.value) && !outOfLine(source, line)) return whole(source, line, words.noColonAfter, { key: read.value });
  return whole(source, line, words.noColon);
}

/** A name beside one entry of a list, the only one above it at this depth: the dash is the mistake, and not the name. */
function lonelyDash(source: SourceText, line: number): Explained | undefined {
  const { indent, item } = readLine(source.line(line));
  if (item) return undefined;
  let found = 0;
  for (let at = above(source, line); at > 0; at = above(source, at)) {
    const other = readLine(source.line(at));
    if (other.indent < indent) break;
    if (other.indent > indent) continue;
    if (!other.item || other.key === undefined || found > 0) return undefined;
    found = at;
  }
  return found === 0 ? undefined : whole(source, found, words.strayDash);
}

function dash(source: SourceText, line: number, { at }: Line): Explained {
  const start = source.lineStart(line) + at;
  return { start, end: start + 1, message: words.lostDash, fillings: {} };
}

/** A line that stands at a depth where nothing else stands. */
function indentMistake(source: SourceText, line: number): Explained | undefined {
  const found = indentOf(source, line);
  const depths = depthsAbove(source, line);
  if (depths.has(found) || depths.size === 0) return undefined;
  const expected = [...depths].sort((a, b) => a - b).join(', ');
  return whole(source, line, words.indent, { found, expected });
}

/** A name with a sign before it that no name begins with. */
function signMistake(source: SourceText, line: number): Explained | undefined {
  const { at } = readLine(source.line(line));
  const mark = source.line(line)[at] ?? '';
  if (mark === '' || !',@*&!|>%]}`'.includes(mark)) return undefined;
  const start = source.lineStart(line) + at;
  return { start, end: start + 1, message: words.signBeforeName, fillings: { mark: same(mark) } };
}
