import { composed, isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import type { Document } from '../parse/document.ts';
import { asData, dataOf } from './data.ts';
import type { Data, NewValue, Path } from './data.ts';
import type { Edit } from './edits.ts';
import { afterColon, endOf, isBlock, isBracketed } from './extent.ts';
import { betweenBrackets, intoList, intoMap, underNothing } from './insert.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { bracketed, entryLines, inline } from './print.ts';
import { proven } from './proven.ts';
import type { Edited } from './proven.ts';
import { refusal } from './refusal.ts';
import { setValue } from './set.ts';
import { follow } from './walk.ts';

/** Where a new entry stands among its siblings: after the last of them unless said otherwise. */
export interface Placing {
  /** The names of the fields in the order of the format: the entry stands after the nearest one before it, or first. */
  readonly order?: readonly string[];
}

/**
 * A new entry in the map at a path: an item under its id, a field of an item. What is missing on the way is made, a field of
 * the root included; an entry that is there and says nothing is filled.
 *
 *     addEntry(document, ['priorities', 'reading', 'targets'], 'T3', { title: 'Every learner reads daily', by: 'summer 2027' })
 *
 * Throws `NotEdited`: it is there already, a name on the way is misspelt, something else stands there.
 */
export function addEntry(document: Document, path: Path, key: string, value: NewValue, placing: Placing = {}): Edited {
  const { source } = document;
  const reached = follow(document, [...path, key]);
  const whole = [...path, key];
  if (reached.steps === whole.length) {
    if (!isEmpty(reached.node!)) throw refusal.exists(source, reached.node!, key);
    return setValue(document, whole, value);
  }
  const data = asData(value);
  const { node, steps } = reached;
  const name = composed(String(whole[steps]));
  const written = whole.slice(steps + 1).reduceRight<Data>((inner, step) => new Map([[composed(String(step)), inner]]), data);
  const after = steps === whole.length - 1 && node?.type === 'map' && placing.order ? precedes([...node.entries.keys()], name, placing.order) : undefined;
  const edits = entryEdits(document, node, name, written, after);
  const landed = edits.length === 1 && after === null && node?.type === 'map' ? landing(node, edits[0]!) : after;
  return proven(document, edits, { changes: [{ kind: 'entry', path: whole.slice(0, steps), key: name, value: written, after: landed }] });
}

/** Before the first entry there may be no line of its own to stand on; then it stands after it. */
const landing = (map: Extract<Node, { type: 'map' }>, edit: Edit): string | null => (edit.start > map.start ? [...map.entries.keys()][0]! : null);

function precedes(there: readonly string[], key: string, order: readonly string[]): string | null | undefined {
  const place = order.indexOf(key);
  if (place === -1) return undefined;
  const before = there.filter((name) => order.indexOf(name) !== -1 && order.indexOf(name) < place);
  return before.at(-1) ?? null;
}

function entryEdits(document: Document, node: Node | undefined, key: string, value: Data, after: string | null | undefined): Edit[] {
  const { source } = document;
  const layout = layoutOf(document);
  if (!node) return [atTheEnd(document, entryLines(key, value, layout), layout)];
  const inBrackets = node.type === 'map' && isBracketed(node, source);
  if (node.type === 'map' && !inBrackets) return [intoMap(document, node, key, value, after, layout)];
  if (node.type === 'map' && node.entries.size > 0) return [betweenBrackets(node, source, key, value)];
  const isHollow = node.type !== 'scalar' && (node.type === 'map' ? node.entries.size : node.items.length) === 0;
  if (isHollow && (!node.key || !standsAlone(node, source))) return [{ start: node.start, end: node.end, text: bracketed(new Map([[key, value]])) }];
  if ((node.type === 'list' && !isHollow) || (node.type === 'scalar' && !isEmpty(node)) || !node.key) throw refusal.shape(source, node, node.key?.text ?? key);
  if (node.flow && node.type === 'scalar') return [{ start: colonOf(node, source), end: endOf(node, source), text: ` ${bracketed(new Map([[key, value]]))}` }];
  return underNothing(document, node, entryLines(key, value, layout), layout);
}

/** `{}` and `[]` after a name of their own line, not themselves between brackets. */
const standsAlone = (node: Node, source: Document['source']): boolean => isBracketed(node, source) && source.line(source.position(node.key!.start).line).slice(0, source.position(node.key!.start).column - 1).trim().replace(/^-/, '') === '';

function colonOf(node: Node, source: Document['source']): number {
  const colon = afterColon(node, source);
  if (colon === -1) throw refusal.shape(source, node, node.key!.text);
  return colon;
}

/** A file that says nothing yet: after its notes. */
function atTheEnd({ source }: Document, lines: readonly string[], layout: Layout): Edit {
  const { text } = source.file;
  const at = text.length;
  const start = text === '' || text.endsWith('\n') ? '' : layout.lineEnd;
  return { start: at, end: at, text: start + lines.map((line) => line + layout.lineEnd).join('') };
}

/**
 * One more item at the end of the list at a path. Where a single value stands, the two become a list; where nothing stands, a
 * list is begun.
 *
 *     addItem(document, ['log'], { when: '2027-01-14', for: 'reading', text: 'Four classes visited.' })
 *
 * Throws `NotEdited`: something else stands there, a name on the way is misspelt.
 */
export function addItem(document: Document, path: Path, value: NewValue, placing: Placing = {}): Edited {
  const { source } = document;
  const { node, steps } = follow(document, path);
  const data = asData(value);
  if (steps < path.length) return addEntry(document, path.slice(0, -1), String(path.at(-1)), [value], placing);
  if (!node || (node.type === 'map' && node.entries.size > 0)) throw refusal.shape(source, node ?? document.root!, String(path.at(-1)));
  if (isEmpty(node) || node.type === 'map' || (node.type === 'list' && node.items.length === 0)) return setValue(document, path, [value]);
  const meant = { changes: [{ kind: 'item', path, value: data } as const] };
  if (node.type === 'list') {
    const edit = isBracketed(node, source) ? betweenBrackets(node, source, undefined, data) : intoList(document, node, data, layoutOf(document));
    return proven(document, [edit], meant);
  }
  const oneLine = !isBlock(node) && source.position(node.start).line === source.position(node.end).line;
  if (!oneLine || typeof data !== 'string' || data.includes('\n')) return setValue(document, path, [dataOf(node) as string, value]);
  const quote = node.style === 'quoted' ? 1 : 0;
  const text = node.style === 'quoted' ? source.file.text.slice(node.start - quote, node.end + quote) : inline(node.text!, true);
  return proven(document, [{ start: node.start - quote, end: node.end + quote, text: `[${text}, ${bracketed(data)}]` }], meant);
}
