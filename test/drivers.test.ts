import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withDrivers, withoutDrivers } from '../src/init/attributes.ts';
import { replaced } from './editing.ts';

const SIP = fileURLToPath(new URL('../bin/sip.js', import.meta.url));

const PLAN = `# The plan of Ysgol Pont Helyg
school:
  name: Ysgol Pont Helyg
  language: en
plan:
  stage: approved
  years: 2026-27 to 2028-29

priorities:
  reading:
    title: Reading for pleasure
    because: [slow-reading]
    targets:
      T1:
        title: Readers who read smoothly
        baseline: 58%
        aim: 80%
        by: summer 2027
      T2:
        title: Learners who choose a book
        baseline: 20%
        aim: 60%
        by: summer 2027
`;

let box: string;
let school: string;
beforeEach(() => {
  // A folder with a space and a quotation mark in its name, as people have them.
  box = mkdtempSync(join(tmpdir(), "sip drivers' "));
  school = join(box, 'Ysgol y Garn');
  mkdirSync(school);
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(box, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env['PATH'],
  HOME: box,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Head', GIT_AUTHOR_EMAIL: 'head@school.invalid', GIT_AUTHOR_DATE: '2026-11-12T09:00:00+0000',
  GIT_COMMITTER_NAME: 'Head', GIT_COMMITTER_EMAIL: 'head@school.invalid', GIT_COMMITTER_DATE: '2026-11-12T09:00:00+0000',
  LANG: 'C',
  COLUMNS: '80',
  ...more,
});

function ran(program: string, words: readonly string[], more?: Record<string, string>, cwd = school): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env: environment(more), encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
const tried = (...words: string[]): Ran => ran('git', words);
const git = (...words: string[]): string => {
  const { code, out, err } = tried(...words);
  if (code !== 0) throw new Error(`git ${words.join(' ')}: ${err}`);
  return out;
};
const sip = (...words: string[]): Ran => ran(process.execPath, [SIP, ...words]);
const write = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(school, path)), { recursive: true });
  writeFileSync(join(school, path), text);
};
const text = (path = 'plan.yaml') => readFileSync(join(school, path), 'utf8');
const commit = (files: Record<string, string | Buffer>, message = 'plan') => {
  for (const [path, content] of Object.entries(files)) write(path, content);
  git('add', '-A');
  git('commit', '-q', '-m', message);
};
const change = (piece: string, by: string, path = 'plan.yaml') => write(path, replaced(text(path), piece, by));

/** A school in git with the drivers in place. */
function ready(files: Record<string, string> = { 'plan.yaml': PLAN }): void {
  for (const [path, content] of Object.entries(files)) write(path, content);
  expect(sip('git', 'install')).toMatchObject({ code: 0, err: '' });
  commit({});
}

/** Two branches from one commit, each with its own change, and a merge of theirs into ours. */
function merged(ours: () => void, theirs: () => void): Ran {
  git('checkout', '-q', '-b', 'theirs');
  theirs();
  commit({}, 'theirs');
  git('checkout', '-q', 'main');
  ours();
  commit({}, 'ours');
  return tried('merge', '-q', '--no-edit', 'theirs');
}

const listing = () => readdirSync(school).sort();

