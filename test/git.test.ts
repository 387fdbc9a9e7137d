import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { moreFiles } from '../src/cli/school.ts';
import { readFolder } from '../src/read/folder.ts';
import { provenanceOf, readRevision } from '../src/git/git.ts';
import { takeSchool } from '../src/read/take.ts';
import type { Tree } from '../src/read/take.ts';
import { GitSchool, PLAN, READING } from './git-school.ts';

let at: GitSchool;
beforeEach(() => {
  at = new GitSchool();
});
afterEach(() => {
  vi.unstubAllEnvs();
  at.remove();
});

// What is read

test.each(['check', 'validate', 'lint'])('sip %s --rev reads the commit and not the working tree', async (command) => {
  at.commit({ 'plan.yaml': PLAN });
  at.write({ 'plan.yaml': `${PLAN}prioritys:\n  reading:\n` });
  expect((await at.sip(command, '--rev', 'HEAD')).out).toContain('Pont Helyg Primary School');
  expect((await at.sip(command, '--rev', 'HEAD')).out).not.toContain('prioritys');
  expect((await at.sip('validate')).out).toContain('prioritys');
});

test('branches, tags, earlier versions, abbreviated ids and places in the reflog are revisions', async () => {
  const first = at.commit({ 'plan.yaml': PLAN });
  at.git('tag', '-a', '-m', 'approved', 'approved');
  at.commit({ 'plan.yaml': `${PLAN}# later\n` });
  for (const revision of ['approved', 'HEAD~1', 'main^', first, first.slice(0, 8)]) expect(await at.textOf(revision), revision).toBe(PLAN);
  for (const revision of ['main', 'HEAD', '@', 'main@{0}', 'refs/heads/main']) expect(await at.textOf(revision), revision).toBe(`${PLAN}# later\n`);
});

test('a school in a sub-folder of the repository is read from there, and from any folder inside it', async () => {
  at.git('init', '-q');
  const inner = join(at.school, 'schools', 'pont helyg [1]');
  at.write({ 'plan.yaml': 'school:\n  name: Another\n' });
  at.write({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING }, inner);
  at.write({ 'plan.yaml': 'school:\n  name: A neighbour\n' }, join(at.school, 'schools', 'pont helyg 1'));
  at.git('add', '-A');
  at.git('commit', '-qm', 'plans');
  const snapshot = await readRevision(inner, 'HEAD', moreFiles);
  expect(snapshot.files.map(({ path }) => path)).toEqual(['plan.yaml', 'plan/reading.yaml']);
  expect(snapshot.files[0]!.text).toBe(PLAN);
  expect((await at.sip('check', '--school', join(inner, 'plan'), '--rev', 'HEAD')).out).toContain('Pont Helyg Primary School');
});

test('a plan that is no longer in the working tree can still be read from the commit', async () => {
  at.commit({ 'plan.yaml': PLAN });
  rmSync(join(at.school, 'plan.yaml'));
  expect((await at.sip('check', '--rev', 'HEAD')).out).toContain('Pont Helyg Primary School');
});

test('a detached head, a linked work tree and a repository with 64-digit ids are read like any other', async () => {
  const first = at.commit({ 'plan.yaml': PLAN });
  at.commit({ 'plan.yaml': `${PLAN}# later\n` });
  at.git('checkout', '-q', first);
  expect(await at.textOf('HEAD')).toBe(PLAN);
  at.git('worktree', 'add', '-q', join(at.box, 'linked'), 'main');
  expect((await readRevision(join(at.box, 'linked'), 'HEAD', moreFiles)).files[0]!.text).toBe(`${PLAN}# later\n`);
  rmSync(join(at.school, '.git'), { recursive: true });
  at.git('init', '-q', '--object-format=sha256');
  expect(at.commit({ 'plan.yaml': PLAN })).toHaveLength(64);
  expect(await at.textOf('HEAD')).toBe(PLAN);
});

test('the snapshot says which commit it is and when that was written', async () => {
  const id = at.commit({ 'plan.yaml': PLAN });
  const { label, provenance } = await readRevision(at.school, 'HEAD', moreFiles);
  expect({ label, provenance }).toEqual({ label: `school@${id.slice(0, 7)}`, provenance: { commit: id, committed: '2026-11-12' } });
});

// The same files give the same, from the folder and from a commit

