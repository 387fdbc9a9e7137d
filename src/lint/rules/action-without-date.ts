import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { actionsAtWork } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The action “{name}” has no date', cy: 'Nid oes dyddiad i’r cam gweithredu “{name}”' },
  hint: { en: 'Add `by:` with a date, a month, a term, or how often it is done', cy: 'Ychwanegwch `by:` gyda dyddiad, mis, tymor, neu pa mor aml y’i gwneir' },
} satisfies Record<string, Said>;

/** By when: asked of actions of the current year that have a lead. One with neither is told once, by `action-without-lead`. */
export const actionWithoutDate: Rule = {
  id: 'action-without-date',
  clause: 'lead-and-date',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An action of this year has a date', cy: 'Mae dyddiad i bob cam gweithredu eleni' },
  why: {
    en: 'A date lets the person who leads an action plan for it, and lets everybody see whether the year is too full. A term is enough. The guidance does not say this in words: it is our reading of what it expects.',
    cy: 'Mae dyddiad yn gadael i’r sawl sy’n arwain cam gweithredu gynllunio ar ei gyfer, ac yn gadael i bawb weld a yw’r flwyddyn yn rhy lawn. Mae tymor yn ddigon. Nid yw’r canllawiau’n dweud hyn mewn geiriau: ein dehongliad ni ydyw o’r hyn a ddisgwyliant.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    actions:
      readers-found: # <-- here
        title: Find readers for each class.
        lead: deputy head
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
    actions:
      readers-found:
        title: Find readers for each class.
        lead: deputy head
        by: autumn 2026
      display:
        title: Clear the old display.
        lead: deputy head
        status: done
`,
    },
  ],
  *check(school, { today }) {
    for (const item of actionsAtWork(school, today)) {
      if (item.data.by || (item.data.lead.length === 0 && !item.damaged.has('lead'))) continue;
      yield { item, field: 'by', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
