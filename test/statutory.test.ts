import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { currentEdition } from '../src/edition/editions.ts';
import type { Day } from '../src/link/calendar.ts';
import type { Stage } from '../src/link/school.ts';
import { fromMemory } from '../src/read/memory.ts';
import { before, example, lineOf, replaced, without, withValue } from './editing.ts';

const TODAY = '2026-11-23';
const school = example('small-primary');
const PLAN = school['plan.yaml']!;
const SELF = school['self-evaluation.yaml']!;
const { items } = currentEdition();

type Files = Record<string, string>;
interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly at: string;
  readonly clause: string | undefined;
  readonly basis: string;
}

/** What law and integrity have to say of a school: the statutory and the earlier stages, without advice. */
function problems(files: Files, today: Day = TODAY, stage?: Stage): readonly Diagnostic[] {
  return checkSchool(fromMemory(files), { today, scope: 'validate', ...(stage ? { stage } : {}) }).diagnostics;
}
const told = (files: Files, today: Day = TODAY, stage?: Stage): Told[] =>
  problems(files, today, stage).map(({ rule, severity, span, clause, basis }) => ({ rule, severity, at: `${span.file}:${span.start.line}`, clause, basis }));
const plan = (text: string): Files => ({ ...school, 'plan.yaml': text });
const rules = (files: Files, today: Day = TODAY, stage?: Stage) => told(files, today, stage).map(({ rule, severity }) => `${rule} ${severity}`);

const current = ['reading', 'oracy', 'cymraeg', 'attendance'];
const each = (text: string, change: (text: string, id: string) => string) => current.reduce(change, text);

interface Case {
  readonly id: string;
  /** The plan without the item. */
  readonly gone: string;
  /** The key that the message stands at, in the plan as changed. */
  readonly at: string;
  readonly today?: Day;
  readonly self?: string;
  readonly severity?: 'warning';
}

/** Nothing of this year shows that anybody looked at the plan: the log names nothing in it, and nothing was read or judged. */
const unlooked = without(PLAN, 'reviews.autumn-2026', 'log.for', 'priorities.*.targets.*.readings', 'priorities.*.milestones.*.status');
const aged = withValue(withValue(withValue(PLAN, 'plan.prepared', '2025-09-17'), 'reviews.year-2025-26.when', '2025-07-09'), 'reviews.after-estyn.when', '2025-10-20');
const inspected = (when: string) => withValue(SELF, 'inspections.estyn-2025.when', when);

const cases: readonly Case[] = [
  { id: 'priorities-now', gone: each(PLAN, (text, id) => withValue(text, `priorities.${id}.years`, '2027-28')), at: 'priorities' },
  { id: 'priorities-later', gone: without(withValue(PLAN, 'priorities.*.years', '2026-27'), 'priorities.reasoning', 'priorities.cynefin'), at: 'priorities' },
  { id: 'national-priorities', gone: without(PLAN, 'national-priorities'), at: 'plan', severity: 'warning' },
  { id: 'targets', gone: without(PLAN, 'priorities.*.targets.*.title'), at: 'priorities' },
  { id: 'outcomes', gone: without(PLAN, 'priorities.*.targets.*.outcome'), at: 'priorities' },
  { id: 'strategy', gone: without(PLAN, 'strategy', 'priorities.*.strategy', 'priorities.*.actions.*.title'), at: 'plan' },
  { id: 'learning-strategy', gone: without(PLAN, 'learning-strategy.how'), at: 'learning-strategy' },
  { id: 'temporary-staff', gone: without(PLAN, 'learning-strategy.temporary-staff'), at: 'learning-strategy' },
  { id: 'learners-families', gone: without(PLAN, 'community.families'), at: 'community' },
  { id: 'locality', gone: without(PLAN, 'community.locality'), at: 'community' },
  { id: 'resources-now', gone: without(PLAN, 'resources.now'), at: 'resources' },
  { id: 'resources-later', gone: without(PLAN, 'resources.later'), at: 'resources' },
  { id: 'inset', gone: without(PLAN, 'inset.how', 'inset.days.*.purpose'), at: 'inset' },
  { id: 'previous-targets', gone: without(PLAN, 'previous-targets.*.*.met', 'previous-targets.*.*.extent'), at: 'previous-targets' },
  { id: 'previous-reasons', gone: without(PLAN, 'previous-targets.*.*.why-not'), at: 'previous-targets' },
  { id: 'kept-under-review', gone: unlooked, at: 'log', today: '2027-01-11', severity: 'warning' },
  { id: 'review-annual', gone: aged, at: 'reviews' },
  { id: 'review-after-s28', gone: PLAN, at: 'inspections.estyn-2025', self: inspected('2026-09-21 to 2026-09-23') },
];

