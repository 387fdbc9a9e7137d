import type { Document } from '../parse/document.ts';
import type { MapNode, Node, SourceText } from '../parse/node.ts';
import { isBracketed, lastLine } from './extent.ts';

/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly lineEnd: '\n' | '\r\n';
  /** Spaces from one level to the next. */
  readonly step: number;
  /** Spaces from a name to the dashes of the list under it. */
  readonly dash: number;
  /** Text of several lines stands on one, between quotation marks: where a block would take in the note below it. */
  readonly oneLine?: true;
}

/** The habits of a file: what most of it does, and two spaces a level where it does not say. */
export function layoutOf({ source, root }: Document): Layout {
  const { text } = source.file;
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  const steps: number[] = [];
  const dashes: number[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'scalar' || isBracketed(node, source)) return;
    if (node.key) (node.type === 'map' ? steps : dashes).push(column(source, node.start) - column(source, node.key.start));
    if (node.type === 'map') node.entries.forEach(visit);
    else node.items.forEach(visit);
  };
  if (root) visit(root);
  const step = Math.max(most(steps.filter((one) => one > 0), 2), 1);
  return { lineEnd: windows * 2 > all ? '\r\n' : '\n', step, dash: Math.max(most(dashes, step), 0) };
}

export const column = (source: SourceText, offset: number): number => source.position(offset).column - 1;

function most(numbers: readonly number[], otherwise: number): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? otherwise;
}

/** Whether an empty line stands between most siblings of a map, or of a list given by its items and dashes. */
export function gapsBetween(siblings: readonly (readonly [node: Node, start: number, dash?: number | undefined])[], source: SourceText): boolean | undefined {
  if (siblings.length < 2) return undefined;
  let gaps = 0;
  siblings.slice(1).forEach(([, start], index) => {
    const [before, , dash] = siblings[index]!;
    const to = source.position(start).line;
    for (let line = lastLine(before, source, dash) + 1; line < to; line++) {
      if (source.line(line).trim() !== '') continue;
      gaps++;
      break;
    }
  });
  return gaps * 2 > siblings.length - 1;
}

/** The entries of a map with the places they begin at, quotation marks of a name included. */
export const entriesOf = (map: MapNode, source: SourceText): (readonly [node: Node, start: number])[] =>
  [...map.entries.values()].map((node) => [node, keyStart(node, source)] as const);

/** Where an entry begins: at its name, or at the quotation mark before it. */
export function keyStart(node: Node, source: SourceText): number {
  const { start } = node.key!;
  const before = source.file.text[start - 1];
  return before === '"' || before === "'" ? start - 1 : start;
}
