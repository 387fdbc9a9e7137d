import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openVersion, withVersions } from '../src/cli/versions.ts';
import type { Where } from '../src/cli/versions.ts';
import { seal, sealsOf } from '../src/git/approvals.ts';
import { History } from '../src/git/history.ts';
import { getConfig, removeConfig, setConfig, unsetConfig } from '../src/git/settings.ts';
import { GitSchool, PLAN, READING } from './git-school.ts';

let at: GitSchool;
beforeEach(() => {
  at = new GitSchool();
});
afterEach(() => {
  vi.unstubAllEnvs();
  at.remove();
});

const where = (school = at.school): Where => ({
  common: { lang: 'en', quiet: false, colour: false, width: 80, today: '2026-11-23', school },
  world: { folder: at.school, environment: {}, today: '2026-11-23', terminal: { columns: 80, colour: false, interactive: false } },
});
const planIn = async (name: string, school?: string) => (await openVersion(where(school), name)).snapshot.files.find(({ path }) => path === 'plan.yaml')?.text;
/** The sentence that stands in the way. */
const said = async (name: string, school?: string): Promise<string> => {
  try {
    await openVersion(where(school), name);
  } catch (error) {
    return (error as { said: { en: string } }).said.en;
  }
  return 'opened';
};
const plan = (note: string) => `${PLAN}# ${note}\n`;
/** A commit on a day, by the clock of where it was made. */
const commitOn = (when: string, text: string): string => {
  at.commit({ 'plan.yaml': text });
  execFileSync('git', ['-c', 'user.name=Head', '-c', 'user.email=h@school.invalid', 'commit', '-q', '--amend', '--no-edit', `--date=${when}`], { cwd: at.school, env: { PATH: process.env['PATH'], HOME: at.box, GIT_COMMITTER_DATE: when } });
  return at.git('rev-parse', 'HEAD');
};

