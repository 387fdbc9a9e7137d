import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { columns } from '../src/diagnostics/width.ts';
import { example, replaced } from './editing.ts';

// The program as a person runs it, on a school kept in git.

const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-diff-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const school = join(desk, 'pont-ysgawen');
const write = (folder: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};
const git = (day: string, ...words: string[]): string => {
  const who = { GIT_AUTHOR_NAME: 'Head', GIT_AUTHOR_EMAIL: 'head@school.invalid', GIT_COMMITTER_NAME: 'Head', GIT_COMMITTER_EMAIL: 'head@school.invalid' };
  const env = { PATH: process.env['PATH'], HOME: desk, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_DATE: `${day}T09:00:00Z`, GIT_COMMITTER_DATE: `${day}T09:00:00Z`, ...who };
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...words], { cwd: school, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
};
const keep = (day: string, files: Readonly<Record<string, string>>): string => {
  write(school, files);
  git(day, 'add', '-A');
  git(day, 'commit', '-q', '-m', 'plan');
  return git(day, 'rev-parse', 'HEAD').slice(0, 7);
};

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sip(words: readonly string[], { folder = school, env = {} }: { folder?: string; env?: Record<string, string> } = {}): Run {
  const done = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'C', COLUMNS: '80', ...env } });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const diff = (...words: string[]): Run => sip(['diff', ...words, '--as-of', '2027-03-20']);

const { 'plan.yaml': plan, 'self-evaluation.yaml': evaluation } = example('small-primary') as { 'plan.yaml': string; 'self-evaluation.yaml': string };
const withPlan = (...edits: readonly (readonly [string, string])[]) => ({ 'plan.yaml': edits.reduce((text, [piece, by]) => replaced(text, piece, by), plan), 'self-evaluation.yaml': evaluation });

const EASIER = ['aim: 31 learners', 'aim: 28 learners'] as const;
const LATER = ['by: 2027-01-15', 'by: 2027-03-26'] as const;
const ASKED = ['support:\n', 'support:\n  maths-partner:\n    title: A school to teach reasoning with us\n'] as const;

mkdirSync(school);
git('2026-09-01', 'init', '-q');
const first = keep('2026-09-24', withPlan());
const second = keep('2027-01-12', withPlan(LATER));
write(school, withPlan(LATER, EASIER, ASKED));

const T1 = `  made easier  T1  31 learners → 28 learners; by summer term 2027; last measured
                   22 learners (13 November 2026)
                   the guidance says the governors should agree this
`;

