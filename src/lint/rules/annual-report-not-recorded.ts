import type { Said } from '../../language/said.ts';
import { addMonths } from '../../link/calendar.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'More than 12 months have passed since the last annual report to parents and carers that is recorded',
    cy: 'Mae mwy na 12 mis wedi mynd heibio ers yr adroddiad blynyddol diwethaf i rieni a gofalwyr a gofnodwyd',
  },
  hint: {
    en: 'Add it under `annual-reports:` with its date in `when:`. The duty is yearly; that we count 12 months is our reading',
    cy: 'Ychwanegwch ef o dan `annual-reports:` gyda’i ddyddiad yn `when:`. Dyletswydd flynyddol ydyw; ein dehongliad ni yw cyfrif 12 mis',
  },
} satisfies Record<string, Said>;

/** Asked of schools that keep this record here: whether it is done elsewhere cannot be told. */
export const annualReportNotRecorded: Rule = {
  id: 'annual-report-not-recorded',
  clause: 'annual-report-to-parents',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The governing body’s annual report to parents and carers is recorded', cy: 'Cofnodir adroddiad blynyddol y corff llywodraethu i rieni a gofalwyr' },
  why: {
    en: 'Governing bodies must report to parents and carers each year on progress against the plan and the agreed policies. It is another duty than the plan itself; that it was done is recorded here, so that nobody has to ask.',
    cy: 'Rhaid i gyrff llywodraethu adrodd i rieni a gofalwyr bob blwyddyn ar gynnydd yn erbyn y cynllun a’r polisïau y cytunwyd arnynt. Dyletswydd ar wahân i’r cynllun ei hun ydyw; cofnodir yma iddi gael ei gwneud, fel nad oes rhaid i neb ofyn.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
annual-reports: # <-- here
  to-families:
    when: 2024-10-16
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  stage: approved
  years: 2026-27 hyd 2028-29
annual-reports:
  hydref:
    title: Adroddiad blynyddol
    when: 2026-10-16
`,
    },
    {
      'plan.yaml': `plan:
  stage: approved
  years: 2026-27 to 2028-29
`,
    },
  ],
  *check(school, { today }) {
    const reports = school.all('annual-report');
    const days = reports.flatMap(({ data }) => data.when?.period?.end ?? []);
    if (school.stage !== 'approved' || days.length === 0 || reports.some(({ damaged }) => damaged.has('when'))) return;
    if (days.every((day) => addMonths(day, 12) < today)) yield { item: school.root, field: 'annual-reports', message: words.message, hint: words.hint };
  },
};
