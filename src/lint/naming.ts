import { safe } from '../diagnostics/safe.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { kindTitle, titleOf } from '../link/school.ts';
import type { Item } from '../link/school.ts';

const LONGEST = 60;

/** What a message calls an item: its title where that is a short name, its id where the title is a whole sentence, and its kind where it has neither. */
export function nameOf(item: Item): Said {
  const title = titleOf(item);
  const isName = (words: string) => words !== '' && words.length <= LONGEST && !/[.?!:;\n]/.test(words);
  const id = item.path || item.id;
  const name = isName(title.en) && isName(title.cy) ? title : id === '' ? kindTitle(item) : same(id);
  return { en: safe(name.en), cy: safe(name.cy) };
}

/** What kind of thing it is and its id: Finding “few-voices”. What stands in a list has no id and is called by its kind. */
export const kindAndId = (item: Item): Said => {
  const id = idOf(item);
  const { en, cy } = kindTitle(item);
  return id === '' ? { en, cy } : { en: `${en} “${id}”`, cy: `${cy} “${id}”` };
};

/** The id as it is written in a reference. */
export const idOf = (item: Item): string => safe(item.path || item.id, 90);

/** How many of several things a message names. */
const MOST_NAMED = 3;

const more: Said = { en: '{ids}, … (in all: {count})', cy: '{ids}, … (nifer: {count})' };

/** The ids of several things; of many, the first and how many there are. */
export function firstIds(items: readonly Item[]): Said {
  const ids = items.slice(0, MOST_NAMED).map(idOf).join(', ');
  return items.length > MOST_NAMED ? say(more, { ids, count: items.length }) : same(ids);
}

/** Words one after another, with commas. */
export const listed = (parts: readonly Said[]): Said => joinSaid(parts, ', ');

/** Field names as they are written in a file: `measure:`, `aim:`. */
export const fieldsListed = (fields: readonly string[]): string => fields.map((field) => `\`${field}:\``).join(', ');
