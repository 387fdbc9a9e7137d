import type { Said } from '../../language/said.ts';
import { isPlan, isUnit, wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The unit’s written statement on its curriculum policy is not recorded here',
    cy: 'Ni chofnodir yma ddatganiad ysgrifenedig yr uned ar ei pholisi cwricwlwm',
  },
  hint: {
    en: 'This is another duty and no part of what a plan must hold: add `curriculum-statement:` with what it says, or where it is, in `text:`',
    cy: 'Dyletswydd arall yw hon, ac nid yw’n rhan o’r hyn y mae’n rhaid i gynllun ei gynnwys: ychwanegwch `curriculum-statement:` gyda’r hyn y mae’n ei ddweud, neu ble mae, yn `text:`',
  },
} satisfies Record<string, Said>;

/** Of pupil referral units alone. Law, as the edition says; a duty of its own, and never a content of the plan. */
export const curriculumStatementMissing: Rule = {
  id: 'curriculum-statement-missing',
  clause: 'pru-curriculum-statement',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A pupil referral unit’s curriculum statement is recorded', cy: 'Cofnodir datganiad cwricwlwm uned cyfeirio disgyblion' },
  why: {
    en: 'A unit must have a written statement on its curriculum policy, prepared by the local authority, the management committee and the teacher in charge together. It is a duty beside the plan and not among its statutory contents. A line here on where it is kept is enough, so that the committee finds both in one place.',
    cy: 'Rhaid i uned gael datganiad ysgrifenedig ar ei pholisi cwricwlwm, wedi ei baratoi gan yr awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal gyda’i gilydd. Dyletswydd wrth ochr y cynllun ydyw, ac nid un o’i gynnwys statudol. Mae llinell yma ar ble y cedwir ef yn ddigon, fel bod y pwyllgor yn cael hyd i’r ddau mewn un lle.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  kind: pru
plan: # <-- here
  years: 2026-27 to 2028-29
priorities:
  mornings:
    title: A calm start to the day
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  boreau:
    title: Dechrau tawel i’r diwrnod
curriculum-statement: # <-- here
  prepared: 2026-06-15
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: pru
plan:
  years: 2026-27 to 2028-29
priorities:
  mornings:
    title: A calm start to the day
curriculum-statement:
  text: With the committee’s papers of 15 June 2026.
  prepared-by: [local authority, management committee, teacher in charge]
`,
    },
    {
      'plan.yaml': `school:
  kind: special
plan:
  years: 2026-27 to 2028-29
priorities:
  mornings:
    title: A calm start to the day
`,
    },
  ],
  *check(school) {
    if (!isUnit(school) || !isPlan(school) || school.root.damaged.has('curriculum-statement')) return;
    const statement = school.root.data['curriculum-statement'];
    if (!statement || statement.empty) yield { item: wholePlan(school), message: words.message, hint: words.hint };
    else if (!statement.data.text) yield { item: statement, field: 'text', message: words.message, hint: words.hint };
  },
};
