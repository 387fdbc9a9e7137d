import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Desk, isCalm } from './hostile-run.ts';

// What somebody could put in a school's folder, by mistake or to do harm. Each case ends in one clear message at its place,
// with the documented exit code; nothing is printed that a terminal or a runner of jobs would act on.

const DAY = ['--as-of', '2026-11-23'];
const PLAN = 'school:\n  name: Ysgol y Ffin\nplan:\n  years: 2026-27\npriorities:\n  reading:\n    title: Reading\n';

let desk: Desk;
afterEach(() => desk.remove());

/** Checks a school of these files and gives the errors that are about reading them. */
async function unreadable(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  desk = new Desk(files);
  const text = await desk.sip('check', ...DAY);
  const json = await desk.sip('check', ...DAY, '--format', 'json');
  isCalm(text);
  isCalm(json);
  expect([text.code, json.code]).toEqual([1, 1]);
  expect([text.err, json.err]).toEqual(['', '']);
  const { diagnostics } = JSON.parse(json.out) as { diagnostics: { rule: string; severity: string; message: string; file: string; start: { line: number; column: number } }[] };
  const told = diagnostics.filter(({ rule, severity }) => (rule === 'yaml' || rule === 'file' || rule === 'shape') && severity === 'error');
  return told.map(({ file, start, message }) => `${file}:${start.line}:${start.column} ${message}`);
}