const BIG = `# ${'x'.repeat(1024 * 1024)}\n`;
const same: Record<string, () => void> = {
  'files in every place': () => at.write({ 'sip.yaml': 'lint:\n', 'plan.yaml': PLAN, 'self-evaluation.yaml': '', 'plan/b.yaml': READING, 'plan/a/c.yaml': '', 'reviews/2026.yaml': '', 'plan/notes.txt': 'x', 'notes.yaml': 'x' }),
  'further files by pattern': () => at.write({ 'sip.yaml': 'files:\n  - departments/*.yaml\n  - teams/**/*.yaml\n', 'plan.yaml': PLAN, 'departments/art.yaml': '', 'departments/old/art.yaml': '', 'teams/a/b.yaml': '', 'other/x.yaml': '' }),
  'a byte-order mark and Windows line ends': () => at.write({ 'plan.yaml': `\ufeff${PLAN.replaceAll('\n', '\r\n')}` }),
  'a file that is too large': () => at.write({ 'plan.yaml': PLAN, 'plan/big.yaml': BIG, 'sip.yaml': BIG }),
  'a file that is not UTF-8': () => at.write({ 'plan.yaml': PLAN, 'plan/latin.yaml': Buffer.from('title: Caf\xe9\n', 'latin1') }),
  'files that end in .yml': () => at.write({ 'plan.yaml': PLAN, 'self-evaluation.yml': 'x', 'plan/reading.yml': READING }),
  'hidden folders and node_modules': () => at.write({ 'plan.yaml': PLAN, 'plan/.old/x.yaml': 'x', 'plan/node_modules/x.yaml': 'x', 'plan/.hidden.yaml': 'x' }),
  'links to files inside, outside and nowhere': () => {
    at.write({ 'plan.yaml': PLAN, 'shared/reading.yaml': READING, 'plan/own.yaml': 'x' });
    at.write({ 'secret.yaml': 'secret' }, at.box);
    symlinkSync('../shared/reading.yaml', join(at.school, 'plan', 'inside.yaml'));
    symlinkSync('inside.yaml', join(at.school, 'plan', 'link-to-link.yaml'));
    symlinkSync('../../secret.yaml', join(at.school, 'plan', 'outside.yaml'));
    symlinkSync('/etc/passwd', join(at.school, 'plan', 'passwd.yaml'));
    symlinkSync('nowhere.yaml', join(at.school, 'plan', 'nowhere.yaml-x'));
    symlinkSync('gone.yaml', join(at.school, 'plan', 'dangling.yaml'));
    symlinkSync('loop.yaml', join(at.school, 'plan', 'loop.yaml'));
    symlinkSync('../shared', join(at.school, 'plan', 'folder.yaml'));
    symlinkSync('own.yaml/x', join(at.school, 'plan', 'through-a-file.yaml'));
    symlinkSync('../shared', join(at.school, 'plan', 'shared'));
    symlinkSync('shared/reading.yaml', join(at.school, 'plan', 'through-a-folder.yaml'));
    symlinkSync('../secret.yaml', join(at.school, 'self-evaluation.yaml'));
  },
  'a folder that is a link': () => {
    at.write({ 'plan.yaml': PLAN, 'shared/reading.yaml': READING });
    symlinkSync('shared', join(at.school, 'plan'));
  },
};

test.each(Object.entries(same))('from the folder as from a commit: %s', async (_name, make) => {
  at.git('init', '-q');
  at.git('config', 'core.autocrlf', 'false');
  make();
  at.git('add', '-A');
  at.git('commit', '-qm', 'all');
  const folder = readFolder(at.school, moreFiles);
  const { files: held, refused } = await readRevision(at.school, 'HEAD', moreFiles);
  expect(held.map(({ path, blob }) => [path, blob])).toEqual(held.map(({ path }) => [path, expect.stringMatching(/^[0-9a-f]{40}$/)]));
  const files = held.map(({ blob: _, ...file }) => file);
  expect({ files, refused }).toEqual({ files: folder.files, refused: folder.refused });
  expect(files.length).toBeGreaterThan(0);
  expect(JSON.stringify(files)).not.toMatch(/secret|root:/);
});

test('a folder with more files than a school has is told, and only its beginning is read', () => {
  const names = Array.from({ length: 5_001 }, (_, index) => ({ name: `${10_000 + index}.yaml`, kind: 'file' as const }));
  const full: Tree = { list: (path) => (path === '' ? [{ name: 'plan', kind: 'folder' }] : names), read: (paths) => paths.map(() => new Uint8Array()) };
  const { files, refused } = takeSchool(full, moreFiles);
  expect(files).toHaveLength(5_000);
  expect(refused.map(({ path, diagnostic }) => [path, diagnostic.message.en])).toEqual([['plan', 'There are more than 5,000 files and folders here, and the rest were not read']]);
});

