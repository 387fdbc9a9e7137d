import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { currentEdition, EDITIONS, editionNamed, editionOn } from '../src/edition/editions.ts';
import { registerOf } from '../src/edition/register.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const json = (path: string): Record<string, unknown> => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
const desk = mkdtempSync(join(tmpdir(), 'sip-editions-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('the edition %s', (id, edition) => {
  it('is data that its schema describes', () => {
    const schema = json('schemas/edition.schema.json');
    const ajv = new Ajv2020({ strict: false, formats: { date: true } });
    ajv.addSchema(schema, 'edition');
    expect(ajv.validate('edition', json(`schemas/editions/${id}/edition.json`)), JSON.stringify(ajv.errors?.slice(0, 3))).toBe(true);
    expect(ajv.validate({ $ref: 'edition#/$defs/register' }, json(`schemas/editions/${id}/clauses.json`)), JSON.stringify(ajv.errors?.slice(0, 3))).toBe(true);
  });

  it('refers only to what it has', () => {
    const register = registerOf(edition);
    for (const [name, { source }] of Object.entries(register)) expect(edition.sources[source], name).toBeDefined();
    for (const [name, { clause }] of Object.entries(edition.items)) expect(register[clause], name).toBeDefined();
    for (const [name, { clause, area }] of Object.entries(edition.themes)) expect([register[clause] !== undefined, edition.focusAreas[area] !== undefined], name).toEqual([true, true]);
    for (const now of Object.values(edition.aliases.focusAreas)) expect(edition.focusAreas[now], now).toBeDefined();
    for (const now of Object.values(edition.aliases.themes)) expect(edition.themes[now], now).toBeDefined();
  });
});

describe('the edition of a plan', () => {
  const editionOf = (text: string) => load(fromMemory({ 'plan.yaml': text }));

  it('is the one that it names, else the one in force when it starts', () => {
    expect(EDITIONS.map(({ id }) => id)).toEqual(['wales-2025', 'wales-2022']);
    expect(editionOf('plan:\n  years: 2026-27 to 2028-29\n').school.edition.id).toBe('wales-2025');
    expect(editionOf('plan:\n  years: 2023-24 to 2025-26\n').school.edition.id).toBe('wales-2022');
    expect(editionOf('edition: wales-2025\nplan:\n  years: 2023-24 to 2025-26\n').school.edition.id).toBe('wales-2025');
    expect(editionOf('plan:\n  years: 2015-16\n').school.edition.id).toBe('wales-2022');
    expect(editionOf('priorities:\n').school.edition.id).toBe(currentEdition().id);
    expect(editionOn('2025-08-31').id).toBe('wales-2022');
    expect(editionOn('2025-09-01').id).toBe('wales-2025');
  });

  it('that nobody knows gets the near miss, and the plan is checked all the same', () => {
    const { diagnostics, school } = editionOf('edition: wales-2052\nplan:\n  years: 2026-27\n');
    expect(diagnostics.map(({ rule }) => rule)).toContain('edition');
    expect(diagnostics.find(({ rule }) => rule === 'edition')!.hint!.en).toMatch(/wales-202[25]/);
    expect(school.edition.id).toBe('wales-2025');
  });

  it('decides which advice there is: what came later is not held against an older plan', () => {
    const plan = (years: string) => `plan:\n  years: ${years}\npriorities:\n  reading:\n    title: Reading\n    strategy: Daily.\n    targets:\n      T1:\n        title: Everybody reads\nfindings:\n  slow:\n    kind: improve\n    finding: Slow.\n`;
    const rules = (years: string, today: string) => new Set(checkSchool(fromMemory({ 'plan.yaml': plan(years) }), { today }).diagnostics.map(({ rule }) => rule));
    expect(rules('2026-27 to 2028-29', '2026-11-23')).toContain('no-root-cause');
    const older = rules('2024-25 to 2026-27', '2024-11-23');
    expect(older).not.toContain('no-root-cause');
    expect(older).toContain('temporary-staff');
    expect(older).toContain('edition-superseded');
    expect(rules('2022-23 to 2024-25', '2022-11-23')).not.toContain('edition-superseded');
  });
});

