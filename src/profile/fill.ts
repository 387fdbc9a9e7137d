import type { Said } from '../language/said.ts';
import type { LocalName } from './profile.ts';

/** Between braces in a sentence: the item itself, what stands in the field, or one of the profile's names. */
export const BETWEEN_BRACES = /\{([a-z][a-z0-9-]*)\}/g;

/** What a sentence of a check says of one thing. */
export function filled(said: Said, names: Readonly<Record<string, LocalName>>, item: Said, written: string): Said {
  const fill = (lang: keyof Said) =>
    said[lang].replace(BETWEEN_BRACES, (whole, place: string) => (place === 'item' ? item[lang] : place === 'written' ? written : Object.hasOwn(names, place) ? names[place]!.title[lang] : whole));
  return { en: fill('en'), cy: fill('cy') };
}
