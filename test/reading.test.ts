import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRoot, isThere, readFolder, schoolFolders } from '../src/read/folder.ts';
import { bytesGiven, readGiven } from '../src/read/given.ts';
import { fromMemory } from '../src/read/memory.ts';
import { isPlanFile, profilePath } from '../src/read/profile.ts';
import { MOST_BYTES } from '../src/read/snapshot.ts';
import type { Asked } from '../src/read/snapshot.ts';
import { choose, decode, MOST_TOGETHER, takeSchool } from '../src/read/take.ts';
import type { Entry, Hindrance, Tree } from '../src/read/take.ts';
import { unreadable } from '../src/read/unreadable.ts';

// What is read of a school's folder, and what never is: each held to its edges, as in guards.test.ts.

/** A school's folder as a test has it: texts, bytes, and what cannot be read. It tells what was looked at. */
function tree(files: Readonly<Record<string, string | Uint8Array | Hindrance>>, odd: Readonly<Record<string, Entry['kind'] | 'denied'>> = {}): Tree & { readonly listed: string[]; readonly asked: (readonly string[])[] } {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const paths = [...Object.keys(files), ...Object.keys(odd).map((path) => (odd[path] === 'denied' ? `${path}/x` : path))];
  const listed: string[] = [];
  const asked: (readonly string[])[] = [];
  return {
    listed,
    asked,
    list: (folder) => {
      listed.push(folder);
      if (odd[folder] === 'denied') return 'denied';
      const names = new Map<string, Entry['kind']>();
      for (const path of paths) {
        if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
        const [name, ...rest] = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
        const here = (odd[`${folder === '' ? '' : `${folder}/`}${name!}`] ?? 'denied') as Entry['kind'] | 'denied';
        names.set(name!, here !== 'denied' ? here : rest.length > 0 ? 'folder' : 'file');
      }
      return [...names].reverse().map(([name, kind]) => ({ name, kind }));
    },
    read: (wanted) => {
      asked.push(wanted);
      return wanted.map((path) => {
        const content = files[path]!;
        return typeof content === 'string' && ['tooBig', 'notText', 'astray', 'denied', 'missing', 'conflict'].includes(content) ? (content as Hindrance) : bytes(content);
      });
    },
  };
}

const takenFrom = (from: Tree, asked: Asked = { files: [] }) => {
  const { files: read, refused, profile } = takeSchool(from, () => asked);
  const said = (one: typeof profile) => (one === undefined ? undefined : 'diagnostic' in one ? `${one.path}: ${one.diagnostic.message.en}` : one.path);
  return { read: read.map(({ path }) => path), refused: refused.map((one) => said(one)!), ...(profile ? { profile: said(profile) } : {}) };
};
const taken = (files: Parameters<typeof tree>[0], odd?: Parameters<typeof tree>[1], more: readonly string[] = []) => takenFrom(tree(files, odd), { files: more });

