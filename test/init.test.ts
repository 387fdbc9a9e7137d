import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { run } from '../src/cli/main.ts';
import { packagedSchema } from '../src/cli/schemas.ts';
import { UNFINISHED } from '../src/cli/unfinished.ts';
import type { World } from '../src/cli/command.ts';
import { columns } from '../src/diagnostics/width.ts';
import { CI_SERVICES, kindsOfSchool, LANGUAGES, likelyFirstYear, readFirstYear, readName, readWord } from '../src/init/answers.ts';
import type { Answers } from '../src/init/answers.ts';
import { PLAN_FILES, schemaName } from '../src/init/editor.ts';
import { firstFiles } from '../src/init/files.ts';
import { filesFor } from '../src/pipeline/files.ts';
import { nameOf, readStamp } from '../src/pipeline/stamp.ts';
import { keptAt } from '../src/pipeline/update.ts';
import { VERSION } from '../src/version.ts';
import { asValue } from '../src/init/page.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { fromMemory } from '../src/read/memory.ts';
import type { Snapshot } from '../src/read/snapshot.ts';
import { fieldsOf } from '../src/statutory/places.ts';
import { checkStatutory } from '../src/statutory/check.ts';
import type { School } from '../src/link/school.ts';
import { statusOf } from '../src/status/status.ts';
import { REPORTS } from '../src/report/reports/index.ts';

const TODAY = '2026-11-23';
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));
const empty = () => {
  const folder = mkdtempSync(join(tmpdir(), 'sip-init-'));
  folders.push(folder);
  return folder;
};

/** Runs the program as a person would, in a folder, with answers to its questions or none. */
async function sip(folder: string, argv: readonly string[], answers?: (string | undefined)[]) {
  let stdout = '';
  let stderr = '';
  const questions: string[] = [];
  const world: World = {
    folder,
    environment: {},
    today: TODAY,
    terminal: { columns: 80, colour: false, interactive: answers !== undefined },
    ask: async (question) => (questions.push(question), answers?.shift()),
  };
  const code = await run(argv, world, { stdout: async (text) => void (stdout += text), stderr: async (text) => void (stderr += text) });
  return { code, stdout, stderr, questions };
}

const usual: Answers = { name: 'Ysgol y Felin', kind: 'primary', languages: 'en', firstYear: 2026, ci: 'none', notes: 'en', today: TODAY };
const files = (answers: Partial<Answers> = {}) => Object.fromEntries(firstFiles({ ...usual, ...answers }, packagedSchema('sip.schema.json')).map(({ path, text }) => [path, text]));
const plan = (answers: Partial<Answers> = {}) => {
  const { 'plan.yaml': one, 'self-evaluation.yaml': two } = files(answers);
  return fromMemory({ 'plan.yaml': one!, 'self-evaluation.yaml': two! });
};

/** Advice on the plan as a whole that a plan begun today cannot have met: no other school was asked yet, nothing further off was thought of. */
const NOT_YET = ['no-collaboration', 'no-external-perspective', 'short-and-longer-term', 'monitoring-not-by-committee', 'example-left'];