describe('sip diff', () => {
  it('tells what changed since the last commit, in a line and by priority', () => {
    expect(diff()).toEqual({
      code: 0,
      err: '',
      out: `Since the last commit (${second}, 12 January 2027): 1 target made easier, 1
support request added

reading · Reading fluently, and for pleasure
${T1}
Support asked for
  added  maths-partner  A school to teach reasoning with us
                        awaiting approval
`,
    });
  });

  it('tells what several changes of one target mean, and what was measured, once', () => {
    const [a, b] = [write(join(desk, 'once-1'), withPlan()), write(join(desk, 'once-2'), withPlan(EASIER, ['baseline: 19 learners', 'baseline: 18 learners'], ['by: summer 2027', 'by: summer 2028']))];
    expect(diff(a, b).out.split('\n\n')[1]).toBe(`reading · Reading fluently, and for pleasure
  re-based     T1  19 learners → 18 learners; by summer term 2028; last measured
                   22 learners (13 November 2026)
  made easier      31 learners → 28 learners
  rescheduled      summer term 2027 → summer term 2028
                   the guidance says the governors should agree this
`);
  });

  it('says so where nothing changed', () => {
    expect(diff('HEAD', 'HEAD')).toEqual({ code: 0, err: '', out: `From the last commit (${second}, 12 January 2027) to the last commit (${second}, 12\nJanuary 2027): no change\n` });
  });

  it('takes approved, days, commits, what is staged and folders', () => {
    expect(diff('approved').out).toMatch(/^Since the version approved on 24 September 2026 \(24 September 2026, item 7\): 1\ntarget made easier, 1 support request added, 1 action rescheduled\n/);
    expect(diff(first, second).out).toMatch(/^From [0-9a-f]{7} \(24 September 2026\) to [0-9a-f]{7} \(12 January 2027\): 1 action\nrescheduled\n/);
    expect(diff('2026-12-31').out).toContain('1 action rescheduled');
    git('2027-01-13', 'add', '-A');
    expect(diff('HEAD', 'staged').out).toContain('to what is about to be\ncommitted: 1 target made easier');
    git('2027-01-13', 'reset', '-q');
    const [a, b] = [write(join(desk, 'one'), withPlan()), write(join(desk, 'two'), withPlan(EASIER))];
    expect(diff(a, b).out).toContain('1 target made easier');
    expect(sip(['diff', './one', './two'], { folder: desk }).out).toContain('From ./one to ./two: 1 target made easier\n');
  });

  it('ends with 1 only where it was asked to', () => {
    expect(diff('--exit-code').code).toBe(1);
    expect(diff('HEAD', 'HEAD', '--exit-code').code).toBe(0);
    expect(diff('--fail-on', 'weakened').code).toBe(1);
    expect(diff('--fail-on', 'strengthened', '--fail-on', 'added').code).toBe(1);
    expect(diff('--fail-on', 'strengthened').code).toBe(0);
  });

  it('tells in one sentence what was mistyped, with 2', () => {
    const unknown = diff('--fail-on', 'weakend');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(/^sip: There is no change that is called “weakend”\n {5}Did you mean “weakened”\? There are: weakened, /);
    for (const [words, message] of [[['no-such-branch'], /^sip: .*no-such-branch/], [['aproved'], /^sip: “aproved” is no version of this repository\n {5}Did you mean “approved”\?/], [['HEAD', 'wroktree'], /Did you mean “worktree”\?/], [['2026-02-31'], /^sip: There is no such day as 2026-02-31\n/], [['2020-01-01'], /^sip: .*2020-01-01/], [['--format', 'docx'], /^sip: There is no output format “docx”\n/], [['a', 'b', 'c'], /^sip: There are more words/]] as const) {
      const run = diff(...words);
      expect([words, run.code, run.out]).toEqual([words, 2, '']);
      expect(run.err).toMatch(message);
      expect(run.err).not.toMatch(/\bat .*\.js|fatal:/);
    }
    const alone = write(join(desk, 'no-git'), withPlan());
    const run = sip(['diff'], { folder: alone });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/^sip: [^\n]+\n/);
  });

  it('never takes a file that cannot be read for one that is gone', () => {
    const broken = write(join(desk, 'broken'), { ...withPlan(EASIER), 'self-evaluation.yaml': 'findings:\n  - "\n' });
    const whole = write(join(desk, 'whole'), withPlan());
    const run = diff(whole, broken);
    expect(run.code).toBe(1);
    expect(run.out).toContain(`\n\nreading · Reading fluently, and for pleasure\n${T1}`);
    expect(run.out).not.toMatch(/dropped|no longer answered|withdrawn/);
    expect(run.err.replace(/\n/g, ' ')).toBe('Not everything that changed can be told. What could not be read or understood, in the earlier version: none; in the later: self-evaluation.yaml. To see why: sip check, with --rev for a version that git keeps ');
    const same = diff(broken, broken);
    expect(same.out).not.toContain('no change');
    expect(same.code).toBe(1);
  });

  it('speaks Welsh', () => {
    const { out, code } = diff('--lang', 'cy');
    expect(code).toBe(0);
    expect(out).toMatch(/^Ers y comit diwethaf \([0-9a-f]{7}, 12 Ionawr 2027\): Targedau a wnaed yn haws: 1;\nceisiadau am gefnogaeth a ychwanegwyd: 1\n\nreading · Darllen yn rhugl ac er mwynhad\n {2}gwnaed yn haws {2}T1 /);
    expect(out).toContain('dywed y canllawiau y dylai’r llywodraethwyr gytuno ar hyn\n');
  });

  it('keeps to the width, and says the same in colour', () => {
    write(join(desk, 'wide'), withPlan(['title: Advice from a speech', `title: ${'a very long title '.repeat(12)}`], EASIER, LATER, ASKED));
    for (const lang of ['en', 'cy']) {
      const { out } = diff(join(desk, 'one'), join(desk, 'wide'), '--lang', lang);
      expect(out.split('\n').slice(3).filter((line) => columns(line) > 80)).toEqual([]);
    }
    const coloured = sip(['diff', '--as-of', '2027-03-20'], { env: { FORCE_COLOR: '1' } }).out;
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(diff().out);
  });

  it('shows an audience only what it may see, in both versions', () => {
    const [a, b] = [withPlan(), withPlan(['need: Staff can see', 'need: All staff can see'], ['        status: on-course\n', '        status: on-course\n        note: Ask the governor quietly.\n'])].map((files, at) => write(join(desk, `seen-${at}`), files));
    expect(diff(a!, b!).out).toMatch(/Ask the governor quietly[\s\S]*All staff/);
    expect(diff(a!, b!, '--audience', 'governors').out).not.toContain('quietly');
    expect(diff(a!, b!, '--audience', 'public').out).toContain('no change');
  });

  it('writes into a file, and words of a plan command no terminal', () => {
    const evil = write(join(desk, 'evil'), withPlan(['title: Advice from a speech and', 'title: "Evil \\u001b[2J\\u202e::error::x ##[error] and"']));
    const { out } = diff(join(desk, 'one'), evil);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001b\u202e]|^\s*::|##\[/m);
    const file = join(desk, 'told.txt');
    expect(diff('--format', `text=${file}`)).toMatchObject({ code: 0, out: '' });
  });
});
