import type { Document } from '../parse/document.ts';
import { canonical } from './canonical.ts';
import { changedLines } from './proven.ts';
import type { Edited } from './proven.ts';
import { NotEdited } from './refusal.ts';

/**
 * A file that was in the one layout stays in it: what was a line and is a group now is set apart from its neighbours. Where the
 * layout would move a line that was there, such as a note that now has something else above it, the change stays as it was made.
 */
export function keptTidy(before: Document, made: Edited): Edited {
  if (laidOut(before) !== before) return made;
  const document = laidOut(made.document);
  return document === made.document || !othersStay(made, document) ? made : { document, ...changedLines(before.source.file.text, document.source.file.text) };
}

/** Whether every line that the change left alone is there to the character, in its order; empty lines aside. */
function othersStay({ document, from, to }: Edited, tidy: Document): boolean {
  const lines = ({ source }: Document): string[] => source.file.text.split(/\r?\n/);
  const now = lines(tidy);
  let at = 0;
  return lines(document).every((line, index) => {
    if (line.trim() === '' || (index + 1 >= from && index + 1 <= to)) return true;
    at = now.indexOf(line, at) + 1;
    return at > 0;
  });
}

/** In the one layout, or, where that cannot be proven to say the same, as it is: what was asked for does not depend on it. */
function laidOut(document: Document): Document {
  try {
    return canonical(document);
  } catch (error) {
    if (error instanceof NotEdited) return document;
    throw error;
  }
}
