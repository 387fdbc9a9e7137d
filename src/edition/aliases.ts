import type { AliasedList, Edition } from './edition.ts';
import { EDITIONS } from './editions.ts';

/** The ids that an edition has in one of its lists. */
type IdsOf = (edition: Edition, list: AliasedList) => Readonly<Record<string, unknown>>;

/** Of the clauses, a check knows only those that something rests on; whoever asks about others brings the register. */
const idsOf: IdsOf = (edition, list) => edition[list];

/** From one edition to the next that took its place, until the last; the edition itself first. */
function successors(edition: Edition): readonly Edition[] {
  const next = EDITIONS.find(({ replaces }) => replaces === edition.id);
  return [edition, ...(next ? successors(next) : [])];
}

/** The editions between two, the newer one included; undefined where the one did not, in the end, take the place of the other. */
export function editionsFrom(older: Edition, newer: Edition): readonly Edition[] | undefined {
  const line = successors(older);
  const end = line.findIndex(({ id }) => id === newer.id);
  return end === -1 ? undefined : line.slice(1, end + 1);
}

/** What an id of an older edition is called in a newer one; null where nothing took its place. */
export function calledIn(newer: Edition, older: Edition, list: AliasedList, id: string, ids: IdsOf = idsOf): string | null {
  let now: string | null = id;
  for (const edition of editionsFrom(older, newer) ?? []) {
    if (now === null) return null;
    const alias: string | null | undefined = edition.aliases[list]?.[now];
    now = alias === undefined ? now : alias;
  }
  return now !== null && Object.hasOwn(ids(newer, list), now) ? now : null;
}

/** Where an id that an edition lacks is known, and what it is called here. */
export interface KnownElsewhere {
  readonly edition: Edition;
  /** Undefined where this edition has nothing in its place. */
  readonly here: string | undefined;
}

/** Whether another edition knows an id that this one lacks: the newest that does. */
export function knownElsewhere(here: Edition, list: AliasedList, id: string, ids: IdsOf = idsOf): KnownElsewhere | undefined {
  const other = EDITIONS.find((edition) => edition.id !== here.id && Object.hasOwn(ids(edition, list), id));
  if (!other) return undefined;
  if (editionsFrom(other, here)) return { edition: other, here: calledIn(here, other, list, id, ids) ?? undefined };
  const before = Object.keys(ids(here, list)).find((one) => calledIn(other, here, list, one, ids) === id);
  return { edition: other, here: before };
}
