import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The learning strategy does not say how staff who do not teach are part of it',
    cy: 'Nid yw’r strategaeth ddysgu’n dweud sut y mae staff nad ydynt yn addysgu’n rhan ohoni',
  },
  hint: {
    en: 'Add `all-staff:` under `learning-strategy:` with a sentence',
    cy: 'Ychwanegwch `all-staff:` o dan `learning-strategy:` gyda brawddeg',
  },
} satisfies Record<string, Said>;

/** Only where the school has begun to write its strategy. */
export const allStaffUnsaid: Rule = {
  id: 'all-staff-unsaid',
  clause: 'theme-workforce-capacity',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'The learning strategy says how staff who do not teach are part of it', cy: 'Mae’r strategaeth ddysgu’n dweud sut y mae staff nad ydynt yn addysgu’n rhan ohoni' },
  why: {
    en: 'The guidance speaks of professional learning and development for all. Assistants, office and lunchtime staff often know learners best.',
    cy: 'Mae’r canllawiau’n sôn am ddysgu a datblygiad proffesiynol i bawb. Cynorthwywyr, staff swyddfa a staff cinio sy’n aml yn adnabod dysgwyr orau.',
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
  all-staff: Telir cynorthwywyr i ddod i’r diwrnodau HMS.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['learning-strategy'];
    if (item && !item.empty && !item.data['all-staff']) yield { item, field: 'all-staff', message: words.message, hint: words.hint };
  },
};
