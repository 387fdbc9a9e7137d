import { escapeMarkdown } from '../diagnostics/markup.ts';
import type { Lang } from '../language/said.ts';
import { plainText } from './prose.ts';
import { proseMarkdown } from './prose-markdown.ts';
import type { Bit } from './view.ts';
import type { Prose, Run, Words } from './words.ts';

/** Words on a line of Markdown. Two languages follow each other, each with its mark. */
export function wordsMarkdown(words: Words): string {
  if (words.length < 2) return words.map(({ runs }) => runsMarkdown(runs)).join('');
  return words.map(({ runs, lang }) => `${mark(lang)} ${runsMarkdown(runs)}`).join(' / ');
}

/** A heading or a label: two languages without marks. */
export const labelMarkdown = (words: Words): string => words.map(({ runs }) => runsMarkdown(runs)).join(' / ');

const mark = (lang: Lang): string => `\\[${lang}\\]`;

const runsMarkdown = (runs: readonly Run[]): string =>
  runs.map(({ text, lang, only }) => `${escapeMarkdown(text)}${only ? ` ${mark(lang)}${/\s$/.test(text) ? ' ' : ''}` : ''}`).join('').replace(/ {2,}/g, ' ');

/** Prose as blocks; two languages one after the other, each with its mark. */
const proseBlocks = (prose: Prose): string =>
  prose.map(({ lang, markdown, only }) => (prose.length > 1 || only ? `${mark(lang)}${/^(?:[-*+>#|]|\d+[.)] )/.test(markdown.trim()) ? '\n\n' : ' '}${proseMarkdown(markdown)}` : proseMarkdown(markdown))).join('\n\n');

const proseLine = (prose: Prose): string => prose.map(({ lang, markdown, only }) => `${prose.length > 1 || only ? `${mark(lang)} ` : ''}${escapeMarkdown(plainText(markdown))}`).join(' / ');

/** What one bit says, on a line. A bar says nothing that the figures after it do not. */
function bitLine({ label, words, prose, status, strong }: Bit): string {
  const said = [status ? `${status.sign} ${labelMarkdown(status.word)}` : '', words ? wordsMarkdown(words) : '', prose ? proseLine(prose) : ''].filter((one) => one !== '').join(' ');
  if (said === '') return '';
  const whole = strong ? `**${said.trim()}**` : said;
  return label ? `${labelMarkdown(label)}: ${whole}` : whole;
}

/** A table's cell: its bits on one line. */
export const cellMarkdown = (bits: readonly Bit[]): string => bits.map(bitLine).filter((line) => line !== '').join(' · ');

/** A list's entry: the first bit, and the rest beneath it. */
export function entryMarkdown(bits: readonly Bit[]): string {
  const [first, ...rest] = bits.map(bitLine).filter((line) => line !== '');
  return [`- ${first ?? ''}`, ...rest.map((line) => `  - ${line}`)].join('\n');
}

/** Bits as paragraphs: prose keeps its blocks. */
export const bitsMarkdown = (bits: readonly Bit[]): string =>
  bits.map((bit) => (bit.prose ? `${bit.label ? `${labelMarkdown(bit.label)}: ` : ''}${proseBlocks(bit.prose)}` : bitLine(bit))).filter((one) => one !== '').join('\n\n');
