import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { grounds } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” rests only on data from outside the school', cy: 'Mae’r canfyddiad “{name}” yn seiliedig ar ddata o’r tu allan i’r ysgol yn unig' },
  hint: {
    en: 'Add what the school itself sees and hears of the same thing, such as learners’ work, an observation or learner voice, each with its `kind:`',
    cy: 'Ychwanegwch yr hyn y mae’r ysgol ei hun yn ei weld ac yn ei glywed am yr un peth, er enghraifft gwaith dysgwyr, arsylwi neu lais y dysgwr, pob un gyda’i `kind:`',
  },
} satisfies Record<string, Said>;

/** Data that somebody else made, and nothing that the school saw beside it. Where all of it is summative, that rule speaks. */
export const externalDataAlone: Rule = {
  id: 'external-data-alone',
  clause: 'external-data-in-context',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding does not rest on data from outside only', cy: 'Nid yw canfyddiad yn seiliedig ar ddata o’r tu allan yn unig' },
  why: {
    en: 'The guidance asks that outside data, such as personalised assessments and qualifications, is read in its context. It was not made for this school and knows nothing of this class. Beside what staff see and learners say, it shows where to look.',
    cy: 'Mae’r canllawiau’n gofyn am ddarllen data o’r tu allan, megis asesiadau personol a chymwysterau, yn eu cyd-destun. Ni wnaed y data ar gyfer yr ysgol hon, ac ni wyddant ddim am y dosbarth hwn. Ochr yn ochr â’r hyn y mae staff yn ei weld a dysgwyr yn ei ddweud, maent yn dangos ble i edrych.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  reasoning:
    kind: improve
    finding: Learners in Year 6 reason less well than they calculate.
    evidence: # <-- here
      personalised:
        kind: assessment-data
        origin: external
        text: Reasoning is behind procedure in the personalised assessments.
      family-of-schools:
        kind: contextual-data
        origin: external
        text: Schools like ours have no such gap.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  reasoning:
    kind: improve
    finding: Learners in Year 6 reason less well than they calculate.
    evidence:
      personalised:
        kind: assessment-data
        origin: external
        text: Reasoning is behind procedure in the personalised assessments.
      books:
        kind: learners-work
        text: Pages of sums, and few words that explain.
`,
    },
    {
      'hunanwerthuso.yaml': `language: cy
findings:
  rhesymu:
    kind: improve
    finding: Mae dysgwyr Blwyddyn 6 yn cyfrifo’n well nag y maent yn rhesymu.
    evidence:
      asesiadau-personol:
        kind: assessment-data
        origin: external
        text: Mae rhesymu ar ei hôl hi yn yr asesiadau personol.
      llais:
        kind: learner-voice
        text: Dywedodd dysgwyr mai cael yr ateb sy’n bwysig iddynt.
`,
    },
  ],
  *check(school) {
    for (const { finding, onlyExternal, onlySummative } of grounds(school)) {
      if (onlyExternal && !onlySummative) yield { item: finding, field: 'evidence', message: say(words.message, { name: nameOf(finding) }), hint: words.hint };
    }
  },
};
