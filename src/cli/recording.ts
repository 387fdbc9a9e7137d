import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { safe } from '../diagnostics/safe.ts';
import { addEntry, addItem, fileFor, setValue } from '../edit/edit.ts';
import type { Edited, NewValue, Path } from '../edit/edit.ts';
import type { Item, School } from '../link/school.ts';
import { load } from '../load.ts';
import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import { readFolder } from '../read/folder.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { Misuse } from './command.ts';
import type { CommonOptions, FileToWrite } from './command.ts';
import { rewriting } from './rewriting.ts';
import { moreFiles, schoolRoot } from './school.ts';
import { refuseUnlessWhole } from './whole.ts';

/** A school in which a command records something: its files as they stand, and as they are once all is recorded. */
export class Recording {
  private readonly edited = new Map<string, { readonly before: Document | undefined; readonly after: Document; readonly line: number }>();

  private constructor(
    readonly root: string,
    readonly snapshot: Snapshot,
    readonly school: School,
  ) {}

  /** Reads the school. Throws `Misuse` where a file cannot be read: what stands in it would be passed over. */
  static open(common: CommonOptions): Recording {
    const root = schoolRoot(common);
    const snapshot = readFolder(root, moreFiles);
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

  private change(path: Path, id: string | undefined, make: (document: Document) => Edited): string {
    const now = this.school.documents.map((document) => this.edited.get(document.source.file.path)?.after ?? document);
    const place = fileFor(now, path, id);
    const document = this.edited.get(place.path)?.after ?? place.document ?? parse({ path: place.path, text: '' });
    const { document: after, from } = make(document);
    const before = this.edited.get(place.path) ?? { before: place.document };
    this.edited.set(place.path, { before: before.before, after, line: from });
    return `${place.path}:${from}`;
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

/** An id that nothing in the map has yet: as it is, else with a number after it. */
export function freeId(wanted: string, taken: readonly Item[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!ids.has(id)) return id;
  }
}
