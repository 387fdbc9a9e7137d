import { inLine } from '../../language/in-line.ts';
import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { columns as widthOf, hang, wrap } from '../../diagnostics/width.ts';
import { SEPARATOR } from '../branches.ts';
import { matrixOf, signsOf, SIGNS } from '../matrix.ts';
import type { Matrix, MatrixRow } from '../matrix.ts';
import { rowWords } from '../row-words.ts';
import { words } from '../words.ts';
import { fold } from './fold.ts';
import type { ThreadFormat, ThreadLayout } from './layout.ts';

/** A mark with the room around it. */
const CELL = 3;

/** Rows keep at least this much room for words; what does not fit beside it goes into a further block of columns. */
const WORDS = 36;

/** The matrix for a terminal: priorities are numbered columns, listed below. */
export const matrix: ThreadFormat = (thread, layout) => {
  const { lang, width } = layout;
  const table = matrixOf(thread);
  const most = Math.max(1, Math.floor((width - WORDS) / CELL));
  const blocks: string[] = [];
  for (let from = 0; from < Math.max(table.columns.length, 1); from += most) blocks.push(block(table, from, Math.min(from + most, table.columns.length), layout));
  const bold = paint(layout).bold;
  const list = table.columns.map((priority, index) => {
    const facts = [priority.facts.years?.[lang], priority.status && inLine(priority.status.said[lang])].filter((one) => one !== undefined);
    const lines = fold(safe([`${priority.path}  ${priority.title[lang]}`, ...facts].join(SEPARATOR), 2_000), width - 4);
    return lines.map((line, at) => (at === 0 ? `${String(index + 1).padStart(2)}  ` : '    ') + line).join('\n');
  });
  const legend = signsOf(table).map((sign) => hang(SIGNS[sign].said[lang], width, ` ${SIGNS[sign].sign}  `));
  const parts = [bold(wrap(layout.heading[lang], width)), ...(table.groups.length > 0 ? blocks : [wrap(words.empty[lang], width)]), list.join('\n'), legend.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

function block({ columns, groups }: Matrix, from: number, to: number, layout: ThreadLayout): string {
  const { lang, width } = layout;
  const colours = paint(layout);
  const room = width - (to - from) * CELL;
  const head = ' '.repeat(room) + columns.slice(from, to).map((_, index) => String(from + index + 1).padStart(CELL)).join('');
  const line = (row: MatrixRow) => {
    const text = cut(`  ${safe(rowWords(row, lang), 2_000)}`, room - 1);
    const cells = row.marks.slice(from, to).map((mark) => (mark ? SIGNS[mark].sign : '·').padStart(CELL));
    const filled = text + ' '.repeat(room - widthOf(text));
    return (row.gap ? colours.yellow(filled) : filled) + cells.join('');
  };
  return [head, ...groups.flatMap(({ heading, rows }) => [colours.bold(heading[lang]), ...rows.map(line)])].join('\n');
}

/** Cut to a width, with a sign that it was. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