describe('the files that init writes', () => {
  const cases = LANGUAGES.flatMap((languages) => Object.keys(kindsOfSchool()).map((kind) => ({ languages, kind, notes: languages === 'cy' ? ('cy' as const) : ('en' as const) })));
  it.each(cases)('are a draft with things to do and nothing else: $languages, $kind', (answers) => {
    for (const today of ['2026-09-01', TODAY, '2027-03-20', '2027-05-31', '2027-07-01']) {
      const firstYear = likelyFirstYear(today);
      const { diagnostics } = checkSchool(plan({ ...answers, firstYear, today }), { today });
      expect(diagnostics.filter(({ severity, rule }) => severity !== 'info' && !NOT_YET.includes(rule)).map(({ rule, message, span }) => [today, rule, message.en, span.start.line])).toEqual([]);
    }
  });

  it.each(LANGUAGES)('have a place for every statutory item (%s)', (languages) => {
    const { school } = checkSchool(plan({ languages }), { today: TODAY });
    const written = new Set(school.items.flatMap(({ def, node }) => (node.type === 'map' ? [...node.entries.keys()].map((key) => `${def}.${key}`) : [])));
    for (const [id, { where }] of Object.entries(currentEdition().items)) {
      const fields = fieldsOf(id).map(([def, field]) => `${def}.${field}`);
      expect([...fields, `root.${where.split('.')[0]!}`].some((field) => written.has(field)), id).toBe(true);
    }
    const open = checkStatutory(school, TODAY).filter(({ standing }) => standing === 'missing' || standing === 'incomplete');
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(['locality', 'temporary-staff', 'resources-later', 'previous-targets', 'national-priorities']));
    for (const { id, span } of open) expect(span.start.line, id).toBeGreaterThan(1);
  });

  it.each(LANGUAGES)('mark whatever is only an example, in its title (%s)', (languages) => {
    const { school } = checkSchool(plan({ languages }), { today: TODAY });
    const marked = /^\((?:Example|Enghraifft)\)/;
    for (const { data } of school.all('priority')) expect(data.title?.en ?? data.title?.cy).toMatch(marked);
    for (const { data } of school.all('professional-learning')) expect(data.title?.en ?? data.title?.cy).toMatch(marked);
    for (const { data } of school.all('finding')) expect(data.finding?.en ?? data.finding?.cy).toMatch(marked);
  });

  it.each(LANGUAGES)('hold examples that count for nothing until they are replaced (%s)', (languages) => {
    const untouched = plan({ languages });
    const { school, diagnostics } = checkSchool(untouched, { today: TODAY });
    expect(diagnostics.filter(({ rule }) => rule === 'example-left').map(({ item }) => item?.kind).sort()).toEqual(['finding', 'priority', 'professional-learning']);
    const open = (one: School) => checkStatutory(one, TODAY).filter(({ standing }) => standing === 'missing').map(({ id }) => id);
    expect(open(school)).toEqual(expect.arrayContaining(['priorities-now', 'targets', 'outcomes', 'strategy']));
    const report = (one: School) => REPORTS['governors']!(one, { today: TODAY, language: 'both', version: '0' }, 'md');
    expect(report(school)).not.toMatch(/\((?:Example|Enghraifft)\)|Learners choose new books|Dysgwyr yn dewis llyfrau/);
    expect(report(school)).toMatch(/Left out are the examples .* Number: 3/);

    const replaced = fromMemory(Object.fromEntries(untouched.files.map(({ path, text }) => [path, text.replaceAll(/\((?:Example|Enghraifft)\) /g, '')])));
    const { school: theirs, diagnostics: told } = checkSchool(replaced, { today: TODAY });
    expect(told.filter(({ rule }) => rule === 'example-left')).toEqual([]);
    expect(open(theirs)).not.toEqual(expect.arrayContaining(['priorities-now']));
    expect(report(theirs)).toMatch(/Learners choose new books|Dysgwyr yn dewis llyfrau/);
    expect(report(theirs)).not.toMatch(/Left out are the examples/);

    const late = '2027-06-10';
    const advised = (one: Snapshot) => checkSchool(one, { today: late }).diagnostics.map(({ rule }) => rule);
    const waiting = (one: School) => statusOf(one, { today: late, days: 30, audience: 'school', hash: () => '', folder: '.', heading: { en: '', cy: '' } }).entries.map(({ kind }) => kind);
    expect(advised(untouched)).not.toContain('milestone-overdue');
    expect(waiting(school).filter((kind) => ['target', 'milestone', 'action', 'professional-learning'].includes(kind))).toEqual([]);
    expect(advised(replaced)).toContain('milestone-overdue');
    expect(waiting(theirs)).toEqual(expect.arrayContaining(['milestone', 'action', 'professional-learning']));
  });

  it('show examples in their notes that the format knows, once the marks are taken away', () => {
    for (const { languages, kind } of (['en', 'cy'] as const).flatMap((one) => ['primary', 'pru'].map((kind) => ({ languages: one, kind })))) {
      const text = files({ languages, kind, notes: languages })['plan.yaml']!;
      const shown = text.replace(/^( *)#   (?! *#)/gm, '$1');
      expect(shown).not.toBe(text);
      const joined = shown.replace(/^previous-targets:\n {2}2025-26:\n/m, '').replace(/^2025-26:/m, 'previous-targets:\n  2025-26:').replace(/^(?= {2,}(?:attendance|presenoldeb):)/gm, '  ').replace(/^ {4}(title: (?:Attendance|Presenoldeb)|met|extent|why-not)/gm, '      $1').replace(/^(?:log|curriculum-statement):\n(?=\n)/gm, '');
      const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': joined, 'self-evaluation.yaml': files({ languages })['self-evaluation.yaml']! }), { today: TODAY });
      expect(diagnostics.filter(({ rule }) => ['yaml', 'shape'].includes(rule)).map(({ message }) => message.en)).toEqual([]);
    }
  });

  it('have a place for the curriculum policy statement of a unit, and of no other', () => {
    expect(files({ kind: 'pru' })['plan.yaml']).toMatch(/^curriculum-statement:$/m);
    expect(files()['plan.yaml']).not.toContain('curriculum-statement');
  });

  it('are in one language when the school writes in one, notes included', () => {
    const welsh = files({ languages: 'cy', notes: 'cy' });
    expect(`${welsh['plan.yaml']}${welsh['self-evaluation.yaml']}`).not.toMatch(/\b(?:the|and|with|of)\b/i);
    expect(files()['plan.yaml']).not.toMatch(/\b(?:mae|yr|ysgol(?! y Felin)|gyda)\b/i);
    expect(files({ languages: 'both' })['plan.yaml']).toMatch(/cy: \(Enghraifft\) Darllen er pleser\n +en: \(Example\) Reading for pleasure/);
  });

  it('take a name whatever it holds, and lose none of it', () => {
    for (const name of ['Ysgol: y #Felin', "'Steddfod", '- dash', 'null', 'Ysgol “Y Felin” & Co', '# 1', 'yes', '{a}', '*star', '12 School', 'Ysgol Tŷ’n-y-Wern', '']) {
      const { school, diagnostics } = checkSchool(plan({ name }), { today: TODAY });
      expect(diagnostics.filter(({ severity }) => severity === 'error'), name).toEqual([]);
      expect(school.root.data.school?.data.name?.en ?? '', name).toBe(name);
      expect(parse(`name: ${asValue(name)}`)).toEqual({ name: name === '' ? null : name });
    }
    expect(readName(' Ysgol\n\u001b[31m y \u202eFelin ')).toBe('Ysgol [31m y Felin');
  });

  it('ignore what the program makes, and never ask git to join lines by itself', () => {
    const ignored = files()['.gitignore']!.split('\n');
    expect(ignored).toContain('reports/');
    expect(ignored).toContain(`${UNFINISHED}*`);
    for (const ci of CI_SERVICES) for (const text of Object.values(files({ ci }))) expect(text).not.toContain('merge=');
  });

  it('point the editor at a schema that stands beside them', () => {
    for (const notes of ['en', 'cy'] as const) {
      const made = files({ notes });
      const settings = JSON.parse(made['.vscode/settings.json']!) as { 'yaml.schemas': Record<string, string[]> };
      const [[path, globs]] = Object.entries(settings['yaml.schemas']) as [[string, string[]]];
      expect(path).toBe(`.sip/${schemaName(notes)}`);
      expect(made[path]).toBeDefined();
      expect(globs).toEqual([...PLAN_FILES]);
      expect(JSON.parse(made['.vscode/extensions.json']!)).toEqual({ recommendations: ['redhat.vscode-yaml'] });
      expect(made[path]).not.toContain('"x-');
    }
  });
});

