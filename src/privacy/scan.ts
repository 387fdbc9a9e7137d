import type { Document } from '../parse/document.ts';
import { births } from './birth.ts';
import { contacts, detailsIn, plainContact } from './contact.ts';
import { identifiers } from './identifiers.ts';
import { markOf } from './mark.ts';
import { peopleWithNeeds } from './person-with-need.ts';
import { proseOf } from './prose.ts';
import type { Prose } from './prose.ts';
import { Sentences } from './sentences.ts';
import type { Seen, Sighting, SightingKind } from './sighting.ts';
import { smallGroups } from './small-groups.ts';

/** Everything in a text that looks like personal data, in order. Those that overlap are one, as long as all of them together; a person with a need is told besides. */
export function seenIn(text: string, sentences = new Sentences(text)): Seen[] {
  const all = [...identifiers(text), ...births(text), ...contacts(text), ...peopleWithNeeds(sentences), ...smallGroups(sentences)];
  all.sort((a, b) => a.start - b.start);
  const told: Seen[] = [];
  let last: { kind: SightingKind; start: number; end: number } | undefined;
  for (const one of all) {
    if (one.kind === 'learner-need') told.push(one);
    else if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else told.push((last = { ...one }));
  }
  return told;
}

/**
 * What looks like personal data in the files of one school: in every value, under every name, in comments, and in files that
 * cannot be read as YAML. The contact details that the school gives of itself under `school:` are let be wherever they stand.
 */
export function personalIn(documents: readonly Document[]): Sighting[] {
  const all = documents.map(lookAt);
  const published = all.flatMap(({ own }) => own);
  const isOwn = ({ kind, words }: Sighting) => (kind === 'phone' || kind === 'email' || kind === 'home') && published.some((detail) => plainContact(words[0]!).endsWith(detail));
  return all.flatMap(({ sightings }) => sightings.filter((one) => !isOwn(one)));
}

interface Looked {
  readonly sightings: readonly Sighting[];
  /** The contact details that the file gives of the school itself. */
  readonly own: readonly string[];
}

/** A file that stands unchanged in many versions is looked at once. */
const looked = new WeakMap<Document, Looked>();

function lookAt(document: Document): Looked {
  const before = looked.get(document);
  if (before) return before;
  const prose = proseOf(document);
  const { text, own } = prose;
  const sentences = new Sentences(text);
  const made = { sightings: seenIn(text, sentences).map((one) => sightingOf(prose, one, sentences)), own: own.flatMap(({ start, end }) => detailsIn(text.slice(start, end))) };
  looked.set(document, made);
  return made;
}

function sightingOf(prose: Prose, { kind, start, end }: Seen, sentences: Sentences): Sighting {
  const { source, text } = prose;
  const from = prose.offsetOf(start);
  const to = prose.offsetOf(end - 1) + 1;
  return { kind, source, start: from, end: to, mark: markOf(sentences.words(sentences.at(start))), words: [text.slice(start, end), source.file.text.slice(from, to)] };
}
