import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { yearName, yearPeriod } from '../link/calendar.ts';
import type { SchoolYear } from '../link/calendar.ts';
import { yearsOf } from '../link/priorities.ts';
import type { Item, School } from '../link/school.ts';
import type { Text } from '../link/text.ts';
import type { Time } from '../link/time.ts';
import type { Accounts } from './accounted.ts';

/** A thing that a decision is about, by its kind and path, so that it is found again in the files as they are afterwards. */
export interface Thing {
  readonly def: string;
  readonly path: string;
  /** The field it is about, where it is one. */
  readonly field?: string;
}

/** What only people can decide: what is so, of which things, and what to write. */
export interface Decision {
  readonly what: Said;
  readonly things: readonly Thing[];
  readonly next?: Said;
}

const words = {
  ended: { en: 'The years of these priorities end with {year}', cy: 'Mae blynyddoedd y blaenoriaethau hyn yn dod i ben gyda {year}' },
  endedNext: { en: 'Carry each on with later `years:`, or write `status: met`, `sustaining` or `closed`, and why in `closed-because:`', cy: 'Parhewch â phob un gyda `years:` diweddarach, neu ysgrifennwch `status: met`, `sustaining` neu `closed`, a pham yn `closed-because:`' },
  begins: { en: 'These priorities begin in {year}: what was an outline becomes detail', cy: 'Mae’r blaenoriaethau hyn yn dechrau yn {year}: daw’r hyn a oedd yn amlinelliad yn fanylder' },
  beginsNext: { en: 'Write `because:`, `strategy:` and `targets:`; a first target: sip add target "…" --under {id}', cy: 'Ysgrifennwch `because:`, `strategy:` a `targets:`; targed cyntaf: sip add target "…" --under {id}' },
  unclear: { en: 'The years of these priorities are in words that cannot be followed, so they are taken to be of the first year of the plan', cy: 'Mae blynyddoedd y blaenoriaethau hyn mewn geiriau na ellir eu dilyn, felly fe’u cymerir i fod ym mlwyddyn gyntaf y cynllun' },
  unclearNext: { en: 'Write `years:` as a school year (2027-28), or a first and a last one', cy: 'Ysgrifennwch `years:` fel blwyddyn ysgol (2027-28), neu un gyntaf ac un olaf' },
  unsaid: { en: 'Nothing says whether these were met', cy: 'Nid oes dim yn dweud a gyflawnwyd y rhain' },
  unsaidNext: { en: 'Write `met:` (fully, partly or not-met), what was reached in `extent:`, and where it fell short, why in `why-not:`. A figure that was read on the way stands in `note:` and answers nothing by itself', cy: 'Ysgrifennwch `met:` (fully, partly neu not-met), yr hyn a gyrhaeddwyd yn `extent:`, a phan nad oedd yn llawn, pam yn `why-not:`. Mae ffigur a ddarllenwyd ar y ffordd yn `note:`, ac nid yw’n ateb dim ar ei ben ei hun' },
  unmet: { en: 'These were not fully met', cy: 'Ni chyflawnwyd y rhain yn llawn' },
  unmetNext: { en: 'Write why in `why-not:`; it is asked for in law. Where nothing stands in `carried-into:`, name what takes it up, or set unmet-target-left aside with `accept:` and why it is let go', cy: 'Ysgrifennwch pam yn `why-not:`; mae’r gyfraith yn gofyn amdano. Lle nad oes dim yn `carried-into:`, enwch yr hyn sy’n ei barhau, neu rhowch unmet-target-left o’r neilltu gydag `accept:` a pham y’i gollyngwyd' },
  goesOn: { en: 'These targets go on in a priority that runs on, with a date of the year that ends', cy: 'Mae’r targedau hyn yn parhau mewn blaenoriaeth sy’n parhau, gyda dyddiad yn y flwyddyn sy’n dod i ben' },
  goesOnNext: { en: 'Give each a new `by:` and, where it needs one, a new `aim:`', cy: 'Rhowch `by:` newydd i bob un a, lle bo angen, `aim:` newydd' },
  unfinished: { en: 'Actions and milestones of {year} that nothing says are finished, in priorities that run on', cy: 'Camau gweithredu a cherrig milltir {year} nad oes dim yn dweud eu bod wedi gorffen, mewn blaenoriaethau sy’n parhau' },
  unfinishedNext: { en: 'Write `status:` (done, reached, dropped …), or a new `by:`', cy: 'Ysgrifennwch `status:` (done, reached, dropped …), neu `by:` newydd' },
  over: { en: 'These are over, and nothing refers to them', cy: 'Mae’r rhain ar ben, ac nid oes dim yn cyfeirio atynt' },
  overNext: { en: 'Next year’s plan may do without them. Keep them, or take them out; git keeps what they were', cy: 'Gall cynllun y flwyddyn nesaf wneud hebddynt. Cadwch hwy, neu tynnwch hwy allan; mae git yn cadw’r hyn oeddent' },
  year: { en: 'Professional learning, INSET days and grants of {year}', cy: 'Dysgu proffesiynol, diwrnodau HMS a grantiau {year}' },
  yearNext: { en: 'Put next year’s in their place', cy: 'Rhowch rai’r flwyddyn nesaf yn eu lle' },
  told: { en: 'What is said here is of {year}', cy: 'Am {year} y mae’r hyn a ddywedir yma' },
  toldNext: { en: 'Read it, and write it for {year}', cy: 'Darllenwch ef, a’i ysgrifennu ar gyfer {year}' },
  current: { en: 'These were written when the current year was {year}; it is {next} now', cy: 'Ysgrifennwyd y rhain pan mai {year} oedd y flwyddyn gyfredol; {next} ydyw bellach' },
  currentNext: { en: 'Read each again, and write what holds now', cy: 'Darllenwch bob un eto, ac ysgrifennwch yr hyn sy’n wir bellach' },
  later: { en: 'Nothing is named for {year} yet, the last year of the plan', cy: 'Nid oes dim wedi ei enwi ar gyfer {year} eto, blwyddyn olaf y cynllun' },
  laterNext: { en: 'A priority with a `title:` and that year in `years:` is enough', cy: 'Mae blaenoriaeth gyda `title:` a’r flwyddyn honno yn `years:` yn ddigon' },
  prepared: { en: 'The day in `prepared:` is still that of the plan for {year}. The yearly review is counted from it, so rolling on does not set it', cy: 'Diwrnod y cynllun ar gyfer {year} sydd yn `prepared:` o hyd. Ohono ef y cyfrifir yr adolygiad blynyddol, felly nid yw treiglo’n ei osod' },
  preparedNext: { en: 'Write the day when the plan for {year} has been prepared', cy: 'Ysgrifennwch y diwrnod pan fydd y cynllun ar gyfer {year} wedi ei baratoi' },
} satisfies Record<string, Said>;

