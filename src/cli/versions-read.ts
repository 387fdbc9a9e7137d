import type { Reading, Recorded } from '../history/timeline.ts';
import type { Written } from '../history/unchanged.ts';
import { assemble } from '../link/assemble.ts';
import type { School } from '../link/school.ts';
import type { Snapshot } from '../read/snapshot.ts';
import { Unreadable } from '../read/unreadable.ts';
import { Misuse } from './command.ts';
import type { Versions } from './versions.ts';

/** The id that the files as they stand go by, where they are not what was last committed. */
export const UNRECORDED = '';

/** So many linked schools are kept: a version is compared with those beside it. */
const KEPT = 8;

/** The versions of a school, opened ahead, so that a timeline can ask for what is in them without waiting. */
export class VersionsRead implements Reading {
  private readonly snapshots = new Map<string, Snapshot>();
  private readonly writtens = new Map<string, Written>();
  private readonly schools = new Map<string, School>();
  private list: readonly Recorded[];

  constructor(
    private readonly versions: Versions,
    commits: readonly Recorded[],
    /** What of a school may be seen. */
    private readonly seen: (school: School) => School,
  ) {
    this.list = commits;
  }

  /** All versions, newest first. */
  get recorded(): readonly Recorded[] {
    return this.list;
  }

  /** Puts the files as they stand first, where they say something else than the newest version. */
  async addUnrecorded(day: string): Promise<void> {
    const [newest] = this.list;
    const snapshot = await this.versions.open('worktree').then(
      (opened) => opened.snapshot,
      (error: unknown) => {
        if (error instanceof Misuse) return undefined;
        throw error;
      },
    );
    if (!snapshot || !newest) return;
    await this.open([newest]);
    if (written(snapshot) === written(this.snapshots.get(newest.id)!)) return;
    this.list = [{ id: UNRECORDED, parents: [newest.id], author: '', day, subject: '' }, ...this.list];
    this.snapshots.set(UNRECORDED, snapshot);
  }

  /** Opens versions, and those that they are compared with. */
  async open(versions: readonly Recorded[]): Promise<void> {
    const byId = new Map(this.list.map((one) => [one.id, one]));
    const waiting = versions.map(({ id }) => id);
    const compared = new Set(waiting);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (!this.snapshots.has(id)) this.snapshots.set(id, await this.take(id));
      // What is asked for, or stands in for a version that cannot be read, is compared with those before it.
      if (!compared.has(id) && this.unreadable(id).length === 0) continue;
      for (const parent of byId.get(id)?.parents ?? []) if (!this.snapshots.has(parent) && !waiting.includes(parent)) waiting.push(parent);
    }
  }

  /** A version without a plan says nothing, which can be told. */
  private async take(id: string): Promise<Snapshot> {
    try {
      return (await this.versions.commit(id, id)).snapshot;
    } catch (error) {
      if (error instanceof Unreadable && error.exitCode === 2) return { label: id, files: [], refused: [], provenance: { commit: id } };
      throw error;
    }
  }

  unreadable(id: string): readonly string[] {
    const { refused } = this.snapshots.get(id)!;
    const { documents } = this.written(id);
    return [...refused.map(({ path }) => path), ...documents.filter(({ readable }) => !readable).map(({ source }) => source.file.path)];
  }

  written(id: string): Written {
    let known = this.writtens.get(id);
    if (!known) {
      const documents = this.snapshots.get(id)!.files.map(this.versions.parses.of);
      known = { documents, tree: assemble(documents).tree };
      this.writtens.set(id, known);
    }
    return known;
  }

  school(id: string): School {
    const known = this.schools.get(id) ?? this.seen(this.versions.school(this.snapshots.get(id)!));
    this.schools.delete(id);
    this.schools.set(id, known);
    if (this.schools.size > KEPT) this.schools.delete(this.schools.keys().next().value!);
    return known;
  }
}

/** What stands in a snapshot, however its lines end. */
const written = ({ files, refused }: Snapshot): string =>
  JSON.stringify([files.map(({ path, text }) => [path, text.replaceAll('\r\n', '\n')]).sort(), refused.map(({ path }) => path).sort()]);
