import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { FilePath } from '../diagnostics/diagnostic.ts';
import { wayInside } from './inside.ts';
import { MARKS } from './profile.ts';
import { MOST_BYTES } from './snapshot.ts';
import type { Asked, Snapshot, SourceFile } from './snapshot.ts';
import { takeSchool } from './take.ts';
import type { Entry, Hindrance, Tree } from './take.ts';

/** The nearest folder upwards that holds a plan. Undefined when there is none. */
export function findRoot(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (MARKS.some((mark) => isFile(join(folder, mark)))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The schools that a folder stands for, as ways from it: itself (an empty way) where it holds a plan or stands in a school;
 * else each folder directly in it that holds one, in the order of their names. Itself, too, where there is none.
 */
export function schoolFolders(from: string): readonly string[] {
  if (MARKS.some((mark) => isFile(join(from, mark)))) return [''];
  const inside = namesIn(from).filter((name) => !name.startsWith('.') && name !== 'node_modules' && MARKS.some((mark) => isFile(join(from, name, mark))));
  return inside.length > 0 ? inside : [''];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Whether there is anything at all at a path. */
export const isThere = (path: string): boolean => existsSync(path);

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/**
 * Reads the working tree of a school.
 *
 * @param root the school's folder
 * @param more given the settings file, the further paths or patterns that it names
 */
export function readFolder(root: string, more: (settings: SourceFile) => Asked): Snapshot {
  const real = realpathSync.native(root);
  return { label: basename(real), ...takeSchool(new Folder(real), more), provenance: {} };
}

/** What git keeps for itself may hold a password, and is no part of a school: a link into it leads outside. */
const isGits = (name: string): boolean => name.toLowerCase() === '.git';

/** A folder on the disk. Nothing outside it is read, whatever its links say. */
class Folder implements Tree {
  constructor(private readonly root: string) {}

  list(folder: FilePath): readonly Entry[] | 'denied' {
    try {
      return readdirSync(join(this.root, folder), { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: this.kindOf(folder, entry) }));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : 'denied';
    }
  }

  private kindOf(folder: FilePath, entry: Dirent): Entry['kind'] {
    if (entry.isFile()) return 'file';
    if (entry.isSymbolicLink()) return 'link';
    if (!entry.isDirectory()) return 'other';
    return existsSync(join(this.root, folder, entry.name, '.git')) ? 'repository' : 'folder';
  }

  read(paths: readonly FilePath[]): readonly (Uint8Array | Hindrance)[] {
    return paths.map((path) => this.readOne(join(this.root, ...path.split('/'))));
  }

  private readOne(path: string): Uint8Array | Hindrance {
    try {
      const inside = wayInside(this.root, realpathSync.native(path));
      if (inside === undefined || inside.split(sep).some(isGits)) return 'astray';
      const stat = statSync(path);
      if (!stat.isFile()) return 'astray';
      return stat.size > MOST_BYTES ? 'tooBig' : readFileSync(path);
    } catch (error) {
      return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code)) ? 'astray' : 'denied';
    }
  }
}
