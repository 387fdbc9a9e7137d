import type { Said } from '../../language/said.ts';
import { fieldsListed } from '../naming.ts';
import { say } from '../../language/said.ts';
import { isPlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The plan does not say {missing}', cy: 'Nid yw’r cynllun yn dweud {missing}' },
  name: { en: 'which school it is of', cy: 'cynllun pa ysgol ydyw' },
  kind: { en: 'what kind of school it is of', cy: 'pa fath o ysgol yw hi' },
  both: { en: 'which school it is of, nor what kind', cy: 'cynllun pa ysgol ydyw, na pha fath o ysgol yw hi' },
  hint: { en: 'Add {fields} under `school:`', cy: 'Ychwanegwch {fields} o dan `school:`' },
} satisfies Record<string, Said>;

/** The head of every report, and what decides which duties there are. */
export const schoolUnsaid: Rule = {
  id: 'school-unsaid',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'The plan says which school it is of, and what kind', cy: 'Mae’r cynllun yn dweud cynllun pa ysgol ydyw, a pha fath' },
  why: {
    en: 'Without a name no report has a heading. Without a kind nobody can tell that a pupil referral unit is meant, whose duties are others, or a special school, of which no common starting point is asked.',
    cy: 'Heb enw nid oes pennawd i’r un adroddiad. Heb fath ni all neb wybod mai uned cyfeirio disgyblion a olygir, sydd â dyletswyddau eraill, nac ysgol arbennig, na ofynnir iddi am fan cychwyn cyffredin.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school: # <-- here
  name: Ysgol y Felin
plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Ysgol y Felin
  kind: primary
plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
`,
    },
    { 'plan.yaml': 'school:\n  name: Ysgol y Felin\n' },
  ],
  *check(school) {
    const about = school.root.data.school;
    if (!isPlan(school) || !about) return;
    const missing = (['name', 'kind'] as const).filter((field) => about.data[field] === undefined && !about.damaged.has(field));
    if (missing.length === 0) return;
    yield { item: about, message: say(words.message, { missing: missing.length === 2 ? words.both : words[missing[0]!] }), hint: say(words.hint, { fields: fieldsListed(missing) }) };
  },
};
