import type { Withheld } from '../../../audience/withheld.ts';
import type { Day } from '../../../link/calendar.ts';
import { currentYearOf, isOpen, prioritiesIn } from '../../../link/priorities.ts';
import { isA, isFederated, isOfUnit } from '../../../link/school.ts';
import type { Item, Reference, School } from '../../../link/school.ts';
import type { Time } from '../../../link/time.ts';
import type { Standing } from '../../../statutory/check.ts';
import type { Duty, DutyId } from '../../../statutory/duties.ts';
import { Speaker } from '../../words.ts';
import type { ReportLanguage } from '../../words.ts';

/** What the governors' report is made from. */
export interface GovernorsInput {
  /** Already redacted for governors. */
  readonly school: School;
  /** How the whole plan stands on each statutory item: what governors may not read may still be there. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly duties: Readonly<Record<DutyId, Duty>>;
  /** What governors may not read is not missing: no gap is told where it stands. */
  readonly withheld: Withheld;
  /** How many examples of `sip init` were left out. */
  readonly examples: number;
  readonly today: Day;
  readonly language: ReportLanguage;
  readonly version: string;
}

/** What all parts of the report need: the school, the day, the voice, and what governors meet about. */
export interface Context extends GovernorsInput {
  readonly speak: Speaker;
  readonly current: number;
  /** The priorities of the current year, closed ones among them. */
  readonly priorities: readonly Item<'priority'>[];
  readonly nextMeeting: Item<'meeting'> | undefined;
  readonly lastMeeting: Item<'meeting'> | undefined;
  /** Changes are told from the day after this one. */
  readonly since: Day;
  /** Who reads it: a governing body, the one of a federation, or the management committee of a pupil referral unit. */
  readonly reader: 'governors' | 'federation' | 'committee';
}

export function contextOf(input: GovernorsInput): Context {
  const { school, today, language } = input;
  const current = currentYearOf(school, today);
  const meetings = school.all('meeting').filter(({ data }) => data.when?.period);
  const on = (meeting: Item<'meeting'>) => meeting.data.when!.period!.start;
  const inTime = [...meetings].sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0));
  const lastMeeting = inTime.filter((meeting) => meeting.data.when!.period!.end < today).at(-1);
  return {
    ...input,
    speak: new Speaker(language, school.root.data.school?.data.language ?? 'en'),
    current,
    priorities: prioritiesIn(school, current, current),
    nextMeeting: inTime.find((meeting) => meeting.data.when!.period!.end >= today),
    lastMeeting,
    since: lastMeeting?.data.when?.period?.end ?? `${current}-08-31`,
    reader: isOfUnit(school.root) ? 'committee' : isFederated(school) ? 'federation' : 'governors',
  };
}

/** True when every priority there is was read and is for this reader: only then does the absence of one mean anything. */
export const allKnown = ({ school, withheld }: Context): boolean =>
  school.unreadable.length === 0 && !school.root.damaged.has('priorities') && !withheld(school.root, 'priorities');

/** True when a dated thing has come to pass since the last meeting. */
export const isSince = ({ since, today }: Context, time: Time | undefined): boolean => {
  const end = time?.period?.end;
  return end !== undefined && end > since && end <= today;
};

/** True when one of the references means the priority, or something in it. `all` means every open priority of the year. */
export const concerns = (references: readonly Reference[], priority: Item<'priority'>): boolean =>
  references.some(({ state, to }) => (state === 'all' ? isOpen(priority) : to === priority || to?.parent === priority));

/** The findings that a priority answers. */
export const findingsOf = (priority: Item<'priority'>): readonly Item<'finding'>[] =>
  priority.data.because.flatMap(({ to }) => (isA(to, 'finding') ? [to] : to && isA(to.parent, 'finding') ? [to.parent] : []));

/** Professional learning for a priority. */
export const learningFor = ({ school }: Context, priority: Item<'priority'>): readonly Item<'professional-learning'>[] =>
  school.all('professional-learning').filter(({ data }) => data.status !== 'dropped' && concerns(data.for, priority));

export const endOf = (time: Time | undefined): Day | undefined => time?.period?.end;