describe('sip git install and remove', () => {
  it('put the marks and the settings in, say so, and a second time change nothing', () => {
    commit({ 'plan.yaml': PLAN });
    const first = sip('git', 'install');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('git add .gitattributes');
    const [attributes, config] = [text('.gitattributes'), text('.git/config')];
    expect(attributes).toContain('/plan.yaml diff=sip merge=sip\n');
    expect(git('check-attr', 'diff', 'merge', '--', 'plan.yaml', 'plan/a/b.yaml', 'notes.yaml', 'sub/plan.yaml')).toBe(
      ['plan.yaml: diff: sip', 'plan.yaml: merge: sip', 'plan/a/b.yaml: diff: sip', 'plan/a/b.yaml: merge: sip', 'notes.yaml: diff: unspecified', 'notes.yaml: merge: unspecified', 'sub/plan.yaml: diff: unspecified', 'sub/plan.yaml: merge: unspecified', ''].join('\n'),
    );
    expect(sip('git', 'install')).toMatchObject({ code: 0, err: '' });
    expect([text('.gitattributes'), text('.git/config')]).toEqual([attributes, config]);
  });

  it.each([
    ['nothing', undefined],
    ['a file of the school’s own', '*.docx binary\n# ours\n\n'],
    ['one without an end to its last line', '*.docx binary'],
    ['one with Windows line ends', '*.docx binary\r\n*.pdf binary\r\n'],
    ['an empty one', ''],
  ])('take away just what they put there: before it was %s', (_, before) => {
    commit({ 'plan.yaml': PLAN, ...(before === undefined ? {} : { '.gitattributes': before }) });
    const config = text('.git/config');
    sip('git', 'install');
    expect(text('.gitattributes').startsWith(before ?? '')).toBe(true);
    expect(sip('git', 'remove')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(school, '.gitattributes')) ? text('.gitattributes') : undefined).toBe(before === '' ? undefined : before);
    expect(text('.git/config')).toBe(config);
    expect(sip('git', 'remove')).toMatchObject({ code: 0, err: '' });
    expect(listing()).not.toContain('.sip');
  });

  it('keep what was written around the block since', () => {
    const block = withDrivers('a\n', []);
    const since = `x\n${block}y`;
    expect(withoutDrivers(since)?.text).toBe('x\na\ny');
    expect(withDrivers(since, [])).toBe(since);
    expect(withoutDrivers('a\n')).toBeUndefined();
  });

  it('mark the further files that sip.yaml names, as git would read them', () => {
    write('sip.yaml', 'files:\n  - departments/*.yaml\n  - "odd [names]/**/a b?.yaml"\n  - ../outside.yaml\n  - "!x.yaml"\n');
    ready();
    expect(text('.gitattributes')).not.toContain('outside');
    expect(git('check-attr', 'merge', '--', 'departments/art.yaml', 'departments/x/art.yaml', 'odd [names]/x/a b?.yaml', 'odd n/x/a b?.yaml', '!x.yaml').match(/merge: \w+/g)).toEqual(['merge: sip', 'merge: unspecified', 'merge: sip', 'merge: unspecified', 'merge: sip']);
  });

  it('hold for a school in a folder of a larger repository, and in linked work trees', () => {
    write('schools/pont helyg/plan.yaml', PLAN);
    const inner = join(school, 'schools', 'pont helyg');
    expect(ran(process.execPath, [SIP, 'git', 'install'], {}, inner)).toMatchObject({ code: 0, err: '' });
    commit({});
    change('80%', '70%', 'schools/pont helyg/plan.yaml');
    expect(git('diff')).toContain('made easier');
    git('checkout', '-q', '.');
    git('worktree', 'add', '-q', '-b', 'other', join(box, 'linked'));
    const linked = join(box, 'linked', 'schools', 'pont helyg');
    writeFileSync(join(linked, 'plan.yaml'), PLAN.replace('80%', '70%'));
    expect(ran('git', ['diff'], {}, linked).out).toContain('made easier');
    expect(ran(process.execPath, [SIP, 'git', 'remove'], {}, linked)).toMatchObject({ code: 0, err: '' });
    expect(text('.git/config')).not.toContain('sip');
  });

  it('without the settings, as for somebody who only cloned, git works as it always did', () => {
    ready();
    const copy = join(box, 'copy');
    execFileSync('git', ['clone', '-q', school, copy], { env: environment() });
    writeFileSync(join(copy, 'plan.yaml'), PLAN.replace('80%', '70%'));
    expect(ran('git', ['diff'], {}, copy).out).toContain('-        aim: 80%\n+        aim: 70%\n');
    ran('git', ['commit', '-qam', 'x'], {}, copy);
    change('60%', '65%');
    commit({});
    expect(ran('git', ['pull', '-q', '--no-rebase', '--no-edit'], {}, copy).code).toBe(0);
    expect(readFileSync(join(copy, 'plan.yaml'), 'utf8')).toContain('aim: 65%');
  });

  it('say what stands in the way', () => {
    rmSync(join(school, '.git'), { recursive: true });
    write('plan.yaml', PLAN);
    expect(sip('git', 'install')).toMatchObject({ code: 2, err: expect.stringContaining('is not in a git repository') });
    git('init', '-q');
    symlinkSync(join(box, 'elsewhere'), join(school, '.gitattributes'));
    writeFileSync(join(box, 'elsewhere'), 'x\n');
    expect(sip('git', 'install')).toMatchObject({ code: 2, err: expect.stringContaining('not a plain text file') });
    expect(readFileSync(join(box, 'elsewhere'), 'utf8')).toBe('x\n');
    expect(text('.git/config')).not.toContain('sip');
    expect(sip('git', 'instal')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean “install”') });
    expect(sip('git', 'merge')).toMatchObject({ code: 2, err: expect.stringContaining('is started by git') });
    expect(sip('git', 'install', 'x')).toMatchObject({ code: 2 });
    expect(sip('git')).toMatchObject({ code: 2 });
  });

  it('speak Welsh too', () => {
    commit({ 'plan.yaml': PLAN });
    expect(sip('git', 'install', '--lang', 'cy').out).toContain('O hyn ymlaen');
    change('80%', '70%');
    expect(ran('git', ['diff'], { SIP_LANG: 'cy' }).out).toContain('gwnaed yn haws');
    expect(ran('git', ['diff', '--no-ext-diff'], { SIP_LANG: 'cy' }).out).toContain('-Blaenoriaeth reading · targed T1 · nod: 80%\n+Blaenoriaeth reading · targed T1 · nod: 70%\n');
  });
});

