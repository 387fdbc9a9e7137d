import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { currentEdition, EDITIONS } from '../src/edition/editions.ts';
import type { Clause } from '../src/edition/edition.ts';
import { registerOf } from '../src/edition/register.ts';
import { CARRIERS, kindOf, waits } from '../src/explain/clauses/listed.ts';
import { clausesJson } from '../src/explain/clauses/json.ts';
import { clausesMarkdown } from '../src/explain/clauses/markdown.ts';
import { select } from '../src/explain/clauses/select.ts';
import { clausesText } from '../src/explain/clauses/text.ts';
import { FORMAT } from '../src/format/format.ts';
import type { Field } from '../src/format/shape.ts';
import { RULES } from '../src/lint/rules/index.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import { documentDigest, linesOf, sentencesOf } from '../src/dev/sentences.js';

const root = new URL('../', import.meta.url);
const GUIDANCE = '001';

/** Whether a path of the format leads to a field: `priorities.*.targets.*.outcome`. */
function leads(path: string): boolean {
  let def = 'root';
  let field: Field | undefined;
  for (const step of path.split('.')) {
    if (step === '*') {
      if (!field || !['map', 'list', 'years', 'labels'].includes(field.type)) return false;
      continue;
    }
    if (field) {
      if (!('of' in field) || field.type === 'labels') return false;
      def = field.of;
    }
    field = FORMAT[def]?.fields[step];
    if (!field) return false;
  }
  return true;
}

/** Whether a carrier is there: the item stands in the edition, the rule is registered, the field, report or count exists. */
function exists(carrier: string, edition = currentEdition()): boolean {
  const name = carrier.slice(carrier.indexOf(':') + 1);
  switch (kindOf(carrier)) {
    case 'item':
      return Object.hasOwn(edition.items, name);
    case 'rule':
      return RULES.some(({ id }) => id === name);
    case 'schema':
      return leads(name);
    case 'report':
      return Object.hasOwn(REPORTS, name) || PRINTS[name] !== undefined;
    case 'aggregate':
      return Object.hasOwn(edition.aggregates, name);
    default:
      return carrier === 'process' || carrier === 'none';
  }
}

/** What prints something about a plan under another name than a report’s: the command that does. */
const PRINTS: Readonly<Record<string, string>> = { changes: 'diff', checklist: 'validate', explain: 'explain', status: 'status', verify: 'verify', trace: 'trace', log: 'log' };

const OURS = new Set(['school', 'governing-body', 'head-teacher', 'pru']);

