import { compareText } from '../diagnostics/diagnostic.ts';
import type { Item } from './school.ts';

/**
 * Siblings stand by their number; then by place where they share a file, and by id where they do not, so that moving one to
 * another file changes no report.
 */
export function sortSiblings(children: readonly Item[]): Item[] {
  const unnumbered = children.filter((child) => numberOf(child) === undefined);
  const oneFile = new Set(unnumbered.map((child) => child.node.source)).size <= 1;
  return [...children].sort((a, b) => {
    const first = numberOf(a);
    const second = numberOf(b);
    if (first !== undefined || second !== undefined) {
      if (first === undefined) return 1;
      if (second === undefined) return -1;
      if (first !== second) return first - second;
      return compareText(a.id, b.id);
    }
    return oneFile ? (a.node.key?.start ?? 0) - (b.node.key?.start ?? 0) : compareText(a.id, b.id);
  });
}

const numberOf = (item: Item): number | undefined => (item.data as unknown as { number?: number }).number;
