import type { FilePath } from '../diagnostics/diagnostic.ts';
import { readObjects } from './objects.ts';
import type { Repository } from './objects.ts';
import { MOST_BYTES } from '../read/snapshot.ts';
import type { Entry, Hindrance, Tree } from '../read/take.ts';

/** One thing in a commit, as git lists it. */
export interface TreeEntry {
  /** From the school's folder. */
  readonly path: FilePath;
  readonly mode: string;
  readonly id: string;
  /** In bytes; no number where git does not have the contents. */
  readonly size: number;
}

const LINK = '120000';
const REPOSITORY = '160000';
/** A link's text is a path; longer than this, it is none. */
const LONGEST_LINK = 4_096;
const MOST_HOPS = 40;

const kindOf = ({ mode }: TreeEntry): Entry['kind'] => (mode === LINK ? 'link' : mode === REPOSITORY ? 'repository' : 'file');

/** The files of a commit. Links are followed in what the commit holds and never on the disk. */
export class GitTree implements Tree {
  private readonly entries: ReadonlyMap<FilePath, TreeEntry>;
  private readonly folders = new Map<FilePath, Map<string, Entry>>();
  private links: ReadonlyMap<FilePath, string> | undefined;

  constructor(
    private readonly repository: Repository,
    entries: readonly TreeEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
    for (const entry of entries) this.place(entry.path, kindOf(entry));
  }

  private place(path: FilePath, kind: Entry['kind']): void {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '' : path.slice(0, slash);
    const name = path.slice(slash + 1);
    const names = this.folders.get(folder);
    if (names) names.set(name, { name, kind });
    else {
      this.folders.set(folder, new Map([[name, { name, kind }]]));
      if (folder !== '') this.place(folder, 'folder');
    }
  }

  list(folder: FilePath): readonly Entry[] {
    return [...(this.folders.get(folder)?.values() ?? [])];
  }

  /** The id of the file that a path leads to. */
  idAt(path: FilePath): string | undefined {
    return this.entryAt(path)?.id;
  }

  read(paths: readonly FilePath[]): readonly (Uint8Array | Hindrance)[] {
    const entries = paths.map((path) => this.entryAt(path));
    const wanted = entries.flatMap((entry) => (entry && entry.size <= MOST_BYTES ? [entry.id] : []));
    const contents = readObjects(this.repository, wanted);
    return entries.map((entry) => {
      if (!entry) return 'astray';
      return entry.size > MOST_BYTES ? 'tooBig' : (contents.get(entry.id) ?? 'missing');
    });
  }

  /** The file that a path leads to when its links are followed; undefined when it leads out of the school, or to no file. */
  private entryAt(path: FilePath): TreeEntry | undefined {
    const done: string[] = [];
    const names = path.split('/');
    for (let hops = 0; names.length > 0; ) {
      const name = names.shift()!;
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (done.pop() === undefined) return undefined;
        continue;
      }
      done.push(name);
      const target = this.linkAt(done.join('/'));
      if (target === undefined) continue;
      if (++hops > MOST_HOPS || target.startsWith('/')) return undefined;
      done.pop();
      names.unshift(...target.split('/'));
    }
    const entry = this.entries.get(done.join('/'));
    return entry && kindOf(entry) === 'file' ? entry : undefined;
  }

  private linkAt(path: FilePath): string | undefined {
    const entry = this.entries.get(path);
    if (entry?.mode !== LINK) return undefined;
    if (!this.links) {
      const all = [...this.entries.values()].filter(({ mode, size }) => mode === LINK && size <= LONGEST_LINK);
      const contents = readObjects(this.repository, all.map(({ id }) => id));
      this.links = new Map(all.map((link) => [link.path, contents.get(link.id)?.toString('utf8') ?? '']));
    }
    return this.links.get(path) ?? '/';
  }
}
