import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { EVERYWHERE, PARTS, PRIORITIES_ALONE, ROOT, TARGETS_ALONE, WITHIN } from '../src/approval/scope.ts';
import type { ApprovedPart } from '../src/approval/scope.ts';
import { sealOf } from '../src/approval/seal.ts';
import { FORMAT } from '../src/format/format.ts';
import type { Field } from '../src/format/shape.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { replaced, withValue } from './editing.ts';
import { PATIENCE, sample } from './sampling.ts';
import { putTogether, takeApart } from './splitting.ts';
import type { Part, Value } from './splitting.ts';

type Files = Record<string, string>;

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const seal = (files: Files, what: readonly ApprovedPart[] = PARTS): string => sealOf(load(fromMemory(files)).school, what, hash);

const examples = fileURLToPath(new URL('../examples', import.meta.url));
function filesOf(school: string): Files {
  const paths = readdirSync(join(examples, school), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(examples, school, path), 'utf8')]));
}
const SCHOOLS = ['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit', 'first-draft'].map((name) => {
  const files = filesOf(name);
  return { name, files, ...takeApart(files), seal: seal(files) };
});

const PLAN = `school:
  name: Pont Helyg Primary School
plan:
  years: 2026-27 to 2028-29
  stage: for-approval
priorities:
  reading:
    title: Reading for pleasure
    because: [quiet-corner, shelf]
    lead: deputy-head
    actions:
      A1:
        title: A book a week in every bag
        by: 2026-12-18
        status: planned
    targets:
      T1:
        title: Learners choose to read
        aim: 75%
        by: summer 2027
support:
  library:
    title: A library van
`;
const plan = (change: (text: string) => string, what?: readonly ApprovedPart[]): string => seal({ 'plan.yaml': change(PLAN) }, what);
const asIs = (text: string): string => text;