describe('sip migrate', () => {
  const folder = join(desk, 'old');
  const OLD = `# Nodyn: ein geiriau ni.
school:
  name: Ysgol y Felin
plan:
  years: 2024-25 to 2026-27   # three years
self-evaluation:
  # What the first question asked us.
  progress: Most learners progress well.
  x-pace: Slower in writing.
  areas:
    teaching-and-learning:
      summary: Warm and well planned.
    our-own-area:
      summary: The farm.
`;
  const sip = (...words: string[]) => spawnSync(process.execPath, [join(root, 'bin/sip.js'), ...words, '--no-color'], { cwd: folder, encoding: 'utf8', env: { ...process.env, SIP_LANG: 'en' } });
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plan.yaml'), OLD);
  });

  it('says what it would do and writes nothing with --check', () => {
    const looked = sip('migrate', '--check');
    expect([looked.status, looked.stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(OLD);
  });

  it('renames what has another name, keeps what has none, and turns no old answer into a new one', () => {
    const done = sip('migrate', '--edition', 'wales-2025');
    expect([done.status, done.stderr]).toEqual([0, '']);
    const now = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    expect(now).toBe(`${OLD.replace('  progress:', '  x-progress-wales-2022:').replace('    teaching-and-learning:', '    learning:')}edition: wales-2025\n`);
    expect(done.stdout.replace(/\s+/g, ' ')).toMatch(/Still to answer, under progress.*Still to answer, under needs/);
    expect(done.stdout).toContain('our-own-area has no counterpart');
    const { school } = load(fromMemory({ 'plan.yaml': now }));
    expect(school.root.data['self-evaluation']!.data.progress).toBeUndefined();
  });

  it('does nothing the second time, and tells of an edition that is not there', () => {
    const before = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    expect(sip('migrate').stdout).toContain('already');
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(before);
    const odd = sip('migrate', '--edition', 'wales-2026');
    expect([odd.status, odd.stderr]).toEqual([2, expect.stringContaining('Did you mean')]);
  });
});

