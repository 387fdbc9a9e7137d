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
