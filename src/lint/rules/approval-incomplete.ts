import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  priorities: {
    en: 'The approvals do not name the priorities',
    cy: 'Nid yw’r cymeradwyaethau’n enwi’r blaenoriaethau',
  },
  support: {
    en: 'The plan asks for support, and no approval names it',
    cy: 'Mae’r cynllun yn gofyn am gefnogaeth, ac nid oes cymeradwyaeth yn ei henwi',
  },
  prioritiesHint: {
    en: 'If they were approved with the plan, add priorities to `what:`; else put them before the next meeting, and record that with sip approve',
    cy: 'Os cymeradwywyd hwy gyda’r cynllun, ychwanegwch priorities at `what:`; fel arall, rhowch hwy gerbron y cyfarfod nesaf, a chofnodwch hynny gyda sip approve',
  },
  supportHint: {
    en: 'If it was approved with the plan, add support to `what:`; else put it before the next meeting, and record that with sip approve',
    cy: 'Os cymeradwywyd hi gyda’r cynllun, ychwanegwch support at `what:`; fel arall, rhowch hi gerbron y cyfarfod nesaf, a chofnodwch hynny gyda sip approve',
  },
} satisfies Record<string, Said>;

/** Where the plan itself was approved, and something that goes with it was not. Without any approval, `no-approval-recorded` speaks. */
export const approvalIncomplete: Rule = {
  id: 'approval-incomplete',
  clause: 'gb-approves-support',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What an approved plan holds was all approved: priorities, plan, support asked for', cy: 'Cymeradwywyd popeth sydd mewn cynllun cymeradwy: blaenoriaethau, cynllun, cefnogaeth y gofynnir amdani' },
  why: {
    en: 'The guidance names three things that governing bodies approve: the priorities, the plan and any support the school asks for. Support is easily added later, so this is where a gap most often opens.',
    cy: 'Mae’r canllawiau’n enwi tri pheth y mae cyrff llywodraethu’n eu cymeradwyo: y blaenoriaethau, y cynllun ac unrhyw gefnogaeth y mae’r ysgol yn gofyn amdani. Hawdd yw ychwanegu cefnogaeth yn ddiweddarach, felly yma y mae bwlch yn agor amlaf.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  september:
    what: [priorities, plan] # <-- here
    when: 2026-09-24
support:
  speech:
    title: Help with early speech
    considered: Nobody in our cluster has a specialist.
    from: the local authority
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  medi:
    what: [priorities, plan, support]
    when: 2026-09-24
support:
  lleferydd:
    title:
      cy: Cymorth gyda lleferydd cynnar
    considered:
      cy: Nid oes arbenigwr yn ein clwstwr.
`,
    },
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  september:
    what: [plan, priorities]
    when: 2026-09-24
`,
    },
  ],
  *check(school) {
    if (school.stage !== 'approved' || school.root.damaged.has('approvals')) return;
    const approvals = school.all('approval');
    if (!approvals.some(({ data }) => data.what.includes('plan')) || approvals.some(({ damaged }) => damaged.has('what'))) return;
    const approved = new Set(approvals.flatMap(({ data }) => data.what));
    const item = approvals.at(-1)!;
    const asked = school.all('support').some(({ data }) => data.status !== 'dropped' && data.status !== 'received');
    if (!approved.has('priorities')) yield { item, field: 'what', message: words.priorities, hint: words.prioritiesHint };
    else if (asked && !approved.has('support')) yield { item, field: 'what', message: words.support, hint: words.supportHint };
  },
};
