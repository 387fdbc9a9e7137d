import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { restingOn } from '../../link/priorities.ts';
import { openFindings } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says what was expected before the evidence for “{name}” was gathered',
    cy: 'Nid oes dim yn dweud beth a ddisgwylid cyn casglu’r dystiolaeth dros “{name}”',
  },
  hint: {
    en: 'Add `expectations:` with a sentence',
    cy: 'Ychwanegwch `expectations:` gyda brawddeg',
  },
} satisfies Record<string, Said>;

/** Of areas for improvement with first-hand evidence: there it matters what one looked for. What a priority that rests on it expects counts. */
export const expectationsNotAgreed: Rule = {
  id: 'expectations-not-agreed',
  clause: 'expectations-agreed-first',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A finding says what was expected before anybody looked', cy: 'Mae canfyddiad yn dweud beth a ddisgwylid cyn i neb edrych' },
  why: {
    en: 'The guidance asks schools to agree what good learning and progress would look like before they gather evidence. Then two people who look see the same thing.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion gytuno ar sut olwg fyddai ar ddysgu a chynnydd da cyn casglu tystiolaeth. Yna mae dau sy’n edrych yn gweld yr un peth.',
  },
  across: true,
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
    expectations: Cytunwyd bod darllenydd rhugl yn darllen fesul ymadrodd.
    evidence:
      gwersi:
        kind: observation
        text: Clywyd mewn deg gwers.
  atebion-byr:
    kind: improve
    finding: Un gair yw’r rhan fwyaf o’r atebion.
    evidence:
      gwersi:
        kind: observation
        text: Clywsom ychydig o frawddegau.
priorities:
  siarad:
    title: Siarad er mwyn dysgu
    because: [atebion-byr]
    expectations: Mae’r rhan fwyaf o’r dysgwyr yn siarad mewn trafodaeth dda.
`,
    },
  ],
  *check(school) {
    for (const item of openFindings(school)) {
      const first = item.data.evidence.some(({ data: { kind } }) => kind === 'observation' || kind === 'learners-work');
      if (first && item.data.kind !== 'strength' && ![item, ...restingOn(school, item)].some(({ data, damaged }) => data.expectations || damaged.has('expectations'))) yield { item, field: 'expectations', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
