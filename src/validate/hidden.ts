import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Document } from '../parse/document.ts';

/**
 * Marks that cannot be seen and change how text is shown or compared: those that turn its direction, spaces without width, a
 * byte-order mark in the middle. Joiners are left alone: some writing and many small pictures need them.
 */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const words = {
  message: {
    en: 'There is a mark here that cannot be seen (U+{code}), and it can make the text look different from what it is (in this file: {count})',
    cy: 'Mae nod anweledig yma (U+{code}), a gall wneud i’r testun edrych yn wahanol i’r hyn ydyw (nifer yn y ffeil hon: {count})',
  },
  hint: { en: 'Type the words around it again. Such marks come with text that is pasted', cy: 'Teipiwch y geiriau o’i gwmpas eto. Gyda thestun wedi ei ludo y daw nodau o’r fath' },
} satisfies Record<string, Said>;

/** Tells once a file of marks that hide or reorder text, at the first of them. */
export function checkHidden({ source, readable }: Document): Diagnostic[] {
  if (!readable) return [];
  const found = [...source.file.text.matchAll(HIDDEN)];
  const [first] = found;
  if (!first) return [];
  const code = first[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const message = say(words.message, { code, count: found.length });
  return [{ rule: 'lost-words', severity: 'warning', basis: 'ours', message, hint: words.hint, span: source.span(first.index, first.index + 1) }];
}
