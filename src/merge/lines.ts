/** A line of a file, with its place counted from the column in which what it belongs to begins: so it can stand elsewhere. */
export interface Line {
  /** Spaces before it, from that column; less than nothing where it stands further out. Undefined: an empty line. */
  readonly at: number | undefined;
  readonly text: string;
  /** A line of git's own, about a conflict: it stands at the edge wherever it is. */
  readonly mark?: true;
}

/** A line as it stands in a file. */
export function lineAt(text: string, column: number): Line {
  if (text === '') return { at: undefined, text };
  const words = text.trimStart().length === 0 ? text.replace(/^ +/, '') : text.slice(/^ */.exec(text)![0].length);
  return { at: text.length - words.length - column, text: words };
}

/** The line as it is written in a column. */
export const written = ({ at, text, mark }: Line, column: number): string => (mark || at === undefined ? text : ' '.repeat(Math.max(0, column + at)) + text);

/** Lines for a place that begins so many columns further out. */
export const indented = (lines: readonly Line[], by: number): readonly Line[] => (by === 0 ? lines : lines.map((line) => (line.mark || line.at === undefined ? line : { ...line, at: line.at + by })));

export const sameLine = (a: Line, b: Line): boolean => a.text === b.text && a.at === b.at;
export const sameLines = (a: readonly Line[], b: readonly Line[]): boolean => a.length === b.length && a.every((line, index) => sameLine(line, b[index]!));

export const isNote = ({ text }: Line): boolean => text.startsWith('#');
export const isEmpty = ({ text }: Line): boolean => text.trim() === '';