const bytes = (...parts: (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((id, n) => `${id}: &${id} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(', ')}]`)].join('\n');

describe('text that is more, or other, than a plan', () => {
  it.each<[string, string | Uint8Array, string | RegExp]>([
    ['arrays within arrays', `plan: ${'['.repeat(20_000)}`, /^plan.yaml:1:1 The file is nested too deeply/],
    ['maps within maps', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''), /^plan.yaml:1:1 The file is nested too deeply/],
    ['45,000 names', Array.from({ length: 45_000 }, (_, n) => `name-${n}: x\n`).join(''), /^plan.yaml:1:1 The file is nested too deeply or holds too many items/],
    ['100,000 entries', `log:\n${'- when: 2026-10\n'.repeat(50_000)}`, /^plan.yaml:1:1 The file is nested too deeply or holds too many items/],
    ['more than a mebibyte', `${PLAN}    strategy: ${'x'.repeat(1024 * 1024)}\n`, 'plan.yaml:1:1 The file is larger than 1 MiB and was not read'],
    ['an alias to itself', 'plan: &a [*a]\n', /^plan.yaml:1:7 Text cannot begin with &/],
    ['a name that reaches a prototype', `${PLAN}    __proto__: {lead: head}\n`, 'plan.yaml:8:5 “__proto__” cannot be used as a name'],
    ['an id that is a constructor', 'priorities:\n  constructor:\n    title: x\n', 'plan.yaml:2:3 “constructor” cannot be used as a name'],
    ['an id that is a prototype', 'priorities:\n  prototype:\n    title: x\n', 'plan.yaml:2:3 “prototype” cannot be used as a name'],
    ['a directive', '%YAML 1.1\n---\nplan:\n  years: 2026-27\n', 'plan.yaml:1:1 A line that begins with % is an instruction to the reader, and a plan has none'],
    ['a tag that would run code', 'plan: !!js/function >\n  function () { process.exit() }\n', /^plan.yaml:1:7 Text cannot begin with !/],
    ['several documents', 'plan:\n  years: 2026-27\n---\nplan:\n  years: 2027-28\n', 'plan.yaml:3:1 A line of --- begins a second document, and a file holds one'],
    ['a NUL', `${PLAN}    strategy: a\u0000b\n`, 'plan.yaml:8:16 There is a hidden control character here (U+0000)'],
    ['an escape sequence', `${PLAN}    strategy: a\u001b[2Jb\n`, 'plan.yaml:8:16 There is a hidden control character here (U+001B)'],
    ['a C1 escape sequence', `${PLAN}    strategy: a\u009b2Jb\n`, 'plan.yaml:8:16 There is a hidden control character here (U+009B)'],
    ['a next-line control', `${PLAN}    strategy: a\u0085b\n`, 'plan.yaml:8:16 There is a hidden control character here (U+0085)'],
    ['a line end that overwrites', `${PLAN}    strategy: a\rNothing to do\n`, 'plan.yaml:8:16 There is a hidden control character here (U+000D)'],
    ['Latin-1', bytes('school:\n  name: Ysgol T', [0xf4], '\n'), 'plan.yaml:1:1 The file is not text in UTF-8'],
    ['UTF-16', Buffer.from(`\ufeff${PLAN}`, 'utf16le'), 'plan.yaml:1:1 The file is not text in UTF-8'],
    ['an overlong slash', bytes('plan: ', [0xc0, 0xaf], '\n'), 'plan.yaml:1:1 The file is not text in UTF-8'],
    ['half a letter', bytes('plan: ', [0xed, 0xa0, 0x80], '\n'), 'plan.yaml:1:1 The file is not text in UTF-8'],
    ['an image', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'plan.yaml:1:1 The file is not text in UTF-8'],
    ['an id with a space without width', 'priorities:\n  rea\u200bding:\n    title: x\n', /^plan.yaml:2:3 “rea\\u\{200b\}ding” cannot be an id/],
    ['an id that looks like another', `${PLAN}  re\u0430ding:\n    title: x\n`, /^plan.yaml:8:3 The id “re\u0430ding” mixes letters of two alphabets/],
    ['an id that turns the direction', 'priorities:\n  \u202egnidaer:\n    title: x\n', /^plan.yaml:2:3 “\\u\{202e\}gnidaer” cannot be an id/],
    ['a name that forges a line', `${PLAN}    "x\\n::error::y": z\n`, /^plan.yaml:8:6 “x ::error::y” is not a name/],
  ])('%s', async (_, text, expected) => {
    const told = await unreadable({ 'plan.yaml': text });
    if (typeof expected === 'string') expect(told).toEqual([expected]);
    else expect(told[0]).toMatch(expected);
  });

  it('an alias bomb is refused before anything grows, and told at most twenty times', async () => {
    const told = await unreadable({ 'plan.yaml': bomb });
    expect(told).toHaveLength(20);
    expect(told[0]).toMatch(/^plan.yaml:1:4 Text cannot begin with &/);
  });

  it('one such file does not hide what is wrong in another', async () => {
    const told = await unreadable({ 'plan.yaml': `${PLAN}    strategy: a\u001bb\n`, 'plan/more.yaml': 'priorities:\n  oracy:\n    titel: Oracy\n', 'reviews/latin.yaml': bytes([0xe2, 0x0a]) });
    expect(told.map((one) => one.split(' ')[0])).toEqual(['plan.yaml:8:16', 'plan/more.yaml:3:5', 'reviews/latin.yaml:1:1']);
  });

  it('what every object has by itself is no field of the format', async () => {
    const own = ['toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__', '__lookupSetter__'];
    const told = await unreadable({ 'plan.yaml': `${PLAN}${own.map((name) => `    ${name}: x\n`).join('')}${own.map((name) => `${name}:\n  a: b\n`).join('')}` });
    expect(told).toHaveLength(2 * own.length);
    for (const one of told) expect(one).toMatch(/is not a name that/);
  });

  it('what every object has by itself is nothing to refer to, to accept or to choose', async () => {
    const text = 'lint:\n  rules:\n    toString: off\n    valueOf: x\nplan:\n  years: 2026-27\n  stage: toString\nedition: hasOwnProperty\npriorities:\n  valueOf:\n    title: x\n    because: [toString, national-priority/valueOf]\n    step: toString\n    accept:\n      toString:\n        reason: x\nself-evaluation:\n  areas:\n    hasOwnProperty:\n      summary: x\n';
    desk = new Desk({ 'sip.yaml': text });
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
  });
});

