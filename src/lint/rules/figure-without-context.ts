import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isWritten } from '../../link/text.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The figure “{name}” stands without its context', cy: 'Mae’r ffigur “{name}” yn sefyll heb ei gyd-destun' },
  hint: {
    en: 'Add `explanation:` with what a reader should know beside it, such as whom it counts or why it has changed',
    cy: 'Ychwanegwch `explanation:` gyda’r hyn y dylai darllenydd ei wybod wrth ei ochr, er enghraifft pwy y mae’n eu cyfrif neu pam y mae wedi newid',
  },
} satisfies Record<string, Said>;

/** A figure by itself is soon read as a judgement. One that is not known yet says nothing that could be misread. */
export const figureWithoutContext: Rule = {
  id: 'figure-without-context',
  clause: 'accountability-data-appropriate',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A figure has a word on its context', cy: 'Mae gan ffigur air am ei gyd-destun' },
  why: {
    en: 'The guidance asks for data that suit their use and are used in a suitable way, with the school’s context in view. A sentence beside a figure, on a small cohort, a long illness or a change in how it is counted, keeps others from reading into it what is not there.',
    cy: 'Mae’r canllawiau’n gofyn am ddata sy’n addas i’w defnydd ac a ddefnyddir mewn ffordd addas, gan gadw cyd-destun yr ysgol mewn golwg. Mae brawddeg wrth ochr ffigur, am garfan fach, salwch hir neu newid yn y ffordd o gyfrif, yn cadw eraill rhag darllen ynddo yr hyn nad yw yno.',
  },
  bad: [
    {
      'self-evaluation.yaml': `figures:
  attendance: # <-- here
    title: Attendance over the year
    value: 91.2%
    when: 2025-26
`,
    },
    {
      'hunanwerthuso.yaml': `language: cy
figures:
  presenoldeb: # <-- here
    title: Presenoldeb dros y flwyddyn
    value: 91.2%
    when: 2025-26
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `figures:
  attendance:
    title: Attendance over the year
    value: 91.2%
    when: 2025-26
    explanation: Two classes were ill for most of January.
  roll:
    title: Learners on roll
    value: unknown
`,
    },
  ],
  *check(school) {
    for (const item of school.all('figure')) {
      const { value, before, groups, explanation } = item.data;
      const says = [value, before, ...groups.map((group) => group.value)].some((amount) => isWritten(amount?.text));
      if (says && !explanation) yield { item, field: 'explanation', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
