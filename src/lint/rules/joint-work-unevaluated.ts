import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isPast } from '../../link/time.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The joint activity “{name}” is past, and nothing says what it changed here',
    cy: 'Mae’r gweithgaredd ar y cyd “{name}” wedi bod, ac nid oes dim yn dweud beth a newidiodd yma',
  },
  hint: {
    en: 'Add `impact:` with a sentence to the activity, or one for all of them to the collaborative',
    cy: 'Ychwanegwch `impact:` gyda brawddeg at y gweithgaredd, neu un dros bob un ohonynt at y grŵp',
  },
} satisfies Record<string, Said>;

/** Only of what is dated and past. One sentence for a whole collaborative is enough. */
export const jointWorkUnevaluated: Rule = {
  id: 'joint-work-unevaluated',
  clause: 'horizontal-tangible-impact',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Joint work that is done says what it changed', cy: 'Mae gwaith ar y cyd a wnaed yn dweud beth a newidiodd' },
  why: {
    en: 'The guidance wants collaboration to make a difference that can be seen in leadership, provision and learning, and the best of it is evaluated for each school that took part. That it changed little is worth saying too.',
    cy: 'Mae’r canllawiau am i gydweithio wneud gwahaniaeth y gellir ei weld mewn arweinyddiaeth, darpariaeth a dysgu, a chaiff y gorau ohono ei werthuso ar gyfer pob ysgol a gymerodd ran. Mae dweud iddo newid ychydig yn werthfawr hefyd.',
  },
  bad: [
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley schools
    kind: vertical
    purpose: One path for learners from 3 to 16.
    activities:
      listening: # <-- here
        title: Two days of listening to readers together
        when: 2026-05
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
collaboratives:
  clwstwr:
    title: Ysgolion y cwm
    kind: vertical
    purpose: Un llwybr i ddysgwyr o 3 i 16.
    activities:
      gwrando:
        title: Dau ddiwrnod o wrando ar ddarllenwyr
        when: 2026-05
        impact: Rydym bellach yn cytuno ar ystyr darllen rhugl.
      nesaf:
        title: Gwrando eto
        when: 2099-05
`,
    },
    {
      'plan.yaml': `collaboratives:
  cluster:
    title: The valley schools
    kind: vertical
    purpose: One path for learners from 3 to 16.
    impact: We expect the same of readers at 11 as the secondary school does.
    activities:
      listening:
        title: Two days of listening to readers together
        when: 2026-05
`,
    },
  ],
  *check(school, { today }) {
    for (const collaborative of school.all('collaborative')) {
      if (collaborative.data.impact || collaborative.damaged.has('impact')) continue;
      for (const item of collaborative.data.activities) {
        if (isPast(item.data.when, today) && !item.data.impact) yield { item, field: 'impact', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
      }
    }
  },
};
