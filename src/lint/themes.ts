import type { School } from '../link/school.ts';

/** The themes that findings are about. One that no longer holds was looked at as well. */
export const themesFound = (school: School): ReadonlySet<string> => new Set(school.all('finding').flatMap(({ data }) => data.theme));

/** The themes that the school looked at, or said it leaves for later. A finding in a place that cannot be read may be about any. */
export function themesMet(school: School): ReadonlySet<string> {
  const areas = school.root.data['self-evaluation']?.data.areas ?? [];
  return new Set([...themesFound(school), ...areas.flatMap(({ data }) => data['left-for-later'].map(({ label }) => label))]);
}

/** Whether what a finding is about cannot be told for the moment. */
export const themesAreInDoubt = (school: School): boolean => school.items.some(({ damaged }) => ['theme', 'left-for-later', 'areas', 'findings', 'self-evaluation'].some((field) => damaged.has(field)));

/** Fewer themes than this are a beginning, at which nothing is asked yet. The number is ours. */
const ENOUGH = 3;

/** Self-evaluation has looked at several themes, so that what it has not turned to may be asked about. */
export const isUnderWay = (school: School): boolean => themesFound(school).size >= ENOUGH && !themesAreInDoubt(school);

/** The focus areas with no finding under their themes and no word of their own, once self-evaluation is under way. */
export function areasUnlooked(school: School): readonly string[] {
  if (!isUnderWay(school)) return [];
  const said = (school.root.data['self-evaluation']?.data.areas ?? []).filter(({ empty }) => !empty).map(({ id }) => id);
  const looked = new Set([...said, ...[...themesFound(school)].map((theme) => school.edition.themes[theme]?.area)]);
  return Object.keys(school.edition.focusAreas).filter((area) => !looked.has(area));
}

/** The theme of Welsh, by its id in the editions that have it. */
export const WELSH = 'welsh-continuum';

/** Neither looked at nor left for later, once self-evaluation is under way. False in an edition without this theme. */
export const isWelshUnlooked = (school: School): boolean => Object.hasOwn(school.edition.themes, WELSH) && isUnderWay(school) && !themesMet(school).has(WELSH);
