import type { Document } from '../parse/document.ts';
import type { Node, SourceText } from '../parse/node.ts';

// What takes no room when it is shown: a number or a name with it reads as without.
const NOT_SEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const NOT_SEEN_ANY = new RegExp(NOT_SEEN, 'g');
const SEEN = /[^\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** A letter with its accents typed apart from it, as text from some systems has them: it reads as one letter. */
const APART = /[A-Za-z][\u0300-\u036f]+/g;
/** Spaces and hyphens that do not break, letters of full width, figures of other scripts: as they come with pasted text. */
const ODD = /[\u00a0\u2007\u2009\u202f\u2010-\u2012\u2212\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/g;

/** The same words, letter for letter, with plain signs for what looks like them. */
const plainly = (words: string): string =>
  words.replace(ODD, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    if (code >= 0x660 && code <= 0x6f9) return String(code & 0xf);
    return code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f ? ' ' : '-';
  });

/**
 * The same text, kept in wide letters. The engine keeps a text without wide ones in another way, and builds every pattern anew
 * for it: where no text is narrow, the many patterns that look for people are built once and not twice.
 */
const widened = (text: string): string => `${text}\u2028`.slice(0, -1);

/**
 * All the words of one file, on one line a passage, each run of spaces a single one: words that are wrapped over lines read on.
 * Comments, names of the school’s own and text under unknown names are among them. Every letter knows where it stands in the file.
 */
export class Prose {
  private readonly parts: { readonly at: number; readonly offset: number; readonly fixed: boolean }[] = [];
  private readonly lines: string[] = [];
  private length = 0;
  /** Where what the school says of itself begins and ends. */
  readonly own: { start: number; end: number }[] = [];
  private readonly written: string;
  /** Nothing in the whole file has to be made plain. */
  private readonly plain: boolean;

  constructor(readonly source: SourceText) {
    this.written = widened(source.file.text);
    this.plain = !NOT_SEEN.test(this.written) && this.written.search(ODD) === -1;
  }

  get text(): string {
    return (this.whole ??= widened(this.lines.join('')));
  }
  private whole: string | undefined;

  /** Adds a stretch of the file as a passage. Comment marks and the spaces of lines are made one space. */
  add(start: number, end: number, comment = false): void {
    const raw = this.written.slice(start, end);
    if (!raw.includes('\n') && !raw.includes('  ') && !raw.includes('\t')) {
      this.put(raw, start);
      this.put('\n', end);
      return;
    }
    const gaps = comment ? /[ \t]*\r?\n[ \t]*#*[ \t]*|[ \t]{2,}/g : /[ \t]*(?:\r?\n[ \t]*)+|[ \t]{2,}/g;
    let from = 0;
    for (const { 0: gap, index } of raw.matchAll(gaps)) {
      this.put(raw.slice(from, index), start + from);
      const after = raw.slice(index + gap.length, index + gap.length + 4);
      this.put(/\n[ \t]*\r?\n/.test(gap) || (gap.includes('\n') && /^(?:[-*+|] |\d{1,2}[.)] )/.test(after)) ? '\n' : ' ', start + index);
      from = index + gap.length;
    }
    this.put(raw.slice(from), start + from);
    this.put('\n', end);
  }

  /** Words that are not written in the file as they read: all of them stand where they begin. */
  addRead(words: string, start: number): void {
    this.parts.push({ at: this.length, offset: start, fixed: true });
    this.lines.push(`${plainly(words.replace(NOT_SEEN_ANY, '').normalize('NFC')).replace(/[ \t]+/g, ' ')}\n`);
    this.length += this.lines.at(-1)!.length;
  }

  private put(words: string, offset: number): void {
    if (!this.plain && NOT_SEEN.test(words)) {
      for (const { 0: seen, index } of words.matchAll(SEEN)) this.put(seen, offset + index);
      return;
    }
    let from = 0;
    for (const { 0: letter, index } of words.matchAll(APART)) {
      this.letters(words.slice(from, index), offset + from);
      this.letters(letter.normalize('NFC'), offset + index);
      from = index + letter.length;
    }
    this.letters(words.slice(from), offset + from);
  }

  private letters(words: string, offset: number): void {
    if (words === '') return;
    this.parts.push({ at: this.length, offset, fixed: false });
    this.lines.push(this.plain ? words : plainly(words));
    this.length += words.length;
  }

  get size(): number {
    return this.length;
  }

  /** Where a letter stands in the file. */
  offsetOf(place: number): number {
    let low = 0;
    let high = this.parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.parts[middle]!.at <= place) low = middle;
      else high = middle - 1;
    }
    const part = this.parts[low];
    return part ? part.offset + (part.fixed ? 0 : place - part.at) : 0;
  }
}