describe('the check of proposed changes', () => {
  it.each(CI_SERVICES.filter((ci) => ci !== 'none'))('is valid YAML and says where sip comes from: %s', (ci) => {
    for (const notes of ['en', 'cy'] as const) {
      const made = firstFiles({ ...usual, ci, notes }, '{}').slice(6);
      for (const { text } of made) expect(() => parse(text) as unknown).not.toThrow();
      const all = made.map(({ text }) => text).join('\n');
      expect(all).toContain('SIP_PACKAGE');
      expect(all).toContain('--ignore-scripts');
      expect(all).not.toMatch(/npm (?:i|install) (?:-g |--global )?sip/);
    }
  });

  it('are the very files that sip ci brings up to date later', () => {
    for (const ci of CI_SERVICES.filter((one) => one !== 'none')) {
      const made = files({ ci });
      for (const { path, text } of filesFor(ci, 'en')) {
        expect(readStamp(made[path]!)).toEqual({ stamp: { version: VERSION, lang: 'en', name: nameOf(text) }, body: text });
        expect(made[keptAt(path)]).toBe(text);
      }
    }
  });

  it('is not written unless it is asked for', () => {
    expect(Object.keys(files()).some((path) => /workflows|gitlab|azure/.test(path))).toBe(false);
  });
});