describe('git diff', () => {
  beforeEach(() => ready());

  it('says what became of the target', () => {
    change('80%', '70%');
    const { code, out, err } = tried('diff');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^plan\.yaml: 1 target made easier\nreading · Reading for pleasure\n  made easier  T1  .*80% → 70%/);
    git('add', '-A');
    expect([git('diff'), git('diff', '--cached')]).toEqual(['', out]);
    git('commit', '-qm', 'less');
    expect(git('diff', 'HEAD~1', 'HEAD')).toBe(out);
    expect(git('log', '-1', '-p', '--ext-diff', '--format=%s')).toBe(`less\n\n${out}`);
  });

  it('gives a patch that git can apply when it is asked for the bare lines', () => {
    change('80%', '70%');
    const patch = git('diff', '--no-ext-diff', '--no-textconv');
    git('checkout', '-q', '.');
    writeFileSync(join(box, 'patch'), patch);
    git('apply', join(box, 'patch'));
    expect(text()).toContain('aim: 70%');
    expect(git('format-patch', '--stdout', '-1')).toContain('+        aim: 80%');
  });

  it('tells of notes, layout and names of the school’s own, and never calls them no change', () => {
    change('# The plan', '# The whole plan');
    expect(git('diff')).toBe('plan.yaml: only notes, settings or names of the school’s own differ. What the\nplan says is the same\n  - Note in the file: The plan of Ysgol Pont Helyg\n  + Note in the file: The whole plan of Ysgol Pont Helyg\n');
    git('checkout', '-q', '.');
    change('because: [slow-reading]', 'because:\n    - slow-reading');
    expect(git('diff')).toBe('plan.yaml: only its layout differs. What it says is the same\n');
    git('checkout', '-q', '.');
    change('plan:\n', 'x-own: something\nplan:\n');
    change('80%', '70%');
    expect(git('diff')).toMatch(/made easier[^]*\nnotes, settings and names of the school’s own\n  \+ X-own: something\n$/);
    git('checkout', '-q', '.');
    chmodSync(join(school, 'plan.yaml'), 0o755);
    expect(git('diff')).toBe('plan.yaml: only who may use the file changed, and nothing in it\n');
  });

  it('tells of new, moved and lost files', () => {
    write('plan/oracy.yaml', 'priorities:\n  oracy:\n    title: Talk that helps everybody learn\n');
    git('add', '-A');
    const { out } = tried('diff', '--cached');
    expect(out).toContain('plan/oracy.yaml (a new file): 1 priority added\n');
    git('commit', '-qm', 'x');
    git('mv', 'plan/oracy.yaml', 'plan/talk.yaml');
    expect(git('diff', '--cached', '-M')).toBe('plan/oracy.yaml, now plan/talk.yaml: what stands in it is the same\n');
    git('rm', '-qf', 'plan/talk.yaml');
    expect(git('diff', '--cached')).toContain('plan/oracy.yaml (the file is gone): 1 priority dropped\n');
  });

  it('shows the bare lines, and why, where a version cannot be read or understood', () => {
    change('        aim: 80%', '\taim: 80%');
    const { code, out } = tried('diff');
    expect(code).toBe(0);
    expect(out).toMatch(/^plan\.yaml: a version of it cannot be read as a plan, so here are the lines that\ndiffer\n  The later version, \d+:\d+: /);
    expect(out).toContain('-        aim: 80%\n+ aim: 80%\n');
    git('checkout', '-q', '.');
    change('because: [slow-reading]', 'becuase: [slow-reading]\n    quite-strange: 3');
    expect(git('diff')).toContain('+    quite-strange: 3\n');
    write('plan.yaml', Buffer.from('title: Caf\xe9\n', 'latin1'));
    expect(git('diff')).toBe('plan.yaml: not text in UTF-8, and so not compared\n');
    write('plan.yaml', `# ${'x'.repeat(1_048_600)}\n`);
    expect(git('diff')).toBe('plan.yaml: larger than 1 MiB, and so not compared\n');
    rmSync(join(school, 'plan.yaml'));
    symlinkSync('/etc/hostname', join(school, 'plan.yaml'));
    expect(git('diff')).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());
  });

  it('says of what stands in another file nothing that it cannot know', () => {
    commit({ 'self-evaluation.yaml': 'findings:\n  slow-reading:\n    finding: Reading is slow.\n' });
    change('[slow-reading]', '[slow-reading, few-books]');
    expect(git('diff')).not.toMatch(/dangling|is nothing|answered|dropped/);
  });

  it('uses colours where git does, and none where nobody wants them', () => {
    change('80%', '70%');
    const paged = (more: Record<string, string>) => ran(process.execPath, [SIP, 'git', 'diff', '--', 'plan.yaml', '/dev/null', '0'.repeat(40), '.', join(school, 'plan.yaml'), '0'.repeat(40), '100644'], { GIT_PAGER_IN_USE: 'true', TERM: 'xterm', ...more }).out;
    expect(paged({})).toContain('\u001b[');
    expect(paged({ NO_COLOR: '1' })).not.toContain('\u001b[');
    git('config', 'color.ui', 'never');
    expect(paged({})).not.toContain('\u001b[');
    expect(git('diff')).not.toContain('\u001b[');
  });
});

