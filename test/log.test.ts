import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitSchool } from './git-school.ts';

let at: GitSchool;
beforeEach(() => {
  at = new GitSchool();
});
afterEach(() => at.remove());

const HEAD = 'school:\n  name: Ysgol Pont Helyg\n  language: en\nplan:\n  stage: approved\n  years: 2026-27 to 2028-29\n';
const FINDING = 'findings:\n  slow-reading:\n    finding: Half of Year 3 read word by word\n';
const target = (id: string, aim: string, readings = '', more = '') =>
  `priorities:\n  ${id}:\n    title: Reading for pleasure\n    because: [slow-reading]\n${more}    targets:\n      T1:\n        title: More learners read fluently\n        baseline: 58%\n        aim: ${aim}\n        by: summer 2027\n${readings}`;
const READINGS = '        readings:\n        - when: 2027-01-20\n          value: 66%\n';
const APPROVAL = 'approvals:\n  autumn:\n    what: [priorities, plan]\n    when: 2026-11-12\n    minute: item 7\n';

/** Five versions by three people: begun, approved, renamed and made easier on a branch, broken, mended with a measurement. */
function history(): void {
  at.record('2026-09-14', 'Mari Pugh', 'The plan', { 'plan.yaml': HEAD + FINDING + target('reading', '75%') });
  at.record('2026-11-13', 'Clerk', 'Approved', { 'plan.yaml': HEAD + FINDING + target('reading', '75%') + APPROVAL });
  at.git('checkout', '-q', '-b', 'easier');
  at.record('2026-12-01', 'Aled Vaughan', 'A smaller step', { 'plan.yaml': HEAD + FINDING + target('fluency', '70%', '', '    formerly: [reading]\n') + APPROVAL });
  at.git('checkout', '-q', 'main');
  at.record('2026-12-02', 'Mari Pugh', 'A log', { 'reviews/log.yaml': 'log:\n- when: 2026-12-02\n  kind: observation\n  text: Year 3 were heard reading\n' });
  at.git('merge', '-q', '--no-edit', 'easier');
  at.record('2027-01-19', 'Mari Pugh', 'Oh no', { 'plan.yaml': 'priorities: [\n' });
  at.record('2027-01-20', 'Mari Pugh', 'Figures', { 'plan.yaml': HEAD + FINDING + target('fluency', '70%', READINGS, '    formerly: [reading]\n') + APPROVAL });
}

const withoutIds = (text: string) => text.replace(/\b[0-9a-f]{7}\b/g, 'abcdef0');
const narrow = async (...argv: string[]) => {
  const { out, ...rest } = await at.sip(...argv);
  return { ...rest, out: withoutIds(out) };
};

