import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says which research or proven practice the priority “{name}” rests on',
    cy: 'Nid oes dim yn dweud ar ba ymchwil neu arfer profedig y mae’r flaenoriaeth “{name}” yn seiliedig',
  },
  hint: {
    en: 'Add `research:` with a sentence',
    cy: 'Ychwanegwch `research:` gyda brawddeg',
  },
} satisfies Record<string, Said>;

/** Of this year’s priorities only. */
export const researchUnsaid: Rule = {
  id: 'research-unsaid',
  clause: 'evidence-based-action',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'A priority says which research or proven practice it rests on', cy: 'Mae blaenoriaeth yn dweud ar ba ymchwil neu arfer profedig y mae’n seiliedig' },
  why: {
    en: 'The guidance asks for activity that rests on research, proven strategies and real evidence. A line is enough: where it was read, or where it was seen to work.',
    cy: 'Mae’r canllawiau’n gofyn am weithgarwch sy’n seiliedig ar ymchwil, strategaethau profedig a thystiolaeth go iawn. Mae llinell yn ddigon: ble y’i darllenwyd, neu ble y’i gwelwyd yn gweithio.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  oracy: # <-- here
    title: Talk that helps everybody learn
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  llafaredd:
    title: Siarad sy’n helpu pawb i ddysgu
    research: Gwelwyd partneriaid siarad yn gweithio mewn ysgol arall.
`,
    },
  ],
  *check(school, { today }) {
    for (const item of prioritiesAtWork(school, today)) {
      if (!item.data.research) yield { item, field: 'research', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
