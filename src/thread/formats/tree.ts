import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { columns, wrap } from '../../diagnostics/width.ts';
import { say } from '../../language/said.ts';
import type { Branch } from '../branches.ts';
import { outline } from '../outline.ts';
import type { Thread } from '../thread.ts';
import { words } from '../words.ts';
import { fold } from './fold.ts';
import type { ThreadFormat, ThreadLayout } from './layout.ts';

/** Longer than any title a person means: what is longer is cut, so that one field cannot fill a terminal. */
const MOST = 2_000;

/** The tree for a terminal: lines drawn beside it, wrapped to its width, the same without colour. */
export const tree: ThreadFormat = (thread, layout) => {
  const { lang, width } = layout;
  const parts = outline(thread, lang).map((branch) => draw(branch, layout).join('\n'));
  if (thread.focus === undefined) parts.unshift(paint(layout).bold(wrap(layout.heading[lang], width)));
  if (thread.focus === undefined) parts.push(ending(thread, layout));
  return `${parts.join('\n\n')}\n`;
};

function ending(thread: Thread, { lang, width }: ThreadLayout): string {
  const { gaps, nodes, unreadable } = thread;
  const first = nodes.find(({ kind }) => kind === 'priority');
  if (!first && !nodes.some(({ kind }) => kind === 'finding')) return wrap(words.empty[lang], width);
  const tally = gaps.length > 0 ? [say(words.gapCount, { count: gaps.length })[lang]] : unreadable.length === 0 ? [words.whole[lang]] : [];
  const follow = first ? [say(words.follow, { path: safe(first.path, 90) })[lang]] : [];
  return [...tally, ...follow].map((line) => wrap(line, width)).join('\n');
}

/** A branch and all below it. `lead` stands before its first line, `rest` before every other. */
function draw(branch: Branch, layout: ThreadLayout, lead = '', rest = ''): string[] {
  const { width } = layout;
  const colours = paint(layout);
  const { children, gap } = branch;
  const beneath = `${rest}${children.length > 0 ? '│' : ' '}  `;
  const own = lead === '' ? rest : beneath;
  const text = safe(branch.head, MOST);
  const mark = gap ? '✗ ' : '';
  const full = mark + text;
  const room = width - columns(columns(lead) + columns(full) <= width ? lead : own);
  const head = fold(full, room).map((line, index) => {
    const words = gap ? colours.yellow(line) : index === 0 ? emphasise(line, branch, colours.bold) : line;
    return (index === 0 ? colours.dim(lead) : colours.dim(own)) + words;
  });
  const lines = [...aside(head, branch, layout, own), ...branch.lines.flatMap((line) => fold(safe(line, MOST), width - columns(own)).map((piece) => colours.dim(own) + piece))];
  const last = children.length - 1;
  return [...lines, ...children.flatMap((child, index) => draw(child, layout, `${rest}${index === last ? '└─ ' : '├─ '}`, `${rest}${index === last ? '   ' : '│  '}`))].map((line) => line.trimEnd());
}

function emphasise(line: string, { strong, lines, children }: Branch, bold: (text: string) => string): string {
  if (strong === undefined) return lines.length === 0 && children.length > 0 ? bold(line) : line;
  const path = safe(strong, MOST);
  return line.replace(path, () => bold(path));
}

/** Puts what stands aside at the right of the first line, or below where there is no room. */
function aside(head: readonly string[], { aside: words, head: plain }: Branch, { width }: ThreadLayout, lead: string): string[] {
  if (words === undefined) return [...head];
  const text = safe(words, MOST);
  const room = width - columns(safe(plain, MOST)) - columns(lead);
  if (head.length === 1 && room >= columns(text) + 2) return [head[0]! + ' '.repeat(room - columns(text)) + text];
  return [...head, ...fold(text, width - columns(lead)).map((line) => lead + line)];
}
