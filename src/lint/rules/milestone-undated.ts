import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { milestonesAhead } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The milestone “{name}” has no date', cy: 'Nid oes dyddiad i’r garreg filltir “{name}”' },
  hint: { en: 'Add `by:` with a date, a month, or a term such as spring 2027', cy: 'Ychwanegwch `by:` gyda dyddiad, mis, neu dymor megis gwanwyn 2027' },
} satisfies Record<string, Said>;

/** The date of each milestone of this year’s priorities that is still to come. */
export const milestoneUndated: Rule = {
  id: 'milestone-undated',
  clause: 'clear-milestones',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A milestone has a date', cy: 'Mae dyddiad i bob carreg filltir' },
  why: {
    en: 'The guidance asks for clear milestones. One without a date cannot be late, and so cannot help anybody to notice in time. A term is date enough.',
    cy: 'Mae’r canllawiau’n gofyn am gerrig milltir clir. Ni all un heb ddyddiad fod yn hwyr, ac felly ni all helpu neb i sylwi mewn pryd. Mae tymor yn ddigon o ddyddiad.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    milestones:
      first-pieces:
        title: Every class has had a piece read outside school.
        by: # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    milestones:
      first-pieces:
        title: Every class has had a piece read outside school.
        by: spring 2027
`,
    },
  ],
  *check(school, { today }) {
    for (const item of milestonesAhead(school, today)) {
      if (!item.data.by) yield { item, field: 'by', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
