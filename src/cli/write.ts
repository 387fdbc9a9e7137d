import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Names of unfinished files begin so; every reader and the `.gitignore` that `init` writes leave them alone. */
export const UNFINISHED = '.sip-unfinished-';

const pending = new Set<string>();

/**
 * Writes a file whole or not at all: a new file beside it, flushed to the disk, then renamed over it. A link is followed, a
 * file's mode is kept. Folders above it are made. What is no file (a pipe, /dev/null) is written into and stays what it is.
 * Throws the machine's own error, and leaves nothing behind.
 *
 * @param onlyNew refuse (EEXIST) when something is there already
 */
export function writeWhole(path: string, text: string, onlyNew = false): void {
  makeFolder(dirname(path));
  const existing = whatIsThere(path);
  if (existing?.folder) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (onlyNew && existing) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
  if (existing?.device) return writeFileSync(existing.path, text);
  const target = existing?.path ?? path;
  const unfinished = join(dirname(target), `${UNFINISHED}${process.pid}-${basename(target)}`);
  pending.add(unfinished);
  try {
    const handle = openSync(unfinished, 'w', existing?.mode ?? 0o644);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (existing) chmodSync(unfinished, existing.mode);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
    pending.delete(unfinished);
  }
}

/** Makes a folder and those above it, one at a time: asked to make them all at once, Node never ends where the machine refuses. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Takes away what an interrupted write left. */
export function forgetUnfinished(): void {
  for (const path of pending) rmSync(path, { force: true });
}

function whatIsThere(path: string): { path: string; mode: number; folder: boolean; device: boolean } | undefined {
  try {
    const real = realpathSync(path);
    const stat = statSync(real);
    return { path: real, mode: stat.mode & 0o777, folder: stat.isDirectory(), device: !stat.isFile() && !stat.isDirectory() };
  } catch {
    return undefined;
  }
}
