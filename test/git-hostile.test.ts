import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { moreFiles } from '../src/cli/school.ts';
import { readFolder } from '../src/read/folder.ts';
import { provenanceOf, readRevision } from '../src/git/git.ts';
import { GitSchool, PLAN, READING } from './git-school.ts';

let at: GitSchool;
beforeEach(() => {
  at = new GitSchool();
});
afterEach(() => {
  vi.unstubAllEnvs();
  at.remove();
});

// Hostile revisions, settings and surroundings

test.each([
  `--output=${tmpdir()}/sip-PWNED`, '-Osort', '--git-dir=/', '--help', '-', '', ' ', '\n', 'HEAD\nHEAD', 'HEAD\u0000', '\u001b]0;title\u0007', 'HEAD\r', 'x'.repeat(300), 'HEAD^{/(a+)+$}x', '$(touch PWNED)', '`touch PWNED`', '; touch PWNED', '../../etc/passwd', '::error::x',
])('a hostile revision is no revision: %j', async (revision) => {
  at.commit({ 'plan.yaml': PLAN });
  const before = readdirSync(at.school);
  const { code, out, err } = await at.sip('check', `--rev=${revision}`);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^sip: “.*” is no version of this repository\n {5}To see the versions there are: .*\n$/);
  expect(readdirSync(at.school)).toEqual(before);
  expect(existsSync(join(tmpdir(), 'sip-PWNED'))).toBe(false);
});

/** Every setting by which a repository can name a program, each set to leave a mark. */
function setTraps(mark: string): void {
  const trap = join(at.box, 'trap.sh');
  at.write({ 'trap.sh': `#!/bin/sh\necho "$0 $@" >> '${mark}'\n` }, at.box);
  chmodSync(trap, 0o755);
  const keys = [
    'core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass', 'core.gitProxy', 'core.alternateRefsCommand', 'pager.rev-parse', 'pager.ls-tree', 'pager.cat-file',
    'diff.external', 'diff.trap.textconv', 'diff.trap.command', 'filter.trap.clean', 'filter.trap.smudge', 'filter.trap.process', 'merge.trap.driver', 'credential.helper', 'gpg.program', 'gpg.ssh.program',
    'uploadpack.packObjectsHook', 'remote.origin.uploadpack', 'remote.origin.receivepack', 'trailer.trap.command', 'tar.trap.command', 'sequence.editor',
  ];
  for (const key of keys) at.git('config', key, trap);
  for (const name of ['rev-parse', 'ls-tree', 'cat-file', 'rev-list']) at.git('config', `alias.${name}`, `!${trap}`);
  at.git('config', 'log.showSignature', 'true');
  at.git('config', 'core.hooksPath', join(at.box, 'hooks'));
  for (const hook of ['post-checkout', 'fsmonitor-watchman', 'post-index-change', 'reference-transaction', 'pre-auto-gc']) {
    at.write({ [`hooks/${hook}`]: readFileSync(trap) }, at.box);
    chmodSync(join(at.box, 'hooks', hook), 0o755);
  }
  at.write({ '.git/info/attributes': '* filter=trap diff=trap merge=trap\n' });
}

test('nothing that a repository’s settings name is run', async () => {
  const mark = join(at.box, 'PWNED');
  at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
  setTraps(mark);
  at.write({ 'plan.yaml': `${PLAN}# changed\n` });
  const { files } = readFolder(at.school, moreFiles);
  expect((await readRevision(at.school, 'HEAD', moreFiles)).files).toHaveLength(2);
  expect((await provenanceOf(at.school, files)).changed).toBe(true);
  expect((await at.sip('check', '--rev', 'HEAD')).code).toBe(0);
  expect(existsSync(mark)).toBe(false);
  try {
    at.git('status');
  } catch {
    // How git ends when its settings name what is no such program does not matter.
  }
  expect(existsSync(mark), 'the traps are set').toBe(true);
});

test('contents that are missing are not fetched from where the repository says', async () => {
  const mark = join(at.box, 'PWNED');
  at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
  const id = at.git('rev-parse', 'HEAD:plan/reading.yaml');
  rmSync(at.objectPath(id));
  setTraps(mark);
  for (const [key, value] of [['core.repositoryFormatVersion', '1'], ['extensions.partialClone', 'origin'], ['remote.origin.promisor', 'true'], ['remote.origin.url', at.school]]) at.git('config', key!, value!);
  expect((await readRevision(at.school, 'HEAD', moreFiles)).refused.map(({ path }) => path)).toEqual(['plan/reading.yaml']);
  expect(existsSync(mark)).toBe(false);
  expect(() => at.git('cat-file', 'blob', id)).toThrow();
  expect(existsSync(mark), 'the trap is set').toBe(true);
});

