/** Marks that reorder or hide text, and control characters: never in a page. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text without the marks that a reader cannot see. */
export const visible = (text: string): string => text.replace(HIDDEN, '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for the inside of an element or of a quoted attribute, in HTML and in XML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark]!);

/**
 * Text for a line of Markdown: on one line, and no mark in it means anything. HTML, tables, links, emphasis and headings stay
 * words. `&` is kept apart from a name or number after it, so that no character reference arises. A space at either end stays.
 */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=[#a-z])/gi, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/(http|https|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
    .replace(/^( ?)([#+=-])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])(?= |$)/, '$1\\$2');

/** A character without width, as Markdown writes it. */
const APART = '&#8203;';

/**
 * Text for a line of Markdown on a host that reads more into it than Markdown does, after Markdown has been read: mentions
 * (`@head`), numbers of issues and requests (`#12`, `!12`, `GH-12`), labels, addresses. Escapes do not stop those, so a
 * character without width keeps their parts apart.
 */
export const escapeComment = (text: string): string =>
  escapeMarkdown(text)
    .replace(/[#!$%^~](?=["\w])|&(?=\d)|:(?=:|(?:[a-z\d+-]|\\_)+:)/g, `$&${APART}`)
    .replace(/\\@/g, `@${APART}`)
    .replace(/\\?:\/\//g, `:${APART}//`)
    .replace(/(www)\\\./gi, `$1${APART}.`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${APART}-`);
