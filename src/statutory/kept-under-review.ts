import type { Day, Period } from '../link/calendar.ts';
import { cannotFollow } from '../link/doubt.ts';
import { isA } from '../link/school.ts';
import type { Item, Reference, School } from '../link/school.ts';
import type { Time } from '../link/time.ts';
import { isWritten } from '../link/text.ts';

/** What shows that the plan was looked at, and the field of it that tells the day where one does. */
export interface Sign {
  readonly item: Item;
  readonly field?: string;
}

/** What stands in a plan, as against in the self-evaluation. */
const OF_THE_PLAN: ReadonlySet<string> = new Set(['priority', 'target', 'milestone', 'action', 'professional-learning', 'inset-day']);

/** Verdicts that nobody gives before having looked. That something is planned or on course may have been written down at the start. */
const VERDICTS: ReadonlySet<string> = new Set(['reached', 'partly-reached', 'not-reached', 'moved', 'dropped', 'met', 'partly-met', 'not-met']);

/** Something that took place, of which the log need not say that anybody looked at the plan by it. */
const TOOK_PLACE: ReadonlySet<string> = new Set(['event', 'professional-learning']);

const isOfThePlan = ({ state, to }: Reference): boolean => state === 'all' || (to !== undefined && OF_THE_PLAN.has(to.def));

/**
 * Whatever in a plan shows that it was looked at in a part of the year. The guidance (line 408) prescribes no form, so every dated
 * sign counts: a review, monitoring, what the log says of a part of the plan, a reading, a verdict on what was due, an outside
 * view of a priority, a decision, a revision. What is only said of a thing, without a day, may be as old as the thing.
 *
 * @param year the school year; what lies after `today` has not been done yet
 */
export function signOfReview(school: School, year: Period, today: Day): Sign | undefined {
  const within = (time: Time | undefined): boolean => time?.period !== undefined && time.period.start <= today && time.period.end >= year.start;
  const { log, plan } = school.root.data;
  const dated = <N extends 'log-entry' | 'review' | 'reading' | 'decision' | 'perspective'>(items: readonly Item<N>[]) => items.filter(({ data }) => within(data.when));
  const entries = dated(log);
  const item =
    entries.find(({ data }) => data.kind === 'monitoring') ??
    dated(school.all('review'))[0] ??
    entries.find(({ data }) => data.for.some(isOfThePlan) && (!TOOK_PLACE.has(data.kind ?? '') || isWritten(data.impact))) ??
    dated(school.all('target').flatMap(({ data }) => data.readings))[0] ??
    dated(school.all('decision')).find(({ data }) => isWritten(data.decided) && data.about.some(isOfThePlan)) ??
    dated(school.all('perspective')).find(({ data }) => data.about.some(({ to }) => isA(to, 'priority')));
  if (item) return { item };
  const judged = [...school.all('target'), ...school.all('milestone')].find(({ data: { by, status } }) => VERDICTS.has(status ?? '') && by?.period !== undefined && by.period.start <= year.end && by.period.end >= year.start);
  if (judged) return { item: judged, field: 'status' };
  return plan && within(plan.data.revised) ? { item: plan, field: 'revised' } : undefined;
}

/** Whether such a sign may stand where something cannot be read. */
export const signIsInDoubt = (school: School): boolean =>
  ['log', 'reviews', 'priorities', 'decisions'].some((field) => school.root.damaged.has(field)) ||
  cannotFollow(school, 'log-entry', 'for') ||
  cannotFollow(school, 'decision', 'about') ||
  school.items.some(({ def, damaged }) => damaged.size > 0 && (SIGNS[def] ?? []).some((field) => damaged.has(field)));

const SIGNS: Readonly<Partial<Record<string, readonly string[]>>> = {
  plan: ['revised'],
  priority: ['targets', 'milestones'],
  target: ['readings', 'status', 'by'],
  milestone: ['status', 'by'],
  reading: ['when'],
  review: ['when'],
  decision: ['when', 'decided'],
  perspective: ['when', 'about'],
  'log-entry': ['when', 'kind'],
};
