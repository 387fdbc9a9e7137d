import type { ListNode, MapNode, Node, SourceText } from '../parse/node.ts';
import type { Document } from '../parse/document.ts';
import type { Data } from './data.ts';
import type { Edit } from './edits.ts';
import { afterColon, dashesOf, endOf, firstLine, isBracketed, keepsMore, lastLineWithNotes, lineEnd, notesOf } from './extent.ts';
import { column, entriesOf, gapsBetween } from './layout.ts';
import type { Layout } from './layout.ts';
import { bracketed, deepen, entryLines, inline, itemLines } from './print.ts';

// Where new lines go, and what they look like there.

/** An entry put into a map of lines after one of its entries, or before the first. */
export function intoMap(document: Document, map: MapNode, key: string, value: Data, after: string | null | undefined, layout: Layout): Edit {
  const { source } = document;
  const siblings = entriesOf(map, source);
  const at = column(source, map.start);
  const lines = entryLines(key, value, layout).map((line) => deepen(line, at));
  const gap = gapsBetween(siblings, source) ?? (map === document.root && (isLarge(value) || siblings.some(([node]) => node.type !== 'scalar')));
  const [first, start] = siblings[0]!;
  if (after === null && source.line(source.position(start).line).slice(0, at).trim() === '') {
    const line = firstLine(source, notesOf(source, document.root), first.key!.start);
    return before(source, line, gap ? [...lines, ''] : lines, layout);
  }
  const sibling = (typeof after === 'string' ? map.entries.get(after) : undefined) ?? (after === null ? first : siblings.at(-1)![0]);
  const last = lastLineWithNotes(sibling, source, notesOf(source, document.root), map.start);
  return below(source, last, gap && !keepsMore(sibling, source) ? ['', ...lines] : lines, layout);
}

const isLarge = (value: Data): boolean => value !== null && typeof value !== 'string';

/** An item put at the end of a list of lines. */
export function intoList(document: Document, list: ListNode, value: Data, layout: Layout): Edit {
  const { source } = document;
  const dashes = dashesOf(list, source);
  const lines = itemLines(value, layout).map((line) => deepen(line, column(source, list.start)));
  const gap = gapsBetween(list.items.map((node, index) => [node, dashes[index]!, dashes[index]] as const), source);
  const last = lastLineWithNotes(list.items.at(-1)!, source, notesOf(source, document.root), list.start, dashes.at(-1));
  return below(source, last, gap && !keepsMore(list.items.at(-1)!, source) ? ['', ...lines] : lines, layout);
}

/** Something put between the brackets of a map or a list that holds something already. */
export function betweenBrackets(holder: MapNode | ListNode, source: SourceText, key: string | undefined, value: Data): Edit {
  const children = holder.type === 'map' ? [...holder.entries.values()] : holder.items;
  const last = endInBrackets(children.at(-1)!, source);
  const written = key === undefined ? bracketed(value) : `${inline(key, true)}: ${value === null ? '' : bracketed(value)}`.trimEnd();
  return { start: last, end: last, text: `, ${written}` };
}

/** A name in brackets may stand without a colon, and then ends where it ends. */
const endInBrackets = (node: Node, source: SourceText): number => {
  if (node.type !== 'scalar' || node.start < node.end || node.style === 'quoted' || !node.key) return endOf(node, source);
  const colon = afterColon(node, source);
  const quote = /["']/.test(source.file.text[node.key.end] ?? '') ? 1 : 0;
  return colon === -1 ? node.key.end + quote : colon;
};

/** Lines under a name or dash that says nothing yet, after the notes that stand there already. */
export function underNothing(document: Document, node: Node, lines: readonly string[], layout: Layout): Edit[] {
  const { source } = document;
  const colon = node.key ? afterColon(node, source) : -1;
  const from = node.key ? colon : node.start;
  const nothing = isBracketed(node, source) || node.start < node.end ? [{ start: from, end: endOf(node, source), text: '' }] : [];
  const at = node.key ? column(source, node.key.start) : 0;
  const notes = new Map(notesOf(source, document.root).filter(({ own }) => own).map((note) => [source.position(note.start).line, column(source, note.start)]));
  let last = source.position(endOf(node, source)).line;
  while ((notes.get(last + 1) ?? -1) > at) last++;
  return [...nothing, below(source, last, lines.map((one) => deepen(one, at + layout.step)), layout)];
}

/** New lines after a line. At the end of a file without a last line end, the new last line has none either. */
export function below(source: SourceText, line: number, lines: readonly string[], layout: Layout): Edit {
  const at = lineEnd(source, line);
  return { start: at, end: at, text: lines.map((one) => layout.lineEnd + one).join('') };
}

function before(source: SourceText, line: number, lines: readonly string[], layout: Layout): Edit {
  const at = source.lineStart(line);
  return { start: at, end: at, text: lines.map((one) => one + layout.lineEnd).join('') };
}
