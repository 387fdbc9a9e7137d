import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import type { Item, School } from '../../link/school.ts';
import { isWritten } from '../../link/text.ts';
import { hasReached, isEvaluated } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { timesInWords } from '../times-in-words.ts';

const words = {
  message: {
    en: 'The priority “{name}” goes beyond its trial, and nothing says what the trial showed',
    cy: 'Mae’r flaenoriaeth “{name}” yn mynd y tu hwnt i’w threial, ac nid oes dim yn dweud beth a ddangosodd y treial',
  },
  hint: {
    en: 'Add `evaluation:` with what came of it, held against the success criteria; that it did not work is worth as much',
    cy: 'Ychwanegwch `evaluation:` gyda’r hyn a ddaeth ohono, o’i ddal yn erbyn y meini prawf llwyddiant; mae dweud na weithiodd yr un mor werthfawr',
  },
  direct: {
    en: 'The priority “{name}” has come to ongoing monitoring, and nothing says what its beginning showed',
    cy: 'Mae’r flaenoriaeth “{name}” wedi cyrraedd y cam monitro parhaus, ac nid oes dim yn dweud beth a ddangosodd ei dechrau',
  },
} satisfies Record<string, Said>;

/** What was implemented without a trial is asked when it has gone beyond its review; there what is said of its progress or its targets is an answer. For a trial, only where the school says that it has come to the rollout, by its step or by a day that has come: a rollout that is planned waits for its trial. */
export const rolloutBeforeEvaluation: Rule = {
  id: 'rollout-before-evaluation',
  clause: 'success-criteria',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A trial or early work is evaluated before the school goes beyond it', cy: 'Gwerthusir treial neu waith cynnar cyn mynd y tu hwnt iddo' },
  why: {
    en: 'In the ten steps of the guidance a trial comes before wider rollout, and is evaluated against agreed criteria with the help of those who took part. What was learnt is what makes the rollout better. Of work that began without a trial it is asked once it has come to ongoing monitoring.',
    cy: 'Yn neg cam y canllawiau daw treial cyn cyflwyno’n ehangach, ac fe’i gwerthusir yn erbyn meini prawf y cytunwyd arnynt gyda chymorth y rhai a gymerodd ran. Yr hyn a ddysgwyd sy’n gwella’r cyflwyno. Am waith a ddechreuodd heb dreial gofynnir hyn pan fydd wedi cyrraedd monitro parhaus.',
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
  talk:
    title: Talk that helps everyone learn
    success-criteria: Quieter learners have something ready to say.
    trial: Years 3 to 6 tried talk partners.
    rollout: All classes from October 2026. # <-- here
    monitored: each term
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  playground:
    title: Games at playtime
    rollout: Every playtime since September 2025.
    step: ongoing-monitoring # <-- here
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
  siarad:
    title: Siarad er mwyn dysgu
    success-criteria: Mae gan ddysgwyr tawel rywbeth i’w ddweud.
    trial: Blynyddoedd 3 i 6.
    rollout: Pob dosbarth o fis Ionawr 2027, yn ôl treial tymor yr haf 2026.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  playground:
    title: Games at playtime
    step: ongoing-monitoring
    monitored: each term
    progress: Fewer quarrels; the youngest still need an adult to begin a game.
  reading:
    title: Reading fluently
    step: ongoing-monitoring
    monitored: each term
    targets:
      T1:
        title: Most read a page smoothly
        readings:
          - when: 2026-10
            value: 70%
  spelling:
    title: Spelling
    step: review-refine
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (item.data.evaluation || item.damaged.has('evaluation')) continue;
      if (isWritten(item.data.trial)) {
        if (hasBegun(school, item, today)) yield { item, field: item.data.rollout ? 'rollout' : 'step', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
      } else if (hasReached(school, item, 'ongoing-monitoring') && !isEvaluated(item) && !item.damaged.has('targets')) {
        yield { item, field: 'step', message: say(words.direct, { name: nameOf(item) }), hint: words.hint };
      }
    }
  },
};

/** It stands at that step or beyond, or every time that its rollout names has begun: one still ahead may be the real beginning. */
function hasBegun(school: School, item: Item<'priority'>, today: Day): boolean {
  const { rollout } = item.data;
  if (hasReached(school, item, 'rollout')) return true;
  const times = isWritten(rollout) ? timesInWords(rollout, school.terms) : [];
  return times.length > 0 && times.every(({ period }) => period!.start <= today);
}
