import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isPast, sayTimeBoth } from '../../link/time.ts';
import { milestonesAhead } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The milestone “{name}” was due by {by}, and nothing says whether it was reached', cy: 'Roedd y garreg filltir “{name}” i’w chyrraedd erbyn {by}, ac nid oes dim yn dweud a ddigwyddodd hynny' },
  hint: {
    en: 'Write `status: reached`, `status: partly-reached` or `status: not-reached`, or `status: moved` with a new date in `by:`',
    cy: 'Ysgrifennwch `status: reached`, `status: partly-reached` neu `status: not-reached`, neu `status: moved` gyda dyddiad newydd yn `by:`',
  },
} satisfies Record<string, Said>;

/**
 * A milestone past its date without a word on it. Silent for priorities at rest, and once the plan’s year is over. One that is
 * dated before the plan begins is told by `outside-plan-dates`.
 */
export const milestoneOverdue: Rule = {
  id: 'milestone-overdue',
  clause: 'living-document',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A milestone whose date has passed says whether it was reached', cy: 'Mae carreg filltir y mae ei dyddiad wedi mynd heibio’n dweud a gafodd ei chyrraedd' },
  why: {
    en: 'The guidance asks that the plan is brought up to date as progress is made. A milestone is there to be looked at on its day. That it was not reached, or was moved, is no failing of the plan; silence leaves governors to guess.',
    cy: 'Mae’r canllawiau’n gofyn am ddiweddaru’r cynllun wrth i gynnydd gael ei wneud. Mae carreg filltir yno i edrych arni ar ei diwrnod. Nid bai ar y cynllun yw na chafodd ei chyrraedd, neu iddi gael ei symud; mae tawelwch yn gadael i’r llywodraethwyr ddyfalu.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    milestones:
      first-check:
        title: Every learner in Years 2 to 4 has been heard.
        by: 2026-09-25 # <-- here
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
      first-check:
        title: Every learner in Years 2 to 4 has been heard.
        by: 2026-09-25
        status: partly-reached
      halfway:
        title: Three in four learners read a page smoothly.
        by: spring 2027
  lunch:
    title: Calm lunchtimes
    status: paused
    milestones:
      games:
        title: Lunch staff lead games.
        by: 2026-10-02
`,
    },
  ],
  *check(school, { today }) {
    const first = school.root.data.plan?.data.years?.period?.start ?? '';
    for (const item of milestonesAhead(school, today)) {
      const { by } = item.data;
      if (isPast(by, today) && by!.period!.end >= first && !item.damaged.has('status')) yield { item, field: 'by', message: say(words.message, { name: nameOf(item), by: sayTimeBoth(by!) }), hint: words.hint };
    }
  },
};
