import { stringify } from 'yaml';
import { EDITION_LISTS } from '../../src/edition/lists.ts';
import type { School } from '../../src/link/school.ts';
import type { Value } from '../splitting.ts';
import type { Place } from './places.ts';

/** Something that could go wrong at a place: what it is called in the table, and what would then stand there (undefined: nothing). */
export interface Mistake {
  readonly name: string;
  readonly becomes: Value | undefined;
}

/** The one mistake that nothing should come of. */
export const REORDER = 'reorder';

/** Words that say nothing of what was there, in the language of neither. */
const OTHER_WORDS = 'Sentences of quite another matter, which nobody at this school ever wrote.';

/** Everything that could go wrong at a place: it is left out, blanked, turned round, or says something that goes against what it said. Where nothing is written, nothing can. */
export function mistakesAt(place: Place, value: Value, school: School): Mistake[] {
  if (value === null) return [];
  const blanks: Value = value instanceof Map ? new Map() : Array.isArray(value) ? [] : null;
  return [
    { name: 'drop', becomes: undefined },
    { name: 'blank', becomes: blanks },
    ...reordered(value),
    ...oneLanguage(value),
    ...contradictions(place, value, school).map(({ name, becomes }) => ({ name: `says ${name}`, becomes })),
  ].filter(({ becomes }) => becomes === undefined || stringify(becomes) !== stringify(value));
}

/** The other way round, where there are several. */
const reordered = (value: Value): Mistake[] =>
  value instanceof Map && value.size > 1 ? [{ name: REORDER, becomes: new Map([...value].reverse()) }] : Array.isArray(value) && value.length > 1 ? [{ name: REORDER, becomes: [...value].reverse() }] : [];

/** Words in two languages of which one is lost. */
function oneLanguage(value: Value): Mistake[] {
  if (!(value instanceof Map) || !value.has('cy') || !value.has('en') || value.size > 2) return [];
  return [
    { name: 'drop the Welsh', becomes: new Map([['en', value.get('en')!]]) },
    { name: 'drop the English', becomes: new Map([['cy', value.get('cy')!]]) },
  ];
}

function contradictions({ shape }: Place, value: Value, school: School): Mistake[] {
  const written = Array.isArray(value) || value instanceof Map ? undefined : (value ?? '');
  const several = Array.isArray(value) ? value.map(String) : [String(value)];
  const other = (words: Iterable<string>, what: string): Mistake[] => [...words].filter((word) => !several.includes(word)).map((word) => ({ name: what, becomes: Array.isArray(value) ? [word] : word }));
  switch (shape.type) {
    case 'word':
    case 'word-list':
      return other(Object.keys(shape.words), 'another word');
    case 'edition-word':
      return other(Object.keys(EDITION_LISTS[shape.list](school.edition)), 'another word');
    case 'time':
      return [
        { name: 'long before', becomes: '2016-03-08' },
        { name: 'long after', becomes: '2036-03-08' },
        { name: 'no day', becomes: 'whenever it suits' },
      ];
    case 'amount':
      return written === undefined ? [] : [{ name: 'nothing', becomes: written.replace(/\d[\d.,]*/, '0') }, { name: 'another unit', becomes: `${parseInt(written, 10) || 7} hours` }];
    case 'money':
      return [{ name: 'less than nothing', becomes: '-£2,500' }, { name: 'far more', becomes: '£9,750,000' }];
    case 'number':
      return [{ name: 'another number', becomes: String(Number(written) + 7) }];
    case 'year':
      return [{ name: 'another year', becomes: '2016-17' }];
    case 'references':
      return [
        { name: 'nothing that is there', becomes: Array.isArray(value) ? ['never-written'] : 'never-written' },
        ...other(school.items.filter(({ def, id }) => id !== '' && shape.kinds.includes(def) && !several.includes(id)).map(({ path }) => path).slice(0, 3), 'another thing'),
      ];
    case 'people':
      return [{ name: 'another person', becomes: 'The caretaker of another school' }];
    case 'text':
    case 'title':
    case 'plain':
      return [{ name: 'other words', becomes: OTHER_WORDS }];
    default:
      return [];
  }
}
