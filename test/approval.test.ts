import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { readTag, tagMessage } from '../src/approval/tag.ts';
import { columns } from '../src/diagnostics/width.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { registerOf } from '../src/edition/register.ts';
import { GitSchool } from './git-school.ts';

// What governors approved is recorded and sealed, and whether it still stands can be told: by the built program, with real git.

const root = fileURLToPath(new URL('../', import.meta.url));
const PLAN = `# Our plan
school:
  name: Ysgol Bryn Hedydd
  language: en
plan:
  years: 2026-27 to 2028-29
  prepared: 2026-09-14
  stage: for-approval   # until the meeting
priorities:
  reading:
    title: Reading for pleasure
    strategy: A book a week.
    targets:
      T1:
        title: Learners choose to read
        baseline: 58%
        aim: 75%
        by: summer 2027
    actions:
      A1:
        title: Buy books
        by: 2026-12-18
support:
  library:
    title: A library van

log:
  - when: 2026-11-01
    for: [reading]
    text: The shelf is up.
`;

let school: GitSchool;
afterEach(() => school.remove());

function made(files: Record<string, string> | null = { 'plan.yaml': PLAN }): GitSchool {
  school = new GitSchool();
  writeFileSync(join(school.box, '.gitconfig'), '[user]\n\tname = Head\n\temail = head@school.invalid\n');
  if (files) school.commit(files);
  return school;
}

interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function sip(words: readonly string[], folder = school.school): Done {
  const env = { PATH: process.env['PATH'], HOME: school.box, LANG: 'C', COLUMNS: '80', GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/sip.js'), ...words], { cwd: folder, encoding: 'utf8', env });
  return { code: status!, out: stdout, err: stderr };
}

const APPROVE = ['approve', '--date', '2026-11-12', '--minute', 'minute 7', '--as-of', '2026-11-23'];
const VERIFY = ['verify', '--as-of', '2026-12-01'];
const plan = (): string => readFileSync(join(school.school, 'plan.yaml'), 'utf8');
const edit = (change: (text: string) => string): void => writeFileSync(join(school.school, 'plan.yaml'), change(plan()));
const tags = (): string[] => school.git('tag', '--list').split('\n').filter((tag) => tag !== '');

interface Told {
  readonly stands: boolean;
  readonly meanings: Readonly<Record<string, unknown>>;
  readonly approvals: readonly { readonly id: string; readonly parts: readonly string[]; readonly stands: string; readonly tag: { readonly state: string; readonly name?: string }; readonly changes?: readonly { readonly verdict: string; readonly path?: string; readonly field?: string; readonly meanings: readonly string[] }[] }[];
}
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'schemas/verification.schema.json'), 'utf8')) as object);
function told(...words: string[]): Told {
  const { out, err } = sip([...VERIFY, '--format', 'json', ...words]);
  const whole = JSON.parse(out || `"${err}"`) as Told;
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
  return whole;
}

