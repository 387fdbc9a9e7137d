import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSchool } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { currentEdition } from '../src/edition/editions.ts';
import type { Said } from '../src/language/said.ts';
import type { Example, Rule } from '../src/lint/rule.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { fromMemory } from '../src/read/memory.ts';
import { checkAfter } from './after.ts';

const TODAY = '2026-11-23';
const MARK = '# <-- here';

/** A question that few are asked is asked for by its name. With the version before it, for rules that tell of what has changed since. */
const check = (example: Example, { id, before = [], bad, good, thorough }: Pick<Rule, 'id' | 'before' | 'bad' | 'good' | 'thorough'>) => {
  const earlier = before.length > 1 ? before[[...bad, ...good].indexOf(example)] : before[0];
  return (earlier ? checkAfter(earlier, example, TODAY) : checkSchool(fromMemory(example), { today: TODAY, ...(thorough ? { only: [id] } : {}) })).diagnostics;
};
const ofRule = (diagnostics: readonly Diagnostic[], rule: Rule) => diagnostics.filter((one) => one.rule === rule.id);
const places = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ span }) => `${span.file}:${span.start.line}`).sort();

const marked = (example: Example) =>
  Object.entries(example)
    .flatMap(([file, text]) => text.split('\n').flatMap((line, index) => (line.includes(MARK) ? [`${file}:${index + 1}`] : [])))
    .sort();

const broken = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ basis, rule }) => basis === 'integrity' || rule === 'lost-words').map(({ message }) => message.en);

const placeholders = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('each bad example is reported where it is marked, and nowhere else', () => {
    expect(rule.bad.length).toBeGreaterThan(0);
    for (const example of rule.bad) {
      const wanted = marked(example);
      expect(wanted.length, 'an example marks at least one line').toBeGreaterThan(0);
      expect(places(ofRule(check(example, rule), rule))).toEqual(wanted);
    }
  });

  test('each good example is left in peace', () => {
    expect(rule.good.length).toBeGreaterThan(0);
    for (const example of rule.good) expect(ofRule(check(example, rule), rule).map(({ message }) => message.en)).toEqual([]);
  });

  test('its examples can be read', () => {
    for (const example of [...rule.bad, ...rule.good]) expect(broken(check(example, rule))).toEqual([]);
  });

  test('advice names a clause of the guidance that is no certain law; what is ours names none', () => {
    if (rule.basis === 'ours') {
      expect(rule.clause).toBeUndefined();
      return;
    }
    const clause = currentEdition().clauses[rule.clause ?? ''];
    expect(clause, rule.clause).toBeDefined();
    expect(['should', 'must']).toContain(clause!.force);
    // A must that is certain is law, and then the edition says how loud it is to miss it.
    if (clause!.force === 'must' && !clause!.severity) expect(['relayed', 'inferred']).toContain(clause!.certainty);
  });

  test('no advice is an error', () => expect(['warning', 'info']).toContain(rule.severity));

  test('what it says is whole sentences in both languages', () => {
    const said = rule.bad.flatMap((example) => ofRule(check(example, rule), rule)).flatMap(({ message, hint }) => [message, ...(hint ? [hint] : [])]);
    for (const { en, cy } of [...said, rule.summary, rule.why]) {
      expect(cy).not.toEqual(en);
      for (const text of [en, cy]) {
        expect(text).not.toMatch(/[{}!]|invalid|failed to|\bundefined\b|\bnull\b|\s{2}/);
        expect(text).toMatch(/^[\p{Lu}\d“`]/u);
      }
    }
    for (const { en, cy } of [...said, rule.summary]) for (const text of [en, cy]) expect(text).not.toMatch(/\.$/);
    for (const text of [rule.why.en, rule.why.cy]) expect(text).toMatch(/[.?”]$/);
  });
});

test('each rule stands in a file of its own, named by its id', () => {
  const files = readdirSync(new URL('../src/lint/rules/', import.meta.url)).filter((name) => name !== 'index.ts');
  expect(files.sort()).toEqual(RULES.map(({ id }) => `${id}.ts`).sort());
});

test('no rule has the id of a statutory item, which no setting may reach', () => {
  for (const { id } of RULES) expect(Object.keys(currentEdition().items)).not.toContain(id);
});

test('the same places are filled in English and in Welsh', () => {
  for (const { id } of RULES) {
    const source = readFileSync(new URL(`../src/lint/rules/${id}.ts`, import.meta.url), 'utf8');
    const pairs: Said[] = [...source.matchAll(/en:\s*'([^']*)',\s*cy:\s*'([^']*)'/g)].map(([, en, cy]) => ({ en: en!, cy: cy! }));
    expect(pairs.length, id).toBeGreaterThan(1);
    expect(source.match(/\ben:\s*['"`]/g)!.length, `${id}: every English sentence stands beside its Welsh`).toBe(pairs.length);
    for (const { en, cy } of pairs) expect(placeholders(cy), `${id}: ${en}`).toEqual(placeholders(en));
  }
});
