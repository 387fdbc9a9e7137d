import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { grounds, hintOn } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” rests on figures only', cy: 'Mae’r canfyddiad “{name}” yn seiliedig ar ffigurau’n unig' },
  far: {
    en: 'As far as can be seen from the kinds that are said, the finding “{name}” rests on figures only',
    cy: 'Hyd y gellir gweld o’r mathau a nodwyd, mae’r canfyddiad “{name}” yn seiliedig ar ffigurau’n unig',
  },
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
      loans:
        kind: contextual-data
        text: One book in three is taken home.
      last-year:
        text: 17 of 35.
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
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  darllen-araf:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
    evidence:
      gwiriad:
        kind: assessment-data
        assessment: formative
        text: 19 o 37 yn darllen tudalen yn llyfn.
      benthyca:
        kind: contextual-data
        text: Un llyfr o bob tri sy’n mynd adref.
      gwersi:
        nature: qualitative
        text: Prin y clywir brawddeg gyfan.
`,
    },
  ],
  *check(school) {
    for (const ground of grounds(school)) {
      const { finding, kinds, onlyNumbers, onlySummative, onlyExternal, unsaid } = ground;
      if (!onlyNumbers || onlySummative || onlyExternal || kinds.length < 2) continue;
      yield { item: finding, field: 'evidence', message: say(unsaid ? words.far : words.message, { name: nameOf(finding) }), hint: hintOn(ground, words.hint) };
    }
  },
};