describe('approving', () => {
  it('records and seals: two places in the plan change, and no other line; an annotated tag stands on the last commit', () => {
    made();
    const before = plan();
    const head = school.git('rev-parse', 'HEAD');
    const { code, out, err } = sip(APPROVE);
    expect({ code, out: out.replace(/[0-9a-f]{7}$/m, 'COMMIT') }).toEqual({
      code: 0,
      out: 'Recorded in plan.yaml:31: the priorities, the plan, the support asked for;\napproved on 12 November 2026 by: Governing body\nThe plan’s stage is now: approved\nThat version is sealed in git with the tag sip/approved/2026-11-12, on commit\nCOMMIT\nNext: commit the record, and send the tag with it: git push origin\nsip/approved/2026-11-12\n',
    });
    expect(err).toContain('In law the plan is not complete');
    const lines = plan().split('\n');
    const expected = before.split('\n').map((line) => (line.startsWith('  stage:') ? '  stage: approved   # until the meeting' : line));
    expect(lines.slice(0, expected.length - 1)).toEqual(expected.slice(0, -1));
    expect(lines.slice(expected.length - 1).join('\n').replace(/[0-9a-f]{64}/, 'SEAL').trim()).toBe('approvals:\n  approval-2026-11-12:\n    what: [priorities, plan, support]\n    when: 2026-11-12\n    by: Governing body\n    minute: minute 7\n    seal: sip1:SEAL');
    expect(school.git('cat-file', '-t', 'sip/approved/2026-11-12')).toBe('tag');
    expect(school.git('rev-parse', 'sip/approved/2026-11-12^{commit}')).toBe(head);
    expect(school.git('cat-file', 'tag', 'sip/approved/2026-11-12')).toContain(`seal: ${/sip1:[0-9a-f]{64}/.exec(plan())![0]}`);
    expect(sip(['check', '--as-of', '2026-11-23', '--format', 'json']).out).not.toMatch(/"basis": "integrity"/);
  });

  it('twice is once: the same record, the same tag', () => {
    made();
    sip(APPROVE);
    const after = plan();
    const again = sip(APPROVE);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('This is recorded already') as string });
    expect(plan()).toBe(after);
    expect(tags()).toEqual(['sip/approved/2026-11-12']);
    school.git('commit', '-qam', 'approval');
    expect(sip(APPROVE).code).toBe(0);
    expect(plan()).toBe(after);
    expect(tags()).toEqual(['sip/approved/2026-11-12']);
  });

  it('wants what was approved to be found again: files that are not committed are to be committed first', () => {
    made();
    edit((text) => text.replace('75%', '80%'));
    const before = plan();
    expect(sip(APPROVE)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Commit them first') as string });
    expect(plan()).toBe(before);
    expect(tags()).toEqual([]);
  });

  it('before the first commit says the same', () => {
    made(null);
    school.write({ 'plan.yaml': PLAN });
    school.git('init', '-q');
    expect(sip(APPROVE)).toMatchObject({ code: 2, err: expect.stringContaining('Commit them first') as string });
  });

  it('outside git records and seals, and says what that cannot do', () => {
    made(null);
    school.write({ 'plan.yaml': PLAN });
    expect(sip(APPROVE)).toMatchObject({ code: 0, out: expect.stringContaining('The plan is not kept in git') as string });
    expect(sip(VERIFY)).toMatchObject({ code: 0, out: expect.stringContaining('✓ What stands is what was approved.') as string });
    edit((text) => text.replace('75%', '70%'));
    expect(sip(VERIFY)).toMatchObject({ code: 1, out: expect.stringContaining('What changed cannot be told') as string });
  });

  it('of another version on the same day has a tag and a record of its own', () => {
    made();
    sip(APPROVE);
    edit((text) => text.replace('75%', '80%'));
    school.git('commit', '-qam', 'more');
    expect(sip(APPROVE).code).toBe(0);
    expect(tags()).toEqual(['sip/approved/2026-11-12', 'sip/approved/2026-11-12-2']);
    expect(plan()).toContain('  approval-2026-11-12-2:');
    expect(told().approvals.map(({ id, stands, tag }) => [id, stands, tag.name])).toEqual([['approval-2026-11-12-2', 'stands', 'sip/approved/2026-11-12-2']]);
  });

  it('of the support alone leaves the stage, and asks nothing of law', () => {
    made();
    const { code, out, err } = sip([...APPROVE, '--what', 'support', '--by', 'Finance committee']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('the support asked for; approved on 12 November 2026\nby: Finance');
    expect(plan()).toContain('stage: for-approval');
  });

  it.each([
    ['cefnogaeth', '[support]'],
    ['Blaenoriaethau', '[priorities]'],
    ['y blaenoriaethau a’r cynllun', '[priorities, plan]'],
    ['cynllun, support', '[plan, support]'],
  ])('takes what was approved in Welsh as well: %s', (words, written) => {
    made();
    expect(sip([...APPROVE, '--what', words])).toMatchObject({ code: 0, err: expect.not.stringContaining('sip:') as string });
    expect(plan()).toContain(`    what: ${written}\n`);
  });

  it.each([
    ['', 'priorities, plan, support'],
    ['    status: received\n', 'priorities, plan, support'],
    ['    status: dropped\n', 'priorities, plan'],
  ])('takes what sip check says is to be recorded, with or without support to approve (%j)', (status, wanted) => {
    made({ 'plan.yaml': PLAN.replace('stage: for-approval ', 'stage: approved ').replace('    title: A library van\n', `    title: A library van\n${status}`) });
    const { diagnostics } = JSON.parse(sip(['check', '--only', 'no-approval-recorded', '--format', 'json', '--as-of', '2026-11-23']).out) as { diagnostics: { hint: string }[] };
    const [, what] = /what: \[([^\]]+)\]/.exec(diagnostics[0]!.hint)!;
    expect(what).toBe(wanted);
    expect(sip([...APPROVE, '--what', what!])).toMatchObject({ code: 0 });
  });

  it('given again says what it did not take in, where somebody or another minute is named than stands there', () => {
    made();
    sip(APPROVE);
    school.git('commit', '-qam', 'record');
    const once = plan();
    const place = once.split('\n').findIndex((line) => line.includes('approval-2026-11-12:')) + 1;
    const again = sip([...APPROVE, '--minute', 'minute 8', '--by', 'Finance committee']);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out.replace(/\n/g, ' ')).toContain(`was not written (by, minute). If the record is wrong, correct it by hand in plan.yaml:${place}`);
    expect(sip([...APPROVE, '--by', 'Governing body']).out).not.toContain('was not written');
    expect(plan()).toBe(once);
  });

  it.each([
    [['--date', '2026-12-24'], '2026-12-24 is still to come'],
    [['--date', '12 November'], '“12 November” is no day'],
    [['--what', 'priorites'], 'Did you mean “priorities”?'],
    [['--what', 'blaenoriaetau'], 'Did you mean “blaenoriaethau”?'],
    [['--what', 'nothing'], 'There are: priorities, plan, support'],
  ])('says in one sentence what it cannot take: %j', (words, sentence) => {
    made();
    const done = sip(['approve', '--as-of', '2026-11-23', ...words]);
    expect(done).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) as string });
    expect(tags()).toEqual([]);
  });

  it('seals nothing that it cannot read, and nothing where there is nothing', () => {
    made({ 'plan.yaml': PLAN, 'plan/more.yaml': 'aims: [\n' });
    expect(sip(APPROVE)).toMatchObject({ code: 2, err: expect.stringContaining('Not all of the plan can be read') as string });
    school.remove();
    made({ 'plan.yaml': 'plan:\n  years: 2026-27 to 2028-29\n' });
    expect(sip(APPROVE)).toMatchObject({ code: 2, err: expect.stringContaining('nothing to approve') as string });
  });

  it('runs no hook, no editor and no signing program, whatever the settings say', () => {
    made();
    const ran = join(school.box, 'ran');
    const script = join(school.box, 'script');
    writeFileSync(script, `#!/bin/sh\ntouch ${ran}\nexit 1\n`);
    chmodSync(script, 0o755);
    for (const hook of ['reference-transaction', 'pre-commit', 'post-commit', 'update']) {
      writeFileSync(join(school.school, '.git/hooks', hook), `#!/bin/sh\ntouch ${ran}\n`);
      chmodSync(join(school.school, '.git/hooks', hook), 0o755);
    }
    for (const [name, value] of Object.entries({ 'tag.gpgSign': 'true', 'gpg.program': script, 'core.editor': script, 'core.fsmonitor': script })) school.git('config', name, value);
    expect(sip(APPROVE).code).toBe(0);
    expect(existsSync(ran)).toBe(false);
  });

  it('that was interrupted before its record was written is finished by the same command once more', () => {
    made();
    sip(APPROVE);
    school.git('checkout', '-q', '--', '.');
    expect(plan()).toBe(PLAN);
    expect(sip(APPROVE).code).toBe(0);
    expect(tags()).toEqual(['sip/approved/2026-11-12']);
    expect(plan().match(/sip1:/g)).toHaveLength(1);
  });

  it('where git does not know who this is writes nothing', () => {
    made();
    writeFileSync(join(school.box, '.gitconfig'), '[user]\n\tuseConfigOnly = true\n');
    const before = plan();
    expect(sip(APPROVE)).toMatchObject({ code: 2, err: expect.stringContaining('git does not know who') as string });
    expect(plan()).toBe(before);
  });
});

