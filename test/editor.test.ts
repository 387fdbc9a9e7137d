import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { packagedSchema } from '../src/cli/schemas.ts';
import { currentEdition } from '../src/edition/editions.ts';
import type { Answers } from '../src/init/answers.ts';
import { schemaName } from '../src/init/editor.ts';
import { firstFiles } from '../src/init/files.ts';
import { fromMemory } from '../src/read/memory.ts';
import { LanguageServer } from './language-server.ts';
import type { Offer, Remark } from './language-server.ts';

// The server waits a fifth of a second before it speaks of a file; a school of twenty files takes its time.
const LONG = 60_000;
const examples = fileURLToPath(new URL('../examples/', import.meta.url));

const answers = (languages: Answers['languages']): Answers => ({ name: 'Ysgol y Felin', kind: 'primary', languages, firstYear: 2026, ci: 'github', notes: languages === 'cy' ? 'cy' : 'en', today: '2026-11-23' });
const begun = (languages: Answers['languages']) => firstFiles(answers(languages), packagedSchema(schemaName(answers(languages).notes)));

const folders: string[] = [];
/** A school that `init` began, and an editor that was opened on it. */
async function open(languages: Answers['languages']): Promise<LanguageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sip-editor-'));
  folders.push(folder);
  for (const { path, text } of begun(languages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return LanguageServer.start(folder, JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>);
}

const yamlFiles = (folder: string, under = ''): string[] =>
  readdirSync(join(folder, under)).flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? yamlFiles(folder, path) : name.endsWith('.yaml') ? [path] : [];
  });

