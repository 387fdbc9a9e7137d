import { wordOf } from '../../format/fields.ts';
import { inLineSaid } from '../../language/in-line.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import type { Item, School } from '../../link/school.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'After the inspection “{name}” the school is in a category ({category}), and no post-inspection action plan is recorded here',
    cy: 'Ar ôl yr arolygiad “{name}” mae’r ysgol mewn categori ({category}), ac ni chofnodir cynllun gweithredu ôl-arolygiad yma',
  },
  hint: {
    en: 'Where there is one, add `post-inspection-plan:` with `inspection: {id}` and a line in `text:` on where it is, or the priorities that carry it under `for:`. It may stand inside this plan. By when it is due is not known to us',
    cy: 'Os oes un, ychwanegwch `post-inspection-plan:` gydag `inspection: {id}` a llinell yn `text:` ar ble mae, neu’r blaenoriaethau sy’n ei gario o dan `for:`. Gall fod o fewn y cynllun hwn. Ni wyddom erbyn pryd y mae i’w lunio',
  },
} satisfies Record<string, Said>;

/** The categories after which the law asks for a plan of action (Education Act 2005, sections 39 and 40, as Estyn explains them). */
const CATEGORIES: ReadonlySet<string> = new Set(['significant-improvement', 'special-measures']);

/** The last section 28 inspection: what it says of a category takes the place of what an earlier one said. */
function lastInspection(school: School): Item<'inspection'> | undefined {
  const inspections = school.all('inspection').filter(({ data }) => data.kind === 'section-28' || (data.kind === undefined && data['follow-up'] !== undefined));
  return inspections.sort((a, b) => ((a.data.when?.period?.end ?? '9') < (b.data.when?.period?.end ?? '9') ? 1 : -1))[0];
}

/** Law (post-inspection-action-plan), told as a warning: the plan of action may be a document of its own. */
export const postInspectionPlanMissing: Rule = {
  id: 'post-inspection-plan-missing',
  clause: 'post-inspection-action-plan',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A school or unit in a category has a post-inspection action plan', cy: 'Mae gan ysgol neu uned mewn categori gynllun gweithredu ôl-arolygiad' },
  why: {
    en: 'A school or unit in significant improvement or special measures must draw up a post-inspection action plan with the local authority. It may nest within the development plan, and is unlikely to satisfy the plan Regulations by itself. A line on where it is lets everybody who reads this plan find it.',
    cy: 'Rhaid i ysgol neu uned y mae angen gwelliant sylweddol arni neu sydd mewn mesurau arbennig lunio cynllun gweithredu ôl-arolygiad gyda’r awdurdod lleol. Gall fod o fewn y cynllun datblygu, ac nid yw’n debygol o fodloni rheoliadau’r cynllun ar ei ben ei hun. Mae llinell ar ble mae yn gadael i bawb sy’n darllen y cynllun hwn ddod o hyd iddo.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
inspections:
  estyn-2026:
    title: Inspection of March 2026
    kind: section-28
    when: 2026-03-09
    follow-up: special-measures # <-- here
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
inspections:
  estyn-2019:
    kind: section-28
    when: 2019-05
    follow-up: significant-improvement
  estyn-2026:
    kind: section-28
    when: 2026-03
    follow-up: significant-improvement # <-- here
post-inspection-plan:
  inspection: estyn-2019
  text: Yn swyddfa’r ganolfan.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `inspections:
  estyn-2026:
    kind: section-28
    when: 2026-03-09
    follow-up: special-measures
post-inspection-plan:
  inspection: estyn-2026
  text: A document of its own, with the local authority.
`,
    },
    {
      'plan.yaml': `school:
  language: cy
inspections:
  estyn-2019:
    kind: section-28
    when: 2019-05
    follow-up: special-measures
  estyn-2026:
    kind: section-28
    when: 2026-03
    follow-up: none
`,
    },
    {
      'plan.yaml': `inspections:
  visit:
    kind: interim-visit
    when: 2026-03
    follow-up: estyn-review
`,
    },
  ],
  *check(school) {
    const { root } = school;
    const item = lastInspection(school);
    const category = item?.data['follow-up'];
    if (!item || category === undefined || !CATEGORIES.has(category) || root.damaged.has('inspections') || root.damaged.has('post-inspection-plan')) return;
    const plan = root.data['post-inspection-plan'];
    if (plan && !plan.empty && (plan.data.inspection.length === 0 || plan.damaged.has('inspection') || cannotFollow(school, 'post-inspection-plan', 'inspection') || plan.data.inspection.some(({ to }) => to === item))) return;
    yield { item, field: 'follow-up', message: say(words.message, { name: nameOf(item), category: inLineSaid(wordOf('inspection', 'follow-up', category)) }), hint: say(words.hint, { id: idOf(item) }) };
  },
};