describe('a version is opened by', () => {
  it('a revision, the files as they stand, what is staged, or a folder', async () => {
    const first = at.commit({ 'plan.yaml': plan('one') });
    at.commit({ 'plan.yaml': plan('two') });
    at.write({ 'plan.yaml': plan('staged') });
    at.git('add', '-A');
    at.write({ 'plan.yaml': plan('worktree'), 'other/plan.yaml': plan('folder') });
    for (const [name, text] of [[first, 'one'], ['HEAD~1', 'one'], ['main', 'two'], ['staged', 'staged'], ['worktree', 'worktree'], ['other', 'folder'], ['./other', 'folder'], [join(at.school, 'other'), 'folder']]) expect(await planIn(name!), name).toBe(plan(text!));
    expect((await openVersion(where(), first.slice(0, 9))).version).toEqual({ asked: first.slice(0, 9), commit: first, committed: '2026-11-12' });
  });

  it('a branch before a folder of the same name, and the folder with a slash', async () => {
    at.commit({ 'plan.yaml': plan('branch') });
    at.git('branch', 'other');
    at.write({ 'other/plan.yaml': plan('folder') });
    expect(await planIn('other')).toBe(plan('branch'));
    expect(await planIn('other/')).toBe(plan('folder'));
  });

  it('a day: what stood at its end on the line of HEAD, by the clock of where it was committed', async () => {
    commitOn('2026-09-01T10:00:00+0100', plan('first'));
    commitOn('2027-01-01T23:59:00-0800', plan('late in the west'));
    commitOn('2027-01-02T00:30:00+1300', plan('early in the east'));
    expect(await planIn('2026-12-31')).toBe(plan('first'));
    expect(await planIn('2027-01-01')).toBe(plan('late in the west'));
    expect(await planIn('2027-01-02')).toBe(plan('early in the east'));
    expect(await said('2026-08-31')).toBe('There is no version as early as 2026-08-31');
    expect(await said('2027-02-30')).toBe('There is no such day as 2027-02-30');
  });

  it('approved: the newest seal that led to HEAD, before anything else', async () => {
    const first = at.commit({ 'plan.yaml': `${PLAN}approvals:\n  autumn:\n    when: 2026-11-12\n    minute: item 7\n` });
    const second = at.commit({ 'plan.yaml': `${PLAN}approvals:\n  autumn:\n    when: 2026-11-12\n  spring:\n    when: 2027-03-01\n` });
    expect((await openVersion(where(), 'approved')).version.commit).toBe(second);
    at.git('config', 'user.name', 'Head');
    at.git('config', 'user.email', 'head@school.invalid');
    await seal(at.school, { name: 'sip/approved/2026-11-12', commit: first, message: 'Approved' });
    expect((await openVersion(where(), 'approved')).version).toEqual({ asked: 'approved', commit: first, committed: '2026-11-12', approval: { when: '2026-11-12', minute: 'item 7' } });
  });

  it('approved: seals that are mere pointers, or on a branch that was not merged, are none', async () => {
    const first = at.commit({ 'plan.yaml': plan('one') });
    at.git('tag', 'sip/approved/light');
    at.git('checkout', '-q', '-b', 'aside');
    at.commit({ 'plan.yaml': plan('aside') });
    at.git('tag', '-a', '-m', 'x', 'sip/approved/aside');
    at.git('checkout', '-q', 'main');
    expect(await said('approved')).toBe('No version of this plan has been approved yet');
    at.git('tag', '-a', '-m', 'x', 'sip/approved/main', first);
    expect(await planIn('approved')).toBe(plan('one'));
  });

  it('approved: without a seal, the commit in which an approval was last added, through merges and a version that cannot be read', async () => {
    const approval = 'approvals:\n  autumn:\n    when: 2026-11-12\n';
    at.commit({ 'plan.yaml': PLAN });
    at.git('checkout', '-q', '-b', 'aside');
    const added = at.commit({ 'plan.yaml': `${PLAN}${approval}` });
    at.git('checkout', '-q', 'main');
    at.commit({ 'plan/reading.yaml': READING });
    at.git('merge', '-q', '--no-edit', 'aside');
    at.commit({ 'plan.yaml': 'school: [\n' });
    at.commit({ 'plan.yaml': `${PLAN}${approval}# mended\n` });
    expect((await openVersion(where(), 'approved')).version.commit).toBe(added);
  });
});

describe('what stands in the way is one sentence', () => {
  it('for a plain folder, a revision that is none, and a name that is neither', async () => {
    at.write({ 'plan.yaml': PLAN });
    expect(await said('HEAD')).toMatch(/is not in a git repository/);
    expect(await said('approved')).toMatch(/is not in a git repository/);
    expect(await planIn('worktree')).toBe(PLAN);
    at.commit({});
    expect(await said('nowhere')).toBe('“nowhere” is no version of this repository');
    expect(await said('./nowhere')).toBe('There is no folder ./nowhere');
    at.write({ 'empty/x.txt': '' });
    expect(await said('empty')).toBe('There is no plan in the folder empty');
  });

  it('for a file in conflict, in what is staged', async () => {
    at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
    at.git('checkout', '-q', '-b', 'aside');
    at.commit({ 'plan/reading.yaml': `${READING}    lead: aside\n` });
    at.git('checkout', '-q', 'main');
    at.commit({ 'plan/reading.yaml': `${READING}    lead: main\n` });
    expect(() => at.git('merge', 'aside')).toThrow();
    const { snapshot } = await openVersion(where(), 'staged');
    expect(snapshot.files.map(({ path }) => path)).toEqual(['plan.yaml']);
    expect(snapshot.refused.map(({ path, diagnostic }) => [path, diagnostic.message.en])).toEqual([['plan/reading.yaml', expect.stringMatching(/in conflict between two branches/)]]);
  });

  it('for a bare repository, which has versions only', async () => {
    at.commit({ 'plan.yaml': PLAN });
    const bare = join(at.box, 'plans.git');
    at.git('clone', '-q', '--bare', at.school, bare);
    expect(await planIn('HEAD', bare)).toBe(PLAN);
    expect(await planIn('main', bare)).toBe(PLAN);
    expect(await said('staged', bare)).toMatch(/holds versions only/);
    expect(await said('worktree', bare)).toMatch(/There is no plan in the folder/);
  });

  it('for a version that a shallow copy does not hold', async () => {
    commitOn('2026-09-01T10:00:00+0100', plan('one'));
    commitOn('2026-10-01T10:00:00+0100', plan('two'));
    renameSync(at.school, join(at.box, 'origin'));
    mkdirSync(at.school);
    at.git('clone', '-q', '--depth', '1', `file://${join(at.box, 'origin')}`, '.');
    expect(await planIn('HEAD')).toBe(plan('two'));
    for (const name of ['HEAD~1', '2026-09-15']) await expect(openVersion(where(), name)).rejects.toMatchObject({ exitCode: 2, hint: { en: expect.stringContaining('git fetch --unshallow') } });
  });
});

