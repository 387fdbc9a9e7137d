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
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, 'schemas/baseline.schema.json'), 'utf8')) as object);
    for (const some of [debts, []]) expect(validate(JSON.parse(baselineText(some))), JSON.stringify(validate.errors)).toBe(true);
    const debt = { rule: 'no-root-cause', item: 'finding/a', count: 1 };
    for (const text of ['', 'null', '[]', '7', '{"version":2,"debts":[]}', '{"version":1}', '{"version":1,"debts":[null]}', JSON.stringify({ version: 1, debts: [{ ...debt, count: 0 }] }), JSON.stringify({ version: 1, debts: [{ ...debt, count: 1.5 }] }), JSON.stringify({ version: 1, debts: [{ ...debt, rule: 1 }] }), '{"version":1,"debts":[{"__proto__":{"rule":"x","item":"y","count":1}}]}', '{'.repeat(100_000)]) expect(readBaseline(text), text.slice(0, 60)).toBeUndefined();
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
    expect(second.stderr).toMatch(/^Taken note of before: \d+/);
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
    expect(fourth.stderr).toContain('taken off sip-baseline.json: 1');
    expect(readFileSync(file, 'utf8')).not.toContain('milestone-overdue');
    expect(readFileSync(file, 'utf8').length).toBeLessThan(noted.length);
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

  it('says in Welsh too, and tells of a file that is none', () => {
    expect(sip(['lint', '--baseline', '--lang', 'cy']).stderr).toMatch(/^Nodwyd yn sip-baseline\.json: \d+/);
    writeFileSync(file, '{"version": 9}');
    const faulty = sip(['lint', '--baseline']);
    expect([faulty.status, faulty.stdout]).toEqual([2, '']);
    expect(faulty.stderr).toContain('sip-baseline.json is no list');
    expect(faulty.stderr).not.toMatch(/\n {4}at /);
  });
});
