import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { isOpen } from '../../link/priorities.ts';
import { isPast, sayTimeBoth } from '../../link/time.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'No open priority answers the recommendation “{name}”, and nothing says that it is left for now',
    cy: 'Nid oes blaenoriaeth agored yn ateb yr argymhelliad “{name}”, ac nid oes dim yn dweud ei fod wedi ei adael am y tro',
  },
  hint: {
    en: 'Write {id} under `because:` of the priority that answers it, say `status: met` if it is done, or add `left:` with a `reason:`',
    cy: 'Ysgrifennwch {id} o dan `because:` y flaenoriaeth sy’n ei ateb, dywedwch `status: met` os yw wedi ei gyflawni, neu ychwanegwch `left:` gyda `reason:`',
  },
  lapsed: {
    en: 'The recommendation “{name}” was left until {until}, and no open priority answers it yet',
    cy: 'Gadawyd yr argymhelliad “{name}” tan {until}, ac nid oes blaenoriaeth agored yn ei ateb eto',
  },
  lapsedHint: {
    en: 'Look at it again: let a priority answer it, or give a new `until:` and `reason:` under `left:`',
    cy: 'Edrychwch arno eto: gadewch i flaenoriaeth ei ateb, neu rhowch `until:` a `reason:` newydd o dan `left:`',
  },
} satisfies Record<string, Said>;

/** From inspection to priorities: every open recommendation is answered, or left by a decision with a reason. */
export const recommendationUnanswered: Rule = {
  id: 'recommendation-unanswered',
  clause: 'recommendations-answered',
  basis: 'advice',
  severity: 'warning',
  summary: {
    en: 'An open recommendation of an inspection is answered by a priority, or left on purpose',
    cy: 'Mae blaenoriaeth yn ateb pob argymhelliad agored gan arolygiad, neu fe’i gadewir yn fwriadol',
  },
  why: {
    en: 'After an inspection the plan is where a school shows what it makes of the recommendations. One priority may answer several, and several may answer one. What is done can be marked as met, and what has to wait can be left with a reason.',
    cy: 'Ar ôl arolygiad, y cynllun yw’r lle y mae ysgol yn dangos beth y mae’n ei wneud o’r argymhellion. Gall un flaenoriaeth ateb sawl un, a gall sawl un ateb yr un argymhelliad. Gellir nodi bod yr hyn a wnaed wedi ei gyflawni, a gadael yr hyn sy’n gorfod aros, gyda rheswm.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [estyn-2025/R1]
inspections:
  estyn-2025:
    kind: section-28
    recommendations:
      R1:
        text: Improve the fluency with which learners read.
      R2: # <-- here
        text: Give learners more chances to explain their thinking.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [estyn-2025/R1]
inspections:
  estyn-2025:
    kind: section-28
    recommendations:
      R1:
        text: Improve the fluency with which learners read.
      R2:
        text: Keep the fire door clear.
        status: met
      R3:
        text: Widen the choice of courses.
        left:
          reason: The college can join us from 2027.
`,
    },
  ],
  *check(school, { today }) {
    if (school.root.damaged.has('priorities') || cannotFollow(school, 'priority', 'because')) return;
    const answered = new Set(school.all('priority').filter(isOpen).flatMap(({ data }) => data.because.map(({ to }) => to)));
    for (const item of school.all('recommendation')) {
      const { status, left } = item.data;
      if (status === 'met' || status === 'closed' || answered.has(item)) continue;
      const name = nameOf(item);
      if (!left) yield { item, field: 'left', message: say(words.message, { name }), hint: say(words.hint, { id: idOf(item) }) };
      else if (isPast(left.data.until, today)) {
        yield { item, node: left.data.until!.node, message: say(words.lapsed, { name, until: sayTimeBoth(left.data.until!) }), hint: words.lapsedHint };
      }
    }
  },
};
