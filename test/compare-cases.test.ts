import { describe, expect, it } from 'vitest';
import type { Meaning, Verdict } from '../src/history/change.ts';
import { compare } from '../src/history/compare.ts';
import { changesOf, tallyOf, VERDICTS } from '../src/history/tally.ts';
import { lineOf } from '../src/history/telling.ts';
import { MEANING_WORDS } from '../src/history/words.ts';
import type { School } from '../src/link/school.ts';
import { read } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { before as put, replaced, without } from './editing.ts';

// One believable edit for each verdict and each meaning, with the line that a person reads.

const PLAN = `school:
  name: Ysgol Nant y Berllan
plan:
  stage: approved
  years: 2026-27 to 2028-29
  prepared: 2026-09-17
priorities:
  reading:
    title:
      cy: Darllen yn rhugl
      en: Reading fluently
    years: 2026-27 to 2027-28
    lead: literacy-lead
    because: [slow-reading, estyn-2025/R1]
    targets:
      T1:
        title: Most learners in Years 2 to 4 read fluently.
        baseline: 58%
        aim: 75%
        by: summer 2027
        readings:
          - when: 2027-02-12
            value: 66%
      T2:
        title: Fewer learners miss a reading session.
        aim: at most 6 learners
        by: summer 2026
    milestones:
      halfway:
        title: Half of the class read in phrases.
        by: 2027-02-05
        target: T1
    actions:
      groups:
        title: Teach missing sounds in small groups.
        lead: literacy-lead
        by: autumn 2026
        status: under-way
        target: T1
        answers: [slow-reading/sounds]
        cost: £9,800
    status: on-course
  talk:
    title: Talk that helps everyone learn
    because-in-words: Teachers asked for it.
support:
  speech:
    title: Advice from a speech and language therapist
    status: asked
approvals:
  autumn:
    what: [priorities, plan, support]
    when: 2026-09-24
    minute: item 7
people:
  literacy-lead:
    title: Literacy lead
  head-teacher:
    title: Head teacher
findings:
  slow-reading:
    kind: improve
    finding: Half of the learners in Years 2 to 4 read word by word.
    causes:
      sounds:
        why: Gaps in phonics were noticed and seldom taught again.
      practice:
        why: Those who read least at home were heard no oftener.
    evidence:
      check:
        kind: assessment-data
        text: 19 of 37 learners read a page smoothly.
  few-voices:
    kind: improve
    finding: The same few learners answer most questions.
inspections:
  estyn-2025:
    kind: section-28
    recommendations:
      R1:
        text: Improve the fluency with which learners read.
      R2:
        text: Give all learners chances to explain their thinking.
log:
  - when: 2026-11-10
    text: The reading governor saw three lessons.
`;

interface Case {
  readonly name: string;
  readonly after: string;
  readonly before?: string;
  /** What is told, each verdict and line in English. */
  readonly told: readonly (readonly [Verdict, string])[];
  readonly meanings?: readonly Meaning[];
  readonly day?: string;
}

const swap = (piece: string, by: string, text = PLAN): string => replaced(text, piece, by);
const AGREE = 'the guidance says the governors should agree this';
const T1 = 'by summer term 2027; last measured 66% (12 February 2027)';

