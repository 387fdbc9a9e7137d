import { same } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { School } from '../link/school.ts';
import { asSaid } from '../link/text.ts';
import { answering } from './answers.ts';
import { besideOf } from './beside.ts';
import type { Comparison, Version } from './change.ts';
import type { Difference } from './difference.ts';
import { Doubt } from './doubt.ts';
import { grouped } from './groups.ts';
import { Differ } from './item.ts';
import { match } from './match.ts';
import type { Pairing } from './match.ts';
import { approvedBetween, meaningsOf, wasApproved } from './meanings.ts';
import type { Standing } from './meanings.ts';

/** What a comparison is told of its two versions beside their contents. */
export interface Versions {
  /** How each is known; without it, by the name that its school was read under. */
  readonly before?: Version;
  readonly after?: Version;
  /** The day on which the later version stands, for what it means that a date is past: the day of its commit, or today. */
  readonly today: Day;
  /** What was approved, where the schools no longer tell because they were redacted: `approvalsAround` of the whole ones. */
  readonly approvals?: Approvals;
}

/** Whether anything was approved before, and which parts were between the two versions. */
export type Approvals = Pick<Standing, 'wasApproved' | 'approved'>;

/**
 * The approvals that decide what a change means, from two versions as they are.
 *
 * @param known how the earlier version is known: one that is known by its approval was sealed before that was written down, so the record of it is no approval of what came after
 */
export const approvalsAround = (before: School, after: School, known?: Version, pairing: Pairing = match(before, after)): Approvals => ({
  wasApproved: wasApproved(before) || known?.approval !== undefined,
  approved: approvedBetween(after, pairing, known?.approval?.when),
});

/**
 * What really changed between two versions of one plan, in the field’s words, with what it means for those who govern. Pure
 * and total: two schools give a comparison, whatever stands in them. What cannot be told, because a file could not be read or
 * a part not understood, is in `untold`, and is never told as added or dropped.
 *
 * Both are compared as they are given: for an audience, redact both first.
 */
export function compare(before: School, after: School, versions: Versions): Comparison {
  const pairing = match(before, after);
  const doubt = new Doubt(before, after);
  const differ = new Differ(pairing, answering(before, after, pairing), doubt);
  differ.compare(before.root, after.root);
  const standing = { today: versions.today, ...(versions.approvals ?? approvalsAround(before, after, versions.before, pairing)) };
  const changes = differ.found.map((difference: Difference) => {
    const beside = besideOf(difference);
    return { ...difference, ...(beside ? { beside } : {}), meanings: meaningsOf(difference, standing) };
  });
  const name = after.root.data.school?.data.name ?? before.root.data.school?.data.name;
  return {
    before: versions.before ?? versionOf(before),
    after: versions.after ?? versionOf(after),
    groups: grouped(changes, before, after, pairing),
    untold: doubt.untold,
    school: name ? asSaid(name) : same(after.label),
  };
}

/** How a version is known when nobody named it. */
function versionOf({ label, provenance: { commit, committed } }: School): Version {
  return { asked: label, ...(commit === undefined ? {} : { commit }), ...(committed === undefined ? {} : { committed }) };
}