describe('text that a terminal, a page or a runner of jobs could take for more', () => {
  const FORMATS = ['text', 'json', 'github', 'sarif', 'junit'];
  const nasty = [
    'school:',
    '  name: "::set-output name=a::b"',
    'plan:',
    '  years: 2026-27',
    '  stage: approved',
    'priorities:',
    '  reading:',
    '    title: "\u202e::error file=x::boom %0A ##[add-mask]x \u200b</script><img src=x onerror=alert(1)>"',
    '    because: ["nothing ::warning::there ::error::either ::notice::at ::debug::all", "a\\e[2J\\x9b2J\\u2028b"]',
    '    lead: "a\\r\\n::error::b"',
    '    statu: "\\e]8;;https://example.org\\e\\\\link"',
    '    years: "2026-02-30\\e[31m"',
    '',
  ].join('\n');

  it.each(FORMATS)('%s', async (format) => {
    desk = new Desk({ 'plan.yaml': nasty, 'plan/::error::\u009b2J\u202e.yaml': 'a: [b\n', [`plan/new\nline\u001b[2J.yaml`]: 'title: x\n' });
    for (const command of ['check', 'validate', 'lint']) {
      const run = await desk.sip(command, ...DAY, '--format', format);
      isCalm(run, format);
      expect([run.code, run.err]).toEqual([1, '']);
      expect(run.out).not.toBe('');
      if (format === 'github') for (const line of run.out.split('\n')) expect(line).toMatch(/^$|^::(?:error|warning|notice) [^\n]*?::/);
      if (format === 'json' || format === 'sarif') expect(() => JSON.parse(run.out)).not.toThrow();
    }
  });

  it('and in Welsh, in the checklist, in what is explained', async () => {
    desk = new Desk({ 'plan.yaml': nasty });
    for (const args of [['check', ...DAY, '--lang', 'cy'], ['validate', ...DAY, '--checklist'], ['validate', ...DAY, '--checklist', '--format', 'md'], ['trace', ...DAY], ['trace', ...DAY, '--format', 'matrix'], ['trace', ...DAY, '--format', 'mermaid'], ['trace', 'reading', '--lang', 'cy'], ['trace', '::error::\u001b[2J'], ['check', '--school', 'no\nsuch\u001b[2J::error::x'], ['check', '--format', '\u001b[2J'], ['explain', '\u001b]0;x\u0007::error::'], ['check', '--as-of', '\u009b2J'], ['\u202echeck']]) {
      const run = await desk.sip(...args);
      isCalm(run);
      expect([0, 1, 2]).toContain(run.code);
      expect(run.out + run.err).not.toBe('');
    }
  });
});