describe('git log -p and git show', () => {
  beforeEach(() => ready());

  it('give each fact a line of its own, with all that it takes to understand it', () => {
    change('80%', '70%');
    commit({}, 'less');
    expect(git('show', '--format=%s')).toContain('\n-Priority reading · target T1 · aim: 80%\n+Priority reading · target T1 · aim: 70%\n');
    expect(git('log', '-p', '-1', '-U0', '--format=%s').split('\n').slice(6)).toEqual(['@@ -9 +9 @@ Priority reading', '-Priority reading · target T1 · aim: 80%', '+Priority reading · target T1 · aim: 70%', '']);
  });

  it('show by one mark what only looks different', () => {
    change('because: [slow-reading]', 'because:\n    - slow-reading');
    commit({}, 'layout');
    expect(git('show', '-U0', '--format=%s').match(/^[-+][^-+].*$/gm)).toEqual([expect.stringMatching(/^-Layout and order of the lines: [0-9a-f]{8}$/), expect.stringMatching(/^\+Layout and order of the lines: [0-9a-f]{8}$/)]);
  });

  it('show a version that is no plain YAML as it is', () => {
    commit({ 'plan.yaml': 'plan:\n\tstage: draft\n' }, 'tab');
    expect(git('show', '--format=%s')).toContain('+plan:\n+\tstage: draft\n');
    expect(ran(process.execPath, [SIP, 'git', 'textconv', '--', 'plan.yaml']).out).toBe('plan:\n\tstage: draft\n');
  });

  it('show a conflict beside the two versions that it is of', () => {
    expect(merged(() => change('80%', '75%'), () => change('80%', '70%')).code).toBe(1);
    const added = git('diff').split('\n').filter((line) => /^(?:\+\+| \+|\+ )/.test(line) && !line.startsWith('+++'));
    expect(added).toEqual(['++<<<<<<<', ' +Priority reading · target T1 · aim: 75%', '++=======', '+ Priority reading · target T1 · aim: 70%', '++>>>>>>>']);
  });
});

