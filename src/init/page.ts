import type { Lang, Said } from '../language/said.ts';
import type { Languages } from './answers.ts';

const MARGIN = 100;

/** Writes one file of the format, line by line: notes in one language, words in the school's. */
export class Page {
  private readonly lines: string[] = [];

  constructor(
    private readonly notes: Lang,
    private readonly languages: Languages,
  ) {}

  /** A note, folded at the margin. */
  note(indent: number, said: Said): this {
    const lead = `${'  '.repeat(indent)}# `;
    let line = '';
    for (const word of said[this.notes].split(' ')) {
      if (line !== '' && lead.length + line.length + 1 + word.length > MARGIN) {
        this.lines.push(lead + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    this.lines.push(lead + line);
    return this;
  }

  /** Lines that show how something is written, as notes: nothing in them is read. */
  shown(indent: number, said: Said): this {
    for (const line of said[this.notes].split('\n')) this.lines.push(`${'  '.repeat(indent)}#   ${line}`);
    return this;
  }

  /** A name, with a value or with nothing: then it is still to be written, or what follows stands under it. */
  line(indent: number, key: string, value = ''): this {
    this.lines.push(`${'  '.repeat(indent)}${key}:${value === '' ? '' : ` ${value}`}`);
    return this;
  }

  /** Words in the school's language, or in both beneath the name. */
  words(indent: number, key: string, said: Said): this {
    if (this.languages !== 'both') return this.line(indent, key, said[this.languages]);
    return this.line(indent, key).line(indent + 1, 'cy', said.cy).line(indent + 1, 'en', said.en);
  }

  space(): this {
    this.lines.push('');
    return this;
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }
}

/** Text as a value on one line: as it is where every reader would read it so, else in quotation marks. */
export const asValue = (text: string): string => (/^[\p{L}][\p{L}\p{M}\p{N} .,'’()&/-]*$/u.test(text) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text) ? text : text === '' ? '' : JSON.stringify(text));
