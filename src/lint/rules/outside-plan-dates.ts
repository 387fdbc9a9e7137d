import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isAtRest, isOpen, yearIsOver, yearsOf } from '../../link/priorities.ts';
import { isA } from '../../link/school.ts';
import type { Item, School } from '../../link/school.ts';
import { sayTimeBoth } from '../../link/time.ts';
import type { Time } from '../../link/time.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  before: { en: 'The date of “{name}” ({when}) is before the plan begins ({years})', cy: 'Mae dyddiad “{name}” ({when}) cyn i’r cynllun ddechrau ({years})' },
  after: { en: 'The date of “{name}” ({when}) is after the plan ends ({years})', cy: 'Mae dyddiad “{name}” ({when}) ar ôl i’r cynllun ddod i ben ({years})' },
  hint: {
    en: 'If it goes on, give it a new date in `by:`; what is over may say so in `status:`. It may also be a slip of the pen',
    cy: 'Os yw’n parhau, rhowch ddyddiad newydd iddo yn `by:`; gall yr hyn sydd ar ben ddweud hynny yn `status:`. Gall fod yn llithriad hefyd',
  },
  yearsHint: {
    en: 'If it goes on, give it school years of the plan in `years:`; what is over may say so in `status:`. It may also be a slip of the pen',
    cy: 'Os yw’n parhau, rhowch flynyddoedd ysgol y cynllun iddo yn `years:`; gall yr hyn sydd ar ben ddweud hynny yn `status:`. Gall fod yn llithriad hefyd',
  },
  plannedHint: {
    en: 'Give it a time inside the years of the plan in `{field}:`. It may also be a slip of the pen',
    cy: 'Rhowch amser iddo o fewn blynyddoedd y cynllun yn `{field}:`. Gall fod yn llithriad hefyd',
  },
} satisfies Record<string, Said>;

const OVER = new Set(['met', 'partly-met', 'not-met', 'closed', 'reached', 'partly-reached', 'not-reached', 'done', 'dropped']);

type Dated = Item<'target'> | Item<'milestone'> | Item<'action'>;

/** Dates that cannot be meant: left over when the plan was rolled on, or a year typed wrongly. What is over keeps its date. */
export const outsidePlanDates: Rule = {
  id: 'outside-plan-dates',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'What is planned is dated inside the years of the plan', cy: 'Mae’r hyn a gynllunnir wedi ei ddyddio o fewn blynyddoedd y cynllun' },
  why: {
    en: 'A date outside the plan was left over from an earlier year, or is a slip of the pen. Reminders and reports would follow it.',
    cy: 'Mae dyddiad y tu allan i’r cynllun wedi ei adael o flwyddyn gynharach, neu’n llithriad. Byddai nodiadau atgoffa ac adroddiadau’n ei ddilyn.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    milestones:
      halfway:
        title: Half of the learners read a page smoothly.
        by: spring 2026 # <-- here
    actions:
      lessons:
        title: Teach the fluency lesson.
        by: 2037-07-16 # <-- here
  handwriting:
    title: Writing by hand
    years: 2036-37 # <-- here
inset:
  days:
    first:
      title: Talking about books
      when: 2036-09-01 # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    milestones:
      tried-out:
        title: The trial is over.
        by: summer 2026
        status: reached
      halfway:
        title: Half of the learners read a page smoothly.
        by: spring 2027
inset:
  days:
    first:
      title: Talking about books
      when: 2026-09-01
`,
    },
  ],
  *check(school, { today }) {
    const years = school.root.data.plan?.data.years;
    if (!years?.period || years.problem || yearIsOver(school, today)) return;
    const { start, end } = years.period;
    const current = school.currentYear;
    // What a priority of earlier years did is its history: it stays as it was when the plan rolls on.
    const isOfThePlan = (priority: Item<'priority'>) => current === undefined || yearsOf(priority, current).some((year) => year >= current);
    for (const priority of school.all('priority').filter(isOpen).filter(isOfThePlan)) {
      const { targets, milestones, actions } = priority.data;
      for (const item of [...targets, ...milestones, ...actions] as Dated[]) {
        const by = item.data.by;
        if (!by?.period || by.problem || OVER.has(item.data.status ?? '')) continue;
        if (by.period.end < start) yield outside(item, 'by', words.before, by, years);
        else if (by.period.start > end) yield outside(item, 'by', words.after, by, years);
      }
    }
    for (const { item, field, when } of plannedIn(school)) {
      if (when?.period && !when.problem && when.period.start > end) yield outside(item, field, words.after, when, years);
    }
  },
};

/** What is planned beside the priorities. It may well have taken place before this plan began; it cannot belong to a time after it. */
const plannedIn = (school: School): readonly { readonly item: Item; readonly field: string; readonly when: Time | undefined }[] => [
  ...school.all('priority').filter((priority) => !isAtRest(priority)).map((item) => ({ item, field: 'years', when: item.data.years })),
  ...[...school.all('inset-day'), ...school.all('professional-learning'), ...school.all('joint-activity'), ...school.all('meeting'), ...school.all('monitoring-event')].map((item) => ({ item, field: 'when', when: item.data.when })),
  ...school.all('decision').map((item) => ({ item, field: 'by', when: item.data.by })),
];

const outside = (item: Item, field: string, template: Said, by: Time, years: Time) =>
  ({ item, field, value: true, message: say(template, { name: nameOf(item), when: sayTimeBoth(by), years: sayTimeBoth(years) }), hint: hintFor(item, field) }) as const;

/** What it is told to write is a field that it has: only what is carried out has a date to be met by and a status. */
function hintFor(item: Item, field: string): Said {
  if (isA(item, 'priority')) return words.yearsHint;
  return isA(item, 'target') || isA(item, 'milestone') || isA(item, 'action') ? words.hint : say(words.plannedHint, { field });
}
