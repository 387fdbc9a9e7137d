import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { grounds } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” rests on figures only', cy: 'Mae’r canfyddiad “{name}” yn seiliedig ar ffigurau’n unig' },
  hint: {
    en: 'Add what was seen or heard, such as an observation, learners’ work or learner voice; if a piece of evidence is in words too, say `nature: both`',
    cy: 'Ychwanegwch yr hyn a welwyd neu a glywyd, er enghraifft arsylwi, gwaith dysgwyr neu lais y dysgwr; os yw darn o dystiolaeth mewn geiriau hefyd, dywedwch `nature: both`',
  },
} satisfies Record<string, Said>;

/** Several kinds of evidence, and all of it in numbers. A single kind has its own rule, and so has external data. */
export const numbersOnly: Rule = {
  id: 'numbers-only',
  clause: 'quantitative-balanced',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding does not rest on figures only', cy: 'Nid yw canfyddiad yn seiliedig ar ffigurau’n unig' },
  why: {
    en: 'Figures raise good questions and seldom answer why. The guidance asks that they are balanced with evidence in words, such as observation and what learners say.',
    cy: 'Mae ffigurau’n codi cwestiynau da ac anaml y maent yn ateb pam. Mae’r canllawiau’n gofyn am eu cydbwyso â thystiolaeth mewn geiriau, megis arsylwi a’r hyn y mae dysgwyr yn ei ddweud.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    evidence: # <-- here
      checks:
        kind: assessment-data
        assessment: formative
        text: 19 of 37 learners read a page smoothly.
      survey:
        kind: learner-voice
        nature: quantitative
        text: 58% said that they read at home.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    evidence:
      checks:
        kind: assessment-data
        assessment: formative
        text: 19 of 37 learners read a page smoothly.
      asked:
        kind: learner-voice
        text: Learners said that reading aloud is tiring.
`,
    },
  ],
  *check(school) {
    for (const { finding, kinds, onlyNumbers, onlySummative, onlyExternal } of grounds(school)) {
      if (!onlyNumbers || onlySummative || onlyExternal || kinds.length < 2) continue;
      yield { item: finding, field: 'evidence', message: say(words.message, { name: nameOf(finding) }), hint: words.hint };
    }
  },
};
