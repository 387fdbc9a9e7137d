import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { isWritten } from '../../link/text.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The priority “{name}” tries something out, and nothing says how it will be known to have worked',
    cy: 'Mae’r flaenoriaeth “{name}” yn treialu rhywbeth, ac nid oes dim yn dweud sut y gwyddys iddo weithio',
  },
  hint: {
    en: 'Add `success-criteria:` with a sentence or two',
    cy: 'Ychwanegwch `success-criteria:` gyda brawddeg neu ddwy',
  },
} satisfies Record<string, Said>;

/** Before a trial is judged, what it is judged by. */
export const trialWithoutCriteria: Rule = {
  id: 'trial-without-criteria',
  clause: 'success-criteria',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A trial has success criteria', cy: 'Mae gan dreial feini prawf llwyddiant' },
  why: {
    en: 'The guidance asks that a trial or early work be evaluated against success criteria that were agreed. Without them everybody sees in it what they hoped for.',
    cy: 'Mae’r canllawiau’n gofyn i dreial neu waith cynnar gael ei werthuso yn erbyn meini prawf llwyddiant y cytunwyd arnynt. Hebddynt mae pawb yn gweld ynddo’r hyn y gobeithient amdano.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  digital:
    title: The right tool for the task
    trial: Year 5 has had tablets since January. # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  digidol:
    title: Yr offeryn cywir i’r dasg
    success-criteria: Mae dysgwyr yn dewis yr offeryn eu hunain.
    trial: Blwyddyn 5 ers mis Ionawr.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (isWritten(item.data.trial) && !item.data['success-criteria'] && !item.damaged.has('success-criteria')) yield { item, field: 'trial', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
