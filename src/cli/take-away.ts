import { readFileSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wayInside } from '../read/inside.ts';
import type { FileToRemove } from './command.ts';
import { Unwritten } from './write.ts';

/** Removes files that are still as they were read, and the folders that are empty then. Throws `Unwritten`. */
export function takeAway(files: readonly FileToRemove[]): void {
  for (const file of files) {
    const { top, way } = removed(file);
    for (let folder = way; folder !== '' && folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(top, folder));
      } catch {
        break;
      }
    }
  }
}

/** Removes one. Gives the folder that it had to stand in, and the way from there to where it stood, links followed. */
function removed({ path, expected, within }: FileToRemove): { readonly top: string; readonly way: string } {
  try {
    const top = realpathSync(within);
    const way = wayInside(top, realpathSync(dirname(path)));
    if (way === undefined) throw Object.assign(new Error(path), { code: 'EOUTSIDE' });
    if (readFileSync(path, 'utf8') !== expected) throw Object.assign(new Error(path), { code: 'ECHANGED' });
    rmSync(path);
    return { top, way };
  } catch (error) {
    throw new Unwritten(path, (error as NodeJS.ErrnoException).code ?? String(error), []);
  }
}
