import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { addDays, daysBetween, schoolYearOf, yearName } from '../../link/calendar.ts';
import type { Day } from '../../link/calendar.ts';
import { currentYearOf, yearIsOver } from '../../link/priorities.ts';
import type { Time } from '../../link/time.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The plan has more INSET days in {year} than the number we know of ({count}, and {days} that is {status})',
    cy: 'Mae gan y cynllun fwy o ddiwrnodau HMS yn {year} na’r nifer y gwyddom amdano ({count}, a {days} sydd {status})',
  },
  hint: { en: '{note} Ask the local authority which number holds', cy: '{note} Gofynnwch i’r awdurdod lleol pa nifer sy’n gywir' },
} satisfies Record<string, Said>;

const STATUS: Readonly<Record<string, Said>> = {
  'in-force': { en: 'in force', cy: 'mewn grym' },
  announced: { en: 'announced', cy: 'wedi ei gyhoeddi' },
  proposed: { en: 'only proposed', cy: 'wedi ei gynnig yn unig' },
};

/** From one date to another is that many days; a longer time is one within which a day falls, and tells of none. */
const LONGEST = 7;

const isWeekday = (on: Day): boolean => ![0, 6].includes(new Date(on).getUTCDay());

/** The days that an entry names. */
function daysOf(when: Time | undefined): readonly Day[] {
  if (!when?.period || !(when.parts ?? [when]).every(({ kind }) => kind === 'date')) return [];
  const { start, end } = when.period;
  const length = daysBetween(start, end) + 1;
  if (length === 1) return [start];
  return length > LONGEST ? [] : Array.from({ length }, (_, index) => addDays(start, index)).filter(isWeekday);
}

/** More INSET days than the table of the edition has for a school year. The number is set year by year; the table says how sure it is. Earlier years are left alone. */
export const insetDaysCount: Rule = {
  id: 'inset-days-count',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'There are no more INSET days than the school year has', cy: 'Nid oes mwy o ddiwrnodau HMS nag sydd gan y flwyddyn ysgol' },
  why: {
    en: 'How many INSET days a school may hold is set year by year. Our table says for each year what we know and how we know it, and it may be behind. Twilight sessions that replace a day can be written as one day.',
    cy: 'Pennir nifer y diwrnodau HMS y caiff ysgol eu cynnal flwyddyn ar y tro. Mae ein tabl yn dweud ar gyfer pob blwyddyn yr hyn a wyddom a sut y gwyddom hynny, a gall fod ar ei hôl hi. Gellir ysgrifennu sesiynau gyda’r nos sy’n cymryd lle diwrnod fel un diwrnod.',
  },
  bad: [
    {
      'plan.yaml': `inset:
  days: # <-- here
    d1:
      when: 2026-09-01 to 2026-09-02
    d3:
      when: 2026-10-23
    d4:
      when: 2026-11-02
    d5:
      when: 2027-01-04
    d6:
      when: 2027-04-12
    d7:
      when: 2027-07-20
`,
    },
  ],
  good: [
    {
      'plan.yaml': `inset:
  days:
    d1:
      when: 2026-09-01
    d2:
      when: 2026-11-02
    d3:
      when: 2027-01-04
    d4:
      when: 2027-04-12
    d5:
      when: 2027-07-20
    d6:
      when: 2027-09-01 to 2027-09-02
    d7:
      when: 2028-06-01 to 2028-07-20
`,
    },
  ],
  *check(school, { today }) {
    const item = school.root.data.inset;
    if (!item || yearIsOver(school, today)) return;
    const years = new Map<string, Set<string>>();
    for (const on of item.data.days.flatMap(({ data }) => daysOf(data.when))) {
      if (schoolYearOf(on) < currentYearOf(school, today)) continue;
      const year = yearName(schoolYearOf(on));
      years.set(year, (years.get(year) ?? new Set()).add(on));
    }
    for (const [year, days] of years) {
      const table = school.edition.insetDays[year];
      if (!table || days.size <= table.days) continue;
      const message = say(words.message, { year, count: days.size, days: table.days, status: STATUS[table.status] ?? table.status });
      yield { item, field: 'days', message, hint: say(words.hint, { note: table.note }) };
    }
  },
};
