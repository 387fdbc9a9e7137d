import type { Document } from '../parse/document.ts';
import type { Node } from '../parse/node.ts';
import type { Data } from './data.ts';
import type { Edit } from './edits.ts';
import { proven } from './proven.ts';
import { refusal } from './refusal.ts';

/** One file with other texts and other keys in place, and nothing else changed. Throws `NotEdited` where that cannot be proven. */
export function named(document: Document, texts: ReadonlyMap<Node, string>, keys: ReadonlyMap<Node, string>): Document {
  const edits: Edit[] = [...[...texts].map(([{ start, end }, text]) => ({ start, end, text })), ...[...keys].map(([{ key }, text]) => ({ start: key!.start, end: key!.end, text }))];
  const expected = (node: Node): Data => {
    if (node.type === 'scalar') return texts.get(node) ?? node.text;
    if (node.type === 'list') return node.items.map(expected);
    return new Map([...node.entries].map(([key, value]) => [keys.get(value) ?? key, expected(value)]));
  };
  if (!document.root) throw refusal.unproven(document.source);
  return proven(document, edits, { changes: [], expected: expected(document.root) }).document;
}
