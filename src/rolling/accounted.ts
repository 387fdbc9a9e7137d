import { AUDIENCES } from '../format/shape.ts';
import type { Audience } from '../format/shape.ts';
import { say } from '../language/said.ts';
import type { Lang, Said } from '../language/said.ts';
import { yearName, yearPeriod } from '../link/calendar.ts';
import type { SchoolYear } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import { sayTime, sayTimeBoth } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import type { Text } from '../link/text.ts';

/** Words as they are written into a file: in the language they are in, or in both. */
export type Written = string | { readonly cy?: string; readonly en?: string };

/** A target of the year that ends, as the rolled plan accounts for it: what became of it, as far as the plan itself says. */
export interface Accounted {
  readonly id: string;
  readonly from: Item<'target'>;
  readonly value: Readonly<Record<string, Written | readonly string[]>>;
  /** It is due in a later year of the plan, so nobody need say yet whether it was met. */
  readonly notYetDue: boolean;
}

/** Each target of the year that ends, once: to be written, or there already. */
export interface Accounts {
  readonly fresh: readonly Accounted[];
  /** The school wrote these down as earlier targets itself. */
  readonly there: readonly Item<'target'>[];
  /** Met in a year before this one, and still standing in a priority that runs on. */
  readonly before: readonly Item<'target'>[];
}

/** The longest id that the format has. */
const LONGEST_ID = 60;

export function accountsOf(school: School, ended: SchoolYear, current: readonly Item<'priority'>[], runsOn: (priority: Item<'priority'>) => boolean): Accounts {
  const year = yearName(ended);
  const earlier = school.all('previous-target');
  const inYear = earlier.filter(({ path }) => path.startsWith(`${year}/`));
  const targets = current.flatMap((priority) => priority.data.targets.map((target) => ({ target, priority })));
  const taken = new Set(inYear.map(({ id }) => id));
  const often = new Map<string, number>();
  for (const { target } of targets) often.set(target.id, (often.get(target.id) ?? 0) + 1);
  const fresh: Accounted[] = [];
  const there: Item<'target'>[] = [];
  const before: Item<'target'>[] = [];
  for (const { target, priority } of targets) {
    const long = `${priority.id}-${target.id}`;
    const isThis = (one: Item<'previous-target'>) => (one.id === target.id || one.id === long) && sameWords(one.data.title, target.data.title);
    if (inYear.some(isThis)) there.push(target);
    else if (target.data.status === 'met' && earlier.some((one) => isThis(one) && one.data.met === 'fully' && overBy(target, one.path.split('/')[0]!))) before.push(target);
    else {
      const id = freeId(often.get(target.id) === 1 ? [target.id, long] : [long], taken);
      taken.add(id);
      fresh.push(account(school, id, target, priority, runsOn(priority), ended));
    }
  }
  return { fresh, there, before };
}

const sameWords = (some: Text | undefined, others: Text | undefined): boolean => some !== undefined && some.cy === others?.cy && some.en === others?.en;

/** Its date is not after the end of an earlier school year: it was that year’s, and no newer target in the same words. */
const overBy = ({ data }: Item<'target'>, year: string): boolean => data.by?.period !== undefined && data.by.period.end <= yearPeriod(Number(year.slice(0, 4))).end;

