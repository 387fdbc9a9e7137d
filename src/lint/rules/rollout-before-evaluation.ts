import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import type { Item, School } from '../../link/school.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The priority “{name}” goes beyond its trial, and nothing says what the trial showed',
    cy: 'Mae’r flaenoriaeth “{name}” yn mynd y tu hwnt i’w threial, ac nid oes dim yn dweud beth a ddangosodd y treial',
  },
  hint: {
    en: 'Add `evaluation:` with what came of it, held against the success criteria; that it did not work is worth as much',
    cy: 'Ychwanegwch `evaluation:` gyda’r hyn a ddaeth ohono, o’i ddal yn erbyn y meini prawf llwyddiant; mae dweud na weithiodd yr un mor werthfawr',
  },
} satisfies Record<string, Said>;

/** Whether a priority has come to a step of the ten or beyond, as its edition numbers them. */
const hasReached = (school: School, item: Item<'priority'>, step: string): boolean => {
  const { steps } = school.edition;
  const reached = item.data.step.map((one) => steps[one]?.number ?? 0);
  return steps[step] !== undefined && Math.max(0, ...reached) >= steps[step].number;
};

/** Only where the school says that it has come to the rollout: a rollout that is planned waits for its trial. */
export const rolloutBeforeEvaluation: Rule = {
  id: 'rollout-before-evaluation',
  clause: 'success-criteria',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A trial is evaluated before it is rolled out', cy: 'Gwerthusir treial cyn ei gyflwyno’n ehangach' },
  why: {
    en: 'In the ten steps of the guidance a trial comes before wider rollout, and is evaluated against agreed criteria with the help of those who took part. What was learnt is what makes the rollout better.',
    cy: 'Yn neg cam y canllawiau daw treial cyn cyflwyno’n ehangach, ac fe’i gwerthusir yn erbyn meini prawf y cytunwyd arnynt gyda chymorth y rhai a gymerodd ran. Yr hyn a ddysgwyd sy’n gwella’r cyflwyno.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  digital:
    title: The right tool for the task
    success-criteria: Learners choose the tool themselves.
    trial: Year 5 since January.
    rollout: All classes from September. # <-- here
    step: rollout
    monitored: each term
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
    evaluation: Gweithiodd i ysgrifennu, ac nid i rifedd.
    rollout: Pob dosbarth o fis Medi.
    step: rollout
    monitored: each term
  iard:
    title: Gêmau ar yr iard
    success-criteria: Llai o ffraeo.
    trial: Un dosbarth.
    rollout: Pawb yn y gwanwyn, os gweithia.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (!item.data.trial || item.data.evaluation || item.damaged.has('evaluation') || !hasReached(school, item, 'rollout')) continue;
      yield { item, field: item.data.rollout ? 'rollout' : 'step', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
