import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/commands/explain.run.ts';
import { Misuse } from '../src/cli/command.ts';
import type { World } from '../src/cli/command.ts';
import { columns } from '../src/diagnostics/width.ts';
import { currentEdition } from '../src/edition/editions.ts';
import { exampleOf, exampleOfKind } from '../src/explain/example.ts';
import { explain } from '../src/explain/explain.ts';
import { itemExamples } from '../src/explain/item-examples.ts';
import { everything, exactName, meaningsOf } from '../src/explain/meanings.ts';
import type { Knowledge } from '../src/explain/knowledge.ts';
import { explanationText } from '../src/explain/text.ts';
import { topicsText } from '../src/explain/list.ts';
import { FORMAT } from '../src/format/format.ts';
import type { Lang } from '../src/language/said.ts';
import type { Rule } from '../src/lint/rule.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { checkStatutory } from '../src/statutory/check.ts';

/** A rule of each kind of origin, so that the words for all of them are seen whatever rules there are. */
const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  basis: 'advice',
  severity: 'warning',
  summary: { en: 'A finding that rests on one kind of evidence', cy: 'Canfyddiad sy’n dibynnu ar un math o dystiolaeth' },
  why: { en: 'What is seen in one place only may look different from another.', cy: 'Gall yr hyn a welir mewn un man yn unig edrych yn wahanol o fan arall.' },
  bad: [{ 'plan.yaml': 'findings:\n  spelling: # <-- here\n    finding: Spelling is weak\n', 'sip.yaml': 'sip: 1\n' }],
  good: [{ 'plan.yaml': `findings:\n  spelling:\n    finding: ${'Spelling is weak, as books and learners both show. '.repeat(3)}\n` }],
  *check() {},
  ...more,
});
const knowledge: Knowledge = {
  edition: currentEdition(),
  rules: [...RULES, rule('test-advice', { clause: 'triangulate', across: true }), rule('test-ours', { basis: 'ours', most: 5, severity: 'info' }), rule('test-integrity', { basis: 'integrity', severity: 'error' })],
};
const said = (name: string, lang: Lang, width = 80) => explanationText(explain(name, knowledge)!, { lang, width, colour: false, quiet: false, most: Infinity });
const world = { folder: '/', environment: {}, today: '2026-11-23', terminal: { columns: 80, colour: false, interactive: false } } satisfies World;
const asked = (name: string | undefined, own: Record<string, unknown> = {}, lang: Lang = 'en') =>
  run({ args: [name], own, common: { lang, quiet: false, colour: false, width: 80, today: '2026-11-23', school: '/' }, world });

const LANGS = ['en', 'cy'] as const;
const ALL = everything(knowledge);

