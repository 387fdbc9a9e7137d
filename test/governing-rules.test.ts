import { describe, expect, test } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { fromMemory } from '../src/read/memory.ts';

const told = (plan: string, today: string, rule: string) => checkSchool(fromMemory({ 'plan.yaml': plan }), { today, only: [rule] }).diagnostics.filter((one) => one.rule === rule);

const APPROVED = `plan:
  stage: approved
  years: 2026-27 to 2028-29
`;

describe('the annual report is asked for when it is due, and not before', () => {
  const asked = (rest: string, today: string, plan = APPROVED) => told(`${plan}${rest}`, today, 'annual-report-not-recorded').length;
  const recorded = (when: string) => `annual-reports:\n  families:\n    when: ${when}\n`;

  test.each([
    ['a plan that has just begun', '  prepared: 2026-07-02\n', '2026-11-23', 0],
    ['a plan whose year has not begun', '  prepared: 2026-05-02\n', '2026-07-01', 0],
    ['the spring of its first year', '  prepared: 2026-07-02\n', '2027-02-23', 0],
    ['the summer term of its first year', '  prepared: 2026-07-02\n', '2027-05-20', 1],
    ['a plan that says no dates, in the summer term', '', '2027-05-20', 1],
    ['a plan that began in the summer term', '  prepared: 2027-05-10\n', '2027-05-20', 0],
    ['a plan that has been at work for a year', '  prepared: 2025-10-02\n', '2026-11-23', 1],
    ['a plan of some day of autumn 2025, a year after the first of them', '  prepared: autumn 2025\n', '2026-10-20', 0],
    ['a plan of some day of autumn 2025, a year after the last of them', '  prepared: autumn 2025\n', '2027-01-20', 1],
    ['a plan whose year is over: rolling it on is the one thing to say', '  prepared: 2026-07-02\n', '2027-10-20', 0],
  ])('none recorded: %s', (_, rest, today, count) => expect(asked(rest, today)).toBe(count));

  test.each([
    ['2025-11-23', '2026-11-23', 0],
    ['2025-11-22', '2026-11-23', 1],
    ['autumn 2025', '2026-11-23', 0],
    ['2027-03-01', '2026-11-23', 0],
    ['2099-03-01', '2026-11-23', 1],
    ['"after half-term"', '2026-11-23', 0],
  ])('recorded for %s, asked on %s', (when, today, count) => expect(asked(recorded(when), today)).toBe(count));

  test('it is law, and quiet while the plan is a draft', () => {
    const [one] = told(`${APPROVED}  prepared: 2025-10-02\n`, '2026-11-23', 'annual-report-not-recorded');
    expect([one?.basis, one?.severity]).toEqual(['law', 'warning']);
    expect(asked('', '2027-05-20', APPROVED.replace('approved', 'draft'))).toBe(0);
  });

  test('no law that we have read lays it on a management committee', () => expect(asked('', '2027-05-20', `school:\n  kind: pru\n${APPROVED}`)).toBe(0));
});

describe('in a pupil referral unit a management committee governs', () => {
  const PRIORITIES = 'priorities:\n  oracy:\n    title: Talk that helps everybody learn\n';
  test.each([['monitoring-not-by-governors', 'monitoring-not-by-committee'], ['head-reports-unplanned'], ['aims-missing'], ['revised-since-approval']])('%s calls it by its name', (rule, unitRule = rule) => {
    const rest = `${APPROVED}  revised: 2026-11-02\napprovals:\n  first:\n    what: [priorities, plan]\n    when: 2026-09-24\n${PRIORITIES}`;
    const words = (plan: string, asked: string) => told(plan, '2026-11-23', asked).map(({ message, hint }) => `${message.en} ${message.cy} ${hint?.en} ${hint?.cy}`);
    const [school] = words(rest, rule);
    const [unit] = words(`school:\n  kind: pru\n${rest}`, unitRule);
    expect(school).toMatch(/govern.*llywodraeth/s);
    expect(unit).toMatch(/committee.*pwyllgor/s);
    expect(unit!.replaceAll('link-governor', '')).not.toMatch(/governor|governing|llywodraethwyr|llywodraethu/);
  });
});

