import type { Said } from '../../language/said.ts';
import { yearPeriod } from '../../link/calendar.ts';
import { currentYearOf, isOpen, yearIsOver } from '../../link/priorities.ts';
import { isPlan, targetsAtWork, wholePlan } from '../at-work.ts';
import type { Rule } from '../rule.ts';

const words = {
  neither: { en: 'The plan has neither short-term nor longer-term objectives', cy: 'Nid oes gan y cynllun amcanion tymor byr na thymor hwy' },
  short: { en: 'The plan has no short-term objectives', cy: 'Nid oes gan y cynllun amcanion tymor byr' },
  longer: { en: 'The plan has no longer-term objectives', cy: 'Nid oes gan y cynllun amcanion tymor hwy' },
  bothHint: { en: 'Add a sentence each in `short-term:` and `longer-term:` under `plan:`; targets count as objectives too', cy: 'Ychwanegwch frawddeg yr un yn `short-term:` a `longer-term:` o dan `plan:`; mae targedau’n cyfrif fel amcanion hefyd' },
  shortHint: { en: 'Add targets for this year, or a sentence in `short-term:` under `plan:`', cy: 'Ychwanegwch dargedau ar gyfer eleni, neu frawddeg yn `short-term:` o dan `plan:`' },
  longerHint: { en: 'Add a sentence in `longer-term:` under `plan:`, or a target dated in year 2 or 3', cy: 'Ychwanegwch frawddeg yn `longer-term:` o dan `plan:`, neu darged wedi ei ddyddio ym mlwyddyn 2 neu 3' },
} satisfies Record<string, Said>;

/** Objectives for this year and beyond it. Targets count as what they are, so nobody has to write the same thing twice. */
export const shortAndLongerTerm: Rule = {
  id: 'short-and-longer-term',
  clause: 'short-and-longer-term',
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'The plan has short-term and longer-term objectives', cy: 'Mae gan y cynllun amcanion tymor byr a thymor hwy' },
  why: {
    en: 'The guidance asks for both short-term and longer-term objectives: what is to be reached this year, and what it leads to. Targets of this year are short-term objectives; a sentence or a target that looks to years 2 and 3 is enough for the longer term.',
    cy: 'Mae’r canllawiau’n gofyn am amcanion tymor byr a thymor hwy: yr hyn sydd i’w gyrraedd eleni, a’r hyn y mae’n arwain ato. Mae targedau eleni’n amcanion tymor byr; mae brawddeg neu darged sy’n edrych at flynyddoedd 2 a 3 yn ddigon ar gyfer y tymor hwy.',
  },
  across: true,
  bad: [
    {
      'plan.yaml': `plan: # <-- here
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
  good: [
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  short-term: By summer 2027 more learners explain their ideas aloud.
  longer-term: By 2029 good talk does not depend on the teacher.
priorities:
  talk:
    title: Talk that helps everyone learn
`,
    },
    {
      'plan.yaml': `plan:
  years: 2026-27 to 2028-29
priorities:
  reading:
    title: Reading fluently
    years: 2026-27 to 2027-28
    targets:
      T1:
        title: Most learners in Years 2 to 4 read a page smoothly.
        by: summer 2027
      T2:
        title: All do.
        by: summer 2028
`,
    },
  ],
  *check(school, { today }) {
    const plan = school.root.data.plan;
    if (!isPlan(school) || yearIsOver(school, today) || school.root.damaged.has('plan') || school.root.damaged.has('priorities')) return;
    const { end } = yearPeriod(currentYearOf(school, today));
    const beyond = school.all('priority').filter(isOpen).flatMap(({ data }) => [...data.targets, ...data.milestones]);
    const short = plan?.data['short-term'] !== undefined || plan?.damaged.has('short-term') === true || targetsAtWork(school, today).length > 0;
    const longer = plan?.data['longer-term'] !== undefined || plan?.damaged.has('longer-term') === true || beyond.some(({ data }) => (data.by?.period?.end ?? '') > end);
    const item = wholePlan(school);
    if (!short && !longer) yield { item, message: words.neither, hint: words.bothHint };
    else if (!short) yield { item, field: 'short-term', message: words.short, hint: words.shortHint };
    else if (!longer) yield { item, field: 'longer-term', message: words.longer, hint: words.longerHint };
  },
};
