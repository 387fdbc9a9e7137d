import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { outside } from '../src/approval/scope.ts';
import { FORMAT } from '../src/format/format.ts';
import { MIRRORS, mirrored } from '../src/history/change.ts';
import type { Change, Comparison } from '../src/history/change.ts';
import { compare } from '../src/history/compare.ts';
import { NO_CHANGE } from '../src/history/item.ts';
import { AGREED } from '../src/history/meanings.ts';
import { NOUNS } from '../src/history/nouns.ts';
import { changesOf, tallyOf, VERDICTS } from '../src/history/tally.ts';
import { lineOf } from '../src/history/telling.ts';
import { VERDICT_WORDS } from '../src/history/words.ts';
import type { School } from '../src/link/school.ts';
import { load, read } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { parse } from '../src/parse/document.ts';
import { Parses } from '../src/parse/parses.ts';
import { PATIENCE, sample } from './sampling.ts';
import { plain, putTogether, takeApart } from './splitting.ts';
import type { Part, Value } from './splitting.ts';
import { edited, valueOf, wholePlan } from './whole-plan.ts';
import type { Place } from './whole-plan.ts';

const TODAY = '2026-11-24';
const examples = fileURLToPath(new URL('../examples', import.meta.url));
const parses = new Parses();
const school = (files: Readonly<Record<string, string>>): School => read(fromMemory(files, 'school'), { parse: parses.of }).school;
const between = (a: School, b: School): Comparison => compare(a, b, { today: TODAY });

function filesOf(name: string): Record<string, string> {
  const root = join(examples, name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]));
}

const EXAMPLES = ['small-primary', 'first-draft', 'welsh-medium-secondary', 'pupil-referral-unit'].map((name) => ({ name, files: filesOf(name) }));

/** What is told, each on a line; read backwards when asked, so that both ways can be held beside each other. */
function told(comparison: Comparison, before: School, backwards = false): string[] {
  const earlier = new Set(before.items);
  return changesOf(comparison)
    .map(({ verdict, item, other, field, before: was, after: is }: Change) => {
      const first = other ?? (earlier.has(item) ? item : undefined);
      const second = other || !earlier.has(item) ? item : undefined;
      const sides = [`${first ? `${first.def} ${first.path}` : ''}: ${was?.words.en ?? ''} | ${was?.words.cy ?? ''}`, `${second ? `${second.def} ${second.path}` : ''}: ${is?.words.en ?? ''} | ${is?.words.cy ?? ''}`];
      return [backwards ? mirrored(verdict) : verdict, field ?? '', ...(backwards ? sides.reverse() : sides)].join(' · ');
    })
    .sort();
}

function mirror(a: School, b: School): Comparison {
  const forward = between(a, b);
  const back = between(b, a);
  expect(told(back, b, true)).toEqual(told(forward, a));
  expect(back.untold.map(({ version, file }) => `${version === 'before' ? 'after' : 'before'} ${file}`).sort()).toEqual(forward.untold.map(({ version, file }) => `${version} ${file}`).sort());
  return forward;
}

const nothing = (comparison: Comparison, before: School): void => {
  expect(told(comparison, before)).toEqual([]);
  expect(comparison.untold).toEqual([]);
};

