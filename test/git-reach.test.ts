import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seal } from '../src/git/approvals.ts';
import { findRepository } from '../src/git/repository.ts';
import { Git } from '../src/git/run.ts';
import { getConfig, setConfig, unsetConfig } from '../src/git/settings.ts';
import { GitSchool, PLAN, READING } from './git-school.ts';

// Every command that reaches git, in a repository that somebody hostile made: nothing runs, nothing outside is read, and
// nothing in it moves a cursor or commands a runner of jobs.

let at: GitSchool;
let mark: string;
beforeEach(() => {
  at = new GitSchool();
  mark = join(at.box, 'PWNED');
});
afterEach(() => {
  vi.unstubAllEnvs();
  at.remove();
});

/** Each command that reads versions, with a version where it takes one. */
const reaching = (version: string): string[][] => [
  ['check', `--rev=${version}`], ['diff', '--', version], ['diff', '--', 'HEAD', version], ['diff', '--', version, 'staged'], ['diff', 'approved'], ['diff', '2026-11-21', 'worktree'],
  ['log', `--rev=${version}`], ['log', '--all'], ['log', 'reading'], ['check', `--changed-since=${version}`], ['render', 'governors', '--format', 'md'],
  ['check', '--rev=staged'], ['lint', '--history'], ['verify'],
];

const runAll = async (version = 'HEAD'): Promise<string> => {
  let all = '';
  for (const words of reaching(version)) {
    const { code, out, err } = await at.sip(...words);
    expect([words, [0, 1, 2].includes(code)], err).toEqual([words, true]);
    expect(err, words.join(' ')).not.toMatch(/fatal:|simple-git|did not expect|\bat .*:\d+/);
    all += `${out}\n${err}\n`;
  }
  return all;
};

