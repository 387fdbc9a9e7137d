import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { madeId } from '../src/edit/new-id.ts';
import { homesByKind } from '../src/edit/homes.ts';
import { entitiesIn } from '../src/edit/entities.ts';
import { newItem } from '../src/edit/new-item.ts';
import { FORMAT } from '../src/format/format.ts';
import { isTaken } from '../src/format/misplaced.ts';
import { run as runAdd } from '../src/cli/commands/add.run.ts';
import type { World } from '../src/cli/command.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { Desk, isCalm } from './hostile-run.ts';

const plan = `sip: 1

priorities:
  reading:
    title: Reading
    targets:
      T1:
        title: All read
  oracy:
    title: Talk

professional-learning:
log:
`;
const findings = 'findings:\n  slow-reading:\n    finding: Slow reading\n';
const desks: Desk[] = [];
const desk = (files: Record<string, string> = { 'plan.yaml': plan, 'self-evaluation.yaml': findings }): Desk => {
  const made = new Desk(files);
  desks.push(made);
  return made;
};
afterAll(() => desks.forEach((one) => one.remove()));
const text = (at: Desk, path = 'plan.yaml'): string => readFileSync(join(at.school, path), 'utf8');

describe('sip add', () => {
  it('puts a target under its priority with the next number, and shows the lines', async () => {
    const at = desk();
    const { code, out, err } = await at.sip('add', 'target', 'Every learner reads: daily', '--under', 'reading', '--by', 'summer 2027', '--set', 'aim=75%', '--set', 'baseline=58%');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('Target “reading/T2” added in plan.yaml:9\n    9 │       T2:\n   10 │         title: "Every learner reads: daily"\n   11 │         baseline: 58%\n   12 │         aim: 75%\n   13 │         by: summer 2027\n\nNext: sip trace reading\n');
    const lines = text(at).split('\n');
    expect(lines.splice(8, 5).join('\n')).toBe('      T2:\n        title: "Every learner reads: daily"\n        baseline: 58%\n        aim: 75%\n        by: summer 2027');
    expect(lines.join('\n')).toBe(plan);
  });

  it('notes in the log what was seen today, sets a new group apart, and keeps a tidy file tidy', async () => {
    const at = desk();
    expect((await at.sip('add', 'log', 'Four classes', 'were visited', '--for', 'reading, slow-reading', '--as-of', '2026-11-24')).code).toBe(0);
    expect(text(at)).toBe(plan.replace('learning:\nlog:\n', 'learning:\n\nlog:\n  - when: 2026-11-24\n    for: [reading, slow-reading]\n    text: Four classes were visited\n'));
    expect((await at.sip('fmt', '--check')).code).toBe(0);
  });

  it('understands kinds and words in Welsh, and answers in it', async () => {
    const at = desk();
    const { code, out } = await at.sip('add', 'canfyddiad', 'Ychydig o ŵyn sy’n siarad', '--kind', "maes i'w wella", '--lang', 'cy');
    expect([code, out.split('\n')[0]]).toEqual([0, 'Canfyddiad: ychwanegwyd “ychydig-ŵyn-siarad” yn self-evaluation.yaml:4']);
    expect(text(at, 'self-evaluation.yaml')).toBe(`${findings}  ychydig-ŵyn-siarad:\n    finding: Ychydig o ŵyn sy’n siarad\n    kind: improve\n`);
  });

  it('writes two languages of one text, several lines, and any field of the format', async () => {
    const at = desk();
    await at.sip('add', 'priority', '--set', 'title.cy=Llafaredd', '--set', 'title.en=Oracy for all', '--set', 'strategy=One\nTwo', '--because', 'slow-reading', '--lead', 'head', '--lead', 'deputy, and others', '--id', 'llafaredd');
    expect(text(at)).toContain('  llafaredd:\n    title:\n      cy: Llafaredd\n      en: Oracy for all\n    lead:\n      - head\n      - deputy, and others\n    because: [slow-reading]\n    strategy: |\n      One\n      Two\n');
  });

  it('shows and writes nothing with --dry-run', async () => {
    const at = desk();
    const { code, out } = await at.sip('add', 'priority', 'Number', '--dry-run');
    expect([code, out]).toEqual([0, 'Priority would be added in plan.yaml:11\n   11 │   priority-number:\n   12 │     title: Number\n']);
    expect(text(at)).toBe(plan);
  });

  it.each([
    [['actoin', 'x'], 'There is no kind of item called “actoin”', 'Did you mean “action”?'],
    [['target', 'x'], 'stands under one of these: reading, oracy. Say which with --under', ''],
    [['target', 'x', '--under', 'reeding'], '“reeding” is no id in this school', 'Did you mean “reading”?'],
    [['target', 'x', '--under', 'slow-reading'], 'does not stand under “slow-reading”', ''],
    [['log', 'x', '--for', 'reeding'], '“reeding” is nothing in this school', 'Did you mean “reading”'],
    [['finding', 'x', '--kind', 'imrpove'], '“imrpove” is not a word that “Kind” knows', 'Did you mean “improve”?'],
    [['action', 'x', '--under', 'reading', '--because', 'y'], 'has no field “because”', 'It has: title, lead'],
    [['action', 'x', '--under', 'reading', '--set', 'staus=done'], 'has no field “staus”', 'Did you mean “status”?'],
    [['action', 'x', '--under', 'reading', '--by', '2026-13-45'], '“2026-13-45” under “By”', 'There is no such day'],
    [['action', 'x', '--under', 'reading', '--id', 'title'], '“title” cannot be an id', ''],
    [['priority', 'x', '--id', 'all'], '“all” cannot be an id', 'Choose another short name'],
    [['priority', 'x', '--id', 'oracy'], 'There is a “oracy” already, in plan.yaml:9', 'Choose another id'],
    [['action'], 'Say what it is (action): the words after “action”', 'For instance: sip add action'],
    [['approval', 'x'], 'This is recorded by a command of its own: sip approve', ''],
    [['log', 'x', '--set', 'nothing'], '“nothing” is no field and value', 'For instance'],
    [['log', 'x', '--id', 'y'], 'has no id', ''],
  ])('says what is wrong with %j and writes nothing', async (args, message, hint) => {
    const at = desk();
    const result = await at.sip('add', ...args);
    expect(result.code).toBe(2);
    expect(result.err).toContain(message);
    expect(result.err).toContain(hint);
    expect([text(at), text(at, 'self-evaluation.yaml')]).toEqual([plan, findings]);
    isCalm(result);
  });

  it('takes words that would mean something to YAML or to a terminal as words', async () => {
    const at = desk();
    for (const words of ['yes', '- a # b: c', "it's \"so\"", '@here', '2026-11-24', '{a: b}', '\u001b[31mred', '::error::x', 'ŵ\u202eb', '0123', ' : ']) {
      const result = await at.sip('add', 'log', `--title=${words}`, '--as-of', '2026-11-24');
      if (words.trim() === '') continue;
      expect(result.code).toBe(0);
      isCalm(result);
      const entries = load(fromMemory({ 'plan.yaml': text(at) })).school.root.data.log;
      expect(entries.at(-1)!.data.text?.en).toBe(words.trim());
    }
  });

  it('asks about a time that it takes as words and that looks like a slip of the pen', async () => {
    const at = desk();
    const done = await at.sip('add', 'target', 'All write', '--under', 'oracy', '--by', 'sumer 2027');
    expect(done.code).toBe(0);
    expect(done.err.replace(/\s+/g, ' ')).toBe('“sumer 2027” under “By” stands there as words, so no reminder follows from it. Did you mean “summer 2027”? Then write that in plan.yaml ');
    expect(text(at)).toContain('        by: sumer 2027\n');
    expect((await at.sip('add', 'action', 'x', '--under', 'oracy', '--by', 'mis Medi 2026', '--lang', 'cy')).code).toBe(0);
    const dry = await at.sip('add', 'log', 'Seen', '--set', 'when=Tachwed 2026', '--dry-run', '--lang', 'cy');
    expect(dry.err.replace(/\s+/g, ' ')).toContain('Ai “Tachwedd 2026” oeddech chi’n ei feddwl?');
    expect((await at.sip('add', 'target', 'Others', '--under', 'oracy', '--by', 'when all staff are trained')).err).toBe('');
    isCalm(dry);
  });

  it('refuses a file that cannot be read, or whose field is misspelt, and says which', async () => {
    const at = desk({ 'plan.yaml': 'prioritys:\n  a:\n    title: x\n' });
    expect((await at.sip('add', 'priority', 'Talk')).err).toContain('“prioritys” in plan.yaml:1 is most likely meant as “priorities”');
    const other = desk({ 'plan.yaml': 'priorities: [\n' });
    expect((await other.sip('add', 'priority', 'Talk')).code).toBe(2);
    expect(text(other)).toBe('priorities: [\n');
  });
});