describe('each item that law asks for, taken out of an approved plan', () => {
  it('is one of these', () => {
    expect(cases.map(({ id }) => id)).toEqual(Object.keys(items));
    expect(told(school)).toEqual([]);
  });

  it.each(cases)('$id', ({ id, gone, at, today = TODAY, self = SELF, severity = 'error' }) => {
    const files = { 'plan.yaml': gone, 'self-evaluation.yaml': self };
    const place = gone === PLAN ? `self-evaluation.yaml:${lineOf(self, at)}` : `plan.yaml:${lineOf(gone, at)}`;
    expect(told(files, today)).toEqual([{ rule: id, severity, at: place, clause: items[id]!.clause, basis: 'law' }]);
    expect(currentEdition().clauses[items[id]!.clause]!.force).toBe('must');
  });

  it.each(cases)('$id is something to do in a draft, and fails nothing', ({ id, gone, today = TODAY, self = SELF }) => {
    const files = { 'plan.yaml': withValue(gone, 'plan.stage', 'draft'), 'self-evaluation.yaml': self };
    expect(told(files, today)).toMatchObject([{ rule: id, severity: 'info', basis: 'law' }]);
    expect(told(files, today, 'approved')).toMatchObject([{ rule: id, basis: 'law' }]);
    expect(told(files, today, 'approved')[0]!.severity).not.toBe('info');
  });

  it('counts a field that is empty as one that is not there', () => {
    expect(rules(plan(withValue(PLAN, 'community.locality', '')))).toEqual(['locality error']);
    expect(rules(plan(withValue(PLAN, 'national-priorities', '')))).toEqual(['national-priorities warning']);
    expect(rules(plan(withValue(PLAN, 'resources.later', '""')))).toEqual(['resources-later error']);
    expect(rules(plan(withValue(PLAN, 'community.locality', '\n    cy:\n    en:')))).toEqual(['locality error']);
  });
});

