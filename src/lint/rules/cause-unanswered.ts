import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { answersGiven, causesBehind, saysWhatIsAnswered } from '../causes.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'No action and no professional learning answers the cause “{name}”', cy: 'Nid oes cam gweithredu na dysgu proffesiynol yn ateb yr achos “{name}”' },
  hint: {
    en: 'Write {id} under `answers:` of the action or the professional learning that answers it; if it can wait, set this aside with `accept:` and a `reason:`',
    cy: 'Ysgrifennwch {id} o dan `answers:` y cam gweithredu neu’r dysgu proffesiynol sy’n ei ateb; os gall aros, rhowch hyn o’r neilltu gydag `accept:` a `reason:`',
  },
} satisfies Record<string, Said>;

/** From causes to actions, only for schools that draw this line at all, and only for findings that this year’s priorities answer. */
export const causeUnanswered: Rule = {
  id: 'cause-unanswered',
  clause: 'evidence-based-action',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'An action or professional learning answers each root cause of what this year’s priorities work on', cy: 'Mae cam gweithredu neu ddysgu proffesiynol yn ateb pob achos sylfaenol y mae blaenoriaethau eleni’n gweithio arno' },
  why: {
    en: 'The guidance asks for actions that answer the cause directly. This is looked at only where the plan says somewhere what an action answers, so that nobody has to begin with it; where it says so nowhere, the rule `action-answers-nothing` asks once, and only under thorough.',
    cy: 'Mae’r canllawiau’n gofyn am gamau sy’n ateb yr achos yn uniongyrchol. Edrychir ar hyn dim ond lle mae’r cynllun yn dweud yn rhywle beth y mae cam yn ei ateb, fel nad oes rhaid i neb ddechrau ag ef; lle nad yw’n ei ddweud yn unman, mae’r rheol `action-answers-nothing` yn gofyn unwaith, a dim ond o dan thorough.',
  },
  across: true,
  bad: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    causes:
      sounds:
        why: Gaps in phonics were noticed and seldom taught again.
      practice: # <-- here
        why: Those who read least at home were heard no oftener.
`,
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
    actions:
      small-groups:
        title: Teach missing sounds again in small groups.
        answers: [slow-reading/sounds]
`,
    },
  ],
  good: [
    {
      'self-evaluation.yaml': `findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    causes:
      sounds:
        why: Gaps in phonics were noticed and seldom taught again.
      practice:
        why: Those who read least at home were heard no oftener.
`,
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
    actions:
      small-groups:
        title: Teach missing sounds again in small groups.
        answers: [slow-reading/sounds]
professional-learning:
  hearing-readers:
    title: Hearing a child read well
    for: [reading]
    answers: [slow-reading/practice]
`,
    },
    {
      'plan.yaml': `priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
    actions:
      small-groups:
        title: Teach missing sounds again in small groups.
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    causes:
      sounds:
        why: Gaps in phonics were noticed and seldom taught again.
`,
    },
  ],
  *check(school, { today }) {
    if (cannotFollow(school, 'action', 'answers') || cannotFollow(school, 'professional-learning', 'answers') || cannotFollow(school, 'priority', 'actions')) return;
    if (!saysWhatIsAnswered(school)) return;
    const answered = new Set(answersGiven(school));
    for (const item of new Set(prioritiesAtWork(school, today).flatMap(causesBehind))) {
      if (!answered.has(item)) yield { item, message: say(words.message, { name: nameOf(item) }), hint: say(words.hint, { id: idOf(item) }) };
    }
  },
};
