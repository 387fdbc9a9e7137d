import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { milestonesAhead, targetsAtWork } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The date of “{name}” is in words that cannot be followed: “{written}”', cy: 'Mae dyddiad “{name}” mewn geiriau na ellir eu dilyn: “{written}”' },
  hint: {
    en: 'Write a date (2027-03-19), a month (2027-03), a term (spring 2027) or a school year (2026-27) in `by:`',
    cy: 'Ysgrifennwch ddyddiad (2027-03-19), mis (2027-03), tymor (gwanwyn 2027) neu flwyddyn ysgol (2026-27) yn `by:`',
  },
} satisfies Record<string, Said>;

/** Words, or how often, where a target or a milestone needs a day. What looks like a date and is none is told when it is read. */
export const undatedTime: Rule = {
  id: 'undated-time',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'A target or a milestone of this year is dated in a way that can be followed', cy: 'Mae targed neu garreg filltir eleni wedi ei ddyddio mewn ffordd y gellir ei dilyn' },
  why: {
    en: 'Words such as “in due course” are kept and shown as they are. This program cannot tell when they have passed, so it cannot remind anybody.',
    cy: 'Cedwir geiriau fel “maes o law” a’u dangos fel y maent. Ni all y rhaglen hon ddweud pryd y maent wedi mynd heibio, felly ni all atgoffa neb.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    targets:
      T1:
        title: Most learners in Years 2 to 4 read a page smoothly.
        by: when all staff are trained # <-- here
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
    targets:
      T1:
        title: Most learners in Years 2 to 4 read a page smoothly.
        by: summer 2027
`,
    },
  ],
  *check(school, { today }) {
    for (const item of [...targetsAtWork(school, today), ...milestonesAhead(school, today)]) {
      const { by } = item.data;
      if (by && !by.period && !by.problem) yield { item, field: 'by', value: true, message: say(words.message, { name: nameOf(item), written: safe(by.written, 60) }), hint: words.hint };
    }
  },
};
