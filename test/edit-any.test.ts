import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parse as parseTheirs, parseDocument } from 'yaml';
import type { Node as TheirNode } from 'yaml';
import { addEntry, addItem, NotEdited, removeEntry, renameKey, setValue } from '../src/edit/edit.ts';
import type { Edited, NewValue, Path } from '../src/edit/edit.ts';
import { asData, dataOf } from '../src/edit/data.ts';
import { notesIn } from '../src/edit/proven.ts';
import { parse } from '../src/parse/document.ts';
import type { Document } from '../src/parse/document.ts';
import type { Node } from '../src/parse/node.ts';
import { PATIENCE, sample } from './sampling.ts';
import { writtenFile } from './written.ts';

// Files as anybody may have written them, changed at any of their places.

const read = (text: string): Document => parse({ path: 'plan.yaml', text });
const textOf = ({ document }: Edited): string => document.source.file.text;

/** What another reader says that a text says: every value as text, names with their values in order. */
function theirs(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  expect(document.errors).toEqual([]);
  const plain = (node: TheirNode | null): unknown => {
    if (isMap(node)) return new Map(node.items.map((pair) => [String((pair.key as { value: unknown }).value), plain(pair.value as TheirNode | null)]));
    if (isSeq(node)) return node.items.map((item) => plain(item as TheirNode));
    if (!isScalar(node)) return null;
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const value = block ? String(node.value).trimEnd() : node.value;
    return node.type === 'PLAIN' && ['', '~', 'null', null].includes(value as string) ? null : value;
  };
  return plain(document.contents as TheirNode | null);
}

const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((inner, step) => (inner instanceof Map ? inner.get(step) : (inner as unknown[])[step as number]), value);

interface Place {
  readonly path: Path;
  readonly node: Node;
}
function places(node: Node | undefined, path: Path = []): Place[] {
  if (!node) return [];
  if (node.type === 'scalar') return [{ path, node }];
  return [{ path, node }, ...(node.type === 'map' ? [...node.entries].flatMap(([key, value]) => places(value, [...path, key])) : node.items.flatMap((item, index) => places(item, [...path, index])))];
}

const words = fc.oneof(fc.constantFrom('words', 'yes', 'a: b', 'c # d', 'One\nTwo', '58%', '', '- x', 'ŵyn'), fc.string({ maxLength: 8, unit: 'grapheme' }).filter((text) => !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u.test(text)));
const value: fc.Arbitrary<NewValue> = fc.oneof(
  words,
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
  fc.record({ title: words, because: fc.array(fc.constantFrom('reading', 'oracy'), { minLength: 1, maxLength: 3 }) }),
  fc.array(fc.record({ when: fc.constant('2026-11-24'), text: words }), { minLength: 1, maxLength: 2 }),
);

/** One place of a file, chosen by a number; undefined for a file that cannot be read. */
function somewhere(text: string, number: number): (Place & { readonly document: Document }) | undefined {
  const document = read(text);
  const all = document.readable ? places(document.root) : [];
  return all.length === 0 ? undefined : { ...all[number % all.length]!, document };
}

let refusals = 0;
let tries = 0;
function tried(act: () => void): void {
  tries++;
  try {
    act();
  } catch (error) {
    if (!(error instanceof NotEdited)) throw error;
    refusals++;
    if (error.exitCode === 3) throw error;
  }
}

