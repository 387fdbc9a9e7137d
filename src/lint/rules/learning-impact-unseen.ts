import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { yearIsOver } from '../../link/priorities.ts';
import { isPast } from '../../link/time.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The professional learning “{name}” is done, and nothing says yet what it changed', cy: 'Mae’r dysgu proffesiynol “{name}” wedi ei wneud, ac nid oes dim yn dweud eto beth a newidiodd o’i herwydd' },
  hint: { en: 'When it can be seen, add `impact:` with a sentence; that it changed little is worth saying too', cy: 'Pan fydd i’w weld, ychwanegwch `impact:` gyda brawddeg; mae’n werth dweud hefyd os na newidiodd fawr ddim' },
} satisfies Record<string, Said>;

/** Professional learning is also something that happened. Impact that was noted in the log counts. */
export const learningImpactUnseen: Rule = {
  id: 'learning-impact-unseen',
  clause: 'evaluate-changes',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'Professional learning that is done says what it changed', cy: 'Mae dysgu proffesiynol a wnaed yn dweud beth a newidiodd o’i herwydd' },
  why: {
    en: 'Schools are asked to find out whether changes have the effect that was meant. It takes time to show, so this is only a reminder. An honest “not yet” helps the next decision as much as a success.',
    cy: 'Gofynnir i ysgolion ddarganfod a yw newidiadau’n cael yr effaith a fwriadwyd. Mae’n cymryd amser i’w weld, felly nodyn atgoffa’n unig yw hwn. Mae “ddim eto” gonest yn helpu’r penderfyniad nesaf gymaint â llwyddiant.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
professional-learning:
  fluency: # <-- here
    title: Teaching the fluency lesson
    for: all
    when: 2026-09-01
    expected-impact: Learners have the same lesson in every class.
    status: done
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
professional-learning:
  fluency:
    title: Teaching the fluency lesson
    for: all
    when: 2026-09-01
    status: done
    impact: The lesson was alike in three classes of four.
  words:
    title: Teaching words
    for: all
    when: 2026-10-12
    status: done
log:
  - when: 2026-11-10
    for: [words]
    impact: Learners use the new words in talk, and not yet in writing.
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    const noted = new Set(school.root.data.log.flatMap(({ data }) => (data.impact ? data.for.map(({ to }) => to) : [])));
    for (const item of school.all('professional-learning')) {
      const { status, when, impact } = item.data;
      if (status !== 'done' || impact || noted.has(item) || (when?.period && !isPast(when, today))) continue;
      yield { item, field: 'impact', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
