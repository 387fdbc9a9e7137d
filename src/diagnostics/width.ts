// East Asian wide letters and most emoji take two columns; marks that combine and joiners take none.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NONE = /[\p{M}\u200b-\u200f\ufe00-\ufe0f]/u;

/** Letters, figures and signs that take one column each: most texts hold nothing else, and the patterns above are slow to build. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** How many columns a text takes in a terminal. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += NONE.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/**
 * Breaks words over lines of at most `width` columns. The first line stands after `indent`, the others after `hang`. A word
 * longer than a line stays whole, and so do words held together by a no-break space.
 */
export function wrap(text: string, width: number, indent = '', hang = indent): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const room = Math.max(width - columns(lines.length === 0 ? indent : hang), 20);
      if (line !== '' && columns(line) + 1 + columns(word) > room) {
        lines.push(line.trimEnd());
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line.trimEnd());
  }
  return lines.map((line, index) => (index === 0 ? indent : hang) + line).join('\n');
}

/** The same after a label: the first line begins with it, and the others stand under the words. */
export function hang(text: string, width: number, label: string): string {
  const indent = ' '.repeat(columns(label));
  return label + wrap(text, width, indent).slice(indent.length);
}