describe('a seal', () => {
  it('is the form’s name and 64 digits', () => expect(plan(asIs)).toMatch(/^sip1:[0-9a-f]{64}$/));

  it('of content that never changes never changes: seals that schools hold must be found right by every later version of the program', () => {
    expect(plan(asIs)).toBe('sip1:b3a28d91377bf0a6165c4f3ed3751e9497e796efdee7877eb100305fe2e6a3d9');
  });

  it.each<[string, (text: string) => string]>([
    ['comments', (text) => `# a note\n${text.replace('title: A library van', 'title: A library van # the big one')}`],
    ['quotes', (text) => replaced(text, 'Reading for pleasure', '"Reading for pleasure"')],
    ['a list of one', (text) => replaced(text, 'lead: deputy-head', 'lead: [deputy-head]')],
    ['the order of a list', (text) => replaced(text, '[quiet-corner, shelf]', '[shelf, quiet-corner]')],
    ['line breaks within words', (text) => replaced(text, 'title: A library van', 'title: |\n      A library\n      van\n')],
    ['the language written out that the school’s words are in anyway', (text) => replaced(text, 'title: A library van', 'title:\n      en: A library van')],
    ['line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['fields left empty', (text) => replaced(text, '    title: A library van', '    title: A library van\n    need:\n    for: []')],
    ['names of the school’s own', (text) => replaced(text, '    title: A library van', '    title: A library van\n    x-ours: 3')],
    ['a note', (text) => replaced(text, '    title: A library van', '    title: A library van\n    note: ring them')],
    ['a number that only says where it stands', (text) => replaced(text, '    title: A library van', '    title: A library van\n    number: 3')],
    ['the stage', (text) => withValue(text, 'plan.stage', 'approved')],
    ['the dates of the review clock', (text) => replaced(text, '  stage:', '  prepared: 2026-09-14\n  revised: 2026-11-02\n  stage:')],
    ['an approval', (text) => `${text}approvals:\n  a:\n    what: plan\n    when: 2026-11-12\n`],
    ['progress', (text) => replaced(text, 'status: planned', 'status: done\n        progress: It is read at home.')],
    ['a measurement', (text) => replaced(text, '        by: summer 2027', '        by: summer 2027\n        readings:\n          - when: 2027-01\n            value: 66%')],
    ['a finding', (text) => `${text}findings:\n  shelf:\n    finding: The shelf is high.\n`],
  ])('stays the same whatever is done to %s', (_, change) => {
    expect(plan(change)).toBe(plan(asIs));
  });

  it.each<[string, ApprovedPart, (text: string) => string]>([
    ['a target made easier', 'priorities', (text) => replaced(text, '75%', '70%')],
    ['a date put off', 'priorities', (text) => replaced(text, 'summer 2027', 'autumn 2027')],
    ['a priority laid aside', 'priorities', (text) => replaced(text, '    lead:', '    status: paused\n    lead:')],
    ['a reason taken away', 'priorities', (text) => replaced(text, '[quiet-corner, shelf]', '[shelf]')],
    ['an action put off', 'plan', (text) => replaced(text, '2026-12-18', '2027-03-01')],
    ['an action dropped', 'plan', (text) => replaced(text, 'status: planned', 'status: dropped')],
    ['another leader', 'plan', (text) => replaced(text, 'deputy-head', 'head-teacher')],
    ['a word more', 'support', (text) => replaced(text, 'A library van', 'A large library van')],
    ['something more asked for', 'support', (text) => `${text}  lamp:\n    title: A lamp\n`],
    ['what cannot be read as its field wants it', 'plan', (text) => replaced(text, '    lead:', '    monitored-by: {one: two}\n    lead:')],
    ['a field that the format does not know', 'plan', (text) => replaced(text, '        title: A book', '        colour: blue\n        title: A book')],
  ])('is another for %s', (_, part, change) => {
    expect(plan(change)).not.toBe(plan(asIs));
    expect(plan(change, [part])).not.toBe(plan(asIs, [part]));
    for (const other of PARTS) if (other !== part && !(other === 'plan' && part === 'priorities')) expect(plan(change, [other]), other).toBe(plan(asIs, [other]));
  });

  it('is over the parts that are named, in whatever order, and tells them apart', () => {
    expect(plan(asIs, ['support', 'plan'])).toBe(plan(asIs, ['plan', 'support']));
    expect(new Set([plan(asIs, ['plan']), plan(asIs, ['priorities', 'plan']), plan(asIs, ['support']), plan(asIs, ['priorities'])]).size).toBe(4);
  });
});

describe('what is approved', () => {
  it('is settled for every field of a school’s files, and names none that there is not', () => {
    expect(Object.keys(ROOT).sort()).toEqual(Object.keys(FORMAT['root']!.fields).sort());
    for (const [def, fields] of Object.entries(WITHIN)) for (const field of Object.keys(fields)) expect(Object.keys(FORMAT[def]!.fields), def).toContain(field);
    for (const field of PRIORITIES_ALONE) expect(Object.keys(FORMAT['priority']!.fields)).toContain(field);
    for (const field of TARGETS_ALONE) expect(Object.keys(FORMAT['target']!.fields)).toContain(field);
  });
});

/** The same data in another dress: its keys in another order, its style as the dice fall, notes between the lines. */
function dressed(text: string, dice: readonly number[]): string {
  let at = 0;
  const die = (sides: number): number => dice[at++ % dice.length]! % sides;
  const shuffled = (value: Value): Value => {
    if (value instanceof Map) return new Map([...value].map((entry) => ({ entry, rank: die(97) })).sort((a, b) => a.rank - b.rank).map(({ entry: [key, inner] }) => [key, shuffled(inner)] as const));
    return Array.isArray(value) ? value.map(shuffled) : value;
  };
  const { parts } = takeApart({ 'a.yaml': text });
  const whole = putTogether(parts, new Map(), () => 'a.yaml')['a.yaml']!;
  const value = shuffled(readValue(whole));
  const styled = stringify(value, { lineWidth: [0, 60, 80][die(3)]!, indent: [2, 4][die(2)]!, defaultStringType: (['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const)[die(3)]!, defaultKeyType: 'PLAIN', blockQuote: die(2) === 0 ? 'literal' : 'folded', ...(die(2) === 0 ? { indentSeq: false } : {}) });
  return `# ${die(50)}\n${styled}`;
}

function readValue(text: string): Value {
  const parts = takeApart({ 'a.yaml': text }).parts;
  const root = new Map<string, Value>();
  if (parts[0]?.language !== undefined) root.set('language', parts[0].language);
  for (const { path, value, list } of parts) {
    let map = root;
    for (const key of path.slice(0, -1)) {
      if (!(map.get(key) instanceof Map)) map.set(key, new Map());
      map = map.get(key) as Map<string, Value>;
    }
    const there = map.get(path.at(-1)!);
    if (list && Array.isArray(there)) there.push(...(value as Value[]));
    else map.set(path.at(-1)!, list ? [...(value as Value[])] : value);
  }
  return root;
}

/** Where a piece of writing stands, and whether it is part of what is approved. */
interface Leaf {
  readonly at: number;
  readonly inside: boolean;
  readonly holder: Map<string, Value> | Value[];
  readonly key: string | number;
}

/** Every piece of prose of some parts. */
function leaves(parts: readonly Part[]): Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: Value, field: Field | undefined, inside: boolean, at: number, holder: Map<string, Value> | Value[], key: string | number): void => {
    if (typeof value === 'string') {
      if (field?.type === 'text' || field?.type === 'title') found.push({ at, inside, holder, key });
    } else if (Array.isArray(value)) value.forEach((one, index) => walkItem(one, field, inside, at, value, index));
    else if (value && (field?.type === 'text' || field?.type === 'title')) for (const [lang, inner] of value) walk(inner, field, inside, at, value, lang);
    else if (value && field?.type === 'map') for (const [id, inner] of value) walkItem(inner, field, inside && !id.startsWith('x-'), at, value, id);
    else if (value) walkItem(value, field, inside, at, holder, key);
  };
  const walkItem = (value: Value, field: Field | undefined, inside: boolean, at: number, holder: Map<string, Value> | Value[], key: string | number): void => {
    if (!(value instanceof Map) || !field || !('of' in field) || !FORMAT[field.of]) return;
    for (const [name, inner] of value) {
      const shape = FORMAT[field.of]!.fields[name];
      if (shape) walk(inner, shape, inside && EVERYWHERE[name] === undefined && WITHIN[field.of]?.[name] === undefined, at, value, name);
    }
  };
  parts.forEach((part, at) => {
    const holder = part.value instanceof Map || Array.isArray(part.value) ? part.value : undefined;
    const [first, ...rest] = part.path;
    let field = FORMAT['root']!.fields[first!];
    let inside = (PARTS as readonly string[]).includes(ROOT[first!]!);
    for (const key of rest) {
      if (field?.type === 'object') {
        inside = inside && WITHIN[field.of]?.[key] === undefined;
        field = FORMAT[field.of]!.fields[key];
      } else if (field?.type === 'years' && field.each === 'map') field = { ...field, type: 'map' } as Field;
    }
    if (holder instanceof Map && field && 'of' in field && (field.type === 'map' || field.type === 'object') && rest.length > 0) walkItem(holder, field, inside, at, holder, '');
    else if (holder) walk(holder, field, inside, at, holder, '');
  });
  return found;
}

describe('whatever becomes of the files', () => {
  const dice = fc.array(fc.nat(1_000_000), { minLength: 30, maxLength: 30 });
  const school = fc.constantFrom(...SCHOOLS);

  it('another order of keys, another style, other notes: the same seal', () => {
    fc.assert(
      fc.property(school, dice, ({ files, seal: was }, rolled) => {
        expect(seal(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, path === 'sip.yaml' ? text : dressed(text, rolled)])))).toBe(was);
      }),
      sample(60),
    );
  }, PATIENCE);

  it('split over other files, joined into one, in another order: the same seal', () => {
    fc.assert(
      fc.property(school, dice, fc.integer({ min: 1, max: 6 }), ({ parts, settings, seal: was }, rolled, many) => {
        const files = putTogether(parts, settings, (part, index) => `plan/${rolled[index % 30]! % many}-${part.language ?? 'own'}.yaml`);
        expect(seal(files)).toBe(was);
      }),
      sample(60),
    );
  }, PATIENCE);

  it('a word changed is another seal where governors approved it, and the same where they did not', () => {
    let within = 0;
    fc.assert(
      fc.property(school, fc.nat(1_000_000), ({ files, seal: was }, pick) => {
        const { parts, settings } = takeApart(files);
        const all = leaves(parts);
        const leaf = all[pick % all.length]!;
        const { holder, key, inside } = leaf;
        const before = Array.isArray(holder) ? holder[key as number] : holder.get(key as string);
        const after = `${before as string} indeed`;
        if (Array.isArray(holder)) holder[key as number] = after;
        else holder.set(key as string, after);
        const now = seal(putTogether(parts, settings, (part) => `plan/${part.language ?? 'own'}.yaml`));
        if (inside) expect(now, `${parts[leaf.at]!.path.join('.')} ${key}`).not.toBe(was);
        else expect(now, `${parts[leaf.at]!.path.join('.')} ${key}`).toBe(was);
        within += inside ? 1 : 0;
      }),
      sample(300),
    );
    expect(within).toBeGreaterThan(50);
  }, PATIENCE);
});
