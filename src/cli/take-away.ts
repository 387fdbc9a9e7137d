import { readFileSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { FileToRemove } from './command.ts';
import { isInside, Unwritten } from './write.ts';

/** Removes files that are still as they were read, and the folders that are empty then. Throws `Unwritten`. */
export function takeAway(files: readonly FileToRemove[]): void {
  for (const { path, expected, within } of files) {
    try {
      if (!isInside(within, realpathSync(dirname(path)))) throw Object.assign(new Error(path), { code: 'EOUTSIDE' });
      if (readFileSync(path, 'utf8') !== expected) throw Object.assign(new Error(path), { code: 'ECHANGED' });
      rmSync(path);
    } catch (error) {
      throw new Unwritten(path, (error as NodeJS.ErrnoException).code ?? String(error), []);
    }
    for (let folder = dirname(path); isBelow(within, folder); folder = dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        break;
      }
    }
  }
}

function isBelow(top: string, folder: string): boolean {
  const way = relative(top, folder);
  return way !== '' && !way.startsWith('..');
}
