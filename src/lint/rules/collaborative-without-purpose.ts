import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says what the collaborative “{name}” is for',
    cy: 'Nid oes dim yn dweud beth yw diben y grŵp cydweithredol “{name}”',
  },
  hint: {
    en: 'Add `purpose:` with a sentence, and `agreement:` if the members have agreed how they work',
    cy: 'Ychwanegwch `purpose:` gyda brawddeg, ac `agreement:` os yw’r aelodau wedi cytuno sut y maent yn gweithio',
  },
} satisfies Record<string, Said>;

/** An agreement says what a group is for as well. */
export const collaborativeWithoutPurpose: Rule = {
  id: 'collaborative-without-purpose',
  clause: 'horizontal-focused',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A collaborative says what it is for', cy: 'Mae grŵp cydweithredol yn dweud beth yw ei ddiben' },
  why: {
    en: 'The guidance wants collaboration to be focused and robust. A line on what the group is for, and how its members have agreed to work, keeps it from becoming one more meeting.',
    cy: 'Mae’r canllawiau am i gydweithio fod â ffocws ac yn gadarn. Mae llinell am ddiben y grŵp, a sut y cytunodd ei aelodau i weithio, yn ei gadw rhag mynd yn un cyfarfod arall.',
  },
  bad: [
    {
      'plan.yaml': `collaboratives:
  cluster: # <-- here
    title: The valley schools
    kind: vertical
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
`,
    },
  ],
  *check(school) {
    for (const item of school.all('collaborative')) {
      if (!item.data.purpose && !item.data.agreement) yield { item, field: 'purpose', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
