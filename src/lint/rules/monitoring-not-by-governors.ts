import type { Said } from '../../language/said.ts';
import { isPlan, isUnit, wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing in the plan shows governors looking at progress',
    cy: 'Nid oes dim yn y cynllun yn dangos llywodraethwyr yn edrych ar gynnydd',
  },
  hint: {
    en: 'Name a governor under `link-governor:` of a priority, add a meeting under `meetings:`, or record a review with sip review',
    cy: 'Enwch lywodraethwr o dan `link-governor:` blaenoriaeth, ychwanegwch gyfarfod o dan `meetings:`, neu cofnodwch adolygiad gyda sip review',
  },
  unit: {
    en: 'Nothing in the plan shows the management committee looking at progress',
    cy: 'Nid oes dim yn y cynllun yn dangos y pwyllgor rheoli’n edrych ar gynnydd',
  },
  unitHint: {
    en: 'Name one of its members under `link-governor:` of a priority, add a meeting under `meetings:`, or record a review with sip review',
    cy: 'Enwch un o’i aelodau o dan `link-governor:` blaenoriaeth, ychwanegwch gyfarfod o dan `meetings:`, neu cofnodwch adolygiad gyda sip review',
  },
} satisfies Record<string, Said>;

/** Whoever reviewed the plan may be the governing body under any name, so any review that names somebody counts. */
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
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan: # <-- here
  years: 2026-27 hyd 2028-29
priorities:
  boreau:
    title: Dechrau tawel i’r diwrnod
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
  ],
  *check(school) {
    if (!isPlan(school)) return;
    const named = school.all('priority').some(({ data, damaged }) => data['link-governor'].length > 0 || damaged.has('link-governor'));
    const looking = [...school.all('priority'), ...school.all('target')].flatMap(({ data }) => data['monitored-by']);
    const reviewing = [...school.all('review'), ...school.all('monitoring-event')].flatMap(({ data }) => data.by);
    const governors = [...looking, ...reviewing, ...(school.root.data.monitoring?.data.by ?? [])].some(({ to }) => to?.data.kind === 'governor');
    if (named || governors || school.all('meeting').length > 0 || school.all('review').some(({ data }) => data.by.length > 0)) return;
    const unit = isUnit(school);
    yield { item: wholePlan(school), message: unit ? words.unit : words.message, hint: unit ? words.unitHint : words.hint };
  },
};
