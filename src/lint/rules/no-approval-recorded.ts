import { fieldSpan } from '../../link/school.ts';
import { asksForSupport } from '../../link/support.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The plan is said to be approved, and no approval of it is recorded', cy: 'Dywedir bod y cynllun wedi ei gymeradwyo, ond nid oes cymeradwyaeth ohono wedi ei chofnodi' },
  hint: {
    en: 'Add it under `approvals:` with `what: [{what}]`, `when:` and the `minute:`',
    cy: 'Ychwanegwch hi o dan `approvals:` gyda `what: [{what}]`, `when:` a’r cofnod yn `minute:`',
  },
  partial: { en: 'The approvals do not name the plan itself', cy: 'Nid yw’r cymeradwyaethau’n enwi’r cynllun ei hun' },
  partialHint: { en: 'If it was approved with them, add plan to `what:`', cy: 'Os cymeradwywyd ef gyda hwy, ychwanegwch plan at `what:`' },
} satisfies Record<string, Said>;

/** Governing bodies approve the plan. Asked only of one that says it is approved. */
export const noApprovalRecorded: Rule = {
  id: 'no-approval-recorded',
  clause: 'approve-priorities-plan-support',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An approved plan says when it was approved', cy: 'Mae cynllun a gymeradwywyd yn dweud pryd y’i cymeradwywyd' },
  why: {
    en: 'The guidance asks governing bodies to approve the priorities, the plan and the support it asks for. With the date and the minute, anybody can find the version that was approved and see what changed since.',
    cy: 'Mae’r canllawiau’n gofyn i gyrff llywodraethu gymeradwyo’r blaenoriaethau, y cynllun a’r gefnogaeth y mae’n gofyn amdani. Gyda’r dyddiad a’r cofnod, gall unrhyw un ddod o hyd i’r fersiwn a gymeradwywyd a gweld beth sydd wedi newid ers hynny.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  stage: approved # <-- here
  years: 2026-27 to 2028-29
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  september:
    what: [priorities, plan]
    when: 2026-09-24
    by: Governing body
    minute: 24 September 2026, item 7
`,
    },
    {
      'plan.yaml': `plan:
  stage: draft
  years: 2026-27 to 2028-29
`,
    },
  ],
  *check(school) {
    if (school.stage !== 'approved' || school.root.damaged.has('approvals')) return;
    const approvals = school.all('approval');
    if (approvals.length === 0) {
      yield { item: wholePlan(school), field: 'stage', message: words.message, hint: say(words.hint, { what: asksForSupport(school) ? 'priorities, plan, support' : 'priorities, plan' }) };
    } else if (!approvals.some(({ data, damaged }) => data.what.includes('plan') || data.what.length === 0 || damaged.has('what'))) {
      const item = approvals.at(-1)!;
      const related = [{ message: words.message, span: fieldSpan(wholePlan(school), 'stage') }];
      yield { item, field: 'what', message: words.partial, hint: words.partialHint, related };
    }
  },
};
