import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { wholePlan } from '../at-work.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { prioritiesServed, prioritiesServedBefore, servingIsInDoubt } from '../serving.ts';

const words = {
  message: { en: 'No professional learning or INSET day serves the priority “{name}”', cy: 'Nid oes dysgu proffesiynol na diwrnod HMS yn gwasanaethu’r flaenoriaeth “{name}”' },
  before: {
    en: 'Only professional learning or INSET days of earlier years serve the priority “{name}”',
    cy: 'Dim ond dysgu proffesiynol neu ddiwrnodau HMS blynyddoedd cynharach sy’n gwasanaethu’r flaenoriaeth “{name}”',
  },
  hint: {
    en: 'Write {id} under `for:` of the professional learning or the INSET day that serves it. Where nobody needs to learn anything new, say so with `accept:` and a `reason:`',
    cy: 'Ysgrifennwch {id} o dan `for:` y dysgu proffesiynol neu’r diwrnod HMS sy’n ei gwasanaethu. Lle nad oes angen i neb ddysgu dim byd newydd, dywedwch hynny gydag `accept:` a `reason:`',
  },
  none: {
    en: 'No professional learning and no INSET day is planned for any priority of this year yet',
    cy: 'Nid oes dysgu proffesiynol na diwrnod HMS wedi ei gynllunio eto ar gyfer yr un o flaenoriaethau eleni',
  },
  noneHint: {
    en: 'Add what staff will learn under `professional-learning:`, each with the priorities it serves in `for:`',
    cy: 'Ychwanegwch yr hyn y bydd staff yn ei ddysgu o dan `professional-learning:`, pob un gyda’r blaenoriaethau y mae’n eu gwasanaethu yn `for:`',
  },
} satisfies Record<string, Said>;

/** From priorities to professional learning, the last part of the thread. */
export const priorityWithoutLearning: Rule = {
  id: 'priority-without-learning',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Professional learning or an INSET day serves each priority of this year', cy: 'Mae dysgu proffesiynol neu ddiwrnod HMS yn gwasanaethu pob un o flaenoriaethau eleni' },
  why: {
    en: 'The guidance asks for a clear line from the priorities to the professional learning that supports them: little changes for learners until adults do something differently. One item may serve several priorities, or all of them. What took place before this year began was for that year; the Regulations ask about this one.',
    cy: 'Mae’r canllawiau’n gofyn am linell glir o’r blaenoriaethau i’r dysgu proffesiynol sy’n eu cefnogi: ychydig sy’n newid i ddysgwyr nes bod oedolion yn gwneud rhywbeth yn wahanol. Gall un eitem wasanaethu sawl blaenoriaeth, neu bob un. Ar gyfer y flwyddyn honno yr oedd yr hyn a gynhaliwyd cyn i eleni ddechrau; am eleni y mae’r Rheoliadau’n gofyn.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
  attendance: # <-- here
    title: In school every day
professional-learning:
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
`,
    },
    {
      'plan.yaml': `plan: # <-- here
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading: # <-- here
    title: Reading fluently
  attendance: # <-- here
    title: In school every day
professional-learning:
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
    when: autumn 2025
    status: done
inset:
  days:
    last-january:
      when: 2026-01-05
      purpose: Talking with families about absence
      for: [attendance]
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
  attendance:
    title: In school every day
  lunch:
    title: Calm lunchtimes
    status: sustaining
professional-learning:
  fluency:
    title: Teaching the fluency lesson
    for: [reading]
inset:
  days:
    november:
      when: 2026-11-02
      purpose: Talking with families about absence
      for: [attendance]
`,
    },
  ],
  *check(school, { today }) {
    const priorities = prioritiesAtWork(school, today);
    if (priorities.length === 0 || servingIsInDoubt(school)) return;
    if (school.all('professional-learning').length === 0 && school.all('inset-day').length === 0) {
      yield { item: wholePlan(school), message: words.none, hint: words.noneHint };
      return;
    }
    const served = prioritiesServed(school, today);
    const before = prioritiesServedBefore(school, today);
    for (const item of priorities) {
      if (!served.has(item)) yield { item, message: say(before.has(item) ? words.before : words.message, { name: nameOf(item) }), hint: say(words.hint, { id: idOf(item) }) };
    }
  },
};
