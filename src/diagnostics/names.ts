import { safe } from './safe.ts';

/** Most files named in a sentence; where there are more, `sip check` tells of all. */
const MOST_NAMED = 5;

/** Files named one after another for a sentence, safe to print: the first five, and a sign that there are more. */
export const namesOf = (files: readonly string[]): string => [...files.slice(0, MOST_NAMED).map((file) => safe(file)), ...(files.length > MOST_NAMED ? ['…'] : [])].join(', ');
