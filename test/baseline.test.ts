import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { baselineText, debtsOf, hold, readBaseline } from '../src/baseline/baseline.ts';
import { checkSchool } from '../src/check.ts';
import { fromMemory } from '../src/read/memory.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const tired = join(root, 'examples/tired-school');
const today = '2026-11-23';
const files = { 'plan.yaml': readFileSync(join(tired, 'plan.yaml'), 'utf8'), 'self-evaluation.yaml': readFileSync(join(tired, 'self-evaluation.yaml'), 'utf8') };
const check = (texts: Readonly<Record<string, string>>) => checkSchool(fromMemory(texts), { today });

describe('a baseline', () => {
  const before = check(files);
  const debts = debtsOf(before.diagnostics);

  it('takes note of advice, and never of law, of what is broken or of people', () => {
    expect(debts.length).toBeGreaterThan(10);
    const laws = new Set(before.diagnostics.filter(({ basis }) => basis === 'law' || basis === 'integrity').map(({ rule }) => rule));
    expect(laws.size).toBeGreaterThan(0);
    expect(debts.filter(({ rule }) => laws.has(rule))).toEqual([]);
    const named = check({ 'plan.yaml': 'priorities:\n  reading:\n    title: Reading\n    note: Ifan Beynon has an IDP.\n' });
    expect(named.diagnostics.some(({ private: hidden }) => hidden)).toBe(true);
    expect(debtsOf(named.diagnostics).map(({ rule }) => rule)).not.toContain('person-with-need');
  });

  it('knows everything again, and shows the law all the same', () => {
    const { fresh, known, paid } = hold(before.diagnostics, debts, before.school);
    expect(known).toBe(debts.reduce((sum, { count }) => sum + count, 0));
    expect(paid).toEqual([]);
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(({ basis }) => basis === 'law' || basis === 'integrity')).toBe(true);
  });

  it('is no matter of lines: notes, blank lines and another file change nothing', () => {
    const [head, priorities] = files['plan.yaml'].split(/^(?=priorities:)/m) as [string, string];
    const moved = check({ 'plan.yaml': `# A note.\n\n\n${head}`, 'plan/priorities.yaml': `# Another.\n${priorities}`, 'self-evaluation.yaml': files['self-evaluation.yaml'] });
    const { fresh, paid } = hold(moved.diagnostics, debts, moved.school);
    expect(fresh.filter(({ basis }) => basis !== 'law').map(({ rule }) => rule)).toEqual([]);
    expect(paid).toEqual([]);
  });

  it('knows a thing under the id that it had before, and writes the new one down', () => {
    const renamed = check({ ...files, 'plan.yaml': files['plan.yaml'].replace('\n  digital:\n', '\n  digidol:\n    formerly: [digital]\n') });
    const { fresh, paid, left } = hold(renamed.diagnostics, debts, renamed.school);
    expect(fresh.filter(({ basis }) => basis !== 'law').map(({ rule, item }) => `${rule} ${item?.id}`)).toEqual([]);
    expect(paid).toEqual([]);
    expect(left.some(({ item }) => item === 'target/digidol/T1')).toBe(true);
    expect(left.some(({ item }) => item.includes('digital'))).toBe(false);
  });

  it('shows a second fault of the same kind on the same thing', () => {
    const [debt] = debts;
    const twice = before.diagnostics.filter(({ rule }) => rule === debt!.rule);
    expect(hold([...twice, ...twice], debts, before.school).fresh).toHaveLength(twice.length);
  });

  it('is read as it was written, and as nothing else', () => {
    expect(readBaseline(baselineText(debts))).toEqual(debts);
    expect(readBaseline(baselineText([]))).toEqual([]);
    expect(readBaseline('{"version":2,"debts":"another shape"}')).toBe('later');
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, 'schemas/baseline.schema.json'), 'utf8')) as object);
    for (const some of [debts, []]) expect(validate(JSON.parse(baselineText(some))), JSON.stringify(validate.errors)).toBe(true);
    const debt = { rule: 'no-root-cause', item: 'finding/a', count: 1 };
    for (const text of ['', 'null', '[]', '7', '{"version":1}', '{"version":1,"debts":[null]}', JSON.stringify({ version: 1, debts: [{ ...debt, count: 0 }] }), JSON.stringify({ version: 1, debts: [{ ...debt, count: 1.5 }] }), JSON.stringify({ version: 1, debts: [{ ...debt, rule: 1 }] }), '{"version":1,"debts":[{"__proto__":{"rule":"x","item":"y","count":1}}]}', '{'.repeat(100_000)]) expect(readBaseline(text), text.slice(0, 60)).toBeUndefined();
  });
});