const SETTLED = new Set(['met', 'closed', 'sustaining']);
const OVER = new Set(['done', 'dropped', 'reached', 'met']);
const NEEDS_NO_DATE = new Set(['done', 'dropped', 'paused', 'reached', 'partly-reached', 'not-reached', 'moved']);

/** What a plan that is rolled on leaves to people, in the order in which they would take it up. */
export function decisionsOf(school: School, ended: SchoolYear, last: SchoolYear, accounts: Accounts, current: readonly Item<'priority'>[], runsOn: (priority: Item<'priority'>) => boolean): readonly Decision[] {
  const year = yearName(ended);
  const next = yearName(ended + 1);
  const { end } = yearPeriod(ended);
  const all = school.all('priority');
  const named = new Set(school.references.flatMap(({ to }) => (to ? [to] : [])));
  const begin = all.filter((priority) => Math.min(...yearsOf(priority, ended)) === ended + 1);
  const running = current.filter(runsOn);
  const steps = running.flatMap(({ data }) => [...data.actions, ...data.milestones] as (Item<'action'> | Item<'milestone'>)[]);
  const isPast = (time: Time | undefined): boolean => time?.period !== undefined && time.period.end <= end;
  const earlier = (accounted: Accounts['fresh']): Thing[] => accounted.map(({ id }) => ({ def: 'previous-target', path: `${year}/${id}` }));
  const over = [...running.flatMap(({ data }) => data.targets), ...steps, ...school.all('professional-learning')].filter((item) => OVER.has(item.data.status ?? '') && !named.has(item));
  const plan = school.root.data.plan;
  const dated = plan ? (['title', 'summary', 'short-term', 'longer-term'] as const).filter((field) => mentions(plan.data[field], ended)).map((field) => thing(plan, field)) : [];
  const told = [...dated, ...running.flatMap((priority) => (['progress', 'next'] as const).filter((field) => priority.data[field]?.state === 'written').map((field) => thing(priority, field)))];
  return [
    about(say(words.ended, { year }), current.filter((priority) => !runsOn(priority) && !SETTLED.has(priority.data.status ?? '') && !isUnclear(priority)), words.endedNext),
    about(words.unclear, all.filter(isUnclear), words.unclearNext),
    of(words.unsaid, earlier(accounts.fresh.filter(({ value, notYetDue }) => value['met'] === undefined && !notYetDue)), words.unsaidNext),
    of(words.unmet, earlier(accounts.fresh.filter(({ value }) => value['met'] === 'partly' || value['met'] === 'not-met')), words.unmetNext),
    about(words.goesOn, accounts.fresh.filter(({ value, from }) => value['carried-into'] !== undefined && isPast(from.data.by)).map(({ from }) => from), words.goesOnNext),
    about(say(words.begins, { year: next }), begin, say(words.beginsNext, { id: begin[0]?.id ?? '' })),
    of(say(words.later, { year: yearName(last) }), last > ended + 1 && !all.some((priority) => yearsOf(priority, ended).includes(last)) ? [{ def: 'plan', path: '', field: 'years' }] : [], words.laterNext),
    about(say(words.unfinished, { year }), steps.filter((item) => isPast(item.data.by) && !NEEDS_NO_DATE.has(item.data.status ?? '')), words.unfinishedNext),
    of(say(words.current, { year, next }), ofTheCurrentYear(school).filter(({ def, field }) => !told.some((one) => one.def === def && one.field === field)), words.currentNext),
    about(say(words.year, { year }), [...school.all('professional-learning').filter((one) => isPast(one.data.when) && !over.includes(one)), ...school.all('inset-day').filter(({ data }) => isPast(data.when)), ...school.all('grant').filter(({ data }) => data['financial-year'] === year)], words.yearNext),
    of(say(words.told, { year }), told, say(words.toldNext, { year: next })),
    about(words.over, over, words.overNext),
    of(say(words.prepared, { year }), plan ? [thing(plan, 'prepared')] : [], say(words.preparedNext, { year: next })),
  ].filter(({ things }) => things.length > 0);
}

