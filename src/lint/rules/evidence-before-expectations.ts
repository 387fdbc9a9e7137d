import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { sayTimeBoth } from '../../link/time.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { openFindings } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The evidence “{name}” is older than what was agreed beforehand ({day})',
    cy: 'Mae’r dystiolaeth “{name}” yn hŷn na’r hyn y cytunwyd arno ymlaen llaw ({day})',
  },
  hint: {
    en: 'If the day in `expectations-agreed:` is right, look again with the expectations in hand, or say here what they were at the time',
    cy: 'Os yw’r dyddiad yn `expectations-agreed:` yn gywir, edrychwch eto gyda’r disgwyliadau wrth law, neu dywedwch yma beth oeddent ar y pryd',
  },
} satisfies Record<string, Said>;

/** Only first-hand evidence, and only where both are dated. Once somebody has looked again since, what was seen first is what raised the question. */
export const evidenceBeforeExpectations: Rule = {
  id: 'evidence-before-expectations',
  clause: 'process-expect-before-looking',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'What was expected was agreed before the evidence was gathered', cy: 'Cytunwyd ar yr hyn a ddisgwylid cyn casglu’r dystiolaeth' },
  why: {
    en: 'The guidance puts agreeing on expectations before looking. Agreed afterwards, they can only describe what was found.',
    cy: 'Mae’r canllawiau’n rhoi cytuno ar ddisgwyliadau cyn edrych. O gytuno arnynt wedyn, ni allant ond disgrifio’r hyn a welwyd.',
  },
  bad: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners read word by word.
    expectations: A fluent reader reads in phrases.
    expectations-agreed: 2026-06-01
    evidence:
      lessons: # <-- here
        kind: observation
        when: 2026-05-12
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
    expectations: Mae darllenydd rhugl yn darllen fesul ymadrodd.
    expectations-agreed: 2026-05
    evidence:
      gwersi:
        kind: observation
        when: 2026-05-12
        text: Clywyd mewn deg gwers.
      golwg-gyntaf:
        kind: learners-work
        when: 2026-03
        text: Prin y mae dysgwyr yn sôn am yr hyn a ddarllenwyd.
      profion:
        kind: assessment-data
        when: 2025-05
        text: Sgoriau’r llynedd.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of [...openFindings(school), ...prioritiesAtWork(school, today)]) {
      const agreed = item.data['expectations-agreed']?.period?.start;
      if (agreed === undefined) continue;
      const dated = item.data.evidence.filter(({ data: { kind, when } }) => (kind === 'observation' || kind === 'learners-work') && when?.period !== undefined);
      if (dated.some(({ data: { when } }) => when!.period!.end >= agreed)) continue;
      for (const piece of dated) {
        yield { item: piece, message: say(words.message, { name: nameOf(piece), day: sayTimeBoth(item.data['expectations-agreed']!) }), hint: words.hint };
      }
    }
  },
};
