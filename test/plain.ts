import type { Node } from '../src/parse/node.ts';

/** A node as plain data, for a validator that is not ours. */
export function toPlain(node: Node): unknown {
  if (node.type === 'scalar') return node.text;
  if (node.type === 'list') return node.items.map(toPlain);
  const plain: Record<string, unknown> = {};
  for (const [key, value] of node.entries) plain[key] = toPlain(value);
  return plain;
}