describe('what belongs to a school', () => {
  it('is its named files and every .yaml in its three folders, settings first, in the order of names', () => {
    const { read, refused } = taken({ 'self-evaluation.yaml': '', 'plan.yaml': '', 'sip.yaml': '', 'other.yaml': '', 'plan/b.yaml': '', 'plan/a.yaml': '', 'plan/deep/c.yaml': '', 'reviews/r.yaml': '', 'self-evaluation/s.yaml': '', 'plan/.hidden/x.yaml': '', 'plan/node_modules/x.yaml': '', 'plan/picture.png': '' });
    expect(read).toEqual(['sip.yaml', 'plan.yaml', 'self-evaluation.yaml', 'plan/a.yaml', 'plan/b.yaml', 'plan/deep/c.yaml', 'self-evaluation/s.yaml', 'reviews/r.yaml']);
    expect(refused).toEqual([]);
  });

  it('tells of names that are nearly right, and of what it does not go into', () => {
    const { read, refused } = taken({ 'plan.yml': '', 'plan/a.yml': '', 'plan/b.yaml.txt': '', 'reviews/c.yaml': 'a: b' }, { 'self-evaluation': 'link', 'plan/inner': 'repository' });
    expect(read).toEqual(['reviews/c.yaml']);
    expect(refused.map((one) => one.split(':')[0])).toEqual(['plan.yml', 'plan/a.yml', 'plan/b.yaml.txt', 'plan/inner', 'self-evaluation']);
    expect(taken({ 'plan.yml': '', 'plan.yaml': '' }).refused).toEqual([]);
    expect(taken({}, { plan: 'repository' }).refused).toHaveLength(1);
  });

  it('says what to call a file whose name is nearly right, and nothing of one that is meant to be something else', () => {
    const hint = (path: string) => choose(tree({ [path]: '' })).refused.map(({ diagnostic }) => diagnostic.hint!.en);
    expect(hint('plan.yml')).toEqual(['Rename it to plan.yaml']);
    expect(hint('plan/b.yaml.txt')).toEqual(['Rename it to plan/b.yaml']);
    expect(hint('plan/b.yml.txt')).toEqual(['Rename it to plan/b.yaml']);
    expect(hint('plan/B.YML')).toEqual(['Rename it to plan/B.yaml']);
    expect(hint('plan/b.yml.bak')).toEqual([]);
    expect(hint('plan/b\u001b.yml')).toEqual(['Rename it to plan/b\\u{1b}.yaml']);
  });

  it('points at the beginning of what it could not take, by a name that can be printed', () => {
    const [{ path, diagnostic }] = takeSchool(tree({ 'plan/a\u202e.yaml': 'tooBig' }), () => ({ files: [] })).refused as [ReturnType<typeof takeSchool>['refused'][number]];
    expect(path).toBe('plan/a\u202e.yaml');
    expect(diagnostic.span).toEqual({ file: 'plan/a\\u{202e}.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
  });

  it('follows a link to a file as the tree allows, and says why a file could not be taken', () => {
    expect(taken({ 'plan.yaml': 'a: b' }, { 'plan.yaml': 'link' }).read).toEqual(['plan.yaml']);
    for (const hindrance of ['tooBig', 'astray', 'denied', 'missing', 'conflict'] as const) expect(taken({ 'plan.yaml': hindrance }).refused, hindrance).toHaveLength(1);
    expect(taken({ 'plan.yaml': new Uint8Array([0x50, 0xff]) }).refused[0]).toContain('UTF-8');
    expect(taken({ 'plan/a.yaml': '' }, { '': 'denied' }).refused).toEqual([expect.stringMatching(/^\.: The folder may not be read/)]);
    expect(taken({ 'plan.yaml': '' }, { plan: 'denied' }).refused[0]).toMatch(/^plan:/);
  });

  it('does not look into a folder that is a link', () => {
    const from = tree({ 'plan.yaml': '', 'reviews/theirs.yaml': '' }, { reviews: 'link' });
    expect(takenFrom(from)).toEqual({ read: ['plan.yaml'], refused: [expect.stringMatching(/^reviews: .*link/)] });
    expect(from.listed).toEqual(['']);
  });

  it('takes what sip.yaml names, once, and nothing that is not .yaml', () => {
    const files = { 'sip.yaml': '', 'plan.yaml': '', 'adrannau/a.yaml': '', 'adrannau/b.txt': '', 'arall/c.yaml': '', 'plan/d.yaml': '' };
    expect(taken(files, {}, ['adrannau/*', 'plan.yaml', 'plan/*.yaml']).read).toEqual(['sip.yaml', 'plan.yaml', 'plan/d.yaml', 'adrannau/a.yaml']);
    expect(taken(files, {}, ['adrannau/c*', 'arall/*']).read).toEqual(['sip.yaml', 'plan.yaml', 'plan/d.yaml', 'arall/c.yaml']);
    expect(taken({ 'plan.yaml': '', 'adrannau/a.yaml': '' }, {}, ['adrannau/*']).read).toEqual(['plan.yaml']);
    expect(taken(files, { 'adrannau/inner': 'repository' }, ['**/*.yaml']).refused[0]).toMatch(/^adrannau\/inner:/);
  });

  it('goes through no folder that nothing was named of, and through those of the plan once', () => {
    const from = tree({ 'sip.yaml': '', 'plan/a.yaml': '', 'adrannau/a.yaml': '', 'lluniau/2026/a.yaml': '' }, { 'plan/inner': 'repository', cod: 'repository' });
    expect(takenFrom(from, { files: ['plan/*.yaml', 'adrannau/*.yaml'] }).refused).toEqual([expect.stringMatching(/^plan\/inner:/)]);
    expect(from.listed).toEqual(['', 'plan', '', 'adrannau']);
    expect(taken({ 'sip.yaml': '', 'cod/a.yaml': '' }, { cod: 'repository' }, ['cod/*.yaml']).refused).toEqual([expect.stringMatching(/^cod:/)]);
  });

  it('looks at 500 patterns and no more, and says so', () => {
    const files = { 'sip.yaml': '', 'a/last.yaml': '' };
    const patterns = (count: number) => [...Array.from({ length: count - 1 }, (_, index) => `b/${index}.yaml`), 'a/last.yaml'];
    expect(taken(files, {}, patterns(500))).toEqual({ read: ['sip.yaml', 'a/last.yaml'], refused: [] });
    const over = taken(files, {}, patterns(501));
    expect(over.read).toEqual(['sip.yaml']);
    expect(over.refused[0]).toMatch(/^sip\.yaml:.*500/);
  });

  it('looks at 5,000 names in a folder and no more, and says so', () => {
    const many = (count: number, folder: string) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}${String(index).padStart(5, '0')}.yaml`, '']));
    expect(taken(many(5_000, 'plan/'))).toMatchObject({ refused: [], read: { length: 5_000 } });
    const over = taken(many(5_001, 'plan/'));
    expect(over.read).toHaveLength(5_000);
    expect(over.refused).toEqual([expect.stringMatching(/^plan: .*5,000/)]);
    expect(taken({ ...many(5_000, ''), 'sip.yaml': '' }, {}, ['*.yaml']).refused).toEqual([expect.stringMatching(/^\.: .*5,000/)]);
  });

  it('reads 50 MiB of one school and no more, in the order of its files, and a hundred of them at a time', () => {
    const block = new Uint8Array(MOST_BYTES).fill(0x61);
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`plan/${String(index).padStart(3, '0')}.yaml`, block]));
    expect(MOST_TOGETHER).toBe(50 * 1024 * 1024);
    expect(taken(files(50)).refused).toEqual([]);
    expect(taken({ ...files(50), 'plan.yaml': 'denied' }).refused).toEqual([expect.stringMatching(/^plan\.yaml:/)]);
    const over = taken({ ...files(60), 'plan/zz.yaml': 'a: b' });
    expect(over.read).toHaveLength(50);
    expect(over.refused).toEqual([expect.stringMatching(/^plan\/050\.yaml: .*50 MiB/)]);
    const sizesAsked = (count: number) => {
      const from = tree(files(count));
      takenFrom(from);
      return from.asked.map(({ length }) => length);
    };
    expect(sizesAsked(150)).toEqual([100]);
    const small = tree(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`plan/${index}.yaml`, ''])));
    expect(takenFrom(small).read).toHaveLength(200);
    expect(small.asked.map(({ length }) => length)).toEqual([100, 100]);
  });

  it('tells UTF-8 from everything else, and takes a mark at the beginning off', () => {
    expect(decode('a', new TextEncoder().encode('\ufefftŷ'))).toEqual({ path: 'a', text: 'tŷ', marked: true });
    expect(decode('a', new TextEncoder().encode('tŷ'))).toEqual({ path: 'a', text: 'tŷ' });
    expect(decode('a', new Uint8Array([0xe9]))).toBe('notText');
    expect(decode('a', 'denied')).toBe('denied');
    const within = new TextEncoder().encode('xxabcxx').subarray(2, 5);
    expect(decode('a', within)).toEqual({ path: 'a', text: 'abc' });
    expect(fromMemory({ 'a.yaml': '\ufeffsip: 1', 'b.yaml': 'sip: 1\ufeff' }).files).toEqual([{ path: 'a.yaml', text: 'sip: 1' }, { path: 'b.yaml', text: 'sip: 1\ufeff' }]);
  });
});

describe('the file of a school’s own profile', () => {
  const files = { 'sip.yaml': '', 'plan.yaml': '', 'plan/a.yaml': '', 'profiles/ours.yaml': 'id: ours', 'profiles/theirs.yaml': '' };
  const asking = (profile: string, more: readonly string[] = [], of: Parameters<typeof tree>[0] = files, odd?: Parameters<typeof tree>[1]) => takenFrom(tree(of, odd), { files: more, profile });
  const PLAN = ['sip.yaml', 'plan.yaml', 'plan/a.yaml'];

  it('is taken apart from the plan, even where the plan names it too', () => {
    expect(asking('profiles/ours.yaml')).toEqual({ read: PLAN, refused: [], profile: 'profiles/ours.yaml' });
    expect(asking('profiles/ours.yaml', ['profiles/*.yaml'])).toEqual({ read: [...PLAN, 'profiles/theirs.yaml'], refused: [], profile: 'profiles/ours.yaml' });
    expect(asking('profiles/nowhere.yaml')).toEqual({ read: PLAN, refused: [] });
  });

  it('takes no file out of the plan by calling it a profile', () => {
    for (const path of ['plan.yaml', 'plan/a.yaml', 'sip.yaml']) expect(asking(path), path).toEqual({ read: PLAN, refused: [] });
  });

  it('says why it could not be taken', () => {
    expect(asking('profiles/ours.yaml', [], { ...files, 'profiles/ours.yaml': 'tooBig' }).profile).toMatch(/^profiles\/ours\.yaml: .*1 MiB/);
    expect(asking('profiles/ours.yaml', [], { ...files, 'profiles/ours.yaml': new Uint8Array([0xff]) }).profile).toMatch(/^profiles\/ours\.yaml: .*UTF-8/);
    expect(asking('profiles/ours.yaml', [], { 'sip.yaml': '' }, { profiles: 'repository' }).profile).toMatch(/^profiles: .*repository/);
    expect(asking('ours.yaml', [], { 'sip.yaml': '', 'ours/a.yaml': '' }, { ours: 'repository' }).profile).toBeUndefined();
    expect(asking('profiles/ours.yaml', [], { ...Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`a${index}.txt`, ''])), ...files }).profile).toMatch(/^\.: .*5,000/);
  });

  it('is a path inside the folder, and a name without a dot or a slash is no path', () => {
    expect(['vale-of-glamorgan', 'ours.yaml', './profiles/ours.yaml', 'profiles/a./ours.yaml'].map(profilePath)).toEqual([undefined, 'ours.yaml', 'profiles/ours.yaml', 'profiles/a./ours.yaml']);
    const outside = ['../ours.yaml', 'profiles/../../ours.yaml', '/etc/ours.yaml', '.', './', 'profiles//ours.yaml', 'profiles/./ours.yaml', 'profiles/.', 'profiles\\ours', 'C:/ours.yaml', 'profiles/*.yaml', 'profiles/?.yaml', 'profiles/\u0000.yaml', 'profiles/\u001f.yaml'];
    for (const path of outside) expect(profilePath(path), JSON.stringify(path)).toBe('outside');
    expect(['profiles/ours.json', 'profiles/ours', '.yaml/ours', 'profiles/ours.YAML'].map(profilePath)).toEqual(['odd', 'odd', 'odd', 'odd']);
  });

  it('is never one that every school has by its name', () => {
    expect(['sip.yaml', 'plan.yaml', 'self-evaluation.yaml', 'plan/a.yaml', 'self-evaluation/b/c.yaml', 'reviews/r.yaml'].map(isPlanFile)).toEqual(Array(6).fill(true));
    expect(['profiles/plan.yaml', 'plans/a.yaml', 'ours.yaml', 'profiles/plan/a.yaml'].map(isPlanFile)).toEqual(Array(4).fill(false));
  });
});

describe('a folder on the disk', () => {
  let desk: string;
  let school: string;
  const put = (path: string, content: string | Uint8Array = 'sip: 1\n') => {
    mkdirSync(dirname(join(desk, path)), { recursive: true });
    writeFileSync(join(desk, path), content);
  };
  beforeEach(() => {
    desk = realpathSync(mkdtempSync(join(tmpdir(), 'sip-reading-')));
    school = join(desk, 'y-garn');
    put('y-garn/plan.yaml');
  });
  afterEach(() => rmSync(desk, { recursive: true, force: true }));
  const read = (more: readonly string[] = []) => {
    const { files, refused } = readFolder(school, () => ({ files: more }));
    return { files: files.map(({ path }) => path), refused: refused.map(({ path, diagnostic }) => `${path}: ${diagnostic.message.en}`) };
  };

  it('is a school’s from any place in it, and nobody’s where there is none', () => {
    put('y-garn/plan/deep/a.yaml');
    put('elsewhere/notes.yaml');
    mkdirSync(join(desk, 'elsewhere/plan.yaml'));
    expect(findRoot(join(school, 'plan/deep'))).toBe(school);
    expect(findRoot(school)).toBe(school);
    expect(findRoot(join(desk, 'elsewhere'))).toBeUndefined();
    expect([isThere(school), isThere(join(desk, 'nowhere'))]).toEqual([true, false]);
  });

  it('of many schools stands for each of them, in the order of their names', () => {
    for (const name of ['ysgol-b', 'ysgol-a', '.hidden', 'node_modules']) put(`${name}/sip.yaml`);
    put('notes/a.txt');
    put('a.yaml');
    expect(schoolFolders(desk)).toEqual(['y-garn', 'ysgol-a', 'ysgol-b']);
    expect(schoolFolders(school)).toEqual(['']);
    put('y-garn/plan/plan.yaml');
    expect(schoolFolders(school)).toEqual(['']);
    put('cwm/y-garn/plan.yaml');
    expect(schoolFolders(join(desk, 'cwm'))).toEqual(['y-garn']);
    expect(schoolFolders(join(desk, 'notes'))).toEqual(['']);
    expect(schoolFolders(join(desk, 'nowhere'))).toEqual(['']);
  });

  it('is read without what is linked from outside it, or from what git keeps', () => {
    put('secret/plan.yaml', 'password');
    put('y-garn/.git/config.yaml', 'token');
    put('y-garn/.GIT/config.yaml', 'token');
    put('y-garn/plan/real.yaml');
    const link = (to: string, from: string) => symlinkSync(to, join(school, 'plan', from));
    link('../../secret/plan.yaml', 'a-outside.yaml');
    link(join(desk, 'secret/plan.yaml'), 'b-outside.yaml');
    link('../.git/config.yaml', 'c-git.yaml');
    link('../.GIT/config.yaml', 'd-git.yaml');
    link('e-round.yaml', 'e-round.yaml');
    link('nowhere.yaml', 'f-broken.yaml');
    link('real.yaml/within', 'g-through.yaml');
    link('.', 'h-folder.yaml');
    link('real.yaml', 'i-inside.yaml');
    link('../plan.yaml', 'j-inside.yaml');
    const { files, refused } = read();
    expect(files).toEqual(['plan.yaml', 'plan/i-inside.yaml', 'plan/j-inside.yaml', 'plan/real.yaml']);
    expect(refused.map((one) => one.replace(/:.*is a link to something that is not a file in the school’s folder$/, ''))).toEqual('abcdefgh'.split('').map((letter) => expect.stringMatching(new RegExp(`^plan/${letter}-[a-z]+\\.yaml$`))));
  });

  it('is read without a folder that is a link, and without a repository in it', () => {
    put('theirs/r.yaml');
    symlinkSync(join(desk, 'theirs'), join(school, 'reviews'));
    put('y-garn/plan/inner/.git/HEAD');
    put('y-garn/plan/inner/a.yaml');
    put('y-garn/plan/outer/a.yaml');
    expect(read()).toEqual({ files: ['plan.yaml', 'plan/outer/a.yaml'], refused: [expect.stringMatching(/^plan\/inner: .*repository/), expect.stringMatching(/^reviews: .*link/)] });
  });

  it('has files of 1 MiB at most, to the byte', () => {
    put('y-garn/plan/a.yaml', 'x'.repeat(MOST_BYTES));
    put('y-garn/plan/b.yaml', 'x'.repeat(MOST_BYTES + 1));
    expect(read()).toEqual({ files: ['plan.yaml', 'plan/a.yaml'], refused: [expect.stringMatching(/^plan\/b\.yaml: .*1 MiB/)] });
  });

  it('has things in it that are no files, which nobody waits for', () => {
    mkdirSync(join(school, 'plan'));
    execFileSync('mkfifo', [join(school, 'plan/pipe.yaml')]);
    symlinkSync('pipe.yaml', join(school, 'plan/to-pipe.yaml'));
    expect(read()).toEqual({ files: ['plan.yaml'], refused: [expect.stringMatching(/^plan\/to-pipe\.yaml: .*link/)] });
  });

  it('says so where the machine will not read something', () => {
    symlinkSync('x'.repeat(300), join(school, 'self-evaluation.yaml'));
    expect(read().refused).toEqual([expect.stringMatching(/^self-evaluation\.yaml: The file may not be read/)]);
    const { label, files, refused } = readFolder(join(school, 'plan.yaml'), () => ({ files: [] }));
    expect([label, files, refused.map(({ path }) => path)]).toEqual(['plan.yaml', [], ['.']]);
  });

  it('may be taken away while it is read', () => {
    put('y-garn/sip.yaml');
    const { files, refused } = readFolder(school, () => {
      rmSync(school, { recursive: true });
      return { files: ['adrannau/*.yaml'] };
    });
    expect([files.map(({ path }) => path), refused.map(({ path }) => path)]).toEqual([['sip.yaml'], ['plan.yaml']]);
  });

  it('goes by its own name, however it was reached', () => {
    symlinkSync(school, join(desk, 'link'));
    expect(readFolder(join(desk, 'link'), () => ({ files: [] }))).toMatchObject({ label: 'y-garn', files: [{ path: 'plan.yaml', text: 'sip: 1\n' }], provenance: {} });
  });

  it('a file that is named by itself is read as it is, without following a link', () => {
    put('a.yaml', 'x'.repeat(MOST_BYTES));
    put('b.yaml', 'x'.repeat(MOST_BYTES + 1));
    put('c.yaml', new Uint8Array([0xff]));
    symlinkSync('y-garn/plan.yaml', join(desk, 'd.yaml'));
    expect((bytesGiven(join(desk, 'a.yaml')) as Uint8Array).length).toBe(MOST_BYTES);
    expect(['b.yaml', 'c.yaml', 'd.yaml', 'y-garn', 'nowhere.yaml', 'a.yaml/within'].map((name) => readGiven(join(desk, name), 'plan.yaml'))).toEqual(['tooBig', 'notText', 'astray', 'astray', 'missing', 'denied']);
    expect(readGiven(join(school, 'plan.yaml'), 'called.yaml')).toEqual({ path: 'called.yaml', text: 'sip: 1\n' });
  });
});

describe('what stands in the way of reading a version', () => {
  it('is told in one line, with what can be done, and the code for it', () => {
    const odd = 'a\u001b[2J\nb';
    const plain = 'a\\u{1b}[2J b';
    for (const problem of [unreadable.revision(odd), unreadable.noRepository(odd), unreadable.noPlan(odd, odd), unreadable.noTree(odd), unreadable.taken(odd), unreadable.notRecorded(odd), unreadable.damaged(odd)]) {
      for (const lang of ['en', 'cy'] as const) expect(problem.said[lang]).toContain(plain);
      for (const lang of ['en', 'cy'] as const) expect(problem.said[lang]).not.toMatch(/[\u001b\n]/);
      expect(problem.hint?.en).toBeTruthy();
    }
    for (const long of [unreadable.revision('x'.repeat(61)), unreadable.noPlan('here', 'x'.repeat(61)), unreadable.taken('x'.repeat(61))]) expect(long.said.en).toContain(`${'x'.repeat(59)}…`);
    for (const whole of [unreadable.revision('x'.repeat(60)), unreadable.noPlan('here', 'x'.repeat(60)), unreadable.taken('x'.repeat(60))]) expect(whole.said.en).toContain('x'.repeat(60));
    const codes = [unreadable.revision('x'), unreadable.empty(), unreadable.noRepository('x'), unreadable.noPlan('x', 'y'), unreadable.noneBy('2026-11-23'), unreadable.noTree('x'), unreadable.nobody(), unreadable.taken('x')].map(({ exitCode }) => exitCode);
    expect(codes).toEqual(Array(8).fill(2));
    expect([unreadable.noGit(), unreadable.tooSlow(), unreadable.notRecorded('x'), unreadable.damaged('x')].map(({ exitCode }) => exitCode)).toEqual([3, 3, 3, 3]);
  });

  it('sends whoever has a part of the history only to fetch the rest', () => {
    for (const asked of [(shallow?: boolean) => unreadable.revision('HEAD~9', shallow), (shallow?: boolean) => unreadable.noneBy('2019-01-01', shallow)]) {
      expect(asked(true).hint!.en).toContain('--unshallow');
      expect(asked(false).hint!.en).not.toContain('--unshallow');
      expect(asked().hint!.en).not.toContain('--unshallow');
    }
  });
});
