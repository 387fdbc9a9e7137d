import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { yearIsOver } from '../../link/priorities.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  paused: { en: 'The priority “{name}” is paused, and what led to it is not written down yet', cy: 'Mae’r flaenoriaeth “{name}” wedi ei hoedi, ac nid yw’r hyn a arweiniodd at hynny wedi ei ysgrifennu eto' },
  adapted: { en: 'The priority “{name}” is adapted, and what led to it is not written down yet', cy: 'Mae’r flaenoriaeth “{name}” wedi ei haddasu, ac nid yw’r hyn a arweiniodd at hynny wedi ei ysgrifennu eto' },
  hint: {
    en: 'To stop and think is good work: add `closed-because:` with a sentence on what you learnt, so that whoever takes it up again can build on it',
    cy: 'Mae aros i feddwl yn waith da: ychwanegwch `closed-because:` gyda brawddeg ar yr hyn a ddysgoch, fel y gall pwy bynnag fydd yn ailafael ynddi adeiladu arno',
  },
} satisfies Record<string, Said>;

/** Pausing and adapting are honoured states. Only the reason is asked for, wherever the priority gives it. */
export const pauseUnexplained: Rule = {
  id: 'pause-unexplained',
  clause: 'pause-and-adapt',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A paused or adapted priority says what was learnt', cy: 'Mae blaenoriaeth a oedwyd neu a addaswyd yn dweud beth a ddysgwyd' },
  why: {
    en: 'The guidance wants schools to be ready to pause, think and adapt when something does not work, and a plan that shows it is an honest plan. A sentence on the reason makes the pause worth more: governors understand it, and nobody has to learn it twice.',
    cy: 'Mae’r canllawiau am i ysgolion fod yn barod i oedi, meddwl ac addasu pan nad yw rhywbeth yn gweithio, ac mae cynllun sy’n dangos hynny’n gynllun gonest. Mae brawddeg am y rheswm yn gwneud yr oedi’n fwy gwerthfawr: mae llywodraethwyr yn ei ddeall, ac nid oes rhaid i neb ei ddysgu ddwywaith.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  outdoors: # <-- here
    title: Learning outdoors
    status: paused
`,
    },
    {
      'cynllun.yaml': `language: cy
plan:
  years: 2026-27 to 2028-29
priorities:
  pontio: # <-- here
    title: Pontio i Flwyddyn 7
    status: adapted
`,
    },
  ],
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  outdoors:
    title: Learning outdoors
    status: paused
    closed-because: The wood is closed until the storm damage is cleared.
  transition:
    title: Moving on to Year 7
    status: adapted
    progress: Small schools could not release teachers, so the heads meet online.
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    for (const item of school.all('priority')) {
      const { status, progress } = item.data;
      if ((status !== 'paused' && status !== 'adapted') || progress || item.data['closed-because'] || item.damaged.has('progress')) continue;
      yield { item, field: 'closed-because', message: say(words[status], { name: nameOf(item) }), hint: words.hint };
    }
  },
};
