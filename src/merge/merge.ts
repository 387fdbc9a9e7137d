import { WHOLE } from '../format/place.ts';
import { notesOf } from '../edit/extent.ts';
import type { Lang } from '../language/said.ts';
import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import type { SourceFile } from '../read/snapshot.ts';
import type { Conflict } from './conflict.ts';
import { written } from './lines.ts';
import type { Line } from './lines.ts';
import { settled } from './marks.ts';
import type { Marking } from './marks.ts';
import { Merger } from './merger.ts';
import { mergeNotes } from './notes.ts';
import { Inseparable, partsOf } from './parts.ts';
import { equal, plainOf } from './plain.ts';
import type { Plain } from './plain.ts';
import { changed } from './three.ts';

/** What came of a merge. `conflicts`: the text holds both versions of each, between git’s marks. `by-lines`: this file is for git to merge, line by line. */
export type Merged =
  | { readonly state: 'clean'; readonly file: SourceFile }
  | { readonly state: 'conflicts'; readonly file: SourceFile; readonly conflicts: readonly Conflict[] }
  | { readonly state: 'by-lines'; readonly why: 'unreadable' | 'inseparable' | 'unproven' };

/** The three versions of one file. */
export interface Versions {
  readonly base: SourceFile;
  readonly ours: SourceFile;
  readonly theirs: SourceFile;
}

/**
 * Merges two versions of one file of a plan with the version that both come from: by ids, then by fields, and on the lines
 * as they were written. What comes of it is read again and must say what the merged parts say, with every note that stood
 * in either; where that is not so, or one version is not plain YAML, the answer is `by-lines`. Pure, and throws nothing.
 */
export function merge(versions: Versions, options: { readonly marking: Marking; readonly lang: Lang }): Merged {
  const { base, ours, theirs } = versions;
  const same = (a: SourceFile, b: SourceFile) => a.text === b.text && a.marked === b.marked;
  if (same(ours, theirs) || same(base, theirs)) return { state: 'clean', file: ours };
  if (same(base, ours)) return { state: 'clean', file: theirs };
  const documents = [base, ours, theirs].map(parse) as [Document, Document, Document];
  if (documents.some(({ readable }) => !readable)) return { state: 'by-lines', why: 'unreadable' };
  try {
    return merged(versions, documents, options);
  } catch (error) {
    if (error instanceof Inseparable) return { state: 'by-lines', why: 'inseparable' };
    throw error;
  }
}

function merged({ base, ours, theirs }: Versions, documents: readonly [Document, Document, Document], { marking, lang }: { readonly marking: Marking; readonly lang: Lang }): Merged {
  const end = changed(endsOf(base), endsOf(ours), endsOf(theirs));
  const [was, left, right] = [partsOf(documents[0]), partsOf(documents[1]), partsOf(documents[2])];
  const merger = new Merger(marking, lang);
  const made = merger.inside([WHOLE], was, left, right);
  const lines = [...mergeNotes(was.head, left.head, right.head), ...made.lines];
  const closed = changed(closes(base), closes(ours), closes(theirs)) || lines.at(-1)?.mark === true;
  const marked = changed(base.marked, ours.marked, theirs.marked);
  const file = (some: readonly Line[]): SourceFile => ({
    path: ours.path,
    text: some.map((line) => written(line, 0)).join(end) + (closed && some.length > 0 ? end : ''),
    ...(marked ? { marked } : {}),
  });
  const { conflicts } = merger;
  const ends = [
    { file: file(settled(lines, 'ours')), says: made.ours },
    { file: file(settled(lines, 'theirs')), says: made.theirs },
  ];
  if (!proven(conflicts.length === 0 ? ends.slice(0, 1) : ends, documents, merger.gone)) return { state: 'by-lines', why: 'unproven' };
  return conflicts.length === 0 ? { state: 'clean', file: file(lines) } : { state: 'conflicts', file: file(lines), conflicts };
}

/** How the lines of a file end. Thrown at files that end theirs in both ways: which line is whose can then not be kept. */
function endsOf({ text }: SourceFile): '\n' | '\r\n' {
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  if (windows !== 0 && windows !== all) throw new Inseparable();
  return windows === 0 ? '\n' : '\r\n';
}

const closes = ({ text }: SourceFile): boolean => text === '' || text.endsWith('\n');

/** Whether each end that the merge can come to says what it must, and no note is lost that one side wrote or both kept, but for those of what was dropped. */
function proven(ends: readonly { readonly file: SourceFile; readonly says: Plain }[], versions: readonly [Document, Document, Document], gone: ReadonlySet<string>): boolean {
  const read = ends.map(({ file, says }) => ({ document: parse(file), says }));
  if (!read.every(({ document, says }) => document.readable && equal(plainOf(document.root), says))) return false;
  const [was, ours, theirs] = versions.map((version) => notesIn(version)) as [ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>];
  const kept = new Set(read.flatMap(({ document }) => [...notesIn(document)]));
  return [...ours, ...theirs].every((note) => kept.has(note) || gone.has(note) || (was.has(note) && !(ours.has(note) && theirs.has(note))));
}

const notesIn = ({ source, root }: Document): ReadonlySet<string> => new Set(notesOf(source, root).map(({ text }) => text));
