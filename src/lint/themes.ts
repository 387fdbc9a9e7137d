import type { School } from '../link/school.ts';

/** Which themes and areas of the edition self-evaluation has turned to. All of it may be read from ids: nothing is guessed from words. */
export interface Looked {
  /** Themes that a finding stands under, whether it still holds or not: it was looked at. */
  readonly themes: ReadonlySet<string>;
  /** Themes that an area leaves for later. */
  readonly later: ReadonlySet<string>;
  /** Areas with a finding, a summary or a word on what is left for later. */
  readonly areas: ReadonlySet<string>;
}

/** The theme of Welsh, under this id where an edition has it. */
export const WELSH_THEME = 'welsh-continuum';

/** From how many themes on self-evaluation is broad enough to ask about one more: ours. */
const BROAD = 3;

/** What was looked at. Undefined where a theme or an area stands in a shape that cannot be read. */
export function lookedAt(school: School): Looked | undefined {
  const own = school.root.data['self-evaluation'];
  const areas = own?.data.areas ?? [];
  const unread = school.root.damaged.has('findings') || school.root.damaged.has('self-evaluation') || own?.damaged.has('areas');
  if (unread || areas.some(({ damaged }) => damaged.size > 0) || school.all('finding').some(({ damaged }) => damaged.has('theme'))) return undefined;
  const themes = new Set(school.all('finding').flatMap(({ data }) => data.theme));
  const later = new Set(areas.flatMap(({ data }) => data['left-for-later'].map(({ label }) => label)));
  const spoken = areas.filter(({ data }) => data.summary || data['left-for-later'].length > 0).map(({ id }) => id);
  const areaOf = (theme: string) => school.edition.themes[theme]?.area ?? [];
  return { themes, later, areas: new Set([...spoken, ...[...themes].flatMap(areaOf)]) };
}

/** The areas nobody has said a word on, once every other one has been begun: before that, self-evaluation is still under way. */
export function areasUnlooked(school: School, { areas }: Looked): readonly string[] {
  const all = Object.keys(school.edition.focusAreas);
  const missing = all.filter((area) => !areas.has(area));
  return missing.length === 1 && all.length > 1 ? missing : [];
}

/** True where self-evaluation is broad, and Welsh is neither in it nor left for later. */
export const isWelshUnlooked = ({ edition }: School, { themes, later }: Looked): boolean =>
  Object.hasOwn(edition.themes, WELSH_THEME) && themes.size >= BROAD && !themes.has(WELSH_THEME) && !later.has(WELSH_THEME);
