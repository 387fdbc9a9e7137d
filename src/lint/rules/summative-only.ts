import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { grounds, hintOn } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” rests on summative assessment only', cy: 'Mae’r canfyddiad “{name}” yn seiliedig ar asesu crynodol yn unig' },
  far: {
    en: 'As far as can be seen from the kinds that are said, the finding “{name}” rests on summative assessment only',
    cy: 'Hyd y gellir gweld o’r mathau a nodwyd, mae’r canfyddiad “{name}” yn seiliedig ar asesu crynodol yn unig',
  },
  hint: {
    en: 'Add other kinds of evidence, such as learners’ work, an observation or learner voice, each with its `kind:`',
    cy: 'Ychwanegwch fathau eraill o dystiolaeth, er enghraifft gwaith dysgwyr, arsylwi neu lais y dysgwr, pob un gyda’i `kind:`',
  },
} satisfies Record<string, Said>;

/** The narrowest ground a finding can have. Where this is told, one kind and numbers only are not told as well. */
export const summativeOnly: Rule = {
  id: 'summative-only',
  clause: 'summative-alone',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding does not rest on summative assessment only', cy: 'Nid yw canfyddiad yn seiliedig ar asesu crynodol yn unig' },
  why: {
    en: 'The guidance says that summative assessment alone is not enough. A test shows where learners stood on a day. What they do in lessons, what is in their books and what they say show why, and what might help.',
    cy: 'Mae’r canllawiau’n dweud nad yw asesu crynodol ar ei ben ei hun yn ddigon. Mae prawf yn dangos ble’r oedd dysgwyr ar ddiwrnod. Mae’r hyn a wnânt mewn gwersi, yr hyn sydd yn eu llyfrau a’r hyn a ddywedant yn dangos pam, a beth allai helpu.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  maths-methods:
    kind: improve
    finding: Learners can do a method and not say why it works.
    evidence: # <-- here
      tests:
        kind: assessment-data
        assessment: summative
        text: Scores for procedure are above those for reasoning.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  maths-methods:
    kind: improve
    finding: Learners can do a method and not say why it works.
    evidence: # <-- here
      tests:
        kind: assessment-data
        assessment: summative
        text: Scores for procedure are above those for reasoning.
      beside-it:
        text: Reasoning was lower in both classes.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  maths-methods:
    kind: improve
    finding: Learners can do a method and not say why it works.
    evidence:
      tests:
        kind: assessment-data
        assessment: summative
        text: Scores for procedure are above those for reasoning.
      books:
        kind: learners-work
        text: Pages of correct sums, and few that explain.
`,
    },
  ],
  *check(school) {
    for (const ground of grounds(school)) {
      const { finding, onlySummative, unsaid } = ground;
      if (onlySummative) yield { item: finding, field: 'evidence', message: say(unsaid ? words.far : words.message, { name: nameOf(finding) }), hint: hintOn(ground, words.hint) };
    }
  },
};
