import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Person } from '../../link/school.ts';
import { isUnit } from '../at-work.ts';
import { listed } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The curriculum statement does not name all three who prepare it together; not named: {parts}',
    cy: 'Nid yw’r datganiad cwricwlwm yn enwi’r tri sy’n ei baratoi gyda’i gilydd; heb eu henwi: {parts}',
  },
  hint: {
    en: 'Write the three roles in `prepared-by:`, and prepare it together if that was not done. The statement is another duty and no part of what a plan must hold',
    cy: 'Ysgrifennwch y tair rôl yn `prepared-by:`, a pharatowch ef gyda’ch gilydd os na wnaed hynny. Dyletswydd arall yw’r datganiad, ac nid yw’n rhan o’r hyn y mae’n rhaid i gynllun ei gynnwys',
  },
  authority: { en: 'the local authority', cy: 'yr awdurdod lleol' },
  committee: { en: 'the management committee', cy: 'y pwyllgor rheoli' },
  teacher: { en: 'the teacher in charge', cy: 'yr athro neu’r athrawes â gofal' },
} satisfies Record<string, Said>;

type Part = 'authority' | 'committee' | 'teacher';

/** The three by the words for them in either language, an id’s too. */
const CALLED: Readonly<Record<Part, RegExp>> = {
  authority: /\bauthority\b|awdurdod|\bcounty council\b|cyngor sir|^(the )?(LA|ALl)$/iu,
  committee: /\bcommittee\b|[pb]h?wyllgor/iu,
  teacher: /\bteacher in charge\b|\bhead\b|\bhead ?teacher\b|athro|athrawes|[pb]h?ennaeth/iu,
};

const isThe = (part: Part, { written, to }: Person): boolean => {
  if (part === 'authority' && to?.data.kind === 'authority') return true;
  if (part === 'committee' && to?.data.kind === 'governor') return true;
  const { title } = to?.data ?? {};
  return [written.replaceAll('-', ' '), title?.en, title?.cy].some((name) => name !== undefined && CALLED[part].test(name));
};

/** A name that no person of `people:` has could be anybody: where names stand alone, it is asked which of the three they are. */
export const curriculumStatementNotJoint: Rule = {
  id: 'curriculum-statement-not-joint',
  clause: 'pru-statement-joint',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A unit’s curriculum statement names the three who prepare it', cy: 'Mae datganiad cwricwlwm uned yn enwi’r tri sy’n ei baratoi' },
  why: {
    en: 'The local authority, the management committee and the teacher in charge must prepare the statement jointly, so that what learners are taught is a promise of all three. Naming the roles shows that it was. It is a duty of the unit beside its plan.',
    cy: 'Rhaid i’r awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal baratoi’r datganiad ar y cyd, fel bod yr hyn a ddysgir i ddysgwyr yn addewid gan y tri. Mae enwi’r rolau’n dangos hynny. Dyletswydd ar yr uned wrth ochr ei chynllun ydyw.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: With the committee’s papers of June.
  prepared-by: [teacher in charge] # <-- here
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
curriculum-statement: # <-- here
  text: Gyda phapurau’r pwyllgor ym Mehefin.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  kind: pru
  language: cy
curriculum-statement:
  text: Gyda phapurau’r pwyllgor ym Mehefin.
  prepared-by: [yr awdurdod lleol, cadeirydd, arweinydd]
people:
  cadeirydd:
    title: Cadeirydd y pwyllgor rheoli
    kind: governor
  arweinydd:
    title: Athrawes â gofal
    kind: staff
`,
    },
    {
      'plan.yaml': `school:
  kind: pru
curriculum-statement:
  text: With the committee’s papers of June.
  prepared-by: [inclusion-team, management-committee, teacher-in-charge]
people:
  inclusion-team:
    title: Inclusion team
    kind: authority
`,
    },
  ],
  *check(school) {
    const item = school.root.data['curriculum-statement'];
    if (!isUnit(school) || !item || !item.data.text || item.damaged.has('prepared-by') || school.root.damaged.has('people')) return;
    const by = item.data['prepared-by'];
    const parts = (['authority', 'committee', 'teacher'] as const).filter((part) => !by.some((person) => isThe(part, person)));
    if (parts.length > 0) yield { item, field: 'prepared-by', message: say(words.message, { parts: listed(parts.map((part) => words[part])) }), hint: words.hint };
  },
};
