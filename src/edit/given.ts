import { definition } from '../format/fields.ts';
import { plainForm } from '../format/near.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import type { NewValue } from './data.ts';

/** A field and what a person gave for it, once for each time it was given. */
export type Given = ReadonlyMap<string, readonly string[]>;

/**
 * What a person typed for a field, as it is written in a file. Ids may be given with commas between them. A word may be given
 * by its title, in English or Welsh. Nothing is refused here: the file is checked once it is written.
 */
export function valueOf(def: string, field: string, texts: readonly string[], school: School): NewValue {
  const shape = Object.hasOwn(definition(def).fields, field) ? definition(def).fields[field] : undefined;
  const several = (): string[] => texts.flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '');
  switch (shape?.type) {
    case 'references':
      return shape.scope === 'parent' && several().length === 1 ? several()[0]! : several();
    case 'ids':
      return several();
    case 'word':
      return wordMeant(texts.at(-1)!, shape.words);
    case 'word-list':
      return several().map((text) => wordMeant(text, shape.words));
    case 'edition-word': {
      const known = school.edition[shape.list];
      const words = several().map((text) => Object.hasOwn(known, text) ? text : (Object.entries(known).find(([, about]) => titlesOf(about).includes(plainForm(text)))?.[0] ?? text));
      return shape.list === 'steps' && words.length === 1 ? words[0]! : words;
    }
    case 'people':
      return texts.length === 1 ? texts[0]! : texts;
    default:
      return texts.join('\n');
  }
}

const titlesOf = (about: unknown): string[] => {
  const title = (about as { title?: { en?: string; cy?: string } }).title;
  return [title?.en, title?.cy].flatMap((text) => (text === undefined ? [] : [plainForm(text)]));
};

/** As a keyboard has it: no accents, one kind of apostrophe. */
const asTyped = (text: string): string => plainForm(text).replace(/[’ʼ]/g, "'");

/** A word of the format that was given by its title. What is none stays as it was typed. */
export function wordMeant(given: string, words: Readonly<Record<string, Said>>): string {
  const wanted = asTyped(given.trim());
  return Object.keys(words).find((word) => word === given.trim()) ?? Object.entries(words).find(([word, { en, cy }]) => [word, en, cy].some((name) => asTyped(name) === wanted))?.[0] ?? given.trim();
}

/** The fields of an item in the order of the format. `title.cy` and `title.en` are the two languages of one text; names it does not know come last. */
export function itemOf(def: string, given: Given, school: School): { readonly [field: string]: NewValue } {
  const known = Object.keys(definition(def).fields);
  const places = (name: string): number => (known.includes(name) ? known.indexOf(name) : known.length);
  const names = [...new Set([...given.keys()].map((name) => name.replace(/\.(?:cy|en)$/, '')))].sort((a, b) => places(a) - places(b));
  return Object.fromEntries(
    names.map((name) => {
      const [cy, en] = [given.get(`${name}.cy`), given.get(`${name}.en`)];
      const plain = given.get(name);
      if (!cy && !en) return [name, valueOf(def, name, plain!, school)];
      return [name, { ...(cy ? { cy: cy.join('\n') } : {}), ...(en ? { en: en.join('\n') } : plain ? { en: plain.join('\n') } : {}) }];
    }),
  );
}
