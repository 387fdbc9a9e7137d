import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A repository on this computer, and where in it a school stands. */
export interface Repository {
  /** Its `.git`: a folder, or the file that points to one. */
  readonly gitDir: string;
  /** The school's folder from the top of the repository, with a slash at its end; empty when it is the top. */
  readonly prefix: string;
}

/**
 * The repository that a folder stands in. Looked for here and not by git, so that neither the environment nor the
 * repository's own settings (a work tree elsewhere, a bare repository among the files) can put another in its place.
 */
export function findRepository(folder: string): Repository | undefined {
  if (!existsSync(folder)) return undefined;
  const from = realpathSync(folder);
  for (let top = from; ; top = dirname(top)) {
    const gitDir = join(top, '.git');
    if (existsSync(gitDir)) {
      const inside = relative(top, from);
      return { gitDir, prefix: inside === '' ? '' : `${inside.split(sep).join('/')}/` };
    }
    if (dirname(top) === top) return undefined;
  }
}

/** git runs in the folder of Node itself: some systems look for programs in the current folder first. */
export const SAFE_FOLDER = dirname(process.execPath);
export const MOST_MILLISECONDS = 60_000;

/**
 * All that git is told of the world: no settings but the repository's own, no network, no questions, no replaced objects.
 * With these, `rev-parse`, `ls-tree` and `cat-file` start no program that a repository could name.
 */
export function environmentOf({ gitDir }: Repository): Record<string, string> {
  const { PATH = '', SystemRoot } = process.env;
  return {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: 'C.UTF-8',
    GIT_DIR: gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  };
}

/** The contents of objects by id, read with one process. Undefined for one that is not there or not what its id says. */
export function readObjects(repository: Repository, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (ids.length === 0) return found;
  const { stdout, error } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: SAFE_FOLDER,
    env: environmentOf(repository),
    input: `${ids.join('\n')}\n`,
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: MOST_MILLISECONDS,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  if (error) throw error;
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [id = '', type = '', size = '0'] = stdout.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    const content = stdout.subarray(at, at + Number(size));
    if (idOf(type, content, id.length) === id) found.set(id, content);
    at += Number(size) + 1;
  }
  return found;
}

/** The id that git gives to an object, in a repository whose ids have this length. */
export function idOf(type: string, content: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
