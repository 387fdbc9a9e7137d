import { definition, matchKeys } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import { composed, isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import type { Document } from '../parse/document.ts';
import type { Path } from './data.ts';
import { refusal } from './refusal.ts';

/** How far a path leads in a file. */
export interface Reached {
  /** The last node on the way that is there; undefined where the file says nothing at all. */
  readonly node: Node | undefined;
  /** How many steps of the path lead to it. */
  readonly steps: number;
  /** What holds the node. */
  readonly parent: Node | undefined;
}

type Shape = Pick<Field, 'type'> & { readonly of?: string; readonly each?: string };

/**
 * Follows a path as far as the file goes. A name on the way that is misspelt, words where items belong, a file that cannot be
 * read: refused, and not guessed at.
 *
 * Throws `NotEdited`.
 */
export function follow({ source, root, readable }: Document, path: Path): Reached {
  if (!readable) throw refusal.unreadable(source);
  let node = root;
  let parent: Node | undefined;
  let shape: Shape | undefined = { type: 'object', of: 'root' };
  for (const [index, step] of path.entries()) {
    if (!node || isEmpty(node)) return { node, steps: index, parent };
    // Brackets with nothing between them say as little, whichever they are.
    if (typeof step === 'string' && node.type === 'list' && node.items.length === 0) return { node, steps: index, parent };
    if (typeof step === 'number') {
      if (node.type !== 'list' || !node.items[step]) throw refusal.absent(source, String(step + 1));
      [parent, node] = [node, node.items[step]!];
      shape = shape?.type === 'list' ? { type: 'object', ...(shape.of === undefined ? {} : { of: shape.of }) } : undefined;
      continue;
    }
    if (node.type !== 'map') throw refusal.shape(source, node, node.key?.text ?? String(path[index - 1] ?? step));
    const key = composed(step);
    const child: Node | undefined = node.entries.get(key);
    if (!child) {
      if (shape?.type === 'object') refuseMisspelt(source, node, shape.of, key);
      return { node, steps: index, parent };
    }
    [parent, node] = [node, child];
    shape = shapeUnder(shape, key);
  }
  return { node, steps: path.length, parent };
}

function refuseMisspelt(source: Document['source'], map: Extract<Node, { type: 'map' }>, of: string | undefined, wanted: string): void {
  if (of === undefined || !Object.hasOwn(definition(of).fields, wanted)) return;
  for (const [written, { field, mended }] of matchKeys(of, [...map.entries.keys()])) {
    if (mended && field === wanted) throw refusal.misspelt(source, map.entries.get(written)!, written, wanted);
  }
}

/** What the format says stands under a name: the fields of a definition, items by id, or something of the school's own. */
function shapeUnder(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.of === undefined) return undefined;
  switch (shape.type) {
    case 'object': {
      const { fields } = definition(shape.of);
      return Object.hasOwn(fields, key) ? fields[key] : undefined;
    }
    case 'map':
      return { type: 'object', of: shape.of };
    case 'years':
      return { type: shape.each === 'map' ? 'map' : 'object', of: shape.of };
    default:
      return undefined;
  }
}
