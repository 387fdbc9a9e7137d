import type { SourceText } from '../parse/node.ts';
import type { Note } from './extent.ts';
import { column } from './layout.ts';
import type { Levels } from './levels.ts';

/**
 * How far in the notes on lines of their own belong: with the item below them, since that is what they are about; or, where
 * they stand further in than what follows, with what they stand in.
 */
export function noteLevels(levels: Levels, notes: readonly Note[], source: SourceText): void {
  const lines = [...levels.of.keys()].sort((a, b) => a - b);
  const settled = new Map<number, number>();
  let next = 0;
  for (const note of notes) {
    if (!note.own) continue;
    const line = source.position(note.start).line;
    if (levels.of.has(line)) continue;
    while (next < lines.length && lines[next]! < line) next++;
    settled.set(line, levelOf(levels, source, column(source, note.start), lines[next - 1], lines[next]));
  }
  for (const [line, level] of settled) levels.of.set(line, level);
}

function levelOf(levels: Levels, source: SourceText, at: number, above: number | undefined, below: number | undefined): number {
  const next = below === undefined ? -1 : /^[ \t]*/.exec(source.line(below))![0].length;
  const belowLevel = below === undefined ? 0 : levels.of.get(below)!;
  if (above === undefined || at <= next) return belowLevel;
  const open = levels.around(above).filter(({ old }) => old > next).reverse();
  const own = open.at(-1) ?? { old: next, level: belowLevel };
  if (at > own.old && own.old >= next && !levels.inText.has(above)) return below !== undefined && open.length === 0 && above < below && stands(levels, above, below) ? belowLevel : own.level + 2;
  const holder = open.filter(({ old }) => old <= at).at(-1);
  return holder ? holder.level : belowLevel;
}

/** The line below stands under the line above. */
const stands = (levels: Levels, above: number, below: number): boolean => levels.of.get(above)! < levels.of.get(below)!;
