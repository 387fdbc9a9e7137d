import type { Said } from '../../language/said.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The curriculum policy statement does not name all three who must prepare it together',
    cy: 'Nid yw’r datganiad polisi cwricwlwm yn enwi’r tri y mae’n rhaid iddynt ei baratoi gyda’i gilydd',
  },
  hint: {
    en: 'Name the local authority, the management committee and the teacher in charge under `prepared-by:`',
    cy: 'Enwch yr awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal o dan `prepared-by:`',
  },
} satisfies Record<string, Said>;

/** The local authority, the management committee, the teacher in charge. */
const TOGETHER = 3;

/** Who is who cannot be told from words, so they are counted. */
export const curriculumStatementNotJoint: Rule = {
  id: 'curriculum-statement-not-joint',
  clause: 'pru-statement-joint',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'All three prepare the curriculum policy statement of a pupil referral unit', cy: 'Mae’r tri’n paratoi datganiad polisi cwricwlwm uned cyfeirio disgyblion' },
  why: {
    en: 'The statement must be prepared jointly by the local authority, the management committee and the teacher in charge. We can only count who is named: fewer than three cannot be all of them.',
    cy: 'Rhaid i’r awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal baratoi’r datganiad ar y cyd. Ni allwn ond cyfrif pwy a enwir: ni all llai na thri fod yn bob un ohonynt.',
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
  kind: primary
curriculum-statement:
  text: Another document.
`,
    },
  ],
  *check(school) {
    const item = school.root.data['curriculum-statement'];
    if (school.root.data.school?.data.kind !== 'pru' || !item || item.empty || item.damaged.has('prepared-by')) return;
    if (item.data['prepared-by'].length < TOGETHER) yield { item, field: 'prepared-by', message: words.message, hint: words.hint };
  },
};
