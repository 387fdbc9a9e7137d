import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { columns } from '../src/diagnostics/width.ts';

// Reviews and confirmations are recorded by the built program; questions are asked by the same program in here.

const root = fileURLToPath(new URL('../', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-review-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const PLAN = `school:
  name: Ysgol Bryn Hedydd
  language: en
plan:
  years: 2026-27 to 2028-29
  prepared: 2026-09-14 # agreed in staff
priorities:
  reading:
    title: Reading for pleasure
    because: [shelf]
    targets:
      T1:
        title: Learners choose to read
# the log of the year
log: []
`;
const FINDINGS = 'findings:\n  shelf:\n    finding: The shelf is high.\n    causes:\n      money:\n        why: There was none.\n';
const INSPECTED = `${PLAN}inspections:
  estyn:
    kind: section-28
    title: Inspection of November 2026
    when: 2026-11-05
  visit:
    kind: interim-visit
    title: Interim visit
    when: 2026-11-19
`;

let made = 0;
function folder(files: Record<string, string> = { 'plan.yaml': PLAN, 'self-evaluation.yaml': FINDINGS }): string {
  const where = join(desk, `school-${++made}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(where, path)), { recursive: true });
    writeFileSync(join(where, path), text);
  }
  return where;
}

interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
function sip(where: string, ...words: string[]): Done {
  const env = { PATH: process.env['PATH'], HOME: desk, LANG: 'C', COLUMNS: '80' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/sip.js'), ...words], { cwd: where, encoding: 'utf8', env });
  return { code: status!, out: stdout, err: stderr };
}
const review = (where: string, ...words: string[]): Done => sip(where, 'review', '--as-of', '2026-11-23', ...words);
const confirm = (where: string, ...words: string[]): Done => sip(where, 'confirm', '--as-of', '2026-11-23', ...words);
const plan = (where: string): string => readFileSync(join(where, 'plan.yaml'), 'utf8');

/** The lines that are new, once every line of before has been found in its order. */
function added(before: string, after: string): string[] {
  const left = before.split('\n');
  const fresh: string[] = [];
  for (const line of after.split('\n')) {
    if (left[0] === line) left.shift();
    else fresh.push(line);
  }
  expect(left).toEqual([]);
  return fresh;
}

/** The program with somebody at the terminal, who gives these answers and then leaves. */
async function asked(where: string, answers: readonly string[], ...words: string[]): Promise<Done & { readonly questions: readonly string[] }> {
  const left = [...answers];
  const questions: string[] = [];
  let out = '';
  let err = '';
  const ask = async (question: string) => {
    questions.push(question);
    return left.shift();
  };
  const code = await run(
    words,
    { folder: where, environment: { LANG: 'en' }, today: '2026-11-23', terminal: { columns: 80, colour: false, interactive: true }, ask },
    { stdout: async (text) => void (out += text), stderr: async (text) => void (err += text) },
  );
  return { code, out, err, questions };
}

describe('a review', () => {
  it('is recorded with what was given, in lines of its own, and says what the clock is now', () => {
    const where = folder();
    const done = review(where, '--kind', 'annual', '--date', '2026-11-20', '--by', 'governing body', '--by', 'staff', '--summary', 'On course: all of it.', '--revised', 'no-change-needed', '--minute', 'item 3');
    expect(done).toEqual({
      code: 0,
      err: '',
      out: 'Recorded in plan.yaml:16: annual review, 20 November 2026\nThe next yearly review of the plan is due by 20 November 2027\nLaw: School improvement guidance. This is no legal advice.\n',
    });
    expect(added(PLAN, plan(where)).filter((line) => line !== '')).toEqual([
      'reviews:',
      '  annual-2026-11-20:',
      '    kind: annual',
      '    when: 2026-11-20',
      '    by:',
      '      - governing body',
      '      - staff',
      '    summary: "On course: all of it."',
      '    revised: no-change-needed',
      '    minute: item 3',
    ]);
  });

  it('given twice is recorded once; another of the same day has an id of its own', () => {
    const where = folder();
    review(where, '--kind', 'monitoring', '--summary', 'Reading.');
    const once = plan(where);
    expect(review(where, '--kind', 'monitoring', '--summary', 'Reading.').out).toContain('recorded already, in the review “monitoring-2026-11-23”');
    expect(plan(where)).toBe(once);
    review(where, '--kind', 'monitoring', '--summary', 'Attendance.');
    expect(plan(where)).toContain('  monitoring-2026-11-23-2:');
  });

  it.each(['none', 'dim', 'Anhysbys', 'One\r\nTwo  ', '“Dim” — yes: # no', ' w\u0302yl '])('is found again whatever its words are: %j', (words) => {
    const where = folder();
    const given = ['--kind', 'monitoring', '--by', 'staff', '--by', 'head', '--summary', words, '--minute', words];
    expect(review(where, ...given).out).toContain('Recorded in plan.yaml:16');
    const once = plan(where);
    expect(review(where, ...given).out).toContain('recorded already');
    expect(review(where, ...given.toSpliced(2, 4, '--by', 'head', '--by', 'staff')).out).toContain('recorded already');
    expect(plan(where)).toBe(once);
  });

  it('leaves a file that was laid out laid out, and says on which line the record begins', () => {
    const where = folder();
    expect(sip(where, 'fmt').code).toBe(0);
    const before = plan(where).split('\n');
    const { out } = review(where, '--kind', 'annual', '--revised', 'changed');
    expect(sip(where, 'fmt', '--check').code).toBe(0);
    const line = Number(/plan\.yaml:(\d+)/.exec(out)![1]);
    expect(plan(where).split('\n')[line - 1]).toBe('reviews:');
    expect(before).not.toContain('reviews:');
  });

  it('fills empty brackets of either kind', () => {
    const where = folder({ 'plan.yaml': `${PLAN}reviews: [] # none yet\nconfirmations: {}\n`, 'self-evaluation.yaml': FINDINGS });
    expect(review(where, '--kind', 'annual').code).toBe(0);
    expect(confirm(where, 'reading').code).toBe(0);
    expect(plan(where)).toBe(`${PLAN}reviews: # none yet\n  annual-2026-11-23:\n    kind: annual\n    when: 2026-11-23\nconfirmations:\n  - of: reading\n    when: 2026-11-23\n`);
  });

  it('that monitors leaves the yearly clock as it was', () => {
    const where = folder();
    expect(review(where, '--kind', 'monitoring').out).toContain('Monitoring leaves the yearly clock as it was: the yearly review of the plan is\ndue by 14 September 2027');
    const late = folder({ 'plan.yaml': PLAN.replace('2026-09-14', '2025-09-14') });
    expect(review(late, '--kind', 'monitoring').out).toContain('was due by 14 September 2026, and this does not\ntake its place');
    expect(review(late, '--kind', 'annual', '--revised', 'no-change-needed').out).toContain('is due by 23 November 2027');
  });

  it('with a revision writes the day into the plan, beside its notes, and never moves a later one back', () => {
    const where = folder();
    expect(review(where, '--kind', 'annual', '--revised', 'changed').out).toContain('it was revised on 23 November 2026');
    expect(added(PLAN, plan(where))).toContain('  revised: 2026-11-23');
    const later = folder({ 'plan.yaml': PLAN.replace('# agreed', '\n  revised: 2026-11-22 # agreed') });
    review(later, '--kind', 'monitoring', '--date', '2026-10-01', '--revised', 'changed');
    expect(plan(later)).toContain('  revised: 2026-11-22 # agreed');
  });

  it('after an inspection names the last one of section 28, and an interim visit is none', () => {
    const where = folder({ 'plan.yaml': INSPECTED });
    expect(review(where, '--kind', 'after-inspection').code).toBe(0);
    expect(plan(where)).toContain('    inspection: estyn\n');
    const visited = folder({ 'plan.yaml': INSPECTED });
    expect(review(visited, '--kind', 'after-inspection', '--inspection', 'visit').out).toContain('“Interim visit” is no section 28 inspection');
    const monitored = folder({ 'plan.yaml': INSPECTED });
    expect(review(monitored, '--kind', 'monitoring').out).toContain('The plan is still to be reviewed after: Inspection of November 2026');
  });

  it('that changed nothing of what was approved is told from a typing correction', () => {
    const where = folder();
    expect(sip(where, 'approve', '--what', 'priorities', '--date', '2026-11-12', '--as-of', '2026-11-23').code).toBe(0);
    expect(review(where, '--kind', 'monitoring', '--revised', 'changed').out).toContain('write no-change-needed');
    writeFileSync(join(where, 'plan.yaml'), plan(where).replace('Learners choose', 'Most learners choose'));
    expect(review(where, '--kind', 'annual', '--revised', 'changed').out).toContain('Once it is: sip approve');
  });

  it.each([
    [['--kind', 'monitering'], 'Did you mean “monitoring”?'],
    [[], 'Say which kind of review it was'],
    [['--kind', 'annual', '--revised', 'perhaps'], 'There are: changed, no-change-needed'],
    [['--kind', 'annual', '--inspection', 'estyn'], 'Only a review of the kind after-inspection names an inspection'],
    [['--kind', 'after-inspection'], 'No inspection is recorded in the plan'],
    [['--kind', 'annual', '--date', '2026-11-24'], 'still to come'],
    [['--kind', 'annual', '--date', '2026-11-31'], 'is no day'],
  ])('says in one sentence what it cannot take: %j', (words, sentence) => {
    const where = folder();
    expect(review(where, ...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
    expect(plan(where)).toBe(PLAN);
  });

  it('records nothing beside a file that cannot be read', () => {
    const where = folder({ 'plan.yaml': PLAN, 'reviews/2026.yaml': 'reviews: [\n' });
    expect(review(where, '--kind', 'annual')).toMatchObject({ code: 2, err: expect.stringContaining('reviews/2026.yaml') as string });
  });

  it('speaks Welsh, and names what it records in the school’s language', () => {
    const where = folder({ 'plan.yaml': PLAN.replace('language: en', 'language: cy') });
    const { out } = review(where, '--kind', 'blynyddol', '--revised', 'changed', '--lang', 'cy');
    expect(out).toContain('Cofnodwyd yn plan.yaml');
    expect(out).toContain('i’w gynnal erbyn');
    for (const line of out.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(80);
    expect(plan(where)).toContain('  blynyddol-2026-11-23:\n    kind: annual\n');
  });
});

describe('a confirmation', () => {
  it('is recorded with what was looked at and what it was held against; given twice, once', () => {
    const where = folder();
    const words = ['reading', '--against', 'shelf', '--against', 'shelf/money', '--by', 'deputy-head', '--text', 'Still so.'];
    expect(confirm(where, ...words)).toMatchObject({ code: 0, out: 'Recorded in plan.yaml:16: looked at again on 23 November 2026: reading, against\nshelf, shelf/money\n' });
    expect(added(PLAN, plan(where)).filter((line) => line !== '')).toEqual(['confirmations:', '  - of: reading', '    against: [shelf, shelf/money]', '    when: 2026-11-23', '    by: deputy-head', '    text: Still so.']);
    const once = plan(where);
    expect(confirm(where, ...words).out).toContain('recorded already');
    expect(plan(where)).toBe(once);
    confirm(where, 'T1');
    expect(plan(where)).toContain('  - of: reading/T1\n');
    expect(sip(where, 'check', '--as-of', '2026-11-23', '--format', 'json').out).not.toContain('"integrity"');
  });

  it('is the same in whatever order and however it is named', () => {
    const where = folder({ 'plan.yaml': `${PLAN}confirmations:\n  - of: priority/reading\n    against: [shelf/money, finding/shelf]\n    when: 2026-11-23\n    by: [staff, head]\n`, 'self-evaluation.yaml': FINDINGS });
    const once = plan(where);
    expect(confirm(where, 'reading', '--against', 'shelf', '--against', 'money', '--against', 'shelf', '--by', 'head', '--by', 'staff').out).toContain('recorded already');
    expect(plan(where)).toBe(once);
  });

  const LINKED = `${PLAN.replace('        title: Learners choose to read\n', `        title: Learners choose to read
    actions:
      A1:
        title: Move it
        answers: money
  sums:
    title: Number
  words:
    title: Words
    because: [hall]
    because-in-words: We all saw it.
`)}professional-learning:
  aloud:
    title: Reading aloud
    for: reading
  maths:
    title: Number talks
    for: [sums]
`;
  const FOUND = `${FINDINGS}  hall:\n    finding: The hall is cold.\n    evidence:\n      visit:\n        text: Seen.\n`;
  it.each([
    ['reading', 'shelf'],
    ['reading', 'shelf/money'],
    ['reading/T1', 'shelf'],
    ['reading/A1', 'shelf/money'],
    ['aloud', 'shelf'],
    ['words', 'hall/visit'],
    ['maths', undefined],
  ])('is recorded of a link that the plan has: %s with %s', (of, against) => {
    const where = folder({ 'plan.yaml': LINKED, 'self-evaluation.yaml': FOUND });
    expect(confirm(where, of, ...(against === undefined ? [] : ['--against', against]))).toMatchObject({ code: 0, err: '' });
    expect(plan(where)).toContain(`  - of: ${of}\n`);
  });

  it.each([
    ['reading', ['hall'], 'Nothing in the plan links “reading” with “hall”, so there is no link to look at again It rests on: shelf.'],
    ['reading', ['shelf', 'hall/visit'], 'links “reading” with “hall/visit”'],
    ['aloud', ['hall'], 'links “aloud” with “hall”'],
    ['sums', ['hall'], 'does not say yet what “sums” rests on'],
    ['sums', [], 'does not say yet what “sums” rests on, so there is no link to look at again Write it into the plan first: under `because:`'],
    ['maths', ['hall'], 'links “maths” with “hall”'],
  ])('is not recorded of a link that is not there: %s with %j', (of, against, sentence) => {
    const where = folder({ 'plan.yaml': LINKED, 'self-evaluation.yaml': FOUND });
    const done = confirm(where, of, ...against.flatMap((one) => ['--against', one]));
    expect({ ...done, err: done.err.replace(/\s+/g, ' ') }).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
    expect(plan(where)).toBe(LINKED);
    const welsh = confirm(where, of, ...against.flatMap((one) => ['--against', one]), '--lang', 'cy').err;
    expect(welsh).toMatch(/cyswllt i\s+edrych\s+arno/);
  });

  it('is recorded of words in two languages; given twice, once', () => {
    const both = PLAN.replace('    title: Reading for pleasure\n', '    title:\n      en: Reading\n      cy: Darllen\n');
    expect(both).not.toBe(PLAN);
    const where = folder({ 'plan.yaml': `${both}vision:\n  en: All\n  cy: Pawb\n`, 'self-evaluation.yaml': FINDINGS });
    expect(confirm(where, 'reading', '--read-in-both', 'title:', '--by', 'Welsh lead').out.replace(/\s+/g, ' ')).toContain('looked at again on 23 November 2026: reading, in both languages: title');
    expect(plan(where)).toContain('  - of: reading\n    read-in-both: title\n    when: 2026-11-23\n    by: Welsh lead\n');
    expect(confirm(where, '--read-in-both', 'vision', '--read-in-both', 'priorities/reading/title').out.replace(/\s+/g, ' ')).toContain('23 November 2026: vision, priorities/reading/title, in both languages');
    const once = plan(where);
    expect(once).toContain('  - read-in-both: [vision, priorities/reading/title]\n');
    expect(confirm(where, '--read-in-both', 'priorities/reading/title', '--read-in-both', 'vision').out).toContain('recorded already');
    expect(plan(where)).toBe(once);
    expect(sip(where, 'check', '--as-of', '2026-11-23', '--format', 'json').out).not.toContain('"integrity"');
  });

  it.each([
    [[], 'What was looked at again is not said'],
    [['--against', 'shelf'], 'What was looked at again is not said'],
    [['reading', '--read-in-both', 'strategy'], 'No words in two languages stand under “strategy”'],
    [['--read-in-both', 'visoin'], 'No words in two languages stand under “visoin”, so there is nothing to hold side by side Did you mean “vision”?'],
  ])('is not recorded of words that are not in two languages: %j', (given, sentence) => {
    const files = { 'plan.yaml': `${PLAN}vision:\n  en: All\n  cy: Pawb\n`, 'self-evaluation.yaml': FINDINGS };
    const where = folder(files);
    const done = confirm(where, ...given);
    expect({ ...done, err: done.err.replace(/\s+/g, ' ') }).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
    expect(plan(where)).toBe(files['plan.yaml']);
  });

  it('tells what is nothing, what is of another kind, and what could be several things', () => {
    const where = folder({ 'plan.yaml': `${PLAN}professional-learning:\n  reading:\n    title: Reading aloud\n`, 'self-evaluation.yaml': FINDINGS });
    expect(confirm(where, 'raeding')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean “reading”?') as string });
    expect(confirm(where, 'shelf')).toMatchObject({ code: 2, err: expect.stringContaining('of another kind: finding') as string });
    expect(confirm(where, 'reading')).toMatchObject({ code: 2, err: expect.stringContaining('priority/reading, professional-learning/reading') as string });
    expect(confirm(where, 'priority/reading').code).toBe(0);
    expect(plan(where)).toContain('  - of: priority/reading\n');
    expect(sip(where, 'check', '--as-of', '2026-11-23', '--format', 'json').out).not.toContain('"integrity"');
  });
});

describe('at a terminal', () => {
  it('sip review asks for what was not said, once more where it cannot be read', async () => {
    const where = folder();
    const done = await asked(where, ['yearly', 'annual', '', 'governing body, staff', 'On course.', 'no-change-needed', 'item 3'], 'review');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.questions[1]).toMatch(/^There is no kind of review called “yearly”/);
    expect(plan(where)).toContain('    kind: annual\n    when: 2026-11-23\n');
    expect(plan(where)).toContain('    minute: item 3');
  });

  it('sip approve asks, tells what law still asks for, and records nothing for whoever says no or leaves', async () => {
    const where = folder();
    const no = await asked(where, ['', '', 'minute 7', '', 'no'], 'approve');
    expect(no.code).toBe(130);
    expect(no.questions.at(-1)).toContain('In law the plan is not complete');
    expect((await asked(where, ['', ''], 'approve')).code).toBe(130);
    expect(plan(where)).toBe(PLAN);
    const yes = await asked(where, ['', '2026-11-12', 'minute 7', 'priorities, plan', ''], 'approve');
    expect(yes).toMatchObject({ code: 0, err: '' });
    expect(plan(where)).toContain('    what: [priorities, plan]\n    when: 2026-11-12\n    by: Governing body\n    minute: minute 7\n');
    expect(plan(where)).toContain('  stage: approved');
  });

  it('sip confirm asks who looked and what they said', async () => {
    const where = folder();
    expect((await asked(where, ['head teacher', ''], 'confirm', 'reading')).code).toBe(0);
    expect(plan(where)).toContain('    by: head teacher\n');
    const nobody = folder();
    expect((await asked(nobody, ['head teacher', ''], 'confirm', 'reading', '--yes')).questions).toEqual([]);
  });
});

describe('every example', () => {
  const textsOf = (where: string): Map<string, string> => new Map(readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).map((path) => [path, readFileSync(join(where, path), 'utf8')]));

  it.each(['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit', 'first-draft'])('keeps every line it has but the stage and the day of the revision (%s)', (name) => {
    const where = join(desk, name);
    cpSync(join(root, 'examples', name), where, { recursive: true });
    const before = textsOf(where);
    const commands = [
      ['approve', '--date', '2026-11-12', '--as-of', '2026-11-23'],
      ['review', '--kind', 'monitoring', '--summary', 'Seen: "much", and more #1.', '--as-of', '2026-11-23'],
      ['review', '--kind', 'annual', '--revised', 'changed', '--as-of', '2026-11-23'],
      ['confirm', firstPriority(before), '--by', 'head teacher', '--as-of', '2026-11-23'],
    ];
    for (const words of commands) expect(sip(where, ...words).code, words.join(' ')).toBe(0);
    const after = textsOf(where);
    const own = (text: string) => text.split('\n').filter((line) => !/^ {2}(?:stage|revised):/.test(line)).join('\n');
    for (const [path, text] of after) added(own(before.get(path) ?? ''), own(text));
    for (const words of commands) expect(sip(where, ...words).code, words.join(' ')).toBe(0);
    expect(textsOf(where)).toEqual(after);
    expect(sip(where, 'verify', '--as-of', '2026-11-23').code).toBe(0);
    expect(JSON.stringify(sip(where, 'check', '--as-of', '2026-11-23', '--format', 'json').out)).not.toContain('"integrity"');
  });

  const firstPriority = (texts: Map<string, string>): string => [...texts.values()].map((text) => /^priorities:\n(?: *#.*\n)* {2}([^\s:]+):/m.exec(text)?.[1]).find((id) => id !== undefined)!;
});