describe.each(EXAMPLES)('$name', ({ files }) => {
  const original = school(files);
  const { parts, settings } = takeApart(files);

  it('does not differ from itself', () => {
    nothing(between(original, original), original);
    nothing(between(original, school(files)), original);
  });

  it('does not differ when maps are put in another order, words in other quotes, lines end otherwise and comments come and go', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 40, maxLength: 40 }), fc.constantFrom('plain', 'flow', 'double', 'single', 'literal'), fc.boolean(), fc.boolean(), (dice, style, windows, comments) => {
        const other = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, laidOut(text, dice, style, windows, comments)]));
        nothing(between(original, school(other)), original);
      }),
      sample(12),
    );
  });

  it('does not differ however it is split and joined', { timeout: PATIENCE }, () => {
    const names = ['plan.yaml', 'self-evaluation.yaml', 'plan/1.yaml', 'plan/ŵ.yaml', 'reviews/r.yaml'];
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: parts.length, maxLength: parts.length }), fc.integer({ min: 1, max: names.length }), (dice, spread) => {
        const fileOf = ({ language }: Part, index: number) => names[dice[index]! % spread]!.replace('.yaml', language === undefined ? '.yaml' : `.${language}.yaml`);
        nothing(between(original, school(putTogether(parts, settings, fileOf))), original);
      }),
      sample(12),
    );
  });

  it('differs the same way backwards, whatever was edited, and every change can be said in one line', { timeout: PATIENCE }, () => {
    const edits = fc.record({ at: fc.nat(100_000), how: fc.constantFrom('change', 'drop', 'rename', 'copy', 'move'), nth: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), fc.array(edits, { maxLength: 4 }), (one, other) => {
        const [a, b] = [one, other].map((list) => school(withEdits(files, list)));
        const comparison = mirror(a!, b!);
        for (const change of changesOf(comparison)) for (const line of Object.values(lineOf(change))) expect(line).toMatch(/^\S[^\n]*$/);
        expect(tallyOf(comparison).en === 'no change').toBe(comparison.groups.length === 0 && comparison.untold.length === 0);
        nothing(between(a!, a!), a!);
      }),
      sample(25),
    );
  });
});

describe('whatever stands in the files of a version', () => {
  const PIECES = ['\t', '  ', '\n', ': ', '- ', '#', '"', '[', '{', '}', '|\n', '&a ', 'x-', 'priorities:\n', '    by: 2026-13-45\n', '      T9: later\n', 'all', '<<<<<<< HEAD\n', '__proto__: ', 'constructor: '];
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const harm = fc.record({ at: place, cut: fc.nat(60), piece: fc.constantFrom('', ...PIECES), file: fc.constantFrom('plan.yaml', 'self-evaluation.yaml') });
  const { files } = EXAMPLES[0]!;
  const original = school(files);

  it('it is compared, the same way backwards, and what cannot be read is not told as gone', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => {
        const harmed = harms.reduce<Record<string, string>>((now, { at, cut, piece, file }) => {
          const where = Math.floor(at * now[file]!.length);
          return { ...now, [file]: now[file]!.slice(0, where) + piece + now[file]!.slice(where + cut) };
        }, files);
        const other = school(harmed);
        const comparison = mirror(original, other);
        expect(told(between(other, school(harmed)), other)).toEqual([]);
        if (other.unreadable.length === 0) return;
        expect(comparison.untold.length).toBeGreaterThan(0);
        expect(changesOf(comparison).filter(({ verdict, item }) => ['dropped', 'no-longer-answered', 'approval-withdrawn', 'review-withdrawn'].includes(verdict) && item.parent?.id === '').map((change) => lineOf(change).en)).toEqual([]);
      }),
      sample(60),
    );
  });
});

const shuffled = <V>(list: readonly V[], dice: readonly number[]): V[] => list.map((one, at) => [dice[(at * 7 + list.length) % dice.length]!, at, one] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , one]) => one);

function laidOut(text: string, dice: readonly number[], style: string, windows: boolean, comments: boolean): string {
  const { root } = parse({ path: 'plan.yaml', text });
  const reorder = (value: Value): Value => (value instanceof Map ? new Map(shuffled([...value], dice).map(([key, inner]) => [key, reorder(inner)])) : Array.isArray(value) ? value.map(reorder) : value);
  const options = { lineWidth: 0, ...(style === 'flow' ? { collectionStyle: 'flow' as const, defaultStringType: 'QUOTE_DOUBLE' as const, defaultKeyType: 'PLAIN' as const } : style === 'plain' ? {} : style === 'literal' ? { blockQuote: 'literal' as const } : { defaultStringType: style === 'double' ? ('QUOTE_DOUBLE' as const) : ('QUOTE_SINGLE' as const), defaultKeyType: 'PLAIN' as const }) };
  const written = stringify(reorder(plain(root!)), options);
  const commented = comments ? `# What stands here was laid out otherwise.\n\n${written}\n# The end.\n` : written;
  return windows ? commented.replaceAll('\n', '\r\n') : commented;
}