/** Under its own id where that is free, else under its priority’s and its own, else with a number. */
function freeId(wanted: readonly string[], taken: ReadonlySet<string>): string {
  const short = wanted.find((id) => id.length <= LONGEST_ID && !taken.has(id));
  if (short !== undefined) return short;
  const stem = wanted.at(-1)!;
  for (let number = 2; ; number++) {
    const id = `${[...stem].slice(0, LONGEST_ID - 4).join('').replace(/-+$/, '')}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const MET: Readonly<Record<string, string>> = { met: 'fully', 'partly-met': 'partly', 'not-met': 'not-met' };

const NOT_DUE: Said = { en: 'Not due yet: to be met by {by}', cy: 'Nid yw’n ddyledus eto: i’w gyflawni erbyn {by}' };
const READING: Said = { en: '{figure} ({when})', cy: '{figure} ({when})' };
const LAST_READING: Said = { en: 'The last reading: {figure} ({when})', cy: 'Y darlleniad diwethaf: {figure} ({when})' };

/**
 * What the plan says became of a target. What it does not say is left out: nobody guesses for the school. A figure that was read on the
 * way there says to what extent only beside a verdict of the school's own; without one it is kept as a note for whoever writes it.
 */
function account(school: School, id: string, target: Item<'target'>, priority: Item<'priority'>, runsOn: boolean, ended: SchoolYear): Accounted {
  const { title, status, progress, by } = target.data;
  const goesOn = runsOn && status !== 'met' && status !== 'closed';
  const met = MET[status ?? ''];
  const lang = title?.lang ?? 'en';
  const notYetDue = goesOn && met === undefined && by?.period !== undefined && by.period.end > yearPeriod(ended).end;
  const reading = (as: Said) => lastReading(target, lang, as);
  const extent = asWritten(progress, lang) ?? (met === undefined ? undefined : reading(READING)) ?? (notYetDue ? dueLater(by, title, lang) : undefined);
  const note = met === undefined && progress?.state !== 'written' ? reading(LAST_READING) : undefined;
  const audience = narrowest(target, priority);
  // Words move to another place, which may be in another language than the one they stood in.
  const says = lang !== (school.root.data.school?.data.language ?? 'en') || school.documents.some(({ root }) => root?.type === 'map' && root.entries.has('language'));
  return {
    id,
    from: target,
    notYetDue,
    value: {
      title: asWritten(title, lang) ?? target.id,
      ...(met === undefined ? {} : { met }),
      ...(extent === undefined ? {} : { extent }),
      ...(goesOn ? { 'carried-into': [target.path] } : {}),
      ...(audience === 'public' ? {} : { audience }),
      ...(note === undefined ? {} : { note }),
      ...(says ? { lang } : {}),
    },
  };
}

/** Of a target that is due in a later year, that is the extent: the law asks about it all the same. In each language that its title has. */
function dueLater(by: Time, title: Text | undefined, lang: Lang): Written {
  const due = say(NOT_DUE, { by: sayTimeBoth(by) });
  return title?.cy !== undefined && title.en !== undefined ? due : due[lang];
}

/** The last figure that was read, with its day, in a sentence. */
function lastReading(target: Item<'target'>, lang: Lang, as: Said): Written | undefined {
  const last = target.data.readings
    .filter(({ data }) => data.value?.text.state === 'written')
    .reduce<Item<'reading'> | undefined>((latest, one) => (latest && (latest.data.when?.period?.start ?? '') > (one.data.when?.period?.start ?? '') ? latest : one), undefined);
  const text = asWritten(last?.data.value?.text, lang);
  const when = last?.data.when;
  if (text === undefined || when === undefined) return text;
  const dated = (figure: string, of: Lang) => say(as, { figure, when: sayTime(when, of) })[of];
  if (typeof text === 'string') return dated(text, lang);
  return { ...(text.cy === undefined ? {} : { cy: dated(text.cy, 'cy') }), ...(text.en === undefined ? {} : { en: dated(text.en, 'en') }) };
}

/** Nobody sees more of a target once it is an earlier one: what held it back goes with it. */
function narrowest(...items: readonly Item[]): Audience {
  const said = items.map(({ data, damaged }) => (damaged.has('audience') ? 'school' : ((data as { readonly audience?: Audience }).audience ?? 'public')));
  return AUDIENCES.find((audience) => said.includes(audience)) ?? 'public';
}

function asWritten(text: Text | undefined, lang: 'cy' | 'en'): Written | undefined {
  if (text?.state !== 'written') return undefined;
  const { cy, en } = text;
  if (cy !== undefined && en !== undefined) return { cy, en };
  return text[lang] ?? (cy === undefined ? { en: en! } : { cy });
}