describe('whatever a file looks like', () => {
  it('an entry or an item put in is there for every reader, and taken out again it leaves every byte as it was', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(writtenFile, fc.nat(10_000), value, (text, number, wanted) => {
        const place = somewhere(text, number);
        if (!place || place.node.type === 'scalar') return;
        const { path, node, document } = place;
        const size = node.type === 'map' ? node.entries.size : node.items.length;
        tried(() => {
          const added = node.type === 'map' ? addEntry(document, path, 'x-new', wanted) : addItem(document, path, wanted);
          const inside = [...path, node.type === 'map' ? 'x-new' : node.items.length];
          expect(at(theirs(textOf(added)), inside)).toEqual(plainly(asData(wanted)));
          const back = textOf(removeEntry(added.document, inside));
          if (size > 0) expect(back).toBe(text);
        });
      }),
      sample(400),
    );
  });

  it('what is taken out is gone for every reader, and the rest stays', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(writtenFile, fc.nat(10_000), (text, number) => {
        const place = somewhere(text, number);
        if (!place || place.path.length === 0) return;
        const { path, document } = place;
        tried(() => {
          const after = theirs(textOf(removeEntry(document, path)));
          const holder = at(theirs(text), path.slice(0, -1)) as Map<string, unknown> | unknown[];
          const left = holder instanceof Map ? new Map([...holder].filter(([key]) => key !== path.at(-1))) : holder.filter((_, index) => index !== path.at(-1));
          const now = at(after, path.slice(0, -1));
          const size = left instanceof Map ? left.size : left.length;
          if (size > 0) expect(now).toEqual(left);
        });
      }),
      sample(400),
    );
  });

  it('another value is there for every reader, and the value it had comes back with its notes', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(writtenFile, fc.nat(10_000), value, (text, number, wanted) => {
        const place = somewhere(text, number);
        if (!place || place.path.length === 0) return;
        const { document } = place;
        tried(() => {
          const set = setValue(document, place.path, wanted);
          expect(at(theirs(textOf(set)), place.path)).toEqual(plainly(asData(wanted)));
          if (place.node.type !== 'scalar') return;
          const back = setValue(set.document, place.path, place.node.text);
          const plain = typeof place.node.text !== 'string' || place.node.text.trimEnd() === place.node.text;
          if (plain && place.node.text !== '') expect(dataOf(back.document.root)).toEqual(dataOf(document.root));
          expect(notesIn(back.document)).toEqual(notesIn(read(text)));
        });
      }),
      sample(400),
    );
  });

  it('an entry renamed there and back leaves every byte as it was', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(writtenFile, fc.nat(10_000), (text, number) => {
        const place = somewhere(text, number);
        if (!place || typeof place.path.at(-1) !== 'string') return;
        const { document } = place;
        const parent = place.path.slice(0, -1);
        tried(() => {
          const there = renameKey(document, place.path, 'x-renamed');
          const back = textOf(renameKey(there.document, [...parent, 'x-renamed'], String(place.path.at(-1))));
          expect(back).toBe(text);
        });
      }),
      sample(300),
    );
  });

  it('hardly anything is refused', () => {
    expect(tries).toBeGreaterThan(400);
    expect(refusals / tries).toBeLessThan(0.02);
  });
});

/** Data as the other reader has it. */
function plainly(data: unknown): unknown {
  if (data instanceof Map) return new Map([...data].map(([key, one]) => [key, plainly(one)]));
  return Array.isArray(data) ? data.map(plainly) : data;
}

describe('words that are written', () => {
  const put = (text: string, into: string): string => textOf(addEntry(read(into), ['a'], 'b', text));
  const any = fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/\p{Surrogate}/u.test(text));
  const hard = fc.array(fc.constantFrom(': ', ' #', '#', '-', '- ', '?', ':', '"', "'", '\\', '\n', '\n\n', ' ', '\t', '|', '>', '&', '*', '!', '%', '@', '`', '[', ']', '{', '}', ',', 'a', 'ŵ', '0', '1', 'e', '.', '_', '~', 'e1', 'yes', 'No', 'null', '2026-11-24', '\u00a0', '\ufeff', '\u2028', '\u0085', '\u0007', '---', '...', '<<<<<<< x', '=======', '\r'), { maxLength: 7 }).map((parts) => parts.join(''));

  it('are read back as they are, by every reader and every version of YAML', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(any, hard), fc.constantFrom('a:\n  c: 1\n', 'a: {c: 1}\n', 'x: 1\r\na:\r\n  c: 1\r\n'), (text, into) => {
        const wanted = asData(text);
        const written = put(text, into);
        expect((dataOf(read(written).root) as Map<string, Map<string, unknown>>).get('a')!.get('b')).toBe(wanted);
        for (const version of ['1.2', '1.1'] as const) {
          const { b } = (parseTheirs(written, { version, logLevel: 'silent' }) as { a: { b: unknown } }).a;
          if (wanted === null) expect(b ?? null).toBe(null);
          else if (typeof b === 'number') expect(String(b)).toBe(wanted);
          else if (b instanceof Date) expect(b.toISOString().slice(0, 10)).toBe(wanted);
          else expect(typeof b === 'string' ? b.trimEnd() : b).toBe(wanted);
        }
      }),
      sample(2_000),
    );
  });
});
