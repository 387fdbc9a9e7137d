import type { Said } from '../../language/said.ts';
import { isPlan, wholePlan } from '../at-work.ts';
import { inSchoolOrUnit } from '../governing.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The plan does not say which aims the governing body has set for the school',
    cy: 'Nid yw’r cynllun yn dweud pa nodau a osododd y corff llywodraethu i’r ysgol',
  },
  messageUnit: {
    en: 'The plan does not say which aims the management committee has set for the unit',
    cy: 'Nid yw’r cynllun yn dweud pa nodau a osododd y pwyllgor rheoli i’r uned',
  },
  hint: {
    en: 'Add them under `aims:`, each with its words in `text:`',
    cy: 'Ychwanegwch hwy o dan `aims:`, pob un â’i eiriau yn `text:`',
  },
} satisfies Record<string, Said>;

/**
 * Ours, and no clause: the guidance (governing-body-direction, gb-sets-aims) says who decides the aims, and asks nowhere that a plan
 * repeats them. Only of a unit's framework does it say that it should hold them (pru-framework-aims).
 */
export const aimsMissing: Rule = {
  id: 'aims-missing',
  basis: 'ours',
  severity: 'info',
  thorough: true,
  summary: { en: 'The plan names the aims that it serves', cy: 'Mae’r cynllun yn enwi’r nodau y mae’n eu gwasanaethu' },
  why: {
    en: 'The guidance says that those who govern decide the aims and objectives, and that targets lie on the way to them. It does not ask that the plan repeats them; we ask, because three lines of aims let every reader see where the priorities are going.',
    cy: 'Mae’r canllawiau’n dweud mai’r rhai sy’n llywodraethu sy’n penderfynu’r nodau a’r amcanion, a bod targedau ar y ffordd tuag atynt. Nid ydynt yn gofyn i’r cynllun eu hailadrodd; ni sy’n gofyn, am fod tair llinell o nodau’n gadael i bob darllenydd weld i ble mae’r blaenoriaethau’n mynd.',
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
  diwrnodau-llawn:
    title: Yn ôl at ddiwrnodau llawn
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
aims:
  perthyn:
    text: Pob dysgwr yn cael ei adnabod a’i glywed.
priorities:
  llafaredd:
    title: Siarad sy’n helpu pawb i ddysgu
`,
    },
  ],
  *check(school) {
    if (!isPlan(school) || school.root.damaged.has('aims') || school.all('aim').length > 0) return;
    yield { item: wholePlan(school), message: inSchoolOrUnit(school, { school: words.message, unit: words.messageUnit }), hint: words.hint };
  },
};
