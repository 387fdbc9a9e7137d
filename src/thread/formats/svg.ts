import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { escapeMarkup } from '../../diagnostics/markup.ts';
import { safe } from '../../diagnostics/safe.ts';
import type { Said } from '../../language/said.ts';
import { outlineText } from '../picture/description.ts';
import { CARD_WIDTH, cardOf, PADDING } from '../picture/card.ts';
import type { Card, Progress } from '../picture/card.ts';
import { drawingOf } from '../picture/drawing.ts';
import type { Box, Column, Drawing } from '../picture/drawing.ts';
import { lines } from '../picture/measure.ts';
import { layOut } from '../picture/layout.ts';
import type { Layout, Point } from '../picture/layout.ts';
import { shapeOf } from '../picture/shapes.ts';
import { STYLE, THREADS } from '../picture/style.ts';
import type { ThreadKind } from '../thread.ts';
import { words } from '../words.ts';
import type { ThreadFormat } from './layout.ts';

const HEADINGS: Record<Column, Said> = {
  reasons: { en: 'Why', cy: 'Pam' },
  causes: { en: 'Root causes', cy: 'Achosion sylfaenol' },
  priorities: { en: 'Priorities', cy: 'Blaenoriaethau' },
  targets: { en: 'Targets', cy: 'Targedau' },
  doing: { en: 'Professional learning', cy: 'Dysgu proffesiynol' },
};

/** The heading of the last column when actions and milestones stand in it too. */
const DOING: Said = { en: 'What is done for it', cy: 'Yr hyn a wneir' };

const NAME: Said = { en: 'The thread from findings to impact', cy: 'Yr edefyn o ganfyddiadau i effaith' };

const MARGIN = 28;
const TOP = 96;

/** As wide as bold letters of the heading's 22 pixels are. */
const HEADING_SIZE = 24;

/** Loads Graphviz, which lays the picture out, and gives the format. Only this format needs it. */
export async function loadSvg(): Promise<ThreadFormat> {
  const graphviz = await Graphviz.load();
  return (thread, { lang, heading }) => {
    const drawing = drawingOf(thread);
    const cards = drawing.boxes.map((box) => cardOf(box, lang));
    const layout = layOut(graphviz, cards, drawing.lines);
    const width = Math.round(Math.max(layout.width, 3 * CARD_WIDTH) + 2 * MARGIN);
    const height = Math.round(layout.height + TOP + MARGIN);
    const parts = [
      `<svg xmlns="http://www.w3.org/2000/svg" class="sip-thread" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${lang}" xml:lang="${lang}" aria-labelledby="thread-title thread-desc">`,
      `<title id="thread-title">${xml(`${NAME[lang]}: ${heading[lang]}`)}</title>`,
      `<desc id="thread-desc">${outlineText(thread, lang).map(xml).join('\n')}</desc>`,
      `<style>${STYLE}</style>`,
      `<rect class="ground" width="${width}" height="${height}"/>`,
      `<text class="heading" x="${MARGIN}" y="40">${xml(lines(heading[lang], HEADING_SIZE, width - 2 * MARGIN, 1)[0]!)}</text>`,
      ...headings(layout, drawing).map(({ x, said }) => `<text class="column" x="${x}" y="${TOP - 18}">${xml(said[lang])}</text>`),
      ...(cards.length === 0 ? [`<text class="name" x="${MARGIN}" y="${TOP - 18}">${xml(words.empty[lang])}</text>`] : []),
      ...curves(layout, drawing),
      ...cards.map((card) => drawn(card, layout.boxes.get(card.box.id)!)),
      '</svg>',
    ];
    return `${parts.join('\n')}\n`;
  };
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

const moved = ({ x, y }: Point): string => `${at(x + MARGIN)} ${at(y + TOP)}`;

function headings({ columns }: Layout, { boxes }: Drawing): { x: string; said: Said }[] {
  const kinds = new Set(boxes.flatMap(({ node }) => node?.kind ?? []));
  const more = kinds.has('action') || kinds.has('milestone');
  return [...columns].map(([column, x]) => ({ x: at(x - CARD_WIDTH / 2 + MARGIN), said: column === 'doing' && more ? DOING : HEADINGS[column] }));
}

/** The lines, in the colour of the priority that they belong to. */
function curves({ lines }: Layout, drawing: Drawing): string[] {
  const colour = coloursOf(drawing);
  return lines.map(({ line, points }) => {
    const [start, ...rest] = points;
    const index = colour.get(line.to) ?? colour.get(line.from);
    const look = ['line', ...(line.gap ? ['broken'] : index === undefined ? [] : [`t${index}`])].join(' ');
    return `<path class="${look}" d="M${moved(start!)}C${rest.map(moved).join(' ')}"/>`;
  });
}

/** Each priority has a colour in turn; its targets share it. */
function coloursOf({ boxes, lines }: Drawing): ReadonlyMap<string, number> {
  const colours = new Map<string, number>();
  boxes.filter(({ node }) => node?.kind === 'priority').forEach(({ id }, index) => colours.set(id, index % THREADS));
  const targets = new Set(boxes.filter(({ node }) => node?.kind === 'target').map(({ id }) => id));
  for (const { from, to } of lines) if (targets.has(to) && colours.has(from)) colours.set(to, colours.get(from)!);
  return colours;
}

const SORTS: Record<ThreadKind, string> = {
  finding: 'finding',
  cause: 'cause',
  recommendation: 'recommendation',
  'national-priority': 'reason',
  'previous-target': 'reason',
  'shared-priority': 'reason',
  'outside-plan': 'reason',
  elsewhere: 'reason',
  words: 'reason',
  priority: 'priority',
  target: 'target',
  'professional-learning': 'learning',
  'inset-day': 'inset',
  action: 'action',
  milestone: 'milestone',
};

const sortOf = ({ node }: Box): string => (node ? SORTS[node.kind] : 'missing');

function drawn({ box, width, height, rows, progress }: Card, middle: Point): string {
  const corner = `${at(middle.x - width / 2 + MARGIN)} ${at(middle.y - height / 2 + TOP)}`;
  const text = rows.map(({ text: line, look, x, y, anchor }) => `<text class="${look}" x="${at(x)}" y="${at(y)}"${anchor ? ` text-anchor="${anchor}"` : ''}>${xml(line)}</text>`);
  return `<g class="${sortOf(box)}" transform="translate(${corner})">${shapeOf(box.node?.kind ?? 'gap', width, height)}${progress ? wayOf(progress, width) : ''}${text.join('')}</g>`;
}

function wayOf({ y, baseline, aim, now }: Progress, width: number): string {
  const along = (share: number) => at(PADDING + share * (width - 2 * PADDING));
  const tick = (share: number) => `M${along(share)} ${at(y - 4)}v8`;
  return `<path class="way" d="M${along(0)} ${at(y)}H${along(1)}${tick(baseline)}${tick(aim)}"/><circle class="now" cx="${along(now)}" cy="${at(y)}" r="5.5"/>`;
}

/** Text from a file as words of XML: escaped, and without what XML does not allow. */
export const xml = (text: string): string => escapeMarkup(safe(text, 4_000).replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd'));
