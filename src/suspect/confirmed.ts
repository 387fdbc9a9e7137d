import type { Trail } from '../history/unchanged.ts';
import type { Day } from '../link/calendar.ts';
import { isWithin } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import type { MapNode } from '../parse/node.ts';
import { lastPart } from './line.ts';
import { isSpokenFor } from './links.ts';
import type { Link } from './links.ts';
import { wordsUnder } from './same-words.ts';

/** That somebody looked again: the day, and as it is written, to find the record in earlier versions. */
export interface Confirmed {
  readonly day: Day;
  readonly written: string;
  /** How many records of the same and of the same day stand before it: somebody may look twice in a day. */
  readonly earlier: number;
}

/** Whether a record, as a version has it, is of what is asked about. */
export type IsMeant = (record: MapNode) => boolean;

/** The records of what is meant; a day still ahead confirms nothing. */
export function confirmedIn(school: School, today: Day, isMeant: (record: Item<'confirmation'>) => boolean): readonly Confirmed[] {
  const found: Confirmed[] = [];
  for (const record of school.root.data.confirmations) {
    const { when } = record.data;
    if (!when?.period || when.period.end > today || !isMeant(record)) continue;
    const { written } = when;
    found.push({ day: when.period.end, written, earlier: found.filter((one) => one.written === written).length });
  }
  return found;
}

/** When somebody confirmed a link. Whoever looked at a priority looked at its targets and actions; a finding with its causes and evidence is one thing. */
export const confirmationsOf = (school: School, { from, to }: Link, today: Day): readonly Confirmed[] =>
  confirmedIn(school, today, ({ data: { of, against, 'read-in-both': both } }) => of.some((one) => one.to && isSpokenFor(from, one.to)) && (against.length === 0 ? both.length === 0 : against.some((one) => one.to && isWithin(to, one.to))));

/** The thing itself, or for a target or an action the priority that holds it. */
const isSame = (name: string, trail: Trail): boolean => name === trail.at(-1) || (HELD.has(trail.at(-2) ?? '') && name === trail.at(-3));
const HELD: ReadonlySet<string> = new Set(['targets', 'actions']);

/** The same in a version, under the ids that the two things had in it. */
export const ofLink =
  (from: Trail, to: Trail): IsMeant =>
  (record) => {
    const names = (field: string) => wordsUnder(record, field).map(lastPart);
    const against = names('against');
    return names('of').some((name) => isSame(name, from)) && (against.length === 0 ? names('read-in-both').length === 0 : against.some((name) => to.includes(name)));
  };

/** Whether a version holds the record already. */
export function holdsRecord(tree: MapNode, { written, earlier }: Confirmed, isMeant: IsMeant): boolean {
  const records = tree.entries.get('confirmations');
  if (records?.type !== 'list') return false;
  return records.items.filter((record) => record.type === 'map' && wordsUnder(record, 'when').includes(written) && isMeant(record)).length > earlier;
}

/**
 * Whether a version is the one that somebody had before them who confirmed something: the one in force at the end of that day, or
 * the one that brought the record, where more came on the same day. A record that came in one version with the change was written
 * beside it, even where that version was recorded later.
 *
 * @param day of the version
 * @param holds whether it holds the record, and whether the one before it did
 * @param moved what was confirmed was changed in it
 */
export function isConfirmedAt(record: Confirmed, day: Day, holds: { readonly here: () => boolean; readonly before: () => boolean }, moved: boolean): boolean {
  if (day < record.day) return true;
  return day === record.day ? !holds.before() : moved && holds.here() && !holds.before();
}
