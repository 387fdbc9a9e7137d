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
    en: 'Add `explanation:` with a sentence: who is counted, what the year was like, or what may not be concluded from it',
    cy: 'Ychwanegwch `explanation:` gyda brawddeg: pwy a gyfrifir, sut flwyddyn oedd hi, neu beth na ellir ei gasglu ohono',
  },
} satisfies Record<string, Said>;

/** A word of its own or the groups it is made of are context. A figure of the year before is something to compare with and no context, but beside what the school says of itself in `context:` it is enough. */
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
    {
      'plan.yaml': `figures:
  attendance: # <-- here
    title: Attendance
    value: 91.2%
    before: 90.8%
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
  context: Ysgol fach lle mae un teulu’n newid canran.
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
    const about = school.root.data.school;
    const isSetInContext = about !== undefined && (about.data.context !== undefined || about.damaged.has('context'));
    for (const item of school.all('figure')) {
      const { value, before, explanation, groups } = item.data;
      if (value?.number === undefined || explanation || groups.length > 0 || (before && isSetInContext) || ['explanation', 'groups', 'before'].some((field) => item.damaged.has(field))) continue;
      yield { item, field: 'explanation', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