describe.each(LANGS)('sip explain (%s)', (lang) => {
  it('explains every rule, item, clause, theme, field and part of the format within 80 columns', () => {
    expect(ALL.length).toBeGreaterThan(400);
    for (const meaning of ALL) {
      const name = exactName(meaning, ALL);
      const { explanation } = explain(name, knowledge)!;
      expect([explanation.type, explanation.name]).toEqual([meaning.type, name]);
      const text = said(name, lang);
      expect(text.split('\n').filter((line) => columns(line) > 80), name).toEqual([]);
      expect(text, name).not.toMatch(/\{[a-z]+\}|undefined|\[object/i);
      expect(text.split('\n').length, name).toBeGreaterThan(6);
    }
  });

  it('lists everything by topic within 80 columns', () => {
    const text = topicsText(knowledge, { lang, width: 80, colour: false, quiet: false, most: Infinity });
    expect(text.split('\n').filter((line) => columns(line) > 80)).toEqual([]);
    for (const { type, id } of ALL.filter((one) => !['field', 'kind', 'clause'].includes(one.type))) expect(text, type).toContain(`    ${id}`);
  });

  it('writes JSON as its schema says', () => {
    const schema = JSON.parse(readFileSync(new URL('../schemas/explain.schema.json', import.meta.url), 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    for (const name of [undefined, 'locality', 'priority.because', 'poverty', 'triangulate', 'shape']) {
      validate(JSON.parse(asked(name, { format: 'json' }, lang).stdout!));
      expect(validate.errors).toBeNull();
    }
  });

  it('shows examples whose every name and value the format knows', () => {
    const wrong = (code: string, file: string) => load(fromMemory({ [file]: `${code}\n` })).diagnostics.filter(({ rule: id }) => ['yaml', 'shape', 'lost-words'].includes(id));
    for (const [def, { fields }] of Object.entries(FORMAT)) {
      const file = def === 'lint' || def === 'root' ? 'sip.yaml' : 'plan.yaml';
      for (const field of Object.keys(fields)) expect(wrong(exampleOf(def, field)[lang], file), `${def}.${field}`).toEqual([]);
      if (def !== 'root') expect(wrong(exampleOfKind(def)[lang], file), def).toEqual([]);
    }
  });

  it('says of each reading of the law that is ours, and of each number of days or months, that it is', () => {
    const wanted: Record<string, readonly string[]> = { 'review-annual': ['12', '30'], 'review-after-s28': ['60'], 'kept-under-review': [], inset: [], targets: [], outcomes: [], strategy: [] };
    const ours = lang === 'en' ? /our (?:reading|choice)/ : /ein (?:dehongliad|dewis) ni/i;
    for (const [id, numbers] of Object.entries(wanted)) {
      const text = asked(id, {}, lang).stdout!.replace(/\s+/g, ' ');
      expect(text, id).toMatch(ours);
      for (const number of numbers) expect(text, id).toContain(` ${number} `);
    }
  });

  it('shows for each statutory item a piece that leaves it open and one that meets it', () => {
    const days: Record<string, string> = { 'kept-under-review': '2027-01-11' };
    const standing = (id: string, code: string) => {
      const plan = /^plan:/m.test(code) ? '' : 'plan:\n  prepared: 2026-09-30\n';
      const years = plan === '' ? code.replace('plan:\n', 'plan:\n  years: 2026-27 to 2028-29\n') : `${plan}  years: 2026-27 to 2028-29\n${code}`;
      const { school, diagnostics } = load(fromMemory({ 'plan.yaml': `sip: 1\n${years}\n` }));
      expect(diagnostics.filter(({ rule: name }) => name !== 'reference')).toEqual([]);
      return checkStatutory(school, days[id] ?? '2026-11-23').find((one) => one.id === id)!.standing;
    };
    for (const id of Object.keys(knowledge.edition.items)) {
      const examples = itemExamples(id)!;
      expect([id, standing(id, examples.good[lang])]).toEqual([id, 'present']);
      expect(['missing', 'incomplete'], id).toContain(standing(id, examples.bad[lang]));
    }
  });
});

describe('what a name means', () => {
  const first = (name: string) => {
    const [meaning] = meaningsOf(name, knowledge);
    return meaning && `${meaning.type} ${meaning.defs[0] ?? ''}${meaning.defs.length > 0 ? '.' : ''}${meaning.id}`;
  };

  it('knows ids, fields, paths, Welsh and English titles, and words of a field', () => {
    expect(first('locality')).toBe('item locality');
    expect(first('community.locality')).toBe('field community.locality');
    expect(first('priorities.targets.outcome')).toBe('field target.outcome');
    expect(first('priority.because')).toBe('field priority.because');
    expect(first('blaenoriaethau')).toBe('field root.priorities');
    expect(first('Deilliannau disgwyliedig')).toBe('item outcomes');
    expect(first('deilliant disgwyliedig')).toBe('field target.outcome');
    expect(first('national-priority/poverty')).toBe('national-priority poverty');
    expect(first('for-approval')).toBe('field plan.stage');
    expect(first('I’w gymeradwyo')).toBe('field plan.stage');
    expect(first('root-cause')).toBe('step root-cause');
    expect(first('clause/root-cause')).toBe('clause root-cause');
    expect(first('nothing-like-it')).toBeUndefined();
  });

  it('names the other things of the same name, and each of those names leads there', () => {
    const { others } = explain('strategy', knowledge)!;
    expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(['field/strategy', 'priority.strategy']));
    for (const { name, meaning } of others) expect(explain(name, knowledge)!.explanation.type, name).toBe(meaning.type);
    expect(said('strategy', 'en')).toContain('priority.strategy');
  });

  it('explains whatever a message names as its rule', () => {
    const files = (folder: URL): string[] =>
      readdirSync(folder).flatMap((name) => {
        const at = new URL(statSync(new URL(name, folder)).isDirectory() ? `${name}/` : name, folder);
        return at.pathname.endsWith('/') ? files(at) : at.pathname.endsWith('.ts') ? [readFileSync(at, 'utf8')] : [];
      });
    const named = ['read', 'parse', 'validate', 'link', 'statutory', 'lint'].flatMap((folder) => files(new URL(`../src/${folder}/`, import.meta.url))).flatMap((text) => [...text.matchAll(/rule: '([a-z-]+)'/g)].map((match) => match[1]!));
    expect(named).toContain('shape');
    for (const name of named) expect(explain(name, knowledge), name).toBeDefined();
  });

  it('suggests what may have been meant, with exit code 2', () => {
    expect(() => asked('lokality')).toThrow(Misuse);
    try {
      asked('lokality');
    } catch (error) {
      expect((error as Misuse).said.en).toBe('Nothing here is called “lokality”');
      expect((error as Misuse).hint!.en).toContain('locality');
    }
    try {
      asked('xyzzyplugh\u001b[31m');
    } catch (error) {
      expect((error as Misuse).said.cy).not.toContain('\u001b');
      expect((error as Misuse).hint!.cy).toContain('sip explain');
    }
  });
});

describe('what an explanation says', () => {
  it('says must for law and should for advice, and how sure it is', () => {
    expect(said('locality', 'en')).toContain('“must”');
    expect(said('locality', 'en')).toContain('secondary sources');
    expect(said('locality', 'en')).toContain('no legal advice');
    expect(said('clause/triangulate', 'en')).toContain('“should”');
    expect(said('clause/triangulate', 'en')).not.toContain('no legal advice');
  });

  it('never calls a rule advice where the edition makes it law, and tells no way to set it aside', () => {
    for (const [lang, law, advice] of [['en', '· Law: a rule', '· Advice: a rule'], ['cy', '· Y gyfraith: rheol', '· Cyngor: rheol']] as const) {
      expect(said('curriculum-statement-missing', lang)).toContain(law);
      expect(said('curriculum-statement-missing', lang)).not.toMatch(/accept:|: silent/);
      expect(said('no-root-cause', lang)).toContain(advice);
      expect(said('no-root-cause', lang)).toMatch(/accept:[^]*: silent/);
    }
  });

  it('marks the Welsh of legal text as a draft, in Welsh only', () => {
    expect(said('locality', 'cy')).toMatch(/Drafft yw Cymraeg/);
    expect(said('locality', 'en')).not.toMatch(/draft:.*Welsh/);
  });

  it('says how to set advice aside, and that law cannot be, save where the law itself has exceptions', () => {
    expect(said('test-advice', 'en')).toContain('accept:\n        test-advice:\n          reason:');
    expect(said('test-ours', 'en')).toContain('most: 5');
    expect(said('test-ours', 'en')).toContain('It rests on no clause');
    expect(said('previous-targets', 'en')).toContain('does-not-apply:\n        previous-targets:');
    expect(said('locality', 'en')).not.toContain('does-not-apply:');
    for (const [id, { mayNotApply }] of Object.entries(knowledge.edition.items)) expect(said(id, 'en').includes('does-not-apply:\n'), id).toBe(mayNotApply);
  });

  it('names the files of an example, marks the reported line in the reader’s language, and shows that a line was cut', () => {
    const text = said('test-advice', 'cy');
    expect(text).toContain('# plan.yaml');
    expect(text).toContain('# <-- yma');
    expect(text).toContain('…');
  });

  it('explains a rule whose clause another edition does not have', () => {
    const other: Knowledge = { edition: { ...knowledge.edition, clauses: {}, items: {}, themes: {} }, rules: [rule('orphan', { clause: 'gone' })] };
    const { explanation } = explain('orphan', other)!;
    expect(explanation.title).toEqual(rule('orphan', {}).summary);
    expect(explanation.notes).toEqual([]);
  });
});