test('repositories inside the school are refused by name, in the folder and in a commit', async () => {
  at.git('init', '-q');
  at.write({ 'sip.yaml': 'files:\n  - departments/**/*.yaml\n', 'plan.yaml': PLAN, 'plan/shared/x.yaml': 'x', 'reviews/x.yaml': 'x', 'departments/art/x.yaml': 'x', 'elsewhere/x.yaml': 'x' });
  for (const folder of ['plan/shared', 'reviews', 'departments/art', 'elsewhere']) {
    at.git('init', '-q', folder);
    at.git('-C', folder, 'add', '-A');
    at.git('-C', folder, 'commit', '-qm', 'inner');
  }
  at.git('-c', 'advice.addEmbeddedRepo=false', 'add', '-A');
  at.git('commit', '-qm', 'outer');
  const expected = ['plan/shared', 'reviews', 'departments/art'];
  const folder = readFolder(at.school, moreFiles);
  const revision = await readRevision(at.school, 'HEAD', moreFiles);
  for (const { files, refused } of [folder, revision]) {
    expect(refused.map(({ path }) => path)).toEqual(expected);
    expect(new Set(refused.map(({ diagnostic }) => diagnostic.message.en))).toEqual(new Set(['The folder is a git repository of its own and was not read']));
    expect(files.map(({ path }) => path)).toEqual(['sip.yaml', 'plan.yaml']);
  }
});

test('a folder that may not be opened is told and not taken for an empty one', () => {
  const plan = { name: 'plan', kind: 'folder' } as const;
  const closed = (folder: string): Tree => ({ list: (path) => (path === folder ? 'denied' : [plan]), read: () => [] });
  for (const [folder, path] of [['plan', 'plan'], ['', '.']]) {
    const { refused } = takeSchool(closed(folder!), moreFiles);
    expect(refused.map((one) => [one.path, one.diagnostic.message.en])).toEqual([[path, 'The folder may not be read on this computer']]);
  }
});

// What stands in the way: one message each

const told: [string, () => void, string, number, RegExp][] = [
  ['no repository', () => at.write({ 'plan.yaml': PLAN }), 'HEAD', 2, /is not in a git repository, so there are no versions to read/],
  ['no such folder', () => rmSync(at.school, { recursive: true }), 'HEAD', 2, /is not in a git repository/],
  ['an empty repository', () => { at.git('init', '-q'); at.write({ 'plan.yaml': PLAN }); }, 'HEAD', 2, /There is no version in this git repository yet/],
  ['an unknown revision', () => void at.commit({ 'plan.yaml': PLAN }), 'approved', 2, /“approved” is no version of this repository\n.*git log/],
  ['a file and not a commit', () => void at.commit({ 'plan.yaml': PLAN }), 'HEAD:plan.yaml', 2, /“HEAD:plan.yaml” is no version/],
  ['two commits', () => void at.commit({ 'plan.yaml': PLAN }), 'HEAD..HEAD', 2, /is no version/],
  ['everything but a commit', () => void at.commit({ 'plan.yaml': PLAN }), '^HEAD', 2, /is no version/],
  ['a version before there was a plan', () => { at.commit({ 'notes.txt': 'x' }); at.commit({ 'plan.yaml': PLAN }); }, 'HEAD~1', 2, /There is no plan in .* at the version “HEAD~1”/],
  ['an empty bare repository', () => at.git('init', '-q', '--bare', '.'), 'HEAD', 2, /There is no version in this git repository yet/],
  ['a shallow copy', () => {
    at.commit({ 'plan.yaml': PLAN });
    at.commit({ 'plan.yaml': `${PLAN}# two\n` });
    renameSync(at.school, join(at.box, 'origin'));
    mkdirSync(at.school);
    at.git('clone', '-q', '--depth', '1', `file://${join(at.box, 'origin')}`, '.');
  }, 'HEAD~1', 2, /“HEAD~1” is no version of this repository\n.*git fetch --unshallow/],
  ['a head that is gone', () => { at.commit({ 'plan.yaml': PLAN }); rmSync(join(at.school, '.git', 'HEAD')); }, 'HEAD', 3, /is damaged or is not one that git can read\n.*git fsck/],
  ['a .git that leads nowhere', () => at.write({ 'plan.yaml': PLAN, '.git': 'gitdir: ../nowhere\n' }), 'HEAD', 3, /is damaged/],
  ['settings that git cannot read', () => { at.commit({ 'plan.yaml': PLAN }); at.write({ '.git/config': '[core\n' }); }, 'HEAD', 3, /is damaged/],
  ['a commit that is gone', () => { const id = at.commit({ 'plan.yaml': PLAN }); rmSync(at.objectPath(id)); }, 'HEAD', 3, /is damaged/],
  ['a tree that is gone', () => { at.commit({ 'plan.yaml': PLAN }); rmSync(at.objectPath(at.git('rev-parse', 'HEAD^{tree}'))); }, 'HEAD', 3, /is damaged/],
  ['no git', () => { at.commit({ 'plan.yaml': PLAN }); vi.stubEnv('PATH', at.box); }, 'HEAD', 3, /The program git is not on this computer/],
];

