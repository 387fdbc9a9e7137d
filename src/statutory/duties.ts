import { compareText } from '../diagnostics/diagnostic.ts';
import { addMonths, daysBetween, schoolYearOf, yearPeriod } from '../link/calendar.ts';
import type { Day, Period } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import type { Time } from '../link/time.ts';
import type { Said } from '../language/said.ts';
import { signIsInDoubt, signOfReview } from './kept-under-review.ts';

/** A duty with a clock, as the statutory schema takes it: `done`, and what a message needs to say when it is not. */
export interface Duty {
  readonly done: boolean;
  /** The last day on which it can still be done in time. */
  readonly due?: Day;
  /** Where that day is counted from a time of several days: the time, and which end of it was counted from. */
  readonly counted?: { readonly from: 'first' | 'last'; readonly time: Time };
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

/** When something was done, as far as it is dated: between a first day and a last. */
const whenOf = (item: Item<'review'> | Item<'inspection'>): Period | undefined => item.data.when?.period;

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
 *
 * A time of several days, such as a term, may mean each of them. Nobody is late before twelve months have passed since its last;
 * and nobody is reminded later than its first would ask. What is longer than the twelve months dates nothing.
 */
function reviewAnnual(school: School, today: Day): Duty {
  const { reviewMonths, reviewWarningDays } = school.edition.thresholds;
  const plan = school.root.data.plan;
  const reviews = school.all('review').filter(isOfTheWhole);
  const occasions = [
    ...(plan ? (['prepared', 'revised'] as const).map((field) => ({ time: plan.data[field], item: plan as Item, field: field as string })) : []),
    ...reviews.map((review) => ({ time: review.data.when, item: review as Item, field: 'when' })),
  ].flatMap(({ time, ...at }) => (time?.period && isWithinMonths(time.period, reviewMonths) ? [{ time, ...time.period, ...at }] : []));
  const past = occasions.filter(({ start }) => start <= today);
  const last = latest(past, 'end');
  if (last === undefined) {
    // A date that cannot be read has been told already, and one that is still to come is a date.
    const unread = plan?.damaged.has('prepared') || plan?.damaged.has('revised') || reviews.some(({ damaged }) => damaged.has('when'));
    return unread || occasions.length > 0 ? { done: true, unread: true } : { done: false, undated: true, soon: true };
  }
  const first = latest(past, 'start')!;
  const late = addMonths(last.end, reviewMonths);
  const reminded = addMonths(first.start, reviewMonths);
  const [due, from, time] = today <= reminded ? [reminded, 'first' as const, first.time] : [late, 'last' as const, last.time];
  const said = { due, ...(time.period!.start < time.period!.end ? { counted: { from, time } } : {}) };
  if (today > late && reviews.some((review) => review.damaged.has('when') && whenOf(review) === undefined)) return { done: true, unread: true };
  if (today > late) return { done: false, ...said };
  return daysBetween(today, reminded) <= reviewWarningDays ? { done: false, ...said, soon: true } : { done: true, ...said, item: last.item, field: last.field };
}

const isWithinMonths = ({ start, end }: Period, months: number): boolean => start <= end && end <= addMonths(start, months);

const latest = <T extends Period>(some: readonly T[], by: keyof Period): T | undefined => [...some].sort((a, b) => compareText(a[by], b[by])).at(-1);

/** The first day on which something may have been over: a visit from one day to another ends with the other, a term may have seen it on its first. */
const overFrom = ({ kind, parts, period }: Time): Day | undefined => (kind === 'range' ? overFrom(parts![1]) : period?.start);

/**
 * A review since the last section 28 inspection. No period is prescribed: the number of days is ours. Where either is dated with a
 * time of several days, such as a term, the review counts as long as it may have come second.
 */
function reviewAfterInspection(school: School, today: Day): Duty {
  const inspections = school.all('inspection').filter((inspection) => inspection.data.kind === 'section-28');
  const last = latest(
    inspections.flatMap((inspection) => {
      const { when } = inspection.data;
      return when?.period && when.period.end <= today ? [{ inspection, ...when.period, over: overFrom(when)! }] : [];
    }),
    'end',
  );
  if (!last) return { done: true, idle: words.noInspection };
  const plan = school.root.data.plan;
  const since = (when: Period | undefined) => when !== undefined && when.end >= last.over && when.start <= today;
  const reviewed = school.all('review').find((review) => isOfTheWhole(review) && since(whenOf(review)));
  if (reviewed) return { done: true, item: reviewed };
  const remade = (['prepared', 'revised'] as const).find((field) => since(plan?.data[field]?.period));
  if (plan && remade) return { done: true, item: plan, field: remade };
  if (school.all('review').some((review) => review.damaged.has('when') && whenOf(review) === undefined)) return { done: true, unread: true };
  const soon = daysBetween(last.end, today) <= school.edition.thresholds.afterInspectionDays;
  return { done: false, item: last.inspection, ...(soon ? { soon: true as const } : {}) };
}
