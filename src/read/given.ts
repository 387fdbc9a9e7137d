import { lstatSync, readFileSync } from 'node:fs';
import type { FilePath } from '../diagnostics/diagnostic.ts';
import { MOST_BYTES } from './snapshot.ts';
import type { SourceFile } from './snapshot.ts';
import { decode } from './take.ts';
import type { Hindrance } from './take.ts';

/**
 * One file that was named by itself, such as git names those it wants compared. A link is not followed.
 *
 * @param file where it is on the disk
 * @param path what it is called in messages
 */
export function readGiven(file: string, path: FilePath): SourceFile | Hindrance {
  return decode(path, bytesGiven(file));
}

/** The bytes of such a file, at most as many as a file of a plan may have. */
export function bytesGiven(file: string): Uint8Array | Hindrance {
  try {
    const stat = lstatSync(file);
    if (!stat.isFile()) return 'astray';
    return stat.size > MOST_BYTES ? 'tooBig' : readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'denied';
  }
}
