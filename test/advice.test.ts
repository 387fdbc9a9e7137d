import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { fromMemory } from '../src/read/memory.ts';

const TODAY = '2026-11-23';
type Files = Record<string, string>;

/** An example school as text, so that a test can change a word of it. */
function example(name: string): Files {
  const root = new URL(`../examples/${name}/`, import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml') && !path.startsWith('adrannau'));
  return Object.fromEntries(files.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}

function changed(files: Files, file: string, from: string, to: string): Files {
  expect(files[file], `${file} holds “${from}”`).toContain(from);
  return { ...files, [file]: files[file]!.replace(from, to) };
}

const told = (files: Files, today = TODAY) =>
  checkSchool(fromMemory(files), { today }).diagnostics.map(({ rule, span, item }) => `${rule} ${item?.id ?? ''}`.trim() + (rule === 'yaml' ? ` ${span.file}` : ''));
const advice = (files: Files, today = TODAY) => checkSchool(fromMemory(files), { today, scope: 'lint' }).diagnostics.map(({ rule, item }) => `${rule} ${item?.id ?? ''}`.trim());

describe('the example schools', () => {
  test.each(['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit'])('%s is approved, and no advice is left', (name) => {
    expect(advice(example(name))).toEqual([]);
  });

  test('the first draft is told what a head teacher can act on, each thing once', () => {
    expect(advice(example('first-draft'))).toEqual([
      'no-collaboration',
      'monitoring-not-by-governors',
      'short-and-longer-term',
      'target-not-measurable writing/T1',
      'milestone-undated writing/first-pieces',
      'action-without-lead writing/time-to-improve',
      'priority-without-learning mathematics',
      'learning-without-impact games-training',
      'inset-without-purpose january',
      'no-external-perspective',
      'no-root-cause maths-methods',
      'summative-only maths-methods',
      'finding-unanswered little-welsh',
      'no-root-cause little-welsh',
      'one-kind-of-evidence good-lessons',
    ]);
  });
});

describe('the thread, broken in one place of a clean plan', () => {
  const school = example('small-primary');
  const cases: readonly (readonly [string, string, string, string, string[]])[] = [
    ['a finding that no priority answers any more', 'plan.yaml', 'because: [odd-days, 2025-26/attendance, poverty]', 'because: [poverty]', ['finding-unanswered odd-days']],
    ['a recommendation that nothing answers', 'plan.yaml', 'because: [few-voices, estyn-2025/R1, estyn-2025/R3,', 'because: [few-voices, estyn-2025/R1,', ['recommendation-unanswered estyn-2025/R3']],
    ['a priority that rests on nothing, whose finding is then unanswered', 'plan.yaml', 'because: [odd-days, 2025-26/attendance, poverty]', 'because:', ['priority-without-reason attendance', 'finding-unanswered odd-days']],
    ['professional learning that serves nothing, and the priority it served', 'plan.yaml', 'for: [reading]\n    answers: [slow-reading/sounds]\n    staff', 'staff', ['learning-serves-nothing fluency-coaching']],
    ['an INSET day for nothing', 'plan.yaml', 'for: all\n      staff: [whole-staff]', 'staff: [whole-staff]', ['inset-serves-nothing july']],
    ['a milestone without a status after its day', 'plan.yaml', "status: reached\n        text: We keep time", 'text: We keep time', ['milestone-overdue oracy/trial-over']],
    ['a finding left until a day that has passed', 'self-evaluation.yaml', 'until: 2027-09', 'until: 2026-10', ['finding-unanswered trusting-sources']],
  ];
  test.each(cases)('%s', (_, file, from, to, expected) => {
    const found = advice(changed(school, file, from, to));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((one) => !expected.includes(one) && !one.startsWith('cause-unanswered'))).toEqual([]);
  });
});

describe('one mistake is one message', () => {
  const school = example('small-primary');

  test('a reference to nothing is not also a finding that nothing answers', () => {
    expect(told(changed(school, 'plan.yaml', 'because: [odd-days,', 'because: [cold-mornings,'))).toEqual(['reference attendance']);
    expect(told(changed(school, 'plan.yaml', 'for: [attendance]\n    answers: [odd-days/harmless', 'for: [atendance]\n    answers: [odd-days/harmles'))).toEqual(['reference kind-conversations', 'reference kind-conversations']);
  });

  test.each([
    ['plan.yaml', 'because: [odd-days,', 'becuase: [odd-days,'],
    ['plan.yaml', 'milestones:', 'milstones:'],
    ['plan.yaml', 'monitored: each half-term\n        status: on-course\n      T2', 'monitord: each half-term\n        status: on-course\n      T2'],
    ['plan.yaml', 'professional-learning:', 'profesional-learning:'],
    ['plan.yaml', 'consultation:', 'consultations:'],
    ['self-evaluation.yaml', 'causes:', 'cuases:'],
    ['self-evaluation.yaml', 'evidence:', 'evidnce:'],
    ['self-evaluation.yaml', 'perspectives:', 'perspectivs:'],
    ['self-evaluation.yaml', 'collaboratives:', 'colaboratives:'],
  ])('%s: a misspelt name (%s) is not also something missing', (file, from, to) => {
    expect(told(changed(school, file, from, to)).map((one) => one.split(' ')[0])).toEqual(['shape']);
  });

  test('a deleted self-evaluation brings no advice: what refers to it is told, and that is enough', () => {
    const { 'plan.yaml': plan } = school;
    expect(new Set(told({ 'plan.yaml': plan! }).map((one) => one.split(' ')[0]))).toEqual(new Set(['reference']));
  });

  test('while a file cannot be read, nothing is concluded from what is nowhere', () => {
    expect(told(changed(school, 'self-evaluation.yaml', 'findings:', 'findings: [')).filter((one) => !one.startsWith('yaml'))).toEqual([]);
    expect(told(changed(school, 'plan.yaml', 'priorities:', 'priorities: [')).filter((one) => !one.startsWith('yaml'))).toEqual([]);
  });
});

describe('what is left in peace', () => {
  const plan = (status: string, years = '2026-27') => ({
    'plan.yaml': `plan:
  years: 2026-27 to 2028-29
  longer-term: Every learner reads well.
priorities:
  reading:
    title: Reading fluently
    years: ${years}
    status: ${status}
    sustaining: The lesson stays in every class.
    closed-because: Staff were ill for most of the term.
    targets:
      T1:
        title: Most learners read a page smoothly.
    milestones:
      halfway:
        title: Half of them do.
        by: 2026-10-02
      later:
        title: All do.
    actions:
      lessons:
        title: Teach the fluency lesson.
`,
  });
  const aboutReading = (files: Files) => advice(files).filter((one) => one.includes('reading'));

  test('a priority at work is asked for all of it', () => {
    expect(aboutReading(plan('on-course'))).toEqual([
      'priority-without-reason reading',
      'target-not-measurable reading/T1',
      'target-unmonitored reading/T1',
      'milestone-overdue reading/halfway',
      'milestone-undated reading/later',
      'action-without-lead reading/lessons',
    ]);
  });

  test.each(['paused', 'sustaining', 'met', 'closed'])('a priority that is %s is asked for nothing', (status) => expect(aboutReading(plan(status))).toEqual([]));

  test('a priority of year 2 is asked for nothing', () => expect(aboutReading(plan('planned', '2027-28'))).toEqual([]));

  test('once the year is over there is one thing to say, and not a hundred', () => {
    expect(advice(plan('on-course'), '2027-08-31').filter((one) => one.includes('reading'))).not.toEqual([]);
    expect(advice(plan('on-course'), '2027-09-01').filter((one) => one.includes('reading'))).toEqual([]);
  });

  test('an item with nothing under it yet', () => {
    expect(advice({ 'self-evaluation.yaml': 'findings:\n  thin-writing:\n' })).toEqual([]);
  });
});

test('advice that a school sets aside with a reason is left out, on the item and on what it holds', () => {
  const files = {
    'self-evaluation.yaml': `findings:
  little-welsh:
    kind: improve
    finding: Learners hear Welsh and seldom speak it.
    accept:
      no-root-cause:
        reason: The cluster looks into it together in the spring.
      finding-without-evidence:
        reason: The notes of the visit are still to come.
        until: spring 2027
`,
  };
  expect(advice(files)).toEqual(['finding-unanswered little-welsh']);
  expect(advice(files, '2027-05-03')).toContain('finding-without-evidence little-welsh');
});

describe('our own habits', () => {
  test('a figure, a sentence and a mark that are left half-way are pointed at', () => {
    const diagnostics = checkSchool(
      fromMemory({
        'plan.yaml': `priorities:
  reading:
    title: Reading for pleasure, and what it is for
    strategy: Lessons, small groups, and
    aiming-for: Learners read more…
    research: “I like it when you read to us…”
    targets:
      T1:
        title: Most learners read a page smoothly.
        baseline: TBC
        aim: 80%
    note: TODO ask the cluster
`,
      }),
      { today: TODAY },
    ).diagnostics.filter(({ rule }) => rule === 'unfinished-sentence');
    expect(diagnostics.map(({ span }) => span.start.line)).toEqual([4, 5, 10]);
  });

  test('a file that is wholly in the other language is told once', () => {
    const welsh = (id: string) => `  ${id}:\n    kind: strength\n    finding: Mae dysgwyr yn falch o’u hysgol ac maent wedi dechrau arwain yn yr iard.\n`;
    const files = { 'plan.yaml': 'school:\n  language: en\n', 'self-evaluation.yaml': `findings:\n${['one', 'two', 'three', 'four', 'five'].map(welsh).join('')}` };
    const found = (more: string) => advice({ ...files, 'self-evaluation.yaml': more + files['self-evaluation.yaml'] }).filter((one) => one.startsWith('other-language'));
    expect(found('')).toHaveLength(1);
    expect(found('language: cy\n')).toEqual([]);
  });

  test('the number of priorities is ours, and a school may set its own', () => {
    const rule = RULES.find(({ id }) => id === 'too-many-priorities')!;
    expect(rule.most).toBe(currentEdition().thresholds.manyPriorities);
    const limit = (most: number) => ({ ...example('welsh-medium-secondary'), 'sip.yaml': `sip: 1\nlint:\n  rules:\n    too-many-priorities:\n      most: ${most}\n` });
    expect(advice(limit(3)).filter((one) => one.startsWith('too-many'))).toEqual(['too-many-priorities']);
    expect(advice(limit(4)).filter((one) => one.startsWith('too-many'))).toEqual([]);
  });

  test('evidence is counted by kind, and never told twice as too narrow', () => {
    const finding = (evidence: string) => advice({ 'self-evaluation.yaml': `findings:\n  f:\n    kind: strength\n    finding: Learners settle quickly.\n    evidence:\n${evidence}` });
    const piece = (id: string, kind: string, more = '') => `      ${id}:\n        kind: ${kind}\n        text: What was found.\n${more}`;
    const summative = '        assessment: summative\n';
    expect(finding(piece('a1', 'observation') + piece('a2', 'observation'))).toEqual(['one-kind-of-evidence f']);
    expect(finding(piece('a1', 'observation') + piece('a2', 'other'))).toEqual(['one-kind-of-evidence f']);
    expect(finding(piece('a1', 'assessment-data', summative))).toEqual(['summative-only f']);
    expect(finding(piece('a1', 'assessment-data', summative) + piece('a2', 'contextual-data'))).toEqual(['numbers-only f']);
    expect(finding(piece('a1', 'assessment-data') + piece('a2', 'contextual-data', '        nature: both\n'))).toEqual([]);
    expect(finding(piece('a1', 'assessment-data', summative) + piece('a2', 'learner-voice'))).toEqual([]);
    const setAside = '    accept:\n      evidence-kind-unsaid:\n        reason: Everybody sees it.\n';
    expect(finding('      a2:\n        text: What was found.\n' + setAside)).toEqual([]);
    const unsaid = '      a2:\n        text: What was found.\n';
    expect(finding(unsaid)).toEqual(['evidence-kind-unsaid']);
    expect(finding(piece('a1', 'observation') + unsaid)).toEqual(['one-kind-of-evidence f']);
    expect(finding(piece('a1', 'observation') + unsaid + piece('a3', 'learner-voice'))).toEqual(['evidence-kind-unsaid']);
    expect(finding(piece('a1', 'observation') + piece('a2', 'learner-vioce'))).toEqual([]);
  });
});