let english: LanguageServer;
let welsh: LanguageServer;
beforeAll(async () => {
  [english, welsh] = await Promise.all([open('en'), open('cy')]);
}, LONG);
afterAll(async () => {
  await Promise.all([english.stop(), welsh.stop()]);
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

/** Shows a text in which `|` stands for the cursor, and asks what could be written there. */
async function offersAt(text: string, server = english, path = 'plan.yaml'): Promise<readonly Offer[]> {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const character = lines[line]!.indexOf('|');
  await server.show(path, text.replace('|', ''));
  return server.complete(path, { line, character });
}
async function hoverAt(text: string, server = english, path = 'plan.yaml'): Promise<string> {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('|'));
  const character = lines[line]!.indexOf('|');
  await server.show(path, text.replace('|', ''));
  return server.hover(path, { line, character });
}
const labels = (offers: readonly Offer[]) => offers.map(({ label }) => label);
const said = (remarks: readonly Remark[]) => remarks.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
const written = ({ textEdit, insertText, label }: Offer) => textEdit?.newText ?? insertText ?? label;

describe('an editor on a school’s files', () => {
  it.each(readdirSync(examples).filter((name) => statSync(join(examples, name)).isDirectory() && yamlFiles(join(examples, name)).length > 0))(
    'has nothing to say against %s',
    async (name) => {
      const remarks = yamlFiles(join(examples, name)).flatMap((path) => {
        const text = readFileSync(join(examples, name, path), 'utf8');
        return [english, welsh].map(async (server) => said(await server.show(path, text)).map((remark) => `${path}:${remark}`));
      });
      expect((await Promise.all(remarks)).flat()).toEqual([]);
    },
    LONG,
  );

  it.each(['en', 'cy', 'both'] as const)('has nothing to say against what init writes (%s)', async (languages) => {
    for (const { path, text } of begun(languages).filter((file) => file.path.endsWith('.yaml'))) {
      for (const server of [english, welsh]) expect(said(await server.show(path, text)), path).toEqual([]);
    }
  }, LONG);

  it('knows a split plan by where its files stand, and leaves other files alone', async () => {
    for (const path of ['plan.yaml', 'self-evaluation.yaml', 'sip.yaml', 'plan/1-reading.yaml', 'plan/years/later.yaml', 'self-evaluation/learning.yaml', 'reviews/2026-27.yaml']) {
      expect(said(await english.show(path, 'prorities:\n')), path).toEqual(['1: Property prorities is not allowed.']);
    }
    for (const path of ['menu.yaml', '.gitlab-ci.yml', '.github/workflows/sip.yml']) expect(said(await english.show(path, 'prorities:\n')), path).toEqual([]);
  }, LONG);
});

describe('what an editor completes', () => {
  it('names of fields at the left edge, in a priority and in a target, and not those already there', async () => {
    expect(labels(await offersAt('pri|\n'))).toEqual(expect.arrayContaining(['priorities', 'national-priorities', 'community']));
    const priority = labels(await offersAt('priorities:\n  reading:\n    title: Reading\n    |\n'));
    expect(priority).toEqual(expect.arrayContaining(['because', 'strategy', 'targets', 'milestones', 'actions', 'lead']));
    expect(priority).not.toContain('title');
    const target = labels(await offersAt('priorities:\n  reading:\n    targets:\n      T1:\n        title: Read\n        |\n'));
    expect(target).toEqual(expect.arrayContaining(['outcome', 'measure', 'baseline', 'aim', 'by', 'monitored']));
    expect(target).not.toContain('title');
  }, LONG);

  it('the same in a file that is broken elsewhere', async () => {
    expect(labels(await offersAt('priorities:\n  reading:\n    targets:\n      T1:\n        |\nvision: "We\n'))).toEqual(expect.arrayContaining(['outcome', 'measure']));
    expect(labels(await offersAt('visoin: us\npriorities:\n  a b:\n  reading:\n    targets:\n      T1:\n        |\n'))).toEqual(expect.arrayContaining(['outcome', 'measure']));
  }, LONG);

  it('the words that a field knows, and ways to write a time', async () => {
    expect(labels(await offersAt('plan:\n  stage: |\n'))).toEqual(expect.arrayContaining(['draft', 'for-approval', 'approved']));
    expect(labels(await offersAt('findings:\n  a:\n    evidence:\n      b:\n        kind: |\n'))).toEqual(expect.arrayContaining(['learner-voice', 'observation']));
    expect(labels(await offersAt('plan:\n  prepared: |\n'))).toEqual(expect.arrayContaining(['autumn 2026', 'hydref 2026']));
  }, LONG);

  it('the ids that the guidance gives', async () => {
    const { themes, steps, focusAreas } = currentEdition();
    expect(labels(await offersAt('findings:\n  a:\n    theme: |\n'))).toEqual(expect.arrayContaining(Object.keys(themes)));
    expect(labels(await offersAt('findings:\n  a:\n    theme:\n      - |\n'))).toEqual(expect.arrayContaining(Object.keys(themes)));
    expect(labels(await offersAt('priorities:\n  a:\n    step: |\n'))).toEqual(expect.arrayContaining(Object.keys(steps)));
    expect(labels(await offersAt('self-evaluation:\n  areas:\n    |\n'))).toEqual(expect.arrayContaining(Object.keys(focusAreas)));
    expect(labels(await offersAt('national-priorities:\n  |\n'))).toEqual(expect.arrayContaining(['progression', 'poverty']));
    expect(labels(await offersAt('does-not-apply:\n  |\n'))).toContain('previous-targets');
    expect(labels(await offersAt('does-not-apply:\n  |\n'))).not.toContain('locality');
  }, LONG);

  it.each([
    ['priorities:\n  |\n', 'priorities'],
    ['priorities:\n  reading:\n    targets:\n      |\n', 'targets'],
    ['priorities:\n  reading:\n    milestones:\n      |\n', 'milestones'],
    ['priorities:\n  reading:\n    actions:\n      |\n', 'actions'],
    ['professional-learning:\n  |\n', 'professional-learning'],
    ['findings:\n  |\n', 'findings'],
    ['findings:\n  a:\n    causes:\n      |\n', 'causes'],
    ['findings:\n  a:\n    evidence:\n      |\n', 'evidence'],
    ['inset:\n  days:\n    |\n', 'days'],
    ['reviews:\n  |\n', 'reviews'],
    ['people:\n  |\n', 'people'],
  ])('a whole new item where one may stand, two spaces a level, which check then takes: %j', async (text) => {
    const offer = (await offersAt(text)).find(({ label }) => label.startsWith('New '))!;
    expect(offer.label).toMatch(/ · \p{L}/u);
    const indent = ' '.repeat(text.split('\n').find((line) => line.includes('|'))!.indexOf('|'));
    const filled = written(offer).replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/ ?\$\d+/g, '').split('\n').join(`\n${indent}`);
    const whole = text.replace('|', filled);
    for (const line of whole.split('\n')) expect(/^ */.exec(line)![0].length % 2).toBe(0);
    expect(said(await english.show('plan.yaml', whole))).toEqual([]);
    const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': whole }), { today: '2026-11-23' });
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);
  }, LONG);
});

