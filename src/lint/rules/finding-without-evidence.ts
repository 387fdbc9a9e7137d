import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { findingsTakenUp } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'Nothing says what the finding “{name}” rests on', cy: 'Nid oes dim yn dweud ar beth y mae’r canfyddiad “{name}” yn seiliedig' },
  hint: {
    en: 'Add `evidence:` with what was seen, heard or read, each under a short id with its `kind:` and `text:`',
    cy: 'Ychwanegwch `evidence:` gyda’r hyn a welwyd, a glywyd neu a ddarllenwyd, pob un o dan enw byr gyda’i `kind:` a’i `text:`',
  },
} satisfies Record<string, Said>;

/** A finding, strength or area for improvement, rests on something. One that was left for now is asked when it is taken up. */
export const findingWithoutEvidence: Rule = {
  id: 'finding-without-evidence',
  clause: 'range-of-evidence',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding says what it rests on', cy: 'Mae canfyddiad yn dweud ar beth y mae’n seiliedig' },
  why: {
    en: 'Those who know a school well are often right, and others can only follow them when they see what it rests on. A line each for two or three kinds of evidence is enough; the evidence itself may stay where it is kept.',
    cy: 'Mae’r rhai sy’n adnabod ysgol yn dda yn aml yn iawn, ond ni all eraill eu dilyn ond pan welant ar beth y mae’n seiliedig. Mae llinell yr un ar gyfer dau neu dri math o dystiolaeth yn ddigon; gall y dystiolaeth ei hun aros lle y’i cedwir.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices: # <-- here
    kind: improve
    finding: In most discussions the same few learners answer.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: In most discussions the same few learners answer.
    evidence:
      walk:
        kind: observation
        text: Most of the other learners were attentive and silent.
      asked:
        kind: learner-voice
        text: Quieter learners said that somebody always gets there first.
`,
    },
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  cyllideb:
    kind: improve
    finding: Mae’r gyllideb mewn diffyg.
    left:
      reason: Cytunwyd ar gynllun adfer gyda’r awdurdod.
`,
    },
  ],
  *check(school) {
    for (const item of findingsTakenUp(school)) {
      if (item.data.evidence.length === 0) yield { item, field: 'evidence', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