it('the commits of a school are those that change its YAML, with merges and what was merged, and no e-mail address', async () => {
  at.git('init', '-q');
  const inner = join(at.school, 'schools', 'pont [helyg]');
  at.write({ 'plan.yaml': PLAN }, inner);
  const first = at.commit({ 'plan.yaml': 'school:\n  name: Another\n' });
  at.commit({ 'README.md': 'x', 'plan.yaml': 'school:\n  name: Another one\n' });
  at.git('checkout', '-q', '-b', 'aside');
  at.write({ 'plan/reading.yaml': READING }, inner);
  const aside = at.commit({});
  at.git('checkout', '-q', 'main');
  at.write({ 'plan.yaml': plan('main') }, inner);
  const main = at.commit({});
  at.git('merge', '-q', '--no-edit', 'aside');
  const merge = at.git('rev-parse', 'HEAD');
  at.git('mv', join(inner, 'plan', 'reading.yaml'), join(inner, 'plan', 'renamed.yaml'));
  const renamed = at.commit({});
  const commits = await withVersions(where(inner), (versions) => versions.commits());
  expect(commits.map(({ id, parents }) => [id, [...parents].sort()])).toEqual([[renamed, [merge]], [merge, [main, aside].sort()], ...commits.slice(2, 4).map(({ id }) => [id, [first]]), [first, []]]);
  expect(new Set(commits.slice(2, 4).map(({ id }) => id))).toEqual(new Set([main, aside]));
  expect(commits[0]).toMatchObject({ author: 'Head', day: '2026-11-20', subject: 'plan' });
  expect(JSON.stringify(commits)).not.toContain('@');
});

it('the newest commit that two versions have in common', async () => {
  const first = at.commit({ 'plan.yaml': PLAN });
  at.git('checkout', '-q', '-b', 'aside');
  at.commit({ 'plan.yaml': plan('aside') });
  at.git('checkout', '-q', 'main');
  at.commit({ 'plan.yaml': plan('main') });
  at.git('checkout', '-q', '--orphan', 'other');
  at.commit({ 'plan.yaml': plan('other') });
  const base = (one: string, other: string) => withVersions(where(), (versions) => versions.mergeBase(one, other));
  expect(await base('main', 'aside')).toBe(first);
  expect(await base('main', 'other')).toBeUndefined();
  await expect(base('main', 'nothing')).rejects.toMatchObject({ exitCode: 2 });
});

