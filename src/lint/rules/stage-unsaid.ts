import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { sayTimeBoth } from '../../link/time.ts';
import { wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'An approval of the plan is recorded ({when}), and the plan does not say at what stage it is: it is read as a draft, of which the law asks nothing yet',
    cy: 'Mae cymeradwyaeth o’r cynllun wedi ei chofnodi ({when}), ond nid yw’r cynllun yn dweud ar ba gam y mae: fe’i darllenir fel drafft, nad yw’r gyfraith yn gofyn dim ohono eto',
  },
  hint: { en: 'Add `stage: approved` under `plan:`, or `stage: draft` where a new version is being written', cy: 'Ychwanegwch `stage: approved` o dan `plan:`, neu `stage: draft` lle mae fersiwn newydd yn cael ei hysgrifennu' },
  undated: { en: 'no date', cy: 'dim dyddiad' },
} satisfies Record<string, Said>;

/** A line lost by accident would turn every error of law into a note without anybody noticing. */
export const stageUnsaid: Rule = {
  id: 'stage-unsaid',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'A plan of which an approval is recorded says at what stage it is', cy: 'Mae cynllun y cofnodwyd cymeradwyaeth ohono’n dweud ar ba gam y mae' },
  why: {
    en: 'What the law asks for is a list of things to do in a draft, and an error once the plan is for approval. A plan without a stage is a draft. If governors have approved it, that is hardly what is meant.',
    cy: 'Rhestr o bethau i’w gwneud yw gofynion y gyfraith mewn drafft, a gwall unwaith y bydd y cynllun gerbron i’w gymeradwyo. Drafft yw cynllun heb gam. Os yw llywodraethwyr wedi ei gymeradwyo, go brin mai dyna a olygir.',
  },
  bad: [
    {
      'plan.yaml': `plan: # <-- here
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
      'plan.yaml': `plan:
  stage: draft
  years: 2026-27 to 2028-29
approvals:
  september:
    what: [priorities, plan]
    when: 2026-09-24
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
approvals:
  june:
    what: [priorities]
    when: 2026-06-24
`,
    },
  ],
  *check(school) {
    if (school.root.data.plan?.data.stage !== undefined) return;
    const approval = school.all('approval').find(({ data }) => data.what.includes('plan'));
    if (!approval) return;
    const when = approval.data.when;
    yield { item: wholePlan(school), field: 'stage', message: say(words.message, { when: when ? sayTimeBoth(when) : words.undated }), hint: words.hint };
  },
};
