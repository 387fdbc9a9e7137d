import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { moreFiles } from '../src/cli/school.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { itemExamples } from '../src/explain/item-examples.ts';
import type { Stage } from '../src/link/school.ts';
import { readFolder } from '../src/read/folder.ts';
import { fromMemory } from '../src/read/memory.ts';
import type { Snapshot } from '../src/read/snapshot.ts';
import { checklistOf } from '../src/statutory/checklist/view.ts';
import { entries, withValue } from './editing.ts';

// The statutory check a second time, in Python and written from the words alone (test/second/statutory.py): both say the same of every
// plan that we publish, and of what is left of it when something is taken out, emptied, or looked at on another day.

const SECOND = fileURLToPath(new URL('second/statutory.py', import.meta.url));
const TODAY = '2026-11-23';
const STAGES: readonly Stage[] = ['draft', 'for-approval', 'approved'];

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly date: string;
}

const folder = (path: string): Record<string, string> => Object.fromEntries(readFolder(fileURLToPath(new URL(`../${path}`, import.meta.url)), moreFiles).files.map(({ path: file, text }) => [file, text]));
const foldersIn = (path: string): string[] => readdirSync(new URL(`../${path}`, import.meta.url), { withFileTypes: true }).flatMap((one) => (one.isDirectory() && one.name !== 'pictures' ? [`${path}/${one.name}`] : []));
const EXAMPLES = foldersIn('examples').map((path) => [path, folder(path)] as const);
const REAL = foldersIn('test/fixtures/real-plans').map((path) => [path, folder(path)] as const);

/** Every day on which the clock could strike, and each before and after. */
const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const daysFor = (files: Readonly<Record<string, string>>): string[] => {
  const written = Object.values(files).flatMap((text) => [...text.matchAll(/^\s*(?:prepared|revised|when): (?:\S+ (?:to|hyd) )?(\d{4}-\d\d-\d\d)$/gm)].map(([, day]) => day!));
  const strikes = written.filter((day) => day > '2025-06').flatMap((day) => [day, plusDays(day, 60), plusDays(day, 335), plusDays(day, 365)]);
  const near = strikes.flatMap((day) => [-1, 0, 1].map((days) => plusDays(day, days)));
  return [...new Set([...near, '2026-08-31', '2026-09-01', '2026-12-18', '2026-12-31', '2027-01-01', '2027-04-01', '2027-08-31', '2027-09-01', '2028-03-01', '2029-09-01'])].sort();
};

/** Where the law looks: the entries whose loss could change how the plan stands. */
const LAW = /^(?:school(?:\.opened)?|plan(?:\.(?:years|prepared|revised))?|national-priorities(?:\..+)?|priorities(?:\.[^.]+(?:\.(?:title|years|strategy|targets(?:\.[^.]+(?:\.(?:title|outcome))?)?|actions(?:\.[^.]+(?:\.title)?)?))?)?|strategy|community(?:\..+)?|learning-strategy(?:\..+)?|inset(?:\.(?:how|days(?:\.[^.]+(?:\.purpose)?)?))?|resources(?:\.(?:now|later))?|previous-targets(?:\.[^.]+(?:\.[^.]+(?:\.(?:met|extent|why-not))?)?)?|inspections(?:\.[^.]+(?:\.(?:kind|when))?)?|reviews(?:\.[^.]+(?:\.(?:kind|when|revised))?)?|log|does-not-apply(?:\..+)?)(?:\.(?:cy|en))?$/;
const EMPTY = ['', ' ~', ' null', ' # to be written'];
/** What else may stand for words. Where there should be something with fields it is a mistake of another kind, and nothing for the law. */
const NO_WORDS = [...EMPTY, ' ""', " '  '", ' none', ' unknown', ' "null"', ' |', ' Anhysbys', ' dim'];