describe('sip lint --baseline', () => {
  const desk = mkdtempSync(join(tmpdir(), 'sip-baseline-'));
  const school = join(desk, 'school');
  const file = join(school, 'sip-baseline.json');
  const sip = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const { CI: _, ...without } = process.env;
    return spawnSync(process.execPath, [join(root, 'bin/sip.js'), ...words, '--as-of', today, '--no-color'], { cwd: school, encoding: 'utf8', env: { ...without, LANG: 'en_GB.UTF-8', ...environment } });
  };
  beforeEach(() => {
    rmSync(school, { recursive: true, force: true });
    mkdirSync(school);
    cpSync(tired, school, { recursive: true });
  });
  afterAll(() => rmSync(desk, { recursive: true, force: true }));

  it('takes note the first time, is quiet the second, fails on what is new, and takes off what was dealt with', () => {
    const first = sip(['lint', '--baseline']);
    expect([first.status, first.stderr]).toEqual([0, expect.stringMatching(/^Taken note of in sip-baseline\.json: \d+/)]);
    const noted = readFileSync(file, 'utf8');
    const second = sip(['lint', '--baseline']);
    expect([second.status, second.stdout]).toEqual([0, expect.stringContaining('Nothing to do')]);
    expect(second.stderr).toMatch(/^Taken note of before, and not shown: \d+/);
    expect(readFileSync(file, 'utf8')).toBe(noted);

    writeFileSync(join(school, 'plan.yaml'), files['plan.yaml'].replace('\n  welsh:', '\n  maths:\n    title: Learners who explain\n    strategy: Talk first.\n    monitored: each term\n  welsh:'));
    const third = sip(['lint', '--baseline']);
    expect(third.status).toBe(1);
    expect(third.stdout).toContain('Learners who explain');
    expect(third.stdout).not.toContain('Digital competence');
    expect(sip(['lint', '--baseline', '--fail-on', 'error']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(noted);

    writeFileSync(join(school, 'plan.yaml'), files['plan.yaml'].replace('by: 2026-10-16', 'by: 2027-03-16'));
    const fourth = sip(['lint', '--baseline']);
    expect([fourth.status, fourth.stderr]).toEqual([0, expect.stringContaining('Dealt with since: 1. To take it off sip-baseline.json, run this again')]);
    expect(readFileSync(file, 'utf8')).toBe(noted);
    const fifth = sip(['lint', '--update-baseline']);
    expect([fifth.status, fifth.stderr]).toEqual([0, expect.stringContaining('taken off sip-baseline.json: 1')]);
    expect(readFileSync(file, 'utf8').split('\n')).toEqual(noted.split('\n').filter((line) => !line.includes('milestone-overdue')));
    expect(sip(['lint', '--baseline']).stderr).toMatch(/^Taken note of before, and not shown: \d+\n$/);
  });

  it('is told that it takes note of what is new when it is updated, and shows that once more', () => {
    sip(['lint', '--baseline']);
    writeFileSync(join(school, 'plan.yaml'), files['plan.yaml'].replace('\n  welsh:', '\n  maths:\n    title: Learners who explain\n    strategy: Talk first.\n    monitored: each term\n  welsh:'));
    const updated = sip(['lint', '--baseline', '--update-baseline']);
    expect([updated.status, updated.stdout, updated.stderr]).toEqual([0, expect.stringContaining('Learners who explain'), expect.stringMatching(/New, shown once more and taken note of: \d/)]);
    expect(sip(['lint', '--baseline']).stdout).toContain('Nothing to do');
  });

  it('takes nothing off for a rule that was not asked, nor while a file cannot be read', () => {
    sip(['check', '--baseline']);
    const noted = readFileSync(file, 'utf8');
    for (const words of [['lint', '--only', 'no-root-cause'], ['check', '--only', 'milestone-overdue'], ['lint']]) {
      const asked = sip([...words, '--update-baseline']);
      expect(asked.stderr, words.join(' ')).not.toContain('Dealt with');
      expect(readFileSync(file, 'utf8'), words.join(' ')).toBe(noted);
    }
    writeFileSync(join(school, 'self-evaluation.yaml'), 'findings: [');
    expect(sip(['check', '--update-baseline']).stderr).not.toContain('Dealt with');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(expect.objectContaining({ version: 1 }));
    for (const line of noted.split('\n').filter((one) => one.includes('finding/'))) expect(readFileSync(file, 'utf8')).toContain(line.replace(/,$/, ''));
  });

  it('says what it never takes note of, and keeps no word of people', () => {
    writeFileSync(join(school, 'plan.yaml'), `${files['plan.yaml']}\nlog:\n  - when: 2026-11-02\n    text: Ifan Beynon has an IDP.\n`);
    const first = sip(['check', '--baseline']);
    expect(first.stderr).toMatch(/Law, or a part .* never taken note\s+of: \d/);
    expect(first.stderr.replace(/\s+/g, ' ')).toMatch(/What may tell of people is never taken note of: 1/);
    expect(readFileSync(file, 'utf8')).not.toMatch(/Ifan|Beynon|person-with-need/);
    expect(sip(['lint', '--baseline']).stdout).toContain('person');
  });

  it('keeps it in another file in the folder, and nowhere else', () => {
    expect(sip(['lint', '--baseline', 'advice.json']).status).toBe(0);
    expect(readBaseline(readFileSync(join(school, 'advice.json'), 'utf8'))).toEqual(expect.any(Array));
    for (const named of ['../out.json', 'plan.yaml', join(desk, 'out.json'), '.json', '.']) {
      const refused = sip(['lint', '--baseline', named, '--update-baseline']);
      expect([refused.status, refused.stdout], named).toEqual([2, '']);
    }
    expect(readFileSync(join(school, 'plan.yaml'), 'utf8')).toBe(files['plan.yaml']);
    expect(existsSync(join(desk, 'out.json'))).toBe(false);
  });

  it('writes nothing where a service checks, and law fails whatever was noted', () => {
    expect(sip(['lint', '--baseline'], { CI: 'true' }).status).toBe(1);
    expect(existsSync(file)).toBe(false);
    sip(['check', '--baseline']);
    const again = sip(['check', '--baseline']);
    expect(again.status).toBe(1);
    expect(again.stdout).toContain('error');
    expect(again.stdout).not.toContain('warning  The priority');
  });

  it('leaves the file as it is where only a part was looked at', () => {
    sip(['check', '--baseline']);
    const noted = readFileSync(file, 'utf8');
    sip(['lint', '--baseline', '--only', 'no-root-cause']);
    expect(readFileSync(file, 'utf8')).toBe(noted);
  });

  it('says in Welsh too, and tells of a file that is none', () => {
    expect(sip(['lint', '--baseline', '--lang', 'cy']).stderr).toMatch(/^Nodwyd yn sip-baseline\.json: \d+/);
    for (const [text, said] of [['{"version": 9}', 'later version'], ['[', 'is no list'], ['{"__proto__": {"version": 1, "debts": []}}', 'is no list'], [`{"version":1,"debts":[${'['.repeat(50_000)}`, 'is no list'], [' '.repeat(2 ** 20 + 1), 'is no list']] as const) {
      writeFileSync(file, text);
      for (const words of [['lint', '--baseline'], ['check', '--update-baseline']]) {
        const faulty = sip(words);
        expect([faulty.status, faulty.stdout], said).toEqual([2, '']);
        expect(faulty.stderr).toContain(said);
        expect(faulty.stderr).not.toMatch(/\n {4}at /);
      }
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });
});
