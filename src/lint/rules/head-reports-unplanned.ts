import type { Said } from '../../language/said.ts';
import { isPlan, isUnit, wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'No meeting or calendar entry is ahead at which governors hear of progress',
    cy: 'Nid oes cyfarfod na chofnod calendr i ddod lle mae llywodraethwyr yn clywed am gynnydd',
  },
  unit: {
    en: 'No meeting or calendar entry is ahead at which the management committee hears of progress',
    cy: 'Nid oes cyfarfod na chofnod calendr i ddod lle mae’r pwyllgor rheoli’n clywed am gynnydd',
  },
  hint: {
    en: 'Add the next one under `meetings:` with its date in `when:`',
    cy: 'Ychwanegwch yr un nesaf o dan `meetings:` gyda’i ddyddiad yn `when:`',
  },
} satisfies Record<string, Said>;

/** Of an approved plan: before that the next meeting is the one that approves it. */
export const headReportsUnplanned: Rule = {
  id: 'head-reports-unplanned',
  clause: 'head-regular-updates',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A meeting or an entry in the calendar is ahead at which governors hear of progress', cy: 'Mae cyfarfod neu gofnod yn y calendr i ddod lle mae llywodraethwyr yn clywed am gynnydd' },
  why: {
    en: 'Head teachers are expected to give governors clear and regular news of progress against the targets. A date ahead is enough for everybody to know when.',
    cy: 'Disgwylir i benaethiaid roi newyddion clir a rheolaidd i lywodraethwyr am gynnydd yn erbyn y targedau. Mae dyddiad i ddod yn ddigon i bawb wybod pryd.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
  stage: approved
  years: 2026-27 to 2028-29
  shared: On the staff drive.
priorities:
  oracy:
    title: Talk that helps everybody learn
meetings:
  past:
    title: Last summer’s meeting
    when: 2020-07-02
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan: # <-- here
  stage: approved
  years: 2026-27 hyd 2028-29
priorities:
  boreau:
    title: Dechrau tawel i’r diwrnod
meetings:
  diwethaf:
    title: Y pwyllgor rheoli
    when: 2020-07-02
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
priorities:
  llafaredd:
    title: Siarad sy’n helpu pawb i ddysgu
meetings:
  nesaf:
    title: Corff llywodraethu
    when: 2099-03-02
`,
    },
  ],
  *check(school, { today }) {
    if (!isPlan(school) || school.stage !== 'approved' || school.root.damaged.has('meetings') || school.root.damaged.has('calendar')) return;
    const ahead = [...school.all('meeting'), ...school.all('monitoring-event')].some(({ data: { when }, damaged }) => damaged.has('when') || when?.every !== undefined || (when?.period !== undefined && when.period.end >= today));
    if (!ahead) yield { item: wholePlan(school), message: isUnit(school) ? words.unit : words.message, hint: words.hint };
  },
};
