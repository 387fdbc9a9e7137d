import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import { sayTimeBoth } from '../../link/time.ts';
import { isReviewOverdue } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  past: {
    en: 'The curriculum policy statement was to be reviewed by {when}, and nothing here shows that it was',
    cy: 'Roedd y datganiad polisi cwricwlwm i’w adolygu erbyn {when}, ac nid oes dim yma’n dangos i hynny ddigwydd',
  },
  pastHint: {
    en: 'Where it was reviewed, write that day in `prepared:` and the next one in `review:`. The duty is to review it regularly; that we hold it against the unit’s own date is our reading',
    cy: 'Os adolygwyd ef, ysgrifennwch y diwrnod hwnnw yn `prepared:` a’r nesaf yn `review:`. Ei adolygu’n rheolaidd yw’r ddyletswydd; ein dehongliad ni yw ei ddal yn erbyn dyddiad yr uned ei hun',
  },
  none: {
    en: 'Nothing here shows when the curriculum policy statement is reviewed next',
    cy: 'Nid oes dim yma’n dangos pryd yr adolygir y datganiad polisi cwricwlwm nesaf',
  },
  noneHint: {
    en: 'Add `review:` with a date, a term or a school year. The duty is to review it regularly, and no period is known to us',
    cy: 'Ychwanegwch `review:` gyda dyddiad, tymor neu flwyddyn ysgol. Ei adolygu’n rheolaidd yw’r ddyletswydd, ac ni wyddom am gyfnod penodol',
  },
} satisfies Record<string, Said>;

/** Law under the current edition (pru-statement-reviewed), told as a warning: a review may have been held and not been recorded here. */
export const curriculumStatementUnreviewed: Rule = {
  id: 'curriculum-statement-unreviewed',
  clause: 'pru-statement-reviewed',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A pupil referral unit’s curriculum policy statement is reviewed regularly', cy: 'Adolygir datganiad polisi cwricwlwm uned cyfeirio disgyblion yn rheolaidd' },
  why: {
    en: 'The local authority, the management committee and the teacher in charge must review the statement regularly, together. A date for the next review lets all three know when; it is another duty than the plan.',
    cy: 'Rhaid i’r awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal adolygu’r datganiad yn rheolaidd, gyda’i gilydd. Mae dyddiad ar gyfer yr adolygiad nesaf yn gadael i’r tri wybod pryd; dyletswydd ar wahân i’r cynllun ydyw.',
  },
  bad: [
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: On the centre’s website.
  prepared: 2023-06-12
  prepared-by: [local authority, management committee, teacher in charge]
  review: 2024-01-12 # <-- here
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
curriculum-statement: # <-- here
  text: Ar wefan y ganolfan.
  prepared-by: [Yr awdurdod lleol, Y pwyllgor rheoli, Yr athro â gofal]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: On the centre’s website.
  review: summer 2099
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: On the centre’s website.
  review: each year
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: On the centre’s website.
  prepared: 2024-02-02
  review: 2024-01-12
`,
    },
    {
      'plan.yaml': `school:
  kind: primary
curriculum-statement:
  text: Another document.
`,
    },
  ],
  *check(school, { today }) {
    const item = school.root.data['curriculum-statement'];
    if (!isOfUnit(school.root) || !item || item.empty || item.damaged.has('review') || item.damaged.has('prepared')) return;
    const { review, prepared } = item.data;
    if (!review) yield { item, field: 'review', message: words.none, hint: words.noneHint };
    else if (isReviewOverdue(review, prepared, today)) yield { item, field: 'review', message: say(words.past, { when: sayTimeBoth(review) }), hint: words.pastHint };
  },
};
