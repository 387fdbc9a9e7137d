import { compareText } from '../diagnostics/diagnostic.ts';
import type { Said } from '../language/said.ts';
import type { Item, School } from './school.ts';
import { yearPeriod } from './calendar.ts';
import type { Day } from './calendar.ts';
import { currentYearOf, yearIsOver } from './priorities.ts';
import type { Time } from './time.ts';

/** Why what stands is no longer what was last approved, as the school itself dates it. */
export interface ChangedSince {
  /**
   * `prepared`: the plan was prepared anew. `revised`: the plan says so. `reviewed`: a review says that it changed the plan. `rolled`: it
   * is for other years than the plan that was approved.
   */
  readonly how: 'prepared' | 'revised' | 'reviewed' | 'rolled';
  /** When; of a plan for other years, the years that it has now. */
  readonly changed: Time;
  readonly approved: Time;
  /** Where the plan says it. */
  readonly item: Item;
  readonly field: string;
}

/** The same in words, with the times `{changed}` and `{approved}`. */
export const CHANGED_WORDS: Readonly<Record<ChangedSince['how'], Said>> = {
  revised: { en: 'The plan was revised ({changed}) after it was last approved ({approved})', cy: 'Diwygiwyd y cynllun ({changed}) wedi iddo gael ei gymeradwyo ddiwethaf ({approved})' },
  reviewed: { en: 'A review ({changed}) changed the plan after it was last approved ({approved})', cy: 'Newidiodd adolygiad ({changed}) y cynllun wedi iddo gael ei gymeradwyo ddiwethaf ({approved})' },
  prepared: { en: 'The plan was prepared ({changed}) after it was last approved ({approved})', cy: 'Paratowyd y cynllun ({changed}) wedi iddo gael ei gymeradwyo ddiwethaf ({approved})' },
  rolled: { en: 'The plan is for {changed} now, and was last approved ({approved}) for an earlier time', cy: 'Ar gyfer {changed} y mae’r cynllun bellach, ac ar gyfer cyfnod cynharach y’i cymeradwywyd ddiwethaf ({approved})' },
};

/** The latest approval of the plan. One that names no part was of the whole. Undefined where there is none, or where one has no day that can be told. */
function lastApproval(school: School): Time | undefined {
  const approvals = school.all('approval').filter(({ data, damaged }) => data.what.includes('plan') || data.what.length === 0 || damaged.has('what'));
  if (school.root.damaged.has('approvals') || approvals.some(({ data }) => data.when?.period === undefined)) return undefined;
  return approvals.map(({ data }) => data.when!).sort((a, b) => compareText(a.period!.end, b.period!.end)).at(-1);
}

/**
 * What the school dates as a change of the plan since it was last approved: that it was prepared anew, a revision, a review with the
 * result `changed`, or other years. A review that found no change needed is none, and a typing correction has no date. Nothing while the
 * plan is put up for approval.
 */
export function changedSinceApproval(school: School, today: Day): ChangedSince | undefined {
  const approved = lastApproval(school);
  const { plan } = school.root.data;
  if (!approved?.period || !plan || school.stage === 'for-approval') return undefined;
  const { end } = approved.period;
  const since = (time: Time | undefined): time is Time => time?.period !== undefined && time.period.start > end && time.period.start <= today;
  if (school.stage === 'approved' && since(plan.data.prepared)) return { how: 'prepared', changed: plan.data.prepared, approved, item: plan, field: 'prepared' };
  if (since(plan.data.revised)) return { how: 'revised', changed: plan.data.revised, approved, item: plan, field: 'revised' };
  if (school.stage !== 'approved') return undefined;
  const review = school
    .all('review')
    .filter(({ data }) => data.revised === 'changed' && since(data.when))
    .sort((a, b) => compareText(a.data.when!.period!.start, b.data.when!.period!.start))
    .at(-1);
  if (review) return { how: 'reviewed', changed: review.data.when!, approved, item: review, field: 'revised' };
  // A plan is approved for its first year, or in the year before that; what was approved earlier was of other years.
  const earliest = yearPeriod(currentYearOf(school, today) - 1).start;
  return plan.data.years && end < earliest && !yearIsOver(school, today) ? { how: 'rolled', changed: plan.data.years, approved, item: plan, field: 'years' } : undefined;
}
