import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { prioritiesAtWork } from '../../link/priorities.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The plan works at many priorities this year (number: {count}, limit: {most})', cy: 'Mae’r cynllun yn gweithio ar lawer o flaenoriaethau eleni (nifer: {count}, terfyn: {most})' },
  hint: {
    en: 'Which could wait, join another, or be marked `status: sustaining`? The guidance names no number: the limit is ours, your authority’s where its profile has one, or your own where sip.yaml sets `most:`',
    cy: 'Pa rai allai aros, ymuno ag un arall, neu gael `status: sustaining`? Nid yw’r canllawiau’n enwi rhif: ein terfyn ni yw hwn, un eich awdurdod lle mae gan ei broffil un, neu eich un chi lle mae sip.yaml yn gosod `most:`',
  },
} satisfies Record<string, Said>;

/** The guidance asks for a manageable number and names none. Five is our threshold, and a school may set another. */
export const tooManyPriorities: Rule = {
  id: 'too-many-priorities',
  basis: 'ours',
  severity: 'warning',
  summary: { en: 'The plan works at no more priorities than a school can manage', cy: 'Nid yw’r cynllun yn gweithio ar fwy o flaenoriaethau nag y gall ysgol eu rheoli' },
  why: {
    en: 'The guidance asks for a manageable number of specific priorities, so that improvement lasts. It names no number: five is our own threshold. Priorities that are paused or only sustained are not counted, nor are those of later years.',
    cy: 'Mae’r canllawiau’n gofyn am nifer hylaw o flaenoriaethau penodol, fel bod gwelliant yn para. Nid ydynt yn enwi rhif: ein trothwy ni yw pump. Ni chyfrifir blaenoriaethau sydd wedi eu hoedi neu sydd ond yn cael eu cynnal, na rhai’r blynyddoedd diweddarach.',
  },
  most: 5,
  threshold: 'manyPriorities',
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities: # <-- here
  reading:
    title: Reading fluently
  writing:
    title: Writing for real readers
  mathematics:
    title: Understanding in mathematics
  cymraeg:
    title: Welsh every day
  attendance:
    title: In school every day
  playtimes:
    title: Calm playtimes
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
  writing:
    title: Writing for real readers
  mathematics:
    title: Understanding in mathematics
  cymraeg:
    title: Welsh every day
  attendance:
    title: In school every day
  playtimes:
    title: Calm playtimes
    status: sustaining
  science:
    title: Science through enquiry
    years: 2027-28
`,
    },
  ],
  *check(school, { today, most }) {
    const count = prioritiesAtWork(school, today).length;
    if (count > most) yield { item: school.root, field: 'priorities', message: say(words.message, { count, most }), hint: words.hint };
  },
};
