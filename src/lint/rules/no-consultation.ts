import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import { wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The plan does not say who was consulted on it', cy: 'Nid yw’r cynllun yn dweud â phwy yr ymgynghorwyd arno' },
  hint: {
    en: 'Add `consultation:` with an entry for each group: `who:`, `when:`, `how:` and what came of it in `result:`. Whom the law has in mind is not certain to us, so the governing body settles that',
    cy: 'Ychwanegwch `consultation:` gyda chofnod ar gyfer pob grŵp: `who:`, `when:`, `how:` a’r hyn a ddeilliodd ohono yn `result:`. Nid ydym yn sicr pwy sydd gan y gyfraith mewn golwg, felly’r corff llywodraethu sy’n penderfynu hynny',
  },
  unitHint: {
    en: 'Add `consultation:` with an entry for each group: `who:`, `when:`, `how:` and what came of it in `result:`. Whom the law has in mind is not certain to us, so the management committee settles that',
    cy: 'Ychwanegwch `consultation:` gyda chofnod ar gyfer pob grŵp: `who:`, `when:`, `how:` a’r hyn a ddeilliodd ohono yn `result:`. Nid ydym yn sicr pwy sydd gan y gyfraith mewn golwg, felly’r pwyllgor rheoli sy’n penderfynu hynny',
  },
} satisfies Record<string, Said>;

/** A record of consultation, once the plan is put up for approval. The duty is known to us at second hand and its list not at all, so this is advice. */
export const noConsultation: Rule = {
  id: 'no-consultation',
  clause: 'consult',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The plan says who was consulted', cy: 'Mae’r cynllun yn dweud â phwy yr ymgynghorwyd' },
  why: {
    en: 'Governing bodies are to consult on the plan. We know of the duty from those who restate the regulations and cannot say who must be asked, so it is told as advice. Families, learners and staff who find their words in a plan also carry it.',
    cy: 'Mae cyrff llywodraethu i ymgynghori ar y cynllun. Gwyddom am y ddyletswydd gan rai sy’n ailadrodd y rheoliadau ac ni allwn ddweud â phwy y mae’n rhaid ymgynghori, felly fe’i rhoddir fel cyngor. Mae teuluoedd, dysgwyr a staff sy’n gweld eu geiriau mewn cynllun hefyd yn ei gario.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
  years: 2026-27 to 2028-29
  stage: for-approval
priorities:
  reading:
    title: Reading fluently
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan: # <-- here
  years: 2026-27 hyd 2028-29
  stage: for-approval
priorities:
  boreau:
    title: Dechrau tawel i’r diwrnod
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  stage: draft
priorities:
  reading:
    title: Reading fluently
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  stage: for-approval
priorities:
  reading:
    title: Reading fluently
consultation:
  - who: [families, school council]
    when: 2026-06
    how: A page of four questions, and two open mornings
    result: Attendance was rewritten around what families said.
`,
    },
  ],
  *check(school) {
    const { data, damaged } = school.root;
    if (school.stage === 'draft' || data.consultation.length > 0 || damaged.has('consultation')) return;
    yield { item: wholePlan(school), message: words.message, hint: isOfUnit(school.root) ? words.unitHint : words.hint };
  },
};
