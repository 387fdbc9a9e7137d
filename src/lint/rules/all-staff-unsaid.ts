import { same } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { titleOf } from '../../link/school.ts';
import { asSaid, isWritten } from '../../link/text.ts';
import { learningKept } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing under `all-staff:` says how staff who do not teach are part of the learning strategy',
    cy: 'Nid oes dim o dan `all-staff:` yn dweud sut y mae staff nad ydynt yn addysgu’n rhan o’r strategaeth ddysgu',
  },
  hint: {
    en: 'Add `all-staff:` under `learning-strategy:` with a sentence; where something else says it already, a few words that point there are enough',
    cy: 'Ychwanegwch `all-staff:` o dan `learning-strategy:` gyda brawddeg; lle mae rhywbeth arall yn ei ddweud eisoes, mae ychydig eiriau sy’n cyfeirio yno’n ddigon',
  },
} satisfies Record<string, Said>;

/** Words for all staff, or for those who do not teach. Whether a sentence has any is seen; what it says of them is not judged. */
const OF_ALL = /\b(?:all|whole|every|support|office|lunch|lunchtime|kitchen|non-teaching) (?:\p{L}+ ){0,2}staff\b|\bassistants?\b|\bevery(?:one|body)\b|ynorthwyw|\bholl staff\b|\bpob aelod o(?:’r|'r)? ?staff\b|\bstaff (?:cyfan|i gyd|cymorth|ategol|swyddfa|cinio|y gegin)\b|\b[bp]awb\b/iu;

/** Only where the school has begun to write its strategy. Where its words, or those whom learning or an INSET day is for, name such staff, that is an answer. */
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
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
learning-strategy:
  how: All staff, teaching assistants included, plan reading together.
`,
    },
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
learning-strategy:
  how: Athrawon yn cynllunio darllen gyda’i gilydd.
professional-learning:
  gwrando:
    title: Gwrando ar ddarllenwyr
    staff: [cynorthwywyr addysgu]
`,
    },
  ],
  *check(school) {
    const item = school.root.data['learning-strategy'];
    if (!item || item.empty || item.data['all-staff']) return;
    const learning = [...learningKept(school), ...school.all('inset-day')];
    if (learning.some(({ damaged }) => damaged.has('staff'))) return;
    const said = [item.data.how, item.data['expected-impact']].flatMap((text) => (text && isWritten(text) ? [asSaid(text)] : []));
    const people = learning.flatMap(({ data }) => data.staff.flatMap(({ written, to }) => [same(written.replaceAll('-', ' ')), ...(to ? [titleOf(to)] : [])]));
    if ([...said, ...people].every(({ en, cy }) => !OF_ALL.test(en) && !OF_ALL.test(cy))) yield { item, field: 'all-staff', message: words.message, hint: words.hint };
  },
};