/** Each such entry taken out; and emptied, in each of the ways that there are, in turn. */
function changed([path, files]: readonly [string, Readonly<Record<string, string>>]): Case[] {
  let turn = 0;
  return Object.entries(files).flatMap(([file, text]) => {
    const lines = text.split('\n');
    const put = (from: number, to: number, by: readonly string[]) => ({ ...files, [file]: [...lines.slice(0, from), ...by, ...lines.slice(to)].join('\n') });
    return entries(lines).filter((entry) => LAW.test(entry.path)).flatMap((entry): Case[] => {
      const [key] = /^ *[^:]+:/.exec(lines[entry.from]!)!;
      const indent = /^ */.exec(key)![0];
      const halves = ['', ' words'].map((half) => [key, `${indent}  cy:${half}`, `${indent}  en:`]);
      const isWords = !lines[entry.from + 1]?.startsWith(`${indent}  `) && /:\s+\S/.test(lines[entry.from]!);
      const all = isWords ? NO_WORDS : EMPTY;
      const empty = all[turn++ % all.length]!;
      return [
        { name: `${path}/${file} without ${entry.path}`, files: put(entry.from, entry.to, []), date: TODAY },
        { name: `${path}/${file} with ${entry.path}:${empty}`, files: put(entry.from, entry.to, [`${key}${empty}`]), date: turn % 3 ? TODAY : '2027-02-01' },
        ...(isWords && turn % 4 === 0 && !/\.(?:years|prepared|revised|opened|when|met|kind)$/.test(entry.path) ? [{ name: `${path}/${file} with half of ${entry.path}`, files: put(entry.from, entry.to, halves[turn % 8 === 0 ? 0 : 1]!), date: TODAY }] : []),
      ];
    });
  });
}

const BARE = 'plan:\n  years: 2026-27 to 2028-29\n';
const pairs: Case[] = Object.keys(currentEdition().items).flatMap((id) => {
  const pair = itemExamples(id);
  expect(pair, id).toBeDefined();
  return (['bad', 'good'] as const).flatMap((which) => (['en', 'cy'] as const).flatMap((lang) => ['', ...(/^plan:/m.test(pair![which][lang]) ? [] : [BARE])].map((around) => ({ name: `the ${which} example of ${id} (${lang}${around && ', in a plan'})`, files: { 'plan.yaml': `${around}${pair![which][lang]}\n` }, date: TODAY }))));
});

const small = (text: string, date = TODAY): Case => ({ name: text, files: { 'plan.yaml': text }, date });
const clock = ['annual', 'after-inspection', 'monitoring'].flatMap((kind) => ['2025-11-22', '2025-11-23', '2025-11-24', '2026-09-30', '2026-11-23', '2026-11-24', '2026-10', 'autumn 2025', 'summer 2026', '2025-26', 'about then', ''].flatMap((when) => ['', 'section-28', 'interim-visit'].map((inspection) => small(`${BARE}  prepared: 2025-03-01\nreviews:\n  r: {kind: ${kind}, when: ${when}}\n${inspection && `inspections:\n  i: {kind: ${inspection}, when: 2026-09-28 to 2026-10-01}\n`}`))));
const terms = ['2025-10-02', '2025-12-20', '2026-08-31', '2026-09-01', '2026-09-02', '2026-12-18', '2026-12-19', '2026-12-20', '2027-02-01'].flatMap((date) => ['autumn 2025', '2025-12', 'hydref 2025 2', '2025-26', '2025-26 to 2026-27', '2025-09-01 to 2025-12-19'].flatMap((when) => ['2025-11-03', 'autumn 2025', '2025-11-03 to 2025-11-06', 'autumn 2025 to spring 2026'].map((inspected) => small(`${BARE}  prepared: ${when}\nreviews:\n  r: {kind: annual, when: 2025-11-04}\ninspections:\n  i: {kind: section-28, when: ${inspected}}\n`, date))));
const begun = ['(Example) Reading', '{cy: (Enghraifft) Darllen, en: (Example) Reading}', '{cy: (Enghraifft) Darllen, en: Reading}', 'Reading (Example)'].flatMap((title) => ['', '  maths: {title: Number, strategy: Daily.}\n'].map((more) => small(`${BARE}priorities:\n  example-reading:\n    title: ${title}\n    strategy: Daily.\n    targets:\n      T1: {title: x, outcome: y}\n${more}`)));
const leap = ['2029-02-27', '2029-02-28', '2029-03-01'].map((date) => small('plan:\n  years: 2028-29 to 2030-31\n  prepared: 2028-02-29\n', date));
const fresh = ['2026-09-01', '2025-09-01', 'autumn 2026', 'hydref 2025', '2026-27', '2027-01', ''].flatMap((opened) => ['', 'does-not-apply:\n  previous-targets: We are new.\n', 'does-not-apply:\n  previous-targets:\n', 'previous-targets:\n  2025-26:\n    a: {title: x, met: partly}\n', 'previous-targets:\n  2024-25:\n    a: {title: x, met: partly}\n'].map((rest) => small(`school: {opened: ${opened}}\n${BARE}${rest}`)));
const excused = Object.keys(currentEdition().items).map((id) => small(`${BARE}does-not-apply:\n  ${id}: A reason of our own\ninspections:\n  i: {kind: section-28, when: 2026-10-01}\nprevious-targets:\n  2025-26:\n    a: {title: x, met: not-met}\n`));
const met = ['fully', 'partly', 'not-met', 'unknown', ''].flatMap((word) => ['', 'extent: Some of it.'].flatMap((extent) => ['', 'why-not: Illness.'].map((why) => small(`${BARE}previous-targets:\n  2025-26:\n    a:\n      title: x\n      met: ${word}\n${[extent, why].filter(Boolean).map((line) => `      ${line}\n`).join('')}    b: {title: y, met: fully}\n`))));
const parted = {
  'plan.yaml': `${BARE}priorities:\n  a:\n    title: x\n    targets:\n      T1: {title: z, outcome: w}\ncommunity:\n  families: x\n`,
  'plan/b.yaml': 'priorities:\n  b: {title: x, years: 2027-28 to 2028-29}\n',
  'plan/deep/c.yaml': 'community: {locality: y}\nresources: {now: x}\n',
  'reviews/r.yaml': 'log:\n  - {kind: monitoring, when: 2026-10-01, text: x}\n',
  'self-evaluation/s.yaml': 'inspections:\n  i: {kind: section-28, when: 2026-10-01}\n',
  'more/d.yaml': 'learning-strategy: {how: x}\n',
  'sip.yaml': 'files: [more/*.yaml]\n',
  'other/e.yaml': 'resources: {later: not read}\n',
  'plan/.hidden/f.yaml': 'inset: {how: not read}\n',
};
const split: Case[] = [{ name: 'a plan in many files', files: parted, date: '2027-02-01' }];

