import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { heldOn } from '../serving.ts';

const words = {
  message: { en: 'Nothing says what the INSET day “{name}” is for', cy: 'Nid oes dim yn dweud beth yw diben y diwrnod HMS “{name}”' },
  hint: { en: 'Add `purpose:` with a line, and `for:` with the priorities it serves', cy: 'Ychwanegwch `purpose:` gyda llinell, a `for:` gyda’r blaenoriaethau y mae’n eu gwasanaethu' },
} satisfies Record<string, Said>;

/** The purpose of each INSET day. What the plan must say of INSET days as a whole is a statutory item and no concern of this rule. */
export const insetWithoutPurpose: Rule = {
  id: 'inset-without-purpose',
  clause: 'inset-efficient',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An INSET day has a purpose', cy: 'Mae diben i bob diwrnod HMS' },
  why: {
    en: 'A date alone tells staff when to come and not why. A line is enough, and it may be changed when the day comes nearer.',
    cy: 'Mae dyddiad yn unig yn dweud wrth staff pryd i ddod ond nid pam. Mae llinell yn ddigon, a gellir ei newid pan ddaw’r diwrnod yn nes.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `inset:
  days:
    january:
      when: 2027-01-04
      purpose: # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `inset:
  days:
    january:
      when: 2027-01-04
      purpose: Choosing the topic words for spring
`,
    },
  ],
  *check(school) {
    for (const item of school.all('inset-day')) {
      if (item.data.purpose || heldOn(school, item).length > 0) continue;
      yield { item, field: 'purpose', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