describe('the life of a target', () => {
  it('ends with what stands, where two branches changed it and one side was kept', async () => {
    at.record('2026-09-14', 'Mari Pugh', 'The plan', { 'plan.yaml': HEAD + FINDING + target('reading', '75%') });
    at.git('checkout', '-q', '-b', 'harder');
    at.git('checkout', '-q', 'main');
    at.record('2026-12-01', 'Mari Pugh', 'Easier', { 'plan.yaml': HEAD + FINDING + target('reading', '70%') });
    at.git('checkout', '-q', 'harder');
    at.record('2026-12-02', 'Aled Vaughan', 'Harder', { 'plan.yaml': HEAD + FINDING + target('reading', '80%') });
    at.git('checkout', '-q', 'main');
    at.git('merge', '-q', '--no-edit', '-X', 'ours', 'harder');
    const { out } = await narrow('log', 'reading/T1');
    expect(out).toMatch(/Its versions, newest first\n\n[^\n]* · Merge branch 'harder'\n {2}made easier {3}80% → 70%/);
    expect(out.split('Its versions')[0]!.trimEnd().split('\n').at(-2)).toContain('58% → 70%');
  });

  it('is told from its newest version back, through a rename, a merge and a version that cannot be read', async () => {
    history();
    expect(await narrow('log', 'fluency/T1')).toEqual({
      code: 0,
      err: '',
      out: `fluency/T1 · Target · More learners read fluently
Last changed on 20 January 2027 by Mari Pugh (abcdef0).
It is not what was approved on 12 November 2026. What the guidance says those who govern should
agree:
  made easier   75% → 70%; by summer term 2027; last measured 66% (20 January 2027); the guidance
                says the governors should agree this

Its figures, version by version
  14 September 2026  ▁┆█   58% → 75% by summer term 2027
  1 December 2026    ▁┆▆   58% → 70% by summer term 2027
  20 January 2027    ▁▄┆▆  58% → 70% by summer term 2027 · now 66% (20 January 2027)
  Bars: the start and each reading, then after ┆ the aim.

Its versions, newest first

20 January 2027 · Mari Pugh · abcdef0 · Figures
  measured      66% (20 January 2027)

19 January 2027 · Mari Pugh · abcdef0 · Oh no
  cannot be read, so what changed in it is told in the version after it: plan.yaml

1 December 2026 · Aled Vaughan · abcdef0 · A smaller step
  made easier   75% → 70%; by summer term 2027; the guidance says the governors should agree this

14 September 2026 · Mari Pugh · abcdef0 · The plan
  there from the first version on
`,
    });
  });

  it('reads in Welsh', async () => {
    history();
    const { code, out } = await at.sip('log', 'fluency/T1', '--lang', 'cy');
    expect(code).toBe(0);
    expect(out).toMatch(/^fluency\/T1 · Targed · .*\nNewidiwyd ddiwethaf ar 20 Ionawr 2027 gan Mari Pugh \(/);
    expect(out).toMatch(/\n {2}mesurwyd +66% \(20 Ionawr 2027\)\n/);
    expect(out).not.toMatch(/\b(?:the|version|changed|agree|guidance|approved)\b/);
  });

  it('is found under the id that it had before, and by its last part', async () => {
    history();
    expect((await at.sip('log', 'reading')).out).toMatch(/^fluency · Priority · Reading for pleasure\n/);
    expect((await at.sip('log', 'T1')).out).toMatch(/^fluency\/T1 · Target/);
    expect((await at.sip('log', 'target/fluency/T1')).out).toMatch(/^fluency\/T1 · Target/);
  });

  it('stands as approved, was carried out, or is new, as the case is', async () => {
    at.record('2026-09-14', 'Mari', 'x', { 'plan.yaml': HEAD + FINDING + target('reading', '75%') });
    expect((await at.sip('log', 'reading/T1')).out).toContain('No version of this plan has been approved yet.');
    at.record('2026-11-13', 'Mari', 'x', { 'plan.yaml': HEAD + FINDING + target('reading', '75%') + APPROVAL });
    expect((await at.sip('log', 'reading/T1')).out).toContain('It stands as it was approved on 12 November 2026.');
    at.record('2027-01-20', 'Mari', 'x', { 'plan.yaml': HEAD + FINDING + target('reading', '75%', READINGS) + APPROVAL });
    expect((await at.sip('log', 'reading/T1')).out).toContain('What was approved on 12 November 2026 stands. Changes since then to how it is carried out: 1.');
    at.record('2027-02-01', 'Mari', 'x', { 'plan/oracy.yaml': 'priorities:\n  oracy:\n    title: Talk\n' });
    expect((await at.sip('log', 'oracy')).out).toContain('It was not in the plan that was approved on 12 November 2026.');
  });
});

describe('the life of a priority or a finding', () => {
  it('holds what stands in it, and its targets’ figures as they stand', async () => {
    history();
    const { out } = await narrow('log', 'fluency', '--as-of', '2027-02-01');
    expect(out).toContain('The figures of its targets as they stand\n  T1  ▁▆┆█  58% → 70% by summer term 2027 · now 66% (20 January 2027)\n');
    expect(out).toMatch(/1 December 2026 · Aled Vaughan · abcdef0 · A smaller step\n {2}renamed +reading → fluency\n {2}made easier +T1; 75% → 70%;/);
    expect(out).not.toContain('Merge branch');
  });

  it('ends where it went out, and is found all the same', async () => {
    history();
    at.record('2027-09-01', 'Clerk', 'Done', { 'plan.yaml': HEAD + FINDING + APPROVAL });
    const { out } = await narrow('log', 'fluency');
    expect(out).toMatch(/^fluency · Priority · Reading for pleasure\nIt is in the plan no more. It went out on 1 September 2027.\n/);
    expect(out).toMatch(/1 September 2027 · Clerk · abcdef0 · Done\n {2}dropped/);
    expect((await narrow('log', 'slow-reading')).out).toMatch(/1 September 2027 · Clerk · abcdef0 · Done\n {2}no longer answered {2}was by fluency\n/);
  });

  it('tells what is in the files and not recorded yet', async () => {
    history();
    at.write({ 'plan.yaml': HEAD + FINDING + target('fluency', '72%', READINGS, '    formerly: [reading]\n') + APPROVAL });
    const { out } = await at.sip('log', 'fluency/T1');
    expect(out).toContain('Last changed in the files as they stand, which are not recorded yet.');
    expect(out).toMatch(/\nnot recorded yet\n {2}made harder +70% → 72%/);
    expect((await at.sip('log', 'fluency/T1', '--rev', 'HEAD')).out).not.toContain('not recorded yet');
    at.write({ 'plan.yaml': (HEAD + FINDING + target('fluency', '70%', READINGS, '    formerly: [reading]\n') + APPROVAL).replaceAll('\n', '\r\n') });
    expect((await at.sip('log', 'fluency/T1')).out).not.toContain('not recorded yet');
  });
});

describe('the versions of the plan', () => {
  it('stand in a list with how much changed in each', async () => {
    history();
    expect(await narrow('log')).toEqual({
      code: 0,
      err: '',
      out: `Ysgol Pont Helyg · plan 2026-27 to 2028-29 · Approved

The versions of the plan, newest first

20 January 2027 · Mari Pugh · abcdef0 · Figures
  1 target measured

19 January 2027 · Mari Pugh · abcdef0 · Oh no
  cannot be read, so what changed in it is told in the version after it: plan.yaml

20 November 2026 · Head · abcdef0 · Merge branch 'easier'
  brings branches together; what changed in them is told where it was made

2 December 2026 · Mari Pugh · abcdef0 · A log
  1 log entry added

1 December 2026 · Aled Vaughan · abcdef0 · A smaller step
  1 target made easier, 1 priority renamed

13 November 2026 · Clerk · abcdef0 · Approved
  1 approval recorded

14 September 2026 · Mari Pugh · abcdef0 · The plan
  the first version

To follow one thing: sip log ID
`,
    });
  });

  it('are the latest 20 unless all are asked for', async () => {
    for (let version = 10; version < 35; version++) at.record(`2026-10-${version < 32 ? version : 31}`, 'Mari', `v${version}`, { 'plan.yaml': HEAD + FINDING + target('reading', `${version}%`) });
    const { out } = await at.sip('log');
    expect(out.match(/ · v\d\d\n/g)).toHaveLength(20);
    expect(out).toContain('Older versions: 5. To see them all: sip log --all');
    expect((await at.sip('log', '--all')).out.match(/ · v\d\d\n/g)).toHaveLength(25);
  });

  it('say so, with exit code 1, where the newest cannot be read', async () => {
    history();
    at.record('2027-02-01', 'Mari', 'Oh', { 'plan.yaml': 'a: [\n' });
    for (const words of [['log'], ['log', 'fluency/T1']]) expect(await at.sip(...words)).toMatchObject({ code: 1, err: expect.stringMatching(/^The newest version cannot be read/) });
    expect((await at.sip('log', 'fluency/T1')).out).toMatch(/1 February 2027 · Mari · .{7} · Oh\n {2}cannot be read/);
    expect((await at.sip('log', 'fluency/T1')).out).toMatch(/Whether it stands as approved on|It is not what was approved/);
  });

  it('begin late in a shallow copy, which says so, and where an approval cannot be placed', async () => {
    history();
    const copy = join(at.box, 'copy');
    at.git('clone', '-q', '--depth', '2', `file://${at.school}`, copy);
    const { code, out, err } = await at.sip('log', '--school', copy);
    expect([code, err]).toEqual([0, expect.stringMatching(/holds only a part of its history, so the log begins late/)]);
    expect(out).toContain('cannot be read');
    expect(out).not.toMatch(/the first version\n/);
    expect((await at.sip('log', 'fluency/T1', '--school', copy)).out).toContain('there from the first version that can be read');
    expect((await at.sip('log', 'fluency/T1', '--school', copy)).out.replace(/\s+/g, ' ')).toContain('Whether it stands as approved cannot be told: the approved version is not in this copy');
    at.git('clone', '-q', '--depth', '1', `file://${at.school}`, join(at.box, 'top'));
    expect(await at.sip('diff', 'approved', '--school', join(at.box, 'top'))).toMatchObject({ code: 2, err: expect.stringMatching(/“approved” is no version of this repository\n.*--unshallow/) });
  });

  it('are read from a bare repository too', async () => {
    history();
    at.git('clone', '-q', '--bare', '.', join(at.box, 'plans.git'));
    const { code, out } = await at.sip('log', 'fluency/T1', '--school', join(at.box, 'plans.git'));
    expect([code, out]).toEqual([0, (await at.sip('log', 'fluency/T1')).out]);
  });
});

describe('formats', () => {
  it('JSON is what its schema says, for one thing and for the plan', async () => {
    history();
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(new URL('../schemas/log.schema.json', import.meta.url), 'utf8')) as object);
    for (const words of [['log'], ['log', 'fluency'], ['log', 'fluency/T1'], ['log', 'slow-reading']]) {
      const made = JSON.parse((await at.sip(...words, '--format', 'json')).out) as { versions: unknown[] };
      expect(validate(made) ? [] : validate.errors).toEqual([]);
      expect(made.versions.length).toBeGreaterThan(1);
    }
    const { figures } = JSON.parse((await at.sip('log', 'fluency/T1', '--format', 'json')).out) as { figures: { rows: { numbers: number[]; goal?: number }[] }[] };
    expect(figures[0]!.rows.at(-1)).toMatchObject({ day: '2027-01-20', baseline: '58%', aim: '70%', now: '66%', numbers: [58, 66], goal: 70 });
  });

  it('Markdown has the chart as a table, and nothing that a name could turn into markup', async () => {
    history();
    at.record('2027-02-01', '<img src=x> | `a`', '<img src=x> [x](javascript:y)', { 'plan.yaml': HEAD + FINDING + target('fluency', '71%', READINGS) + APPROVAL });
    const { out } = await at.sip('log', 'fluency/T1', '--format', 'md', '--audience', 'school');
    expect(out).toContain('| 20 January 2027 | ▁▄┆▆ | 58% → 70% by summer term 2027 · now 66% (20 January 2027) |\n');
    expect(out).toContain('· img src=x \\| \\`a\\` · ');
    expect(out).not.toMatch(/[^\\]\[x|[^\\]<img/);
  });

  it('what is handed on holds nobody’s own words, nor what its reader may not see', async () => {
    history();
    at.record('2027-02-01', 'Mari Pugh', 'Secret words', { 'plan.yaml': HEAD + FINDING + target('fluency', '71%', READINGS, '    audience: school\n') + APPROVAL });
    expect((await at.sip('log')).out).toContain('Secret words');
    for (const words of [['log', '--format', 'json'], ['log', '--format', 'md'], ['log', '--audience', 'public']]) expect((await at.sip(...words)).out, words.join(' ')).not.toContain('Secret words');
    expect((await at.sip('log', '--audience', 'public')).out).not.toContain('Mari Pugh');
    expect((await at.sip('log', 'slow-reading', '--audience', 'public')).code).toBe(2);
  });
});

