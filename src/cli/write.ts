import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isAtWork, MACHINE, takeTurn } from './lock.ts';
import { isOutside, isOverPlan } from './outside.ts';
import { pending, UNFINISHED } from './unfinished.ts';

/** A file to write. `path` is absolute. */
export interface Writing {
  readonly path: string;
  readonly text: string;
  /** Refuse (EEXIST) when something is there already. */
  readonly onlyNew?: boolean | undefined;
  /** Take the file away instead. One that is not there is no trouble. */
  readonly gone?: true;
  /** The file as it was read, byte for byte: refuse (ECHANGED) when it is another by now. */
  readonly expected?: string;
  /** The folder that the file must stand in, wherever its links lead (EOUTSIDE). */
  readonly within?: string;
  /** The system may run it. */
  readonly executable?: boolean;
}

/** A file that was not written: the machine's own code, or EEXIST, ECHANGED, EOUTSIDE, EBUSY; and what had been written before it. */
export class Unwritten extends Error {
  constructor(
    readonly path: string,
    readonly code: string,
    readonly written: readonly string[],
  ) {
    super(`${code} ${path}`);
  }
}

/** An age at which unfinished files of another machine are forgotten ones. */
const FORGOTTEN_MS = 3_600_000;
let made = 0;

/**
 * Writes files, each whole or not at all: a new file beside each, flushed to the disk; once all of them are there and every
 * one that is replaced is still as it was read, they are renamed into place. A link is followed, a file's mode is kept, the
 * folders above are made. What is no file (a pipe, /dev/null) is written into and stays what it is.
 *
 * Throws `Unwritten`, and leaves nothing unfinished behind.
 */
export function writeAll(files: readonly Writing[]): void {
  const staged: Staged[] = [];
  const written: string[] = [];
  let now = files[0]?.path ?? '';
  let release = (): void => undefined;
  try {
    const turns = new Set(files.flatMap(({ expected, within }) => (expected !== undefined && within !== undefined ? [within] : [])));
    for (const folder of turns) {
      const before = release;
      const after = takeTurn(realpathSync(folder));
      release = () => (after(), before());
    }
    for (const file of files) {
      now = file.path;
      staged.push(stage(file));
    }
    for (const one of staged) {
      now = one.file.path;
      stillAsRead(one);
    }
    for (const one of staged) {
      now = one.file.path;
      commit(one);
      written.push(now);
    }
  } catch (error) {
    throw new Unwritten(now, (error as NodeJS.ErrnoException).code ?? String(error), written);
  } finally {
    for (const { unfinished } of staged) forget(unfinished);
    release();
  }
}

interface Staged {
  readonly file: Writing;
  /** Where the file stands, its links followed. */
  readonly target: string;
  /** The new file beside it; undefined for what is no file and is written into. */
  readonly unfinished: string | undefined;
}

const refuse = (code: string): Error => Object.assign(new Error(code), { code });

function stage(file: Writing): Staged {
  const folder = dirname(file.path);
  if (file.within !== undefined && isOutside(file.within, folder)) throw refuse('EOUTSIDE');
  makeFolder(folder);
  const existing = whatIsThere(file.path);
  if (existing?.folder) throw refuse('EISDIR');
  if (file.onlyNew && existing) throw refuse('EEXIST');
  if (existing?.device) return { file, target: existing.path, unfinished: undefined };
  const target = existing?.path ?? file.path;
  if (file.within !== undefined && isOutside(file.within, existing ? target : folder)) throw refuse('EOUTSIDE');
  if (file.within === undefined && isOverPlan(file.path, target)) throw refuse('EPLAN');
  if (file.gone) return { file, target, unfinished: undefined };
  sweep(dirname(target));
  const unfinished = join(dirname(target), `${UNFINISHED}${MACHINE}-${process.pid}-${++made}`);
  pending.add(unfinished);
  try {
    const handle = openSync(unfinished, 'wx', existing?.mode ?? 0o644);
    try {
      const bytes = Buffer.from(file.text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (existing) chmodSync(unfinished, existing.mode);
    if (file.executable) chmodSync(unfinished, (existing?.mode ?? 0o644) | 0o111);
  } catch (error) {
    forget(unfinished);
    throw error;
  }
  return { file, target, unfinished };
}

/** The file is read again just before it is replaced: what somebody else wrote in the meantime is never lost. */
function stillAsRead({ file, target }: Staged): void {
  if (file.expected === undefined) return;
  let now: Buffer;
  try {
    now = readFileSync(target);
  } catch {
    throw refuse('ECHANGED');
  }
  if (!now.equals(Buffer.from(file.expected, 'utf8'))) throw refuse('ECHANGED');
}

function commit(one: Staged): void {
  const { file, target, unfinished } = one;
  if (unfinished === undefined && !file.gone) return writeFileSync(target, file.text);
  stillAsRead(one);
  if (unfinished === undefined) return rmSync(target, { force: true });
  if (file.onlyNew) intoNothing(unfinished, target);
  else renameSync(unfinished, target);
  pending.delete(unfinished);
  flushFolder(dirname(target));
}

/** Puts a file where nothing stands, and never over something that came to stand there in the meantime. */
function intoNothing(unfinished: string, target: string): void {
  try {
    linkSync(unfinished, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(target)) throw refuse('EEXIST');
    // Some disks know no second name for a file.
    return renameSync(unfinished, target);
  }
  rmSync(unfinished, { force: true });
}

/** The folder's own entry goes to the disk too, where the system has such a thing. */
function flushFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'EISDIR', 'EBADF', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}

function forget(unfinished: string | undefined): void {
  if (unfinished === undefined) return;
  rmSync(unfinished, { force: true });
  pending.delete(unfinished);
}

/** Takes away what killed runs left in a folder. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, machine, run] = new RegExp(`^\\${UNFINISHED}([A-Za-z0-9]+)-(\\d+)-\\d+$`).exec(name) ?? [];
    if (run === undefined || Number(run) === process.pid) continue;
    const path = join(folder, name);
    try {
      const forgotten = machine === MACHINE ? !isAtWork(Number(run)) : Date.now() - statSync(path).mtimeMs > FORGOTTEN_MS;
      if (forgotten) rmSync(path, { force: true });
    } catch {
      // It has gone by itself.
    }
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

function whatIsThere(path: string): { path: string; mode: number; folder: boolean; device: boolean } | undefined {
  try {
    const real = realpathSync(path);
    const stat = statSync(real);
    return { path: real, mode: stat.mode & 0o777, folder: stat.isDirectory(), device: !stat.isFile() && !stat.isDirectory() };
  } catch {
    return undefined;
  }
}

/** A path without the folder that the program was started in, for a message. */
export const shortly = (path: string, folder: string): string => {
  const inside = relative(folder, path);
  return inside === '' || inside.startsWith('..') ? path : join(dirname(inside), basename(inside));
};
