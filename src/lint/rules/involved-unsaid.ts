import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { openFindings } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says who looked at the evidence for the finding “{name}”',
    cy: 'Nid oes dim yn dweud pwy edrychodd ar y dystiolaeth dros y canfyddiad “{name}”',
  },
  hint: {
    en: 'Add `involved:` with roles or groups',
    cy: 'Ychwanegwch `involved:` gyda rolau neu grwpiau',
  },
} satisfies Record<string, Said>;

/** Whoever gathered a piece of the evidence looked at it. */
export const involvedUnsaid: Rule = {
  id: 'involved-unsaid',
  basis: 'ours',
  severity: 'info',
  thorough: true,
  summary: { en: 'A finding says who looked at the evidence', cy: 'Mae canfyddiad yn dweud pwy edrychodd ar y dystiolaeth' },
  why: {
    en: 'The guidance says that the picture is fuller where many people gather and weigh the evidence: staff of every kind, learners, families. It does not ask that a plan names them; we ask, because who looked says how far a finding can be relied on.',
    cy: 'Dywed y canllawiau fod y darlun yn llawnach lle mae llawer o bobl yn casglu ac yn pwyso’r dystiolaeth: staff o bob math, dysgwyr, teuluoedd. Nid ydynt yn gofyn i gynllun eu henwi; ni sy’n gofyn, am fod pwy edrychodd yn dweud pa mor bell y gellir dibynnu ar ganfyddiad.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading: # <-- here
    kind: improve
    finding: Half of the learners read word by word.
    evidence:
      lessons:
        kind: observation
        text: Heard in ten lessons.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
findings:
  darllen-araf:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
    involved: [Athrawon dosbarth]
    evidence:
      gwersi:
        kind: observation
        text: Clywyd mewn deg gwers.
`,
    },
  ],
  *check(school) {
    for (const item of openFindings(school)) {
      const { involved, evidence } = item.data;
      if (evidence.length > 0 && involved.length === 0 && !evidence.some(({ data }) => data.by.length > 0)) yield { item, field: 'involved', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