const CASES: readonly Case[] = [
  { name: 'an aim that is easier to reach', after: swap('aim: 75%', 'aim: 70%'), told: [['weakened', `made easier reading/T1: 75% → 70%; ${T1}; ${AGREE}`]], meanings: ['should-be-agreed'] },
  { name: 'an aim that is harder to reach', after: swap('aim: 75%', 'aim: 80 per cent'), told: [['strengthened', `made harder reading/T1: 75% → 80 per cent; ${T1}; ${AGREE}`]] },
  { name: 'an aim without a baseline whose words say which way it goes', after: swap('at most 6 learners', 'at most 8 learners'), told: [['weakened', `made easier reading/T2: at most 6 learners → at most 8 learners; by summer term 2026; ${AGREE}; after its date had been reached`]], meanings: ['should-be-agreed', 'after-its-date'] },
  { name: 'an aim whose direction nobody can tell', before: swap('at most 6', '6'), after: swap('at most 6', '8'), told: [['restated', `restated reading/T2: aim: 6 learners → 8 learners; by summer term 2026; ${AGREE}`]] },
  { name: 'an aim in another unit', after: swap('aim: 75%', 'aim: 28 learners'), told: [['restated', `restated reading/T1: aim: 75% → 28 learners; ${T1}; ${AGREE}`]] },
  { name: 'an aim that goes down from its baseline', before: swap('baseline: 58%', 'baseline: 90%'), after: swap('baseline: 58%', 'baseline: 90%', swap('aim: 75%', 'aim: 70%')), told: [['strengthened', `made harder reading/T1: 75% → 70%; ${T1}; ${AGREE}`]] },
  { name: 'an aim in words', before: swap('aim: 75%', 'aim: silver award'), after: swap('aim: 75%', 'aim: bronze award'), told: [['restated', `restated reading/T1: aim: silver award → bronze award; ${T1}; ${AGREE}`]] },
  { name: 'a baseline that was counted again', after: swap('baseline: 58%', 'baseline: 55%'), told: [['re-based', `re-based reading/T1: 58% → 55%; ${T1}; ${AGREE}`]] },
  { name: 'a target with more time', after: swap('by: summer 2027', 'by: summer 2028'), told: [['rescheduled', `rescheduled reading/T1: summer term 2027 → summer term 2028; last measured 66% (12 February 2027); ${AGREE}`]] },
  { name: 'a target that is past its date and gets more time', after: swap('by: summer 2026', 'by: summer 2027'), told: [['rescheduled', `rescheduled reading/T2: summer term 2026 → summer term 2027; ${AGREE}; after its date had been reached`]], meanings: ['should-be-agreed', 'after-its-date'] },
  { name: 'an action at another time', after: swap('by: autumn 2026', 'by: spring 2027'), told: [['rescheduled', 'rescheduled reading/groups: autumn term 2026 → spring term 2027']], meanings: [] },
  { name: 'an action of somebody else', after: swap('        lead: literacy-lead', '        lead: [literacy-lead, head-teacher]'), told: [['reassigned', 'reassigned reading/groups: Literacy lead → Literacy lead, Head teacher']] },
  { name: 'an action at another cost', after: swap('£9,800', '£8,000.50'), told: [['re-costed', 're-costed reading/groups: £9,800 → £8,000.50']] },
  { name: 'an action that is done', after: swap('status: under-way', 'status: done'), told: [['status-moved', 'status moved reading/groups: Under way → Done']] },
  { name: 'an action that is given up', after: swap('status: under-way', 'status: dropped'), told: [['closed', 'closed reading/groups: Under way → Dropped'], ['no-longer-answered', 'no longer answered slow-reading/sounds: was by reading/groups']] },
  {
    name: 'a priority that is closed with its reason',
    after: swap('    status: on-course\n', '    status: closed\n    closed-because: The two classes read as one now.\n'),
    told: [
      ['closed', `closed reading: On course → Closed; because: The two classes read as one now.; ${AGREE}`],
      ['no-longer-answered', 'no longer answered slow-reading: was by reading'],
      ['no-longer-answered', 'no longer answered estyn-2025/R1: was by reading'],
    ],
  },
  {
    name: 'a priority that is taken up again',
    before: swap('    status: on-course\n', '    status: closed\n    closed-because: The two classes read as one now.\n'),
    after: PLAN,
    told: [
      ['reopened', `reopened reading: Closed → On course; because: The two classes read as one now.; ${AGREE}`],
      ['answered', 'answered slow-reading: by reading'],
      ['answered', 'answered estyn-2025/R1: by reading'],
    ],
  },
  { name: 'a priority that is laid aside', after: swap('    status: on-course\n', '    status: paused\n'), told: [['status-moved', `status moved reading: On course → Paused; ${AGREE}`]] },
  { name: 'a new target', after: put(PLAN, 'priorities.reading.milestones', '').replace('    milestones:', '      T3:\n        title: Every learner chooses books.\n    milestones:'), told: [['added', `added reading/T3: Every learner chooses books.; ${AGREE}`]] },
  { name: 'a target that is gone', after: without(PLAN, 'priorities.reading.targets.T2'), told: [['dropped', `dropped reading/T2: Fewer learners miss a reading session.; ${AGREE}`]] },
  {
    name: 'a new priority that answers a finding',
    after: put(PLAN, 'support', 'x:').replace('x:\n', '  sums:\n    title: Reasons in mathematics\n    because: [few-voices]\n    targets:\n      T1:\n        title: More learners say why.\n'),
    told: [['added', `added sums: Reasons in mathematics; ${AGREE}`], ['answered', 'answered few-voices: by sums']],
  },
  { name: 'a finding that a priority now rests on', after: swap('because-in-words: Teachers asked for it.', 'because-in-words: Teachers asked for it.\n    because: [few-voices]'), told: [['answered', 'answered few-voices: by talk']] },
  { name: 'a second reason that was answered already', after: swap('because-in-words: Teachers asked for it.', 'because-in-words: Teachers asked for it.\n    because: [slow-reading]'), told: [['linked', 'linked talk: because: slow-reading']] },
  { name: 'a link that is taken out', before: swap('because-in-words: Teachers asked for it.', 'because-in-words: Teachers asked for it.\n    because: [slow-reading]'), after: PLAN, told: [['unlinked', 'unlinked talk: because: slow-reading']] },
  { name: 'a new kind of evidence', after: swap('      check:\n', '      voices:\n        kind: learner-voice\n        text: Learners said that they lose their place.\n      check:\n'), told: [['evidence-added', 'evidence added slow-reading/voices: Learners said that they lose their place.']] },
  { name: 'evidence that is taken out', after: without(PLAN, 'findings.slow-reading.evidence'), told: [['evidence-withdrawn', 'evidence withdrawn slow-reading/check: 19 of 37 learners read a page smoothly.']] },
  { name: 'a figure that was measured', after: swap('            value: 66%\n', '            value: 66%\n          - when: 2027-06-11\n            value: 71%\n'), told: [['measured', 'measured reading/T1: 71% (11 June 2027)']] },
  { name: 'a measurement that is taken out', after: without(PLAN, 'priorities.reading.targets.T1.readings'), told: [['measurement-withdrawn', 'measurement withdrawn reading/T1: 66% (12 February 2027)']] },
  { name: 'a measurement that is put right', after: swap('value: 66%', 'value: 64%'), told: [['restated', 'restated reading/T1: readings: 66% (12 February 2027) → 64% (12 February 2027)']], meanings: [] },
  { name: 'a title in other words', after: swap('Teach missing sounds in small groups.', 'Teach missing sounds in pairs.'), told: [['reworded', 'reworded reading/groups: action: “… sounds in small groups.” → “… sounds in pairs.”']] },
  { name: 'one language of two in other words', after: swap('cy: Darllen yn rhugl', 'cy: Darllen yn rhwydd'), told: [['reworded', 'reworded reading: title: “Darllen yn rhugl” → “Darllen yn rhwydd”']] },
  { name: 'a translation', after: swap('title: Talk that helps everyone learn', 'title:\n      en: Talk that helps everyone learn\n      cy: Siarad er mwyn dysgu'), told: [['translated', 'translated talk: title: Siarad er mwyn dysgu']] },
  { name: 'a translation that is taken out', after: swap('    title:\n      cy: Darllen yn rhugl\n      en: Reading fluently', '    title: Reading fluently'), told: [['translation-withdrawn', 'translation withdrawn reading: title: Darllen yn rhugl']] },
  { name: 'a text that is new', after: swap('    status: on-course\n', '    status: on-course\n    progress: Both targets have moved.\n'), told: [['written', 'written reading: progress: Both targets have moved.']] },
  { name: 'a text that is gone', after: without(PLAN, 'priorities.talk.because-in-words'), told: [['withdrawn', 'withdrawn talk: because, in words: Teachers asked for it.']] },
  { name: 'a note for the school', after: swap('    status: on-course\n', '    status: on-course\n    note: Ask the cluster.\n'), told: [['written', 'written reading: note for the school: Ask the cluster.']] },
  { name: 'a new id that is recorded', after: swap('      groups:\n', '      sound-groups:\n        formerly: groups\n'), told: [['renamed', 'renamed reading/sound-groups: groups → sound-groups']] },
  { name: 'a new id that nobody recorded, of the same words', after: swap('      groups:\n', '      sound-groups:\n'), told: [['renamed', 'renamed reading/sound-groups: groups → sound-groups']] },
  { name: 'a priority with a new id, and everything that leads to it', before: swap('by: autumn 2026', 'by: autumn 2026'), after: swap('  reading:\n', '  fluent-reading:\n    formerly: [reading]\n'), told: [['renamed', 'renamed fluent-reading: reading → fluent-reading']] },
  { name: 'an action that moves to another priority', after: swap('    because-in-words: Teachers asked for it.\n', '    because-in-words: Teachers asked for it.\n    milestones:\n      halfway:\n        title: Half of the class read in phrases.\n        by: 2027-02-05\n', without(PLAN, 'priorities.reading.milestones')), told: [['moved', 'moved talk/halfway: reading/halfway → talk/halfway'], ['unlinked', 'unlinked talk/halfway: target: reading/T1']] },
  { name: 'support that is asked for', after: swap('support:\n', 'support:\n  maths:\n    title: Somebody to teach reasoning with us\n'), told: [['added', 'added maths: Somebody to teach reasoning with us; awaiting approval']], meanings: ['should-be-agreed', 'awaits-approval'] },
  { name: 'support that is no longer asked for', after: swap('status: asked', 'status: dropped'), told: [['closed', `closed speech: Asked for → Dropped; ${AGREE}`]] },
  { name: 'an approval', after: swap('approvals:\n', 'approvals:\n  spring:\n    what: plan\n    when: 2027-03-04\n    minute: item 3\n', swap('aim: 75%', 'aim: 70%')), told: [['weakened', `made easier reading/T1: 75% → 70%; ${T1}`], ['approved', 'approved spring: The plan, 4 March 2027, item 3']], meanings: [] },
  { name: 'an approval that is taken out', after: without(PLAN, 'approvals.autumn'), told: [['approval-withdrawn', 'approval withdrawn autumn: The priorities, The plan, The support asked for, 24 September 2026, item 7']] },
  { name: 'an annual review', after: `${PLAN}reviews:\n  summer:\n    kind: annual\n    when: 2027-07-08\n    revised: no-change-needed\n`, told: [['reviewed', 'reviewed summer: Annual review, 8 July 2027; the review clock restarts']], meanings: ['clock-restarts'] },
  { name: 'monitoring in the year', after: `${PLAN}reviews:\n  spring:\n    kind: monitoring\n    when: 2027-03-08\n`, told: [['reviewed', 'reviewed spring: Monitoring in the year, 8 March 2027']], meanings: [] },
  { name: 'a review that is taken out', before: `${PLAN}reviews:\n  spring:\n    kind: monitoring\n    when: 2027-03-08\n`, after: PLAN, told: [['review-withdrawn', 'review withdrawn spring: Monitoring in the year, 8 March 2027']] },
  { name: 'a plan that was revised', after: swap('  prepared: 2026-09-17\n', '  prepared: 2026-09-17\n  revised: 2027-02-20\n'), told: [['written', 'written plan: revised: 20 February 2027; the review clock restarts']], meanings: ['clock-restarts'] },
  { name: 'other years of the plan', after: swap('2026-27 to 2028-29', '2026-27 to 2027-28'), told: [['rescheduled', `rescheduled plan: 2026-27 to 2028-29 → 2026-27 to 2027-28; ${AGREE}`]] },
  { name: 'a finding that is left for now', after: swap('    finding: The same few', '    left:\n      until: 2027-28\n      reason: After reading.\n    finding: The same few'), told: [['written', 'written few-voices: left for now: 2027-28: After reading.']] },
  { name: 'a log entry', after: `${PLAN}  - when: 2026-12-01\n    text: Two classes tried talk partners.\n`, told: [['added', 'added log entry: Two classes tried talk partners.']] },
  { name: 'a log entry in other words', after: swap('saw three lessons', 'saw four lessons'), told: [['reworded', 'reworded log entry: 10 November 2026: what: “… governor saw three lessons.” → “… governor saw four lessons.”']] },
];

