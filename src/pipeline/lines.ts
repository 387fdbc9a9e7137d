import type { Lang } from '../language/said.ts';
import type { notes } from './words.ts';

/** What a file is written for: its notes in one language, and the school's folder from the top of the repository. */
export interface Setting {
  readonly say: (name: keyof typeof notes) => string;
  readonly lang: Lang;
  /** `.` where the school is the whole repository. */
  readonly folder: string;
  /** How to start this very program, where it is on no path: words, for a hook on this computer. */
  readonly program: readonly string[];
}

const WIDTH = 98;

/** A note as lines of a comment, none much longer than a screen is wide. */
export function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}

/** Lines moved to the right, the empty ones left empty. */
export const indented = (text: string, by: number): string => text.trimEnd().split('\n').map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`)).join('\n');

/** Text as a string of YAML. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Text as one word of a shell. */
export const asWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
