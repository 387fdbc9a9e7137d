import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  paused: {
    en: 'The priority “{name}” is paused: a sentence on what was seen would help whoever takes it up again',
    cy: 'Mae’r flaenoriaeth “{name}” wedi ei hoedi: byddai brawddeg am yr hyn a welwyd yn help i bwy bynnag sy’n ailafael ynddi',
  },
  adapted: {
    en: 'The priority “{name}” is adapted: a sentence on what was seen would help others to learn from it',
    cy: 'Mae’r flaenoriaeth “{name}” wedi ei haddasu: byddai brawddeg am yr hyn a welwyd yn help i eraill ddysgu ohoni',
  },
  hint: {
    en: 'Add it under `closed-because:` or `progress:`',
    cy: 'Ychwanegwch hi o dan `closed-because:` neu `progress:`',
  },
} satisfies Record<string, Said>;

/** Pausing is honoured: this is a hint and never more. */
export const pauseUnexplained: Rule = {
  id: 'pause-unexplained',
  clause: 'pause-and-adapt',
  basis: 'advice',
  severity: 'info',
  summary: { en: 'A paused or adapted priority says what was learnt', cy: 'Mae blaenoriaeth a oedwyd neu a addaswyd yn dweud beth a ddysgwyd' },
  why: {
    en: 'The guidance wants schools to be willing to pause, reflect and adapt when things are not working, and counts it as strength. A sentence on what was seen lets others learn from it too.',
    cy: 'Mae’r canllawiau am i ysgolion fod yn barod i oedi, myfyrio ac addasu pan nad yw pethau’n gweithio, ac yn cyfrif hynny’n gryfder. Mae brawddeg am yr hyn a welwyd yn gadael i eraill ddysgu ohono hefyd.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  outdoors:
    title: Learning outdoors
    status: paused # <-- here
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
  awyr-agored:
    title: Dysgu yn yr awyr agored
    status: paused
    closed-because: Nid oedd amser i’w gynllunio’n iawn, a daw’n ôl yn y gwanwyn.
  iard:
    title: Gêmau ar yr iard
    status: adapted
    progress: Gweithiodd gyda’r ieuengaf, ac fe’i newidiwyd i’r gweddill.
`,
    },
  ],
  *check(school) {
    for (const item of school.all('priority')) {
      const { status, progress } = item.data;
      if ((status !== 'paused' && status !== 'adapted') || progress || item.data['closed-because'] || item.damaged.has('closed-because') || item.damaged.has('progress')) continue;
      yield { item, field: 'status', message: say(words[status], { name: nameOf(item) }), hint: words.hint };
    }
  },
};
