import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import { isPlan, wholePlan } from '../at-work.ts';
import { governorsSeenLooking } from '../governing.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing in the plan shows governors looking at progress',
    cy: 'Nid oes dim yn y cynllun yn dangos llywodraethwyr yn edrych ar gynnydd',
  },
  hint: {
    en: 'Where they do so elsewhere, a line is enough: a meeting under `meetings:`, a governor under `link-governor:` of a priority, or a review with sip review. No form is prescribed',
    cy: 'Os gwnânt hynny mewn man arall, mae llinell yn ddigon: cyfarfod o dan `meetings:`, llywodraethwr o dan `link-governor:` blaenoriaeth, neu adolygiad gyda sip review. Ni ragnodir unrhyw ffurf',
  },
} satisfies Record<string, Said>;

/**
 * Law under the current edition (monitor-progress, the Regulations of 2000 as the guidance gives them), told as a warning: what
 * governors do outside the plan is not ours to know. Those Regulations speak of governing bodies: of a unit, see monitoring-not-by-committee.
 */
export const monitoringNotByGovernors: Rule = {
  id: 'monitoring-not-by-governors',
  clause: 'monitor-progress',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The governing body monitors and evaluates progress', cy: 'Mae’r corff llywodraethu’n monitro ac yn gwerthuso cynnydd' },
  why: {
    en: 'A governing body must monitor and evaluate how far the school comes towards its aims and objectives, and the guidance asks it to follow how the plan is carried out and to act where progress is not good enough. What is done need not be written twice: a link governor, a meeting or a review by the governing body shows it.',
    cy: 'Rhaid i gorff llywodraethu fonitro a gwerthuso pa mor bell y daw’r ysgol tuag at ei nodau a’i hamcanion, ac mae’r canllawiau’n gofyn iddo ddilyn sut y gweithredir y cynllun a gweithredu lle nad yw’r cynnydd yn ddigon da. Nid oes angen ysgrifennu ddwywaith yr hyn a wneir: mae llywodraethwr cyswllt, cyfarfod neu adolygiad gan y corff llywodraethu yn ei ddangos.',
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
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
log:
  - when: 2026-11-12
    for: [oracy]
    text: Two governors listened to talk partners in Year 4.
    by: [Governors]
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
`,
    },
  ],
  *check(school) {
    if (isPlan(school) && !isOfUnit(school.root) && governorsSeenLooking(school) === false) yield { item: wholePlan(school), message: words.message, hint: words.hint };
  },
};
