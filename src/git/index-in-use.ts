import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Repository } from './repository.ts';

/**
 * Which index git is about to commit. With `commit -a`, or with only some files, it is another than the usual one, and git names
 * it to its hooks. One that lies elsewhere than in this repository is not this repository’s, whatever the surroundings say.
 */
export function indexInUse({ gitDir }: Repository): Readonly<Record<string, string>> {
  const named = process.env['GIT_INDEX_FILE'];
  if (named === undefined || !/^(?:index|(?:next-)?index[\w.-]*\.lock)$/.test(basename(named))) return {};
  try {
    const index = resolve(named);
    return realpathSync(dirname(index)) === realpathSync(folderOf(gitDir)) ? { GIT_INDEX_FILE: index } : {};
  } catch {
    return {};
  }
}

/** In a linked work tree `.git` is a file that says where the folder is. */
function folderOf(gitDir: string): string {
  if (!statSync(gitDir).isFile()) return gitDir;
  return resolve(dirname(gitDir), /^gitdir: (.+)$/m.exec(readFileSync(gitDir, 'utf8'))?.[1]?.trim() ?? '.');
}
