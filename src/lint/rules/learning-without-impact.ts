import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { learningKept } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'Nothing says what the professional learning “{name}” is expected to change for learners', cy: 'Nid oes dim yn dweud beth y disgwylir i’r dysgu proffesiynol “{name}” ei newid i ddysgwyr' },
  strategy: { en: 'The professional learning strategy does not say what it is expected to change for learners', cy: 'Nid yw’r strategaeth dysgu proffesiynol yn dweud beth y disgwylir iddi ei newid i ddysgwyr' },
  hint: { en: 'Add `expected-impact:` with a sentence', cy: 'Ychwanegwch `expected-impact:` gyda brawddeg' },
} satisfies Record<string, Said>;

/** The expected impact of each piece of professional learning; of the strategy as a whole only while no single piece is planned. */
export const learningWithoutImpact: Rule = {
  id: 'learning-without-impact',
  clause: 'learning-expected-impact',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'Professional learning says what it is expected to change', cy: 'Mae dysgu proffesiynol yn dweud beth y disgwylir iddo ei newid' },
  why: {
    en: 'The guidance asks for professional learning with an understanding of its expected impact. A sentence on what learners would see or do differently makes it possible to ask later whether it came about.',
    cy: 'Mae’r canllawiau’n gofyn am ddysgu proffesiynol gyda dealltwriaeth o’i effaith ddisgwyliedig. Mae brawddeg am yr hyn y byddai dysgwyr yn ei weld neu’n ei wneud yn wahanol yn ei gwneud yn bosibl gofyn yn ddiweddarach a ddigwyddodd hynny.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `professional-learning:
  games:
    title: Leading games at lunch
    for: all
    expected-impact: # <-- here
`,
    },
    {
      'plan.yaml': `learning-strategy: # <-- here
  how: Teachers plan together in phase teams.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `professional-learning:
  games:
    title: Leading games at lunch
    for: all
    expected-impact: Learners come in from play ready to learn.
`,
    },
  ],
  *check(school) {
    const learning = learningKept(school);
    for (const item of learning) {
      if (item.data['expected-impact'] || item.data.impact) continue;
      yield { item, field: 'expected-impact', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
    const strategy = school.root.data['learning-strategy'];
    if (learning.length === 0 && !school.root.damaged.has('professional-learning') && strategy?.data.how && !strategy.data['expected-impact']) {
      yield { item: strategy, field: 'expected-impact', message: words.strategy, hint: words.hint };
    }
  },
};
