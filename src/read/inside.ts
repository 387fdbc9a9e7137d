import { isAbsolute, relative, sep } from 'node:path';

/** The way from a folder to a place in it, empty for the folder itself; undefined where the place is not in it. Links are the caller's to follow. */
export function wayInside(folder: string, place: string): string | undefined {
  const way = relative(folder, place);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}
