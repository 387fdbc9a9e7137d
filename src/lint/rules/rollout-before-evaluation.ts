import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import type { Day } from '../../link/calendar.ts';
import { openNow, yearIsOver } from '../../link/priorities.ts';
import type { Item, School } from '../../link/school.ts';
import { isWritten } from '../../link/text.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { timesInWords } from '../times-in-words.ts';

const words = {
  message: { en: 'The priority “{name}” is being rolled out, and nothing says yet what came of its trial', cy: 'Mae’r flaenoriaeth “{name}” yn cael ei chyflwyno’n ehangach, ac nid oes dim yn dweud eto beth a ddaeth o’i threial' },
  hint: {
    en: 'Add `evaluation:` with a sentence: what the trial showed, held against the success criteria; if the rollout has not begun, say in `rollout:` when it will, or change `step:`',
    cy: 'Ychwanegwch `evaluation:` gyda brawddeg: yr hyn a ddangosodd y treial, o’i ddal yn erbyn y meini prawf llwyddiant; os nad yw’r cyflwyno ehangach wedi dechrau, dywedwch yn `rollout:` pryd y bydd, neu newidiwch `step:`',
  },
} satisfies Record<string, Said>;

/** Only where there was a trial: the guidance leaves it open to begin at once. */
export const rolloutBeforeEvaluation: Rule = {
  id: 'rollout-before-evaluation',
  clause: 'success-criteria',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A trial is evaluated before it is rolled out', cy: 'Caiff treial ei werthuso cyn ei gyflwyno’n ehangach' },
  why: {
    en: 'A trial helps to tell what works from what has still to be improved, and the guidance asks that what comes of it is evaluated. Where that is not written down, the whole school may take on what a few classes had already learnt to leave out.',
    cy: 'Mae treial yn helpu i wahaniaethu rhwng yr hyn sy’n gweithio a’r hyn sydd eto i’w wella, ac mae’r canllawiau’n gofyn am werthuso’r hyn a ddaw ohono. Lle nad yw hynny wedi ei ysgrifennu, gall yr ysgol gyfan fabwysiadu’r hyn yr oedd ychydig ddosbarthiadau eisoes wedi dysgu ei hepgor.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk: # <-- here
    title: Talk that helps everyone learn
    trial: Years 3 to 6 tried talk partners in summer 2026.
    success-criteria: Quieter learners have something ready to say.
    rollout: All classes from October 2026.
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  siarad: # <-- here
    title: Siarad er mwyn dysgu
    step: rollout
    trial: Rhoddodd Blynyddoedd 3 i 6 gynnig ar bartneriaid siarad.
    success-criteria: Mae gan ddysgwyr tawelach rywbeth yn barod i’w ddweud.
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  talk:
    title: Talk that helps everyone learn
    step: rollout
    trial: Years 3 to 6 tried talk partners in summer 2026.
    success-criteria: Quieter learners have something ready to say.
    evaluation: They had in three classes of four. We dropped the timing cards.
    rollout: All classes from October 2026.
  reading:
    title: Reading fluently
    trial: Year 3 tries the lesson until Christmas.
    success-criteria: Learners read in phrases.
    rollout: Years 2 and 4 from January 2027, after the trial of autumn 2026.
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    for (const item of openNow(school, today)) {
      if (!isWritten(item.data.trial) || item.data.evaluation || !isRollingOut(school, item, today)) continue;
      yield { item, field: 'evaluation', message: say(words.message, { name: nameOf(item) }), hint: words.hint };
    }
  },
};

/**
 * Its step or its status says so, or every time that its rollout names has begun. In the step of reviewing it may as well be the
 * trial that is reviewed. One that is paused or met is left in peace.
 */
function isRollingOut({ terms }: School, { data: { step, status, rollout } }: Item<'priority'>, today: Day): boolean {
  if (status === 'paused' || status === 'met') return false;
  if (status === 'sustaining' || step.includes('rollout') || step.includes('ongoing-monitoring')) return true;
  const times = isWritten(rollout) ? timesInWords(rollout, terms) : [];
  return times.length > 0 && times.every(({ period }) => period!.start <= today);
}
