import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openNow, prioritiesAtWork, yearIsOver } from '../../link/priorities.ts';
import type { Item, School } from '../../link/school.ts';
import { isWritten } from '../../link/text.ts';
import { inCalendar, openTargets } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'Nothing says how often the rollout of the priority “{name}” is looked at', cy: 'Nid oes dim yn dweud pa mor aml yr edrychir ar y gwaith o gyflwyno’r flaenoriaeth “{name}” yn ehangach' },
  hint: {
    en: 'Add `monitored:`, such as each half-term, to the priority; once it is part of every day, a sentence in `sustaining:` will do',
    cy: 'Ychwanegwch `monitored:`, er enghraifft bob hanner tymor, at y flaenoriaeth; unwaith y bydd yn rhan o bob dydd, mae brawddeg yn `sustaining:` yn ddigon',
  },
} satisfies Record<string, Said>;

/** A priority at work with open targets is told of each of these by `target-unmonitored`. Here are those without, and those that are sustained. */
export const rolloutUnmonitored: Rule = {
  id: 'rollout-unmonitored',
  clause: 'ongoing-monitoring',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What is rolled out goes on being monitored', cy: 'Mae’r hyn a gyflwynir yn ehangach yn dal i gael ei fonitro' },
  why: {
    en: 'The guidance asks schools to go on monitoring what a change does for learners once it is in every class. New ways fade first where nobody looks, and then it is easily thought that they did not work.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion barhau i fonitro’r hyn y mae newid yn ei wneud i ddysgwyr pan fydd ym mhob dosbarth. Lle nad oes neb yn edrych y mae ffyrdd newydd yn pylu gyntaf, ac wedyn hawdd yw meddwl nad oeddent yn gweithio.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk: # <-- here
    title: Talk that helps everyone learn
    rollout: All classes since September.
  lunch: # <-- here
    title: Calm lunchtimes
    status: sustaining
    step: ongoing-monitoring
    targets:
      T1:
        title: Learners come in ready to learn.
        status: met
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  siarad: # <-- here
    title: Siarad er mwyn dysgu
    rollout: Pob dosbarth ers mis Medi.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk:
    title: Talk that helps everyone learn
    rollout: All classes since September.
    monitored: each half-term
  lunch:
    title: Calm lunchtimes
    status: sustaining
    step: ongoing-monitoring
    sustaining: The school council asks every class each term.
  welsh:
    title: Welsh every day
    step: rollout
calendar:
  listening:
    about: [welsh]
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    const atWork = new Set(prioritiesAtWork(school, today));
    for (const item of openNow(school, today)) {
      const { status, sustaining } = item.data;
      const toldOfTargets = atWork.has(item) && openTargets(item).length > 0;
      if (status === 'paused' || status === 'met' || sustaining || toldOfTargets || !isRolledOut(school, item) || isMonitored(school, item)) continue;
      yield { item, field: 'monitored', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};

/** It says how it is brought to everybody, or stands at that step or at a later one. */
const isRolledOut = ({ edition }: School, { data: { rollout, step } }: Item<'priority'>): boolean =>
  isWritten(rollout) || step.some((one) => (edition.steps[one]?.number ?? 0) >= (edition.steps['rollout']?.number ?? Infinity));

/** By itself, with one of its targets or in the review calendar; or what it says of that cannot be read. */
const isMonitored = (school: School, item: Item<'priority'>): boolean =>
  item.damaged.has('targets') || item.damaged.has('sustaining') ||
  [item, ...item.data.targets].some((one) => one.data.monitored || one.damaged.has('monitored') || inCalendar(school, one));