describe('verifying', () => {
  const approved = (): void => {
    made();
    sip(APPROVE);
    school.git('commit', '-qam', 'approval');
  };

  it('says that what stands is what was approved, however it is laid out', () => {
    approved();
    expect(sip(VERIFY)).toMatchObject({ code: 0, out: expect.stringContaining('✓ What stands is what was approved.') as string });
    edit((text) => text.replace('title: A library van', 'title: >\n      A library\n      van\n    note: ring them').replace('by: 2026-12-18', 'by: "2026-12-18"\n        status: under-way').replace('- when: 2026-11-01', '- when: 2026-11-20'));
    expect(told()).toMatchObject({ stands: true, approvals: [{ stands: 'stands', tag: { state: 'holds' } }] });
    expect(sip(VERIFY).code).toBe(0);
  });

  it('says what changed since, and first what the guidance says should be agreed', () => {
    approved();
    edit((text) => text.replace('title: Buy books', 'title: Buy many books').replace('75%', '70%').replace('The shelf', 'A shelf'));
    const { code, out } = sip(VERIFY);
    expect(code).toBe(1);
    expect(out).toContain('✗ What stands is not what was approved.');
    expect(out).toMatch(/Since the version approved on 12 November 2026 \(minute 7\): /);
    expect(out).toMatch(/made easier +T1[^\n]*75% → 70%/);
    expect(out).toContain('the guidance says the governors should agree this');
    expect(out).not.toContain('helf');
    const [one] = told().approvals;
    expect(one!.changes!.map(({ verdict, path }) => [verdict, path])).toEqual([['weakened', 'reading/T1'], ['reworded', 'reading/A1']]);
    expect(one!.changes![0]!.meanings).toContain('should-be-agreed');
    expect(told().meanings).toEqual({ 'should-be-agreed': { basis: 'advice', clause: 'approve-priorities-plan-support', words: 'the guidance says the governors should agree this' } });
    expect(registerOf(currentEdition())['approve-priorities-plan-support']!.force).toBe('should');
  });

  it('says so when no change is one for the governors', () => {
    approved();
    edit((text) => text.replace('Buy books', 'Buy more books'));
    expect(sip(VERIFY)).toMatchObject({ code: 1, out: expect.stringContaining('None of the changes is one that the guidance says') as string });
  });

  it('does not record that governors approved the example of sip init', () => {
    made({ 'plan.yaml': PLAN.replace('title: Reading for pleasure', 'title: (Example) Reading for pleasure') });
    expect(sip(APPROVE)).toMatchObject({ code: 2, err: expect.stringContaining('There are no priorities in the plan yet') as string });
  });

  it('speaks of the management committee where the plan is a pupil referral unit’s, in both languages', () => {
    made({ 'plan.yaml': PLAN.replace('  language: en', '  language: en\n  kind: pru') });
    expect(sip(VERIFY).err).toContain('Once the management committee has approved it: sip approve');
    expect(sip(['validate', '--checklist']).out.replace(/\s+/g, ' ')).toContain('Where this speaks of the governing body, read the management committee.');
    expect(sip(APPROVE).code).toBe(0);
    edit((text) => text.replace('Buy books', 'Buy more books'));
    expect(sip(VERIFY).out).toMatch(/None of the changes is one that the guidance says the management committee\s+should agree\./);
    edit((text) => text.replace('75%', '70%'));
    for (const asked of [VERIFY, ['diff', 'approved', '--as-of', '2026-12-01']]) {
      expect(sip(asked).out).toContain('the guidance says the management committee should agree this');
      expect(sip(asked).out).not.toMatch(/governor/i);
      expect(sip([...asked, '--lang', 'cy']).out).toContain('dywed y canllawiau y dylai’r pwyllgor rheoli gytuno ar hyn');
    }
  });

  it('names the version that was approved to sip diff too, and what came after it should still be agreed', () => {
    approved();
    edit((text) => text.replace('75%', '70%'));
    const { out } = sip(['diff', 'approved', '--as-of', '2026-12-01']);
    expect(out).toContain('Since the version approved on 12 November 2026 (minute 7)');
    expect(out).toContain('the guidance says the governors should agree this');
  });

  it('knows what was approved under the short names it has now, and still tells what changed beside them', () => {
    made({ 'plan.yaml': PLAN.replace('    strategy:', '    because: [shelf/money]\n    lead: deputy\n    strategy:').replace('by: 2026-12-18', 'by: 2026-12-18\n        target: T1\n        answers: shelf/money'), 'self-evaluation.yaml': 'findings:\n  shelf:\n    finding: The shelf is high.\n    causes:\n      money:\n        why: There was none.\npeople:\n  deputy:\n    title: Deputy head\n' });
    sip(APPROVE);
    school.git('commit', '-qam', 'approval');
    for (const [from, to] of [['reading', 'books'], ['books/T1', 'choice'], ['shelf', 'high-shelf'], ['deputy', 'deputy-head']]) expect(sip(['rename', from!, to!]).code, from).toBe(0);
    const { code, out } = sip(VERIFY);
    expect(out).toContain('✓ What stands is what was approved.');
    expect(out).toContain('reading → books');
    expect(code).toBe(0);
    expect(told().stands).toBe(true);
    sip(['rename', 'books', 'reading-books']);
    expect(told()).toMatchObject({ stands: true, approvals: [{ renamed: expect.arrayContaining([{ path: 'reading-books', former: 'reading' }]) as unknown }] });
    edit((text) => text.replace('75%', '70%'));
    expect(told().approvals[0]!.changes!.map(({ verdict }) => verdict)).toContain('weakened');
    expect(sip(VERIFY).code).toBe(1);
  });

  it('is not taken in by two things that say they had one name', () => {
    made();
    sip(APPROVE);
    school.git('commit', '-qam', 'approval');
    const reading = /^ {2}reading:\n(?: {4}.*\n)+/m.exec(plan())![0];
    const twin = (id: string, aim: string) => reading.replace('  reading:', `  ${id}:\n    formerly: [reading]`).replace('75%', aim);
    edit((text) => text.replace(reading, twin('other', '10%') + twin('same', '75%')).replace('for: [reading]', 'for: [same]'));
    expect(told().approvals[0]!.stands).toBe('changed');
  });

  it('tells a tag that is missing', () => {
    approved();
    school.git('tag', '-d', 'sip/approved/2026-11-12');
    expect(sip(VERIFY)).toMatchObject({ code: 0, out: expect.stringContaining('git fetch --tags') as string });
    edit((text) => text.replace('75%', '70%'));
    expect(sip(VERIFY)).toMatchObject({ code: 1, out: expect.stringContaining('What changed cannot be told') as string });
    edit((text) => text.replace('70%', '75%'));
    expect(sip(APPROVE).code).toBe(0);
    expect(told().approvals[0]!.tag.state).toBe('holds');
  });

  it('tells a tag that was moved to another version', () => {
    approved();
    const message = school.git('tag', '-l', '--format=%(contents)', 'sip/approved/2026-11-12');
    edit((text) => text.replace('75%', '70%'));
    school.git('commit', '-qam', 'easier');
    school.git('tag', '-f', '-a', '-m', message, 'sip/approved/2026-11-12', 'HEAD');
    expect(told().approvals[0]).toMatchObject({ stands: 'changed', tag: { state: 'moved' } });
    edit((text) => text.replace('70%', '75%'));
    expect(sip(VERIFY)).toMatchObject({ code: 1, out: expect.stringContaining('was moved') as string });
  });

  it('tells a seal in the record that is not the one in the tag, even where it fits what stands', () => {
    approved();
    edit((text) => text.replace('75%', '70%'));
    const { approvals } = told();
    expect(approvals[0]!.stands).toBe('changed');
    school.git('commit', '-qam', 'easier');
    school.git('tag', 'keep', 'sip/approved/2026-11-12^{}');
    const real = school.git('cat-file', 'tag', 'sip/approved/2026-11-12');
    // A record forged to fit: made by the program itself, in a copy without the tag.
    school.git('tag', '-d', 'sip/approved/2026-11-12');
    edit((text) => text.replace(/^ {2}approval-2026-11-12:[\s\S]*$/m, ''));
    school.git('commit', '-qam', 'gone');
    sip(APPROVE);
    school.git('tag', '-d', 'sip/approved/2026-11-12');
    school.git('commit', '-qam', 'forged');
    school.git('tag', '-a', '-m', real.split('\n\n').slice(1).join('\n\n'), 'sip/approved/2026-11-12', 'keep');
    expect(told().approvals[0]).toMatchObject({ stands: 'stands', tag: { state: 'other-seal' } });
    expect(sip(VERIFY)).toMatchObject({ code: 1, out: expect.stringContaining('one of the two was changed') as string });
  });

  it('has nothing to verify where nobody approved anything, or nobody sealed it', () => {
    made();
    expect(sip(VERIFY)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('No approval is recorded') as string });
    edit((text) => `${text}approvals:\n  by-hand:\n    what: [priorities, plan]\n    when: 2026-11-12\n`);
    expect(sip(VERIFY)).toMatchObject({ code: 2, out: expect.stringContaining('The record has no seal') as string });
    expect(sip([...VERIFY, 'nobody'])).toMatchObject({ code: 2, err: expect.stringContaining('There is no approval “nobody”') as string });
  });

  it('never says that nothing changed where something cannot be read', () => {
    approved();
    school.write({ 'plan/more.yaml': 'aims: [\n' });
    expect(sip(VERIFY)).toMatchObject({ code: 1, out: expect.stringContaining('? It cannot be told') as string });
    expect(told().stands).toBe(false);
  });

  it('holds each part against its latest approval', () => {
    approved();
    edit((text) => text.replace('75%', '80%'));
    school.git('commit', '-qam', 'harder');
    sip(['approve', '--date', '2026-11-20', '--what', 'plan', '--as-of', '2026-11-23']);
    school.git('commit', '-qam', 'approval');
    expect(told().approvals.map(({ id, parts, stands }) => [id, parts, stands])).toEqual([
      ['approval-2026-11-20', ['priorities', 'plan'], 'stands'],
      ['approval-2026-11-12', ['support'], 'stands'],
    ]);
    expect(sip(VERIFY).code).toBe(0);
    edit((text) => text.replace('A library van', 'Two library vans'));
    expect(told().approvals.map(({ stands }) => stands)).toEqual(['stands', 'changed']);
    expect(told('approval-2026-11-12').approvals[0]!.changes!.map(({ path }) => path)).toEqual(['reading/T1', 'library']);
  });

  it('reads a version as well as the files as they stand', () => {
    approved();
    edit((text) => text.replace('75%', '70%'));
    school.git('commit', '-qam', 'easier');
    expect(sip([...VERIFY, '--rev', 'HEAD~1']).code).toBe(0);
    expect(sip([...VERIFY, '--rev', 'HEAD']).code).toBe(1);
  });

  it('keeps the schools of one repository apart', () => {
    made({ 'a/plan.yaml': PLAN, 'b/plan.yaml': PLAN.replace('75%', '60%') });
    const [a, b] = [join(school.school, 'a'), join(school.school, 'b')];
    expect(sip(APPROVE, a).code).toBe(0);
    school.git('commit', '-qam', 'a');
    expect(sip(APPROVE, b).code).toBe(0);
    school.git('commit', '-qam', 'b');
    expect(tags()).toEqual(['sip/approved/2026-11-12', 'sip/approved/2026-11-12-2']);
    expect([sip(VERIFY, a).code, sip(VERIFY, b).code]).toEqual([0, 0]);
    expect(sip([...VERIFY, '--format', 'json'], b).out).toContain('sip/approved/2026-11-12-2');
  });

  it('fits eighty columns in both languages, in a school of one language or two', () => {
    made({ 'plan.yaml': PLAN.replace('language: en', 'language: cy') });
    sip([...APPROVE, '--lang', 'cy']);
    expect(plan()).toContain('  cymeradwyaeth-2026-11-12:');
    expect(plan()).toContain('by: Corff llywodraethu');
    school.git('commit', '-qam', 'cymeradwyaeth');
    edit((text) => text.replace('75%', '70%'));
    for (const lang of ['en', 'cy']) {
      const { out } = sip([...VERIFY, '--lang', lang]);
      for (const line of out.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(80);
      expect(out).toContain(lang === 'cy' ? 'Nid yr hyn a gymeradwywyd' : 'What stands is not');
    }
  });
});

describe('a tag’s message', () => {
  const whole = { date: '2026-11-12', by: 'Governing body', minute: 'minute 7', what: ['priorities', 'plan'] as const, seal: `sip1:${'a'.repeat(64)}`, folder: 'schools/felin/' };

  it('tells again what it was given', () => {
    made(null);
    expect(readTag(tagMessage(whole, 'en'))).toEqual(whole);
    expect(readTag(tagMessage(whole, 'cy'))).toEqual(whole);
  });

  it('cannot be made to tell more by what a person typed', () => {
    made(null);
    const typed = `Somebody\nseal: sip1:${'b'.repeat(64)}\u2028date: 2020-01-01`;
    expect(readTag(tagMessage({ ...whole, by: typed, minute: typed }, 'en'))).toMatchObject({ seal: whole.seal, date: whole.date });
    expect(readTag('anything\n\nseal: none\ndate: 2026-11-12')).toBeUndefined();
  });
});
