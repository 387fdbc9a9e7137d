import { safe } from '../../diagnostics/safe.ts';
import { say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { nearTime } from '../../link/near-time.ts';
import { yearIsOver } from '../../link/priorities.ts';
import { isUndated } from '../../link/time.ts';
import { actionsAtWork, milestonesAhead, targetsAtWork } from '../at-work.ts';
import { nameOf } from '../naming.ts';
import type { Rule } from '../rule.ts';

const words = {
  message: { en: 'The date of “{name}” is in words that cannot be followed: “{written}”', cy: 'Mae dyddiad “{name}” mewn geiriau na ellir eu dilyn: “{written}”' },
  hint: {
    en: 'Write a date (2027-03-19), a month (2027-03), a term (spring 2027) or a school year (2026-27) when it is known',
    cy: 'Ysgrifennwch ddyddiad (2027-03-19), mis (2027-03), tymor (gwanwyn 2027) neu flwyddyn ysgol (2026-27) pan fydd yn hysbys',
  },
  near: { en: 'Did you mean “{near}”? Then write that', cy: 'Ai “{near}” oeddech chi’n ei feddwl? Yna ysgrifennwch hynny' },
} satisfies Record<string, Said>;

const TERMS = ['autumn', 'spring', 'summer'] as const;

/**
 * Words, or how often, where a target, a milestone, a meeting, a review, an inspection, an INSET day or the plan itself needs a day; words where an action does, which may well recur.
 * What looks like a date and is none is told when it is read.
 */
export const undatedTime: Rule = {
  id: 'undated-time',
  basis: 'ours',
  severity: 'info',
  summary: { en: 'What is to be reached or done this year, and whatever a clock runs from, is dated in a way that can be followed', cy: 'Mae’r hyn sydd i’w gyrraedd neu ei wneud eleni, a phopeth y mae cloc yn rhedeg ohono, wedi ei ddyddio mewn ffordd y gellir ei dilyn' },
  why: {
    en: 'Words such as “in due course” are kept and shown as they are. This program cannot tell when they have passed, so it cannot remind anybody.',
    cy: 'Cedwir geiriau fel “maes o law” a’u dangos fel y maent. Ni all y rhaglen hon ddweud pryd y maent wedi mynd heibio, felly ni all atgoffa neb.',
  },
  bad: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  prepared: early in September # <-- here
priorities:
  reading:
    title: Reading fluently
    targets:
      T1:
        title: Most learners in Years 2 to 4 read a page smoothly.
        by: when all staff are trained # <-- here
    milestones:
      halfway:
        title: Half of them do.
        by: each term # <-- here
      most:
        title: Most of them do.
        by: erbyn y Pasg 2027 # <-- here
    actions:
      books:
        title: Choose the books.
        by: when the grant comes # <-- here
meetings:
  after-easter:
    when: to be agreed # <-- here
inset:
  days:
    second:
      title: Talking about books
      when: some time in spring # <-- here
term-dates:
  2026-27:
    summer: when the building is ready # <-- here
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
    actions:
      listening:
        title: Listen to each learner read.
        by: each week
      books:
        title: Choose the books.
        by: before the holidays
        status: done
meetings:
  after-easter:
    when: 2027-04-20
`,
    },
  ],
  *check(school, { today }) {
    if (yearIsOver(school, today)) return;
    const { plan } = school.root.data;
    const times = [
      ...[...targetsAtWork(school, today), ...milestonesAhead(school, today)].map((item) => ({ item, field: 'by', time: item.data.by })),
      ...actionsAtWork(school, today).filter(({ data }) => data.by?.kind === 'words').map((item) => ({ item, field: 'by', time: item.data.by })),
      ...[...school.all('meeting'), ...school.all('review'), ...school.all('inspection'), ...school.all('inset-day')].map((item) => ({ item, field: 'when', time: item.data.when })),
      ...(plan ? [{ item: plan, field: 'prepared', time: plan.data.prepared }] : []),
      ...school.root.data['term-dates'].flatMap((item) => TERMS.map((term) => ({ item, field: term, time: item.data[term] }))),
    ];
    for (const { item, field, time } of times) {
      if (!isUndated(time)) continue;
      const near = nearTime(time.written, school.terms);
      yield { item, field, value: true, message: say(words.message, { name: nameOf(item), written: safe(time.written, 60) }), hint: near === undefined ? words.hint : say(words.near, { near }) };
    }
  },
};
