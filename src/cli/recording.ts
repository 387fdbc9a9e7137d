import { asData } from '../edit/data.ts';
import { addEntry, addItem, fileFor, keptTidy, setValue } from '../edit/edit.ts';
import type { Edited, NewValue, Path } from '../edit/edit.ts';
import { freeName } from '../format/free-name.ts';
import type { School } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import type { Text } from '../link/text.ts';
import { load } from '../load.ts';
import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty } from '../parse/node.ts';
import { readFolder } from '../read/folder.ts';
import type { Snapshot } from '../read/snapshot.ts';
import type { CommonOptions, FileToWrite } from './command.ts';
import { rewriting } from './rewriting.ts';
import { moreFiles, schoolRoot } from './school.ts';
import { refuseUnlessWhole } from './whole.ts';

/** A school in which a command records something: its files as they stand, and as they are once all is recorded. */
export class Recording {
  private readonly edited = new Map<string, { readonly before: Document | undefined; readonly after: Document }>();

  private constructor(
    readonly root: string,
    readonly snapshot: Snapshot,
    readonly school: School,
  ) {}

  /** Reads the school. Throws `Misuse` where a file cannot be read: what stands in it would be passed over. */
  static open(common: CommonOptions): Recording {
    const root = schoolRoot(common);
    return Recording.of(root, readFolder(root, moreFiles));
  }

  /** The same of files that have been read already. */
  static of(root: string, snapshot: Snapshot): Recording {
    const { school } = load(snapshot);
    refuseUnlessWhole(school);
    return new Recording(root, snapshot, school);
  }

  /** A new item under an id. Gives where it stands: `plan.yaml:40`. */
  add(path: Path, id: string, value: NewValue): string {
    return this.change(path, id, (document) => addEntry(document, path, id, value));
  }

  /** A new entry of a list. */
  append(path: Path, value: NewValue): string {
    return this.change(path, undefined, (document) => addItem(document, path, value));
  }

  /** Another value of a field. */
  set(path: Path, value: NewValue): string {
    return this.change(path, undefined, (document) => setValue(document, path, value));
  }

  /** An id that nothing under a field of the plan has in any file: as it is, else with a number after it. What says nothing yet is filled. */
  freeId(field: string, wanted: string): string {
    const ids = new Set(
      this.school.documents.flatMap(({ root }) => {
        const map = root?.type === 'map' ? root.entries.get(field) : undefined;
        return map?.type === 'map' ? [...map.entries].flatMap(([id, node]) => (isEmpty(node) ? [] : [id])) : [];
      }),
    );
    return freeName(wanted, (id) => !ids.has(id));
  }

  /** Another name for a field or an id; what stands under it stays to the letter. */
  private change(path: Path, id: string | undefined, make: (document: Document) => Edited): string {
    const now = this.school.documents.map((document) => this.edited.get(document.source.file.path)?.after ?? document);
    const place = fileFor(now, path, id);
    const document = this.edited.get(place.path)?.after ?? place.document ?? parse({ path: place.path, text: '' });
    const { document: after } = keptTidy(document, make(document));
    const before = this.edited.get(place.path) ?? { before: place.document };
    this.edited.set(place.path, { before: before.before, after });
    return `${place.path}:${newLine(document, after, id === undefined ? path : [...path, id])}`;
  }

  /** The school as it will be. */
  after(): School {
    const { snapshot, edited } = this;
    const now = new Map([...snapshot.files.map((file) => [file.path, file] as const), ...[...edited].map(([path, { after }]) => [path, after.source.file] as const)]);
    return load({ ...snapshot, files: [...now.values()] }).school;
  }

  get files(): readonly FileToWrite[] {
    return [...this.edited.values()].map(({ before, after }) => rewriting(this.root, before, after));
  }
}

/** The line on which something new begins: at the first name of its path that was not there before, or at what was put at its end. */
function newLine(before: Document, after: Document, path: Path): number {
  let was = before.root;
  let is = after.root!;
  for (const step of path) {
    if (is.type !== 'map' || typeof step !== 'string') break;
    is = is.entries.get(step)!;
    was = was?.type === 'map' ? was.entries.get(step) : undefined;
    if (!was) break;
  }
  if (was && is.type === 'list') is = is.items.at(-1)!;
  return after.source.position(is.key?.start ?? is.start).line;
}

/** What is recorded of words, to be held against what is given now. */
export const wordsOf = (text: Text | undefined): string | undefined => (text === undefined ? undefined : text.node.type === 'scalar' ? (text.node.text ?? '').trim() : asSaid(text).en);

/** Words as they are read back once they have been recorded. Undefined where nothing is left of them. */
export function asRecorded(given: string | undefined): string | undefined {
  const written = given === undefined ? null : asData(given.trim());
  return typeof written === 'string' ? written : undefined;
}

/** The same words each once, whatever their order. */
export const sameSet = (some: readonly string[], others: readonly string[]): boolean => [...new Set(some)].sort().join('\n') === [...new Set(others)].sort().join('\n');