interface Edit {
  readonly at: number;
  readonly how: string;
  readonly nth: number;
}

/** Edits of a real plan: a field or a whole thing is changed, dropped, renamed, copied or put elsewhere. */
function withEdits(files: Readonly<Record<string, string>>, edits: readonly Edit[]): Record<string, string> {
  const roots = Object.entries(files).map(([path, text]) => [path, plain(parse({ path, text }).root!) as Map<string, Value>] as const);
  for (const edit of edits) {
    const spots = roots.flatMap(([, root]) => spotsIn('root', root));
    const { map, key, def, field } = spots[edit.at % spots.length]!;
    const value = map.get(key)!;
    if (edit.how === 'drop') map.delete(key);
    else if (edit.how === 'change') map.set(key, field ? valueOfSafely(def, key, edit.nth, value) : value);
    else if (!field && edit.how === 'rename') {
      map.delete(key);
      map.set(`${key}-anew`, value instanceof Map && edit.nth === 0 ? new Map([...value, ['formerly', [key]]]) : value);
    } else if (!field && edit.how === 'copy') map.set(`${key}-again`, structuredClone(value));
    else if (!field && edit.how === 'move') {
      const elsewhere = spots.find((spot) => !spot.field && spot.def === def && spot.map !== map);
      if (!elsewhere) continue;
      map.delete(key);
      elsewhere.map.set(key, value);
    }
  }
  return Object.fromEntries(roots.map(([path, root]) => [path, root.size === 0 ? '' : stringify(root, { lineWidth: 0 })]));
}

function valueOfSafely(def: string, key: string, nth: number, value: Value): Value {
  const field = FORMAT[def]!.fields[key]!;
  return ['map', 'list', 'object', 'years'].includes(field.type) ? value : valueOf(def, key, field, nth);
}

interface Spot {
  readonly map: Map<string, Value>;
  readonly key: string;
  readonly def: string;
  /** True for a field of a thing; else it is the thing itself, by its id. */
  readonly field: boolean;
}

function spotsIn(def: string, map: Map<string, Value>): Spot[] {
  return [...map].flatMap(([key, value]): Spot[] => {
    const field = FORMAT[def]!.fields[key];
    if (!field || key === 'language' || key === 'files') return [];
    const own = { map, key, def, field: true };
    if (field.type === 'object' && value instanceof Map) return [own, ...spotsIn(field.of, value)];
    const things = (inner: Map<string, Value>, of: string): Spot[] => [...inner].flatMap(([id, one]) => (one instanceof Map ? [{ map: inner, key: id, def: of, field: false }, ...spotsIn(of, one)] : []));
    if (field.type === 'map' && value instanceof Map) return [own, ...things(value, field.of)];
    if (field.type === 'years' && field.each === 'map' && value instanceof Map) return [own, ...[...value.values()].flatMap((inner) => (inner instanceof Map ? things(inner, field.of) : []))];
    if (field.type === 'list' && Array.isArray(value)) return [own, ...value.flatMap((inner) => (inner instanceof Map ? spotsIn(field.of, inner) : []))];
    return [own];
  });
}

/** What the file of settings holds, for the whole school. */
const SETTINGS = new Set(['$schema', 'sip', 'edition', 'profile', 'language', 'files', 'lint']);