test.each(told)('%s: one message and no more', async (_name, make, revision, code, message) => {
  make();
  const said = await at.sip('check', '--school', at.school, '--rev', revision);
  expect(said).toEqual({ code, out: '', err: expect.stringMatching(message) });
  expect(said.err.trim().split('\n')).toHaveLength(2);
  expect(said.err).not.toMatch(/fatal|error:|simple-git|\bat .*:\d+/);
  vi.unstubAllEnvs();
  const welsh = await at.sip('check', '--school', at.school, '--rev', revision, '--lang', 'cy');
  expect(welsh.err).not.toContain('There is');
});

test.each([
  ['gone', (path: string) => rmSync(path)],
  ['damaged', (path: string) => { chmodSync(path, 0o644); writeFileSync(path, 'rubbish'); }],
  ['another object', (path: string) => { rmSync(path); renameSync(at.objectPath(at.git('rev-parse', 'HEAD:other.txt')), path); }],
])('one file whose contents are %s is one problem, and the rest is read', async (_name, damage) => {
  at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING, 'other.txt': 'Something else' });
  damage(at.objectPath(at.git('rev-parse', 'HEAD:plan/reading.yaml')));
  const { files, refused } = await readRevision(at.school, 'HEAD', moreFiles);
  expect(files.map(({ path }) => path)).toEqual(['plan.yaml']);
  expect(refused.map(({ path, diagnostic }) => [path, diagnostic.message.en])).toEqual([['plan/reading.yaml', 'The contents of the file are not in this copy of the git repository']]);
});

// Where a working tree comes from

const comesFrom = () => provenanceOf(at.school, readFolder(at.school, moreFiles).files);

test('the working tree names its commit and its day, and whether anything has changed since', async () => {
  const id = at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING, 'notes.txt': 'x' });
  const clean = { commit: id, committed: '2026-11-12' };
  expect(await comesFrom()).toEqual(clean);
  at.write({ 'notes.txt': 'changed, and no part of the plan' });
  expect(await comesFrom()).toEqual(clean);
  at.write({ 'plan.yaml': PLAN.replaceAll('\n', '\r\n') });
  expect(await comesFrom()).toEqual(clean);
  for (const change of [() => at.write({ 'plan.yaml': `${PLAN}# x\n` }), () => at.write({ 'reviews/new.yaml': '' }), () => rmSync(join(at.school, 'plan', 'reading.yaml'))]) {
    change();
    expect(await comesFrom()).toEqual({ ...clean, changed: true });
    at.git('checkout', '-q', '.');
    at.git('clean', '-qfd');
    expect(await comesFrom()).toEqual(clean);
  }
});

test('without git, a repository, a commit or the plan in it, nothing is said', async () => {
  at.write({ 'plan.yaml': PLAN });
  expect(await comesFrom()).toEqual({});
  at.git('init', '-q');
  expect(await comesFrom()).toEqual({});
  at.write({ 'notes.txt': 'x' });
  at.git('add', 'notes.txt');
  at.git('commit', '-qm', 'notes');
  expect(await comesFrom()).toEqual({});
  at.git('add', '-A');
  at.git('commit', '-qm', 'plan');
  expect((await comesFrom()).commit).toHaveLength(40);
  vi.stubEnv('PATH', at.box);
  expect(await comesFrom()).toEqual({});
  vi.unstubAllEnvs();
  rmSync(join(at.school, '.git', 'HEAD'));
  expect(await comesFrom()).toEqual({});
});

test('only one file of the program starts git, and only it names what can start a program', () => {
  const src = new URL('../src/', import.meta.url);
  const naming = (library: RegExp) => readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(ts|js)$/.test(path) && !path.startsWith('dev') && library.test(readFileSync(new URL(path, src), 'utf8')));
  expect(naming(/['"]simple-git['"]/)).toEqual(['git/run.ts']);
  expect(naming(/child_process['"]/)).toEqual(['git/run.ts']);
});