describe('a part that is missing', () => {
  it('is a warning for one priority without a target, at that priority', () => {
    const text = without(PLAN, 'priorities.cymraeg.targets.*.title');
    expect(told(plan(text))).toEqual([{ rule: 'targets', severity: 'warning', at: `plan.yaml:${lineOf(text, 'priorities.cymraeg')}`, clause: 'schedule-targets', basis: 'law' }]);
    expect(problems(plan(text))[0]!.message.en).toContain('Welsh every day');
    expect(problems(plan(text))[0]!.message.cy).toContain('Cymraeg bob dydd');
  });

  it('is a warning for one target without an outcome, at that target', () => {
    const text = without(PLAN, 'priorities.oracy.targets.T2.outcome');
    expect(told(plan(text))).toMatchObject([{ rule: 'outcomes', severity: 'warning', at: `plan.yaml:${lineOf(text, 'priorities.oracy.targets.T2')}` }]);
  });

  it('names the later year for which there is no priority', () => {
    const text = withValue(withValue(PLAN, 'priorities.cymraeg.years', '2026-27'), 'priorities.cynefin.years', '2027-28');
    expect(told(plan(text))).toMatchObject([{ rule: 'priorities-later', severity: 'error' }]);
    expect(problems(plan(text))[0]!.message.en).toContain('2028-29');
    expect(problems(plan(text))[0]!.message.en).not.toContain('2027-28');
  });

  it('names the national priority of which no account is given, by its title', () => {
    const text = withValue(PLAN, 'national-priorities.poverty.how', '');
    const [only, ...rest] = problems(plan(text));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ rule: 'national-priorities', severity: 'warning', item: { kind: 'national-priority', id: 'poverty' } });
    expect(only!.item!.title.cy).toBe(currentEdition().nationalPriorities['poverty']!.title.cy);
    expect(only!.span.start.line).toBe(lineOf(text, 'national-priorities.poverty.how'));
  });

  it('is an error for an earlier target that was not fully met and has no reason, and none for one that was met', () => {
    const text = without(PLAN, 'previous-targets.2025-26.attendance.why-not');
    expect(told(plan(text))).toMatchObject([{ rule: 'previous-reasons', severity: 'error', at: `plan.yaml:${lineOf(text, 'previous-targets.2025-26.attendance')}` }]);
    expect(told(plan(withValue(text, 'previous-targets.2025-26.attendance.met', 'fully')))).toEqual([]);
  });

  it('is a priority of the current year without a title', () => {
    const text = without(PLAN, 'priorities.oracy.title');
    expect(told(plan(text))).toMatchObject([{ rule: 'priorities-now', severity: 'error', at: `plan.yaml:${lineOf(text, 'priorities.oracy')}` }]);
  });

  it.each(['paused', 'sustaining', 'met', 'closed'])('is not a priority that is %s: it owes nothing, and what it says counts', (status) => {
    const bare = withValue(without(PLAN, 'strategy', 'priorities.oracy.strategy', 'priorities.oracy.actions.*.title', 'priorities.oracy.targets.*.title', 'priorities.oracy.targets.*.outcome'), 'priorities.oracy.status', status);
    expect(told(plan(bare))).toEqual([]);
    if (status === 'closed') return;
    const alone = 'plan:\n  stage: approved\n  years: 2026-27 to 2028-29\npriorities:\n  reading:\n    title: Reading fluently\n';
    const rest = `  oracy:\n    title: Talk\n    status: ${status}\n    strategy: Talk partners.\n    targets:\n      T1:\n        title: Everybody speaks.\n        outcome: Learners think aloud.\n`;
    const owed = (text: string) => rules({ 'plan.yaml': text }).filter((rule) => /^(targets|outcomes|strategy) /.test(rule));
    expect(owed(alone).sort()).toEqual(['outcomes error', 'strategy error', 'targets error']);
    expect(owed(alone + rest).sort()).toEqual(['strategy warning', 'targets warning']);
    // Where nothing else is left, the law still wants a statement.
    expect(owed(alone.replace('Reading fluently\n', `Reading fluently\n    status: ${status}\n`)).sort()).toEqual(['outcomes error', 'strategy error', 'targets error']);
  });

  it('says that one for each is our reading of the law', () => {
    const text = without(PLAN, 'strategy', 'priorities.cymraeg.strategy', 'priorities.cymraeg.actions.*.title', 'priorities.cymraeg.targets.*.title', 'priorities.oracy.targets.T2.outcome');
    const found = problems(plan(text));
    expect(found.map(({ rule }) => rule).sort()).toEqual(['outcomes', 'strategy', 'targets']);
    for (const { message } of found) expect([message.en, message.cy]).toEqual([expect.stringContaining('is our reading'), expect.stringContaining('ein dehongliad ni')]);
  });

  it('accepts one strategy for the whole plan, or one for each priority, or its actions', () => {
    expect(told(plan(without(PLAN, 'priorities.*.strategy', 'priorities.*.actions.*.title')))).toEqual([]);
    expect(told(plan(without(PLAN, 'strategy')))).toEqual([]);
    expect(told(plan(without(PLAN, 'strategy', 'priorities.*.strategy')))).toEqual([]);
    expect(rules(plan(without(PLAN, 'strategy', 'priorities.oracy.strategy', 'priorities.oracy.actions.*.title')))).toEqual(['strategy warning']);
  });
});

