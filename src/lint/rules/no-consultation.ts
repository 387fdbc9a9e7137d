import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { yearName, yearPeriod } from '../../link/calendar.ts';
import { currentYearOf, yearIsOver } from '../../link/priorities.ts';
import { isOfUnit } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The plan does not say who was consulted on it', cy: 'Nid yw’r cynllun yn dweud â phwy yr ymgynghorwyd arno' },
  old: {
    en: 'Every consultation that is recorded took place before the school year {year}, and so was on an earlier plan',
    cy: 'Cynhaliwyd pob ymgynghoriad a gofnodwyd cyn blwyddyn ysgol {year}, ac felly ar gynllun cynharach',
  },
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
    en: 'Governing bodies are to consult on the plan. We know of the duty from those who restate the regulations and cannot say who must be asked, so it is told as advice. Families, learners and staff who find their words in a plan also carry it. That a consultation from before the year that precedes the plan was on another plan is our reading.',
    cy: 'Mae cyrff llywodraethu i ymgynghori ar y cynllun. Gwyddom am y ddyletswydd gan rai sy’n ailadrodd y rheoliadau ac ni allwn ddweud â phwy y mae’n rhaid ymgynghori, felly fe’i rhoddir fel cyngor. Mae teuluoedd, dysgwyr a staff sy’n gweld eu geiriau mewn cynllun hefyd yn ei gario. Ein dehongliad ni yw mai ar gynllun arall yr oedd ymgynghoriad a gynhaliwyd cyn y flwyddyn sy’n rhagflaenu’r cynllun.',
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
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  stage: approved
priorities:
  reading:
    title: Reading fluently
consultation: # <-- here
  - who: [families, school council]
    when: 2025-06
    how: A page of four questions
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  stage: approved
priorities:
  reading:
    title: Reading fluently
consultation:
  - who: [families]
    when: 2025-06
  - who: [school council]
    when: autumn 2025
`,
    },
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
  *check(school, { today }) {
    const { data, damaged } = school.root;
    if (school.stage === 'draft' || damaged.has('consultation')) return;
    const hint = isOfUnit(school.root) ? words.unitHint : words.hint;
    if (data.consultation.length === 0) {
      yield { item: wholePlan(school), message: words.message, hint };
      return;
    }
    if (yearIsOver(school, today)) return;
    const yearBefore = currentYearOf(school, today) - 1;
    const isOld = ({ data: { when }, damaged: unread }: Item<'consultation'>) => !unread.has('when') && when?.period !== undefined && when.period.end < yearPeriod(yearBefore).start;
    if (data.consultation.every(isOld)) yield { item: school.root, field: 'consultation', message: say(words.old, { year: yearName(yearBefore) }), hint };
  },
};