describe('git merge', () => {
  const TARGET = (id: string) => `      ${id}:\n        title: What ${id} is\n        by: summer 2028\n`;

  it('brings two targets of one priority together', () => {
    ready();
    expect(merged(() => change('80%', '75%'), () => change('60%', '65%'))).toMatchObject({ code: 0, err: '' });
    expect(text()).toBe(PLAN.replace('80%', '75%').replace('60%', '65%'));
    expect(listing()).toEqual(['.git', '.gitattributes', 'plan.yaml']);
  });

  it('keeps two new targets whole that end alike, where plain git shares a line of them between both', () => {
    ready();
    expect(merged(() => write('plan.yaml', PLAN + TARGET('T3')), () => write('plan.yaml', PLAN + TARGET('T4'))).code).toBe(0);
    expect(text()).toBe(PLAN + TARGET('T3') + TARGET('T4'));
    git('reset', '-q', '--hard', 'HEAD~1');
    sip('git', 'remove');
    commit({});
    expect(tried('merge', '-q', '--no-edit', 'theirs').code).toBe(1);
  });

  it('says in the words of the plan what only people can settle, and is settled by them', () => {
    ready();
    const { code, err } = merged(() => change('80%', '75%'), () => change('80%', '70%'));
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain('plan.yaml: what only people can settle. Number of places: 1 Priority reading · target T1 · aim: changed on both sides. Here: 75%. Coming in: 70%. Before: 80% ');
    expect(text()).toMatch(/\n<<<<<<< \S.*: Priority reading · target T1 · aim\n        aim: 75%\n=======\n        aim: 70%\n>>>>>>> \S.*: Priority reading · target T1 · aim\n        by: summer 2027\n/);
    expect(sip('check').out).toContain('Two people changed the same lines');
    write('plan.yaml', PLAN.replace('80%', '72%'));
    git('add', 'plan.yaml');
    git('commit', '-q', '--no-edit');
    expect(git('diff')).toBe('');
  });

  it('shows the version that both come from to those who asked git for it', () => {
    ready();
    git('config', 'merge.conflictStyle', 'zdiff3');
    expect(merged(() => change('80%', '75%'), () => change('80%', '70%')).code).toBe(1);
    expect(text()).toMatch(/\n<<<<<<< \S.*\n        aim: 75%\n\|\|\|\|\|\|\| before\n        aim: 80%\n=======\n        aim: 70%\n>>>>>>> \S/);
  });

  it('rebases, picks and stashes with it too', () => {
    ready();
    git('checkout', '-q', '-b', 'theirs');
    change('60%', '65%');
    commit({});
    git('checkout', '-q', 'main');
    change('80%', '75%');
    git('stash', '-q');
    git('cherry-pick', 'theirs');
    git('stash', 'pop', '-q');
    expect(text()).toBe(PLAN.replace('80%', '75%').replace('60%', '65%'));
  });

  it('leaves to git what it cannot take apart, and says so', () => {
    ready();
    const TABBED = PLAN.replace('        baseline: 58%', '\tbaseline: 58%');
    const { code, err } = merged(() => write('plan.yaml', TABBED), () => change('60%', '65%'));
    expect([code, err]).toEqual([0, 'plan.yaml was merged line by line, since not every version of it can be read as\na plan\nTo see whether all is as it should be: sip check\n']);
    expect(text()).toBe(TABBED.replace('60%', '65%'));
  });

  it('and so too what is no UTF-8, what is no text, and what is too large', () => {
    const latin = (words: string) => Buffer.from(`x-a: ${words}\nx-b: 1\nx-c: 1\nx-d: 1\nx-e: Caf\xe9\n`, 'latin1');
    const big = (first: string, last: string) => `x-a: ${first}\n# ${'x'.repeat(1_048_600)}\nx-b: ${last}\n`;
    write('plan/latin.yaml', latin('1'));
    write('plan/binary.yaml', Buffer.from([0, 1, 2]));
    write('plan/big.yaml', big('1', '1'));
    ready();
    const { code } = merged(
      () => {
        write('plan/latin.yaml', latin('2'));
        write('plan/binary.yaml', Buffer.from([0, 1, 3]));
        write('plan/big.yaml', big('2', '1'));
      },
      () => {
        write('plan/latin.yaml', latin('1').toString('latin1').replace('\xe9', '\xea') === '' ? '' : Buffer.from(latin('1').toString('latin1').replace('\xe9', '\xea'), 'latin1'));
        write('plan/binary.yaml', Buffer.from([0, 1, 4]));
        write('plan/big.yaml', big('1', '2'));
      },
    );
    expect(code).toBe(1);
    expect(git('diff', '--name-only', '--diff-filter=U')).toBe('plan/binary.yaml\n');
    expect(readFileSync(join(school, 'plan/latin.yaml')).toString('latin1')).toBe(latin('2').toString('latin1').replace('\xe9', '\xea'));
    expect([...readFileSync(join(school, 'plan/binary.yaml'))]).toEqual([0, 1, 3]);
    expect(text('plan/big.yaml')).toBe(big('2', '2'));
  });

  it('keeps git’s own way for conflicts that it merges by lines, and both versions of a file that both added', () => {
    ready();
    git('config', 'merge.conflictStyle', 'diff3');
    const { code } = merged(
      () => (write('plan/new.yaml', 'priorities:\n  oracy:\n    title: Talk\n'), write('plan.yaml', `${PLAN}x-a: &a 1\n`)),
      () => (write('plan/new.yaml', 'priorities:\n  maths:\n    title: Number\n'), write('plan.yaml', `${PLAN}x-a: &b 2\n`)),
    );
    expect(code).toBe(1);
    expect(text('plan/new.yaml')).toBe('priorities:\n  oracy:\n    title: Talk\n  maths:\n    title: Number\n');
    expect(text()).toMatch(/<<<<<<< .*\nx-a: &a 1\n\|\|\|\|\|\|\| .*\n=======\nx-a: &b 2\n>>>>>>> /);
  });
});

