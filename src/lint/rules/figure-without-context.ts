import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The figure “{name}” stands without a word on its context',
    cy: 'Mae’r ffigur “{name}” yn sefyll heb air ar ei gyd-destun',
  },
  hint: {
    en: 'Add `explanation:` with a sentence, or `before:` with what it was',
    cy: 'Ychwanegwch `explanation:` gyda brawddeg, neu `before:` gyda’r hyn ydoedd',
  },
} satisfies Record<string, Said>;

/** A word, a figure to compare with, or the groups it is made of: any of them is context. */
export const figureWithoutContext: Rule = {
  id: 'figure-without-context',
  clause: 'external-data-in-context',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A figure has a word on what a reader must know beside it', cy: 'Mae gair wrth ffigur ar yr hyn y mae angen i ddarllenydd ei wybod' },
  why: {
    en: 'The guidance asks that data from outside be read in context, and says that figures are used best when the school’s own context is recognised. A figure that stands alone invites a judgement; a line on the group, the year or the reason keeps it honest.',
    cy: 'Mae’r canllawiau’n gofyn i ddata allanol gael ei ddarllen yn ei gyd-destun, ac yn dweud mai gorau y defnyddir ffigurau pan gydnabyddir cyd-destun yr ysgol. Mae ffigur ar ei ben ei hun yn gwahodd dyfarniad; mae llinell am y grŵp, y flwyddyn neu’r rheswm yn ei gadw’n onest.',
  },
  bad: [
    {
      'plan.yaml': `figures:
  attendance: # <-- here
    title: Attendance
    value: 91.2%
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
figures:
  presenoldeb:
    title: Presenoldeb
    value: 91.2%
    before: 90.8%
  rhif:
    title: Nifer y dysgwyr
    value: 214
    explanation: Mae dau ddosbarth yn llai nag yn 2024.
`,
    },
  ],
  *check(school) {
    for (const item of school.all('figure')) {
      const { value, before, explanation, groups } = item.data;
      if (value?.number === undefined || before || explanation || groups.length > 0 || item.damaged.has('explanation') || item.damaged.has('before')) continue;
      yield { item, field: 'explanation', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
