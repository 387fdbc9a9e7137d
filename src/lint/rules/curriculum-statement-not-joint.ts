import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import type { Person } from '../../link/school.ts';
import { listed } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The curriculum policy statement does not name all three who must prepare it together; not among those named: {parts}',
    cy: 'Nid yw’r datganiad polisi cwricwlwm yn enwi’r tri y mae’n rhaid iddynt ei baratoi gyda’i gilydd; heb fod ymysg y rhai a enwir: {parts}',
  },
  hint: {
    en: 'Name the local authority, the management committee and the teacher in charge under `prepared-by:`. The statement is another duty than the plan',
    cy: 'Enwch yr awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal o dan `prepared-by:`. Dyletswydd ar wahân i’r cynllun yw’r datganiad',
  },
  authority: { en: 'the local authority', cy: 'yr awdurdod lleol' },
  committee: { en: 'the management committee', cy: 'y pwyllgor rheoli' },
  teacher: { en: 'the teacher in charge', cy: 'yr athro neu’r athrawes â gofal' },
} satisfies Record<string, Said>;

const PARTS = ['authority', 'committee', 'teacher'] as const;
type Part = (typeof PARTS)[number];

/** What the three are called in either language. */
const CALLED: Readonly<Record<Part, RegExp>> = {
  authority: /\bauthority\b|awdurdod|\bcouncil\b|cyngor|\bLA\b/iu,
  committee: /\bcommittee\b|[pb]h?wyllgor/iu,
  teacher: /\bteacher in charge\b|\bhead\b|\bhead ?teacher\b|athro|athrawes|[pb]h?ennaeth/iu,
};

/** Which of the three an entry names: by its words, by the title of its person, or by what kind of person that is. */
function partsOf({ written, to }: Person): readonly Part[] {
  const names = [written.replaceAll('-', ' '), to?.data.title?.en, to?.data.title?.cy].filter((name) => name !== undefined);
  const kind = to?.data.kind;
  return PARTS.filter((part) => names.some((name) => CALLED[part].test(name)) || (part === 'authority' && kind === 'authority') || (part === 'committee' && kind === 'governor'));
}

/** Somebody named in words that say no role may be any of the three, so only what nobody named can be is told. */
export const curriculumStatementNotJoint: Rule = {
  id: 'curriculum-statement-not-joint',
  clause: 'pru-statement-joint',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'All three prepare the curriculum policy statement of a pupil referral unit', cy: 'Mae’r tri’n paratoi datganiad polisi cwricwlwm uned cyfeirio disgyblion' },
  why: {
    en: 'The statement must be prepared jointly by the local authority, the management committee and the teacher in charge. Naming the three roles shows that it was. A name without a role may be any of them, so it is left in peace.',
    cy: 'Rhaid i’r awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal baratoi’r datganiad ar y cyd. Mae enwi’r tair rôl yn dangos hynny. Gall enw heb rôl fod yn unrhyw un ohonynt, felly caiff lonydd.',
  },
  bad: [
    {
      'plan.yaml': `school:
  name: The Cwm Centre
  kind: pru
curriculum-statement:
  text: On the centre’s website.
  prepared-by: [The teacher in charge] # <-- here
`,
    },
    {
      'plan.yaml': `school:
  name: Canolfan y Cwm
  kind: pru
  language: cy
curriculum-statement:
  text: Ar wefan y ganolfan.
  prepared-by: [yr athrawes â gofal, y dirprwy athro, y pwyllgor rheoli] # <-- here
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Canolfan y Cwm
  kind: pru
  language: cy
curriculum-statement:
  text: Ar wefan y ganolfan.
  prepared-by: [Yr awdurdod lleol, Y pwyllgor rheoli, Yr athro â gofal]
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: On the centre’s website.
  prepared-by: [the local authority and the management committee, leader]
people:
  leader:
    title: Teacher in charge
    kind: staff
`,
    },
    {
      'plan.yaml': `school:
  kind: primary
curriculum-statement:
  text: Another document.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['curriculum-statement'];
    if (!isOfUnit(school.root) || !item || item.empty || item.damaged.has('prepared-by') || school.root.damaged.has('people')) return;
    const named = item.data['prepared-by'].map((person) => ({ parts: partsOf(person), known: person.to?.data.kind !== undefined }));
    const missing = PARTS.filter((part) => !named.some(({ parts }) => parts.includes(part)));
    const mayBeAny = named.filter(({ parts, known }) => parts.length === 0 && !known).length;
    if (missing.length <= mayBeAny) return;
    yield { item, field: 'prepared-by', message: say(words.message, { parts: listed(missing.map((part) => words[part])) }), hint: words.hint };
  },
};
