import { plainForm } from '../../format/near.ts';
import { addMonths } from '../../link/calendar.ts';
import type { Day } from '../../link/calendar.ts';
import type { School } from '../../link/school.ts';
import { readTime } from '../../link/time.ts';
import type { Node } from '../../parse/node.ts';
import type { Need } from '../../profile/profile.ts';
import { fieldOf } from './reach.ts';
import type { Place } from './reach.ts';

/** The words of one value, or of a list of them. */
export function wordsIn(node: Node | undefined): readonly string[] {
  if (node?.type === 'scalar') return node.text === null || node.text.trim() === '' ? [] : [node.text.trim()];
  if (node?.type === 'list') return node.items.flatMap(wordsIn);
  return [];
}

/** Case, accents and spaces at the ends do not tell two words apart. */
const plain = (text: string): string => plainForm(text).trim();

/** Blanks alone, or languages with nothing after them, are nothing. */
const isWritten = (node: Node | undefined): boolean =>
  node !== undefined && (node.type === 'scalar' ? (node.text ?? '').trim() !== '' : node.type === 'list' ? node.items.some(isWritten) : [...node.entries.values()].some(isWritten));

const countOf = (node: Node | undefined): number => {
  if (!node || !isWritten(node)) return 0;
  if (node.type === 'list') return node.items.filter(isWritten).length;
  return node.type === 'map' ? [...node.entries.keys()].filter((key) => !key.startsWith('x-')).length : 1;
};

/** How many there are; of a value that is a number, that number. */
const amountOf = (node: Node | undefined): number => (node?.type === 'scalar' && /^\d{1,6}$/.test(node.text?.trim() ?? '') ? Number(node.text) : countOf(node));

/** Where a condition names a field of the same item, whether that says one of its words. */
export const applies = ({ holder, item }: Place, when: { readonly field: string; readonly says: readonly string[] } | undefined): boolean => {
  if (!when) return true;
  const said = wordsIn(fieldOf(holder, item.def, when.field)).map(plain);
  return when.says.some((word) => said.includes(plain(word)));
};

/**
 * What is not as it is needed at a place: the words to name, and where they stand. Undefined where all is well, and where it
 * cannot be told, such as from a time in words.
 */
export function lacking(place: Place, needs: Need, school: School, today: Day): { readonly written: string; readonly node?: Node } | undefined {
  const { value, holder, item } = place;
  switch (needs.kind) {
    case 'written':
      return isWritten(value) ? undefined : { written: '' };
    case 'atLeast':
      return amountOf(value) < needs.number ? { written: `${amountOf(value)}` } : undefined;
    case 'atMost':
      return amountOf(value) > needs.number ? { written: `${amountOf(value)}` } : undefined;
    case 'within': {
      const since = readTime(value, school.terms);
      // A term or a year has passed when its last day has.
      return since?.period && addMonths(since.period.end, needs.months) < today ? { written: since.written } : undefined;
    }
    case 'notMutual': {
      const others = wordsIn(fieldOf(holder, item.def, needs.field)).map(plain);
      const both = wordsIn(value).find((word) => others.includes(plain(word)));
      return both === undefined ? undefined : { written: both };
    }
    case 'names': {
      const nodes = value?.type === 'list' ? value.items : value ? [value] : [];
      const odd = nodes.find((node) => node.type === 'scalar' && isWritten(node) && !needs.names.some((name) => plain(name) === plain(node.text!)));
      return odd?.type === 'scalar' ? { written: odd.text!.trim(), node: odd } : undefined;
    }
  }
}
