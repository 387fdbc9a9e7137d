import type { Trail } from '../history/unchanged.ts';
import type { Day } from '../link/calendar.ts';
import { isWithin } from '../link/school.ts';
import type { School } from '../link/school.ts';
import type { MapNode } from '../parse/node.ts';
import { lastPart } from './line.ts';
import { isSpokenFor } from './links.ts';
import type { Link } from './links.ts';
import { wordsUnder } from './same-words.ts';

/** That somebody looked at a link again: the day, and as it is written, to find the record in earlier versions. */
export interface Confirmed {
  readonly day: Day;
  readonly written: string;
  /** How many records of the same link and day stand before it: somebody may look twice in a day. */
  readonly earlier: number;
}

/** When somebody confirmed a link. Whoever looked at a priority looked at its targets and actions; a finding with its causes and evidence is one thing. */
export function confirmationsOf(school: School, { from, to }: Link, today: Day): readonly Confirmed[] {
  const found: Confirmed[] = [];
  for (const { data } of school.root.data.confirmations) {
    const { of, against, when } = data;
    const both = of.some((one) => one.to && isSpokenFor(from, one.to)) && (against.length === 0 || against.some((one) => one.to && isWithin(to, one.to)));
    if (!both || !when?.period || when.period.end > today) continue;
    const { written } = when;
    found.push({ day: when.period.end, written, earlier: found.filter((one) => one.written === written).length });
  }
  return found;
}

/** The thing itself, or for a target or an action the priority that holds it. */
const isSame = (name: string, trail: Trail): boolean => name === trail.at(-1) || (HELD.has(trail.at(-2) ?? '') && name === trail.at(-3));
const HELD: ReadonlySet<string> = new Set(['targets', 'actions']);

/** Whether a version holds the record already, under the ids that the two things had in it. */
export function holdsRecord(tree: MapNode, { written, earlier }: Confirmed, from: Trail, to: Trail): boolean {
  const records = tree.entries.get('confirmations');
  if (records?.type !== 'list') return false;
  const names = (node: MapNode, field: string) => wordsUnder(node, field).map(lastPart);
  const alike = records.items.filter((record) => {
    if (record.type !== 'map' || !wordsUnder(record, 'when').includes(written)) return false;
    const against = names(record, 'against');
    return names(record, 'of').some((name) => isSame(name, from)) && (against.length === 0 || against.some((name) => to.includes(name)));
  });
  return alike.length > earlier;
}
