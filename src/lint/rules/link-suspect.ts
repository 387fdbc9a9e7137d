import type { Said } from '../../language/said.ts';
import { leftBehind } from '../left-behind.ts';
import type { Rule } from '../rule.ts';

const words = {
  rests: { en: '“{ground}”, which “{name}” rests on, was changed {when}: {what}', cy: 'Newidiwyd “{ground}”, y mae “{name}” yn seiliedig arno, {when}: {what}' },
  answers: { en: '“{ground}”, which “{name}” answers, was changed {when}: {what}', cy: 'Newidiwyd “{ground}”, y mae “{name}” yn ei ateb, {when}: {what}' },
} satisfies Record<string, Said>;

/** The thread holds only as long as both its ends say what they said when it was tied. */
export const linkSuspect: Rule = {
  id: 'link-suspect',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What the plan rests on is still what it was when somebody last looked at the link', cy: 'Mae’r hyn y mae’r cynllun yn seiliedig arno yn dal fel yr oedd pan edrychodd rhywun ddiwethaf ar y cyswllt' },
  why: {
    en: 'The guidance asks for a clear line from what was found to what is done. A finding may be reworded, or its evidence renewed, while the priority that rests on it stays as it was. Often the line still holds; somebody has to look once, and can record that they did.',
    cy: 'Mae’r canllawiau’n gofyn am linell glir o’r hyn a ganfuwyd i’r hyn a wneir. Gall canfyddiad gael ei aileirio, neu ei dystiolaeth ei hadnewyddu, tra bod y flaenoriaeth sy’n seiliedig arno yn aros fel yr oedd. Yn aml mae’r llinell yn dal; mae angen i rywun edrych unwaith, a gellir cofnodi iddynt wneud hynny.',
  },
  before: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  darllen:
    title: Darllen yn rhugl
    because: [darllen-araf]
findings:
  darllen-araf:
    kind: improve
    finding: Mae hanner dysgwyr Blynyddoedd 2 i 4 yn darllen fesul gair.
`,
    },
  ],
  bad: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  darllen:
    title: Darllen yn rhugl
    because: [darllen-araf] # <-- here
findings:
  darllen-araf:
    kind: improve
    finding: Mae rhai dysgwyr ym Mlwyddyn 2 yn darllen fesul gair.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  darllen:
    title: Darllen yn rhugl
    because: [darllen-araf]
findings:
  darllen-araf:
    kind: improve
    finding: Mae rhai dysgwyr ym Mlwyddyn 2 yn darllen fesul gair.
confirmations:
  - of: darllen
    against: darllen-araf
    when: 2026-11-23
`,
    },
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  darllen:
    title: Darllen yn rhugl ym Mlwyddyn 2
    because: [darllen-araf]
findings:
  darllen-araf:
    kind: improve
    finding: Mae rhai dysgwyr ym Mlwyddyn 2 yn darllen fesul gair.
`,
    },
  ],
  *check(school, { past }) {
    for (const link of past?.links ?? []) {
      if (link.to.def !== 'recommendation') yield leftBehind(school, link, link.to.def === 'cause' ? words.answers : words.rests);
    }
  },
};
