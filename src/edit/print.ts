import type { Data } from './data.ts';
import type { Layout } from './layout.ts';

/** A value as it is written: words that go on after the colon or dash, or lines that stand below it. Without indentation of their own level. */
export type Printed = { readonly inline: string } | { readonly lines: readonly string[] } | { readonly inline: string; readonly lines: readonly string[] };

/** Words that another program would read as a number in another writing, a truth or nothing: quoted, so that it reads the same text. */
const LOADED = /^(?:[-+]?e\d+|y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?(?:\.inf|\.nan))$/i;
const NUMBERLIKE = /^[-+]?[.\d][\d_,.:eExXoObBa-fA-F+-]*$/;
/** Figures that are the same text after being read as a number and written again, dates, school years and months. */
const STEADY = /^(?:-?(?:0|[1-9]\d{0,14})(?:\.\d{0,8}[1-9])?|\d{4}-\d{2}(?:-\d{2})?)$/;
const MARKS_FIRST = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^-(?!\d)|^[?:]|^(?:---|\.\.\.)|^<<<<<<<|^=======|^>>>>>>>/;
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u001f\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffe\uffff]|\p{Surrogate}/u;
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;
// eslint-disable-next-line no-control-regex
const BEYOND_BLOCK = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Words on one line: as they are where every reader reads the same, else between quotation marks. */
export function inline(text: string, inBrackets = false): string {
  const plain =
    text !== '' &&
    !MARKS_FIRST.test(text) &&
    !/: |:$| #|^\s|\s$/.test(text) &&
    !ODD.test(text) &&
    !LOADED.test(text) &&
    (!NUMBERLIKE.test(text) || STEADY.test(text)) &&
    !(inBrackets && /[,[\]{}]|:(?=["'])/.test(text));
  return plain ? text : quoted(text);
}

function quoted(text: string): string {
  ESCAPED.lastIndex = 0;
  if (/["\\]/.test(text) && !ESCAPED.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(/["\\]/g, '\\$&').replace(ESCAPED, escape)}"`;
}

function escape(letter: string): string {
  if (letter === '\n') return '\\n';
  if (letter === '\t') return '\\t';
  const code = letter.codePointAt(0)!;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A list of short words without spaces stands between brackets on its line, as ids do. */
const SHORT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}/:-]*$/u;
const MOST_IN_BRACKETS = 80;

/** A value in block form, or short lists between brackets. */
export function print(value: Data, layout: Layout): Printed {
  if (value === null) return { inline: '' };
  if (typeof value === 'string') return words(value, layout);
  if (value instanceof Map) return value.size === 0 ? { inline: '{}' } : { lines: [...value].flatMap(([key, one]) => entryLines(key, one as Data, layout)) };
  const items = value as readonly Data[];
  const between = bracketed(items);
  if (items.length === 0 || (items.every((one) => typeof one === 'string' && SHORT.test(one)) && between.length <= MOST_IN_BRACKETS)) return { inline: between };
  return { lines: items.flatMap((one) => itemLines(one, layout)) };
}

function words(text: string, layout: Layout): Printed {
  if (!text.includes('\n') || layout.oneLine || BEYOND_BLOCK.test(text)) return { inline: inline(text) };
  const deeper = ' '.repeat(layout.step);
  const mark = /^[ \t\n]/.test(text) ? `|${layout.step}` : '|';
  return { inline: mark, lines: text.split('\n').map((line) => (line === '' ? '' : deeper + line)) };
}

/** The lines of one entry of a map, at the map's own level. */
export function entryLines(key: string, value: Data, layout: Layout): string[] {
  return under(`${inline(key)}:`, value, layout, Array.isArray(value) ? layout.dash : layout.step);
}

/** The lines of one item of a list, at the dash's level. */
export function itemLines(value: Data, layout: Layout): string[] {
  const printed = print(value, { ...layout, step: layout.step });
  if ('inline' in printed) return under('-', value, layout, 2);
  const [first, ...rest] = printed.lines;
  return [`- ${first}`, ...rest.map((line) => deepen(line, 2))];
}

function under(sign: string, value: Data, layout: Layout, step: number): string[] {
  const printed = print(value, layout);
  if (!('inline' in printed)) return [sign, ...printed.lines.map((line) => deepen(line, step))];
  const head = printed.inline === '' ? sign : `${sign} ${printed.inline}`;
  return 'lines' in printed ? [head, ...printed.lines] : [head];
}

/** A line some spaces further in; an empty line stays empty. */
export const deepen = (line: string, by: number): string => (line === '' ? '' : ' '.repeat(by) + line);

/** A value between brackets, on one line. */
export function bracketed(value: Data): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return inline(value, true);
  if (value instanceof Map) return `{${[...value].map(([key, one]) => `${inline(key, true)}: ${bracketed(one as Data)}`.replace(/: null$/, ':')).join(', ')}}`;
  return `[${(value as readonly Data[]).map(bracketed).join(', ')}]`;
}