const school = (text: string): School => read(fromMemory({ 'plan.yaml': text }, 'school')).school;

describe('what is told of', () => {
  it.each(CASES)('$name', ({ before = PLAN, after, told, meanings, day = '2027-03-10' }) => {
    const comparison = compare(school(before), school(after), { today: day });
    expect(changesOf(comparison).map((change) => [change.verdict, lineOf(change).en])).toEqual(told);
    if (meanings) expect(changesOf(comparison)[0]!.meanings).toEqual(meanings);
    expect(comparison.untold).toEqual([]);
  });

  it('every verdict and every meaning', () => {
    expect(VERDICTS.filter((verdict) => !CASES.some(({ told }) => told.some(([one]) => one === verdict)))).toEqual([]);
    for (const meaning of Object.keys(MEANING_WORDS)) expect(CASES.some(({ meanings = [] }) => (meanings as readonly string[]).includes(meaning)), meaning).toBe(true);
  });
});

const SAME: readonly (readonly [string, string, string])[] = [
  ['a time in the other language', 'by: autumn 2026', 'by: hydref 2026'],
  ['a year as its days', 'years: 2026-27 to 2027-28', 'years: 2026-09-01 to 2028-08-31'],
  ['a day in words', 'by: 2027-02-05', 'by: 5 February 2027'],
  ['money as it may be typed', '£9,800', '9800.00'],
  ['a figure as it may be typed', 'aim: 75%', 'aim: 75 per cent'],
  ['a link in full', 'because: [slow-reading, estyn-2025/R1]', 'because: [recommendation/estyn-2025/R1, finding/slow-reading]'],
  ['words over two lines', 'title: Talk that helps everyone learn', 'title: |\n      Talk that helps\n      everyone learn'],
  ['a list of one', '        lead: literacy-lead', '        lead: [literacy-lead]'],
  ['a number that orders siblings', '  talk:\n', '  talk:\n    number: 1\n'],
  ['the language of a file', 'school:\n', 'language: cy\nschool:\n'],
  ['a key of the school’s own', '  talk:\n', '  talk:\n    x-colour: blue\n'],
];

