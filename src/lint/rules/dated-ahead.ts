import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isSaid } from '../../link/school.ts';
import type { Item, School } from '../../link/school.ts';
import { sayTimeBoth } from '../../link/time.ts';
import type { Time } from '../../link/time.ts';
import { kindAndId } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: '{thing} tells of something that has happened, and its date ({when}) is still to come', cy: 'Mae {thing} yn sôn am rywbeth sydd wedi digwydd, ond mae ei ddyddiad ({when}) eto i ddod' },
  hint: { en: 'Look at the year again; what is planned belongs in the calendar or the meetings', cy: 'Edrychwch eto ar y flwyddyn; yn y calendr neu’r cyfarfodydd y mae’r hyn a gynllunnir' },
} satisfies Record<string, Said>;

interface Dated {
  readonly item: Item;
  readonly field: string;
  readonly when: Time | undefined;
}

/**
 * What is written down after the event, and where its date stands. Some may also be planned ahead: of these only one that has what
 * comes of it is a record.
 */
const RECORDS: Partial<Record<Item['def'], { readonly date: string; readonly comesOfIt?: readonly string[] }>> = {
  plan: { date: 'prepared' },
  approval: { date: 'when' },
  'log-entry': { date: 'when' },
  reading: { date: 'when' },
  evidence: { date: 'when' },
  finding: { date: 'when' },
  confirmation: { date: 'when' },
  policy: { date: 'agreed' },
  decision: { date: 'when', comesOfIt: ['decided'] },
  review: { date: 'when', comesOfIt: ['revised', 'summary'] },
  inspection: { date: 'when', comesOfIt: ['summary', 'recommendations'] },
  consultation: { date: 'when', comesOfIt: ['result'] },
  perspective: { date: 'when', comesOfIt: ['text'] },
  'post-inspection-plan': { date: 'sent' },
  'curriculum-statement': { date: 'prepared' },
};

const recordsOf = (school: School): readonly Dated[] =>
  school.items.flatMap((item): Dated[] => {
    const record = RECORDS[item.def];
    if (!record || (record.comesOfIt && !record.comesOfIt.some((field) => isSaid(item, field)))) return [];
    return [{ item, field: record.date, when: (item.data as Readonly<Partial<Record<string, unknown>>>)[record.date] as Time | undefined }];
  });

/** A record of what has happened cannot be of a day to come: the year is mostly typed wrongly, as in January. */
export const datedAhead: Rule = {
  id: 'dated-ahead',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'Approvals, reviews, readings, evidence and the log are of days that have been', cy: 'Mae cymeradwyaethau, adolygiadau, darlleniadau, tystiolaeth a’r cofnod o ddyddiau a fu' },
  why: {
    en: 'A record with a date to come is nearly always a slip of the pen. Until that day nothing counts it: an approval approves nothing, a review starts no year.',
    cy: 'Bron bob tro, llithriad yw cofnod â dyddiad sydd i ddod. Tan y diwrnod hwnnw nid oes dim yn ei gyfrif: nid yw cymeradwyaeth yn cymeradwyo dim, ac nid yw adolygiad yn dechrau blwyddyn.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
log:
  - when: 2037-01-08 # <-- here
    text: Year 4 read to the governors.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  prepared: 2026-09
reviews:
  next-summer:
    kind: annual
    when: 2037-07
inspections:
  announced:
    kind: section-28
    when: 2037-01
log:
  - when: 2026-09-08
    text: Year 4 read to the governors.
`,
    },
  ],
  *check(school, { today }) {
    for (const { item, field, when } of recordsOf(school)) {
      if (!when?.period || when.problem || when.period.start <= today) continue;
      yield { item, field, value: true, message: say(words.message, { thing: kindAndId(item), when: sayTimeBoth(when) }), hint: words.hint };
    }
  },
};
