import type { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Card } from './card.ts';
import { COLUMNS } from './drawing.ts';
import type { Column, Line } from './drawing.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands, in pixels from the top left. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each box. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** The points of each line as Bézier curves: a start, then three for each stretch. */
  readonly lines: readonly { readonly line: Line; readonly points: readonly Point[] }[];
  /** The middle of each column that is there. */
  readonly columns: ReadonlyMap<Column, number>;
}

/** Space between columns, and between the boxes of one, in pixels. */
const BETWEEN_COLUMNS = 68;
const BETWEEN_BOXES = 13;

/** Lines to the next column pull so much harder than those that pass one by, so that what belongs together stands together. */
const NEAR = 12;

const inches = (pixels: number): string => (pixels / 72).toFixed(4);

/**
 * The graph in DOT. It holds only names of ours and sizes: no text of any file, so nothing in a file can change what Graphviz
 * reads.
 */
function dotOf(cards: readonly Card[], lines: readonly Line[]): string {
  const used = COLUMNS.filter((column) => cards.some(({ box }) => box.column === column));
  const ranks = used.map((column) => {
    const inside = cards.filter(({ box }) => box.column === column).map(({ box }) => `${box.id};`);
    return `{rank=same; c_${column}; ${inside.join(' ')}}`;
  });
  const column = new Map(cards.map(({ box }) => [box.id, used.indexOf(box.column)]));
  const reach = (from: string, to: string) => column.get(to)! - column.get(from)!;
  // Priorities and targets stay in the order of the plan; everything else is put where lines cross least, and what has no
  // line beside the last priority.
  const ordered = (['priority', 'target'] as const).map((kind) => cards.filter(({ box }) => box.node?.kind === kind).map(({ box }) => box.id));
  const last = ordered[0]!.at(-1);
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const loose = last === undefined ? [] : cards.filter(({ box }) => !joined.has(box.id) && box.column !== 'priorities');
  return [
    'digraph {',
    `graph [rankdir=LR, nodesep=${inches(BETWEEN_BOXES)}, ranksep=${inches(BETWEEN_COLUMNS)}, splines=true];`,
    'node [shape=box, fixedsize=true, label=""];',
    'edge [arrowhead=none];',
    ...used.map((column) => `c_${column} [width=0.01, height=0.01, style=invis];`),
    ...cards.map(({ box, width, height }) => `${box.id} [width=${inches(width)}, height=${inches(height)}];`),
    ...ranks,
    ...(used.length > 1 ? [`${used.map((column) => `c_${column}`).join(' -> ')} [style=invis];`] : []),
    ...ordered.filter((ids) => ids.length > 1).map((ids) => `${ids.join(' -> ')} [style=invis];`),
    ...loose.map(({ box }) => (COLUMNS.indexOf(box.column) < COLUMNS.indexOf('priorities') ? `${box.id} -> ${last} [style=invis];` : `${last} -> ${box.id} [style=invis];`)),
    ...lines.map(({ from, to }, index) => `${from} -> ${to} [id=e${index}, weight=${reach(from, to) > 1 ? 1 : NEAR}, tailport=e, headport=w];`),
    '}',
  ].join('\n');
}

interface Drawn {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges?: readonly { readonly id?: string; readonly pos?: string }[];
}

/** Asks Graphviz where everything should stand. */
export function layOut(graphviz: Graphviz, cards: readonly Card[], lines: readonly Line[]): Layout {
  const drawn = JSON.parse(graphviz.layout(dotOf(cards, lines), 'json', 'dot')) as Drawn;
  const [, , width = 0, height = 0] = drawn.bb.split(',').map(Number);
  const point = (text: string): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return { x, y: height - y };
  };
  const boxes = new Map<string, Point>();
  const columns = new Map<Column, number>();
  for (const { name, pos } of drawn.objects ?? []) {
    if (pos === undefined) continue;
    if (name.startsWith('c_')) columns.set(name.slice(2) as Column, point(pos).x);
    else boxes.set(name, point(pos));
  }
  const curves = (drawn.edges ?? []).flatMap(({ id, pos }) => {
    const line = id === undefined ? undefined : lines[Number(id.slice(1))];
    return line && pos !== undefined ? [{ line, points: pos.split(' ').map(point) }] : [];
  });
  return { width, height, boxes, lines: curves, columns };
}