/** The words of a file: by its tree where it has one, else line by line. */
export function proseOf({ source, root, readable }: Document): Prose {
  const prose = new Prose(source);
  if (!readable) plainLines(prose);
  else if (root) {
    const taken: [number, number][] = [];
    walk(root, prose, taken, true);
    comments(prose, taken);
  } else comments(prose, []);
  return prose;
}

/** Names of the format and ids: small letters and hyphens. Anything else may be somebody’s name or number. */
const PLAIN_KEY = /^[a-z][a-z-]*$/;

function walk(node: Node, prose: Prose, taken: [number, number][], top: boolean): void {
  const { key } = node;
  if (key) taken.push([key.start, key.end]);
  if (node.type === 'scalar') {
    if (node.text === null) return key && !PLAIN_KEY.test(key.text) ? prose.add(key.start, key.end) : undefined;
    taken.push([node.start, node.end]);
    prose.add(key && !PLAIN_KEY.test(key.text) ? key.start : node.start, node.end);
    // What is written with escapes reads differently from what stands there.
    if (node.style === 'quoted' && /\\|''/.test(prose.source.file.text.slice(node.start, node.end))) prose.addRead(node.text, node.start);
    return;
  }
  if (key && !PLAIN_KEY.test(key.text)) prose.add(key.start, key.end);
  if (node.type === 'list') for (const item of node.items) walk(item, prose, taken, false);
  else {
    for (const [name, entry] of node.entries) {
      const from = prose.size;
      walk(entry, prose, taken, false);
      if (top && name === 'school') prose.own.push({ start: from, end: prose.size });
    }
  }
}

/** Comments are what follows a # outside of every value; those on lines that follow one another are read together. */
function comments(prose: Prose, taken: [number, number][]): void {
  const { text } = prose.source.file;
  taken.sort((a, b) => a[0] - b[0]);
  let next = 0;
  let open: { start: number; end: number; line: number } | undefined;
  const close = () => open && prose.add(open.start, open.end, true);
  for (let at = text.indexOf('#'); at !== -1; ) {
    while (next < taken.length && taken[next]![1] <= at) next++;
    const inside = taken[next];
    if (inside && inside[0] <= at) {
      at = text.indexOf('#', inside[1]);
      continue;
    }
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const { line, column } = prose.source.position(at);
    const alone = text.slice(at - column + 1, at).trim() === '';
    if (open && alone && open.line === line - 1) Object.assign(open, { end, line });
    else {
      close();
      open = { start: at + 1, end, line };
    }
    at = text.indexOf('#', end);
  }
  close();
}

/** A file that is no readable YAML: a line that is indented deeper and begins nothing reads on from the one before. */
function plainLines(prose: Prose): void {
  const { source } = prose;
  let open: { start: number; end: number } | undefined;
  for (let line = 1; line <= source.lineCount; line++) {
    const words = source.line(line);
    const start = source.lineStart(line);
    const begins = words.trim() === '' || /^\s*(?:[-*+#|>] ?|[\w-]{1,40}:(?: |$)|\d{1,2}[.)] |[<=>]{7})/.test(words);
    if (begins || !open) {
      if (open) prose.add(open.start, open.end);
      open = words.trim() === '' ? undefined : { start, end: start + words.length };
    } else open.end = start + words.length;
  }
  if (open) prose.add(open.start, open.end);
}
