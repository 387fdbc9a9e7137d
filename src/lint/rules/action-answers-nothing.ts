import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { cannotFollow } from '../../link/doubt.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import { isA } from '../../link/school.ts';
import type { Item } from '../../link/school.ts';
import { actionsToDo } from '../at-work.ts';
import { idOf, nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The action “{name}” does not say which cause it answers', cy: 'Nid yw’r cam gweithredu “{name}” yn dweud pa achos y mae’n ei ateb' },
  hint: {
    en: 'Write the cause under `answers:`, such as {id}; if it answers none and is right all the same, set this aside with `accept:` and a `reason:`',
    cy: 'Ysgrifennwch yr achos o dan `answers:`, er enghraifft {id}; os nad yw’n ateb yr un ond yn iawn er hynny, rhowch hyn o’r neilltu gydag `accept:` a `reason:`',
  },
} satisfies Record<string, Said>;

/** The other way round from `cause-unanswered`, and like it only for schools that draw this line at all. */
export const actionAnswersNothing: Rule = {
  id: 'action-answers-nothing',
  clause: 'process-action-answers-cause',
  basis: 'advice',
  severity: 'info',
  thorough: true,
  summary: { en: 'An action says which cause it answers', cy: 'Mae cam gweithredu’n dweud pa achos y mae’n ei ateb' },
  why: {
    en: 'The guidance asks that, once the cause is known, actions go straight at what was found. An action that answers no cause may be something the school does anyway, or a habit from an earlier plan. This is looked at only where the plan says somewhere what an action answers.',
    cy: 'Mae’r canllawiau’n gofyn i gamau gweithredu, unwaith y mae’r achos yn hysbys, fynd yn syth at yr hyn a ganfuwyd. Gall cam nad yw’n ateb unrhyw achos fod yn rhywbeth y mae’r ysgol yn ei wneud beth bynnag, neu’n arfer o gynllun cynharach. Edrychir ar hyn dim ond lle mae’r cynllun yn dweud yn rhywle beth y mae cam yn ei ateb.',
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
        title: Teach missing sounds again in small groups.
        answers: [slow-reading/sounds]
      book-week: # <-- here
        title: Hold a book week.
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
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    because: [slow-reading]
    actions:
      book-week:
        title: Hold a book week.
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    causes:
      sounds:
        why: Gaps in phonics were noticed and seldom taught again.
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  darllen:
    title: Darllen yn rhugl
    because: [darllen-araf]
    actions:
      grwpiau:
        title: Ailddysgu’r seiniau coll mewn grwpiau bach.
        answers: [darllen-araf/seiniau]
      wythnos-lyfrau:
        title: Cynnal wythnos lyfrau.
        status: done
findings:
  darllen-araf:
    kind: improve
    finding: Mae hanner y dysgwyr ym Mlynyddoedd 2 i 4 yn darllen fesul gair.
    causes:
      seiniau:
        why: Sylwyd ar fylchau mewn ffoneg ac anaml y cawsant eu hailddysgu.
`,
    },
  ],
  *check(school, { today }) {
    if (cannotFollow(school, 'action', 'answers') || cannotFollow(school, 'priority', 'because')) return;
    const drawn = [...school.all('action'), ...school.all('professional-learning')].some(({ data }) => data.answers.length > 0);
    if (!drawn) return;
    for (const priority of prioritiesAtWork(school, today)) {
      const [cause] = causesOf(priority);
      if (!cause) continue;
      for (const item of actionsToDo(priority)) {
        if (item.data.answers.length === 0) yield { item, field: 'answers', message: say(words.message, { name: nameOf(item) }), hint: say(words.hint, { id: idOf(cause) }) };
      }
    }
  },
};

/** The causes of what a priority is to put right. */
const causesOf = ({ data }: Item<'priority'>): readonly Item<'cause'>[] =>
  data.because.flatMap(({ to }) => (isA(to, 'finding') && to.data.status !== 'closed' && to.data.kind !== 'strength' ? to.data.causes : []));
