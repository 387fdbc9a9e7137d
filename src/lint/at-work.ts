import type { Day } from '../link/calendar.ts';
import { prioritiesAtWork } from '../link/priorities.ts';
import type { Item, School } from '../link/school.ts';
import { isPast } from '../link/time.ts';
import type { Time } from '../link/time.ts';

const SETTLED = new Set(['met', 'partly-met', 'not-met', 'paused', 'closed']);

/** The targets still worked at, of the priorities that are. */
export const targetsAtWork = (school: School, today: Day): readonly Item<'target'>[] => prioritiesAtWork(school, today).flatMap((priority) => openTargets(priority));

export const openTargets = (priority: Item<'priority'>): readonly Item<'target'>[] => priority.data.targets.filter(({ data }) => !SETTLED.has(data.status ?? ''));

/** The actions still to be done, of the priorities that are worked at. */
export const actionsAtWork = (school: School, today: Day): readonly Item<'action'>[] => prioritiesAtWork(school, today).flatMap((priority) => actionsToDo(priority));

export const actionsToDo = (priority: Item<'priority'>): readonly Item<'action'>[] =>
  priority.data.actions.filter(({ data: { status } }) => status === undefined || status === 'planned' || status === 'under-way');

/** The milestones of the priorities that are worked at, where nobody has yet said what became of them. */
export const milestonesAhead = (school: School, today: Day): readonly Item<'milestone'>[] =>
  prioritiesAtWork(school, today).flatMap(({ data }) => data.milestones.filter(({ data: { status } }) => status === undefined || status === 'planned'));

/** The review calendar says when it is looked at. */
export const inCalendar = (school: School, item: Item): boolean =>
  school.all('monitoring-event').some(({ data }) => data.about.some(({ to, state }) => to === item || state === 'all'));

/** The steps of the improvement process that a priority stands at, or the last of them, have come to one or gone beyond it, as its edition numbers them. */
export const hasReached = ({ edition: { steps } }: School, { data }: Item<'priority'>, step: string): boolean => {
  const wanted = steps[step]?.number;
  return wanted !== undefined && data.step.some((one) => (steps[one]?.number ?? 0) >= wanted);
};

/** The day on which something was to be reviewed has passed, and no later version of it has been made since. */
export const isReviewOverdue = (review: Time | undefined, made: Time | undefined, today: Day): review is Time => isPast(review, today) && !(made?.period && made.period.end >= review!.period!.start);

/** Something says what came of a priority so far: its evaluation, its progress, or what became of a target. */
export const isEvaluated = ({ data, damaged }: Item<'priority'>): boolean =>
  Boolean(data.evaluation ?? data.progress) ||
  ['evaluation', 'progress'].some((field) => damaged.has(field)) ||
  data.targets.some((target) => target.data.status || target.data.progress || target.data.readings.length > 0 || ['status', 'progress', 'readings'].some((field) => target.damaged.has(field)));

/** The findings that still hold. */
export const openFindings = (school: School): readonly Item<'finding'>[] => school.all('finding').filter(({ data }) => data.status !== 'closed');

/** The findings that still hold and were not left for now: what a finding rests on is asked when it is taken up. */
export const findingsTakenUp = (school: School): readonly Item<'finding'>[] => openFindings(school).filter(({ data, damaged }) => !data.left && !damaged.has('left'));

/** Professional learning that has not been dropped. */
export const learningKept = (school: School): readonly Item<'professional-learning'>[] => school.all('professional-learning').filter(({ data }) => data.status !== 'dropped');

/** There is a plan to give advice on, and not only a list of grants, a few facts about a school, or a heading. */
export const isPlan = (school: School): boolean => school.all('priority').length > 0;

/** Where advice on the plan as a whole points to. */
export const wholePlan = ({ root }: School): Item => root.data.plan ?? root.data.school ?? root;