describe('every kind of the format', () => {
  it('can be added to a school, found again, and checks clean', () => {
    const files: Record<string, string> = { 'plan.yaml': 'sip: 1\nschool:\n  name: Ysgol y Felin\n' };
    const left = [...homesByKind()].filter(([def]) => !['focus-area', 'national-priority'].includes(def));
    expect(left.length).toBeGreaterThan(25);
    for (const [def, homes] of left.sort(([, a], [, b]) => Number(a[0]!.parent !== undefined) - Number(b[0]!.parent !== undefined))) {
      for (const home of homes) {
        const { school } = load(fromMemory(files));
        const parent = home.parent && entitiesIn(school.documents).find((one) => one.def === home.parent)!;
        const under = home.holds === 'years' ? '2025-26' : parent ? `${parent.def}/${parent.path}` : undefined;
        const main = Object.entries(FORMAT[def]!.fields).find(([, { type }]) => type === 'text' || type === 'title' || type === 'amount')![0];
        const { edited, path } = newItem(school, { def, fields: new Map([[main, ['Something new']]]), ...(under === undefined ? {} : { under }) });
        files[edited.document.source.file.path] = edited.document.source.file.text;
        const now = load(fromMemory(files));
        expect(now.diagnostics).toEqual([]);
        expect(now.school.items.filter((item) => item.def === def && (path === undefined || item.path === path)).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('an id made from words', () => {
  it('may be a word that is a field elsewhere, when the item can be told from it', async () => {
    const at = desk();
    expect((await at.sip('add', 'priority', 'Community')).out).toContain('Priority “community” added');
    expect((await at.sip('add', 'evidence', 'Heard', '--under', 'slow-reading', '--id', 'staff', '--kind', 'staff-voice')).out).toContain('“slow-reading/staff” added');
    expect((await at.sip('rename', 'oracy', 'assessment')).code).toBe(0);
    expect((await at.sip('check', '--quiet')).out).not.toContain('  error  ');
  });

  const made = (title: string, ...taken: string[]) => madeId(title, new Set(taken), { kind: 'finding', within: ['root'], below: { type: 'map', entries: new Map([['finding', { type: 'scalar' }]]) } });
  it('has the first words that tell something, small, in their own letters', () => {
    expect(made('A few learners answer nearly every question')).toBe('few-learners-answer');
    expect(made('Dysgu’r dysgwyr i siarad')).toBe('dysgu-dysgwyr-siarad');
    expect(made('Tŷ ŵyn')).toBe('tŷ-ŵyn');
    expect(made('Children’s voices, 2026')).toBe('children-voices-2026');
  });

  it('is never taken, reserved, too long, or without a letter first', () => {
    expect(made('Reading', 'reading')).toBe('reading-2');
    expect(made('Oracy', 'oracy', 'oracy-2')).toBe('oracy-3');
    expect(made('Títle', 'title')).toBe('títle-2');
    for (const title of ['all', 'Title', '2026', '!!!', '', 'x'.repeat(200), 'no', '👩‍🏫', 'аb']) {
      const id = made(title);
      expect(isTaken(id)).toBe(false);
      expect(id).toMatch(/^\p{L}[\p{L}\p{M}\p{N}-]{0,39}$/u);
    }
  });
});

describe('on a terminal', () => {
  const asked = async (args: string[], answers: (string | undefined)[]) => {
    const at = desk();
    const questions: string[] = [];
    const world: World = {
      folder: at.school,
      environment: {},
      today: '2026-11-24',
      terminal: { columns: 80, colour: false, interactive: true },
      ask: async (question) => {
        questions.push(question);
        return answers.shift();
      },
    };
    const outcome = await runAdd({ args, own: {}, common: { lang: 'en', quiet: false, colour: false, width: 80, today: '2026-11-24', school: at.school }, world });
    return { outcome, questions };
  };

  it('asks for the few things that matter first, and again where an answer is none of the choices', async () => {
    const { outcome, questions } = await asked(['target'], ['oracyy', 'oracy', '', 'Everybody speaks', '41%', '80%', 'summer 2027']);
    expect(questions[0]).toBe('In which one does it stand? reading, oracy ');
    expect(questions[1]).toContain('“oracyy” is none of them. Did you mean “oracy”?');
    expect(outcome.files![0]!.text).toContain('  oracy:\n    title: Talk\n    targets:\n      everybody-speaks:\n        title: Everybody speaks\n        baseline: 41%\n        aim: 80%\n        by: summer 2027\n');
  });

  it('writes nothing when the person leaves', async () => {
    expect((await asked(['finding'], [undefined])).outcome).toEqual({ exitCode: 130 });
    expect((await asked(['finding'], ['Few speak', undefined])).outcome).toEqual({ exitCode: 130 });
  });
});
