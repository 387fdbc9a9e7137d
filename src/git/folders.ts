import type { FilePath } from '../diagnostics/diagnostic.ts';
import type { Held, Store } from './store.ts';

/** Where the names in a school's folders come from: the trees of a commit, or the list that the index is. */
export interface Folders {
  /** What stands in a folder, by name; `''` is the school's own. Undefined where there is no such folder, or where it was not read yet. */
  at(folder: FilePath): ReadonlyMap<string, Held> | undefined;
  /** Reads what was asked for and was not there yet. False when nothing was. */
  fetch(): Promise<boolean>;
}

export const FOLDER = '040000';

/** The folders of a commit, read tree by tree as they are asked for. */
export class CommitFolders implements Folders {
  private readonly wanted = new Set<string>();
  private readonly known = new Map<string, ReadonlyMap<string, Held>>();

  /**
   * @param root the id of the commit's tree
   * @param prefix the school's folder from there, with a slash at its end, or empty
   */
  constructor(
    private readonly store: Store,
    private readonly root: string,
    private readonly prefix: string,
  ) {}

  at(folder: FilePath): ReadonlyMap<string, Held> | undefined {
    const before = this.known.get(folder);
    if (before) return before;
    let here = this.tree(this.root);
    for (const name of `${this.prefix}${folder}`.split('/')) {
      if (name === '') continue;
      const inside = here?.get(name);
      here = inside?.mode === FOLDER ? this.tree(inside.id) : undefined;
    }
    if (here) this.known.set(folder, here);
    return here;
  }

  async fetch(): Promise<boolean> {
    const wanted = [...this.wanted];
    this.wanted.clear();
    if (wanted.length > 0) await this.store.readTrees(wanted);
    return wanted.length > 0;
  }

  private tree(id: string): ReadonlyMap<string, Held> | undefined {
    const tree = this.store.tree(id);
    if (!tree) this.wanted.add(id);
    return tree;
  }
}

/** The folders that a list of paths makes: the index has no trees. */
export class ListedFolders implements Folders {
  private readonly folders = new Map<FilePath, Map<string, Held>>([['', new Map()]]);

  /** @param files each file's path from the school's folder */
  constructor(files: Iterable<readonly [FilePath, Held]>) {
    for (const [path, held] of files) this.place(path, held);
  }

  at(folder: FilePath): ReadonlyMap<string, Held> | undefined {
    return this.folders.get(folder);
  }

  fetch(): Promise<boolean> {
    return Promise.resolve(false);
  }

  private place(path: FilePath, held: Held): void {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '' : path.slice(0, slash);
    let names = this.folders.get(folder);
    if (!names) {
      names = new Map();
      this.folders.set(folder, names);
      this.place(folder, { mode: FOLDER, id: '' });
    }
    names.set(path.slice(slash + 1), held);
  }
}