test('a work tree elsewhere, a repository said to be bare, and replaced objects change nothing', async () => {
  const first = at.commit({ 'plan.yaml': PLAN });
  const second = at.commit({ 'plan.yaml': 'school:\n  name: Replaced\n' });
  at.git('replace', at.git('rev-parse', `${first}:plan.yaml`), at.git('rev-parse', `${second}:plan.yaml`));
  expect(at.git('show', `${first}:plan.yaml`)).toContain('Replaced');
  expect(await at.textOf(first)).toBe(PLAN);
  at.git('replace', '-f', second, first);
  expect(await at.textOf('HEAD')).toContain('Replaced');
  at.git('config', 'core.worktree', '/');
  expect(await at.textOf(first)).toBe(PLAN);
  at.git('config', '--unset', 'core.worktree');
  at.git('config', 'core.bare', 'true');
  expect(await at.textOf(first)).toBe(PLAN);
});

test('the environment cannot put another repository, other settings or other programs in the way', async () => {
  const mark = join(at.box, 'PWNED');
  const id = at.commit({ 'plan.yaml': PLAN });
  const other = join(at.box, 'other');
  mkdirSync(other);
  at.git('init', '-q', other);
  at.write({ 'plan.yaml': 'school:\n  name: Another\n' }, other);
  at.git('-C', other, 'add', '-A');
  at.git('-C', other, 'commit', '-qm', 'other');
  at.write({ 'evil/git-rev-parse': `#!/bin/sh\ntouch '${mark}'\n`, '.gitconfig': `[alias]\nrev-parse = !touch '${mark}'\n[core]\nfsmonitor = touch '${mark}'\n` }, at.box);
  chmodSync(join(at.box, 'evil', 'git-rev-parse'), 0o755);
  const surroundings = {
    GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, '.git', 'index'), GIT_OBJECT_DIRECTORY: join(other, '.git', 'objects'),
    GIT_COMMON_DIR: join(other, '.git'), GIT_NAMESPACE: 'x', GIT_CEILING_DIRECTORIES: at.school, GIT_EXEC_PATH: join(at.box, 'evil'), GIT_EXTERNAL_DIFF: `touch ${mark}`, GIT_SSH_COMMAND: `touch ${mark}`,
    GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: `touch ${mark}`, GIT_CONFIG_PARAMETERS: `'core.fsmonitor=touch ${mark}'`, GIT_TRACE: mark, GIT_TRACE2: mark, GIT_PAGER: `touch ${mark}`,
    HOME: at.box, XDG_CONFIG_HOME: at.box, PAGER: `touch ${mark}`, EDITOR: `touch ${mark}`,
  };
  for (const [name, value] of Object.entries(surroundings)) vi.stubEnv(name, value);
  expect(await at.textOf('HEAD')).toBe(PLAN);
  expect(await provenanceOf(at.school, readFolder(at.school, moreFiles).files)).toEqual({ commit: id, committed: '2026-11-12' });
  expect(existsSync(mark)).toBe(false);
});

test('a program called git in the school’s folder is not the one that is run', async () => {
  const mark = join(at.box, 'PWNED');
  at.commit({ 'plan.yaml': PLAN });
  at.write({ git: `#!/bin/sh\ntouch '${mark}'\n` });
  chmodSync(join(at.school, 'git'), 0o755);
  vi.stubEnv('PATH', `.:${process.env['PATH']}`);
  const before = process.cwd();
  process.chdir(at.school);
  try {
    expect(await at.textOf('HEAD')).toBe(PLAN);
  } finally {
    process.chdir(before);
  }
  expect(existsSync(mark)).toBe(false);
});

test('a version of one file or of thirty takes the same number of git processes', async () => {
  const count = join(at.box, 'count');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  at.write({ 'bin/git': `#!/bin/sh\necho "$1" >> '${count}'\nexec '${real}' "$@"\n` }, at.box);
  chmodSync(join(at.box, 'bin', 'git'), 0o755);
  const processes = async (work: () => Promise<unknown>) => {
    rmSync(count, { force: true });
    vi.stubEnv('PATH', `${join(at.box, 'bin')}:${process.env['PATH']}`);
    await work();
    vi.unstubAllEnvs();
    return readFileSync(count, 'utf8').trim().split('\n');
  };
  at.commit({ 'sip.yaml': 'lint:\n', 'plan.yaml': PLAN });
  const few = await processes(() => readRevision(at.school, 'HEAD', moreFiles));
  at.commit(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`plan/${index}.yaml`, `# ${index}\n`])));
  const many = await processes(() => readRevision(at.school, 'HEAD', moreFiles));
  expect(few).toEqual(['cat-file', 'cat-file']);
  expect(many).toEqual(few);
  expect(await processes(() => provenanceOf(at.school, readFolder(at.school, moreFiles).files))).toEqual(few);
});