it('however many versions are opened, two git processes read them, and what they share is parsed once', async () => {
  const count = join(at.box, 'count');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  at.write({ 'bin/git': `#!/bin/sh\necho "$1" >> '${count}'\nexec '${real}' "$@"\n` }, at.box);
  chmodSync(join(at.box, 'bin', 'git'), 0o755);
  for (let version = 0; version < 20; version++) at.commit({ 'plan.yaml': plan(String(version)), 'plan/reading.yaml': READING });
  vi.stubEnv('PATH', `${join(at.box, 'bin')}:${process.env['PATH']}`);
  const parsed = await withVersions(where(), async (versions) => {
    for (let version = 0; version < 20; version++) versions.school((await versions.open(`HEAD~${version}`)).snapshot);
    versions.school((await versions.open('worktree')).snapshot);
    versions.school((await versions.open('HEAD~19')).snapshot);
    return versions.parses.count;
  });
  expect(parsed).toBe(21);
  expect(readFileSync(count, 'utf8').trim().split('\n')).toEqual(['cat-file', 'cat-file']);
});

describe('what is recorded in the repository', () => {
  it('a seal has a name, a commit, a message and a person, and none is put over another', async () => {
    const commit = at.commit({ 'plan.yaml': PLAN });
    const sealed = { name: 'sip/approved/2026-11-12', commit, message: 'Approved by the governing body\n\nMinute 7' };
    vi.stubEnv('HOME', at.box);
    vi.stubEnv('XDG_CONFIG_HOME', at.box);
    await expect(seal(at.school, sealed)).rejects.toMatchObject({ exitCode: 2, said: { en: 'git does not know who is recording this' } });
    at.write({ '.gitconfig': '[user]\n\tname = Clerk\n\temail = clerk@school.invalid\n' }, at.box);
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-11-13T00:10:00+0100');
    await seal(at.school, sealed);
    expect(at.git('cat-file', '-t', 'sip/approved/2026-11-12')).toBe('tag');
    await expect(seal(at.school, sealed)).rejects.toMatchObject({ exitCode: 2, said: { en: 'There is a tag “sip/approved/2026-11-12” already, and it was left as it is' } });
    await expect(seal(at.school, { ...sealed, name: '-d' })).rejects.toMatchObject({ exitCode: 3 });
    await expect(seal(at.school, { ...sealed, name: 'sip/approved/x..y' })).rejects.toMatchObject({ exitCode: 3 });
    const history = History.at(at.school);
    expect(await sealsOf(history)).toEqual([{ name: 'sip/approved/2026-11-12', commit, by: 'Clerk', day: '2026-11-13', message: 'Approved by the governing body\n\nMinute 7\n' }]);
    history.close();
    rmSync(join(at.school, '.git', 'refs', 'tags'), { recursive: true });
    at.write({ '.git/refs/tags': '' });
    await expect(seal(at.school, sealed)).rejects.toMatchObject({ exitCode: 3, said: { en: expect.stringMatching(/^git could not record this/) } });
  });

  it('settings of the repository itself are written, read, taken out, and told when they cannot be', async () => {
    at.commit({ 'plan.yaml': PLAN });
    const before = readFileSync(join(at.school, '.git', 'config'), 'utf8');
    expect(await getConfig(at.school, 'diff.sip.command')).toBeUndefined();
    await setConfig(at.school, 'diff.sip.command', '-x "y" #z');
    await setConfig(at.school, 'diff.sip.command', '-x "y" #z');
    expect(await getConfig(at.school, 'diff.sip.command')).toBe('-x "y" #z');
    await unsetConfig(at.school, 'diff.sip.command');
    await unsetConfig(at.school, 'diff.sip.command');
    expect(await getConfig(at.school, 'diff.sip.command')).toBeUndefined();
    await setConfig(at.school, 'merge.sip.name', 'x');
    await removeConfig(at.school, 'merge.sip');
    await removeConfig(at.school, 'merge.sip');
    expect(readFileSync(join(at.school, '.git', 'config'), 'utf8')).toBe(before);
    at.write({ '.git/config.lock': '' });
    await expect(setConfig(at.school, 'diff.sip.command', 'x')).rejects.toMatchObject({ exitCode: 3 });
  });
});
