import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import type { Item } from '../../link/school.ts';
import { actionsToDo } from '../at-work.ts';
import { causesBehind, saysWhatIsAnswered } from '../causes.ts';
import { firstIds, idOf } from '../naming.ts';
import { once } from '../once.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: {
    en: 'Nothing says which cause the action “{name}” answers',
    cy: 'Nid oes dim yn dweud pa achos y mae’r cam “{name}” yn ei ateb',
  },
  hint: {
    en: 'Add `answers:` with the cause, as finding/cause',
    cy: 'Ychwanegwch `answers:` gyda’r achos, fel canfyddiad/achos',
  },
  nowhere: {
    en: 'The plan rests on causes that were found, and no action and no professional learning says which of them it answers: {names}',
    cy: 'Mae’r cynllun yn seiliedig ar achosion a ganfuwyd, ac nid oes cam gweithredu na dysgu proffesiynol yn dweud pa un ohonynt y mae’n ei ateb: {names}',
  },
  nowhereHint: {
    en: 'Add `answers:` with the cause, such as {id}, to the actions and the professional learning; a beginning with one priority is enough',
    cy: 'Ychwanegwch `answers:` gyda’r achos, er enghraifft {id}, at y camau gweithredu a’r dysgu proffesiynol; mae dechrau gydag un flaenoriaeth yn ddigon',
  },
} satisfies Record<string, Said>;

/**
 * The other direction of `cause-unanswered`. Where the plan draws the line nowhere, that is told once and not of each action,
 * cause or item of learning. What is done is left in peace.
 */
export const actionAnswersNothing: Rule = {
  id: 'action-answers-nothing',
  clause: 'process-action-answers-cause',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'An action says which cause it answers', cy: 'Mae cam gweithredu’n dweud pa achos y mae’n ei ateb' },
  why: {
    en: 'The guidance asks for actions that directly address the causes that were found. Where the plan draws this line for some of its actions, the others may be answering a symptom; where it draws it for none, nobody can see that the causes are answered.',
    cy: 'Mae’r canllawiau’n gofyn am gamau sy’n mynd i’r afael yn uniongyrchol â’r achosion a ganfuwyd. Lle mae’r cynllun yn tynnu’r llinell hon ar gyfer rhai o’i gamau, efallai mai ateb symptom y mae’r lleill; lle nad yw’n ei thynnu ar gyfer yr un, ni all neb weld bod yr achosion yn cael eu hateb.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
    actions:
      small-groups:
        title: Teach missing sounds in small groups.
        answers: [slow-reading/sounds]
      posters: # <-- here
        title: Posters about reading.
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners read word by word.
    causes:
      sounds:
        why: Gaps in phonics were seldom taught again.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
    actions: # <-- here
      small-groups:
        title: Teach missing sounds in small groups.
      posters:
        title: Posters about reading.
professional-learning:
  phonics:
    title: Phonics in every class
    for: [reading]
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners read word by word.
    causes:
      sounds:
        why: Gaps in phonics were seldom taught again.
      practice:
        why: Those who read least at home were heard no oftener.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `school:
  language: cy
plan:
  years: 2026-27 hyd 2028-29
priorities:
  darllen:
    title: Darllen yn rhugl
    because: [darllen-araf]
    actions:
      grwpiau:
        title: Dysgu seiniau mewn grwpiau bach.
        answers: [darllen-araf/seiniau]
      wythnos-lyfrau:
        title: Cynnal wythnos lyfrau.
        status: done
findings:
  darllen-araf:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
    causes:
      seiniau:
        why: Anaml y dysgwyd bylchau mewn ffoneg eto.
`,
    },
  ],
  *check(school, { today }) {
    if (cannotFollow(school, 'action', 'answers') || cannotFollow(school, 'professional-learning', 'answers')) return;
    const priorities = prioritiesAtWork(school, today).filter((priority) => causesBehind(priority).length > 0);
    if (!saysWhatIsAnswered(school)) {
      const tell = (some: readonly Item<'priority'>[]) => {
        const causes = [...new Set(some.flatMap(causesBehind))];
        return { message: say(words.nowhere, { names: firstIds(causes) }), hint: say(words.nowhereHint, { id: idOf(causes[0]!) }) };
      };
      yield* once(school, 'action-answers-nothing', priorities, today, tell, 'actions');
      return;
    }
    for (const priority of priorities) {
      for (const item of actionsToDo(priority)) {
        if (item.data.answers.length === 0) yield { item, field: 'answers', message: say(words.message, { name: idOf(item) }), hint: words.hint };
      }
    }
  },
};
