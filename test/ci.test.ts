import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { filesFor, PLACES } from '../src/pipeline/files.ts';
import { nameOf, readStamp, stamped } from '../src/pipeline/stamp.ts';
import { keptAt, update } from '../src/pipeline/update.ts';
import { GitSchool, PLAN } from './git-school.ts';

const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
const CHECK = '.github/workflows/sip.yml';
const stampOf = (body: string, version = '0.0.1') => ({ version, lang: 'en' as const, name: nameOf(body) });

describe('a stamp', () => {
  it('stands on the first line, or behind the one that names a program, and is read back', () => {
    for (const body of ['name: sip\n', '#!/bin/sh\necho\n', '\n']) {
      const text = stamped(body, stampOf(body));
      expect(text.split('\n')[body.startsWith('#!') ? 1 : 0]).toMatch(/^# sip ci 0\.0\.1 en [0-9a-f]{32}$/);
      expect(readStamp(text)).toEqual({ stamp: stampOf(body), body });
      expect(readStamp(text.replaceAll('\n', '\r\n'))!.body).toBe(body);
    }
    expect(readStamp('name: sip\n# sip ci is good\n')).toBeUndefined();
  });
});

describe('bringing a file up to date', () => {
  const lines = fc.array(fc.constantFrom('a: 1', 'b: 2', '  - x', '', '# note', 'ü'), { minLength: 1, maxLength: 12 }).map((some) => `${some.join('\n')}\n`);
  const sides = (written: string, mine: string, fresh: string, kept: string | undefined = written) =>
    update({ fresh, version: '0.2.0', lang: 'en', onDisk: stamped(mine, stampOf(written)), written: kept });

  it('replaces what nobody touched, keeps what is as it should be, and never writes into somebody else’s', () => {
    fc.assert(
      fc.property(lines, lines, (written, fresh) => {
        const result = sides(written, written, fresh);
        expect(result.standing).toBe(written === fresh ? 'current' : 'old');
        if (result.text !== undefined) expect(readStamp(result.text)).toEqual({ stamp: stampOf(fresh, '0.2.0'), body: fresh });
        expect(update({ fresh, version: '0.2.0', lang: 'en', onDisk: written, written: undefined })).toEqual({ standing: 'foreign', clashes: [] });
      }),
    );
  });

  it('loses no line that a person wrote, whatever they and the new version changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('keep', 'mine', 'ours', 'both'), fc.nat(9)), { minLength: 1, maxLength: 14 }), (plan) => {
        const side = (who: 'mine' | 'ours' | undefined) => `${plan.map(([what, number], at) => (what === who || (what === 'both' && who) ? `${who} ${number}` : `line ${at}`)).join('\n')}\n`;
        const [written, mine, fresh] = [side(undefined), side('mine'), side('ours')];
        const result = sides(written, mine, fresh);
        const shown = result.text ?? stamped(mine, stampOf(written));
        for (const line of mine.split('\n')) if (!written.split('\n').includes(line)) expect(shown.split('\n')).toContain(line);
        if (result.standing === 'merged') for (const line of fresh.split('\n')) if (!written.split('\n').includes(line)) expect(shown.split('\n')).toContain(line);
        if (result.standing === 'clash') {
          expect(result.text).toBeUndefined();
          expect(result.clashes.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is done once: a second time there is nothing to do', () => {
    const [written, mine, fresh] = ['a\nb\nc\nd\ne\n', 'a mine\nb\nc\nd\ne\n', 'a\nb\nc\nd\ne ours\n'];
    const first = sides(written, mine, fresh);
    expect(first.standing).toBe('merged');
    expect(readStamp(first.text!)!.body).toBe('a mine\nb\nc\nd\ne ours\n');
    expect(update({ fresh, version: '0.2.0', lang: 'en', onDisk: first.text, written: fresh })).toEqual({ standing: 'edited', clashes: [] });
  });

  it('shows the lines that both changed, and, where the copy is lost or another, all that differ', () => {
    const [written, mine, fresh] = ['a\nb\nc\n', 'a\nmine\nc\n', 'a\nours\nc\n'];
    expect(sides(written, mine, fresh)).toEqual({ standing: 'clash', clashes: [{ yours: ['mine'], ours: ['ours'] }] });
    for (const kept of [undefined, 'another\n']) expect(update({ fresh, version: '0.2.0', lang: 'en', onDisk: stamped(mine, stampOf(written)), written: kept })).toEqual({ standing: 'clash', clashes: [{ yours: ['mine'], ours: ['ours'] }] });
  });

  it('keeps the line ends that the file has on the disk', () => {
    const { text } = update({ fresh: 'a\nc\n', version: '0.2.0', lang: 'en', onDisk: stamped('a\nb\n', stampOf('a\nb\n')).replaceAll('\n', '\r\n'), written: 'a\r\nb\r\n' });
    expect(text!.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('sip ci', () => {
  let school: GitSchool;
  const made: GitSchool[] = [];
  beforeEach(() => {
    school = new GitSchool();
    made.push(school);
    school.commit({ 'plan.yaml': PLAN });
  });
  afterAll(() => made.forEach((one) => one.remove()));
  const at = (path: string) => join(school.school, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const ci = (...words: string[]) => school.sip('ci', ...words);

  it.each(PLACES)('writes what %s needs, says so, finds it up to date, and takes it away without a trace', async (place) => {
    const before = execFileSync('find', ['.', '-type', 'f'], { cwd: school.school, encoding: 'utf8' });
    const first = await ci(place);
    expect([first.code, first.err]).toEqual([0, '']);
    for (const { path } of filesFor(place, 'en')) expect(first.out).toContain(path);
    expect((await ci(place)).out).not.toContain('written');
    expect((await ci(place, '--check')).code).toBe(0);
    expect((await ci('--check')).code).toBe(0);
    expect((await ci(place, '--remove')).code).toBe(0);
    expect(execFileSync('find', ['.', '-type', 'f'], { cwd: school.school, encoding: 'utf8' })).toBe(before);
    expect(existsSync(at('.github')) || existsSync(at('.gitlab')) || existsSync(at('.sip'))).toBe(false);
    expect((await ci(place, '--check')).code).toBe(1);
  });

  /** Makes the file as an earlier version would have written it, and then as a person edited it. */
  function earlier(older: (text: string) => string, edited: (text: string) => string = (text) => text): void {
    const fresh = filesFor('github', 'en')[0]!.text;
    const written = older(fresh);
    expect(written).not.toBe(fresh);
    school.write({ [CHECK]: stamped(edited(written), stampOf(written)), [keptAt(CHECK)]: written });
  }

  it('brings what is there up to date without being told where, keeps edits, and says from which version', async () => {
    await ci('github');
    earlier((text) => text.replace('node-version: 24', 'node-version: 22'), (text) => text.replace('timeout-minutes: 10', 'timeout-minutes: 3'));
    expect(await ci('--check')).toMatchObject({ code: 1, out: expect.stringContaining('not up to date') as string });
    const { code, out } = await ci();
    expect([code, out]).toEqual([0, expect.stringContaining('brought up to date, from 0.0.1, with your edits kept') as string]);
    expect(read(CHECK)).toContain('timeout-minutes: 3');
    expect(read(CHECK)).toContain('node-version: 24');
    expect((await ci()).out).toContain('up to date, with edits of yours');
    expect(await ci('--check')).toMatchObject({ code: 0 });
    const removed = await ci('--remove');
    expect([removed.code, existsSync(at(CHECK)), existsSync(at('.github/workflows/sip-comment.yml'))]).toEqual([1, true, false]);
  });

  it('leaves a file in which both changed the same lines, shows both, and writes nothing into it', async () => {
    await ci('github');
    earlier((text) => text.replace('node-version: 24', 'node-version: 22'), (text) => text.replace('node-version: 22', 'node-version: 20'));
    const before = read(CHECK);
    const { code, out } = await ci();
    expect(code).toBe(1);
    expect(out).toMatch(/left as it is: you and this version changed[\s\S]*You have:\n {16}node-version: 20\n {4}This version has:\n {16}node-version: 24\n/);
    expect(read(CHECK)).toBe(before);
  });

  it('never writes over a file that it did not write: it says what to add', async () => {
    school.write({ '.gitlab-ci.yml': 'test:\n  script: [make]\n' });
    const { code, out } = await ci('gitlab');
    expect(code).toBe(1);
    expect(out).toMatch(/sip did not write it[\s\S]*include:\n {8}- local: \.gitlab\/sip\.yml/);
    expect(read('.gitlab-ci.yml')).toBe('test:\n  script: [make]\n');
    expect(existsSync(at('.gitlab/sip.yml'))).toBe(true);
    school.write({ '.gitlab-ci.yml': 'include:\n  - local: .gitlab/sip.yml\ntest:\n  script: [make]\n' });
    expect(await ci('--check')).toMatchObject({ code: 0, out: expect.stringContaining('yours, and it names sip already') as string });
    school.write({ [CHECK]: 'name: ours\n' });
    expect(await ci('github')).toMatchObject({ code: 1, out: expect.stringContaining('Give yours another name') as string });
    expect(read(CHECK)).toBe('name: ours\n');
  });

  it('does not bring back what a person took away, unless its place is named', async () => {
    await ci('github');
    rmSync(at('.github/workflows/sip-comment.yml'));
    const { code, out } = await ci();
    expect([code, out]).toEqual([0, expect.stringContaining('you took it away') as string]);
    expect(existsSync(at('.github/workflows/sip-comment.yml'))).toBe(false);
    expect((await ci('--check')).code).toBe(0);
    await ci('github');
    expect(existsSync(at('.github/workflows/sip-comment.yml'))).toBe(true);
  });

  it('keeps the language that a file was written in', async () => {
    await ci('azure', '--lang', 'cy');
    expect(read('.azure-pipelines/sip.yml')).toContain('SIP_LANG: cy');
    expect((await ci()).out).toContain('up to date');
    expect(read('.azure-pipelines/sip.yml')).toContain('SIP_LANG: cy');
  });

  it('writes at the top of the repository, for the folder that the school is in', async () => {
    school.write({ 'ysgolion/Ysgol y Dŵr/plan.yaml': PLAN });
    rmSync(at('plan.yaml'));
    await ci('github', '--school', 'ysgolion/Ysgol y Dŵr');
    expect(read(CHECK)).toContain('SIP_FOLDER: "ysgolion/Ysgol y Dŵr"');
  });

  it('refuses a folder whose name a job could take for a command', async () => {
    school.write({ 'a$(touch x)${{ b }}/plan.yaml': PLAN });
    rmSync(at('plan.yaml'));
    const { code, err } = await ci('github', '--school', 'a$(touch x)${{ b }}');
    expect(code).toBe(2);
    expect(err).toContain('could take for a command');
    expect(readdirSync(school.school)).not.toContain('.github');
  });

  it('follows no link out of the repository', async () => {
    mkdirSync(join(school.box, 'elsewhere'));
    symlinkSync(join(school.box, 'elsewhere'), at('.github'));
    const { code, err } = await ci('github');
    expect(code).toBe(2);
    expect(err).toContain('leads out of');
    expect(readdirSync(join(school.box, 'elsewhere'))).toEqual([]);
  });

  it('asks where, on a terminal where nothing is yet, until it is told or left', async () => {
    const typed = ['somewhere', 'gitl'];
    const questions: string[] = [];
    const ask = (question: string) => (questions.push(question), Promise.resolve(typed.shift()));
    const world = { folder: school.school, environment: { LANG: 'en' }, today: '2026-11-23', terminal: { columns: 80, colour: false, interactive: true }, ask };
    const streams = { stdout: () => Promise.resolve(), stderr: () => Promise.resolve() };
    expect(await run(['ci'], world, streams)).toBe(0);
    expect(questions).toHaveLength(2);
    expect(existsSync(at('.gitlab/sip.yml'))).toBe(true);
    await ci('--remove');
    expect(await run(['ci'], world, streams)).toBe(130);
  });

  it.each([
    [['githup'], /There is no place called “githup”\n {5}Did you mean “github”\?/],
    [[], /Nothing that sip ci writes is here yet\n {5}Say where/],
    [['--check'], /Nothing that sip ci writes is here yet/],
    [['github', '--check', '--remove'], /--check and --remove do not go together/],
  ])('tells a mistake of whoever typed %j', async (words, sentence) => {
    const { code, out, err } = await ci(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});

describe('the hook', () => {
  const school = new GitSchool();
  afterAll(() => school.remove());
  const prefix = join(school.box, 'bin');
  const hook = (path = '.git/hooks/pre-commit') => join(school.school, path);
  const sip = (...words: string[]) => spawnSync(process.execPath, [bin, ...words], { cwd: school.school, env: { PATH: process.env['PATH'], HOME: school.box, SIP_LANG: 'en' }, encoding: 'utf8' });
  const commit = () => {
    school.git('add', '-A');
    return spawnSync('git', ['-c', 'user.name=Head', '-c', 'user.email=head@school.invalid', 'commit', '-q', '-m', 'plan'], { cwd: school.school, env: { PATH: `${prefix}:${process.env['PATH']}`, HOME: school.box, GIT_CONFIG_NOSYSTEM: '1' }, encoding: 'utf8' });
  };

  it('is written so that git can run it, with and without a sip on the path, and lets a clean plan through', () => {
    school.commit({ 'plan.yaml': PLAN });
    expect(sip('ci', 'hook').status).toBe(0);
    expect(statSync(hook()).mode & 0o111).toBe(0o111);
    school.write({ 'plan/reading.yaml': 'priorities:\n  reading:\n    title: Reading for pleasure\n' });
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
  });

  it('stops personal data that is staged, does not repeat it, and looks at what is staged and not at the files', () => {
    school.write({ 'plan/reading.yaml': 'priorities:\n  reading:\n    title: Reading for pleasure\n    note: Write to parent.of.child@example.com about it\n' });
    const { status, stdout, stderr } = commit();
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain('plan/reading.yaml');
    expect(`${stdout}${stderr}`).not.toContain('parent.of.child');
    expect(stderr).toMatch(/\nNothing was committed\. To commit it all the same, once: git commit --no-verify\n$/);
    school.write({ 'plan/reading.yaml': 'priorities:\n  reading:\n    title: Reading for pleasure\n' });
    const again = spawnSync('git', ['-c', 'user.name=Head', '-c', 'user.email=head@school.invalid', 'commit', '-q', '-m', 'plan'], { cwd: school.school, env: { PATH: process.env['PATH'], HOME: school.box, GIT_CONFIG_NOSYSTEM: '1' }, encoding: 'utf8' });
    expect(again.status).not.toBe(0);
    school.git('reset', '-q', '--hard');
  });

  it.each([['-a'], ['plan/reading.yaml']])('looks at what git is about to commit, also with git commit %s', (what) => {
    const identity = ['-c', 'user.name=Head', '-c', 'user.email=head@school.invalid'];
    const env = { PATH: `${prefix}:${process.env['PATH']}`, HOME: school.box, GIT_CONFIG_NOSYSTEM: '1' };
    const directly = () => spawnSync('git', [...identity, 'commit', '-q', '-m', 'plan', what], { cwd: school.school, env, encoding: 'utf8' });
    school.write({ 'plan/reading.yaml': 'priorities:\n  reading:\n    title: Reading for pleasure\n    note: Write to parent.of.child@example.com about it\n' });
    expect(directly().status).toBe(1);
    school.git(...identity, 'commit', '-q', '--no-verify', '-am', 'plan');
    school.write({ 'plan/reading.yaml': 'priorities:\n  reading:\n    title: Reading for pleasure\n' });
    expect(directly()).toMatchObject({ status: 0, stderr: '' });
  });

  it('stops what cannot be read', () => {
    school.write({ 'plan/broken.yaml': 'vision:\n\tA kind school\n' });
    expect(commit().status).not.toBe(0);
    school.git('reset', '-q', '--hard');
  });

  it('is taken away, and leaves somebody else’s as it is with the line that calls ours', () => {
    expect(sip('ci', 'hook', '--remove').status).toBe(0);
    expect(existsSync(hook())).toBe(false);
    writeFileSync(hook(), '#!/bin/sh\nexit 0\n');
    const { status, stdout } = sip('ci', 'hook');
    expect(status).toBe(1);
    expect(stdout).toMatch(/sip did not write it[\s\S]*sip lint --rev staged --only personal-data --fail-on warning --quiet --school '\.' \|\| exit 1/);
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
    expect(sip('ci', 'hook', '--remove').status).toBe(1);
    expect(existsSync(hook())).toBe(true);
    rmSync(hook());
  });

  it('goes where core.hooksPath of the repository leads, and nowhere that other repositories share', () => {
    school.git('config', 'core.hooksPath', '.hooks');
    expect(sip('ci', 'hook').status).toBe(0);
    expect(existsSync(hook('.hooks/pre-commit'))).toBe(true);
    expect(sip('ci', 'hook', '--remove').status).toBe(0);
    school.git('config', '--unset', 'core.hooksPath');
    for (const where of [['config', 'core.hooksPath', join(school.box, 'shared')], ['config', '--global', 'core.hooksPath', join(school.box, 'shared')]]) {
      school.git(...where);
      const { status, stderr } = sip('ci', 'hook');
      expect(status).toBe(2);
      expect(stderr).toMatch(/which other repositories may share[\s\S]*Add this line to the hook pre-commit there: sip lint/);
      expect(existsSync(join(school.box, 'shared'))).toBe(false);
      school.git(...where.slice(0, -2), '--unset', 'core.hooksPath');
    }
  });

  it('says so and stops the commit where sip is not on the computer any more', () => {
    sip('ci', 'hook');
    writeFileSync(hook(), readFileSync(hook(), 'utf8').replaceAll(bin, '/nowhere/sip.js'));
    mkdirSync(prefix, { recursive: true });
    const run = (path: string) => spawnSync('/bin/sh', [hook()], { cwd: school.school, env: { PATH: path, HOME: school.box }, encoding: 'utf8' });
    expect(run('/usr/bin:/bin')).toMatchObject({ status: 1, stderr: expect.stringContaining('not looked at') as string });
    writeFileSync(join(prefix, 'sip'), '#!/bin/sh\necho "$@"\n');
    chmodSync(join(prefix, 'sip'), 0o755);
    expect(run(`${prefix}:/usr/bin:/bin`)).toMatchObject({ status: 0, stdout: 'lint --rev staged --only personal-data --fail-on warning --quiet --lang en --school .\n' });
  });

  it('needs a repository', () => {
    const loose = new GitSchool();
    loose.write({ 'plan.yaml': PLAN });
    const { status, stderr } = spawnSync(process.execPath, [bin, 'ci', 'hook'], { cwd: loose.school, encoding: 'utf8', env: { PATH: process.env['PATH'], SIP_LANG: 'en' } });
    expect(status).toBe(2);
    expect(stderr).toContain('is not in a git repository');
    loose.remove();
  });
});