describe('the register of the current edition', () => {
  const register = registerOf(currentEdition());
  const clauses = Object.entries(register);
  const fromGuidance = clauses.filter(([, { source, lines }]) => source === GUIDANCE && lines);
  const covering = (line: number): readonly Clause[] => fromGuidance.flatMap(([, clause]) => (clause.lines![0] <= line && line <= clause.lines![1] ? [clause] : []));

  it('holds the whole guidance: several hundred clauses, each in both languages', () => {
    expect(clauses.length).toBeGreaterThan(500);
    for (const [id, { text, section }] of clauses) {
      for (const said of [text, section]) expect(said.en.trim() !== '' && said.cy.trim() !== '', id).toBe(true);
      expect(text.cy, id).not.toBe(text.en);
    }
  });

  const inventory = JSON.parse(readFileSync(new URL(`schemas/editions/${currentEdition().id}/sentences.json`, root), 'utf8')) as { document: string; lines: number[]; sentences: { line: number; words: string[] }[] };

  it('covers each sentence and each item of a list that asks for something, by its line', () => {
    expect(inventory.sentences.length).toBeGreaterThan(200);
    expect(inventory.sentences.filter(({ line }) => covering(line).length === 0)).toEqual([]);
  });

  it('covers every other line too: what is expected is not always said with such a word', () => {
    expect(inventory.lines.length).toBeGreaterThan(400);
    expect(inventory.lines.filter((line) => covering(line).length === 0)).toEqual([]);
    const objectives = fromGuidance.filter(([id]) => id.startsWith('objective-'));
    expect(new Set(objectives.map(([, { lines }]) => lines![0]))).toEqual(new Set([831, 832, 833, 834, 835]));
    expect(objectives.filter(([, { force }]) => force !== 'should').map(([id]) => id)).toEqual(['objective-authority-responsibilities']);
    expect(covering(835).flatMap(({ carrier }) => carrier)).toContain('aggregate:transition-plan');
  });

  it('never blurs law and advice: a must is a must, a should is no must', () => {
    // In these two the guidance says what it means by the words.
    const explained = new Set(clauses.flatMap(([id, { lines }]) => (id === 'must-is-law' || id === 'should-is-advice' ? [lines![0]] : [])));
    const said = (words: readonly string[], word: string) => words.some((one) => one === word || one === `under ${word}`);
    const wrong = inventory.sentences.filter(({ line, words }) => {
      const forces = new Set(covering(line).map(({ force }) => force));
      if (explained.has(line)) return !forces.has('definition');
      return (said(words, 'must') && !forces.has('must')) || (said(words, 'should') && !forces.has('should') && !forces.has('must'));
    });
    expect(wrong).toEqual([]);
    const invented = fromGuidance.filter(([, { force, lines }]) => force === 'must' && !inventory.sentences.some(({ line, words }) => line >= lines![0] && line <= lines![1] && ['must', 'shall', 'required', 'responsible'].some((word) => said(words, word))));
    expect(invented.map(([id]) => id)).toEqual([]);
  });

  it('was listed from the document as it is, where the document is at hand', () => {
    const document = new URL('../shared/sources/001_50e524dcb436f592.txt', root);
    if (!existsSync(document)) return;
    const text = readFileSync(document, 'utf8');
    expect(documentDigest(text)).toBe(inventory.document);
    expect(sentencesOf(text)).toEqual(inventory.sentences);
    expect(linesOf(text)).toEqual(inventory.lines);
  });

  it('has its figures in the README as they are', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const row = (words: string) => readme.split('\n').find((line) => line.startsWith('|') && line.includes(words))?.split('|')[2]!.trim();
    expect(row('clauses of the law and the guidance in the register')).toBe(String(clauses.length));
    expect(row('with nothing but a count over many schools')).toBe(String(clauses.filter(([, clause]) => waits(clause)).length));
    expect(row('sentences of the guidance that ask for something')).toBe(`0 of ${inventory.sentences.length}`);
    expect(row('lines of the guidance that are no heading')).toBe(`0 of ${inventory.lines.length}`);
  });

  it('lists sentences and the items under them, and nothing else', () => {
    const text = 'A school should listen. It is open on weekdays.\n\nLeaders must:\n  • plan\n  • review\n\nTerms are three:\n  • autumn\n';
    expect(sentencesOf(text).map(({ line, words }) => [line, ...words])).toEqual([[1, 'should'], [3, 'must'], [4, 'under must'], [5, 'under must']]);
    // A lead-in that is itself numbered, one of which only the sentence before asks, and a list of lists.
    const nested = '1. Schools should be part of a:\n  • cluster\nTwo aims should lead. These are:\n  • progress\n\nSchools should use the following themes.\n\nVision\n\nHow well do leaders:\n  • plan?\n\nThey meet weekly. This helps:\n  • all\n';
    expect(sentencesOf(nested).map(({ line, words }) => [line, ...words])).toEqual([[1, 'should'], [2, 'under should'], [3, 'should'], [4, 'under should'], [6, 'should'], [11, 'under should']]);
    expect(linesOf(nested)).toEqual([1, 2, 3, 4, 6, 10, 11, 13, 14]);
  });

  it('names for each clause where it lives, and that is there', () => {
    const missing = clauses.flatMap(([id, { carrier, also = [] }]) => [carrier, ...also].filter((one) => !exists(one)).map((one) => `${id} → ${one}`));
    expect(missing).toEqual([]);
  });

  it('lists a rule among what carries the clause that the rule cites', () => {
    const unlisted = RULES.filter(({ id, clause }) => clause !== undefined && ![register[clause]!.carrier, ...(register[clause]!.also ?? [])].includes(`rule:${id}`));
    expect(unlisted.map(({ id, clause }) => `${id} → ${clause}`)).toEqual([]);
  });

  it('gives the reason wherever nothing carries a clause', () => {
    const without = clauses.filter(([, { carrier }]) => carrier === 'process' || carrier === 'none');
    expect(without.filter(([, { reason }]) => !reason?.en || !reason.cy).map(([id]) => id)).toEqual([]);
    expect(clauses.filter(([, { carrier, reason }]) => reason && carrier !== 'process' && carrier !== 'none').map(([id]) => id)).toEqual([]);
  });

  it('has a field, a rule or a statutory item for every must on a school, its governing body or a PRU', () => {
    const musts = clauses.filter(([, { force, actor }]) => force === 'must' && OURS.has(actor));
    expect(musts.length).toBeGreaterThan(30);
    // How governors and a head teacher deal with each other: the report has questions to ask, and no file holds the rest.
    const betweenPeople = ['critical-friend', 'gb-supports-head', 'gb-constructive-criticism'];
    expect(musts.filter(([, { carrier }]) => !['item', 'rule', 'schema'].includes(kindOf(carrier))).map(([id]) => id)).toEqual(betweenPeople);
  });

  it('takes no description for advice: what is a should says so, is said to be so by its list, or is one of these', () => {
    // “We expect”, “it is essential”, “will” of schools and authorities, “will require”, what collaboration that should be includes, and the policy objectives.
    const expected = [5, 99, 107, 109, 110, 111, 112, 134, 136, 137, 139, 443, 445, 446, 471, 303, 831, 832, 833, 834, 835];
    // The improvement process tells schools what to do: look, choose, discuss and agree, gather, plan, work with staff, evaluate.
    const told = [773, 779, 783, 789, 793, 795, 803, 825];
    const bound = new Set(inventory.sentences.flatMap(({ line, words }) => (words.some((word) => /must|should|shall|required|responsible|expected/.test(word)) ? [line] : [])));
    const says = ([from, to]: readonly [number, number]) => Array.from({ length: to - from + 1 }, (_, at) => from + at).some((line) => bound.has(line) || expected.includes(line) || told.includes(line));
    expect(fromGuidance.filter(([, { force, lines }]) => force === 'should' && !says(lines!)).map(([id]) => id)).toEqual([]);
    for (const line of [247, 249, 250, 251, 775, 785, 805]) expect([line, covering(line).filter(({ force }) => force === 'should')]).toEqual([line, []]);
  });

  it('lays the contents of the plan on the governing body, whose plan it is', () => {
    const asked = new Set(select(currentEdition(), { actor: 'governing-body', force: 'must', source: GUIDANCE }).map(({ lines }) => lines![0]));
    expect([378, 380, 381, 382, 383, 393, 408, 412].filter((line) => !asked.has(line))).toEqual([]);
    expect(fromGuidance.filter(([, { force, actor }]) => force === 'must' && actor === 'school').map(([id]) => id)).toEqual([]);
  });

  it('rests no advice on what the guidance only describes or leaves open', () => {
    const register2025 = Object.fromEntries(clauses);
    expect(RULES.filter(({ basis, clause }) => basis === 'advice' && clause && register2025[clause] && !['must', 'should'].includes(register2025[clause].force)).map(({ id }) => id)).toEqual([]);
  });

  it('leaves at most a tenth of the guidance’s shoulds to what people do', () => {
    const shoulds = fromGuidance.filter(([, { force }]) => force === 'should');
    const left = shoulds.filter(([, { carrier }]) => carrier === 'process' || carrier === 'none');
    expect(left.length).toBeLessThanOrEqual(shoulds.length / 10);
  });

  it('has a clause for every rule that is advice, and says so from both ends', () => {
    const advice = RULES.filter(({ basis }) => basis === 'advice');
    expect(advice.filter(({ clause }) => clause === undefined || !EDITIONS.some((edition) => registerOf(edition)[clause])).map(({ id }) => id)).toEqual([]);
    for (const { id, clause } of RULES) if (clause) expect(EDITIONS.some((edition) => registerOf(edition)[clause]), `${id}: ${clause}`).toBe(true);
  });
});

