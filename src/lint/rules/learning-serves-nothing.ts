import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { learningKept } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The professional learning “{name}” does not say which priority it serves', cy: 'Nid yw’r dysgu proffesiynol “{name}” yn dweud pa flaenoriaeth y mae’n ei gwasanaethu' },
  hint: { en: 'Add `for:` with the priorities or targets it serves, or `for: all`', cy: 'Ychwanegwch `for:` gyda’r blaenoriaethau neu’r targedau y mae’n eu gwasanaethu, neu `for: all`' },
} satisfies Record<string, Said>;

/** From professional learning back to priorities. Learning that answers a root cause is on the thread already. */
export const learningServesNothing: Rule = {
  id: 'learning-serves-nothing',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Professional learning says which priority it serves', cy: 'Mae dysgu proffesiynol yn dweud pa flaenoriaeth y mae’n ei gwasanaethu' },
  why: {
    en: 'Staff have little time to learn, and the guidance asks that their learning supports the priorities. Saying which one it serves lets everybody see why they are asked to take part. What serves no priority of the plan may still be worth doing, and need not stand here.',
    cy: 'Ychydig o amser sydd gan staff i ddysgu, ac mae’r canllawiau’n gofyn i’w dysgu gefnogi’r blaenoriaethau. Mae dweud pa un y mae’n ei gwasanaethu yn gadael i bawb weld pam y gofynnir iddynt gymryd rhan. Gall yr hyn nad yw’n gwasanaethu blaenoriaeth fod yn werth ei wneud o hyd, ac nid oes rhaid iddo sefyll yma.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
professional-learning:
  first-aid: # <-- here
    title: First aid
    when: spring 2027
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
professional-learning:
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
  planning:
    title: Planning together
    for: all
`,
    },
  ],
  *check(school) {
    for (const item of learningKept(school)) {
      if (item.data.for.length > 0 || item.data.answers.length > 0 || item.damaged.has('answers')) continue;
      yield { item, field: 'for', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
