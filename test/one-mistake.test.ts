import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { fromMemory } from '../src/read/memory.ts';
import { example, lineOf, replaced, without, withValue } from './editing.ts';

const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
const school = example('small-primary');
const PLAN = school['plan.yaml']!;
const SELF = school['self-evaluation.yaml']!;
const desk = mkdtempSync(join(tmpdir(), 'one-mistake-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

interface Problem {
  readonly rule: string;
  readonly severity: string;
  readonly basis: string;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly related: readonly object[];
}

/** Checks a copy of the school with some of its files changed, from inside its folder; undefined deletes a file. */
function check(changes: Readonly<Record<string, string | undefined>>, lang = 'en'): { status: number | null; stderr: string; problems: readonly Problem[] } {
  const folder = mkdtempSync(join(desk, 'school-'));
  for (const [path, text] of Object.entries({ ...school, ...changes })) if (text !== undefined) writeFileSync(join(folder, path), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', '--format', 'json', '--as-of', '2026-11-23', '--lang', lang], { cwd: folder, encoding: 'utf8' });
  return { status, stderr, problems: (JSON.parse(stdout) as { diagnostics: Problem[] }).diagnostics };
}

const placeOf = ({ file, start }: Problem) => `${file}:${start.line}`;
const lineWith = (text: string, piece: string) => text.split('\n').findIndex((line) => line.includes(piece)) + 1;

interface Mistake {
  readonly what: string;
  readonly plan?: string;
  readonly self?: string;
  readonly at: string;
  /** Words that the message or its hint has. */
  readonly says: RegExp;
}

const renamed = (text: string, from: string, to: string) => replaced(text, `\n${from}:`, `\n${to}:`);
const planKey = (what: string, from: string, to: string, says: RegExp): Mistake => {
  const plan = renamed(PLAN, from, to);
  return { what, plan, at: `plan.yaml:${lineWith(plan, `${to.trimStart()}:`)}`, says };
};
const target = 'priorities.reading.targets.T1';

const keys: readonly Mistake[] = [
  planKey('of the whole plan', 'community', 'comunity', /“comunity”.*“community”/s),
  planKey('with a hyphen', 'learning-strategy', 'learning_strategy', /“learning-strategy”/),
  planKey('with a capital', 'priorities', 'Priorities', /“priorities”/),
  planKey('in Welsh', 'priorities', 'blaenoriaethau', /“priorities”/),
  planKey('in Welsh, of a field', '  temporary-staff', '  staff-a-leolir-dros-dro', /“temporary-staff”/),
  planKey('that is far from any of ours', '  locality', '  village', /“village” is not a name.*locality/s),
  planKey('of a field', '  locality', '  localty', /“localty”.*“locality”/s),
  planKey('of the stage', '  years', '  yaers', /“years”/),
  { what: 'inside an item', plan: replaced(PLAN, '        outcome:', '        otucome:'), at: `plan.yaml:${lineOf(PLAN, `${target}.outcome`)}`, says: /“otucome”.*“outcome”/s },
  { what: 'that holds items', plan: replaced(PLAN, '    targets:', '    targtes:'), at: `plan.yaml:${lineOf(PLAN, 'priorities.reading.targets')}`, says: /“targtes”.*“targets”/s },
  { what: 'in the other file', self: renamed(SELF, 'findings', 'findigns'), at: `self-evaluation.yaml:${lineOf(SELF, 'findings')}`, says: /“findigns”.*“findings”/s },
  { what: 'in the other file, in Welsh', self: renamed(SELF, 'findings', 'canfyddiadau'), at: `self-evaluation.yaml:${lineOf(SELF, 'findings')}`, says: /“findings”/ },
  { what: 'of a national priority', plan: replaced(PLAN, '  progression:', '  progresion:'), at: `plan.yaml:${lineOf(PLAN, 'national-priorities.progression')}`, says: /“progresion”.*“progression”/s },
];

const broken: readonly Mistake[] = [
  { what: 'a quotation mark that is never closed', plan: withValue(PLAN, 'plan.short-term', '"By summer'), at: `plan.yaml:${lineOf(PLAN, 'plan.short-term')}`, says: /quotation mark/ },
  { what: 'a colon in a title', plan: withValue(PLAN, 'priorities.reasoning.aiming-for', 'Reasoning: why it works'), at: `plan.yaml:${lineOf(PLAN, 'priorities.reasoning.aiming-for')}`, says: /colon/ },
  { what: 'a bracket that is never closed', self: replaced(SELF, 'theme: [emotional-well-being, safeguarding]', 'theme: [emotional-well-being, safeguarding'), at: `self-evaluation.yaml:${lineWith(SELF, 'theme: [emotional-well-being, safeguarding]')}`, says: /bracket/ },
  { what: 'one line with a tab', plan: replaced(PLAN, '  locality:', '\tlocality:'), at: `plan.yaml:${lineOf(PLAN, 'community.locality')}`, says: /tab/ },
  { what: 'every line with tabs', self: SELF.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)), at: `self-evaluation.yaml:${lineWith(SELF, '  ')}`, says: /tab/ },
  { what: 'one space too few', plan: replaced(PLAN, '  longer-term:', ' longer-term:'), at: `plan.yaml:${lineOf(PLAN, 'plan.longer-term')}`, says: /spaces/ },
  { what: 'one space too many', plan: replaced(PLAN, '    link-governor:', '     link-governor:'), at: `plan.yaml:${lineOf(PLAN, 'priorities.reading.link-governor')}`, says: /spaces|indented/ },
  { what: 'no colon', plan: replaced(PLAN, '  kind: primary', '  kind primary'), at: `plan.yaml:${lineOf(PLAN, 'school.kind')}`, says: /colon/ },
  { what: 'a merge that was not finished', plan: replaced(PLAN, '  kind: primary\n', '<<<<<<< HEAD\n  kind: primary\n=======\n  kind: nursery\n>>>>>>> other\n'), at: `plan.yaml:${lineOf(PLAN, 'school.kind')}`, says: /<<<<<<</ },
  { what: 'the same item twice', plan: replaced(PLAN, '  cynefin:', '  reasoning:'), at: `plan.yaml:${lineOf(PLAN, 'priorities.cynefin')}`, says: /twice/ },
  { what: 'a line with an id left out between two items', plan: without(PLAN, 'priorities.reading.actions.small-groups').replace('      reading-volunteers:\n', ''), at: `plan.yaml:${lineOf(PLAN, 'priorities.reading.actions.small-groups')}`, says: /twice/ },
  { what: 'a dash before one id', plan: replaced(PLAN, '  reading:\n', '  - reading:\n'), at: `plan.yaml:${lineOf(PLAN, 'priorities.reading')}`, says: /dash/ },
];

const dedent = (text: string, path: string): string => {
  const from = lineOf(text, path) - 1;
  const lines = text.split('\n');
  const depth = /^ */.exec(lines[from]!)![0].length;
  let to = from + 1;
  while (to < lines.length && (lines[to]!.trim() === '' || /^ */.exec(lines[to]!)![0].length > depth)) to++;
  return [...lines.slice(0, from), ...lines.slice(from + 1, to).map((line) => line.replace(/^ {2}/, '')), ...lines.slice(to)].join('\n');
};

const shapes: readonly Mistake[] = [
  { what: 'a priority without its id', plan: dedent(PLAN, 'priorities.reading'), at: `plan.yaml:${lineOf(PLAN, 'priorities')}`, says: /id first.*“title”/s },
  { what: 'a target without its id', plan: dedent(PLAN, target), at: `plan.yaml:${lineOf(PLAN, 'priorities.reading.targets')}`, says: /id first/ },
  { what: 'a finding without its id', self: dedent(SELF, 'findings.slow-reading'), at: `self-evaluation.yaml:${lineOf(SELF, 'findings')}`, says: /id first/ },
  { what: 'an INSET day without its id', plan: dedent(PLAN, 'inset.days.january'), at: `plan.yaml:${lineOf(PLAN, 'inset.days')}`, says: /id first/ },
  { what: 'a national priority without its name', plan: dedent(PLAN, 'national-priorities.poverty'), at: `plan.yaml:${lineOf(PLAN, 'national-priorities')}`, says: /id first/ },
  { what: 'earlier targets without their year', plan: dedent(PLAN, 'previous-targets.2025-26'), at: `plan.yaml:${lineOf(PLAN, 'previous-targets')}`, says: /year/ },
  {
    what: 'a list where targets with ids belong',
    plan: replaced(replaced(PLAN, '      T1:\n        title: 31 of', '      - title: 31 of'), '      T2:\n        title: 43 of', '      - title: 43 of'),
    at: `plan.yaml:${lineOf(PLAN, 'priorities.reading.targets')}`,
    says: /items, each under a short id/,
  },
  { what: 'words where items belong', plan: withValue(PLAN, 'grants', 'About thirty thousand pounds'), at: `plan.yaml:${lineOf(PLAN, 'grants')}`, says: /short id/ },
  { what: 'a word that is not one of the choices', plan: withValue(PLAN, 'priorities.oracy.targets.T1.status', 'on-curse'), at: `plan.yaml:${lineOf(PLAN, 'priorities.oracy.targets.T1.status')}`, says: /“on-curse”.*“on-course”/s },
  { what: 'a date that cannot be', plan: withValue(PLAN, 'plan.prepared', '2026-09-31'), at: `plan.yaml:${lineOf(PLAN, 'plan.prepared')}`, says: /2026-09-31/ },
];

const references: readonly Mistake[] = [
  { what: 'to nothing', plan: replaced(PLAN, 'because: [few-voices,', 'because: [nobody-speaks,'), at: `plan.yaml:${lineOf(PLAN, 'priorities.oracy.because')}`, says: /“nobody-speaks” is nothing/ },
  { what: 'nearly right', plan: replaced(PLAN, 'because: [few-voices,', 'because: [few-voice,'), at: `plan.yaml:${lineOf(PLAN, 'priorities.oracy.because')}`, says: /“few-voices” \(self-evaluation\.yaml:\d+\)/ },
  { what: 'to a target that is not there', plan: replaced(PLAN, 'for: [reading/T2]', 'for: [reading/T9]'), at: `plan.yaml:${lineWith(PLAN, 'for: [reading/T2]')}`, says: /“reading\/T9”/ },
  { what: 'to a recommendation that is not there', plan: replaced(PLAN, 'estyn-2025/R3', 'estyn-2025/R7'), at: `plan.yaml:${lineWith(PLAN, 'estyn-2025/R3')}`, says: /“estyn-2025\/R7”/ },
  { what: 'many, to a priority whose id was changed', plan: replaced(PLAN, '\n  oracy:\n', '\n  talking:\n'), at: `plan.yaml:${lineWith(PLAN, 'for: [oracy]')}`, says: /“oracy” is nothing.*references/s },
  { what: 'many, to a finding whose id was changed', self: replaced(SELF, '\n  slow-reading:\n', '\n  slow-readers:\n'), at: `plan.yaml:${lineOf(PLAN, 'priorities.reading.because')}`, says: /“slow-reading” is nothing.*“slow-readers”/s },
];

describe.each([
  ['a misspelt key', keys],
  ['broken YAML', broken],
  ['a wrong shape', shapes],
  ['a reference', references],
])('%s', (_kind, mistakes) => {
  it.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('%s', (_what, { plan = PLAN, self = SELF, at, says }) => {
    const { status, stderr, problems } = check({ 'plan.yaml': plan, 'self-evaluation.yaml': self });
    expect(problems.map((one) => `${placeOf(one)} ${one.severity} ${one.message}`)).toHaveLength(1);
    const [only] = problems as [Problem];
    expect(`${only.message} ${only.hint}`).toMatch(says);
    expect({ status, stderr, severity: only.severity, basis: only.basis, at: placeOf(only) }).toEqual({ status: 1, stderr: '', severity: 'error', basis: 'integrity', at });
    expect(only.hint).not.toBeNull();
  });
});

describe('a deleted file', () => {
  const { status, problems } = check({ 'self-evaluation.yaml': undefined });

  it('is one message, at the first reference into it, with the others counted', () => {
    expect(status).toBe(1);
    expect(problems.map(placeOf)).toEqual([`plan.yaml:${lineOf(PLAN, 'priorities.reading.because')}`]);
    expect(problems[0]!.message).toMatch(/“slow-reading” is nothing in this school.*\d\d references/);
    expect(problems[0]!.hint).toMatch(/deleted/);
    expect(problems[0]!.related.length).toBeGreaterThan(2);
  });

  it('does not hide what else is wrong', () => {
    const both = check({ 'self-evaluation.yaml': undefined, 'plan.yaml': without(PLAN, 'community.locality') });
    expect(both.problems.map(({ rule }) => rule)).toEqual(['reference', 'locality']);
  });
});

describe('the rest is still checked', () => {
  // Without starting the program each time: what it would print is what this gives.
  const placesIn = (file: string, changes: Record<string, string>) =>
    checkSchool(fromMemory({ ...school, ...changes }), { today: '2026-11-23' })
      .diagnostics.filter(({ span }) => span.file === file)
      .map(({ span }) => `${span.file}:${span.start.line}`);

  it.each([...keys, ...broken, ...shapes].filter(({ plan }) => plan !== undefined).map((mistake) => [mistake.what, mistake.plan!] as const))('the self-evaluation, beside a plan with: %s', (_what, plan) => {
    const self = replaced(SELF, '    kind: strength', '    kidn: strength');
    expect(placesIn('self-evaluation.yaml', { 'plan.yaml': plan, 'self-evaluation.yaml': self })).toEqual([`self-evaluation.yaml:${lineWith(self, 'kidn')}`]);
  });

  it('the plan, beside a self-evaluation that cannot be read: shape and contents too, though not what may stand in it', () => {
    const plan = withValue(replaced(PLAN, '  short-term:', '  shrot-term:'), 'priorities.oracy.targets.T1.status', 'on-curse');
    const self = replaced(SELF, '  summary:', '\tsummary:');
    expect(placesIn('plan.yaml', { 'plan.yaml': plan, 'self-evaluation.yaml': self })).toEqual([`plan.yaml:${lineWith(plan, 'shrot-term')}`, `plan.yaml:${lineWith(plan, 'on-curse')}`]);
  });

  it('two mistakes in one file are two messages', () => {
    const plan = replaced(replaced(PLAN, '  locality:', '\tlocality:'), '  kind: primary', '  kind primary');
    expect(check({ 'plan.yaml': plan }).problems.map(placeOf)).toEqual([`plan.yaml:${lineOf(PLAN, 'school.kind')}`, `plan.yaml:${lineOf(PLAN, 'community.locality')}`]);
  });
});

it('says the same in Welsh, at the same place', () => {
  for (const { plan = PLAN, self = SELF, at } of [keys[0]!, broken[0]!, shapes[0]!, references[0]!]) {
    const { problems } = check({ 'plan.yaml': plan, 'self-evaluation.yaml': self }, 'cy');
    expect(problems.map(placeOf)).toEqual([at]);
    expect(problems[0]!.message).not.toMatch(/\b(the|is|not|has)\b/);
  }
});
