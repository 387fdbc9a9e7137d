import { partsOf } from '../approval/approvals.ts';
import { SET_ASIDE } from '../approval/scope.ts';
import type { ApprovedPart } from '../approval/scope.ts';
import type { Day } from '../link/calendar.ts';
import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { isPast } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import type { Meaning, Verdict } from './change.ts';
import type { Difference } from './difference.ts';
import type { Pairing } from './match.ts';

/** One sort of change that touches what governors approved. */
export interface Agreed {
  readonly subject: ApprovedPart;
  readonly verdicts: readonly Verdict[];
  /** Only changes in these fields; undefined: in the thing as a whole. */
  readonly fields?: readonly string[];
}

const WHOLE: readonly Verdict[] = ['added', 'dropped', 'closed', 'reopened', 'status-moved'];

/**
 * What the guidance says the governors should agree: they should approve the priorities, the plan and the support asked for
 * (School improvement guidance, Governing bodies). That a change to these goes back to them is our reading, so: which priorities and targets there are, what a target aims at, from where and by
 * when, which years a priority and the plan are for, what is paused, and what support is asked for. Other statuses, measurements, actions, costs,
 * people, log entries and new wording are how the plan is carried out, and a program cannot tell a typing correction from a
 * change of mind: they are told, and are not put to anybody.
 */
export const AGREED: Readonly<Partial<Record<string, readonly Agreed[]>>> = {
  priority: [
    { subject: 'priorities', verdicts: WHOLE },
    { subject: 'priorities', verdicts: ['rescheduled', 'written', 'withdrawn'], fields: ['years'] },
  ],
  target: [
    { subject: 'plan', verdicts: [...WHOLE, 'moved'] },
    { subject: 'plan', verdicts: ['weakened', 'strengthened', 're-based', 'restated', 'written', 'withdrawn'], fields: ['aim', 'baseline'] },
    { subject: 'plan', verdicts: ['rescheduled', 'written', 'withdrawn'], fields: ['by'] },
  ],
  plan: [{ subject: 'plan', verdicts: ['rescheduled', 'written', 'withdrawn'], fields: ['years'] }],
  support: [{ subject: 'support', verdicts: WHOLE }],
};

/** What is known of the two versions when meanings are worked out. */
export interface Standing {
  readonly today: Day;
  /** True where the earlier version, or one before it, was approved. */
  readonly wasApproved: boolean;
  /** The parts approved between the two. */
  readonly approved: ReadonlySet<ApprovedPart>;
}

/** What a change means for those who govern. */
export function meaningsOf(difference: Difference, standing: Standing): readonly Meaning[] {
  return [
    ...(shouldBeAgreed(difference, standing) ? (['should-be-agreed'] as const) : []),
    ...(clockRestarts(difference) ? (['clock-restarts'] as const) : []),
    ...(afterItsDate(difference, standing) ? (['after-its-date'] as const) : []),
    ...(difference.verdict === 'added' && isA(difference.item, 'support') && !standing.approved.has('support') ? (['awaits-approval'] as const) : []),
  ];
}

/**
 * Only what was approved is to be agreed again when it changes: a draft is still being written. An approval recorded between the
 * two versions is taken to be of what changed; what came after it shows against `approved`.
 */
function shouldBeAgreed(difference: Difference, standing: Standing): boolean {
  const { item, verdict, field } = difference;
  const rule = AGREED[item.def]?.find(({ verdicts, fields }) => verdicts.includes(verdict) && (fields === undefined || (field !== undefined && fields.includes(field))) && (verdict !== 'status-moved' || setAside(difference)));
  return rule !== undefined && standing.wasApproved && !standing.approved.has(rule.subject);
}

/** A status that lays something aside, or no longer does: it is paused, or taken up again. */
function setAside({ item, other }: Difference): boolean {
  const [was, is] = [other, item].map((one) => SET_ASIDE.has((one?.data as { status?: string } | undefined)?.status ?? ''));
  return was !== is;
}

/** True where there is an approval that a change may undo. */
export const wasApproved = (before: School): boolean => before.stage === 'approved' || before.all('approval').length > 0;

/**
 * The parts approved between two versions, and after the day on which the earlier was approved where that is known. Priorities
 * are a part of the plan: who approves that approves them.
 */
export function approvedBetween(after: School, pairing: Pairing, since: Day = ''): ReadonlySet<ApprovedPart> {
  const parts = after.all('approval').filter((approval) => !pairing.earlier(approval) && (approval.data.when?.period?.end ?? '9') > since).flatMap(partsOf);
  return new Set([...parts, ...(parts.includes('plan') ? (['priorities'] as const) : [])]);
}

/** A revision or a review: the yearly clock runs from the day of the last one (School improvement guidance: reviewed at least annually, as `statutory/duties.ts` counts it). */
function clockRestarts({ item, verdict, field, other }: Difference): boolean {
  if (verdict === 'reviewed') return isA(item, 'review') && item.data.kind !== undefined && item.data.kind !== 'monitoring';
  if (!isA(item, 'plan') || (field !== 'prepared' && field !== 'revised')) return false;
  if (verdict === 'written') return true;
  const [was, is] = [other as Item<'plan'> | undefined, item].map((plan) => plan?.data[field]?.period?.end);
  return was !== undefined && is !== undefined && is > was;
}

/** A target that was made easier, or given more time, when its date had been reached. */
function afterItsDate({ item, other, verdict, field }: Difference, { today }: Standing): boolean {
  if (!isA(item, 'target') || !isA(other, 'target') || !isPast(other.data.by, today)) return false;
  if (verdict === 'weakened') return true;
  return verdict === 'rescheduled' && field === 'by' && later(item.data.by, other.data.by);
}

const later = (is: Time | undefined, was: Time | undefined): boolean => is?.period !== undefined && was?.period !== undefined && is.period.end > was.period.end;
