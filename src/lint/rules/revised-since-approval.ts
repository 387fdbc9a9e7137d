import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { changedSinceApproval } from '../../link/since-approval.ts';
import { sayTimeBoth } from '../../link/time.ts';
import { inSchoolOrUnit } from '../governing.ts';
import type { Rule } from '../rule.ts';

const words = {
  revised: {
    en: 'The plan was revised after its last approval: {when}',
    cy: 'Diwygiwyd y cynllun ar ôl ei gymeradwyaeth ddiwethaf: {when}',
  },
  reviewed: {
    en: 'A review changed the plan after its last approval: {when}',
    cy: 'Newidiodd adolygiad y cynllun ar ôl ei gymeradwyaeth ddiwethaf: {when}',
  },
  prepared: {
    en: 'The plan was prepared after its last approval ({approved}): {when}',
    cy: 'Paratowyd y cynllun ar ôl ei gymeradwyaeth ddiwethaf ({approved}): {when}',
  },
  rolled: {
    en: 'The plan is for {years} now, and its last approval ({approved}) was for an earlier time',
    cy: 'Ar gyfer {years} y mae’r cynllun bellach, ac ar gyfer cyfnod cynharach yr oedd ei gymeradwyaeth ddiwethaf ({approved})',
  },
  hint: {
    en: 'Show governors what changed (sip diff approved), and record what they decide with sip approve',
    cy: 'Dangoswch i’r llywodraethwyr beth a newidiodd (sip diff approved), a chofnodwch eu penderfyniad gyda sip approve',
  },
  hintUnit: {
    en: 'Show the management committee what changed (sip diff approved), and record what it decides with sip approve',
    cy: 'Dangoswch i’r pwyllgor rheoli beth a newidiodd (sip diff approved), a chofnodwch ei benderfyniad gyda sip approve',
  },
} satisfies Record<string, Said>;

/** What was approved, and what stands since a revision, are two versions. Whether every word still stands is told by sip verify. */
export const revisedSinceApproval: Rule = {
  id: 'revised-since-approval',
  clause: 'approve-priorities-plan-support',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A plan that was revised or prepared anew since its approval goes back to the governing body', cy: 'Mae cynllun a ddiwygiwyd neu a baratowyd o’r newydd ers ei gymeradwyo’n mynd yn ôl at y corff llywodraethu' },
  why: {
    en: 'What governors approved is a version. After a revision, or when a new year’s plan is prepared, the plan is another one, and a short look at what changed is all they need: sip diff approved tells it. A review that changed the plan is a revision as well. A typing correction is none, and needs no date in `revised:`.',
    cy: 'Fersiwn yw’r hyn a gymeradwyodd y llywodraethwyr. Ar ôl diwygiad, neu pan baratoir cynllun blwyddyn newydd, mae’r cynllun yn un arall, a chipolwg ar yr hyn a newidiodd yw’r cyfan sydd ei angen arnynt: mae sip diff approved yn ei ddweud. Mae adolygiad a newidiodd y cynllun yn ddiwygiad hefyd. Nid diwygiad yw cywiro teipio, ac nid oes angen dyddiad yn `revised:` ar ei gyfer.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
  revised: 2026-11-02 # <-- here
approvals:
  september:
    what: [priorities, plan]
    when: 2026-09-24
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan:
  stage: approved
  years: 2026-27 hyd 2028-29
  revised: 2026-11-02 # <-- here
approvals:
  medi:
    what: [priorities, plan]
    when: 2026-09-24
`,
    },
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
approvals:
  july:
    what: [priorities, plan]
    when: 2026-07-10
reviews:
  first-look:
    when: 2026-07-10
    kind: annual
    revised: changed
  second-look:
    when: 2026-10-20
    kind: annual
    summary: The target was raised.
    revised: changed # <-- here
`,
    },
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
  prepared: 2026-07-06 # <-- here
approvals:
  july:
    what: [priorities, plan]
    when: 2025-07-10
`,
    },
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29 # <-- here
  prepared: 2025-07-01
approvals:
  july:
    what: [priorities, plan]
    when: 2025-07-10
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  title: Cynllun datblygu’r ysgol
  stage: approved
  years: 2026-27 hyd 2028-29
  revised: 2026-09-20
approvals:
  medi:
    what: [priorities, plan]
    when: 2026-09-24
reviews:
  hanner-tymor:
    when: 2026-11-12
    kind: annual
    revised: no-change-needed
`,
    },
  ],
  *check(school, { today }) {
    const since = school.stage === 'approved' ? changedSinceApproval(school, today) : undefined;
    if (!since) return;
    const { how, changed, approved, item, field } = since;
    const fillings = { when: sayTimeBoth(changed), years: sayTimeBoth(changed), approved: sayTimeBoth(approved) };
    yield { item, field, value: true, message: say(words[how], fillings), hint: inSchoolOrUnit(school, { school: words.hint, unit: words.hintUnit }) };
  },
};