describe('what an editor explains', () => {
  it('a field by its title and what it is, also inside a keyed map', async () => {
    const outcome = await hoverAt('priorities:\n  reading:\n    targets:\n      T1:\n        out|come: They read\n');
    expect(outcome).toContain('Expected outcome');
    expect(outcome).toContain('What gets better for learners');
  }, LONG);

  it('in Welsh, in a school that writes in Welsh', async () => {
    const outcome = await hoverAt('priorities:\n  darllen:\n    targets:\n      T1:\n        out|come: Maent yn darllen\n', welsh);
    expect(outcome).toContain('Deilliant disgwyliedig');
    expect(outcome).not.toContain('Expected');
    expect(await hoverAt('findings:\n  a:\n    th|eme: [safeguarding]\n', welsh)).toContain('`safeguarding`: Diogelu');
  }, LONG);

  it('the words of a field in both languages, and what an id of the guidance stands for', async () => {
    expect(await hoverAt('plan:\n  sta|ge: draft\n')).toMatch(/`for-approval`: For approval \/ I’w gymeradwyo/);
    expect(await hoverAt('national-priorities:\n  pov|erty:\n    how: x\n')).toContain('Reducing the impact of poverty');
    expect(await hoverAt('findings:\n  a:\n    th|eme: [safeguarding]\n')).toContain('`safeguarding`: Safeguarding');
  }, LONG);
});

describe('what an editor reports', () => {
  const reported = async (text: string) => said(await english.show('plan.yaml', text));

  it('a misspelt name once, where it stands', async () => {
    expect(await reported('priorities:\n  reading:\n    titel: Reading\n')).toEqual(['3: Property titel is not allowed.']);
    expect(await reported('priorities:\n  reading:\n    targets:\n      T1:\n        outcom: x\n        title: y\n')).toEqual(['5: Property outcom is not allowed.']);
  }, LONG);

  it('one thing for one mistake in words that may be in two languages', async () => {
    expect(await reported('vision:\n  cy: Ni\n  fr: Nous\n')).toHaveLength(1);
    expect(await reported('vision: [we, us]\n')).toHaveLength(1);
    expect(await reported('plan:\n  stage: drafft\n')).toHaveLength(1);
    expect(await reported('priorities: reading\n')).toHaveLength(1);
  }, LONG);

  it('nothing about text that YAML takes for a number, a yes or a date, nor about what is not yet written', async () => {
    const text = ['vision: 2025', 'plan:', '  title: 3.50', '  stage:', '  years: 2026-27', '  prepared: 2026-09-01', 'priorities:', '  reading:', '    number: 1', '    title: no', '    lead:', '    because:', '    targets:', '      T1:', '        title: 3E2', '        baseline: 58', '        aim: 75%', '        by: 2027', '  later:', 'findings:'].join('\n');
    expect(await reported(`${text}\n`)).toEqual([]);
  }, LONG);

  it('braces, in which a comma would end the words', async () => {
    expect((await reported('findings:\n  a:\n    evidence:\n      b: {kind: peer-review, text: Cluster visit}\n')).join()).toMatch(/flow style mapping is forbidden/i);
    expect(await reported('findings:\n  a:\n    theme: [safeguarding, progress-for-all]\n')).toEqual([]);
  }, LONG);
});
