import type { Said } from '../language/said.ts';
import { isOfUnit } from '../link/school.ts';
import type { Person, School } from '../link/school.ts';

/** The words for whoever governs. */
export const inSchoolOrUnit = (school: School, words: { readonly school: Said; readonly unit: Said }): Said => (isOfUnit(school.root) ? words.unit : words.school);

/** What governors are called where they are written in words: the body, a committee or a board of theirs, one of them. */
const GOVERNORS = /govern|committee|board|trustee|llywodraeth|pwyllgor|bwrdd/i;

/** True where words speak of those who govern. Generous: one board too many is better than a question that was answered. */
export const speaksOfGovernors = (written: string): boolean => GOVERNORS.test(written);

/** True of a governor among the people, and of plain words such as “Governing body”. */
export const isGovernor = ({ written, to }: Person): boolean =>
  to ? to.data.kind === 'governor' || speaksOfGovernors(`${to.data.title?.en ?? ''} ${to.data.title?.cy ?? ''}`) : speaksOfGovernors(written);

/** Where those who govern may be seen to look at progress: as people of the plan, or as plain words such as “Governing body”. */
const PLACES = ['meetings', 'calendar', 'reviews', 'monitoring', 'log'];

/**
 * Whether anything in a plan shows those who govern looking at progress: any meeting of theirs, a link governor, and wherever they
 * are named among those who look. Undefined where it cannot be told.
 */
export function governorsSeenLooking(school: School): boolean | undefined {
  const { root } = school;
  const plans = [...school.all('priority'), ...school.all('target')];
  const occasions = [...school.all('review'), ...school.all('monitoring-event'), ...root.data.log];
  if (PLACES.some((field) => root.damaged.has(field)) || [...plans, ...occasions].some(({ damaged }) => ['link-governor', 'monitored-by', 'by'].some((field) => damaged.has(field)))) return undefined;
  if (school.all('meeting').length > 0 || school.all('priority').some(({ data }) => data['link-governor'].length > 0)) return true;
  return [...plans.flatMap(({ data }) => data['monitored-by']), ...occasions.flatMap(({ data }) => data.by), ...(root.data.monitoring?.data.by ?? [])].some(isGovernor);
}