describe('how INSET days support improvement', () => {
  const days = (when: string, rest = '') => rules({ 'plan.yaml': `plan:\n  stage: approved\n  years: 2026-27 to 2028-29\ninset:\n  days:\n    first:\n      when: ${when}\n      purpose: Learning the fluency lesson.\n${rest}` }).includes('inset error');

  it('is not said by days of an earlier year, and is by those of this one, by the school’s own terms', () => {
    expect(['2026-01-05', 'summer 2026', '2026-08-31'].map((when) => days(when))).toEqual([true, true, true]);
    expect(['2026-09-01', '2027-01-04', '2026-27', 'in the spring', ''].map((when) => days(when))).toEqual([false, false, false, false, false]);
    expect(days('2026-08-31', 'term-dates:\n  2026-27:\n    autumn: 2026-08-31 to 2026-12-18\n')).toBe(false);
    expect(days('2026-01-05', '    second:\n      when: 2027-01-04\n      purpose: Looking at the autumn.\n')).toBe(false);
    expect(days('2026-01-05', '  how: Two days on fluency.\n')).toBe(false);
  });
});

describe('what does not apply', () => {
  const excuse = (text: string, id: string, reason: string) => before(text, 'priorities', `does-not-apply:\n  ${id}: ${reason}`);

  it.each(Object.keys(items))('%s', (id) => {
    const { gone, today = TODAY, self = SELF } = cases.find((one) => one.id === id)!;
    const excused = told({ 'plan.yaml': excuse(gone, id, 'A reason of our own'), 'self-evaluation.yaml': self }, today);
    if (items[id]!.mayNotApply) expect(excused).toEqual([]);
    else expect(excused).toMatchObject([{ rule: id, basis: 'law' }]);
  });

  it('needs a reason', () => {
    const gone = without(PLAN, 'previous-targets.*.*.met', 'previous-targets.*.*.extent');
    expect(rules(plan(excuse(gone, 'previous-targets', '')))).toEqual(['previous-targets error']);
  });

  it('names only what the law has', () => {
    expect(rules(plan(excuse(PLAN, 'previous-target', 'We are new')))).toEqual(['shape error']);
  });
});

describe('a new school', () => {
  const fresh = `school:\n  name: Ysgol Newydd\n  opened: 2026-09-01\n${['plan', 'national-priorities', 'priorities', 'strategy', 'community', 'learning-strategy', 'inset', 'resources']
    .map((key) => PLAN.split('\n').slice(lineOf(PLAN, key) - 1).join('\n').split(/\n(?=[a-z])/)[0])
    .join('\n')}\n`;
  const about = (text: string, today: Day = TODAY) => rules({ 'plan.yaml': text }, today).filter((rule) => rule.startsWith('previous'));

  it('has no targets of the year before', () => {
    expect(about(fresh)).toEqual([]);
    expect(about(fresh.replace('opened: 2026-09-01', 'opened: autumn 2026'))).toEqual([]);
  });

  it('is new for its first plan only', () => {
    expect(about(fresh.replace('opened: 2026-09-01', 'opened: 2025-09-01'))).toEqual(['previous-targets error']);
    expect(about(fresh.replace('  opened: 2026-09-01\n', ''))).toEqual(['previous-targets error']);
  });
});

it('asks about the targets of the year before, whatever stands for earlier years', () => {
  expect(rules(plan(PLAN.replace('  2025-26:\n', '  2024-25:\n').replaceAll('2025-26/', '2024-25/')))).toEqual(['previous-targets error']);
});

