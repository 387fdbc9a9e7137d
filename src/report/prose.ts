import { marked } from 'marked';
import type { Token, Tokens } from 'marked';

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
  const text = markdown.length > MOST_CHARACTERS ? `${markdown.slice(0, MOST_CHARACTERS)}${CUT}` : markdown;
  if (tooDeep(text)) return plainBlocks(text);
  try {
    return blocks(marked.lexer(text, { gfm: true }));
  } catch (error) {
    if (error instanceof RangeError) return plainBlocks(text);
    throw error;
  }
}

/** Markers of lists and quotes nested so deep, or so many marks of emphasis or code in a row, that reading them would take long. */
function tooDeep(text: string): boolean {
  let ticks = 0;
  for (const line of text.split('\n')) {
    const lead = /^[\s>*+\-\d.)]*/.exec(line)![0];
    if ((lead.match(/[>*+-]|\d[.)]/g)?.length ?? 0) > MOST_MARKS || lead.replace(/\t/g, '    ').match(/ /g)?.length! > MOST_MARKS * 4) return true;
    if (/[*_~[\]!<`]{21,}/.test(line)) return true;
    ticks += line.match(/`+/g)?.length ?? 0;
  }
  const brackets = text.match(/[[\]<]/g)?.length ?? 0;
  const marks = text.match(/[*_~]/g)?.length ?? 0;
  return ticks > 400 || brackets > 1_000 || marks > 4_000;
}

const plainBlocks = (text: string): Block[] =>
  text.split(/\n{2,}/).flatMap((part): Block[] => (part.trim() === '' ? [] : [{ kind: 'paragraph', inline: [{ kind: 'text', text: part.trim() }] }]));

function blocks(tokens: readonly Token[]): Block[] {
  const depths = tokens.flatMap((token) => (token.type === 'heading' ? [(token as Tokens.Heading).depth] : []));
  const top = Math.min(6, ...depths);
  return tokens.flatMap((token): Block[] => block(token as Tokens.Generic, top));
}

function block(token: Tokens.Generic, top: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return [];
    case 'heading':
      return [{ kind: 'heading', level: Math.min(6, 4 + (token as Tokens.Heading).depth - top) as 4 | 5 | 6, inline: inlines(token.tokens) }];
    case 'list': {
      const list = token as Tokens.List;
      return [{ kind: 'list', ordered: list.ordered, start: Number(list.start) || 1, items: list.items.map((item) => blocks(item.tokens.filter(({ type }) => type !== 'checkbox'))) }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocks(token.tokens ?? []) }];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'table': {
      const table = token as Tokens.Table;
      return [{ kind: 'table', head: table.header.map((cell) => inlines(cell.tokens)), rows: table.rows.map((row) => row.map((cell) => inlines(cell.tokens))) }];
    }
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', inline: token.tokens ? inlines(token.tokens) : [{ kind: 'text', text: unescaped(token['text'] as string) }] }];
    default:
      return token.raw.trim() === '' ? [] : [{ kind: 'paragraph', inline: [{ kind: 'text', text: token.raw.trim() }] }];
  }
}

const inlines = (tokens: readonly Token[] | undefined): Inline[] => (tokens ?? []).flatMap((token) => inline(token as Tokens.Generic));

function inline(token: Tokens.Generic): Inline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
      return [{ kind: token.type, inline: inlines(token.tokens) }];
    case 'del':
      return inlines(token.tokens);
    case 'codespan':
      return [{ kind: 'code', text: token['text'] as string }];
    case 'br':
      return [{ kind: 'break' }];
    case 'link': {
      const href = safeLink(token['href'] as string);
      const words = inlines(token.tokens);
      return href === undefined ? words : [{ kind: 'link', href, inline: words }];
    }
    case 'image':
      return [{ kind: 'text', text: token['text'] as string }];
    case 'escape':
    case 'text':
      return token.tokens ? inlines(token.tokens) : [{ kind: 'text', text: unescaped(token['text'] as string) }];
    default:
      return [{ kind: 'text', text: token.raw }];
  }
}

/** Character references that people type or paste; any other stays as it was typed. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', pound: '£', ndash: '–', mdash: '—', hellip: '…' };
const unescaped = (text: string): string => text.replace(/&(#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]+);/gi, (whole, name: string) => {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0x10ffff && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
});

/** https and mailto, written out in full; nothing that a browser could read as something else. */
function safeLink(href: string): string | undefined {
  const plain = unescaped(href);
  // eslint-disable-next-line no-control-regex
  if (plain.length > 2_000 || /[\u0000-\u0020"'<>\\`\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(plain)) return undefined;
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
