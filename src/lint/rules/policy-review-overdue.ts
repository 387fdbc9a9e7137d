import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import { sayTimeBoth } from '../../link/time.ts';
import { isReviewOverdue } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The policy “{name}” was to be reviewed by {when}, and nothing here shows that it was',
    cy: 'Roedd y polisi “{name}” i’w adolygu erbyn {when}, ac nid oes dim yma’n dangos i hynny ddigwydd',
  },
  hint: {
    en: 'Where it was reviewed, write the next date in `review:`. The duty is to review the framework regularly; that we hold it against the school’s own date is our reading',
    cy: 'Os adolygwyd ef, ysgrifennwch y dyddiad nesaf yn `review:`. Adolygu’r fframwaith yn rheolaidd yw’r ddyletswydd; ein dehongliad ni yw ei ddal yn erbyn dyddiad yr ysgol ei hun',
  },
} satisfies Record<string, Said>;

/**
 * Law under the current edition (gb-reviews-framework), told as a warning: the review may have been held and not been recorded here.
 * It is the duty of a governing body; nothing we have read lays it on a management committee, so a unit is not asked.
 */
export const policyReviewOverdue: Rule = {
  id: 'policy-review-overdue',
  clause: 'gb-reviews-framework',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The governing body reviews the strategic framework regularly', cy: 'Mae’r corff llywodraethu’n adolygu’r fframwaith strategol yn rheolaidd' },
  why: {
    en: 'With the plan, the agreed policies are the strategic framework, which a governing body must review regularly. A policy that names the day of its review, and has passed it, is the one to look at next.',
    cy: 'Gyda’r cynllun, y polisïau y cytunwyd arnynt yw’r fframwaith strategol, y mae’n rhaid i gorff llywodraethu ei adolygu’n rheolaidd. Polisi sy’n enwi diwrnod ei adolygu, ac sydd wedi mynd heibio iddo, yw’r un i edrych arno nesaf.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
policies:
  behaviour:
    title: Behaviour and belonging
    agreed: 2023-03-02
    review: 2024-03 # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
policies:
  ymddygiad:
    title: Ymddygiad a pherthyn
    review: 2099-03
  teithio:
    title: Teithio i’r ysgol
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
policies:
  behaviour:
    title: Behaviour and belonging
    agreed: 2024-05-02
    review: 2024-03
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
plan:
  years: 2026-27 to 2028-29
policies:
  behaviour:
    title: Behaviour and belonging
    review: 2024-03
`,
    },
  ],
  *check(school, { today }) {
    if (isOfUnit(school.root)) return;
    for (const item of school.all('policy')) {
      const { review, agreed } = item.data;
      if (item.damaged.has('agreed') || !isReviewOverdue(review, agreed, today)) continue;
      yield { item, field: 'review', message: say(words.message, { name: nameOf(item), when: sayTimeBoth(review) }), hint: words.hint };
    }
  },
};
