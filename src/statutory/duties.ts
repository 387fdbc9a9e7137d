import { compareText } from '../diagnostics/diagnostic.ts';
import { addMonths, daysBetween, schoolYearOf, yearPeriod } from '../link/calendar.ts';
import type { Day } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import type { Said } from '../language/said.ts';
import { signIsInDoubt, signOfReview } from './kept-under-review.ts';

/** A duty with a clock, as the statutory schema takes it: `done`, and what a message needs to say when it is not. */
export interface Duty {
  readonly done: boolean;
  /** The last day on which it can still be done in time. */
  readonly due?: Day;
  /** True while it is not yet an error: a warning before the day, or after an inspection while there is still time. */
  readonly soon?: true;
  /** True when nothing is dated from which it could be counted. */
  readonly undated?: true;
  /** A date it rests on cannot be read, so it cannot be told. */
  readonly unread?: true;
  /** What the duty was done with, or what it follows from; `field` where one field of it tells the day. */
  readonly item?: Item;
  readonly field?: string;
  /** Why there is nothing to do at present, where there is nothing. */
  readonly idle?: Said;
}

const words = {
  notBegun: { en: 'The plan’s current year is not this school year', cy: 'Nid eleni yw blwyddyn gyfredol y cynllun' },
  firstTerm: { en: 'The first term of the year has not ended yet', cy: 'Nid yw tymor cyntaf y flwyddyn wedi dod i ben eto' },
  noInspection: { en: 'The plan records no section 28 inspection', cy: 'Nid yw’r cynllun yn cofnodi arolygiad adran 28' },
} satisfies Record<string, Said>;

export type DutyId = 'kept-under-review' | 'review-annual' | 'review-after-s28';

/** The three review duties of the guidance, on a day. The clock is ours where the guidance prescribes no form or period. */
export function duties(school: School, today: Day): Readonly<Record<DutyId, Duty>> {
  return { 'kept-under-review': keptUnderReview(school, today), 'review-annual': reviewAnnual(school, today), 'review-after-s28': reviewAfterInspection(school, today) };
}

/** A review of the plan as a whole. Monitoring looks at a part, and an entry in the log at less. */
const isOfTheWhole = ({ data }: Item<'review'>): boolean => data.kind === 'annual' || data.kind === 'after-inspection';

const startOf = (item: Item<'review'> | Item<'inspection'>): Day | undefined => item.data.when?.period?.start;

/** The plan was looked at in the school year, in whatever form, once its first term has passed. That we ask from then on is ours. */
function keptUnderReview(school: School, today: Day): Duty {
  const year = schoolYearOf(today);
  if (school.currentYear !== undefined && year !== school.currentYear) return { done: true, idle: words.notBegun };
  const sign = signOfReview(school, yearPeriod(year), today);
  if (sign) return { done: true, ...sign };
  const { end } = school.terms(year, 'autumn');
  if (today <= end) return { done: true, idle: words.firstTerm };
  return signIsInDoubt(school) ? { done: true, unread: true } : { done: false, due: end };
}

/**
 * Twelve months from the day the plan was last prepared, revised or reviewed as a whole (our reading of the guidance, whose
 * own words cannot be meant literally). A recorded review that found no change needed counts; monitoring does not.
 */
function reviewAnnual(school: School, today: Day): Duty {
  const { reviewMonths, reviewWarningDays } = school.edition.thresholds;
  const plan = school.root.data.plan;
  const reviews = school.all('review').filter(isOfTheWhole);
  const occasions = [
    ...(plan ? (['prepared', 'revised'] as const).map((field) => ({ on: plan.data[field]?.period?.start, item: plan as Item, field: field as string })) : []),
    ...reviews.map((review) => ({ on: startOf(review), item: review as Item, field: 'when' })),
  ].flatMap(({ on, ...at }) => (on === undefined ? [] : [{ on, ...at }]));
  const last = occasions.filter(({ on }) => on <= today).sort((a, b) => compareText(a.on, b.on)).at(-1);
  if (last === undefined) {
    // A date that cannot be read has been told already, and one that is still to come is a date.
    const unread = plan?.damaged.has('prepared') || plan?.damaged.has('revised') || reviews.some(({ damaged }) => damaged.has('when'));
    return unread || occasions.length > 0 ? { done: true, unread: true } : { done: false, undated: true, soon: true };
  }
  const due = addMonths(last.on, reviewMonths);
  if (today > due && reviews.some((review) => review.damaged.has('when') && startOf(review) === undefined)) return { done: true, unread: true };
  if (today > due) return { done: false, due };
  return daysBetween(today, due) <= reviewWarningDays ? { done: false, due, soon: true } : { done: true, due, item: last.item, field: last.field };
}

/** A review since the last section 28 inspection. No period is prescribed: the number of days is ours. */
function reviewAfterInspection(school: School, today: Day): Duty {
  const inspections = school.all('inspection').filter((inspection) => inspection.data.kind === 'section-28');
  const last = inspections
    .flatMap((inspection) => {
      const on = inspection.data.when?.period?.end;
      return on !== undefined && on <= today ? [{ inspection, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (!last) return { done: true, idle: words.noInspection };
  const plan = school.root.data.plan;
  const since = (day: Day | undefined) => day !== undefined && day >= last.on && day <= today;
  const reviewed = school.all('review').find((review) => isOfTheWhole(review) && since(startOf(review)));
  if (reviewed) return { done: true, item: reviewed };
  const remade = (['prepared', 'revised'] as const).find((field) => since(plan?.data[field]?.period?.start));
  if (plan && remade) return { done: true, item: plan, field: remade };
  if (school.all('review').some((review) => review.damaged.has('when') && startOf(review) === undefined)) return { done: true, unread: true };
  const soon = daysBetween(last.on, today) <= school.edition.thresholds.afterInspectionDays;
  return { done: false, item: last.inspection, ...(soon ? { soon: true as const } : {}) };
}
