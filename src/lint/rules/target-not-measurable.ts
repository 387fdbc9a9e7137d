import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { targetsAtWork } from '../at-work.ts';
import { fieldsListed, listed, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const PARTS = {
  measure: { en: 'what is measured or looked at', cy: 'beth a fesurir neu yr edrychir arno' },
  baseline: { en: 'where it stands now', cy: 'ble y mae arni nawr' },
  aim: { en: 'what is to be reached', cy: 'beth sydd i’w gyrraedd' },
  by: { en: 'by when', cy: 'erbyn pryd' },
} as const satisfies Record<string, Said>;

const words = {
  message: { en: 'The target “{name}” does not say yet: {parts}', cy: 'Nid yw’r targed “{name}” yn dweud eto: {parts}' },
  hint: {
    en: 'Add {fields}; where it is not known yet or cannot apply, write unknown, none or a reason under `does-not-apply:`',
    cy: 'Ychwanegwch {fields}; lle nad yw’n hysbys eto neu lle na all fod yn berthnasol, ysgrifennwch anhysbys, dim neu reswm o dan `does-not-apply:`',
  },
} satisfies Record<string, Said>;

type Part = keyof typeof PARTS;

/** What a target needs before anybody can tell whether it is met. What the school says is unknown, none or inapplicable is said. */
export const targetNotMeasurable: Rule = {
  id: 'target-not-measurable',
  clause: 'measurable-outcomes',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A target of this year can be measured', cy: 'Gellir mesur targed eleni' },
  why: {
    en: 'The guidance asks for clear outcomes that can be measured. That need not be a number: an award, or what is seen in learners’ books, can be a measure too. Where learners have no common starting point, as in a special school or a pupil referral unit, a baseline and an aim in common are not looked for.',
    cy: 'Mae’r canllawiau’n gofyn am ddeilliannau clir y gellir eu mesur. Nid oes rhaid i hynny fod yn rhif: gall gwobr, neu’r hyn a welir yn llyfrau’r dysgwyr, fod yn fesur hefyd. Lle nad oes man cychwyn cyffredin i’r dysgwyr, fel mewn ysgol arbennig neu uned cyfeirio disgyblion, ni chwilir am linell sylfaen na nod cyffredin.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    targets:
      T1: # <-- here
        title: Most learners improve a piece of writing.
        measure: Two drafts of one piece, looked at each half-term
      T2:
        title: Every class is read outside school.
        measure: Pieces that were read
        baseline: none
        aim: # <-- here
        by: summer 2027
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  writing:
    title: Writing for real readers
    targets:
      T1:
        title: Most learners improve a piece of writing.
        measure: Two drafts of one piece, looked at each half-term
        baseline: unknown
        aim: most books in each class
        by: summer 2027
`,
    },
    {
      'plan.yaml': `school:
  kind: special
plan:
  years: 2026-27 to 2028-29
priorities:
  communication:
    title: Every learner is understood
    targets:
      T1:
        title: Learners make the progress agreed in their own plans.
        measure: Progress from each learner’s own start
        by: summer 2027
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  presenoldeb:
    title: Yma, ac yn dysgu
    targets:
      T1:
        title: Pob dysgwr yn dod yn amlach nag wrth gyrraedd.
        measure: Presenoldeb pob dysgwr o’i ddechrau ei hun
        by: haf 2027
`,
    },
  ],
  *check(school, { today }) {
    const kind = school.root.data.school?.data.kind;
    const ownStarts = kind === 'special' || kind === 'pru';
    const asked: readonly Part[] = ownStarts ? ['measure', 'by'] : ['measure', 'baseline', 'aim', 'by'];
    for (const item of targetsAtWork(school, today)) {
      const missing = asked.filter((part) => !item.data[part] && !item.damaged.has(part));
      if (missing.length === 0) continue;
      const message = say(words.message, { name: nameOf(item), parts: listed(missing.map((part) => PARTS[part])) });
      yield { item, ...(missing.length === 1 ? { field: missing[0]! } : {}), message, hint: say(words.hint, { fields: fieldsListed(missing) }) };
    }
  },
};
