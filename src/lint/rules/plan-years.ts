import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { schoolYears, sayTimeBoth } from '../../link/time.ts';
import { isPlan, wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

/** The school years that a plan covers: regulation 3, which we know from secondary sources, and the guidance, which gives it as advice. */
const COVERS = 3;

const words = {
  unsaid: {
    en: 'The plan does not say which school years it is for, so nothing in it can be told to be of this year or of a later one',
    cy: 'Nid yw’r cynllun yn dweud ar gyfer pa flynyddoedd ysgol y mae, felly ni ellir dweud bod dim ynddo’n perthyn i eleni nac i flwyddyn ddiweddarach',
  },
  unsaidHint: { en: 'Add `years:` under `plan:`, such as years: 2026-27 to 2028-29', cy: 'Ychwanegwch `years:` o dan `plan:`, er enghraifft years: 2026-27 to 2028-29' },
  fewer: { en: 'The plan covers {years} only; a plan should cover this school year and the two after it', cy: '{years} yn unig sydd yn y cynllun; dylai cynllun gwmpasu’r flwyddyn ysgol hon a’r ddwy sy’n dilyn' },
  fewerHint: { en: 'Let `years:` run over three school years; an outline is enough for the second and the third', cy: 'Gadewch i `years:` redeg dros dair blynedd ysgol; mae amlinelliad yn ddigon ar gyfer yr ail a’r drydedd' },
} satisfies Record<string, Said>;

/** Nothing can be said of times while the plan has no years of its own. */
export const planYears: Rule = {
  id: 'plan-years',
  clause: 'three-years',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The plan says which three school years it is for', cy: 'Mae’r cynllun yn dweud ar gyfer pa dair blynedd ysgol y mae' },
  why: {
    en: 'A plan looks at this school year in detail and at the two after it in outline. Its first year decides what is due now, what counts as an earlier target and when the plan is over.',
    cy: 'Mae cynllun yn edrych ar y flwyddyn ysgol hon yn fanwl ac ar y ddwy sy’n dilyn yn fras. Ei flwyddyn gyntaf sy’n penderfynu beth sy’n ddyledus nawr, beth sy’n darged blaenorol a phryd y daw’r cynllun i ben.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
  stage: for-approval
priorities:
  reading:
    title: Reading fluently
`,
    },
    {
      'plan.yaml': `plan:
  years: the next few years # <-- here
priorities:
  reading:
    title: Reading fluently
`,
    },
    { 'plan.yaml': 'plan:\n  years: to come # <-- here\n' },
    {
      'plan.yaml': `plan:
  years: 2026-27 # <-- here
priorities:
  reading:
    title: Reading fluently
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
`,
    },
    // A few figures of a school are no plan.
    { 'plan.yaml': 'school:\n  name: Ysgol y Felin\n  kind: primary\n' },
  ],
  *check(school) {
    const years = school.root.data.plan?.data.years;
    if (years?.problem || (!isPlan(school) && (!years || years.period))) return;
    if (!years?.period) yield { item: wholePlan(school), field: 'years', message: words.unsaid, hint: words.unsaidHint };
    else if (schoolYears(years).length < COVERS) {
      yield { item: wholePlan(school), field: 'years', value: true, message: say(words.fewer, { years: sayTimeBoth(years) }), hint: words.fewerHint };
    }
  },
};