describe('an edition that is not there yet', () => {
  // Guidance that has become statutory, with a theme more and one more thing that law wants a plan to hold: a folder of data, and
  // not a line of code. It is put beside the others in a copy of the repository, and that is built as the repository builds itself.
  const copy = join(desk, 'repository');
  const run = (folder: string, ...words: string[]) => spawnSync(process.execPath, [join(copy, 'bin/sip.js'), ...words, '--no-color'], { cwd: folder, encoding: 'utf8', env: { ...process.env, SIP_LANG: 'en' } });

  beforeAll(() => {
    mkdirSync(copy);
    for (const part of ['bin', 'src', 'schemas', 'templates', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
    mkdirSync(join(copy, 'node_modules'));
    for (const name of readdirSync(join(root, 'node_modules'))) if (name !== '.sip-build') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
    const place = join(copy, 'schemas/editions/wales-2030');
    mkdirSync(place);
    const said = (en: string, cy: string) => ({ en, cy });
    const edition = {
      id: 'wales-2030',
      extends: 'wales-2025',
      title: said('Wales 2030: made up for a test', 'Cymru 2030: wedi ei lunio ar gyfer prawf'),
      applies: { from: '2030-09-01', certainty: 'inferred' },
      note: said('It is made up.', 'Fe’i lluniwyd.'),
      restate: [{ source: '001', from: 'should', to: 'must', severity: 'error' }],
      items: { 'aims-stated': { clause: 'governing-body-direction', title: said('Aims', 'Nodau'), severity: 'error', message: said('The plan states no aims', 'Nid yw’r cynllun yn nodi unrhyw nodau'), incomplete: said('The aims are only partly stated; missing: {parts}', 'Dim ond rhan o’r nodau a nodir; ar goll: {parts}'), hint: said('Add `aims:`', 'Ychwanegwch `aims:`'), where: 'aims.*.text', mayNotApply: false } },
      themes: { 'climate-and-nature': { area: 'learning', title: said('Climate and nature', 'Hinsawdd a natur'), question: said('How well do learners learn for the future?', 'Pa mor dda y mae dysgwyr yn dysgu ar gyfer y dyfodol?'), clause: 'themes-learning' } },
      changes: [said('What was advice is law', 'Mae’r hyn a fu’n gyngor yn gyfraith')],
    };
    writeFileSync(join(place, 'edition.json'), JSON.stringify(edition));
    const law = json('schemas/editions/wales-2025/statutory.schema.json') as { $id: string; required: string[]; properties: Record<string, unknown> };
    writeFileSync(join(place, 'statutory.schema.json'), JSON.stringify({ ...law, $id: 'urn:test:wales-2030', required: [...law.required, 'aims-stated'], properties: { ...law.properties, 'aims-stated': { type: 'string', minLength: 1 } } }));
    execFileSync(process.execPath, ['src/dev/build.js'], { cwd: copy, stdio: 'pipe' });
  });

  const school = (years: string, more = '') => {
    const folder = join(desk, `school-${years.slice(0, 4)}${more === '' ? '' : '-more'}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plan.yaml'), `plan:\n  years: ${years}\n  stage: for-approval\n  prepared: ${years.slice(0, 4)}-09-14\npriorities:\n  reading:\n    title: Reading\n    strategy: Daily.\n    because: [slow]\nfindings:\n  slow:\n    kind: improve\n    theme: [climate-and-nature]\n    finding: Slow.\n${more}`);
    return folder;
  };
  const told = (folder: string) => (JSON.parse(run(folder, 'check', '--as-of', '2031-11-23', '--format', 'json').stdout) as { diagnostics: { rule: string; severity: string; basis: string }[] }).diagnostics;

  it('makes law of what was advice, out of reach of settings, with no code changed', () => {
    const [rootCause] = told(school('2031-32 to 2033-34')).filter(({ rule }) => rule === 'no-root-cause');
    expect(rootCause).toMatchObject({ severity: 'error', basis: 'law' });
    expect(told(school('2031-32 to 2033-34', 'lint:\n  rules:\n    no-root-cause: silent\n')).filter(({ rule }) => rule === 'no-root-cause')).toHaveLength(1);
    const [earlier] = told(school('2026-27 to 2028-29')).filter(({ rule }) => rule === 'no-root-cause');
    expect(earlier?.basis).not.toBe('law');
  });

  it('asks for one thing more, and knows one theme more', () => {
    const rules = (folder: string) => told(folder).map(({ rule }) => rule);
    expect(rules(school('2031-32 to 2033-34'))).toContain('aims-stated');
    expect(rules(school('2031-32 to 2033-34', 'aims:\n  every-learner:\n    text: Every learner does well.\n'))).not.toContain('aims-stated');
    expect(rules(school('2026-27 to 2028-29'))).not.toContain('aims-stated');
    const themes = (folder: string) => run(folder, 'check', '--as-of', '2031-11-23', '--format', 'json').stdout.includes('climate-and-nature');
    expect([themes(school('2031-32 to 2033-34')), themes(school('2026-27 to 2028-29'))]).toEqual([false, true]);
  });

  it('is in the lists of the program', () => {
    expect(run(copy, 'clauses', '--edition', 'wales-2030', '--force', 'should').stdout).not.toContain('root-cause ·');
    expect(run(copy, 'clauses', '--edition', 'wales-2030', '--force', 'must').stdout).toContain('root-cause ·');
  });
});

it('no edition is named in the code', () => {
  const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)]));
  const naming = files(join(root, 'src')).filter((path) => path.endsWith('.ts') && !path.includes('.generated.') && /wales-20\d\d/.test(readFileSync(path, 'utf8')));
  // An example of what may be written into a plan.
  expect(naming.map((path) => path.slice(root.length))).toEqual(['src/explain/sentences.ts']);
  expect(editionNamed('wales-2025')).toBeDefined();
  expect(existsSync(join(root, 'schemas/editions/wales-2025/sentences.json'))).toBe(true);
});