/** What may not be in anything printed: control characters, and lines that a runner of jobs would obey. */
const expectTame = (text: string): void => {
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(text).not.toMatch(/^\s*::|##\[/m);
};

const trap = (): string => {
  const path = join(at.box, 'trap.sh');
  at.write({ 'trap.sh': `#!/bin/sh\necho "$0 $@" >> '${mark}'\n` }, at.box);
  chmodSync(path, 0o755);
  return path;
};

const KEYS = [
  'core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass', 'core.gitProxy', 'core.alternateRefsCommand', 'pager.rev-list', 'pager.for-each-ref', 'pager.ls-files', 'pager.cat-file', 'pager.config', 'pager.var',
  'diff.external', 'diff.trap.textconv', 'diff.trap.command', 'filter.trap.clean', 'filter.trap.smudge', 'filter.trap.process', 'merge.trap.driver', 'credential.helper', 'gpg.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand', 'gpg.x509.program',
  'uploadpack.packObjectsHook', 'trailer.trap.command', 'sequence.editor', 'man.trap.cmd', 'browser.trap.cmd',
];

function setTraps(): void {
  const path = trap();
  for (const key of KEYS) at.git('config', key, path);
  for (const name of ['rev-parse', 'ls-files', 'cat-file', 'rev-list', 'for-each-ref', 'merge-base', 'mktag', 'update-ref', 'var']) at.git('config', `alias.${name}`, `!${path}`);
  for (const [key, value] of [['log.showSignature', 'true'], ['tag.gpgSign', 'true'], ['tag.forceSignAnnotated', 'true'], ['commit.gpgSign', 'true'], ['core.untrackedCache', 'true'], ['index.sparse', 'true'], ['core.hooksPath', join(at.box, 'hooks')]]) at.git('config', key!, value!);
  for (const hook of ['post-checkout', 'fsmonitor-watchman', 'query-watchman', 'post-index-change', 'reference-transaction', 'pre-auto-gc', 'update', 'pre-commit']) {
    for (const folder of [join(at.box, 'hooks'), join(at.school, '.git', 'hooks')]) {
      at.write({ [hook]: readFileSync(path) }, folder);
      chmodSync(join(folder, hook), 0o755);
    }
  }
  at.write({ '.git/info/attributes': '* filter=trap diff=trap merge=trap ident working-tree-encoding=UTF-16\n' });
}

/** The traps are real: git itself walks into them. */
function expectSet(): void {
  expect(existsSync(mark)).toBe(false);
  try {
    at.git('status');
  } catch {
    // How git ends does not matter.
  }
  expect(existsSync(mark), 'the traps are set').toBe(true);
}

describe('a version that is an option, a command or an address', () => {
  it.each([
    `--output=${tmpdir()}/sip-PWNED`, '-Osort', '--no-index', '--help', '-', '', ' ', '\n', 'HEAD\nHEAD', 'HEAD\u0000', '\u001b]0;title\u0007', 'HEAD\r', 'x'.repeat(300), '$(touch PWNED)', '`touch PWNED`', '; touch PWNED', '::error::x', '##[error]x',
    '--upload-pack=touch PWNED', 'ext::sh -c touch% PWNED', 'ssh://-oProxyCommand=touch/x', 'HEAD..HEAD', '^HEAD', '--all', 'HEAD --output=PWNED', ':/(a+)+$', '@{-1}', 'HEAD:plan.yaml',
  ])('%j', async (version) => {
    at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
    const before = readdirSync(at.school);
    for (const words of [['check', `--rev=${version}`], ['diff', '--', version], ['diff', '--', 'HEAD', version], ['log', `--rev=${version}`], ['check', `--changed-since=${version}`]]) {
      const { code, out, err } = await at.sip(...words);
      expect([words, code, out]).toEqual([words, 2, '']);
      expect(err.trim().split('\n').length, err).toBeLessThan(3);
      expectTame(err);
    }
    expect(readdirSync(at.school)).toEqual(before);
    expect(existsSync(join(tmpdir(), 'sip-PWNED'))).toBe(false);
  });
});

describe('a repository that names programs', () => {
  it('runs none of them, whatever is read, however its files are attributed', async () => {
    at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING, '.gitattributes': '* filter=trap diff=trap merge=trap ident\n' });
    setTraps();
    at.write({ 'plan.yaml': `${PLAN}# changed\n` });
    await runAll();
    expectSet();
  });

  it('runs none of them where something is recorded: a seal, a setting', async () => {
    const commit = at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
    at.git('config', 'user.name', 'Clerk');
    at.git('config', 'user.email', 'clerk@school.invalid');
    setTraps();
    await seal(at.school, { name: 'sip/approved/x', commit, message: '#!/bin/sh\n$(touch PWNED)' });
    await setConfig(at.school, 'diff.sip.xfuncname', 'x');
    expect(await getConfig(at.school, 'diff.sip.xfuncname')).toBe('x');
    await unsetConfig(at.school, 'diff.sip.xfuncname');
    await runAll('sip/approved/x');
    const path = readFileSync(join(at.school, 'plan.yaml'), 'utf8');
    expect(await at.sip('approve', '--what', 'plan', '--date', '2026-11-12', '--minute', '--output=x', '--by', '$(touch PWNED)', '--yes')).toMatchObject({ code: 0 });
    for (const words of [['verify'], ['log', '--all'], ['ci', 'hook'], ['ci', 'hook', '--remove'], ['git', 'install'], ['git', 'remove']]) expect([words, [0, 1, 2].includes((await at.sip(...words)).code)]).toEqual([words, true]);
    expect(readFileSync(join(at.school, 'plan.yaml'), 'utf8')).toContain(path);
    expectSet();
    const tag = execFileSync('git', ['--git-dir', join(at.school, '.git'), 'cat-file', 'tag', 'sip/approved/x'], { encoding: 'utf8' });
    expect(tag).toMatch(/^object .{40}\ntype commit\ntag sip\/approved\/x\ntagger Clerk <clerk@school.invalid> \d+ [+-]\d{4}\n\n#!\/bin\/sh\n\$\(touch PWNED\)\n$/);
  });

  it('does not send its settings’ files into a message: an include that leads outside, an address with a password', async () => {
    at.commit({ 'plan.yaml': PLAN });
    at.write({ secret: '[core]\n\tx = SECRET-OUTSIDE\nbroken SECRET-OUTSIDE\n' }, at.box);
    at.git('config', 'remote.origin.url', 'https://me:SECRET-TOKEN@school.invalid/x.git');
    at.write({ '.git/config': `${readFileSync(join(at.school, '.git/config'), 'utf8')}[include]\n\tpath = ${join(at.box, 'secret')}\n` });
    for (const words of reaching('HEAD')) {
      const { out, err } = await at.sip(...words);
      expect(out + err).not.toMatch(/SECRET/);
    }
  });

  it('is not put in another’s place by what lies in the school: a buried bare repository, a .git that leads away', async () => {
    at.commit({ 'plan.yaml': PLAN, 'sub/plan.yaml': PLAN.replace('Pont Helyg', 'Inner') });
    const sub = join(at.school, 'sub');
    execFileSync('git', ['clone', '-q', '--bare', at.school, join(at.box, 'buried')]);
    for (const name of ['HEAD', 'objects', 'refs', 'config', 'packed-refs']) execFileSync('cp', ['-r', join(at.box, 'buried', name), join(sub, name)]);
    const path = trap();
    execFileSync('git', ['--git-dir', sub, 'config', 'core.fsmonitor', path]);
    expect(findRepository(sub)).toMatchObject({ gitDir: join(at.school, '.git'), prefix: 'sub/', bare: false });
    expect((await at.sip('check', '--school', sub, '--rev', 'HEAD')).out).toContain('Inner Primary School');
    mkdirSync(join(at.box, 'away'));
    execFileSync('git', ['init', '-q', join(at.box, 'away')]);
    execFileSync('git', ['-C', join(at.box, 'away'), 'config', 'core.fsmonitor', path]);
    rmSync(join(at.school, '.git'), { recursive: true });
    at.write({ '.git': `gitdir: ${join(at.box, 'away', '.git')}\n` });
    await runAll();
    expect(existsSync(mark)).toBe(false);
  });

  it('is the one around the school, whatever the surroundings say', async () => {
    at.commit({ 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
    const plain = await runAll();
    const other = join(at.box, 'other');
    execFileSync('git', ['init', '-q', other]);
    at.write({ 'evil/git-rev-list': `#!/bin/sh\ntouch '${mark}'\n`, '.gitconfig': `[alias]\nrev-list = !touch '${mark}'\n[core]\nfsmonitor = touch '${mark}'\n` }, at.box);
    chmodSync(join(at.box, 'evil', 'git-rev-list'), 0o755);
    const surroundings = {
      GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, '.git', 'index'), GIT_OBJECT_DIRECTORY: join(other, '.git', 'objects'), GIT_ALTERNATE_OBJECT_DIRECTORIES: other, GIT_COMMON_DIR: join(other, '.git'),
      GIT_NAMESPACE: 'x', GIT_EXEC_PATH: join(at.box, 'evil'), GIT_EXTERNAL_DIFF: `touch ${mark}`, GIT_SSH_COMMAND: `touch ${mark}`, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: `touch ${mark}`,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=touch ${mark}'`, GIT_TRACE: mark, GIT_TRACE2: mark, GIT_PAGER: `touch ${mark}`, GIT_LITERAL_PATHSPECS: '1', GIT_GLOB_PATHSPECS: '1', HOME: at.box, XDG_CONFIG_HOME: at.box, PAGER: `touch ${mark}`, EDITOR: `touch ${mark}`,
    };
    for (const [name, value] of Object.entries(surroundings)) vi.stubEnv(name, value);
    expect(await runAll()).toBe(plain);
    expect(existsSync(mark)).toBe(false);
  });

  it('tells its own history: replaced objects, grafts and another work tree change nothing', async () => {
    const first = at.record('2026-11-01', 'Mari', 'First', { 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
    const second = at.record('2026-11-02', 'Mari', 'Second', { 'plan.yaml': PLAN.replace('Pont Helyg', 'Later') });
    const plain = await runAll();
    const forged = at.git('commit-tree', '-m', 'FORGED', `${second}^{tree}`);
    at.git('replace', first, forged);
    at.git('replace', at.git('rev-parse', `${second}:plan.yaml`), at.git('rev-parse', `${second}:plan/reading.yaml`));
    at.write({ '.git/info/grafts': `${second}\n` });
    at.git('config', 'core.worktree', '/');
    expect(at.git('log', '--format=%s', first)).toBe('FORGED');
    // Of all that git keeps, what replaces something is one more version.
    const uncounted = (text: string) => text.replace(/Versions looked at: \d/, '');
    expect(uncounted(await runAll())).toBe(uncounted(plain));
  });
});

describe('files, names and words of somebody hostile', () => {
  it('links lead to nothing outside, in a commit, in what is staged and in the folder', async () => {
    at.write({ secret: 'school:\n  name: SECRET\n' }, at.box);
    at.git('init', '-q');
    at.write({ 'plan.yaml': PLAN, 'plan/own.yaml': READING });
    for (const [name, to] of [['out', '../../secret'], ['absolute', join(at.box, 'secret')], ['passwd', '/etc/passwd'], ['git', '../.git/config'], ['loop', 'loop.yaml']]) symlinkSync(to!, join(at.school, 'plan', `${name}.yaml`));
    at.git('add', '-A');
    at.git('commit', '-qm', 'links');
    const printed = await runAll();
    expect(printed).not.toMatch(/SECRET|root:|repositoryformatversion/);
    expect((await at.sip('diff', 'HEAD', 'staged')).err.replace(/\s+/g, ' ')).toContain('plan/absolute.yaml, plan/git.yaml, plan/loop.yaml');
  });

  it('names of files and folders are words, and no command and no cursor', async () => {
    const names = ['plan/a\n::error::x.yaml', 'plan/\u001b[31mred.yaml', 'plan/\r::set-output name=x::y.yaml', 'plan/##[error]z.yaml', 'plan/\u202egnol.yaml', 'plan/$(touch PWNED).yaml', 'plan/-x.yaml', 'plan/::warning::w/::error::v.yaml'];
    at.commit({ 'plan.yaml': PLAN, ...Object.fromEntries(names.map((name) => [name, 'a: [\n'])) });
    expectTame(await runAll());
    at.commit(Object.fromEntries(names.map((name, index) => [name, `priorities:\n  p${index}:\n    title: x\n`])));
    expectTame(await runAll());
    expect((await at.sip('log', 'p0')).out).toContain('there from the first version that can be read');
    expect(readdirSync(at.school)).not.toContain('PWNED');
  });

  it('authors, subjects, tags and titles are words too, and no address is shown', async () => {
    const hostile = '::error::x \u001b]0;pwn\u0007 ##[error]y \u202e \r::set-output name=a::b';
    at.record('2026-11-01', `Eve ${hostile}`, `${hostile}\n\n${hostile}`, { 'plan.yaml': PLAN, 'plan/reading.yaml': READING });
    at.record('2026-11-02', '::add-mask::Eve', '::error::first', { 'plan/reading.yaml': `priorities:\n  reading:\n    title: "::error::t \\u001b[31m ##[x]"\n` });
    at.git('tag', '-a', '-m', hostile, 'sip/approved/::error::x'.replaceAll(':', '='));
    for (const format of ['text', 'md']) for (const words of [['log'], ['log', 'reading'], ['diff', 'HEAD~1', 'HEAD']]) expectTame((await at.sip(...words, '--format', format === 'md' && words[0] === 'diff' ? 'text' : format)).out);
    const printed = await runAll();
    expectTame(printed);
    expect(printed).not.toContain('@school.invalid');
    expect(printed).toContain('Eve');
  });

  it('a folder of its own repository is not gone into, whatever its settings say', async () => {
    const path = trap();
    at.git('init', '-q');
    at.write({ 'plan.yaml': PLAN, 'plan/own.yaml': READING, 'reviews/x.yaml': 'x', '.gitmodules': `[submodule "reviews"]\n\tpath = reviews\n\turl = ext::${path}\n\tupdate = !${path}\n` });
    at.git('init', '-q', 'reviews');
    at.git('-C', 'reviews', 'add', '-A');
    at.git('-C', 'reviews', 'commit', '-qm', 'inner');
    at.git('-C', 'reviews', 'config', 'core.fsmonitor', path);
    at.git('-c', 'advice.addEmbeddedRepo=false', 'add', '-A');
    at.git('commit', '-qm', 'outer');
    rmSync(mark, { force: true });
    await runAll();
    expect(existsSync(mark)).toBe(false);
    expect((await at.sip('diff', 'HEAD', 'staged')).code).toBe(1);
  });
});

describe('a repository that is not as it should be is one sentence for every command', () => {
  const states: [string, () => void, number, RegExp][] = [
    ['git is missing', () => { at.commit({ 'plan.yaml': PLAN }); vi.stubEnv('PATH', at.box); }, 3, /The program git is not on this computer/],
    ['it is empty', () => { at.git('init', '-q'); at.write({ 'plan.yaml': PLAN }); }, 2, /There is no version in this git repository yet/],
    ['its head is gone', () => { at.commit({ 'plan.yaml': PLAN }); rmSync(join(at.school, '.git', 'HEAD')); }, 3, /is damaged/],
    ['its settings are no settings', () => { at.commit({ 'plan.yaml': PLAN }); at.write({ '.git/config': '[core\n' }); }, 3, /is damaged/],
    ['its tree is gone', () => { at.commit({ 'plan.yaml': PLAN }); rmSync(at.objectPath(at.git('rev-parse', 'HEAD^{tree}'))); }, 3, /is damaged/],
  ];
  it.each(states)('%s', async (_name, make, code, message) => {
    make();
    for (const words of [['check', '--rev=HEAD'], ['diff'], ['diff', 'HEAD', 'worktree'], ['log'], ['log', 'reading']]) {
      const said = await at.sip(...words);
      expect([words, said.code, said.out]).toEqual([words, code, '']);
      expect(said.err).toMatch(message);
      expect(said.err.trim().split('\n')).toHaveLength(2);
    }
  });

  it('detached, or locked by another program: it is read like any other', async () => {
    at.commit({ 'plan.yaml': PLAN });
    const id = at.commit({ 'plan.yaml': `${PLAN}# two\n` });
    const plain = await at.sip('log');
    at.git('checkout', '-q', id);
    for (const lock of ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock', 'shallow.lock']) at.write({ [`.git/${lock}`]: '' });
    expect(await at.sip('log')).toEqual(plain);
    expect((await at.sip('diff', 'HEAD~1', 'staged')).code).toBe(0);
  });

  it('a name in a tree that git never writes is damage, and is not followed', async () => {
    at.commit({ 'plan.yaml': PLAN });
    const blob = Buffer.from(at.git('rev-parse', 'HEAD:plan.yaml'), 'hex');
    const tree = (...names: string[]) => Buffer.concat(names.flatMap((name) => [Buffer.from(`100644 ${name}\0`), blob]));
    for (const name of ['..', '../secret.yaml', 'a/b.yaml', '.']) {
      const hash = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], { cwd: at.school, input: tree('plan.yaml', name), encoding: 'utf8' }).trim();
      at.git('update-ref', 'refs/heads/hostile', at.git('commit-tree', '-m', 'x', hash));
      expect(await at.sip('diff', 'hostile', 'HEAD'), name).toMatchObject({ code: 3, err: expect.stringMatching(/is damaged/) });
    }
  });
});

describe('what is too much, or never ends', () => {
  it('contents over 1 MiB are asked for their size and never read', async () => {
    const big = `# ${'x'.repeat(1024 * 1024)}\n`;
    at.commit({ 'plan.yaml': PLAN, 'plan/big.yaml': big, 'plan/small.yaml': READING });
    const [large, small] = ['big', 'small'].map((name) => at.git('rev-parse', `HEAD:plan/${name}.yaml`));
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    at.write({ 'bin/git': `#!/bin/sh\ncase "$2" in --batch) tee -a '${join(at.box, 'read')}' | '${real}' "$@";; *) exec '${real}' "$@";; esac\n` }, at.box);
    chmodSync(join(at.box, 'bin', 'git'), 0o755);
    vi.stubEnv('PATH', `${join(at.box, 'bin')}:${process.env['PATH']}`);
    const { code, err } = await at.sip('diff', 'HEAD', 'worktree');
    expect([code, err]).toEqual([1, expect.stringContaining('plan/big.yaml')]);
    const read = readFileSync(join(at.box, 'read'), 'utf8');
    expect(read).toContain(small);
    expect(read).not.toContain(large);
  });

  it('more files than a school has are told', async () => {
    at.git('init', '-q');
    const files = Array.from({ length: 5_100 }, (_, index) => `M 100644 inline plan/${index}.yaml\ndata 2\n#\n`).join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: at.school, input: `commit refs/heads/main\ncommitter x <x> 1700000000 +0000\ndata 1\nx\nM 100644 inline plan.yaml\ndata ${PLAN.length}\n${PLAN}\n${files}` });
    const { code, out, err } = await at.sip('check', '--rev', 'main', '--all');
    expect(code, err).toBe(1);
    expect(out).toContain('There are more than 5,000 files and folders here, and the rest were not read');
  });

  /** A git that notes its process and never answers. */
  const silent = (word = ''): string => {
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    at.write({ 'bin/git': `#!/bin/sh\ncase "$1" in ${word}*) ;; *) exec '${real}' "$@";; esac\necho $$ >> '${join(at.box, 'pids')}'\nexec sleep 600\n` }, at.box);
    chmodSync(join(at.box, 'bin', 'git'), 0o755);
    return `${join(at.box, 'bin')}:${process.env['PATH']}`;
  };
  const alive = (): number[] =>
    readFileSync(join(at.box, 'pids'), 'utf8').trim().split('\n').map(Number).filter((pid) => {
      try {
        process.kill(pid, 0);
        return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
      } catch {
        return false;
      }
    });

  it('a git that never answers is waited for so long and no longer, and is ended', async () => {
    at.commit({ 'plan.yaml': PLAN });
    vi.stubEnv('PATH', silent());
    for (const ask of [(git: Git) => git.look(['HEAD']), (git: Git) => git.objects(['0'.repeat(40)]), (git: Git) => git.ask('rev-list', 'HEAD'), (git: Git) => git.tell(['var', 'x'])]) {
      const git = new Git(findRepository(at.school)!, 300);
      await expect(ask(git)).rejects.toMatchObject({ exitCode: 3, said: { en: 'git did not answer within 60 seconds, so the version was not read' } });
    }
    await vi.waitFor(() => expect(alive()).toEqual([]), { timeout: 20_000 });
  });

  it.each([['SIGINT', 130, 'cat-file'], ['SIGTERM', 143, 'cat-file'], ['SIGINT', 130, 'rev-list']] as const)('what was started ends with the program: %s, %i, while %s is asked', async (signal, code, word) => {
    at.commit({ 'plan.yaml': PLAN });
    const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'log'], { cwd: at.school, env: { PATH: silent(word) }, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await vi.waitFor(() => expect(existsSync(join(at.box, 'pids'))).toBe(true), { timeout: 20_000 });
    child.kill(signal);
    expect(await ended).toBe(code);
    await vi.waitFor(() => expect(alive()).toEqual([]), { timeout: 20_000 });
  });
});

it('hostile words in a folder’s own name are words', async () => {
  const inner = join(at.school, '::error::x\u001b[31m');
  mkdirSync(inner);
  at.write({ 'plan.yaml': PLAN }, inner);
  at.git('init', '-q');
  at.git('add', '-A');
  at.git('commit', '-qm', 'x');
  writeFileSync(join(inner, 'plan.yaml'), `${PLAN}# x\n`);
  for (const words of [['log'], ['diff'], ['diff', '--', '../::error::x\u001b[31m/', 'HEAD'], ['check', '--rev=HEAD~9'], ['log', '--rev=nowhere']]) {
    const { out, err } = await at.sip(...words, '--school', inner).catch((error: unknown) => ({ out: '', err: String(error) }));
    expectTame(out + err);
  }
});
