import type { Said } from '../../language/said.ts';
import { isPlan, wholePlan } from '../at-work.ts';
import { inSchoolOrUnit, isGovernor } from '../governing.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing in the plan shows governors looking at progress',
    cy: 'Nid oes dim yn y cynllun yn dangos llywodraethwyr yn edrych ar gynnydd',
  },
  messageUnit: {
    en: 'Nothing in the plan shows the management committee looking at progress',
    cy: 'Nid oes dim yn y cynllun yn dangos y pwyllgor rheoli’n edrych ar gynnydd',
  },
  hint: {
    en: 'Name a governor under `link-governor:` of a priority, add a meeting under `meetings:`, or record a review with sip review',
    cy: 'Enwch lywodraethwr o dan `link-governor:` blaenoriaeth, ychwanegwch gyfarfod o dan `meetings:`, neu cofnodwch adolygiad gyda sip review',
  },
  hintUnit: {
    en: 'Name a member of the committee under `link-governor:` of a priority, add a meeting under `meetings:`, or record a review with sip review',
    cy: 'Enwch aelod o’r pwyllgor o dan `link-governor:` blaenoriaeth, ychwanegwch gyfarfod o dan `meetings:`, neu cofnodwch adolygiad gyda sip review',
  },
} satisfies Record<string, Said>;

/** Where governors may be seen to look: as people of the plan, or as plain words such as “Governing body”. Any meeting of theirs counts. */
const PLACES = ['meetings', 'calendar', 'reviews', 'monitoring'];

export const monitoringNotByGovernors: Rule = {
  id: 'monitoring-not-by-governors',
  clause: 'governors-monitor-delivery',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Governors are among those who look at progress', cy: 'Mae llywodraethwyr ymhlith y rhai sy’n edrych ar gynnydd' },
  why: {
    en: 'The guidance asks governing bodies to follow how the plan is carried out and to act where progress is not good enough. A link governor, a meeting or a review by the governing body shows it.',
    cy: 'Mae’r canllawiau’n gofyn i gyrff llywodraethu ddilyn sut y gweithredir y cynllun a gweithredu lle nad yw’r cynnydd yn ddigon da. Mae llywodraethwr cyswllt, cyfarfod neu adolygiad gan y corff llywodraethu yn ei ddangos.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
    monitored-by: [Head teacher]
reviews:
  half-term:
    kind: monitoring
    when: 2026-10-20
    by: [Head teacher]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  llafaredd:
    title: Siarad sy’n helpu pawb i ddysgu
    link-governor: llywodraethwr-siarad
people:
  llywodraethwr-siarad:
    title: Llywodraethwr cyswllt llafaredd
    kind: governor
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
plan:
  years: 2026-27 to 2028-29
priorities:
  full-days:
    title: Coming back to full days
    targets:
      T1:
        title: Agreed hours are attended.
        monitored-by: [Management committee]
`,
    },
  ],
  *check(school) {
    if (!isPlan(school) || PLACES.some((field) => school.root.damaged.has(field))) return;
    const plans = [...school.all('priority'), ...school.all('target')];
    const occasions = [...school.all('review'), ...school.all('monitoring-event')];
    if ([...plans, ...occasions].some(({ damaged }) => ['link-governor', 'monitored-by', 'by'].some((field) => damaged.has(field)))) return;
    const looking = [...plans.flatMap(({ data }) => data['monitored-by']), ...occasions.flatMap(({ data }) => data.by), ...(school.root.data.monitoring?.data.by ?? [])];
    if (school.all('meeting').length > 0 || school.all('priority').some(({ data }) => data['link-governor'].length > 0) || looking.some(isGovernor)) return;
    const message = inSchoolOrUnit(school, { school: words.message, unit: words.messageUnit });
    yield { item: wholePlan(school), message, hint: inSchoolOrUnit(school, { school: words.hint, unit: words.hintUnit }) };
  },
};
