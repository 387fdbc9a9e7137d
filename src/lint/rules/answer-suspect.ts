import type { Said } from '../../language/said.ts';
import { leftBehind } from '../left-behind.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The words of “{ground}”, which “{name}” answers, were changed {when}: {what}', cy: 'Newidiwyd geiriau “{ground}”, y mae “{name}” yn ei ateb, {when}: {what}' },
} satisfies Record<string, Said>;

/** A recommendation is somebody else’s words: where they stand otherwise here than when they were answered, the answer may be to something else. */
export const answerSuspect: Rule = {
  id: 'answer-suspect',
  clause: 'recommendations-answered',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The words of a recommendation are still those that the priority answers', cy: 'Geiriau’r argymhelliad yw’r rhai y mae’r flaenoriaeth yn eu hateb o hyd' },
  why: {
    en: 'The plan sets out how the school answers what an inspection recommends. Where the words of the recommendation were put in or put right after the priority was written, it is worth reading the two side by side once.',
    cy: 'Mae’r cynllun yn nodi sut y mae’r ysgol yn ateb yr hyn y mae arolygiad yn ei argymell. Lle rhoddwyd neu y cywirwyd geiriau’r argymhelliad ar ôl ysgrifennu’r flaenoriaeth, mae’n werth darllen y ddau ochr yn ochr unwaith.',
  },
  before: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Darllen yn rhugl / Reading fluently
    because: [estyn-2025/R1]
inspections:
  estyn-2025:
    recommendations:
      R1:
        text: Improve the fluency with which learners read.
`,
    },
  ],
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Darllen yn rhugl / Reading fluently
    because: [estyn-2025/R1] # <-- here
inspections:
  estyn-2025:
    recommendations:
      R1:
        text: Improve the fluency with which learners read and write in Welsh.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Darllen yn rhugl / Reading fluently
    because: [estyn-2025/R1]
inspections:
  estyn-2025:
    recommendations:
      R1:
        text: Improve the fluency with which learners read.
        progress: Daily reading groups began in January.
`,
    },
  ],
  *check(school, { past }) {
    for (const link of past?.links ?? []) if (link.to.def === 'recommendation') yield leftBehind(school, link, words.message);
  },
};