describe('no change is', () => {
  it.each(SAME)('%s', (_, piece, by) => {
    const comparison = compare(school(PLAN), school(swap(piece, by)), { today: '2027-03-10' });
    expect(changesOf(comparison).map((change) => lineOf(change).en)).toEqual([]);
    expect(comparison.untold).toEqual([]);
  });
});

describe('a draft', () => {
  it('is put to nobody while it is written', () => {
    const draft = without(swap('stage: approved', 'stage: draft'), 'approvals');
    const { meanings } = changesOf(compare(school(draft), school(swap('aim: 75%', 'aim: 70%', draft)), { today: '2027-03-10' }))[0]!;
    expect(meanings).toEqual([]);
  });
});

describe('what cannot be told', () => {
  const parted = (text: string): Record<string, string> => {
    const at = text.indexOf('findings:');
    return { 'plan.yaml': text.slice(0, at), 'self-evaluation.yaml': text.slice(at) };
  };
  const read2 = (files: Record<string, string>): School => read(fromMemory(files, 'school')).school;
  const whole = read2(parted(PLAN));
  const lines = (a: School, b: School) => changesOf(compare(a, b, { today: '2027-03-10' })).map((change) => lineOf(change).en);
  const untold = (a: School, b: School) => compare(a, b, { today: '2027-03-10' }).untold;

  it('stands in a file that is no YAML, and is neither dropped nor added', () => {
    for (const bad of ['findings:\n  - "\n', 'Dear all, this is not a plan.\n', '- one\n- two\n']) {
      const broken = read2({ ...parted(swap('aim: 75%', 'aim: 70%')), 'self-evaluation.yaml': bad });
      expect(lines(whole, broken)).toEqual([`made easier reading/T1: 75% → 70%; ${T1}; ${AGREE}`]);
      expect(untold(whole, broken)).toEqual([{ version: 'after', file: 'self-evaluation.yaml' }]);
      expect(untold(broken, whole)).toEqual([{ version: 'before', file: 'self-evaluation.yaml' }]);
      expect(tallyOf(compare(broken, broken, { today: '2027-03-10' })).en).toBe('not all can be told');
    }
  });

  it('is a field or a thing whose shape is wrong', () => {
    const misshapen: readonly (readonly [string, string])[] = [
      ['        aim: 75%', '        aim: [75%]'],
      ['      halfway:\n        title: Half of the class read in phrases.\n        by: 2027-02-05\n        target: T1\n', '      halfway: later\n'],
      ['priorities:\n', 'prioritees-of-ours:\n'],
      ['        by: autumn 2026', '        finish: autumn 2026'],
    ];
    for (const [piece, by] of misshapen) {
      const broken = read2(parted(swap(piece, by)));
      expect(lines(whole, broken), by).toEqual([]);
      expect(untold(whole, broken), by).toEqual([{ version: 'after', file: 'plan.yaml' }]);
      expect(lines(broken, whole), by).toEqual([]);
    }
  });

  it('is nothing where the shape is wrong in both, and the same', () => {
    const mistakes: readonly (readonly [string, string])[] = [
      ['        aim: 75%', '        aim: [75%]'],
      ['    actions:\n', '    actions:\n      later: not yet\n'],
      ['priorities:\n', 'our-own-words: kept here\npriorities:\n'],
      ['      groups:\n', '      groups:\n        finish: never\n'],
    ];
    for (const [piece, by] of mistakes) {
      const broken = swap(piece, by);
      const other = swap('support:\n', 'support:\n  maths:\n    title: A school to reason with\n', swap('by: autumn 2026', 'by: spring 2027', broken));
      const [a, b] = [read2(parted(broken)), read2(parted(other))];
      expect(lines(a, b), by).toEqual(['rescheduled reading/groups: autumn term 2026 → spring term 2027', 'added maths: A school to reason with; awaiting approval']);
      expect(untold(a, b), by).toEqual([]);
    }
  });
});

describe('the tally', () => {
  const tally = (text: string) => tallyOf(compare(school(PLAN), school(text), { today: '2027-03-10' }));

  it('counts things in the order in which they matter, without a number that changes its noun in Welsh', () => {
    const text = swap('support:\n', 'support:\n  maths:\n    title: Somebody to teach reasoning with us\n', swap('by: autumn 2026', 'by: spring 2027', swap('aim: 75%', 'aim: 70%')));
    expect(tally(text)).toEqual({ en: '1 target made easier, 1 support request added, 1 action rescheduled', cy: 'Targedau a wnaed yn haws: 1; ceisiadau am gefnogaeth a ychwanegwyd: 1; camau gweithredu a aildrefnwyd: 1' });
    expect(tally(PLAN)).toEqual({ en: 'no change', cy: 'dim newid' });
  });
});
