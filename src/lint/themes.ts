import type { School } from '../link/school.ts';
import { openFindings } from './at-work.ts';

/** The themes that findings are about. */
export const themesFound = (school: School): ReadonlySet<string> => new Set(openFindings(school).flatMap(({ data }) => data.theme));

/** The themes that the school looked at, or said it leaves for later. A finding in a place that cannot be read may be about any. */
export function themesMet(school: School): ReadonlySet<string> {
  const areas = school.root.data['self-evaluation']?.data.areas ?? [];
  return new Set([...themesFound(school), ...areas.flatMap(({ data }) => data['left-for-later'].map(({ label }) => label))]);
}

/** Whether what a finding is about cannot be told for the moment. */
export const themesAreInDoubt = (school: School): boolean => school.items.some(({ damaged }) => ['theme', 'left-for-later', 'areas', 'findings', 'self-evaluation'].some((field) => damaged.has(field)));
