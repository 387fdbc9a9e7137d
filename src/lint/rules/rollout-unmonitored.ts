import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { hasReached, inCalendar, openTargets } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The priority “{name}” is rolled out, and nothing says how often it is looked at',
    cy: 'Mae’r flaenoriaeth “{name}” wedi ei chyflwyno’n ehangach, ac nid oes dim yn dweud pa mor aml yr edrychir arni',
  },
  hint: {
    en: 'Add `monitored:`, such as each half-term, to the priority',
    cy: 'Ychwanegwch `monitored:`, er enghraifft bob hanner tymor, at y flaenoriaeth',
  },
} satisfies Record<string, Said>;

/** A priority with targets that are still worked at is asked target by target, by `target-unmonitored`. The review calendar counts, for the priority or a target of it. */
export const rolloutUnmonitored: Rule = {
  id: 'rollout-unmonitored',
  clause: 'ongoing-monitoring',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What is rolled out goes on being looked at', cy: 'Parheir i edrych ar yr hyn a gyflwynir yn ehangach' },
  why: {
    en: 'The guidance asks schools to go on monitoring the impact on learners after full implementation. Most improvements fade where nobody looks.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion barhau i fonitro’r effaith ar ddysgwyr ar ôl gweithredu’n llawn. Mae’r rhan fwyaf o welliannau’n pylu lle nad oes neb yn edrych.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  digital:
    title: The right tool for the task
    rollout: All classes from September.
    step: rollout # <-- here
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    step: ongoing-monitoring # <-- here
    targets:
      T1:
        title: Most read a page smoothly
        status: met
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
    rollout: Pob dosbarth o fis Medi.
    step: rollout
    monitored: bob tymor
  iard:
    title: Gêmau ar yr iard
    step: rollout
calendar:
  gwrando-ar-yr-iard:
    about: [iard]
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    step: ongoing-monitoring
    targets:
      T1:
        title: Most read a page smoothly
        status: met
        monitored: each term
  spelling:
    title: Spelling
    step: ongoing-monitoring
    targets:
      T1:
        title: Most spell what they read
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      const { targets } = item.data;
      if (openTargets(item).length > 0 || [item, ...targets].some((one) => one.data.monitored || one.damaged.has('monitored') || inCalendar(school, one))) continue;
      if (item.damaged.has('targets') || !hasReached(school, item, 'rollout')) continue;
      yield { item, field: 'step', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
