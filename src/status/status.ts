import type { Hash } from '../approval/seal.ts';
import { redact } from '../audience/redact.ts';
import { AUDIENCES } from '../format/shape.ts';
import type { Audience } from '../format/shape.ts';
import { same } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { withoutExamples } from '../link/example.ts';
import { titleOf } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import { awaitingApproval } from './approvals.ts';
import { awaitingEvidence, dated } from './dated.ts';
import { reviewDuties } from './duties.ts';
import type { Entry, Found, SchoolStatus, State } from './entry.ts';

/** The states in the order in which they are told. */
export const STATES: readonly State[] = ['overdue', 'due', 'awaiting-evidence', 'awaiting-approval', 'duty'];

export interface StatusOptions {
  readonly today: Day;
  /** How many days ahead something is due. */
  readonly days: number;
  readonly audience: Audience;
  readonly hash: Hash;
  readonly folder: string;
  readonly heading: Said;
}

/**
 * All that waits in a school; the examples of `sip init` wait for nothing. It is worked out from the whole plan, so that what an audience may not see never looks like
 * something missing; then what the audience may not see is left out, and the rest is told in the words that it may see.
 */
export function statusOf(school: School, { today, days, audience, hash, folder, heading }: StatusOptions): SchoolStatus {
  const own = withoutExamples(school);
  const found = [...dated(own, today, days), ...awaitingEvidence(own, today), ...awaitingApproval(school, today, hash), ...reviewDuties(school, today)];
  const seen = new Seen(school, audience);
  const entries = found.flatMap((one) => seen.entry(one) ?? []);
  const { name } = school.root.data.school?.data ?? {};
  return { name: name ? asSaid(name) : same(school.label), heading, folder, entries: inOrder(entries), unreadable: school.unreadable };
}

/** By state, then by day; what has no day comes last, and what is equal stays in the order of the plan. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ state, day }: Entry): string => `${STATES.indexOf(state)} ${day ?? '9'}`;
  return entries
    .map((entry, index) => ({ entry, index, rank: rank(entry) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.index - b.index))
    .map(({ entry }) => entry);
}

/** What an audience may see of a school. */
class Seen {
  private readonly items: ReadonlyMap<string, Item> | undefined;

  constructor(
    school: School,
    private readonly audience: Audience,
  ) {
    this.items = audience === 'school' ? undefined : new Map(redact(school, audience).items.map((item) => [keyOf(item), item]));
  }

  /** Where in which file something stands is the school's own. */
  entry({ item, fields = [], least = 'school', tellsOthers, ...whole }: Found): Entry | undefined {
    if (!this.items) return whole;
    const { span: _, ...entry } = { ...whole, ...(tellsOthers ? { tells: tellsOthers } : {}) };
    if (!item) return AUDIENCES.indexOf(this.audience) <= AUDIENCES.indexOf(least) ? entry : undefined;
    const seen = this.items.get(keyOf(item));
    const wanted = fields.filter((field) => field !== 'title' && (item.data as unknown as Record<string, unknown>)[field] !== undefined);
    if (!seen || wanted.some((field) => (seen.data as unknown as Record<string, unknown>)[field] === undefined)) return undefined;
    // The words of an approval, and of what has no id, are ours; whatever else is told is told by its title.
    return item.def === 'approval' || item.id === '' ? entry : { ...entry, title: titleOf(seen) };
  }
}

const keyOf = (item: Item): string => `${item.def} ${item.path}`;
