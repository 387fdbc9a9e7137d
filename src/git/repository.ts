import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { MARKS } from '../read/profile.ts';

/** A repository on this computer, and where in it a school stands. */
export interface Repository {
  /** Its `.git`: a folder, or the file that points to one; a bare repository's own folder. */
  readonly gitDir: string;
  /** The school's folder from the top of the repository, with a slash at its end; empty when it is the top. */
  readonly prefix: string;
  /** It has no working tree: only its commits can be read. */
  readonly bare: boolean;
}

/**
 * The repository that a folder stands in. Looked for here and not by git, so that neither the environment nor the
 * repository's own settings (a work tree elsewhere, a bare repository among the files) can put another in its place. A
 * bare repository is one only where the folder named is itself one and holds no plan: none is found by going upwards, and a plan
 * is kept in the repository around it, whatever lies beside it.
 */
export function findRepository(folder: string): Repository | undefined {
  if (!existsSync(folder)) return undefined;
  const from = realpathSync(folder);
  if (!existsSync(join(from, '.git')) && looksBare(from)) return { gitDir: from, prefix: '', bare: true };
  for (let top = from; ; top = dirname(top)) {
    const gitDir = join(top, '.git');
    if (existsSync(gitDir)) {
      const inside = relative(top, from);
      return { gitDir, prefix: inside === '' ? '' : `${inside.split(sep).join('/')}/`, bare: false };
    }
    if (dirname(top) === top) return undefined;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A folder with what git itself takes a bare repository by. */
const looksBare = (folder: string): boolean => !MARKS.some((mark) => existsSync(join(folder, mark))) && existsSync(join(folder, 'HEAD')) && isFolder(join(folder, 'objects')) && isFolder(join(folder, 'refs'));