describe('names that want to be more than names', () => {
  const names = ['$(touch hacked).yaml', '`touch hacked`.yaml', "it's; touch hacked.yaml", '"a" b.yaml', '-p.yaml', '--lang=cy.yaml', 'a\nb.yaml', '%A %O.yaml', '\u001b[31mred.yaml', ';touch hacked;.yaml', '--help.yaml'];

  it('stay names in every driver', () => {
    ready();
    for (const name of names) write(`plan/${name}`, 'x-a: 1\nx-b: 1\n');
    commit({});
    const { code, err } = merged(
      () => names.forEach((name) => write(`plan/${name}`, 'x-a: 2\nx-b: 1\n')),
      () => names.forEach((name) => write(`plan/${name}`, 'x-a: 1\nx-b: 2\n')),
    );
    expect([code, err]).toEqual([0, '']);
    for (const name of names) expect(text(`plan/${name}`), name).toBe('x-a: 2\nx-b: 2\n');
    for (const name of names) write(`plan/${name}`, 'x-a: 3\nx-b: 2\n');
    const { code: differed, out } = tried('diff');
    expect(differed).toBe(0);
    expect(out.match(/^ {2}\+ X-a: 3$/gm)).toHaveLength(names.length);
    expect(out).not.toContain('\u001b');
    expect(git('show', '-m', '--first-parent').match(/^\+X-b: 2$/gm)).toHaveLength(names.length);
    for (const folder of [school, join(school, 'plan'), box]) expect(readdirSync(folder).filter((name) => name === 'hacked')).toEqual([]);
  });

  it('and a conflict tells of them on one line each', () => {
    ready();
    write('plan/a\nb.yaml', 'x-a: 1\n');
    commit({});
    const { code, err } = merged(() => write('plan/a\nb.yaml', 'x-a: 2\n'), () => write('plan/a\nb.yaml', 'x-a: 3\n'));
    expect(code).toBe(1);
    expect(err).toContain('plan/a b.yaml: what only people can settle');
  });

  it('and so do the folders that the program and the school stand in', () => {
    const odd = join(box, "100% $(touch hacked) 'a' \"b\"");
    mkdirSync(odd);
    symlinkSync(dirname(dirname(SIP)), join(odd, 'sip'));
    write('plan.yaml', PLAN);
    expect(ran(process.execPath, [join(odd, 'sip', 'bin', 'sip.js'), 'git', 'install'])).toMatchObject({ code: 0, err: '' });
    expect(text('.git/config')).toContain('100%');
    commit({});
    expect(merged(() => change('80%', '75%'), () => change('60%', '65%'))).toMatchObject({ code: 0, err: '' });
    expect(text()).toBe(PLAN.replace('80%', '75%').replace('60%', '65%'));
    change('75%', '70%');
    expect(git('diff')).toContain('made easier');
    expect(existsSync(join(school, 'hacked'))).toBe(false);
  });
});

