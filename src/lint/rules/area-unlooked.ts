import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';
import { areasUnlooked } from '../themes.ts';

const words = {
  message: {
    en: 'The self-evaluation says nothing on the focus area “{area}”',
    cy: 'Nid yw’r hunanwerthusiad yn dweud dim am y maes ffocws “{area}”',
  },
  hint: {
    en: 'Add a finding with one of its themes, or a sentence in `summary:` under {id} in `areas:`',
    cy: 'Ychwanegwch ganfyddiad gydag un o’i themâu, neu frawddeg yn `summary:` o dan {id} yn `areas:`',
  },
} satisfies Record<string, Said>;

/** Once the others have been looked at. */
export const areaUnlooked: Rule = {
  id: 'area-unlooked',
  clause: 'three-focus-areas',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Each focus area has a finding or a word', cy: 'Mae gan bob maes ffocws ganfyddiad neu air' },
  why: {
    en: 'The guidance has schools evaluate themselves in three focus areas. Where one has nothing at all, a sentence on when it was last looked at or will be next is enough. That this is asked only once findings have turned to three themes is our choice.',
    cy: 'Yn ôl y canllawiau mae ysgolion yn eu gwerthuso eu hunain mewn tri maes ffocws. Lle nad oes dim o gwbl mewn un, mae brawddeg ar pryd yr edrychwyd arno ddiwethaf neu pryd y gwneir nesaf yn ddigon. Ein dewis ni yw gofyn hyn dim ond wedi i ganfyddiadau droi at dair thema.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings: # <-- here
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: This was seen.
  f2:
    kind: strength
    theme: [high-quality-teaching]
    finding: This was seen.
  f3:
    kind: strength
    theme: [strategic-vision]
    finding: This was seen.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `school:
  language: cy
self-evaluation:
  areas:
    well-being:
      summary: Edrychwyd arno yn 2024-25.
findings:
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: Gwelwyd hyn.
  f2:
    kind: strength
    theme: [high-quality-teaching]
    finding: Gwelwyd hyn.
  f3:
    kind: strength
    theme: [strategic-vision]
    finding: Gwelwyd hyn.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  f1:
    kind: strength
    theme: [progress-for-all]
    finding: This was seen.
`,
    },
  ],
  *check(school) {
    for (const id of areasUnlooked(school)) {
      yield { item: school.root, field: 'findings', message: say(words.message, { area: school.edition.focusAreas[id]!.title }), hint: say(words.hint, { id }) };
    }
  },
};