describe('folders that are not what they seem', () => {
  it('a file outside the school is not read through a link', async () => {
    desk = new Desk({ 'plan.yaml': PLAN, 'plan/.keep': '' });
    writeFileSync(join(desk.folder, 'secret.yaml'), 'priorities:\n  top-secret: {titel: x}\n');
    symlinkSync('../../secret.yaml', join(desk.school, 'plan/secret.yaml'));
    symlinkSync(join(desk.folder, 'secret.yaml'), join(desk.school, 'self-evaluation.yaml'));
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    expect(run.out).not.toContain('top-secret');
    for (const path of ['plan/secret.yaml:1:1', 'self-evaluation.yaml:1:1']) expect(run.out).toContain(`${path}  error  The file is a link to something that is not a file in the school’s`);
  });

  it('links in a circle, links to nothing and links to folders each are one message', async () => {
    desk = new Desk({ 'plan.yaml': PLAN });
    mkdirSync(join(desk.school, 'plan'));
    symlinkSync('b.yaml', join(desk.school, 'plan/a.yaml'));
    symlinkSync('a.yaml', join(desk.school, 'plan/b.yaml'));
    symlinkSync('nowhere', join(desk.school, 'plan/c.yaml'));
    symlinkSync('.', join(desk.school, 'plan/d.yaml'));
    symlinkSync('..', join(desk.school, 'plan/e'));
    symlinkSync('plan', join(desk.school, 'reviews'));
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    expect(run.out.match(/^\S+:1:1 {2}error/gm)).toEqual(['a', 'b', 'c', 'd'].map((name) => `plan/${name}.yaml:1:1  error`).concat('reviews:1:1  error'));
  });

  it('a folder called plan.yaml is no plan', async () => {
    desk = new Desk({ 'plan.yaml/x.yaml': PLAN });
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(/^sip: There is no plan in \S+ or in any folder above it\n/);
    desk.put({ 'self-evaluation.yaml': 'findings:\n', 'plan/folder.yaml/reading.yaml': 'priorities:\n  reading:\n    titel: x\n' });
    const beside = await desk.sip('check', ...DAY);
    isCalm(beside);
    expect(beside.code).toBe(1);
    expect(beside.out).toContain('plan/folder.yaml/reading.yaml:3:5');
  });

  it('a pipe is not waited for', async () => {
    desk = new Desk({ 'plan.yaml': PLAN, 'plan/.keep': '' });
    execFileSync('mkfifo', [join(desk.school, 'plan/pipe.yaml'), join(desk.school, 'pipe')]);
    symlinkSync('pipe', join(desk.school, 'self-evaluation.yaml'));
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    expect(run.out).toContain('self-evaluation.yaml:1:1  error');
  });

  it('a file that may not be read is told, and the rest is checked', async () => {
    desk = new Desk({ 'plan.yaml': PLAN, 'plan/closed.yaml': 'priorities:\n  oracy:\n    titel: x\n', 'reviews/r.yaml': 'reviews:\n' });
    chmodSync(join(desk.school, 'plan/closed.yaml'), 0);
    chmodSync(join(desk.school, 'reviews'), 0);
    const run = await desk.sip('check', ...DAY);
    chmodSync(join(desk.school, 'reviews'), 0o700);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    // The administrator of a machine may read everything, so that there the file's own mistake is what is told.
    expect(run.out).toMatch(process.getuid?.() === 0 ? /plan\/closed\.yaml:3:5 {2}error/ : /plan\/closed\.yaml:1:1 {2}error {2}The file may not be read/);
  });

  it('no plan, no folder, an empty folder', async () => {
    desk = new Desk();
    for (const args of [['check'], ['check', 'no-such-folder'], ['check', '/dev/null'], ['lint', '.'], ['validate', '--checklist'], ['check', '--school', '\u0000'.replace('\u0000', 'nul')]]) {
      const run = await desk.sip(...args);
      isCalm(run);
      expect([run.code, run.out]).toEqual([2, '']);
      expect(run.err).toMatch(/^sip: There is no (?:plan|folder) /);
    }
  });

  it('.yml is told at its place', async () => {
    const told = await unreadable({ 'plan.yaml': PLAN, 'self-evaluation.yml': 'findings:\n', 'plan/more.yml': 'priorities:\n' });
    expect(told).toEqual(['plan/more.yml:1:1 Only files that end in .yaml are read, and this one does not', 'self-evaluation.yml:1:1 Only files that end in .yaml are read, and this one does not']);
  });

  it('names that no letter stands for', async () => {
    desk = new Desk({ 'plan.yaml': PLAN, 'plan/.keep': '' });
    writeFileSync(Buffer.concat([Buffer.from(join(desk.school, 'plan/')), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]), 'priorities:\n');
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
  });

  it('six thousand files', async () => {
    desk = new Desk({ 'plan.yaml': PLAN, ...Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`plan/p${n}.yaml`, `x-${n}: y\n`])) });
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    expect(run.out).toContain('plan:1:1  error  There are more than 5,000 files and folders here, and the rest were not read');
  });

  it('more than fifty mebibytes', async () => {
    const large = `# ${'x'.repeat(1024 * 1024 - 10)}\n`;
    desk = new Desk({ 'plan.yaml': PLAN, ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`plan/p${n}.yaml`, large])) });
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    expect(run.out).toMatch(/plan\/p\d+\.yaml:1:1 {2}error {2}The files of this school come to more than 50 MiB/);
  });

  it('folders within folders', async () => {
    desk = new Desk({ 'plan.yaml': PLAN, [`plan/${'d/'.repeat(200)}x.yaml`]: 'priorities:\n  oracy:\n    titel: x\n' });
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([1, '']);
    expect(run.out.replace(/\s+/g, '')).toContain('d/x.yaml:3:5');
  });

  it('patterns of files that lead out, or that would take for ever', async () => {
    desk = new Desk({ 'sip.yaml': `files:\n  - ../secret.yaml\n  - /etc/*.yaml\n  - "${'**/'.repeat(400)}*.yaml"\n  - "${'a*'.repeat(100)}b.yaml"\n`, 'plan.yaml': PLAN, [`${'a/'.repeat(60)}${'a'.repeat(100)}.yaml`]: 'x-own: y\n' });
    writeFileSync(join(desk.folder, 'secret.yaml'), 'top-secret: x\n');
    const run = await desk.sip('check', ...DAY);
    isCalm(run);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).not.toContain('top-secret');
  });
});
