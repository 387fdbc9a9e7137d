import { compareText } from '../diagnostics/diagnostic.ts';
import type { Day } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import type { Time } from '../link/time.ts';
import { formerNames } from './renamed.ts';
import type { FormerNames } from './renamed.ts';
import { PARTS } from './scope.ts';
import { isSeal, sealOf } from './seal.ts';
import type { Hash } from './seal.ts';
import type { ApprovedPart } from './scope.ts';

const endOf = (time: Time | undefined): Day | undefined => time?.period?.end;

/** The parts that an approval names. One that names none was of the whole: nobody minutes an approval of nothing. */
export const partsOf = (approval: Item<'approval'>): readonly ApprovedPart[] => (approval.data.what.length === 0 ? PARTS : PARTS.filter((part) => approval.data.what.includes(part)));

/** The approvals that have taken place by a day, the latest last. Those without a date, and then those of one day, in the order of the plan. */
export const approvalsUntil = (school: School, today: Day): readonly Item<'approval'>[] =>
  school
    .all('approval')
    .filter(({ data }) => (data.when?.period?.start ?? '') <= today)
    .map((approval, index) => ({ approval, index, on: endOf(approval.data.when) ?? '' }))
    .sort((a, b) => compareText(a.on, b.on) || a.index - b.index)
    .map(({ approval }) => approval);

/** The latest approval of each part. Approving the plan approves its priorities with it. */
export function inForce(school: School, today: Day): ReadonlyMap<ApprovedPart, Item<'approval'>> {
  const latest = new Map<ApprovedPart, Item<'approval'>>();
  for (const approval of approvalsUntil(school, today)) {
    const parts = partsOf(approval);
    for (const part of PARTS) if (parts.includes(part) || (part === 'priorities' && parts.includes('plan'))) latest.set(part, approval);
  }
  return latest;
}

/** What has been approved since a day, and has not only been put down for one to come. */
export const approvedSince = (school: School, what: ApprovedPart, day: Day, today: Day): Item<'approval'> | undefined =>
  school.all('approval').find(({ data }) => data.what.includes(what) && (endOf(data.when) ?? '') >= day && (data.when?.period?.start ?? '9') <= today);

const preparedOn = (school: School): Day => school.root.data.plan?.data.prepared?.period?.start ?? '';

/** The parts of a plan put up for approval that have not been approved since it was prepared. Empty at any other stage. */
export function putUp(school: School, today: Day): readonly ApprovedPart[] {
  if (school.stage !== 'for-approval') return [];
  const asked = school.all('support').length > 0;
  return PARTS.filter((what) => (what !== 'support' || asked) && !approvedSince(school, what, preparedOn(school), today));
}

/** Support asked for since the plan was prepared and not approved since. While the plan itself is put up, it is a part of that. */
export function supportUnapproved(school: School, today: Day): readonly Item<'support'>[] {
  if (school.stage === 'for-approval' || approvedSince(school, 'support', preparedOn(school), today)) return [];
  return school.all('support').filter(({ data }) => data.status === undefined || data.status === 'planned' || data.status === 'asked');
}

/** An approval that is the latest of some parts, and whether its seal fits what stands now. */
export interface Sealed {
  readonly approval: Item<'approval'>;
  /** The parts of which it is the latest approval. */
  readonly parts: readonly ApprovedPart[];
  /** Undefined where it has no seal that can be held against anything. */
  readonly fits: boolean | undefined;
}

/** The approvals in force, the latest first, each held against what stands now. A seal is over all that was approved with it. */
export function sealsInForce(school: School, today: Day, hash: Hash): readonly Sealed[] {
  const latest = [...inForce(school, today)];
  const approvals = approvalsUntil(school, today).filter((approval) => latest.some(([, one]) => one === approval));
  return [...approvals].reverse().map((approval) => {
    const seal = approval.data.seal?.trim();
    const parts = latest.flatMap(([part, one]) => (one === approval ? [part] : []));
    return { approval, parts, fits: seal !== undefined && isSeal(seal) ? fitsSeal(school, partsOf(approval), seal, hash) !== undefined : undefined };
  });
}

/** How content fits a seal: as it stands, or under the names that things had before they were renamed. Undefined when it does not. */
export function fitsSeal(school: School, parts: readonly ApprovedPart[], seal: string, hash: Hash): FormerNames | undefined {
  if (sealOf(school, parts, hash) === seal) return new Map();
  const renamed = (['last', 'first'] as const).map((which) => formerNames(school, which)).filter(({ size }) => size > 0);
  return renamed.find((names) => sealOf(school, parts, hash, names) === seal);
}
