import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isWritten } from '../../link/text.ts';
import { isYearlyTraining } from '../../link/yearly-training.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { heldOn } from '../serving.ts';

const words = {
  message: { en: 'The INSET day “{name}” does not say which priority it serves', cy: 'Nid yw’r diwrnod HMS “{name}” yn dweud pa flaenoriaeth y mae’n ei gwasanaethu' },
  hint: { en: 'Add `for:` with the priorities it serves, or `for: all`', cy: 'Ychwanegwch `for:` gyda’r blaenoriaethau y mae’n eu gwasanaethu, neu `for: all`' },
} satisfies Record<string, Said>;

/** From an INSET day back to priorities. A day without a purpose has that to settle first and is told by its own rule; a day for what all staff have each year is left in peace. */
export const insetServesNothing: Rule = {
  id: 'inset-serves-nothing',
  clause: 'inset-efficient',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An INSET day says which priority it serves', cy: 'Mae diwrnod HMS yn dweud pa flaenoriaeth y mae’n ei gwasanaethu' },
  why: {
    en: 'INSET days are few, and the guidance asks that planning makes the best use of them for the priorities of the school. A day that also has other business may name the one priority it gives most time to. A day for what all staff are trained in each year, such as safeguarding or first aid, is not asked.',
    cy: 'Prin yw’r diwrnodau HMS, ac mae’r canllawiau’n gofyn i’r cynllunio wneud y defnydd gorau ohonynt ar gyfer blaenoriaethau’r ysgol. Gall diwrnod sydd â busnes arall hefyd enwi’r un flaenoriaeth y mae’n rhoi’r amser mwyaf iddi. Ni ofynnir am ddiwrnod i’r hyn yr hyfforddir pob aelod o staff ynddo bob blwyddyn, megis diogelu neu gymorth cyntaf.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `inset:
  days:
    september: # <-- here
      when: 2026-09-01
      purpose: Meeting the new team
`,
    },
  ],
  good: [
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
inset:
  days:
    september:
      when: 2026-09-01
      purpose: Learning the fluency lesson
      for: [reading]
    january:
      when: 2027-01-04
      purpose: Looking at what the autumn showed
professional-learning:
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
    inset: [january]
`,
    },
    {
      'plan.yaml': `inset:
  days:
    september:
      when: 2026-09-01
      purpose: Annual safeguarding training, health and safety
`,
    },
    {
      'plan.yaml': `school:
  language: cy
inset:
  days:
    medi:
      when: 2026-09-01
      purpose: Diogelu a chymorth cyntaf
`,
    },
  ],
  *check(school) {
    for (const item of school.all('inset-day')) {
      if (item.data.for.length > 0 || !isWritten(item.data.purpose) || isYearlyTraining(item) || heldOn(school, item).length > 0) continue;
      yield { item, field: 'for', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
