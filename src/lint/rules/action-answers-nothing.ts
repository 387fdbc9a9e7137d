import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { isA } from '../../link/school.ts';
import { actionsToDo } from '../at-work.ts';
import { idOf } from '../naming.ts';
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
} satisfies Record<string, Said>;

/** The other direction of `cause-unanswered`, and only where the plan draws the line at all. What is done is left in peace. */
export const actionAnswersNothing: Rule = {
  id: 'action-answers-nothing',
  clause: 'process-action-answers-cause',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'An action says which cause it answers', cy: 'Mae cam gweithredu’n dweud pa achos y mae’n ei ateb' },
  why: {
    en: 'The guidance asks for actions that directly address the causes that were found. Where the plan draws this line for some of its actions, the others may be answering a symptom.',
    cy: 'Mae’r canllawiau’n gofyn am gamau sy’n mynd i’r afael yn uniongyrchol â’r achosion a ganfuwyd. Lle mae’r cynllun yn tynnu’r llinell hon ar gyfer rhai o’i gamau, efallai mai ateb symptom y mae’r lleill.',
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
    if (cannotFollow(school, 'action', 'answers') || !school.all('action').some(({ data }) => data.answers.length > 0)) return;
    for (const priority of prioritiesAtWork(school, today)) {
      if (!priority.data.because.some(({ to }) => isA(to, 'finding') && to.data.status !== 'closed' && to.data.kind !== 'strength' && to.data.causes.length > 0)) continue;
      for (const item of actionsToDo(priority)) {
        if (item.data.answers.length === 0) yield { item, field: 'answers', message: say(words.message, { name: idOf(item) }), hint: words.hint };
      }
    }
  },
};