/** Where the format keeps what the plan says of its current year, by law or in so many words: headings 1(c), 3, 4 and 5 of the Schedule, and INSET days. */
const CURRENT: readonly (readonly [home: 'plan' | 'learning-strategy' | 'inset' | 'community' | 'resources', fields: readonly string[]])[] = [
  ['plan', ['short-term']],
  ['learning-strategy', ['how', 'temporary-staff', 'expected-impact']],
  ['inset', ['how']],
  ['community', ['families', 'locality']],
  ['resources', ['now', 'later']],
];

/** The sentences that were written for the year that ends and still stand, in the order in which a plan has them. */
function ofTheCurrentYear(school: School): readonly Thing[] {
  const wrote = (item: Item, field: string): boolean => (item.data as unknown as Record<string, Text | undefined>)[field]?.state === 'written';
  const national = school.all('national-priority').filter((item) => wrote(item, 'how')).map((item) => thing(item, 'how'));
  const homes = CURRENT.flatMap(([home, fields]) => {
    const item: Item | undefined = school.root.data[home];
    return item ? fields.filter((field) => wrote(item, field)).map((field) => thing(item, field)) : [];
  });
  return [...national, ...homes];
}

const thing = ({ def, path }: Item, field?: string): Thing => ({ def, path, ...(field === undefined ? {} : { field }) });

const of = (what: Said, things: readonly Thing[], next: Said): Decision => ({ what, things, next });

const about = (what: Said, items: readonly Item[], next: Said): Decision => of(what, items.map((item) => thing(item)), next);

/** Something stands under `years:`, and no year can be read from it. */
const isUnclear = ({ data, damaged }: Item<'priority'>): boolean => damaged.has('years') || (data.years !== undefined && data.years.period === undefined);

const mentions = (text: Text | undefined, year: SchoolYear): boolean => [text?.cy, text?.en].some((some) => some !== undefined && new RegExp(`\\b(?:${year}|${year + 1})\\b`).test(some));
