import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';

/** The causes of the findings that a priority rests on, where those still hold. A strength has nothing to be answered. */
export const causesBehind = ({ data }: Item<'priority'>): readonly Item<'cause'>[] =>
  data.because.flatMap(({ to }) => (isA(to, 'finding') && to.data.status !== 'closed' && to.data.kind !== 'strength' ? to.data.causes : []));

/** What actions and professional learning that are not dropped say they answer. */
export const answersGiven = (school: School): readonly (Item | undefined)[] =>
  [...school.all('action'), ...school.all('professional-learning')].filter(({ data }) => data.status !== 'dropped').flatMap(({ data }) => data.answers.map(({ to }) => to));

/** The plan says somewhere which cause something answers, so that what says nothing may be asked. */
export const saysWhatIsAnswered = (school: School): boolean => answersGiven(school).length > 0;
