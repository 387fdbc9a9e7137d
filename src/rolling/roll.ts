import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { yearName } from '../link/calendar.ts';
import type { Day, SchoolYear } from '../link/calendar.ts';
import { yearsOf } from '../link/priorities.ts';
import type { Item, School } from '../link/school.ts';
import { titleOf } from '../link/school.ts';
import { schoolYears, sayTime } from '../link/time.ts';
import type { Text } from '../link/text.ts';

/** Words as they are written into a file: in the language they are in, or in both. */
export type Written = string | { readonly cy: string; readonly en: string };

/** An earlier target as the rolled plan accounts for it: what became of it, as far as the plan itself says. */
export interface Accounted {
  readonly id: string;
  readonly from: Item<'target'>;
  readonly value: Readonly<Record<string, Written | readonly string[]>>;
}

/** Everything that rolling a plan on writes, and what it leaves for people to decide. */
export interface Roll {
  /** The year that ends, and the one that the plan now begins with. */
  readonly ended: SchoolYear;
  readonly years: string;
  readonly targets: readonly Accounted[];
  /** Priorities that said no year, and so meant the one that ends: the year is now written. */
  readonly dated: readonly Item<'priority'>[];
  /** What only people can decide, each with the thing it is about. */
  readonly decide: readonly Said[];
}

const words = {
  ended: { en: 'The years of these priorities end with {year}: {names}. Carry each on with later `years:`, or write `status: met`, `sustaining` or `closed` with a word on why', cy: 'Mae blynyddoedd y blaenoriaethau hyn yn dod i ben gyda {year}: {names}. Parhewch â phob un gyda `years:` diweddarach, neu ysgrifennwch `status: met`, `sustaining` neu `closed` gyda gair am pam' },
  begins: { en: 'These priorities begin this year: {names}. An outline becomes detail: targets, a strategy and what it rests on', cy: 'Mae’r blaenoriaethau hyn yn dechrau eleni: {names}. Daw amlinelliad yn fanylder: targedau, strategaeth a’r hyn y mae’n seiliedig arno' },
  unmet: { en: 'Not fully met by the end of {year}: {names}. Give each a new date, or let it go; the reason goes into `why-not:` of the earlier target', cy: 'Heb eu cyflawni’n llawn erbyn diwedd {year}: {names}. Rhowch ddyddiad newydd i bob un, neu ei ollwng; mae’r rheswm yn mynd i `why-not:` y targed blaenorol' },
  unsaid: { en: 'Nothing says whether these were met: {names}. Write `met:` of each earlier target', cy: 'Nid oes dim yn dweud a gyflawnwyd y rhain: {names}. Ysgrifennwch `met:` pob targed blaenorol' },
  rest: { en: 'INSET days, professional learning, resources and milestones stand as they were: put next year’s in their place. What they were stays in git', cy: 'Mae diwrnodau HMS, dysgu proffesiynol, adnoddau a cherrig milltir fel yr oeddent: rhowch rai’r flwyddyn nesaf yn eu lle. Mae’r hyn oeddent yn aros yn git' },
  prepared: { en: 'When the plan for {year} has been prepared, write the day in `prepared:`. The yearly review is counted from it, so rolling on does not set it', cy: 'Pan fydd y cynllun ar gyfer {year} wedi ei baratoi, ysgrifennwch y dyddiad yn `prepared:`. Ohono ef y cyfrifir yr adolygiad blynyddol, felly nid yw treiglo’n ei osod' },
  later: { en: 'Nothing is named for {year} yet, the third year of the plan', cy: 'Nid oes dim wedi ei enwi ar gyfer {year} eto, trydedd flwyddyn y cynllun' },
} satisfies Record<string, Said>;

/** The first day on which a plan may be rolled on without being asked twice: the summer term of its current year has begun. */
export const earliestRoll = (school: School): Day | undefined => (school.currentYear === undefined ? undefined : school.terms(school.currentYear, 'summer').start);

/**
 * The next year of a plan, from this one: its years move on, its targets become earlier targets with what is known of them, and
 * nothing is thrown away. Undefined where the plan does not say its years.
 */
