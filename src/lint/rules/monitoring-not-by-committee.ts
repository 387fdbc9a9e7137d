import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import { isPlan, wholePlan } from '../at-work.ts';
import { governorsSeenLooking } from '../governing.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing in the plan shows the management committee looking at progress',
    cy: 'Nid oes dim yn y cynllun yn dangos y pwyllgor rheoli’n edrych ar gynnydd',
  },
  hint: {
    en: 'Where it does so elsewhere, a line is enough: a meeting under `meetings:`, a member under `link-governor:` of a priority, or a review with sip review',
    cy: 'Os gwna hynny mewn man arall, mae llinell yn ddigon: cyfarfod o dan `meetings:`, aelod o dan `link-governor:` blaenoriaeth, neu adolygiad gyda sip review',
  },
} satisfies Record<string, Said>;

/** Of a unit, where the word is should: the duty of the Regulations of 2000 is a governing body’s, and nothing we have read lays it on a committee. */
export const monitoringNotByCommittee: Rule = {
  id: 'monitoring-not-by-committee',
  clause: 'pru-framework-monitoring',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The management committee of a unit is among those who look at progress', cy: 'Mae pwyllgor rheoli uned ymhlith y rhai sy’n edrych ar gynnydd' },
  why: {
    en: 'The guidance asks a management committee for a framework with plans for monitoring and reviewing progress, and for a check whether targets and priorities are reached. A member linked to a priority, a meeting or a review by the committee shows it.',
    cy: 'Mae’r canllawiau’n gofyn i bwyllgor rheoli am fframwaith gyda chynlluniau ar gyfer monitro ac adolygu cynnydd, ac am wirio a gyrhaeddir targedau a blaenoriaethau. Mae aelod sy’n gysylltiedig â blaenoriaeth, cyfarfod neu adolygiad gan y pwyllgor yn ei ddangos.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  kind: pru
plan: # <-- here
  years: 2026-27 to 2028-29
priorities:
  full-days:
    title: Coming back to full days
    monitored-by: [Teacher in charge]
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  diwrnodau-llawn:
    title: Yn ôl at ddiwrnodau llawn
    targets:
      T1:
        title: Mae’r oriau y cytunwyd arnynt yn cael eu mynychu.
        monitored-by: [Y pwyllgor rheoli]
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
`,
    },
  ],
  *check(school) {
    if (isPlan(school) && isOfUnit(school.root) && governorsSeenLooking(school) === false) yield { item: wholePlan(school), message: words.message, hint: words.hint };
  },
};
