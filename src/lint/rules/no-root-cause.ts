import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openFindings } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” says what is so, and not yet why', cy: 'Mae’r canfyddiad “{name}” yn dweud beth sydd felly, ond nid eto pam' },
  hint: {
    en: 'Add `causes:` with each cause under a short id and a sentence in `why:`; there may be several, for different learners',
    cy: 'Ychwanegwch `causes:` gyda phob achos o dan enw byr a brawddeg yn `why:`; gall fod sawl un, ar gyfer gwahanol ddysgwyr',
  },
} satisfies Record<string, Said>;

/** The analysis between evidence and action. A finding that was left for now need not be analysed yet. */
export const noRootCause: Rule = {
  id: 'no-root-cause',
  clause: 'root-cause',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An area for improvement says why it is so', cy: 'Mae maes i’w wella’n dweud pam y mae felly' },
  why: {
    en: 'The guidance asks why something is so and not only what is so, since actions that answer the symptom seldom last. The cause may differ from learner to learner. A first guess that says it is one is a good beginning.',
    cy: 'Mae’r canllawiau’n gofyn pam y mae rhywbeth felly ac nid yn unig beth sydd felly, gan mai anaml y mae camau sy’n ateb y symptom yn para. Gall yr achos fod yn wahanol o ddysgwr i ddysgwr. Mae dyfaliad cyntaf sy’n dweud mai dyfaliad ydyw’n ddechrau da.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  maths-methods: # <-- here
    kind: improve
    finding: Learners can do a method and not say why it works.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  maths-methods:
    kind: improve
    finding: Learners can do a method and not say why it works.
    causes:
      one-answer:
        why: Most tasks have one answer and one way to it.
  good-lessons:
    kind: strength
    finding: Learners settle to work quickly.
`,
    },
  ],
  *check(school) {
    for (const item of openFindings(school)) {
      const { kind, causes, left } = item.data;
      if (kind === 'improve' && causes.length === 0 && !left) yield { item, field: 'causes', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
