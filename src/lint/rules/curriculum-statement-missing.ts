import type { Said } from '../../language/said.ts';
import { isOfUnit } from '../../link/school.ts';
import { isPlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'The unit’s written curriculum policy statement is not recorded. It is a duty beside the plan and no part of it',
    cy: 'Ni chofnodir datganiad polisi cwricwlwm ysgrifenedig yr uned. Dyletswydd ochr yn ochr â’r cynllun ydyw ac nid rhan ohono',
  },
  hint: {
    en: 'Add `curriculum-statement:` with a line in `text:` on where it is, and `prepared-by:`',
    cy: 'Ychwanegwch `curriculum-statement:` gyda llinell yn `text:` ar ble mae, a `prepared-by:`',
  },
} satisfies Record<string, Said>;

/** Law under the current edition, told as a warning: where the statement itself stands is not ours to know. */
export const curriculumStatementMissing: Rule = {
  id: 'curriculum-statement-missing',
  clause: 'pru-curriculum-statement',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A pupil referral unit’s written curriculum policy statement is recorded', cy: 'Cofnodir datganiad polisi cwricwlwm ysgrifenedig uned cyfeirio disgyblion' },
  why: {
    en: 'The local authority, the management committee and the teacher in charge must prepare and review a written statement on the unit’s curriculum policy together. It is a duty of its own and no part of the development plan; a line on where it is saves everybody asking.',
    cy: 'Rhaid i’r awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal baratoi ac adolygu datganiad ysgrifenedig ar bolisi cwricwlwm yr uned gyda’i gilydd. Dyletswydd ar wahân ydyw, ac nid rhan o’r cynllun datblygu; mae llinell ar ble mae yn arbed i bawb ofyn.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `school:
  name: The Cwm Centre
  kind: pru # <-- here
priorities:
  return:
    title: Back to a mainstream school, and staying there
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  name: Canolfan y Cwm
  kind: pru
  language: cy
priorities:
  dychwelyd:
    title: Yn ôl i ysgol brif ffrwd, ac aros yno
curriculum-statement:
  text: Ar wefan y ganolfan.
  prepared-by: [Yr awdurdod lleol, Y pwyllgor rheoli, Yr athro â gofal]
`,
    },
    {
      'plan.yaml': `school:
  kind: primary
priorities:
  oracy:
    title: Talk that helps everybody learn
`,
    },
  ],
  *check(school) {
    const item = school.root.data.school;
    const statement = school.root.data['curriculum-statement'];
    if (!item || !isOfUnit(school.root) || !isPlan(school) || (statement && !statement.empty) || school.root.damaged.has('curriculum-statement')) return;
    yield { item, field: 'kind', message: words.message, hint: words.hint };
  },
};
