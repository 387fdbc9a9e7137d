import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { wayInside } from '../read/inside.ts';

/** Whether something that belongs in a folder stands elsewhere, or would: wherever links lead, and before what is above it is made. */
export const isOutside = (folder: string, path: string): boolean => wayInside(realpathSync(folder), nearestThere(path)) === undefined;

/** The nearest place upwards that is there, its links followed. */
function nearestThere(path: string): string {
  const at = resolve(path);
  return existsSync(at) || dirname(at) === at ? realpathSync(at) : nearestThere(dirname(at));
}

const YAML = /\.ya?ml$/i;

/** Whether what is made of a plan would be put over one. It may be put anywhere else, and a link is no way round that. */
export const isOverPlan = (path: string, target: string): boolean => !YAML.test(path) && YAML.test(target);
