import type { Document } from './document.ts';
import type { Node } from './node.ts';

/** Every note of a file, in order and with its sign: what follows a # that is in no value and no key. */
export function notesOf({ root, source }: Document): readonly string[] {
  const { text } = source.file;
  const values: (readonly [number, number])[] = [];
  const visit = (node: Node): void => {
    if (node.key) values.push([node.key.start, node.key.end]);
    if (node.type === 'scalar') values.push([node.start, node.end]);
    else for (const inner of node.type === 'map' ? node.entries.values() : node.items) visit(inner);
  };
  if (root) visit(root);
  values.sort(([a], [b]) => a - b);
  const notes: string[] = [];
  let next = 0;
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    while (next < values.length && values[next]![1] <= at) next++;
    if (next < values.length && values[next]![0] <= at) continue;
    const end = text.indexOf('\n', at);
    notes.push(text.slice(at, end === -1 ? text.length : end).trimEnd());
    if (end === -1) break;
    at = end;
  }
  return notes;
}
