import type { Said } from '../../language/said.ts';
import { openFindings } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The self-evaluation records strengths, and none of them is offered to others',
    cy: 'Mae’r hunanwerthusiad yn cofnodi cryfderau, ac ni chynigir yr un ohonynt i eraill',
  },
  hint: {
    en: 'Add `share:` to a strength, or an offer under `offers:`',
    cy: 'Ychwanegwch `share:` at gryfder, neu gynnig o dan `offers:`',
  },
} satisfies Record<string, Said>;

/** One message: which strength is worth sharing is for the school to say. */
export const strengthNotShared: Rule = {
  id: 'strength-not-shared',
  clause: 'contribute-to-open-culture',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A strength that others could learn from is offered', cy: 'Cynigir cryfder y gallai eraill ddysgu ohono' },
  why: {
    en: 'The guidance has schools share what they have learnt and act for all learners of their area. A line on what others could learn from a strength is where sharing begins.',
    cy: 'Yn ôl y canllawiau mae ysgolion yn rhannu’r hyn a ddysgwyd ac yn gweithredu er lles holl ddysgwyr eu hardal. Llinell am yr hyn y gallai eraill ei ddysgu o gryfder yw dechrau rhannu.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings: # <-- here
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: This was seen.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: Gwelwyd hyn.
    share: Sut y gwrandawn ar ddarllenwyr.
`,
    },
  ],
  *check(school) {
    const strengths = openFindings(school).filter(({ data }) => data.kind === 'strength');
    const offered = school.all('offer').length > 0 || strengths.some(({ data, damaged }) => data.share || damaged.has('share'));
    if (strengths.length > 0 && !offered && !school.root.damaged.has('offers')) yield { item: school.root, field: 'findings', message: words.message, hint: words.hint };
  },
};