describe('what is mistaken is told in one sentence', () => {
  it.each([
    ['an id that never was', ['log', 'fluencey'], /^sip: “fluencey” is nothing in this plan, in any of its versions\n {5}Did you mean “fluency”\?\n$/],
    ['a format that is none', ['log', '--format', 'pdf'], /^sip: There is no output format “pdf”\n/],
    ['a revision that is none', ['log', '--rev', 'nowhere'], /^sip: “nowhere” is no version of this repository\n/],
  ])('%s', async (_name, words, message) => {
    history();
    expect(await at.sip(...words)).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
  });

  it('several things of one name', async () => {
    at.record('2026-09-14', 'Mari', 'x', { 'plan.yaml': `${HEAD}${target('reading', '75%')}  oracy:\n    title: Talk\n    targets:\n      T1:\n        title: More talk\n` });
    expect((await at.sip('log', 'T1')).err).toBe('sip: “T1” could mean more than one thing\n     Write which one: target/reading/T1, target/oracy/T1\n');
  });

  it('no version yet, and a repository without a plan', async () => {
    at.write({ 'plan.yaml': HEAD });
    expect((await at.sip('log')).err).toMatch(/is not in a git repository/);
    at.git('init', '-q');
    expect((await at.sip('log')).err).toMatch(/^sip: There is no version in this git repository yet/);
    at.write({ 'notes.txt': '' });
    at.git('add', 'notes.txt');
    at.git('commit', '-qm', 'x');
    expect((await at.sip('log')).err).toMatch(/^sip: No version of this plan has been recorded yet\n/);
  });
});
