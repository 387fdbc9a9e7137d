import { columns } from '../../diagnostics/width.ts';

/**
 * How wide text will be, in ems. The reader's own font is not known when the picture is made, so these are the widths of a
 * common sans-serif face with some room to spare.
 */
const NARROW = new Set("iljI.,:;'’‘|!()[]·");
const SLIM = new Set('ftr-“”"/\\ ');
const WIDE = new Set('mwMWŵŴ%@—–…→');

const ROOM = 1.09;

function em(letter: string): number {
  if (NARROW.has(letter)) return 0.3;
  if (SLIM.has(letter)) return 0.36;
  if (WIDE.has(letter)) return 0.9;
  const wide = columns(letter);
  if (wide !== 1) return wide;
  return /\p{Lu}/u.test(letter) ? 0.71 : 0.57;
}

/** The width of a text in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += em(letter);
  return ems * size * ROOM;
}

/** Breaks text into at most `most` lines of a width; what is left over is cut, with a sign that it was. */
export function lines(text: string, size: number, width: number, most: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined, size) <= width) {
      line = joined;
      continue;
    }
    found.push(line);
    line = word;
    if (found.length > most) break;
  }
  found.push(line);
  if (found.length <= most) return found;
  return [...found.slice(0, most - 1), shorten(found[most - 1]!, size, width)];
}

function shorten(line: string, size: number, width: number): string {
  const letters = [...line];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A word, or the parts of one that is wider than a line. */
function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (textWidth(piece + letter, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
