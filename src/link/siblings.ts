import { compareText } from '../diagnostics/diagnostic.ts';
import type { Node } from '../parse/node.ts';

/** An entity as it stands in its map. */
export type Sibling = readonly [id: string, node: Node];

/**
 * Siblings stand by their number; then by place where they share a file, and by id where they do not, so that moving one to
 * another file changes no report. What is not yet written has no say in it.
 */
export function sortSiblings(siblings: readonly Sibling[]): Sibling[] {
  const unnumbered = siblings.filter(([, node]) => numberOf(node) === undefined && node.type === 'map');
  const oneFile = new Set(unnumbered.map(([, node]) => node.source)).size <= 1;
  const place = ([id, node]: Sibling): readonly [number, string] => (oneFile ? [node.key?.start ?? 0, id] : [0, id]);
  return [...siblings].sort((a, b) => {
    const first = numberOf(a[1]) ?? Number.POSITIVE_INFINITY;
    const second = numberOf(b[1]) ?? Number.POSITIVE_INFINITY;
    if (first !== second) return first < second ? -1 : 1;
    const [[here, id], [there, other]] = first === Number.POSITIVE_INFINITY ? [place(a), place(b)] : [[0, a[0]] as const, [0, b[0]] as const];
    return here - there || compareText(id, other);
  });
}

function numberOf(node: Node): number | undefined {
  const number = node.type === 'map' ? node.entries.get('number') : undefined;
  return number?.type === 'scalar' && number.text !== null && /^\d{1,6}$/.test(number.text) ? Number(number.text) : undefined;
}