describe('every field of the format', () => {
  const { root, places } = wholePlan();
  // A file for each field of the root: only what was edited is written and read again.
  const unchanged = new Map([...root].map(([key, value]) => [key, stringify(new Map([[key, value]]), { lineWidth: 0 })]));
  const filesFor = (map: Map<string, Value>, only?: string) => {
    const keys = [...root.keys()].filter((key) => map.has(key));
    return Object.fromEntries(keys.map((key) => [SETTINGS.has(key) ? 'sip.yaml' : `plan/${key}.yaml`, SETTINGS.has(key) ? stringify(new Map([...map].filter(([name]) => SETTINGS.has(name))), { lineWidth: 0 }) : key === only || only === undefined ? stringify(new Map([[key, map.get(key)!]]), { lineWidth: 0 }) : unchanged.get(key)!]));
  };
  const written = (map: Map<string, Value>, only?: string) => school(filesFor(map, only));
  const whole = written(root);

  it('stands in the whole plan, read without loss', () => {
    expect(new Set(places.map(({ def }) => def))).toEqual(new Set(Object.keys(FORMAT).filter((def) => def !== 'acceptance')));
    const { diagnostics } = load(fromMemory(filesFor(root)));
    const misread = diagnostics.filter(({ rule }) => rule === 'shape' || rule === 'reference' || rule === 'yaml');
    expect(misread.map(({ message, span }) => `${span.file}:${span.start.line} ${message.en}`)).toEqual([]);
    nothing(between(whole, written(structuredClone(root))), whole);
  });

  const isNoChange = ({ def, name }: Place) => NO_CHANGE.has(name) || NO_CHANGE.has(`${def}.${name}`);
  const holds = new Set(['object', 'map', 'list', 'years']);

  it('is told when it changes, when it goes and when it comes; the few that are no change are named', () => {
    const silent: string[] = [];
    for (const place of places) {
      const { path, def, name, field } = place;
      const changes = holds.has(field.type) ? [edited(root, path, undefined)] : [edited(root, path, valueOf(def, name, field, 1)), edited(root, path, undefined)];
      for (const [at, change] of changes.entries()) {
        const after = written(change, String(path[0]));
        const comparison = mirror(whole, after);
        if (isNoChange(place)) expect(told(comparison, whole)).toEqual([]);
        else if (comparison.groups.length === 0) silent.push(`${def}.${name} ${at === 0 ? 'changed' : 'gone'}`);
        else expect(comparison.untold, `${def}.${name}`).toEqual([]);
      }
    }
    expect(silent).toEqual([]);
  });

  /** The verdict of a field whose value changed and that is there in both versions. */
  const expected = ({ def, name, field }: Place): readonly string[] => {
    if (def === 'target' && name === 'aim') return ['weakened'];
    if (def === 'target' && name === 'baseline') return ['re-based'];
    if (name === 'status' || name === 'stage') return ['status-moved', 'closed', 'reopened'];
    switch (field.type) {
      case 'text':
      case 'title':
      case 'labels':
      case 'accept':
      case 'allowed':
        return ['reworded', 'restated'];
      case 'money':
        return ['re-costed'];
      case 'time':
        return ['rescheduled', 'restated'];
      case 'people':
        return ['reassigned'];
      case 'references':
        return ['linked', 'answered'];
      default:
        return ['restated'];
    }
  };

  it('has the verdict of its type', () => {
    for (const place of places) {
      if (isNoChange(place) || holds.has(place.field.type)) continue;
      const { path, def, name, field } = place;
      const comparison = between(whole, written(edited(root, path, valueOf(def, name, field, 1)), String(path[0])));
      // Entries of a target or a grant are told at it.
      const entry = def === 'reading' || def === 'adjustment';
      const verdicts = changesOf(comparison).filter((change) => (entry ? change.field === 'readings' || change.field === 'adjustments' : change.field === name)).map(({ verdict }) => verdict);
      const wanted = entry ? ['restated', 're-costed', 'reworded'] : expected(place);
      const answered = changesOf(comparison).some(({ verdict }) => verdict === 'answered');
      expect(verdicts.some((verdict) => wanted.includes(verdict)) || (wanted.includes('answered') && answered), `${def}.${name}: ${verdicts.join()}`).toBe(true);
    }
  });

  it('has words: a label for each verdict, a noun for each kind', () => {
    expect(Object.keys(VERDICT_WORDS).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(NOUNS).sort()).toEqual(Object.keys(FORMAT).sort());
    for (const verdict of VERDICTS) expect(mirrored(mirrored(verdict))).toBe(verdict);
    expect(Object.keys(MIRRORS).length % 2).toBe(0);
  });

  it('should be agreed only where it stands in what governors approve', () => {
    for (const [def, rules] of Object.entries(AGREED)) {
      for (const { fields = [] } of rules!) for (const field of fields) expect(outside(def, field), `${def}.${field}`).toBeUndefined();
    }
  });
});