describe('when the program is no longer where it was', () => {
  it('git shows and merges as it always did', () => {
    symlinkSync(dirname(dirname(SIP)), join(box, 'moved'));
    write('plan.yaml', PLAN);
    expect(ran(process.execPath, [join(box, 'moved', 'bin', 'sip.js'), 'git', 'install'])).toMatchObject({ code: 0, err: '' });
    commit({});
    rmSync(join(box, 'moved'));
    expect(merged(() => change('80%', '75%'), () => change('80%', '70%')).code).toBe(1);
    expect(text()).toMatch(/<<<<<<< .*\n        aim: 75%\n=======\n        aim: 70%\n>>>>>>> /);
    git('merge', '--abort');
    write('../moved/bin/sip.js', 'process.exitCode = 3;\n');
    expect(tried('merge', 'theirs').code).toBe(1);
    expect(text()).toMatch(/<<<<<<< .*\n        aim: 75%\n=======\n        aim: 70%\n>>>>>>> /);
    git('merge', '--abort');
    rmSync(join(box, 'moved'), { recursive: true });
    change('60%', '65%');
    expect(tried('diff')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('-        aim: 60%\n+        aim: 65%\n') });
    git('commit', '-qam', 'more');
    expect(git('show')).toContain('-        aim: 60%\n+        aim: 65%\n');
  });
});
