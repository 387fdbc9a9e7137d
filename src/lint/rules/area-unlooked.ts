import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { areasUnlooked, lookedAt } from '../themes.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'No finding and no word stands under the focus area “{area}”',
    cy: 'Nid oes canfyddiad na gair o dan y maes ffocws “{area}”',
  },
  hint: {
    en: 'Add {id} under `areas:` of `self-evaluation:` with a line in `summary:` or what waits in `left-for-later:`, or give a finding one of its themes in `theme:`',
    cy: 'Ychwanegwch {id} o dan `areas:` yn `self-evaluation:` gyda llinell yn `summary:` neu’r hyn sy’n aros yn `left-for-later:`, neu rhowch un o’i themâu i ganfyddiad yn `theme:`',
  },
} satisfies Record<string, Said>;

/** An area left blank while all others have been begun. Earlier than that, self-evaluation is under way and nothing is said. */
export const areaUnlooked: Rule = {
  id: 'area-unlooked',
  clause: 'three-focus-areas',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Self-evaluation has a word on each focus area', cy: 'Mae gan yr hunanwerthusiad air ar bob maes ffocws' },
  why: {
    en: 'The guidance asks schools to look at themselves in three areas, since a strength in one often explains a difficulty in another. Depth may be in one of them this year; a sentence on what was seen in the others, or on when they are looked at, keeps the whole in view.',
    cy: 'Mae’r canllawiau’n gofyn i ysgolion edrych arnynt eu hunain mewn tri maes, gan fod cryfder mewn un yn aml yn esbonio anhawster mewn un arall. Gellir mynd yn ddwfn mewn un ohonynt eleni; mae brawddeg ar yr hyn a welwyd yn y lleill, neu ar bryd yr edrychir arnynt, yn cadw’r cyfan mewn golwg.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `self-evaluation: # <-- here
  year: 2025-26
findings:
  slow-reading:
    kind: improve
    theme: progress-for-all
    finding: Half of the learners in Years 2 to 4 read word by word.
  kind-playground:
    kind: strength
    theme: emotional-well-being
    finding: Learners look after each other at play.
`,
    },
    {
      'self-evaluation.yaml': `language: cy
findings: # <-- here
  darllen-araf:
    kind: improve
    theme: progress-for-all
    finding: Mae hanner y dysgwyr ym Mlynyddoedd 2 i 4 yn darllen fesul gair.
  gweledigaeth:
    kind: strength
    theme: strategic-vision
    finding: Mae pawb yn adnabod gweledigaeth yr ysgol.
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `self-evaluation:
  year: 2025-26
  areas:
    leadership:
      left-for-later:
        use-of-resources: Looked at with the authority in 2027-28.
findings:
  slow-reading:
    kind: improve
    theme: progress-for-all
    finding: Half of the learners in Years 2 to 4 read word by word.
  kind-playground:
    kind: strength
    theme: emotional-well-being
    finding: Learners look after each other at play.
`,
    },
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    theme: progress-for-all
    finding: Half of the learners in Years 2 to 4 read word by word.
`,
    },
  ],
  *check(school) {
    const looked = lookedAt(school);
    if (!looked) return;
    const own = school.root.data['self-evaluation'];
    const where = own && !own.empty ? { item: own } : { item: school.root, field: 'findings' };
    for (const id of areasUnlooked(school, looked)) yield { ...where, message: say(words.message, { area: school.edition.focusAreas[id]!.title }), hint: say(words.hint, { id }) };
  },
};