export function rollOn(school: School): Roll | undefined {
  const ended = school.currentYear;
  const years = school.root.data.plan?.data.years;
  if (ended === undefined || !years) return undefined;
  const length = Math.max(1, schoolYears(years).length);
  const name = yearName(ended);
  const current = school.all('priority').filter((priority) => yearsOf(priority, ended).includes(ended));
  const runsOn = (priority: Item<'priority'>) => yearsOf(priority, ended).some((year) => year > ended) && priority.data.status !== 'closed';
  const targets = current.flatMap((priority) => priority.data.targets.map((target) => account(target, priority, runsOn(priority))));
  const there = new Set(school.all('previous-target').filter(({ path }) => path.startsWith(`${name}/`)).map(({ id }) => id));
  const fresh = withFreeIds(targets, there);
  const last = ended + length;
  return {
    ended,
    years: length === 1 ? yearName(ended + 1) : `${yearName(ended + 1)} ${/ hyd /i.test(years.written) ? 'hyd' : 'to'} ${yearName(last)}`,
    targets: fresh,
    dated: current.filter((priority) => priority.data.years === undefined),
    decide: [
      ...about(words.ended, name, current.filter((priority) => !runsOn(priority) && !SETTLED.has(priority.data.status ?? '')).map(titleOf)),
      ...about(words.begins, name, school.all('priority').filter((priority) => Math.min(...yearsOf(priority, ended)) === ended + 1).map(titleOf)),
      ...about(words.unmet, name, fresh.filter(({ value, from }) => value['met'] !== 'fully' && value['met'] !== undefined && runsOn(from.parent as Item<'priority'>)).map(({ id }) => same(id))),
      ...about(words.unsaid, name, fresh.filter(({ value }) => value['met'] === undefined).map(({ id }) => same(id))),
      ...(length > 1 && !school.all('priority').some((priority) => yearsOf(priority, ended).includes(last)) ? [say(words.later, { year: yearName(last) })] : []),
      words.rest,
      say(words.prepared, { year: yearName(ended + 1) }),
    ],
  };
}

/** A sentence on some things together; none where there are none. */
const about = (sentence: Said, year: string, names: readonly Said[]): readonly Said[] => (names.length === 0 ? [] : [say(sentence, { year, names: joinSaid(names, ', ') })]);

const SETTLED = new Set(['met', 'closed', 'sustaining']);

const MET: Readonly<Record<string, string>> = { met: 'fully', 'partly-met': 'partly', 'not-met': 'not-met' };

/** What the plan says became of a target. What it does not say is left out: nobody guesses for the school. */
function account(target: Item<'target'>, priority: Item<'priority'>, runsOn: boolean): Accounted {
  const { title, status, progress, readings } = target.data;
  const met = MET[status ?? ''];
  const last = readings.filter(({ data }) => data.value?.text.state === 'written').at(-1);
  const reading = last && { text: asWritten(last.data.value!.text), when: last.data.when };
  const lang = target.data.title?.lang ?? 'en';
  const extent = asWritten(progress) ?? (typeof reading?.text === 'string' ? `${reading.text}${reading.when ? ` (${sayTime(reading.when, lang)})` : ''}` : reading?.text);
  return {
    id: target.id,
    from: target,
    value: {
      title: asWritten(title) ?? target.id,
      ...(met === undefined ? {} : { met }),
      ...(extent === undefined ? {} : { extent }),
      ...(met !== 'fully' && runsOn ? { 'carried-into': [priority.id] } : {}),
    },
  };
}

function asWritten(text: Text | undefined): Written | undefined {
  if (text?.state !== 'written') return undefined;
  return text.cy !== undefined && text.en !== undefined ? { cy: text.cy, en: text.en } : (text.en ?? text.cy);
}

/** Each under its own id where that is free in its year, else under its priority’s and its own: `reading-T1`. Those that are there already are left out. */
function withFreeIds(targets: readonly Accounted[], there: ReadonlySet<string>): readonly Accounted[] {
  const often = new Map<string, number>();
  for (const { id } of targets) often.set(id, (often.get(id) ?? 0) + 1);
  return targets.flatMap((one) => {
    const id = often.get(one.id) === 1 && !there.has(one.id) ? one.id : `${one.from.parent!.id}-${one.id}`;
    return there.has(id) ? [] : [{ ...one, id }];
  });
}