test.each([
  ['Governing body', 0],
  ['Y corff llywodraethu', 0],
  ['Cadeirydd y pwyllgor', 0],
  ['Deputy head', 1],
])('governors are known by plain words: %s', (who, count) => {
  const plan = `${APPROVED}priorities:\n  oracy:\n    title: Talk\ncalendar:\n  look:\n    what: Looking at books\n    when: 2027-02-04\n    by: [${who}]\n`;
  expect(told(plan, '2026-11-23', 'monitoring-not-by-governors')).toHaveLength(count);
  expect(told(plan, '2026-11-23', 'head-reports-unplanned')).toHaveLength(count);
});

describe('a duty in law is told as law, without a preset that asks for it and without an accusation', () => {
  const PRU = 'school:\n  kind: pru\n';
  const PRIORITIES = 'priorities:\n  oracy:\n    title: Talk that helps everybody learn\n';
  /** By the preset that every school has, not by name. */
  const usual = (plan: string, rule: string, today = '2026-11-23') =>
    checkSchool(fromMemory({ 'plan.yaml': plan }), { today })
      .diagnostics.filter((one) => one.rule === rule)
      .map(({ basis, severity, message, hint }) => ({ basis, severity, en: `${message.en} ${hint?.en}`, cy: `${message.cy} ${hint?.cy}` }));
  const INSPECTED = (follow: string) => `${APPROVED}${PRIORITIES}inspections:\n  estyn-2026:\n    kind: section-28\n    when: 2026-03-09\n    follow-up: ${follow}\n`;
  const STATEMENT = `${PRU}${APPROVED}${PRIORITIES}curriculum-statement:\n  text: On the website.\n  review: 2024-01-01\n`;
  const POLICY = `${APPROVED}${PRIORITIES}policies:\n  behaviour:\n    title: Behaviour and belonging\n    review: 2024-03\n`;

  test.each([
    ['monitoring-not-by-governors', `${APPROVED}${PRIORITIES}`],
    ['policy-review-overdue', POLICY],
    ['curriculum-statement-unreviewed', STATEMENT],
    ['post-inspection-plan-missing', INSPECTED('special-measures')],
    ['post-inspection-plan-missing', PRU + INSPECTED('significant-improvement')],
  ])('%s', (rule, plan) => {
    const [approved] = usual(plan, rule);
    expect(approved).toMatchObject({ basis: 'law', severity: 'warning' });
    // It speaks of what is here, and leaves open that it was done elsewhere.
    expect(approved!.en).toMatch(/(?:in the plan|here).*(?:Where|elsewhere)/s);
    expect(approved!.cy).toMatch(/(?:yn y cynllun|yma).*Os /s);
    expect(usual(plan.replace('stage: approved', 'stage: draft'), rule)).toMatchObject([{ basis: 'law', severity: 'info' }]);
    expect(currentEdition().clauses[RULES.find(({ id }) => id === rule)!.clause!]).toMatchObject({ force: 'must' });
  });

  test('whoever did it, and says so in a line, is left in peace', () => {
    for (const more of ['meetings:\n  autumn:\n    when: 2026-11-12\n', 'log:\n  - when: 2026-11-12\n    text: Two governors listened.\n    by: Governors\n', 'reviews:\n  half-term:\n    when: 2026-10-20\n    by: Governing body\n']) {
      expect(usual(`${APPROVED}${PRIORITIES}${more}`, 'monitoring-not-by-governors'), more).toEqual([]);
    }
    expect(usual(STATEMENT.replace('2024-01-01', '2027-06'), 'curriculum-statement-unreviewed')).toEqual([]);
    expect(usual(INSPECTED('estyn-review'), 'post-inspection-plan-missing')).toEqual([]);
    expect(usual(`${INSPECTED('special-measures')}post-inspection-plan:\n  for: all\n`, 'post-inspection-plan-missing')).toEqual([]);
  });

  test('on a committee no law that we have read lays the duties of a governing body: there it is advice, or nothing', () => {
    expect(usual(`${PRU}${APPROVED}${PRIORITIES}`, 'monitoring-not-by-committee')).toMatchObject([{ basis: 'advice', severity: 'warning' }]);
    expect(usual(`${PRU}${APPROVED}${PRIORITIES}`, 'monitoring-not-by-governors')).toEqual([]);
    expect(usual(PRU + POLICY, 'policy-review-overdue')).toEqual([]);
  });
});
