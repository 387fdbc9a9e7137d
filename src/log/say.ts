import { namesOf } from '../diagnostics/names.ts';
import { safe } from '../diagnostics/safe.ts';
import type { Change } from '../history/change.ts';
import type { Recorded, Step } from '../history/timeline.ts';
import { tallyOf } from '../history/tally.ts';
import { besidesOf, detailOf, meaningsTold } from '../history/telling.ts';
import { VERDICT_WORDS } from '../history/words.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { kindTitle } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import { sayDayBoth } from '../link/time.ts';
import { courseWords } from '../thread/branches.ts';
import type { Figure, Figures } from './figures.ts';
import type { Life, Standing } from './log.ts';
import { words } from './words.ts';

/** Most characters of a name or a subject that somebody gave a version. */
const MOST = 100;

/** The few characters that a version is known by. */
export const shortId = ({ id }: Recorded): string => id.slice(0, 7);

/** Day, author, id and subject of a version: what is nobody's own words in both languages. */
export function sayRecorded(recorded: Recorded): readonly Said[] {
  if (recorded.id === '') return [words.unrecorded];
  const parts = [recorded.author, shortId(recorded), recorded.subject].filter((part) => part !== '');
  return [sayDayBoth(recorded.day), ...parts.map((part) => same(safe(part, MOST)))];
}

/** What changed, in parts: the verdict, the thing where it is not the one that the log is of, how it read and reads with what that means. */
export function sayChange(change: Change, of: Item): { readonly verdict: Said; readonly rest: Said } {
  const { item } = change;
  const own = item.def === of.def && item.path === of.path;
  const name = own ? [] : [item.id === '' ? inLineSaid(kindTitle(item)) : same(insideOf(item, of))];
  const detail = detailOf(change);
  return { verdict: VERDICT_WORDS[change.verdict], rest: joinSaid([...name, ...(detail.en === '' ? [] : [detail]), ...besidesOf(change), ...meaningsTold(change)], '; ') };
}

/** True of the first version there ever was; others are the first that can be read. */
export const isFirst = ({ parents, cut }: Recorded): boolean => parents.length === 0 && !cut;

/** One version of the whole plan in a line: how much changed, or why that cannot be told. */
export function sayStep({ comparison, unreadable, recorded }: Step): Said {
  if (unreadable.length > 0) return say(words.unreadable, { files: namesOf(unreadable) });
  if (!comparison) return isFirst(recorded) ? words.first : words.firstRead;
  if (comparison.groups.length > 0 || comparison.untold.length > 0) return tallyOf(comparison);
  return recorded.parents.length > 1 ? words.merge : words.none;
}

/** A path from where the log's own thing stands: T1 in reading. */
const insideOf = (item: Item, of: Item): string => (item.path.startsWith(`${of.path}/`) ? item.path.slice(of.path.length + 1) : item.path);

/** True of figures as they stand and not through the versions: a priority's. */
export const isNow = (figures: readonly Figures[]): boolean => figures.length !== 1 || figures[0]!.rows.some(({ day, unrecorded }) => day === undefined && !unrecorded);

/** When figures stood so. */
export const sayRow = ({ day }: Figure): Said => (day === undefined ? words.unrecorded : sayDayBoth(day));

/** A target's figures in words: from where to where, by when, and where it is now. */
export function sayFigure({ course }: Figure): Said {
  const { now } = course;
  const reading = now && (now.when ? say(words.nowWhen, { value: now.value, when: now.when }) : say(words.now, { value: now.value }));
  const from: Said = { en: courseWords(course, 'en'), cy: courseWords(course, 'cy') };
  return joinSaid([...(from.en === '' ? [] : [from]), ...(reading ? [reading] : [])], ' · ');
}

const SENTENCES: Readonly<Record<Standing['state'], Said>> = { never: words.never, untold: words.untold, new: words.new, same: words.same, 'carried-out': words.carriedOut, changed: words.changed };

/** Whether it stands as it was approved, in one sentence. */
export function sayStanding({ state, approved, changes }: Standing): Said {
  if (state === 'untold' && !approved) return words.elsewhere;
  const day = approved?.approval?.when ?? approved?.committed;
  return say(SENTENCES[state], { day: day === undefined ? '?' : sayDayBoth(day), count: changes.length });
}

/** Who last changed it, or that it is gone. */
export function sayLast({ moments, gone }: Life): Said | undefined {
  const last = moments.find(({ changes, item }) => changes.length > 0 || item !== undefined);
  if (!last) return undefined;
  const { recorded } = last;
  if (recorded.id === '') return words.lastUnrecorded;
  if (gone) return say(words.gone, { day: sayDayBoth(recorded.day) });
  if (recorded.author === '') return say(words.lastChangedOn, { day: sayDayBoth(recorded.day), commit: shortId(recorded) });
  return say(words.lastChanged, { day: sayDayBoth(recorded.day), author: safe(recorded.author, MOST), commit: shortId(recorded) });
}

