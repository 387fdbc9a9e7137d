import type { Document } from '../parse/document.ts';
import { canonical } from './canonical.ts';
import { changedLines } from './proven.ts';
import type { Edited } from './proven.ts';
import { NotEdited } from './refusal.ts';

/** A file that was in the one layout stays in it: what was a line and is a group now is set apart from its neighbours. */
export function keptTidy(before: Document, made: Edited): Edited {
  if (laidOut(before) !== before) return made;
  const document = laidOut(made.document);
  return document === made.document ? made : { document, ...changedLines(before.source.file.text, document.source.file.text) };
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
