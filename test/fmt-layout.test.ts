import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node as TheirNode } from 'yaml';
import { canonical } from '../src/edit/canonical.ts';
import { notesOf } from '../src/edit/extent.ts';
import { NotEdited } from '../src/edit/refusal.ts';
import { parse } from '../src/parse/document.ts';
import { toPlain } from './plain.ts';
import { PATIENCE, sample } from './sampling.ts';
import { writtenFile } from './written.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? yamlFiles(path) : entry.name.endsWith('.yaml') ? [path] : [];
  });
const files = [...yamlFiles(join(root, 'examples')), ...yamlFiles(join(root, 'test/fixtures'))].map((file) => file.slice(root.length));

const read = (text: string) => parse({ path: 'plan.yaml', text });
const laid = (text: string): string => canonical(read(text)).source.file.text;
const notes = (text: string): string[] => {
  const { source, root: tree } = read(text);
  return notesOf(source, tree).map((note) => note.text);
};

/** What another reader of YAML says that a text says, every value as text. The line ends after a block of text belong to the layout. */
function theirs(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  expect(document.errors).toEqual([]);
  const plain = (node: TheirNode | null): unknown => {
    if (isMap(node)) return node.items.map((pair) => [String((pair.key as { value: unknown }).value), plain(pair.value as TheirNode | null)]);
    if (isSeq(node)) return node.items.map((item) => plain(item as TheirNode));
    if (!isScalar(node)) return null;
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return block ? String(node.value).trimEnd() : node.value;
  };
  return plain(document.contents as TheirNode | null);
}

/** Nothing but spaces and empty lines differs. */
function sameButSpaces(before: string, after: string): void {
  const words = (text: string) => text.replace(/[ \t\r\n]+/g, '');
  expect(words(after)).toBe(words(before));
}

function keepsEverything(text: string): void {
  const before = read(text);
  const after = laid(text);
  expect(toPlain(read(after).root!)).toEqual(toPlain(before.root!));
  expect(theirs(after)).toEqual(theirs(text));
  expect(notes(after)).toEqual(notes(text));
  sameButSpaces(text, after);
  expect(laid(after)).toBe(after);
}

describe('a file laid out says what it said', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    keepsEverything(text);
    keepsEverything(text.replaceAll('\n', '\r\n'));
    const deep = text.trimEnd().replace(/^( +)/gm, '$1$1').replace(/^( *)- (?=\S)/gm, '$1-   ');
    if (read(deep).readable) keepsEverything(deep);
  });

  it('however it was written', { timeout: PATIENCE }, () => {
    let readable = 0;
    let all = 0;
    fc.assert(
      fc.property(writtenFile, (text) => {
        all++;
        if (!read(text).readable || read(text).root === undefined) return;
        readable++;
        keepsEverything(text);
      }),
      sample(3_000),
    );
    expect(readable / all).toBeGreaterThan(0.7);
  });
});

describe('the one layout', () => {
  it('has two spaces a level, dashes two spaces in, one space after a colon and a dash', () => {
    expect(laid('a:\n    b:\n    -   x:   1\n        y:\t2\n    -   - z\n')).toBe('a:\n  b:\n    - x: 1\n      y: 2\n    - - z\n');
    expect(laid('a :  1\n"b" :   [c,  d]\n')).toBe('a: 1\n"b": [c,  d]\n');
  });

  it('has one empty line between the groups at the left edge, at most one elsewhere, and none at the ends', () => {
    expect(laid('\n\nsip: 1\nplan:\n  a: 1\n\n\n  b: 2\n# of the log\nlog:\n- x\nlast: |\n  y\n\n\n')).toBe('sip: 1\n\nplan:\n  a: 1\n\n  b: 2\n\n# of the log\nlog:\n  - x\n\nlast: |\n  y\n');
  });

  it('moves a block of text as a whole and leaves every space inside it', () => {
    expect(laid('a:\n     b: |\n           one\n             two  \n\n           three\n     c: 1\n')).toBe('a:\n  b: |\n    one\n      two  \n\n    three\n  c: 1\n');
    expect(laid('a:\n    b: |2\n         one\n        two\n')).toBe('a:\n  b: |2\n       one\n      two\n');
  });

  it('moves a note with the item below it, or with what it stands in', () => {
    expect(laid('a:\n# of b\n    b:\n            # deep in b\n        c: 1\n        # the end of b\n    # the end of a\nd: 1\n')).toBe('a:\n  # of b\n  b:\n    # deep in b\n    c: 1\n    # the end of b\n  # the end of a\n\nd: 1\n');
  });

  it('never types a value anew', () => {
    const text = 'a: 0123\nb: 12345678901234567890\nc: 1e3\nd: +5\ne: 3.50\nf: ~\ng: no\nh: "no"\ni: 2026-01-01\n';
    expect(laid(text.replaceAll(': ', ':    '))).toBe(text);
  });

  it('keeps the line ends of a file, and its last line has one', () => {
    expect(laid('a:\r\n    b: 1\r\n    c: 2')).toBe('a:\r\n  b: 1\r\n  c: 2\r\n');
  });

  it('leaves alone what cannot be read, and names that are written in another way', () => {
    expect(() => laid('a: [b\n')).toThrow(NotEdited);
    expect(() => laid('? a\n: b\n')).toThrow(NotEdited);
  });
});

describe('a large file', () => {
  it('of notes, depth or text ends in good time, or is refused', () => {
    const notes = Array.from({ length: 1_900 }, (_, index) => `k${index}:\n   # note\n   a: 1\n\n   # more\n${'#\n'.repeat(40)}`).join('');
    const deep = Array.from({ length: 30 }, (_, index) => `${' '.repeat(index)}k${index}:\n`).join('') + `${' '.repeat(30)}- a\n`.repeat(20_000);
    for (const text of [notes, `a: |\n${'  x\n'.repeat(200_000)}`, `a:\n  b: 1\n${'      # deep\n'.repeat(70_000)}`]) expect(laid(laid(text))).toBe(laid(text));
    expect(() => laid(deep)).toThrow(NotEdited);
  }, PATIENCE);
});
