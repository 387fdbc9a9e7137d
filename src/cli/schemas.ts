import { existsSync, readFileSync } from 'node:fs';

/** A schema of the package, by its file name. It stands in `schemas/`, beside the program, both where it is built and where it is installed. */
export function packagedSchema(name: string): string {
  for (let folder = new URL('./', import.meta.url), left = 4; left > 0; folder = new URL('../', folder), left--) {
    const file = new URL(`schemas/${name}`, folder);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  throw new Error(`schemas/${name} is not beside the program`);
}
