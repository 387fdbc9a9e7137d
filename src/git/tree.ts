import type { FilePath } from '../diagnostics/diagnostic.ts';
import { MOST_BYTES } from '../read/snapshot.ts';
import { MOST_TOGETHER } from '../read/take.ts';
import type { Entry, Hindrance, Tree } from '../read/take.ts';
import { FOLDER } from './folders.ts';
import type { Folders } from './folders.ts';
import type { Held, Store } from './store.ts';

/** What `ListedFolders` is told of a file that stands in the index several times. */
export const CONFLICT = 'conflict';
const LINK = '120000';
const REPOSITORY = '160000';
/** A link's text is a path; longer than this, it is none. */
const LONGEST_LINK = 4_096;
const MOST_HOPS = 40;

const kindOf = ({ mode }: Held): Entry['kind'] => (mode === FOLDER ? 'folder' : mode === LINK ? 'link' : mode === REPOSITORY ? 'repository' : 'file');

/**
 * The files of a commit or of the index. Links are followed in what stands there and never on the disk. What was not read
 * yet counts as not there and is noted: see `settled`.
 */
export class GitTree implements Tree {
  private readonly sizes = new Set<string>();
  private readonly blobs = new Set<string>();
  private room = MOST_TOGETHER;

  constructor(
    private readonly store: Store,
    private readonly folders: Folders,
  ) {}

  list(folder: FilePath): readonly Entry[] {
    return [...(this.folders.at(folder) ?? [])].map(([name, held]) => ({ name, kind: kindOf(held) }));
  }

  /** The id of the file that a path leads to. */
  idAt(path: FilePath): string | undefined {
    return this.entryAt(path)?.id;
  }

  read(paths: readonly FilePath[]): readonly (Uint8Array | Hindrance)[] {
    return paths.map((path) => {
      const entry = this.entryAt(path);
      if (!entry) return 'astray';
      if (entry.mode === CONFLICT) return 'conflict';
      const size = this.sizeOf(entry);
      return size === undefined ? 'missing' : size > MOST_BYTES ? 'tooBig' : (this.contents(entry, size) ?? 'missing');
    });
  }

  /** Reads what was asked for and was not there yet. False when nothing was: then the last answers were whole. */
  async fetch(): Promise<boolean> {
    const [sizes, blobs] = [[...this.sizes], [...this.blobs]];
    this.sizes.clear();
    this.blobs.clear();
    this.room = MOST_TOGETHER;
    if (sizes.length > 0) await this.store.readSizes(sizes);
    if (blobs.length > 0) await this.store.readBlobs(blobs);
    const folders = await this.folders.fetch();
    return folders || sizes.length + blobs.length > 0;
  }

  private sizeOf({ id }: Held): number | undefined {
    const size = this.store.size(id);
    if (size === undefined) this.sizes.add(id);
    return size;
  }

  /** No more is asked for at a time than a school may hold. */
  private contents({ id }: Held, size: number): Uint8Array | undefined {
    const blob = Number.isNaN(size) ? 'missing' : this.store.blob(id);
    if (blob === undefined && this.room > 0) {
      this.room -= size;
      this.blobs.add(id);
    }
    return blob === 'missing' ? undefined : blob;
  }

  /** The file that a path leads to when its links are followed; undefined when it leads out of the school, or to no file. */
  private entryAt(path: FilePath): Held | undefined {
    const done: string[] = [];
    const names = path.split('/');
    for (let hops = 0; names.length; ) {
      const name = names.shift()!;
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (done.pop() === undefined) return undefined;
        continue;
      }
      const here = this.folders.at(done.join('/'))?.get(name);
      if (!here) return undefined;
      done.push(name);
      if (kindOf(here) !== 'link') {
        if (names.length === 0) return kindOf(here) === 'file' ? here : undefined;
        continue;
      }
      const target = this.targetOf(here);
      if (target === undefined || ++hops > MOST_HOPS || target.startsWith('/')) return undefined;
      done.pop();
      names.unshift(...target.split('/'));
    }
    return undefined;
  }

  private targetOf(link: Held): string | undefined {
    const size = this.sizeOf(link);
    if (!(Number(size) <= LONGEST_LINK)) return undefined;
    const text = this.contents(link, size!);
    return text && Buffer.from(text).toString('utf8');
  }
}

/** Does synchronous work on a tree again and again, reading in between what it asked for in vain, until it asks for nothing more. */
export async function settled<T>(tree: GitTree, work: () => T): Promise<T> {
  for (;;) {
    const done = work();
    if (!(await tree.fetch())) return done;
  }
}
