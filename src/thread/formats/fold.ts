import { columns, wrap } from '../../diagnostics/width.ts';
import { SEPARATOR } from '../branches.ts';

/** Lines of at most `width` columns, broken between facts where that is possible. */
export function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const fact of text.split(SEPARATOR)) {
    const joined = lines.length === 0 ? fact : `${lines.at(-1)}${SEPARATOR}${fact}`;
    if (columns(joined) <= width) lines.splice(-1, 1, joined);
    else lines.push(...foldWords(fact, width));
  }
  return lines;
}

/** A word longer than a line is broken, so that nothing runs past the edge. */
function foldWords(text: string, width: number): string[] {
  const room = Math.max(width, 20);
  const broken = text.split(' ').map((word) => (columns(word) <= room ? word : pieces(word, room).join(' '))).join(' ');
  return wrap(broken, room).split('\n');
}

function pieces(word: string, room: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (columns(piece + letter) > room) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
