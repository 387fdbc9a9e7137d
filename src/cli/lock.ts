import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pending, UNFINISHED } from './unfinished.ts';

/** This machine, as names of unfinished files say it. */
export const MACHINE = hostname().replace(/[^A-Za-z0-9]/g, '').slice(0, 30) || 'machine';

/** How long one run waits for another to have written. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 20;
/** A mark without a run that can be asked for is taken to be forgotten after so long. */
const FORGOTTEN_MS = 600_000;

/** Whether a run of this machine is still at work. */
export function isAtWork(run: number): boolean {
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Lets one run at a time write in a school: a mark in its folder, taken by whoever makes it first. A mark that a killed run
 * left is taken away. Gives the function that takes the mark away again. Throws `EBUSY` when another run does not end, and the
 * machine's own error where no mark can be made.
 */
export function takeTurn(folder: string): () => void {
  const mark = join(folder, `${UNFINISHED}turn`);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const release = tryTurn(mark);
    if (release) return release;
    if (!breakForgotten(mark)) {
      if (Date.now() > until) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function tryTurn(mark: string): (() => void) | undefined {
  let handle: number;
  try {
    handle = openSync(mark, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
  pending.add(mark);
  const release = () => {
    rmSync(mark, { force: true });
    pending.delete(mark);
  };
  try {
    try {
      writeSync(handle, `${MACHINE} ${process.pid}`);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

/** Takes away a mark whose run is no more. False while it may be at work. */
function breakForgotten(mark: string): boolean {
  const read = (path: string): { text: string; age: number } | undefined => {
    try {
      return { text: readFileSync(path, 'utf8'), age: Date.now() - statSync(path).mtimeMs };
    } catch {
      return undefined;
    }
  };
  const found = read(mark);
  if (!found) return true;
  const [machine, run] = found.text.split(' ');
  const forgotten = run === undefined ? found.age > PATIENCE_MS / 4 : machine === MACHINE ? !isAtWork(Number(run)) : found.age > FORGOTTEN_MS;
  if (!forgotten) return false;
  const aside = `${mark}-${process.pid}`;
  try {
    renameSync(mark, aside);
    // Another run may have been quicker, and have made a mark of its own in between: that one is put back.
    if (read(aside)?.text === found.text) rmSync(aside, { force: true });
    else renameSync(aside, mark);
  } catch {
    return true;
  }
  return true;
}
