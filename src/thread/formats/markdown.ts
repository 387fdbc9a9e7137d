import { escapeMarkdown } from '../../diagnostics/markup.ts';
import { asHeading, inLine } from '../../language/in-line.ts';
import type { Lang } from '../../language/said.ts';
import { SEPARATOR } from '../branches.ts';
import { lookup } from '../lookup.ts';
import { matrixOf, signsOf, SIGNS } from '../matrix.ts';
import { rowWords } from '../row-words.ts';
import type { Thread } from '../thread.ts';
import { kindName, words } from '../words.ts';
import type { ThreadFormat } from './layout.ts';

/** The matrix as a Markdown page: a table, the priorities it numbers, the legend, and where the thread breaks. */
export const markdown: ThreadFormat = (thread, { lang, heading }) => {
  const table = matrixOf(thread);
  const { columns, groups } = table;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = groups.flatMap((group) => [
    line([`**${group.heading[lang]}**`, ...columns.map(() => '')]),
    ...group.rows.map((row) => line([escapeMarkdown(rowWords(row, lang)), ...row.marks.map((mark) => (mark ? SIGNS[mark].sign : ''))])),
  ]);
  const grid = [line(['', ...columns.map((_, index) => String(index + 1))]), line(['---', ...columns.map(() => ':-:')]), ...rows];
  const list = columns.map((priority, index) => {
    const facts = [priority.facts.years?.[lang], priority.status && inLine(priority.status.said[lang])].filter((one) => one !== undefined);
    return `${index + 1}. ${escapeMarkdown([`${priority.path}: ${priority.title[lang]}`, ...facts].join(SEPARATOR))}`;
  });
  const legend = signsOf(table).map((sign) => `- ${SIGNS[sign].sign} ${SIGNS[sign].said[lang]}`);
  const parts = [`# ${escapeMarkdown(heading[lang])}`, ...(rows.length > 0 ? [grid.join('\n')] : [words.empty[lang]]), list.join('\n'), legend.join('\n'), ...toDo(thread, lang)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

function toDo(thread: Thread, lang: Lang): readonly string[] {
  if (thread.gaps.length === 0) return [];
  const { node } = lookup(thread);
  const heading = words.toDo[lang];
  const lines = thread.gaps.map((gap) => {
    const about = node(gap.at);
    const place = gap.place ? ` (${gap.place.file}:${gap.place.line})` : '';
    return `- ${escapeMarkdown(`${kindName(about.kind)[lang]} ${about.path}${place}: ${gap.message[lang]}`)}`;
  });
  return [`## ${asHeading(heading)}`, lines.join('\n')];
}
