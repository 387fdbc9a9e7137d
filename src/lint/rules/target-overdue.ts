import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isPast, sayTimeBoth } from '../../link/time.ts';
import { targetsAtWork } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The target “{name}” was to be met by {by}, and nothing says whether it was', cy: 'Roedd y targed “{name}” i’w gyflawni erbyn {by}, ac nid oes dim yn dweud a ddigwyddodd hynny' },
  hint: {
    en: 'Write `status: met`, `status: partly-met` or `status: not-met`; if it needs longer, give a new date in `by:`',
    cy: 'Ysgrifennwch `status: met`, `status: partly-met` neu `status: not-met`; os oes angen mwy o amser, rhowch ddyddiad newydd yn `by:`',
  },
} satisfies Record<string, Said>;

/**
 * A target whose date has passed. Silent once the plan’s year is over: earlier targets have a place of their own. A date before the plan
 * begins is told by `outside-plan-dates`.
 */
export const targetOverdue: Rule = {
  id: 'target-overdue',
  clause: 'living-document',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A target whose date has passed says whether it was met', cy: 'Mae targed y mae ei ddyddiad wedi mynd heibio’n dweud a gafodd ei gyflawni' },
  why: {
    en: 'Governors follow the plan by its targets. When a date has passed without a word, nobody can tell success from something forgotten. Not met is an answer, and often the more useful one.',
    cy: 'Mae llywodraethwyr yn dilyn y cynllun drwy ei dargedau. Pan fydd dyddiad wedi mynd heibio heb air, ni all neb wahaniaethu rhwng llwyddiant a rhywbeth a anghofiwyd. Mae dweud na chafodd ei gyflawni’n ateb, ac yn aml yr un mwyaf defnyddiol.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    targets:
      T1:
        title: Every learner in Years 2 to 4 has been heard.
        by: 2026-10-23 # <-- here
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
    targets:
      T1:
        title: Every learner in Years 2 to 4 has been heard.
        by: 2026-10-23
        status: met
      carried:
        title: Every family has been asked.
        by: summer 2026
      T2:
        title: Every learner reads with somebody four times a week.
        by: summer 2027
`,
    },
  ],
  *check(school, { today }) {
    const first = school.root.data.plan?.data.years?.period?.start ?? '';
    for (const item of targetsAtWork(school, today)) {
      const { by } = item.data;
      if (isPast(by, today) && by!.period!.end >= first && !item.damaged.has('status')) yield { item, field: 'by', message: say(words.message, { name: nameOf(item), by: sayTimeBoth(by!) }), hint: words.hint };
    }
  },
};
