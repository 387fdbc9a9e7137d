import { safe } from '../diagnostics/safe.ts';
import { definition } from '../format/fields.ts';
import { freeName } from '../format/free-name.ts';
import type { Below } from '../format/misplaced.ts';
import { plainForm } from '../format/near.ts';
import { say } from '../language/said.ts';
import { composed } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { idProblem } from '../validate/ids.ts';
import { words as idWords } from '../validate/words.ts';
import type { Entity } from './entities.ts';
import { placeOf } from './find.ts';
import { NotEdited } from './refusal.ts';

const words = {
  taken: { en: 'There is a “{id}” already, in {place}', cy: 'Mae “{id}” yno eisoes, yn {place}' },
  takenHint: { en: 'Choose another id', cy: 'Dewiswch enw byr arall' },
};

/** The longest that an id made from words may be; one that a person chooses may be as long as the format allows. */
const LONGEST_MADE = 40;

const NOWHERE: Node = { type: 'scalar', text: null, style: 'plain', start: 0, end: 0, source: undefined, key: undefined, flow: false };

/** Where an id is to stand. */
export interface IdPlace {
  readonly kind: string;
  /** The definitions of the levels above, the outermost first. */
  readonly within: readonly string[];
  /** What stands under it. */
  readonly below: Below;
}

const isOwnField = (id: string, kind: string): boolean => Object.hasOwn(definition(kind).fields, id);

/**
 * An id that a person chose, in its composed form.
 *
 * Throws `NotEdited`: its letters or its length are not those of an id, the word means something already, or it is taken.
 */
export function chosenId(given: string, { kind, within, below }: IdPlace, siblings: readonly Entity[]): string {
  const id = composed(given.trim());
  const problem = idProblem(id, NOWHERE, kind, within, below);
  if (problem) throw new NotEdited(2, problem.message, problem.hint);
  if (isOwnField(id, kind)) {
    const fillings = { id, kind: definition(kind).title };
    throw new NotEdited(2, say(idWords.takenId.message, fillings), say(idWords.takenId.hint, fillings));
  }
  const there = siblings.find((entity) => entity.id === id);
  if (there) throw new NotEdited(2, say(words.taken, { id: safe(id, 60), place: placeOf(there) }), words.takenHint);
  return id;
}

/** Words that say little by themselves, left out of an id when others remain. */
const SMALL = new Set(
  ('the a an of and or to in into for from on with at by is are be their our its his her they we it this that who which when where all every each nearly also than then ' +
    'y yr i o ac neu ar at am yn mewn gyda gan dan eu ein ei bod mae maent bydd byddant pob hefyd nad sydd sy n').split(' '),
);

/**
 * An id made from the first words of a title: letters of any script, small, with hyphens; no word that means something already,
 * and not taken. Where the title has no letters to make one from, it is called after its kind.
 */
export function madeId(title: string, taken: ReadonlySet<string>, { kind, within, below }: IdPlace): string {
  const all = composed(title).toLowerCase().replace(/['’ʼ]\p{L}{1,2}(?!\p{L})/gu, ' ').replace(/['’ʼ]/g, '').split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL.has(word));
  const some = (telling.length > 0 ? telling : all).slice(0, 3);
  let stem = some[0] ?? '';
  for (const word of some.slice(1)) if ([...`${stem}-${word}`].length <= LONGEST_MADE - 10) stem += `-${word}`;
  stem = [...stem].slice(0, LONGEST_MADE - 4).join('');
  const isOdd = (id: string): boolean => isOwnField(id, kind) || idProblem(id, NOWHERE, kind, within, below) !== undefined;
  if (stem === '' || !/^\p{L}/u.test(stem) || isOdd(stem)) stem = stem !== '' && !isOdd(`${kind}-${stem}`) ? `${kind}-${stem}` : kind;
  const plain = new Set([...taken].map(plainForm));
  return freeName(stem, (id) => !plain.has(plainForm(id)) && !isOdd(id));
}
