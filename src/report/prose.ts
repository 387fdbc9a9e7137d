import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { beginning } from '../diagnostics/safe.ts';

/** What prose may hold: a closed list. Whatever else Markdown knows has become one of these, or plain words. */
export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 4 | 5 | 6; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly inline: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly inline: readonly Inline[] }
  | { readonly kind: 'break' };

/** Longer prose is cut: a plan is not a book, and some shapes of Markdown take long to read. */
const MOST_CHARACTERS = 20_000;
/** More marks in a row than anybody means: such a line is taken as plain words. */
const MOST_MARKS = 20;

const CUT = ' …';

/**
 * Reads Markdown into the closed list. HTML in it is words like any other; an image is its description; a link is kept
 * where it goes to https or mailto. Never throws, and never takes long.
 */
export function readProse(markdown: string): readonly Block[] {
  const text = markdown.length > MOST_CHARACTERS ? `${beginning(markdown, MOST_CHARACTERS)}${CUT}` : markdown;
  if (takesLong(text)) return plainBlocks(text);
  try {
    return blocks(marked.lexer(text, { gfm: true }));
  } catch (error) {
    if (error instanceof RangeError) return plainBlocks(text);
    throw error;
  }
}

const count = (text: string, pattern: RegExp): number => text.split(pattern).length - 1;

/** Whether reading it would take long: for one of its lines, or for all that is open at once. */
const takesLong = (text: string): boolean => text.split('\n').some(isTooDeep) || count(text, /`+/) > 400 || count(text, /[[\]<]/) > 1_000 || count(text, /[*_~]/) > 4_000;

/** Markers of lists and quotes nested so deep, or so many marks of emphasis or code in a row. */
function isTooDeep(line: string): boolean {
  const [lead] = /[\s>*+\-\d.)]*/.exec(line)!;
  return count(lead, /[>*+-]|\d[.)]/) > MOST_MARKS || count(lead.replace(/\t/g, '    '), / /) > MOST_MARKS * 4 || /[*_~[\]!<`]{21,}/.test(line);
}

const plainBlocks = (text: string): Block[] => text.split(/\n{2,}/).filter((part) => part.trim() !== '').map((part) => ({ kind: 'paragraph', inline: [{ kind: 'text', text: part.trim() }] }));

function blocks(tokens: readonly Token[]): Block[] {
  const top = Math.min(...tokens.flatMap((token) => (token.type === 'heading' ? [(token as Tokens.Heading).depth] : [])));
  return tokens.flatMap((token): Block[] => block(token as Tokens.Generic, top));
}

function block(token: Tokens.Generic, top: number): Block[] {
  switch (token.type) {
    case 'def':
    case 'hr':
      return [];
    case 'heading':
      return [{ kind: 'heading', level: Math.min(6, 4 + (token as Tokens.Heading).depth - top) as 4 | 5 | 6, inline: inlines(token.tokens!) }];
    case 'list': {
      const list = token as Tokens.List;
      return [{ kind: 'list', ordered: list.ordered, start: Number(list.start) || 1, items: list.items.map((item) => blocks(item.tokens.filter(({ type }) => type !== 'checkbox'))) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocks(token.tokens!) }];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'table': {
      const table = token as Tokens.Table;
      return [{ kind: 'table', head: table.header.map((cell) => inlines(cell.tokens)), rows: table.rows.map((row) => row.map((cell) => inlines(cell.tokens))) }];
    }
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', inline: inlines(token.tokens!) }];
    default:
      return token.raw.trim() === '' ? [] : [{ kind: 'paragraph', inline: [{ kind: 'text', text: token.raw.trim() }] }];
  }
}

const inlines = (tokens: readonly Token[]): Inline[] => tokens.flatMap((token) => inline(token as Tokens.Generic));

function inline(token: Tokens.Generic): Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
      return [{ kind: token.type, inline: inlines(token.tokens!) }];
    case 'del':
      return inlines(token.tokens!);
    case 'codespan':
      return [{ kind: 'code', text: token['text'] as string }];
    case 'br':
      return [{ kind: 'break' }];
    case 'link': {
      const href = safeLink(token['href'] as string);
      const words = inlines(token.tokens!);
      return href === undefined ? words : [{ kind: 'link', href, inline: words }];
    }
    case 'image':
      return [{ kind: 'text', text: token['text'] as string }];
    case 'escape':
      return [{ kind: 'text', text: token['text'] as string }];
    case 'text':
      // As it was typed: what is read of a character reference is ours to say, control characters never.
      return [{ kind: 'text', text: unescaped(token.raw) }];
    default:
      return [{ kind: 'text', text: token.raw }];
  }
}

/** Character references that people type or paste; any other stays as it was typed. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', pound: '£', ndash: '–', mdash: '—', hellip: '…' };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return isSign(code) ? String.fromCodePoint(code) : whole;
  });

/** Neither a control character nor half of a sign. */
const isSign = (code: number): boolean => code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff);

/** https and mailto, written out in full; nothing that a browser could read as something else. */
function safeLink(href: string): string | undefined {
  const plain = unescaped(href);
  // eslint-disable-next-line no-control-regex
  if (plain.length > 2_000 || /[\u0000-\u0020"'<>\\`\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(plain)) return undefined;
  return /^https:\/\/[^/]/i.test(plain) || /^mailto:[^/]/i.test(plain) ? plain : undefined;
}

/** Prose as plain words on one line: what a title, a table cell or a sentence takes of it. */
export const plainText = (markdown: string): string => flat(readProse(markdown));

const flat = (all: readonly Block[]): string =>
  all.map((one): string => {
    switch (one.kind) {
      case 'paragraph':
      case 'heading':
        return flatInline(one.inline);
      case 'list':
        return one.items.map((item) => flat(item).replace(/[.;,]$/, '')).join('; ');
      case 'quote':
        return flat(one.blocks);
      case 'code':
        return one.text.replace(/\s+/g, ' ');
      case 'table':
        return [one.head, ...one.rows].map((row) => row.map(flatInline).join(', ')).join('; ');
    }
  }).join(' ').trim();

export const flatInline = (all: readonly Inline[]): string =>
  all.map((one): string => (one.kind === 'break' ? ' ' : 'text' in one ? one.text : flatInline(one.inline))).join('').replace(/\s+/g, ' ');
