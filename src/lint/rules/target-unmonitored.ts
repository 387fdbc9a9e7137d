import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { inCalendar, openTargets } from '../at-work.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  target: { en: 'Nothing says how often the target “{name}” is looked at', cy: 'Nid oes dim yn dweud pa mor aml yr edrychir ar y targed “{name}”' },
  priority: { en: 'Nothing says how often the targets of the priority “{name}” are looked at', cy: 'Nid oes dim yn dweud pa mor aml yr edrychir ar dargedau’r flaenoriaeth “{name}”' },
  hint: { en: 'Add `monitored:`, such as each half-term, to the target or to its priority', cy: 'Ychwanegwch `monitored:`, er enghraifft bob hanner tymor, at y targed neu at ei flaenoriaeth' },
} satisfies Record<string, Said>;

/** Each target of this year is monitored: by itself, with its priority, or in the review calendar. */
export const targetUnmonitored: Rule = {
  id: 'target-unmonitored',
  clause: 'monitored-outcomes',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Each target of this year is looked at regularly', cy: 'Edrychir yn rheolaidd ar bob un o dargedau eleni' },
  why: {
    en: 'The guidance asks for outcomes that are monitored regularly. Saying how often, once for the priority or for a target of its own, means that nobody finds out in July what could have been changed in January.',
    cy: 'Mae’r canllawiau’n gofyn am ddeilliannau a gaiff eu monitro’n rheolaidd. Mae dweud pa mor aml, unwaith ar gyfer y flaenoriaeth neu ar gyfer targed ei hun, yn golygu nad yw neb yn darganfod ym mis Gorffennaf yr hyn y gellid bod wedi ei newid ym mis Ionawr.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    targets:
      T1: # <-- here
        title: Most learners in Years 2 to 4 read a page smoothly.
      T2:
        title: Every learner reads with somebody four times a week.
        monitored: each half-term
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
    monitored: each half-term
    targets:
      T1:
        title: Most learners in Years 2 to 4 read a page smoothly.
  attendance:
    title: In school every day
    targets:
      T1:
        title: Attendance over the year rises.
calendar:
  register:
    what: Attendance by group
    when: each month
    about: [attendance]
`,
    },
  ],
  *check(school, { today }) {
    for (const priority of prioritiesAtWork(school, today)) {
      if (priority.data.monitored || priority.damaged.has('monitored') || inCalendar(school, priority)) continue;
      const targets = openTargets(priority);
      const unseen = targets.filter((target) => !target.data.monitored && !target.damaged.has('monitored') && !inCalendar(school, target));
      if (unseen.length > 1 && unseen.length === targets.length) {
        yield { item: priority, field: 'monitored', message: say(words.priority, { name: nameOf(priority) }), hint: words.hint };
      } else for (const item of unseen) yield { item, field: 'monitored', message: say(words.target, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
