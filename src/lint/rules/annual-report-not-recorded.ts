import type { Said } from '../../language/said.ts';
import { addMonths, schoolYearOf, yearPeriod } from '../../link/calendar.ts';
import type { Day } from '../../link/calendar.ts';
import { currentYearOf, yearIsOver } from '../../link/priorities.ts';
import { isOfUnit } from '../../link/school.ts';
import type { School } from '../../link/school.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'More than 12 months have passed since the last annual report to parents and carers that is recorded',
    cy: 'Mae mwy na 12 mis wedi mynd heibio ers yr adroddiad blynyddol diwethaf i rieni a gofalwyr a gofnodwyd',
  },
  none: {
    en: 'No annual report of the governing body to parents and carers is recorded',
    cy: 'Nid oes adroddiad blynyddol y corff llywodraethu i rieni a gofalwyr wedi ei gofnodi',
  },
  hint: {
    en: 'Add it under `annual-reports:` with its date in `when:`. The duty is yearly; that we count 12 months is our reading',
    cy: 'Ychwanegwch ef o dan `annual-reports:` gyda’i ddyddiad yn `when:`. Dyletswydd flynyddol ydyw; ein dehongliad ni yw cyfrif 12 mis',
  },
  noneHint: {
    en: 'Where it was given, add it under `annual-reports:` with its date in `when:`. The duty is yearly; that we ask from the summer term on is our reading',
    cy: 'Os rhoddwyd ef, ychwanegwch ef o dan `annual-reports:` gyda’i ddyddiad yn `when:`. Dyletswydd flynyddol ydyw; ein dehongliad ni yw gofyn o dymor yr haf ymlaen',
  },
} satisfies Record<string, Said>;

/** When the plan had certainly begun its work: as soon as it was prepared or first approved, and else with its school year. A term may mean each of its days. */
function begun(school: School, today: Day): Day {
  const approved = school.all('approval').flatMap(({ data }) => data.when?.period?.end ?? []);
  const prepared = school.root.data.plan?.data.prepared?.period?.end;
  return [...approved, ...(prepared ? [prepared] : [])].sort()[0] ?? yearPeriod(currentYearOf(school, today)).start;
}

/** Nothing is recorded at all: asked once the plan has been at work for a year, or the summer term of its year finds it at work. */
function isTime(school: School, today: Day): boolean {
  if (school.currentYear === undefined || schoolYearOf(today) < school.currentYear) return false;
  const since = begun(school, today);
  const summer = school.terms(school.currentYear, 'summer').start;
  return today > addMonths(since, 12) || (today >= summer && since < summer);
}

/**
 * The duty is the governing body's (annual-report-to-parents); nothing we have read lays it on a management committee, so a unit is not
 * asked. A report with a day ahead in this school year is on its way. What was given and not recorded cannot be told from what was not given, so the message speaks of the record.
 */
export const annualReportNotRecorded: Rule = {
  id: 'annual-report-not-recorded',
  clause: 'annual-report-to-parents',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The governing body’s annual report to parents and carers is recorded', cy: 'Cofnodir adroddiad blynyddol y corff llywodraethu i rieni a gofalwyr' },
  why: {
    en: 'Governing bodies must report to parents and carers each year on progress against the plan and the agreed policies. It is another duty than the plan itself; that it was done is recorded here, so that nobody has to ask. That a year is counted as 12 months, and that a first report is asked for from the summer term on, is our reading.',
    cy: 'Rhaid i gyrff llywodraethu adrodd i rieni a gofalwyr bob blwyddyn ar gynnydd yn erbyn y cynllun a’r polisïau y cytunwyd arnynt. Dyletswydd ar wahân i’r cynllun ei hun ydyw; cofnodir yma iddi gael ei gwneud, fel nad oes rhaid i neb ofyn. Ein dehongliad ni yw cyfrif blwyddyn yn 12 mis, a gofyn am adroddiad cyntaf o dymor yr haf ymlaen.',
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
    {
      'plan.yaml': `plan: # <-- here
  stage: approved
  years: 2026-27 to 2028-29
  prepared: 2025-10-02
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
  prepared: 2026-07-02
`,
    },
  ],
  *check(school, { today }) {
    if (school.stage !== 'approved' || yearIsOver(school, today) || isOfUnit(school.root)) return;
    const reports = school.all('annual-report');
    if (school.root.damaged.has('annual-reports') || reports.some(({ damaged }) => damaged.has('when'))) return;
    const periods = reports.flatMap(({ data }) => data.when?.period ?? []);
    const plan = school.root.data.plan;
    if (reports.length === 0) {
      const unread = plan?.damaged.has('prepared') || school.all('approval').some(({ damaged }) => damaged.has('when'));
      if (plan && !unread && isTime(school, today)) yield { item: plan, message: words.none, hint: words.noneHint };
    } else if (periods.length > 0 && periods.every(({ start, end }) => (start > today ? schoolYearOf(start) !== schoolYearOf(today) : addMonths(end, 12) < today))) {
      yield { item: school.root, field: 'annual-reports', message: words.message, hint: words.hint };
    }
  },
};