// A priority that is closed, and plans of which no priority, or only one year's, is for the current year.
const priorities = [...EXAMPLES, ...REAL].flatMap(([path, files]) =>
  Object.entries(files).flatMap(([file, text]) => {
    const found = entries(text.split('\n')).filter((entry) => /^priorities\.[^.]+$/.test(entry.path));
    const has = (name: string) => found.some((entry) => entries(text.split('\n')).some((other) => other.path === `${entry.path}.${name}`));
    return [
      ...(has('status') ? ['closed', 'paused', 'met', 'sustaining'].map((word) => ({ name: `${path}/${file}, all ${word}`, files: { ...files, [file]: withValue(text, 'priorities.*.status', word) }, date: TODAY })) : []),
      ...(has('years') ? ['2026-27', '2027-28', '2025-26', '2027-28 to 2028-29', 'when we can'].map((years) => ({ name: `${path}/${file}, all of ${years}`, files: { ...files, [file]: withValue(text, 'priorities.*.years', years) }, date: TODAY })) : []),
    ];
  }),
);
// Every sign that a plan was looked at, in the year and outside it, with what is no sign beside each.
const REVIEWED = '2027-02-01';
const looked = ['2026-08-31', '2026-09-01', 'autumn 2026', '2026-27', '2027-02-01', '2027-02-02', 'summer 2026 to autumn 2026', '2025-26', 'about then', ''].flatMap((when) =>
  [
    ...['monitoring', 'observation', 'event', 'professional-learning', ''].flatMap((kind) => ['for: a', 'for: [a/T1]', 'for: f', 'for: all', 'text: x', 'for: a/A1, impact: It worked'].map((rest) => `log:\n  - {when: ${when}, kind: ${kind}, ${rest}}`)),
    `decisions:\n  d: {when: ${when}, decided: Yes, about: a}`,
    `decisions:\n  d: {when: ${when}, ask: Shall we?, about: a}`,
    `decisions:\n  d: {when: ${when}, decided: Yes}`,
    `self-evaluation:\n  perspectives:\n    p: {when: ${when}, from: x, about: a}`,
    `self-evaluation:\n  perspectives:\n    p: {when: ${when}, from: x, about: f}`,
  ].map((rest) => small(`${BARE}priorities:\n  a:\n    title: x\n    targets:\n      T1: {title: x}\n    actions:\n      A1: {title: x}\nfindings:\n  f: {finding: x}\n${rest}\n`, REVIEWED)).concat(
    [`targets:\n      T1: {title: x, readings: [{when: ${when}, value: 3}]}`, ...['planned', 'on-course', 'met', 'not-met'].map((status) => `targets:\n      T1: {title: x, by: ${when}, status: ${status}}`), ...['planned', 'reached', 'moved'].map((status) => `milestones:\n      M1: {title: x, by: ${when}, status: ${status}}`)].map((rest) => small(`${BARE}priorities:\n  a:\n    title: x\n    ${rest}\n`, REVIEWED)),
    small(`${BARE}  revised: ${when}\n`, REVIEWED),
  ),
);
// A priority at rest beside one at work and by itself, saying all of it, some of it and nothing.
const saying = ['', 'targets: {T1: {title: x}}', 'targets: {T1: {title: x, outcome: y}, T2: {title: z}}', 'strategy: x, targets: {T1: {title: x, outcome: y}}'];
const rest = ['paused', 'sustaining', 'met', 'closed', 'adapted', ''].flatMap((status) => saying.flatMap((some) => [...saying.map((more) => `  b: {title: y, ${more}}\n`), ''].map((beside) => small(`${BARE}priorities:\n  a: {title: x, status: ${status}, ${some}}\n${beside}`))));
// INSET days of this year, of others and on the days where one year ends and the next begins.
const inset = ['2026-08-31', '2026-09-01', '2026-08-27', 'autumn 2026', 'summer 2026', '2025-26', '2026-08-31 to 2026-09-01', '2027-01-04', 'in spring', ''].flatMap((when) => ['', 'term-dates:\n  2026-27: {autumn: 2026-08-27 to 2026-12-18}\n', 'term-dates:\n  2026-27: {autumn: 2026-09-03 to 2026-12-18}\n'].map((dates) => small(`${BARE}inset:\n  days:\n    a: {when: ${when}, purpose: x}\n    b: {when: 2026-01-05, purpose: y}\n${dates}`)));
const others = ['2024-25', '2026-27', '2027-28'].map((year) => small(`${BARE}previous-targets:\n  ${year}:\n    a: {title: x, met: partly}\n`));