describe('the yearly review', () => {
  /** The plan as it was last looked at as a whole on one day only. */
  const last = (day: Day, more: (text: string) => string = (text) => text) =>
    ({ 'plan.yaml': more(withValue(without(PLAN, 'reviews.year-2025-26', 'reviews.after-estyn'), 'plan.prepared', day)), 'self-evaluation.yaml': without(SELF, 'inspections.estyn-2025.kind') });

  it.each([
    ['2026-12-31', []],
    ['2027-01-14', []],
    ['2027-01-15', ['review-annual warning']],
    ['2027-02-13', ['review-annual warning']],
    ['2027-02-14', ['review-annual warning']],
    ['2027-02-15', ['review-annual error']],
  ])('of a plan prepared on 14 February 2026, on %s', (today, expected) => {
    expect(rules(last('2026-02-14'), today)).toEqual(expected);
  });

  it('is due on 28 February for a plan prepared on 29 February', () => {
    const leap = (text: string) => text.replaceAll('2028-29', '2029-30').replaceAll('2027-28', '2028-29').replaceAll('2026-27', '2027-28').replaceAll('2025-26', '2026-27').replaceAll(/\b202[67](-\d\d-\d\d)/g, '2027$1');
    const files = { 'plan.yaml': withValue(leap(last('2026-09-17')['plan.yaml']), 'plan.prepared', '2028-02-29'), 'self-evaluation.yaml': without(SELF, 'inspections.estyn-2025.kind') };
    const shift = (today: Day) => rules({ ...files, 'plan.yaml': files['plan.yaml'].replace('years: 2027-28 to 2029-30', 'years: 2028-29 to 2030-31') }, today).filter((rule) => rule.startsWith('review-annual'));
    expect(shift('2029-01-28')).toEqual([]);
    expect(shift('2029-01-29')).toEqual(['review-annual warning']);
    expect(shift('2029-02-28')).toEqual(['review-annual warning']);
    expect(shift('2029-03-01')).toEqual(['review-annual error']);
  });

  it('says the last day on which it can be done', () => {
    const [only] = problems(last('2026-02-14'), '2027-02-01');
    expect(only!.message.en).toContain('14 February 2027');
    expect(only!.message.cy).toContain('14 Chwefror 2027');
  });

  it.each([
    ['spring 2026', '2026-12-01', [], undefined],
    ['spring 2026', '2027-01-01', ['review-annual warning'], 'The yearly review of the plan is due by 1 January 2027, counted from the first day of “spring term 2026”'],
    ['spring 2026', '2027-01-02', ['review-annual warning'], /^The yearly review of the plan is due by \d+ \w+ 2027, counted from the last day of “spring term 2026”$/],
    ['2026-02', '2027-02-28', ['review-annual warning'], 'The yearly review of the plan is due by 28 February 2027, counted from the last day of “February 2026”'],
    ['2026-02', '2027-03-01', ['review-annual error'], 'The yearly review of the plan was due by 28 February 2027, counted from the last day of “February 2026”'],
    ['2025-26', '2027-08-31', ['review-annual warning'], 'The yearly review of the plan is due by 31 August 2027, counted from the last day of “2025-26”'],
    ['2026-27 to 2028-29', '2026-11-23', ['review-annual warning'], 'The plan gives no date on which it was prepared, so the date of its yearly review cannot be told'],
  ] as const)('of a plan prepared in “%s”, on %s: a reminder by the first day of that time, and late only after its last', (prepared, today, expected, message) => {
    const found = problems(last(prepared), today);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
    // That the twelve months are our reading is said in between.
    const said = found[0]?.message.en.replace(' (12 months from when it was last prepared, revised or reviewed: our reading)', '');
    if (message !== undefined) expect(said).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  const review = (kind: string, when: Day, revised: string) => (text: string) => before(text, 'reviews.autumn-2026', `spring-look:\n  kind: ${kind}\n  when: ${when}\n  revised: ${revised}`);

  it('is satisfied by a review that found no change needed', () => {
    expect(rules(last('2026-02-14', review('annual', '2027-02-10', 'no-change-needed')), '2027-03-01')).toEqual([]);
  });

  it('is not satisfied by monitoring, nor by an entry in the log', () => {
    expect(rules(last('2026-02-14', review('monitoring', '2027-02-10', 'no-change-needed')), '2027-03-01')).toEqual(['review-annual error']);
    const logged = (text: string) => text.replace('\nlog:\n', '\nlog:\n  - when: 2027-02-10\n    kind: monitoring\n    text: We read the plan.\n');
    expect(rules(last('2026-02-14', logged), '2027-03-01')).toEqual(['review-annual error']);
  });

  it('is not satisfied by a typing correction', () => {
    expect(rules(last('2026-02-14', (text) => replaced(text, 'Together, step by step', 'Together, step by small step')), '2027-03-01')).toEqual(['review-annual error']);
  });

  it('is satisfied by a revision with its date', () => {
    const revised = (text: string) => replaced(text, '  prepared: 2026-02-14\n', '  prepared: 2026-02-14\n  revised: 2027-02-10\n');
    expect(rules(last('2026-02-14', revised), '2027-03-01')).toEqual([]);
  });

  it('does not count a review that is still to come', () => {
    expect(rules(last('2026-02-14', review('annual', '2027-04-20', 'no-change-needed')), '2027-03-01')).toEqual(['review-annual error']);
  });

  it('cannot be told without a date, and says so as a warning', () => {
    expect(told(last(''))).toMatchObject([{ rule: 'review-annual', severity: 'warning', at: `plan.yaml:${lineOf(last('')['plan.yaml'], 'plan.prepared')}` }]);
    expect(rules(last('about last summer'))).toEqual(['review-annual warning']);
  });

  it('is not told a second time where a date cannot be read', () => {
    expect(rules(last('2026-02-30'))).toEqual(['shape error']);
    expect(rules(last('2026-02-14', review('annual', '2027-02-30', 'no-change-needed')), '2027-03-01')).toEqual(['shape error']);
  });
});

describe('the review after an inspection under section 28', () => {
  const files = (when: string, change: (text: string) => string = (text) => text, self: (text: string) => string = (text) => text): Files => ({
    'plan.yaml': change(PLAN),
    'self-evaluation.yaml': self(inspected(when)),
  });

  it.each([
    ['2026-11-29', ['review-after-s28 warning']],
    ['2026-11-30', ['review-after-s28 warning']],
    ['2026-12-01', ['review-after-s28 error']],
  ])('sixty days from 1 October 2026 have passed or not, on %s', (today, expected) => {
    expect(rules(files('2026-09-28 to 2026-10-01'), today)).toEqual(expected);
  });

  it('is asked for from the last day of the inspection on', () => {
    expect(rules(files('2026-11-21 to 2026-11-24'))).toEqual([]);
    expect(rules(files('2026-11-20 to 2026-11-23'))).toEqual(['review-after-s28 warning']);
  });

  it('is not asked for after an interim visit, nor after an inspection of another kind', () => {
    for (const kind of ['interim-visit', 'section-50', 'other']) {
      expect(rules(files('2026-10-01', undefined, (text) => withValue(text, 'inspections.estyn-2025.kind', kind))), kind).toEqual([]);
    }
  });

  it('is satisfied by a review with no change needed, a revision, or a plan prepared since', () => {
    const review = (text: string) => before(text, 'reviews.autumn-2026', 'after-it:\n  kind: after-inspection\n  when: 2026-10-20\n  revised: no-change-needed');
    expect(rules(files('2026-10-01', review))).toEqual([]);
    expect(rules(files('2026-10-01', (text) => withValue(text, 'plan.prepared', '2026-10-20')))).toEqual([]);
    expect(rules(files('2026-10-01', (text) => before(text, 'plan.prepared', 'revised: 2026-10-20')))).toEqual([]);
  });

  it.each([
    ['2026-10-01', 'autumn 2026', []],
    ['2026-10-01', '2026-09', ['review-after-s28 warning']],
    ['2026-10', '2026-10-01', []],
    ['2026-10', '2026-09-30', ['review-after-s28 warning']],
    ['2026-09-28 to 2026-10-01', '2026-09-30', ['review-after-s28 warning']],
  ])('inspected in “%s” and reviewed in “%s”: it counts as long as it may have come second', (inspected, reviewed, expected) => {
    expect(rules(files(inspected, (text) => before(text, 'reviews.autumn-2026', `after-it:\n  kind: after-inspection\n  when: ${reviewed}\n  revised: no-change-needed`)))).toEqual(expected);
  });

  it('is not satisfied by monitoring, nor by a review that is still to come', () => {
    expect(rules(files('2026-10-01'))).toEqual(['review-after-s28 warning']);
    const planned = (text: string) => before(text, 'reviews.autumn-2026', 'after-it:\n  kind: after-inspection\n  when: 2026-12-03');
    expect(rules(files('2026-10-01', planned))).toEqual(['review-after-s28 warning']);
  });
});

describe('keeping the plan under review', () => {
  const unseen = plan(unlooked);

  it('is asked for once the first term has ended, by the school’s own dates', () => {
    expect(rules(unseen, '2026-11-23')).toEqual([]);
    expect(rules(unseen, '2027-01-11')).toEqual(['kept-under-review warning']);
    const early = plan(`${unlooked}\nterm-dates:\n  2026-27:\n    autumn: 2026-09-01 to 2026-11-20\n`);
    expect(rules(early, '2026-11-20')).toEqual([]);
    expect(rules(early, '2026-11-21')).toEqual(['kept-under-review warning']);
  });

  it('is shown by one monitoring entry of the year, in the log or as a review', () => {
    const logged = (when: string) => plan(unlooked.replace('\nlog:\n', `\nlog:\n  - when: ${when}\n    kind: monitoring\n    text: Governors read the plan.\n`));
    expect(rules(logged('2026-10-05'), '2027-01-11')).toEqual([]);
    expect(rules(logged('2026-07-05'), '2027-01-11')).toEqual(['kept-under-review warning']);
    expect(rules(logged('summer 2026 to autumn 2026'), '2027-01-11')).toEqual([]);
  });

  const small = (text: string) => rules({ 'plan.yaml': `plan:\n  stage: approved\n  years: 2026-27 to 2028-29\n${text}` }, '2027-01-11').includes('kept-under-review warning');
  const reading = (rest: string) => `priorities:\n  reading:\n    title: Reading fluently\n    ${rest}\n`;

  // The guidance prescribes no form, so whatever has a date of the year and shows that somebody looked will do.
  it.each([
    ['what learners said of a priority', (on: string) => `${reading('years: 2026-27')}log:\n  - when: ${on}\n    kind: learner-voice\n    for: reading\n    text: They like the new books.\n`],
    ['a reading of a target', (on: string) => reading(`targets:\n      T1:\n        title: Every learner reads daily.\n        readings:\n          - when: ${on}\n            value: 30%`)],
    ['what became of a milestone that was due', (on: string) => reading(`milestones:\n      M1:\n        title: Half of the learners have been heard.\n        by: ${on}\n        status: not-reached`)],
    ['a decision about a priority', (on: string) => `${reading('years: 2026-27')}decisions:\n  pause:\n    about: reading\n    decided: We pause it.\n    when: ${on}\n`],
    ['a view from outside of a priority', (on: string) => `${reading('years: 2026-27')}self-evaluation:\n  perspectives:\n    cluster:\n      from: A school in our cluster\n      when: ${on}\n      about: reading\n      text: It goes well.\n`],
    ['a revision of the plan', (on: string) => `  revised: ${on}\n`],
  ])('is shown by %s, in this year and not in the year before', (_, text) => {
    expect(small(text('2026-12-10'))).toBe(false);
    expect(small(text('2026-07-10'))).toBe(true);
  });

  it('is not shown by what may have stood there from the start, nor by what is not about the plan', () => {
    const entry = (rest: string) => `${reading('years: 2026-27')}findings:\n  slow:\n    finding: Reading is slow.\nlog:\n  - when: 2026-12-10\n    ${rest}\n`;
    expect(small(reading('status: on-course\n    progress: On the way'))).toBe(true);
    expect(small(`${reading('years: 2026-27')}meetings:\n  autumn:\n    title: Autumn meeting\n    when: 2026-11-15\n`)).toBe(true);
    expect(small(entry('for: slow\n    kind: observation\n    text: Seen in four classes.'))).toBe(true);
    expect(small(entry('for: reading\n    kind: event\n    text: A storyteller came.'))).toBe(true);
    expect(small(entry('for: reading\n    kind: event\n    text: A storyteller came.\n    impact: Every class asked for more.'))).toBe(false);
  });

  it('is not told where what would show it cannot be read', () => {
    expect(small(`${reading('years: 2026-27')}log:\n  - when: 2026-12-10\n    for: readign\n    kind: observation\n    text: Seen in four classes.\n`)).toBe(false);
    expect(small('log: We looked in December.\n')).toBe(false);
  });
});

describe('a number of days or months that is ours', () => {
  const noReview = (prepared: Day) => ({ 'plan.yaml': withValue(without(PLAN, 'reviews'), 'plan.prepared', prepared), 'self-evaluation.yaml': without(SELF, 'inspections.estyn-2025.kind') });
  const visited: Files = { 'plan.yaml': PLAN, 'self-evaluation.yaml': inspected('2026-09-28 to 2026-10-01') };
  const ours = /our reading|our choice|the number is ours/;
  const einRhai = /ein dehongliad ni|ein dewis ni|ein rhif ni/i;

  it.each<[string, Files, Day, string, string]>([
    ['kept-under-review', plan(unlooked), '2027-01-11', 'warning', 'its first term'],
    ['review-annual', noReview('2026-02-14'), '2027-02-01', 'warning', '12 months'],
    ['review-annual', noReview('2026-02-14'), '2027-02-15', 'error', '12 months'],
    ['review-after-s28', visited, '2026-11-20', 'warning', '60 days'],
    ['review-after-s28', visited, '2026-12-20', 'error', '60 days'],
  ])('%s', (id, files, today, severity, number) => {
    const found = problems(files, today).find(({ rule }) => rule === id)!;
    expect(found.severity).toBe(severity);
    expect([found.message.en, found.message.cy]).toEqual([expect.stringMatching(ours), expect.stringMatching(einRhai)]);
    expect(found.message.en).toContain(number);
  });

  it('is said of the warning before a yearly review as well, and the two that follow an inspection do not read alike', () => {
    expect(problems(noReview('2026-02-14'), '2027-02-01')[0]!.hint!.en).toContain('30 days before is our choice');
    const [soon, late] = ['2026-11-20', '2026-12-20'].map((today) => problems(visited, today)[0]!.message);
    expect(soon!.en).not.toBe(late!.en);
    expect(soon!.cy).not.toBe(late!.cy);
  });
});

describe('a plan whose year is over', () => {
  it('has one thing to say: roll it on', () => {
    expect(rules(school, '2027-08-31').filter((rule) => rule.startsWith('roll'))).toEqual([]);
    for (const today of ['2027-09-01', '2028-03-01']) {
      expect(told(school, today)).toEqual([{ rule: 'roll-forward', severity: 'warning', at: `plan.yaml:${lineOf(PLAN, 'plan.years')}`, clause: undefined, basis: 'ours' }]);
    }
  });

  it('has one thing to say in advice too: nothing that only time has brought', () => {
    for (const today of ['2027-09-01', '2028-06-01']) {
      expect(checkSchool(fromMemory(school), { today }).diagnostics.map(({ rule }) => rule)).toEqual(['roll-forward']);
    }
  });

  it('still says what was never written', () => {
    expect(rules(plan(without(PLAN, 'community.locality')), '2027-10-01')).toEqual(['roll-forward warning', 'locality error']);
  });
});

describe('a pupil referral unit', () => {
  it('is told of no governing body', () => {
    const bare = { 'plan.yaml': 'sip: 1\nschool:\n  kind: pru\nplan:\n  stage: approved\n  years: 2026-27 to 2028-29\n' };
    const found = problems(bare).filter(({ basis }) => basis === 'law');
    expect(found.length).toBeGreaterThan(12);
    for (const { message, hint } of found) {
      expect(`${message.en} ${hint!.en}`).not.toMatch(/govern|head ?teacher/i);
      expect(`${message.cy} ${hint!.cy}`).not.toMatch(/llywodraeth|pennaeth/i);
    }
  });
});