describe('sip clauses', () => {
  it('is a command', () => {
    expect(COMMANDS.map(({ name }) => name)).toContain('clauses');
    for (const command of Object.values(PRINTS)) expect(COMMANDS.map(({ name }) => name)).toContain(command);
  });

  it('selects by actor, force, carrier and source, together', () => {
    const edition = currentEdition();
    const musts = select(edition, { actor: 'pru', force: 'must' });
    expect(musts.map(({ id }) => id)).toContain('pru-curriculum-statement');
    expect(musts.every(({ actor, force }) => actor === 'pru' && force === 'must')).toBe(true);
    expect(select(edition, { carrier: 'rule:no-root-cause' }).map(({ id }) => id)).toContain('root-cause');
    expect(select(edition, { carrier: 'process' }).every(({ carrier, also = [] }) => [carrier, ...also].includes('process'))).toBe(true);
    expect(select(edition, { source: 'law' }).every(({ source }) => source === 'law')).toBe(true);
    expect(select(edition)).toHaveLength(Object.keys(registerOf(edition)).length);
  });

  it('says it as JSON that its schema describes, in either language', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(new URL('schemas/clauses.schema.json', root), 'utf8')) as object);
    for (const lang of ['en', 'cy'] as const) {
      const output = JSON.parse(clausesJson(currentEdition(), select(currentEdition()), lang)) as unknown;
      expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('never says of a count over many schools that it is there: no command makes one yet', () => {
    const edition = currentEdition();
    const one = (id: string) => [{ id, ...registerOf(edition)[id]! }];
    const shown = (id: string, lang: 'en' | 'cy') => clausesText(edition, one(id), { lang, colour: false, width: 400, quiet: false, most: Infinity });
    const counted = select(edition, { carrier: 'aggregate' });
    expect(counted.length).toBeGreaterThan(100);
    for (const { id, carrier, also = [] } of counted) {
      const lines = shown(id, 'en').split('\n');
      expect(lines.filter((line) => /aggregate:/.test(line) && !/^ +Still to come: /.test(line)), id).toEqual([]);
      expect(lines.join('\n'), id).toContain('no command counts them yet');
      const toCome = [carrier, ...also].filter((each) => kindOf(each) === 'aggregate');
      expect(JSON.parse(clausesJson(edition, one(id), 'cy')), id).toMatchObject({ clauses: [{ toCome }] });
      expect(clausesMarkdown(edition, one(id), ['en', 'cy']), id).toContain(`\`${toCome[0]!}\` (to come · i ddod)`);
    }
    expect(shown('objective-transition-plan', 'en')).toContain('Still to come: aggregate:transition-plan. Until then nothing carries it');
    expect(shown('authority-shares-data', 'en')).toContain('Carried by: schema:self-evaluation.perspectives.*.text');
    expect(shown('la-brokers-bespoke', 'cy')).toContain('Eto i ddod: aggregate:support-brokered. Tan hynny: schema:support.*.from');
    expect(JSON.parse(clausesJson(edition, one('root-cause'), 'en'))).not.toHaveProperty('clauses.0.toCome');
    const help = COMMANDS.find(({ name }) => name === 'clauses')!.details!;
    expect([help.en, help.cy]).toEqual([expect.stringMatching(/still to come: no command counts/), expect.stringMatching(/eto i ddod: nid oes gorchymyn/)]);
  });

  it('promises nobody a count of schools causing concern, which are an authority’s private record', () => {
    expect(Object.keys(currentEdition().aggregates)).not.toContain('concern');
    const about = select(currentEdition()).filter(({ id }) => /^(?:la-power-|wg-power-)|^concern-consider-powers$/.test(id));
    expect(about.length).toBeGreaterThan(8);
    expect(about.filter(({ carrier, also, reason }) => carrier !== 'none' || also || !reason).map(({ id }) => id)).toEqual([]);
  });

  it('knows words for every kind of carrier that the register uses', () => {
    const kinds = new Set(select(currentEdition()).flatMap(({ carrier, also = [] }) => [carrier, ...also].map(kindOf)));
    expect([...kinds].filter((kind) => !Object.hasOwn(CARRIERS, kind))).toEqual([]);
  });
});
