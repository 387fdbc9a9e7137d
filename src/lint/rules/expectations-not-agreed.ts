import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { restingOn } from '../../link/priorities.ts';
import { openFindings } from '../at-work.ts';
import { firstHand } from '../evidence.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The finding “{name}” does not say what was expected before anybody looked', cy: 'Nid yw’r canfyddiad “{name}” yn dweud beth a ddisgwylid cyn i neb edrych' },
  hint: {
    en: 'Add `expectations:` with what was agreed beforehand that good would look like; if nothing was agreed, it is something to try next time',
    cy: 'Ychwanegwch `expectations:` gyda’r hyn y cytunwyd ymlaen llaw y byddai’n arwydd o ddysgu da; os na chytunwyd ar ddim, mae’n rhywbeth i roi cynnig arno y tro nesaf',
  },
} satisfies Record<string, Said>;

/** Asked where somebody went to see. What a priority says of its expectations counts for the findings behind it. */
export const expectationsNotAgreed: Rule = {
  id: 'expectations-not-agreed',
  clause: 'expectations-agreed-first',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A finding says what was expected before anybody looked', cy: 'Mae canfyddiad yn dweud beth a ddisgwylid cyn i neb edrych' },
  why: {
    en: 'The guidance asks schools to agree what good learning and progress look like before they gather evidence. Then everybody looks for the same thing, and what is missing is seen as well as what is there.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion gytuno sut olwg sydd ar ddysgu a chynnydd da cyn casglu tystiolaeth. Yna mae pawb yn chwilio am yr un peth, a gwelir yr hyn sydd ar goll yn ogystal â’r hyn sydd yno.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings:
  few-voices: # <-- here
    kind: improve
    finding: The same few learners answer in most discussions.
    evidence:
      walk:
        kind: observation
        text: Most learners listened and were not asked.
`,
    },
    {
      'hunanwerthuso.yaml': `language: cy
findings:
  atebion-byr: # <-- here
    kind: improve
    finding: Un gair yw’r rhan fwyaf o’r atebion.
    evidence:
      gwersi:
        kind: observation
        text: Clywsom lawer o gwestiynau ac ychydig o frawddegau.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  few-voices:
    kind: improve
    finding: The same few learners answer in most discussions.
    expectations: In a good discussion most learners speak, and build on one another.
    evidence:
      walk:
        kind: observation
        text: Most learners listened and were not asked.
  odd-days:
    kind: improve
    finding: Most of what is lost is single days.
    evidence:
      register:
        kind: contextual-data
        text: Mondays and Fridays are lowest in every class.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk:
    title: Talk that helps everyone learn
    because: [few-voices]
    expectations: In a good discussion most learners speak, and build on one another.
findings:
  few-voices:
    kind: improve
    finding: The same few learners answer in most discussions.
    evidence:
      walk:
        kind: observation
        text: Most learners listened and were not asked.
`,
    },
  ],
  *check(school) {
    for (const item of openFindings(school)) {
      const { kind, evidence } = item.data;
      const agreed = [item, ...restingOn(school, item)].some(({ data, damaged }) => data.expectations || data['expectations-agreed'] || damaged.has('expectations'));
      if (kind !== 'improve' || agreed || firstHand(evidence).length === 0) continue;
      yield { item, field: 'expectations', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
