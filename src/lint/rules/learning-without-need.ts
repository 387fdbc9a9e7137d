import type { Said } from '../../language/said.ts';
import { say } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { learningKept } from '../at-work.ts';
import { causesBehind, saysWhatIsAnswered } from '../causes.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { prioritiesNamed } from '../serving.ts';

const words = {
  message: {
    en: 'Nothing says which cause the professional learning “{name}” answers',
    cy: 'Nid oes dim yn dweud pa achos y mae’r dysgu proffesiynol “{name}” yn ei ateb',
  },
  hint: {
    en: 'Add `answers:` with the cause, as finding/cause',
    cy: 'Ychwanegwch `answers:` gyda’r achos, fel canfyddiad/achos',
  },
} satisfies Record<string, Said>;

/**
 * A need can be named only where the priority rests on a finding whose causes are written down. Learning that serves no priority is
 * told by `learning-serves-nothing`, and a plan that names causes nowhere by `action-answers-nothing`.
 */
export const learningWithoutNeed: Rule = {
  id: 'learning-without-need',
  clause: 'thread-findings-priorities-learning',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'Professional learning says which cause or need it answers', cy: 'Mae dysgu proffesiynol yn dweud pa achos neu angen y mae’n ei ateb' },
  why: {
    en: 'The guidance asks for a clear line from what self-evaluation found, through the priorities, to professional learning. Where causes are written down, a line from the learning to the cause shows that it was chosen and did not just come up.',
    cy: 'Mae’r canllawiau’n gofyn am linell glir o’r hyn a ganfu hunanwerthuso, drwy’r blaenoriaethau, i ddysgu proffesiynol. Lle mae achosion wedi eu hysgrifennu, mae llinell o’r dysgu at yr achos yn dangos iddo gael ei ddewis ac nid digwydd dod.',
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
professional-learning:
  phonics: # <-- here
    title: Phonics in every class
    for: [reading]
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
professional-learning:
  ffoneg:
    title: Ffoneg ym mhob dosbarth
    for: [darllen]
    answers: [darllen-araf/seiniau]
findings:
  darllen-araf:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
    causes:
      seiniau:
        why: Anaml y dysgwyd bylchau mewn ffoneg eto.
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
  gardening:
    title: A garden to learn in
    because-in-words: Learners asked for it.
professional-learning:
  outdoors:
    title: Lessons out of doors
    for: [gardening]
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
  *check(school, { today }) {
    if (cannotFollow(school, 'professional-learning', 'answers') || cannotFollow(school, 'professional-learning', 'for') || cannotFollow(school, 'priority', 'because') || !saysWhatIsAnswered(school)) return;
    for (const item of learningKept(school)) {
      if (item.data.answers.length > 0 || !prioritiesNamed(school, today, item.data.for).some((priority) => causesBehind(priority).length > 0)) continue;
      yield { item, field: 'answers', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};
