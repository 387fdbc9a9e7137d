import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The plan is approved, and nothing says how people come by it',
    cy: 'Mae’r cynllun wedi ei gymeradwyo, ac nid oes dim yn dweud sut y mae pobl yn cael gafael arno',
  },
  hint: {
    en: 'Add `shared:` under `plan:` with a sentence: where it is, and what families are given',
    cy: 'Ychwanegwch `shared:` o dan `plan:` gyda brawddeg: ble mae, a beth a roddir i deuluoedd',
  },
} satisfies Record<string, Said>;

/** Asked once, of a plan that governors have approved: before that there is nothing to share. */
export const planNotShared: Rule = {
  id: 'plan-not-shared',
  clause: 'accessible',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'An approved plan says how staff, governors and families come by it', cy: 'Mae cynllun cymeradwy’n dweud sut y mae staff, llywodraethwyr a theuluoedd yn cael gafael arno' },
  why: {
    en: 'The guidance wants the plan to be easy to get at, and to be the common point of reference for all staff and the governing body. Where and in what form is for the school to choose.',
    cy: 'Mae’r canllawiau am i’r cynllun fod yn hawdd cael gafael arno, ac yn fan cyfeirio cyffredin i’r holl staff a’r corff llywodraethu. Mater i’r ysgol yw ble ac ar ba ffurf.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  september:
    what: [priorities, plan]
    when: 2026-09-24
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  stage: approved
  years: 2026-27 hyd 2028-29
  shared: Mae copi gan bob llywodraethwr ac aelod o staff, a thudalen i deuluoedd.
approvals:
  medi:
    what: [priorities, plan]
    when: 2026-09-24
`,
    },
  ],
  *check(school) {
    const plan = school.root.data.plan;
    if (plan && school.stage === 'approved' && !plan.data.shared) yield { item: plan, field: 'shared', message: words.message, hint: words.hint };
  },
};
