import type { Lang } from '../../language/said.ts';
import type { Branch } from '../branches.ts';
import { outline } from '../outline.ts';
import type { Thread } from '../thread.ts';

/** The thread as indented lines, for those who do not see the picture: the same words as the tree's. */
export function outlineText(thread: Thread, lang: Lang): readonly string[] {
  const tell = ({ head, aside, gap, lines, children }: Branch, depth: number): string[] => {
    const indent = '\u00a0\u00a0'.repeat(depth);
    const first = `${indent}${gap ? '✗ ' : ''}${head}${aside ? ` · ${aside}` : ''}`;
    return [first, ...lines.map((line) => `${indent}\u00a0\u00a0${line}`), ...children.flatMap((child) => tell(child, depth + 1))];
  };
  return outline(thread, lang).flatMap((branch) => tell(branch, 0));
}
