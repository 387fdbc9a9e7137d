import { safe } from '../../diagnostics/safe.ts';
import type { Lang } from '../../language/said.ts';
import { nameOf } from '../branches.ts';
import { drawingOf } from '../picture/drawing.ts';
import type { Box } from '../picture/drawing.ts';
import type { ThreadKind } from '../thread.ts';
import { kindName } from '../words.ts';
import type { ThreadFormat } from './layout.ts';

/** Longer titles are cut: a box is for recognising a thing, not for reading it whole. */
const MOST = 120;

/** Opening and closing of each kind's shape in Mermaid. */
const SHAPES: Partial<Record<ThreadKind, readonly [string, string]>> = {
  finding: ['["', '"]'],
  recommendation: ['{{"', '"}}'],
  cause: ['["', '"]'],
  priority: ['[["', '"]]'],
  target: ['("', '")'],
  'professional-learning': ['[/"', '"/]'],
  'inset-day': ['>"', '"]'],
  action: ['[/"', '"/]'],
  milestone: ['("', '")'],
};

/** A Mermaid flowchart from evidence to what is done. Text from files is written so that Mermaid can take it only for words. */
export const mermaid: ThreadFormat = (thread, { lang, heading }) => {
  const { boxes, lines } = drawingOf(thread);
  const drawn = [
    ...boxes.map((box) => {
      const [open, close] = (box.node && SHAPES[box.node.kind]) ?? ['(["', '"])'];
      return `  ${box.id}${open}${label(box, lang)}${close}${box.gap ? ':::gap' : ''}`;
    }),
    ...lines.map(({ from, to, gap }) => `  ${from} ${gap ? '-.-' : '-->'} ${to}`),
    '  classDef gap stroke-dasharray: 4 3',
  ];
  return `---\ntitle: ${titled(heading[lang])}\n---\nflowchart LR\n${drawn.join('\n')}\n`;
};

/** The heading as a string of YAML, in which whatever could mean something to Mermaid is written by its number. */
const titled = (text: string): string => JSON.stringify(safe(text, MOST)).replace(/[<>{}%#&;`]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

function label({ node, gap, notes }: Box, lang: Lang): string {
  if (!node) return `✗ ${encoded(gap!.message[lang])}`;
  const path = node.kind === 'words' ? '' : ` ${node.path}`;
  return [`${kindName(node.kind)[lang]}${path}`, nameOf(node, lang), ...notes.map((note) => note[lang])].filter((line) => line !== '').map(encoded).join('<br/>');
}

/**
 * Letters, digits and spaces as they are, everything else that could mean something to Mermaid, to Markdown or to HTML by its
 * number: `#34;` for a quotation mark.
 */
function encoded(text: string): string {
  const plain = safe(text, MOST).replace(/[^\p{L}\p{M}\p{N} ,.’‘“”–—…·→:/%£?!'()✗-]/gu, (mark) => `#${mark.codePointAt(0)};`);
  // A line that begins like a list item, or holds an address, would be made into one.
  return plain.replace(/^(\d+)\./, '$1#46;').replace(/^-/, '#45;').replace(/:\/\//g, '#58;//').replace(/www\./gi, (www) => `${www.slice(0, 3)}#46;`);
}
