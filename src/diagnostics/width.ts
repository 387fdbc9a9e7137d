/** East Asian wide letters and most emoji take two columns; marks that combine and joiners take none. Made from text and when they are asked: they are slow to build. */
const patterns = () => ({
  wide: new RegExp('[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}', 'u'),
  none: new RegExp('[\\p{M}\\u200b-\\u200f\\ufe00-\\ufe0f]', 'u'),
});
let built: ReturnType<typeof patterns> | undefined;

/** Letters, figures, arrows and lines that take one column each: most texts hold nothing else. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f]*$/;

/** How many columns a text takes in a terminal. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const { wide, none } = (built ??= patterns());
  let width = 0;
  for (const letter of text) width += none.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
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
    let taken = 0;
    let room = Math.max(width - columns(lines.length === 0 ? indent : hang), 20);
    for (const word of paragraph.split(' ')) {
      const more = columns(word);
      if (line !== '' && taken + 1 + more > room) {
        lines.push(line.trimEnd());
        room = Math.max(width - columns(hang), 20);
        line = word;
        taken = more;
      } else {
        taken = line === '' ? more : taken + 1 + more;
        line = line === '' ? word : `${line} ${word}`;
      }
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
