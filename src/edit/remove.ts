import type { ListNode, MapNode, Node } from '../parse/node.ts';
import type { Document } from '../parse/document.ts';
import type { Path } from './data.ts';
import type { Edit } from './edits.ts';
import { dashesOf, endOf, firstLine, isBracketed, lastLine, lastLineWithNotes, lineEnd, notesOf } from './extent.ts';
import { keyStart } from './layout.ts';
import { proven } from './proven.ts';
import type { Edited } from './proven.ts';
import { refusal } from './refusal.ts';
import { follow } from './walk.ts';

/**
 * Takes away what stands at a path: an entry of a map, or, with a number at the end of the path, an item of a list. The notes
 * directly above it go with it, and so does the empty line that set it apart. A name whose last entry goes stays, and says
 * nothing.
 *
 *     removeEntry(document, ['priorities', 'reading', 'actions', 'A3'])
 *
 * Throws `NotEdited`: there is nothing at that path, a name on the way is misspelt.
 */
export function removeEntry(document: Document, path: Path): Edited {
  const { source } = document;
  const { node, steps, parent } = follow(document, path);
  if (steps < path.length || !node || !parent || parent.type === 'scalar') throw refusal.absent(source, String(path.at(-1)));
  const edit = isBracketed(parent, source) ? fromBrackets(document, parent, node) : asLines(document, parent, node);
  const gone = notesOf(source, document.root).filter(({ start, end }) => start >= edit.start && end <= edit.end);
  return proven(document, [edit], { changes: [{ kind: 'removed', path, inBrackets: isBracketed(parent, source) }], notesGone: gone.map(({ text }) => text) });
}

const childrenOf = (holder: MapNode | ListNode): readonly Node[] => (holder.type === 'map' ? [...holder.entries.values()] : holder.items);

function asLines(document: Document, parent: MapNode | ListNode, node: Node): Edit {
  const { source } = document;
  const children = childrenOf(parent);
  const index = children.indexOf(node);
  const dash = parent.type === 'list' ? dashesOf(parent, source)[index]! : undefined;
  const start = dash ?? keyStart(node, source);
  const line = source.position(start).line;
  const notes = notesOf(source, document.root);
  if (source.file.text.slice(source.lineStart(line), start).trim() !== '') return afterItsDash(document, children, node, start);
  let from = firstLine(source, notes, start);
  let to = lastLineWithNotes(node, source, notes, start, dash);
  const blank = (at: number): boolean => at >= 1 && at <= source.lineCount && source.line(at).trim() === '' && !(at === source.lineCount);
  const before = children[index - 1];
  // An empty line that a block of text keeps is the block’s.
  if (before && blank(from - 1) && from - 1 > lastLine(before, source, index > 0 && parent.type === 'list' ? dashesOf(parent, source)[index - 1] : undefined)) from--;
  else if (index === 0 && children.length > 1 && blank(to + 1)) to++;
  // The last line of a file without a line end takes the one before it along.
  if (to === source.lineCount) return { start: from === 1 ? 0 : lineEnd(source, from - 1), end: source.file.text.length, text: '' };
  return { start: source.lineStart(from), end: source.lineStart(to + 1), text: '' };
}

/** The first field of a list’s item stands on the line of its dash: the next one takes its place there. */
function afterItsDash({ source }: Document, children: readonly Node[], node: Node, start: number): Edit {
  const next = children[children.indexOf(node) + 1];
  if (!next?.key) return { start, end: endOf(node, source), text: '' };
  return { start, end: keyStart(next, source), text: '' };
}

function fromBrackets({ source }: Document, parent: MapNode | ListNode, node: Node): Edit {
  const { text } = source.file;
  const children = childrenOf(parent);
  const index = children.indexOf(node);
  const startOf = (one: Node): number => (one.key ? keyStart(one, source) : one.start - (one.type === 'scalar' && one.style === 'quoted' ? 1 : 0));
  const end = Math.max(endOf(node, source), node.key?.end ?? 0);
  if (children.length === 1) return { start: parent.start + 1, end: parent.end - 1, text: '' };
  const comma = text.indexOf(',', end);
  if (index < children.length - 1) return { start: startOf(node), end: startOf(children[index + 1]!), text: '' };
  const before = children[index - 1]!;
  return { start: Math.max(endOf(before, source), before.key?.end ?? 0), end: comma !== -1 && comma < parent.end - 1 ? comma : end, text: '' };
}
