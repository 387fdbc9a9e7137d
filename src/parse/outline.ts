import { readLine } from './line.ts';
import type { SourceText } from './node.ts';

// How the lines of a file stand under one another, for lines that the grammar refuses. Empty lines and notes do not count.

const says = (text: string): boolean => text.trim() !== '' && !text.trimStart().startsWith('#');

/** The nearest line above that says something. 0 when there is none. */
export function above(source: SourceText, line: number): number {
  let at = line - 1;
  while (at > 0 && !says(source.line(at))) at--;
  return Math.max(at, 0);
}

/** The nearest line below that says something. 0 when there is none. */
export function below(source: SourceText, line: number): number {
  let at = line + 1;
  while (at <= source.lineCount && !says(source.line(at))) at++;
  return at > source.lineCount ? 0 : at;
}

export const indentOf = (source: SourceText, line: number): number => readLine(source.line(line)).indent;

/** The depths that a line could stand at: those of the line above it, of what that stands under, and so on outwards. */
export function depthsAbove(source: SourceText, line: number): Set<number> {
  const depths = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  for (let at = above(source, line); at > 0 && limit > 0; at = above(source, at)) {
    const indent = indentOf(source, at);
    if (indent < limit) depths.add((limit = indent));
  }
  return depths;
}

/**
 * True when a line stands further out than its neighbours, by more than one level: what follows would stand properly if it
 * were not there, and cannot stand under it.
 */
export function outOfLine(source: SourceText, line: number): boolean {
  const next = below(source, line);
  if (next === 0) return false;
  const [here, after] = [indentOf(source, line), indentOf(source, next)];
  const depths = depthsAbove(source, line);
  return depths.has(after) && [...depths].some((depth) => depth > here && depth < after);
}

/**
 * Where a line most likely belongs that stands at no line's depth: beside the next line when it has words of its own, above it
 * when it has none, else at the nearest depth, the deeper of two.
 */
export function likelyDepth(source: SourceText, line: number): number {
  const { indent, value } = readLine(source.line(line));
  const depths = [...depthsAbove(source, line)];
  const next = below(source, line);
  const after = next === 0 ? 0 : indentOf(source, next);
  if (after > indent) {
    const fits = depths.filter((depth) => (value === '' || /^[|>]/.test(value) ? depth < after : depth === after));
    if (fits.length > 0) return Math.max(...fits);
  }
  return depths.reduce((best, depth) => (Math.abs(depth - indent) < Math.abs(best - indent) ? depth : best), depths[0] ?? 0);
}