describe('sip init', () => {
  it('begins a plan in an empty folder that check accepts and git takes', async () => {
    const folder = empty();
    const { code, stdout, stderr } = await sip(folder, ['init', '--name', 'Ysgol y Felin', '--kind', 'primary', '--years', '2026-27', '--yes']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Next: sip check');
    const checked = await sip(folder, ['check']);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain('Ysgol y Felin');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'add', '-A'], { cwd: folder });
    expect(execFileSync('git', ['status', '--short'], { cwd: folder, encoding: 'utf8' }).trim().split('\n')).toHaveLength(6);
  });

  it('says what it took without asking, in a folder below and in Welsh too', async () => {
    const folder = empty();
    const { stdout } = await sip(folder, ['init', 'ysgol newydd', '--lang', 'cy']);
    expect(stdout).toContain('Cymerwyd heb ofyn: dim enw eto');
    expect(stdout).toContain('blwyddyn gyntaf: 2026-27');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Nesaf: sip check "ysgol newydd"');
    expect(stdout.split('\n').filter((line) => columns(line) > 80)).toEqual([]);
    expect(readFileSync(join(folder, 'ysgol newydd', 'plan.yaml'), 'utf8')).toContain('language: cy');
    expect(existsSync(join(folder, 'ysgol newydd', '.sip', 'sip.cy.schema.json'))).toBe(true);
  });

  it('asks five questions, and takes Welsh words, first letters and Enter', async () => {
    const folder = empty();
    const { code, questions, stdout } = await sip(folder, ['init'], ['Ysgol Bryn Coed', 'uwchradd', 'y ddwy', '', 'gith']);
    expect(code).toBe(0);
    expect(questions).toHaveLength(5);
    expect(questions[3]).toContain('[2026-27]');
    expect(stdout).not.toContain('Taken without asking');
    const written = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    expect(written).toContain('name: Ysgol Bryn Coed');
    expect(written).toContain('kind: secondary');
    expect(written).toContain('cy: Cynllun Datblygu’r Ysgol');
    expect(existsSync(join(folder, '.github/workflows/sip.yml'))).toBe(true);
  });

  it('asks only what the options do not say, and asks again for what it cannot read', async () => {
    const { questions } = await sip(empty(), ['init', '--name', 'A', '--kind', 'pru', '--ci', 'none', '--language', 'en'], ['next year', '2027-29', '2027-28']);
    expect(questions).toHaveLength(3);
    expect(new Set(questions).size).toBe(1);
  });

  it('writes nothing when the person leaves half-way', async () => {
    const folder = empty();
    const { code } = await sip(folder, ['init'], ['Ysgol Bryn Coed', undefined]);
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['plan.yaml', '.gitignore', 'sip.yaml'])('writes nothing at all where %s is there already, and names it', async (there) => {
    const folder = empty();
    writeFileSync(join(folder, there), 'mine');
    const { code, stderr, stdout } = await sip(folder, ['init', '--yes']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(there);
    expect(readdirSync(folder)).toEqual([there]);
    expect(readFileSync(join(folder, there), 'utf8')).toBe('mine');
  });

  it('does not write through a link that leads nowhere', async () => {
    const folder = empty();
    const outside = empty();
    symlinkSync(join(outside, 'elsewhere.yaml'), join(folder, 'plan.yaml'));
    expect((await sip(folder, ['init', '--yes'])).code).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('says what it cannot read in an option', async () => {
    const { code, stderr } = await sip(empty(), ['init', '--kind', 'college']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no kind of school called “college”')]);
    expect((await sip(empty(), ['init', '--years', '2026-29'])).stderr).toContain('“2026-29” is not a school year');
  });
});

describe('a question on the terminal', () => {
  const program = new URL('../dist/main.js', import.meta.url).href;
  const asked = (input: string) => execFileSync(process.execPath, ['--input-type=module', '-e', `const { ask } = await import('${program}'); console.log(JSON.stringify({ answer: await ask('What? ') }));`], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  it('gives the answer, or nothing when the person leaves', () => {
    expect(JSON.parse(asked('Ysgol Tŷ’n-y-Wern\n'))).toEqual({ answer: 'Ysgol Tŷ’n-y-Wern' });
    expect(JSON.parse(asked(''))).toEqual({});
  });
});

describe('answers', () => {
  it('reads a first year in the ways people write it', () => {
    for (const typed of ['2026-27', '2026', ' 2026/27 ', '2026-2027', '2026-27 to 2028-29', '2026–27', '2026-27 hyd 2028-29']) expect(readFirstYear(typed), typed).toBe(2026);
    for (const typed of ['', '26-27', '2026-28', '1926-27', 'next', '2026-27-28']) expect(readFirstYear(typed), typed).toBeUndefined();
  });
  it('takes next year’s plan to be meant from June', () => {
    expect(['2027-05-31', '2027-06-01', '2027-08-31', '2027-09-01'].map(likelyFirstYear)).toEqual([2026, 2027, 2027, 2027]);
  });
  it('reads a word by its title in either language, by its beginning or nearly', () => {
    const kinds = kindsOfSchool();
    expect(['Cynradd', 'SECONDARY', 'uned', 'primray', 'pob oed', 'zzz', ''].map((typed) => readWord(typed, kinds))).toEqual(['primary', 'secondary', 'pru', 'primary', 'all-age', undefined, undefined]);
  });
});
