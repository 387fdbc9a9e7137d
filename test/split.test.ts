import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import type { Checked } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { touchedSince } from '../src/history/touched.ts';
import type { Node } from '../src/parse/node.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import { PATIENCE, sample } from './sampling.ts';
import { numbered, plain, putTogether, takeApart } from './splitting.ts';
import type { Part, Value } from './splitting.ts';

// One plan may stand in one file or in fifty. However it is split, nothing changes but the places that messages point at.

const TODAY = '2026-11-23';
const examples = fileURLToPath(new URL('../examples', import.meta.url));

function filesOf(school: string): Record<string, string> {
  const root = join(examples, school);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).sort();
  return Object.fromEntries(paths.map((path) => [relative('.', path).replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
}

const check = (files: Readonly<Record<string, string>>, stage?: 'approved'): Checked => checkSchool(fromMemory(files, 'school'), { today: TODAY, ...(stage ? { stage } : {}) });

/** What is told, without where: messages name a file and a line in brackets. */
const told = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .map(({ rule, severity, basis, clause, message, hint, item, related }) => [rule, severity, basis, clause, message.en, message.cy, hint?.en, hint?.cy, item?.id, related?.length ?? 0].join(' | '))
    .map((one) => one.replace(/\([^()\s]+\.yaml:\d+\)/g, '(place)'))
    .sort();

/** The assembled data, whatever order its files came in. Lists keep theirs. */
function sorted(value: Value): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
  return Array.isArray(value) ? value.map(sorted) : value;
}
const data = ({ school }: Checked): unknown => sorted(plain(school.tree as Node));

const reports = ({ school }: Checked): string[] =>
  Object.values(REPORTS).flatMap((report) => [
    report(school, { today: TODAY, language: 'both', version: '1' }, 'html'),
    report(school, { today: TODAY, language: 'en', version: '1' }, 'md'),
    report(school, { today: TODAY, language: 'cy', version: '1' }, 'md'),
  ]);

/** The names that files get. Those of another language than the school's say so at their top, and hold nothing else. */
const NAMES = ['plan.yaml', 'self-evaluation.yaml', 'plan/1.yaml', 'plan/2.yaml', 'plan/a/ŵ.yaml', 'plan/a/z.yaml', 'reviews/r.yaml', 'self-evaluation/s.yaml'].sort();

/** A file for each part, as the dice fall. Entries of one list stay in the order of their files. */
function scattered(parts: readonly Part[], dice: readonly number[]): (part: Part, index: number) => string {
  const last = new Map<string, number>();
  const chosen = parts.map((part, index) => {
    const list = part.list ? `${part.path.join('/')} ${part.language ?? ''}` : undefined;
    const from = list === undefined ? 0 : (last.get(list) ?? 0);
    const at = from + (dice[index % dice.length]! % (NAMES.length - from));
    if (list !== undefined) last.set(list, at);
    return part.language === undefined ? NAMES[at]! : NAMES[at]!.replace('.yaml', `.${part.language}.yaml`);
  });
  return (_, index) => chosen[index]!;
}

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly stage?: 'approved';
}

const edited = (school: string, file: string, ...edits: readonly (readonly [string | RegExp, string])[]): Record<string, string> => {
  const files = filesOf(school);
  files[file] = edits.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`${file} does not hold ${String(from)}`);
    return after;
  }, files[file]!);
  return files;
};

const CASES: readonly Case[] = [
  { name: 'small-primary', files: filesOf('small-primary') },
  { name: 'first-draft', files: filesOf('first-draft') },
  { name: 'first-draft, checked as approved', files: filesOf('first-draft'), stage: 'approved' },
  { name: 'welsh-medium-secondary', files: filesOf('welsh-medium-secondary') },
  { name: 'pupil-referral-unit', files: filesOf('pupil-referral-unit') },
  {
    name: 'small-primary with mistakes',
    files: edited('small-primary', 'plan.yaml', [/because: \[[^\]]+\]/, 'because: [no-such-finding]'], [/\n {8}baseline: .*/, ''], [/\n {8}aim: .*/, '\n        aimm: 3'], [/status: done/, 'status: finished'], [/by: 2026-\d\d-\d\d/, 'by: 2026-02-30'], [/\ncommunity:\n/, '\ncommunity:\n  x-own: y\n'], [/\n {4}lead: .*/, '']),
  },
];

const START = CASES.map(({ name, files, ...options }) => {
  const original = check(files, options.stage);
  const { parts, settings } = takeApart(files);
  const all = numbered(parts, original.school);
  const whole = check(putTogether(all, settings, ({ language }) => (language === undefined ? 'plan.yaml' : `plan/${language}.yaml`)), options.stage);
  return { name, stage: options.stage, original, parts: all, settings, whole, expected: { told: told(whole.diagnostics), data: data(whole), reports: reports(whole) } };
});

describe.each(START)('$name', ({ name, stage, original, parts, settings, whole, expected }) => {
  it('has parts and problems enough for a split to be worth trying', () => {
    expect(parts.length).toBeGreaterThan(30);
    if (/mistakes|draft/.test(name)) expect(expected.told.length).toBeGreaterThanOrEqual(5);
  });

  it('says the same in one file, with a number for every entity, as in its own files', () => {
    expect(expected.told).toEqual(told(original.diagnostics));
    expect(reports(whole)).toEqual(reports(original));
  });

  it('says the same however it is split', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: parts.length, maxLength: parts.length }), fc.integer({ min: 1, max: NAMES.length }), (dice, spread) => {
        const files = putTogether(parts, settings, scattered(parts, dice.map((one) => one % spread)));
        const split = check(files, stage);
        expect(told(split.diagnostics)).toEqual(expected.told);
        expect(data(split)).toEqual(expected.data);
        expect(reports(split)).toEqual(expected.reports);
        expect(touchedSince(whole, split).shown).toEqual(split.diagnostics.filter(({ basis }) => basis === 'integrity'));
      }),
      sample(12),
    );
  });

  it('says the same with a file for every part', () => {
    const files = putTogether(parts, settings, (part, index) => `plan/${part.list ? 'list' : 'part'}-${String(index).padStart(5, '0')}.yaml`);
    const split = check(files, stage);
    expect(Object.keys(files).length).toBeGreaterThan(30);
    expect(told(split.diagnostics)).toEqual(expected.told);
    expect(data(split)).toEqual(expected.data);
    expect(reports(split)).toEqual(expected.reports);
  });
});
