import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { definition, matchKeys } from './fields.ts';
import type { Field } from './shape.ts';

/**
 * What stands at a place in a file, by the format: the fields of a definition, things by their ids or labels, a value. One
 * walks from `WHOLE` inwards, a key at a time, without reading any value.
 */
export type Place =
  /** The fields of one thing: an entity, a record, a part of the plan. */
  | { readonly kind: 'thing'; readonly def: string; readonly title: Said; readonly id?: string; readonly record?: true }
  /** Things by their ids; `byYear`, by their ids under a school year. */
  | { readonly kind: 'things'; readonly def: string; readonly title: Said; readonly byYear?: true }
  /** Things without ids, one after another. */
  | { readonly kind: 'list'; readonly def: string; readonly title: Said }
  /** Values under labels of the school's own or of the edition's. */
  | { readonly kind: 'labels'; readonly title: Said }
  | { readonly kind: 'value'; readonly field: Field; readonly title: Said }
  /** What the format does not know: names of the school's own, and slips. */
  | { readonly kind: 'unknown'; readonly title: Said };

/** The root of a file. */
export const WHOLE: Place = { kind: 'thing', def: 'root', title: same('') };

const LANGUAGES: Record<string, Said> = { cy: { en: 'in Welsh', cy: 'yn Gymraeg' }, en: { en: 'in English', cy: 'yn Saesneg' } };

/** The place under a key. */
export function placeUnder(place: Place, key: string): Place {
  switch (place.kind) {
    case 'thing': {
      const matched = matchKeys(place.def, [key]).get(key);
      return matched ? placeOf(matched.shape) : { kind: 'unknown', title: same(key) };
    }
    case 'things': {
      if (place.byYear) return { kind: 'things', def: place.def, title: same(key) };
      return { kind: 'thing', def: place.def, title: definition(place.def).title, id: key };
    }
    case 'labels':
      return { kind: 'unknown', title: same(key) };
    case 'value':
      return { kind: 'unknown', title: LANGUAGES[key] ?? same(key) };
    case 'list':
    case 'unknown':
      return { kind: 'unknown', title: same(key) };
  }
}

/** The place of one entry of a list. */
export const placeInList = (place: Place): Place => (place.kind === 'list' ? { kind: 'thing', def: place.def, title: definition(place.def).title, record: true } : { kind: 'unknown', title: place.title });

function placeOf(field: Field): Place {
  const { title } = field;
  switch (field.type) {
    case 'object':
      return { kind: 'thing', def: field.of, title };
    case 'map':
      return { kind: 'things', def: field.of, title };
    case 'years':
      return { kind: 'things', def: field.of, title, ...(field.each === 'map' ? { byYear: true as const } : {}) };
    case 'list':
      return { kind: 'list', def: field.of, title };
    case 'labels':
    case 'accept':
      return { kind: 'labels', title };
    default:
      return { kind: 'value', field, title };
  }
}

/** Whether a place holds others, so that two people may each put something into it. */
export const holds = (place: Place): boolean => place.kind === 'things' || place.kind === 'list' || place.kind === 'labels' || (place.kind === 'thing' && place.id === undefined && place.record === undefined);

/**
 * The way to a place in the field's words: Priority reading · target T1 · aim. What only holds others by their ids is left out,
 * since each says itself what it is, and so is the root.
 */
export function trail(places: readonly Place[]): Said {
  const told = places.filter((place, index) => {
    if (place === WHOLE || ((place.kind === 'things' || place.kind === 'list') && index < places.length - 1)) return false;
    // The words that a thing is called by stand under the name of its kind, which has been said.
    return place.kind !== 'value' || place.title.en !== places[index - 1]?.title.en;
  });
  return joinSaid(
    told.map((place, index) => {
      const title = index === 0 ? place.title : place.kind === 'unknown' ? place.title : inLineSaid(place.title);
      return place.kind === 'thing' && place.id !== undefined ? joinSaid([title, same(place.id)], ' ') : title;
    }),
    ' · ',
  );
}
