import { afterAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { touchedSince } from '../src/history/touched.ts';
import { fromMemory } from '../src/read/memory.ts';
import { GitSchool } from './git-school.ts';

const check = (files: Record<string, string>) => checkSchool(fromMemory(files), { today: '2026-11-23' });
const PLAN = `sip: 1
school:
  name: Ysgol y Dderwen
plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
  reading:
    title: Reading together
`;
const before = check({ 'plan.yaml': PLAN });
const since = (files: Record<string, string>) => touchedSince(before, check(files));
const names = (files: Record<string, string>) => since(files).shown.map(({ rule, item }) => `${rule} ${item?.id ?? ''}`.trim());

describe('what a branch touched', () => {
  it('is nothing where nothing changed, and everything else is counted', () => {
    expect(since({ 'plan.yaml': PLAN })).toEqual({ shown: [], elsewhere: before.diagnostics.length });
    expect(before.diagnostics.length).toBeGreaterThan(10);
  });

  it('is nothing where only lines, layout, order, comments or files changed', () => {
    const [head, oracy, reading] = [PLAN.slice(0, PLAN.indexOf('priorities:')), '  oracy:\n    title: Talk that helps everybody learn\n', '  reading:\n    title: "Reading together"\n'];
    for (const files of [
      { 'plan.yaml': `# A note\n\n${PLAN}` },
      { 'plan.yaml': `${head}priorities:\n${reading}\n  # Second now\n${oracy}` },
      { 'plan.yaml': head, 'plan/a.yaml': `priorities:\n${oracy}`, 'plan/b.yaml': `priorities:\n${reading}` },
    ]) {
      expect(since(files)).toEqual({ shown: [], elsewhere: before.diagnostics.length });
    }
  });

  it('is what stands on an item in other words now, though the problem is old', () => {
    expect(names({ 'plan.yaml': PLAN.replace('Reading together', 'Reading every day') })).toEqual(['priority-without-reason reading']);
  });

  it('is what is new, wherever it stands', () => {
    expect(names({ 'plan.yaml': `${PLAN}  maths:\n    title: Number\n` })).toContain('priority-without-reason maths');
    expect(names({ 'plan.yaml': `${PLAN}    because: [nowhere]\n` })).toEqual(['reference reading']);
  });

  it('is every duty that became an error because the plan is for approval now', () => {
    const { shown } = since({ 'plan.yaml': PLAN.replace('plan:\n', 'plan:\n  stage: for-approval\n') });
    expect(shown.filter(({ basis }) => basis === 'law').length).toBe(before.diagnostics.filter(({ basis }) => basis === 'law').length);
    expect(shown.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(5);
    expect(shown.filter(({ severity }) => severity === 'info')).toEqual([]);
  });

  it('is always what is broken, old or not', () => {
    const broken = { 'plan.yaml': `${PLAN}    because: [nowhere]\n`, 'plan/x.yaml': 'vision:\n\tA kind school\n' };
    const { shown } = touchedSince(check(broken), check(broken));
    expect(shown.map(({ rule }) => rule).sort()).toEqual(check(broken).diagnostics.filter(({ basis }) => basis === 'integrity').map(({ rule }) => rule).sort());
    expect(shown.length).toBeGreaterThan(0);
  });

  it('is everything where there was no plan before', () => {
    expect(touchedSince(undefined, before)).toEqual({ shown: before.diagnostics, elsewhere: 0 });
  });
});

describe('sip check --changed-since', () => {
  const school = new GitSchool();
  afterAll(() => school.remove());
  const since = (...words: string[]) => school.sip('check', '--changed-since', ...words);

  it('compares with where the branch left the other, and counts what stands elsewhere', async () => {
    school.commit({ 'plan.yaml': PLAN });
    school.git('checkout', '-q', '-b', 'maths');
    school.commit({ 'plan/maths.yaml': 'priorities:\n  maths:\n    title: Number\n' });
    school.git('checkout', '-q', 'main');
    school.commit({ 'plan.yaml': PLAN.replace('Reading together', 'Reading aloud') });
    school.git('checkout', '-q', 'maths');
    const { code, out } = await since('main', '--format', 'json');
    const output = JSON.parse(out) as { summary: { elsewhere: number }; diagnostics: { item: { id: string } | null }[] };
    expect(code).toBe(0);
    expect([...new Set(output.diagnostics.flatMap(({ item }) => (item ? [item.id] : [])))]).toEqual(['maths']);
    const all = JSON.parse((await school.sip('check', '--format', 'json')).out) as { diagnostics: unknown[] };
    expect(output.summary.elsewhere).toBe(all.diagnostics.length - output.diagnostics.length);
    expect(output.summary.elsewhere).toBeGreaterThan(10);
    for (const command of ['validate', 'lint']) expect((await school.sip(command, '--changed-since', 'main')).out).toMatch(/Problems\s+elsewhere: \d/);
  });

  it.each(['github', 'gitlab', 'azure', 'sarif', 'junit'])('says beside %s how much is not shown, and in text in the text', async (format) => {
    expect((await since('main', '--format', format)).err).toMatch(/Problems\s+elsewhere: \d/);
    const both = await since('main', '--format', `${format}=out.txt`, '--format', 'text');
    expect([both.err, /Problems\s+elsewhere: \d/.test(both.out)]).toEqual(['', true]);
  });

  it('ends by what is shown: an old error elsewhere ends nothing, a new one does', async () => {
    const failing = PLAN.replace('plan:\n', 'plan:\n  stage: for-approval\n');
    school.git('checkout', '-q', '-b', 'approval', 'main');
    school.commit({ 'plan.yaml': failing });
    expect((await since('main')).code).toBe(1);
    school.git('checkout', '-q', '-b', 'note');
    school.commit({ 'plan.yaml': `# A note\n${failing}` });
    expect((await school.sip('check')).code).toBe(1);
    expect((await since('approval')).code).toBe(0);
    expect((await since('approval', '--rev', 'note')).code).toBe(0);
    school.write({ 'plan/broken.yaml': 'vision:\n\tA kind school\n' });
    expect((await since('approval')).code).toBe(1);
    school.git('clean', '-fdq', 'plan');
  });

  it('takes everything for new where there was no plan before', async () => {
    school.git('checkout', '-q', '--orphan', 'bare');
    school.git('rm', '-rfq', '.');
    school.commit({ 'README.md': 'A school\n' });
    school.git('checkout', '-q', '-b', 'first');
    school.commit({ 'plan.yaml': PLAN });
    const { out } = await since('bare');
    expect(out).toMatch(/There are no\s+problems\s+elsewhere\./);
    expect(out).toContain('To do before approval: ');
  });

  it.each([
    ['main', 'have no version in common'],
    ['--output=x', 'is no version'],
    ['nowhere', 'is no version'],
    ['##vso[task.complete]', '#♯vso[task.complete]” is no version'],
  ])('says in one sentence why there is nothing to compare with: %s', async (revision, sentence) => {
    const { code, out, err } = await since(revision);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(2);
  });
});
