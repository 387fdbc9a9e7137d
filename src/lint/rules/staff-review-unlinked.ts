import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The learning strategy does not say how the plan informs professional development review',
    cy: 'Nid yw’r strategaeth ddysgu’n dweud sut y mae’r cynllun yn llywio adolygiadau datblygiad proffesiynol',
  },
  hint: {
    en: 'Add `development-review:` under `learning-strategy:` with a sentence on the link, and nothing of any review',
    cy: 'Ychwanegwch `development-review:` o dan `learning-strategy:` gyda brawddeg am y cyswllt, a dim o unrhyw adolygiad',
  },
} satisfies Record<string, Said>;

/** Only where the school has begun to write its strategy. */
export const staffReviewUnlinked: Rule = {
  id: 'staff-review-unlinked',
  clause: 'plan-informs-staff-review',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'The plan says how it informs professional development review', cy: 'Mae’r cynllun yn dweud sut y mae’n llywio adolygiadau datblygiad proffesiynol' },
  why: {
    en: 'The guidance asks governing bodies to use the plan to inform professional development review. Only the link belongs here: how the two meet, and nothing of anybody’s review.',
    cy: 'Mae’r canllawiau’n gofyn i gyrff llywodraethu ddefnyddio’r cynllun i lywio adolygiadau datblygiad proffesiynol. Y cyswllt yn unig sy’n perthyn yma: sut y mae’r ddau’n cwrdd, a dim o adolygiad neb.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
learning-strategy: # <-- here
  how: Teachers plan reading together.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
learning-strategy:
  how: Athrawon yn cynllunio darllen gyda’i gilydd.
  development-review: Mae nod pob un yn dechrau o flaenoriaeth yn y cynllun.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['learning-strategy'];
    if (item && !item.empty && !item.data['development-review']) yield { item, field: 'development-review', message: words.message, hint: words.hint };
  },
};
