import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import type { Item, School } from '../../link/school.ts';
import { isWritten } from '../../link/text.ts';
import { hasReached, isEvaluated } from '../at-work.ts';
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
  direct: {
    en: 'The priority “{name}” has come to the step where it is reviewed, and nothing says how it will be known to have worked',
    cy: 'Mae’r flaenoriaeth “{name}” wedi cyrraedd y cam lle caiff ei hadolygu, ac nid oes dim yn dweud sut y gwyddys iddi weithio',
  },
  directHint: {
    en: 'Add `success-criteria:` with a sentence or two, or a target with its `measure:` and `aim:`',
    cy: 'Ychwanegwch `success-criteria:` gyda brawddeg neu ddwy, neu darged gyda’i `measure:` a’i `aim:`',
  },
} satisfies Record<string, Said>;

/**
 * Before a trial is judged, what it is judged by. What was implemented directly is asked once it has come to its review; there a
 * target that can be measured is such a criterion, and what was found already needs none.
 */
export const trialWithoutCriteria: Rule = {
  id: 'trial-without-criteria',
  clause: 'success-criteria',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A trial or early work has success criteria', cy: 'Mae gan dreial neu waith cynnar feini prawf llwyddiant' },
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
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  playground:
    title: Games at playtime
    rollout: Every playtime since September.
    step: review-refine # <-- here
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
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  playground:
    title: Games at playtime
    step: review-refine
    targets:
      T1:
        title: Fewer quarrels that need an adult
        measure: quarrels noted in a week
        aim: 10
  assemblies:
    title: Assemblies that learners lead
    step: review-refine
    evaluation: Older learners led most of them; younger ones asked to.
  library:
    title: A library that is open at lunch
    step: rollout
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (item.data['success-criteria'] || item.damaged.has('success-criteria')) continue;
      if (isWritten(item.data.trial)) yield { item, field: 'trial', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
      else if (isUnderReview(school, item)) yield { item, field: 'step', message: say(words.direct, { name: nameOf(item) }), hint: words.directHint };
    }
  },
};

/** It was implemented without a trial and stands at its review, with nothing measurable to hold it against and nothing found yet. */
const isUnderReview = (school: School, item: Item<'priority'>): boolean =>
  hasReached(school, item, 'review-refine') &&
  !hasReached(school, item, 'ongoing-monitoring') &&
  !item.damaged.has('targets') &&
  !isEvaluated(item) &&
  !item.data.targets.some(({ data, damaged }) => data.measure || data.aim || damaged.has('measure') || damaged.has('aim'));
