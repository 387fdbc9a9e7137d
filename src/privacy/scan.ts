import type { Document } from '../parse/document.ts';
import { births } from './birth.ts';
import { contacts, detailsIn, plainContact } from './contact.ts';
import { identifiers } from './identifiers.ts';
import { markOf } from './mark.ts';
import { peopleWithNeeds } from './person-with-need.ts';
import { proseOf } from './prose.ts';
import type { Prose } from './prose.ts';
import { sentenceAt } from './sentences.ts';
import type { Seen, Sighting } from './sighting.ts';
import { smallGroups } from './small-groups.ts';

/** Everything in a text that looks like personal data, in order. One that stands inside another is left out. */
export function seenIn(text: string): Seen[] {
  const all = [...identifiers(text), ...births(text), ...contacts(text), ...peopleWithNeeds(text), ...smallGroups(text)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const isNumber = (kind: string) => kind !== 'learner-need' && kind !== 'staff-matter';
  let last = -1;
  return all.filter((one) => {
    if (isNumber(one.kind) && one.start < last) return false;
    if (isNumber(one.kind)) last = one.end;
    return true;
  });
}

/**
 * What looks like personal data in the files of one school: in every value, under every name, in comments, and in files that
 * cannot be read as YAML. The contact details that the school gives of itself under `school:` are let be wherever they stand.
 */
export function personalIn(documents: readonly Document[]): Sighting[] {
  const all = documents.map(proseOf);
  const published = all.flatMap(({ text, own }) => own.flatMap(({ start, end }) => detailsIn(text.slice(start, end))));
  const isOwn = (text: string, { kind, start, end }: Seen) => (kind === 'phone' || kind === 'email' || kind === 'home') && published.some((detail) => plainContact(text.slice(start, end)).endsWith(detail));
  return all.flatMap((prose) => seenIn(prose.text).filter((one) => !isOwn(prose.text, one)).map((one) => sightingOf(prose, one)));
}

function sightingOf(prose: Prose, { kind, start, end }: Seen): Sighting {
  const { source, text } = prose;
  const from = prose.offsetOf(start);
  const to = prose.offsetOf(end - 1) + 1;
  const sentence = sentenceAt(text, start);
  return { kind, source, start: from, end: to, mark: markOf(text.slice(sentence.start, sentence.end)), words: [text.slice(start, end), source.file.text.slice(from, to)] };
}
