import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openTargets } from '../at-work.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The priority “{name}” has targets and no milestones on the way to them', cy: 'Mae gan y flaenoriaeth “{name}” dargedau ond dim cerrig milltir ar y ffordd tuag atynt' },
  hint: {
    en: 'Add `milestones:` with one or two steps, each under a short id with a sentence in `title:` and a date in `by:`',
    cy: 'Ychwanegwch `milestones:` gydag un neu ddau o gamau, pob un o dan enw byr gyda brawddeg yn `title:` a dyddiad yn `by:`',
  },
} satisfies Record<string, Said>;

/** Milestones of this year’s priorities. While a priority has no target, that is the first thing to do and nothing is said here. */
export const priorityWithoutMilestones: Rule = {
  id: 'priority-without-milestones',
  clause: 'clear-milestones',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A priority of this year has milestones', cy: 'Mae gan flaenoriaeth eleni gerrig milltir' },
  why: {
    en: 'The guidance asks for specific priorities with clear milestones. One step to look for half-way through the year tells a school early whether what it does is working, while there is time to adapt.',
    cy: 'Mae’r canllawiau’n gofyn am flaenoriaethau penodol gyda cherrig milltir clir. Mae un cam i edrych amdano hanner ffordd drwy’r flwyddyn yn dweud yn gynnar wrth ysgol a yw’r hyn a wna’n gweithio, tra bo amser i addasu.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading: # <-- here
    title: Reading fluently
    targets:
      T1:
        title: Most learners in Years 2 to 4 read a page smoothly.
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
        title: Most learners in Years 2 to 4 read a page smoothly.
    milestones:
      halfway:
        title: Half of them do.
        by: spring 2027
  science:
    title: Science through enquiry
    years: 2027-28
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (item.data.milestones.length > 0 || openTargets(item).length === 0) continue;
      yield { item, field: 'milestones', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