const CASES: readonly Case[] = [
  ...[...EXAMPLES, ...REAL].flatMap(([name, files]) => daysFor(files).map((date) => ({ name: `${name} on ${date}`, files, date }))),
  ...EXAMPLES.flatMap(changed),
  ...REAL.flatMap(changed),
  ...pairs, ...clock, ...terms, ...begun, ...leap, ...fresh, ...excused, ...met, ...split, ...priorities, ...others, ...looked, ...rest, ...inset,
];

/** Which files belong to a school is read from a folder. */
function onDisk(files: Readonly<Record<string, string>>): Snapshot {
  const desk = mkdtempSync(join(tmpdir(), 'sip-second-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(desk, path)), { recursive: true });
      writeFileSync(join(desk, path), text);
    }
    return readFolder(desk, moreFiles);
  } finally {
    rmSync(desk, { recursive: true });
  }
}

/** What the program says, in the words of the second. */
function first({ files, date }: Case, stage: Stage): Record<string, string> {
  const { school, diagnostics } = checkSchool(files === parted ? onDisk(files) : fromMemory(files), { today: date, scope: 'validate', stage });
  const { clauses } = checklistOf(school, date, { en: '', cy: '' }, diagnostics);
  return Object.fromEntries(clauses.flatMap(({ items }) => items.map(({ id, standing }) => [id, standing === 'present' ? 'met' : standing])));
}

it('both say the same of every plan', () => {
  const questions = CASES.map(({ files, date }, index) => `${JSON.stringify({ files, date, stage: STAGES[index % 3] })}\n`).join('');
  const { status, stdout, stderr, error } = spawnSync('python3', [SECOND, '--batch'], { input: questions, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error || status !== 0) throw new Error(`This test needs python3 with PyYAML. On Debian: apt-get install python3 python3-yaml\n${error?.message ?? stderr}`);
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>);
  expect(answers).toHaveLength(CASES.length);
  const ids = Object.keys(currentEdition().items);
  let compared = 0;
  const disagreements = CASES.flatMap((one, index) => {
    const ours = first(one, STAGES[index % 3]!);
    const second = answers[index]!;
    // What cannot be read is no plan: of that the two need not say the same thing item by item.
    if ('unread' in second) return [`${one.name}: could not be read`];
    compared++;
    return ids.filter((id) => ours[id] !== second[id]).map((id) => `${one.name} (${one.date}): ${id} is ${ours[id]} in the first, ${second[id]} in the second`);
  });
  console.info(`second implementation: plans ${compared}, items ${compared * ids.length}, disagreements ${disagreements.length}`);
  expect(disagreements).toEqual([]);
  expect(compared).toBeGreaterThan(300 + EXAMPLES.length + REAL.length);
});
