/**
 * One line of a file as a person reads it: how far in it stands, a dash or more, a name with its colon, and what follows. Read
 * letter by letter and not by the grammar, so that it holds for lines that the grammar refuses, and takes time in proportion
 * to the line's length.
 */
export interface Line {
  /** The spaces before it. */
  readonly indent: number;
  /** It begins with a dash and a space: an entry of a list. */
  readonly item: boolean;
  /** The name before the colon. Undefined when the line has none. */
  readonly key: string | undefined;
  /** Where the name begins, or, without one, the words. */
  readonly at: number;
  /** What stands after the colon, or after the dash when there is no name; no spaces around it, no note after a #. */
  readonly value: string;
  readonly valueAt: number;
}

/** Reads a line. It never fails: what has neither dash nor name is a line of words. */
export function readLine(text: string): Line {
  let at = spacesFrom(text, 0);
  const indent = at;
  let item = false;
  while (text[at] === '-' && (text[at + 1] === ' ' || at + 1 === text.length)) {
    item = true;
    at = spacesFrom(text, at + 1);
  }
  const colon = colonOf(text, at);
  const key = colon === -1 ? undefined : text.slice(at, colon).trimEnd();
  const valueAt = colon === -1 ? at : blanksFrom(text, colon + 1);
  return { indent, item, key, at, value: withoutNote(text.slice(valueAt)), valueAt };
}

/** One word such as a name is. Made from text and when it is asked: the letters of every script are slow to gather, and the engine does so for each pattern that it reads. */
export const isNameLike = (text: string): boolean => new RegExp('^[\\p{L}$][\\p{L}\\p{M}\\p{N}-]*$', 'u').test(text);

/** A name whose colon has no space after it: `title:Reading`. The space may be there and be a no-break space. */
export function squeezedColon(text: string): { readonly key: string; readonly at: number; readonly end: number; readonly noBreak: boolean } | undefined {
  const { at, key } = readLine(text);
  if (key !== undefined) return undefined;
  const colon = text.indexOf(':', at);
  const name = text.slice(at, colon);
  if (colon <= at || name.length > 60 || !isNameLike(name) || text.startsWith('//', colon + 1)) return undefined;
  return { key: name, at, end: colon + 1, noBreak: text[colon + 1] === '\u00a0' };
}

/** An entry of a list whose dash is not a dash and a space: `-oracy`, `– oracy`, `• oracy`. A figure such as `-5%` is none. */
export const squeezedDash = (words: string): boolean => /^(?:-(?:\u00a0|\p{L})|[\u2013\u2014\u2022\u00b7]\s?\p{L})/u.test(words);

/** Where a quoted text ends, or -1 when it is not closed within `text`. `text` begins with the quotation mark. */
export function closingQuote(text: string): number {
  const mark = text[0]!;
  for (let at = 1; at < text.length; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    else if (text[at] === mark) {
      if (mark === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}

/** Where a bracket that `text` begins with is closed, or -1. Brackets inside quotation marks do not count. */
export function closingBracket(text: string): number {
  let depth = 0;
  let mayBegin = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if ((letter === '"' || letter === "'") && mayBegin) {
      const end = closingQuote(text.slice(at));
      if (end === -1) return -1;
      at += end;
    } else if (letter === '[' || letter === '{') depth++;
    else if ((letter === ']' || letter === '}') && --depth === 0) return at;
    mayBegin = letter === ',' || letter === '[' || letter === '{' || ((letter === ' ' || letter === ':') && mayBegin) || (letter === ' ' && text[at - 1] === ':');
  }
  return -1;
}

function spacesFrom(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function blanksFrom(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** The colon that ends a name: followed by a space or nothing, and not inside quotation marks, brackets or a note. */
function colonOf(text: string, from: number): number {
  if (from >= text.length || '#:\'"[]{}'.includes(text[from]!)) return -1;
  for (let at = text.indexOf(':', from); at !== -1; at = text.indexOf(':', at + 1)) {
    const next = text[at + 1];
    if (next !== undefined && next !== ' ' && next !== '\t') continue;
    const note = text.indexOf(' #', from);
    return note !== -1 && note < at ? -1 : at;
  }
  return -1;
}

function withoutNote(value: string): string {
  if (value.startsWith('#')) return '';
  if (value.startsWith('"') || value.startsWith("'")) return value.trimEnd();
  const note = value.indexOf(' #');
  return (note === -1 ? value : value.slice(0, note)).trimEnd();
}
