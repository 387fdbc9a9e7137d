import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addEntry, addItem, fileFor, NotEdited, removeEntry, renameKey, setValue } from '../src/edit/edit.ts';
import type { Edited, Path } from '../src/edit/edit.ts';
import { parse } from '../src/parse/document.ts';
import type { Document } from '../src/parse/document.ts';
import type { Node, ScalarNode } from '../src/parse/node.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? yamlFiles(path) : entry.name.endsWith('.yaml') ? [path] : [];
  });
const files = [...yamlFiles(join(root, 'examples')), ...yamlFiles(join(root, 'test/fixtures'))].map((file) => file.slice(root.length));

const read = (text: string, path = 'plan.yaml'): Document => parse({ path, text });
const textOf = ({ document }: Edited): string => document.source.file.text;
const after = (text: string, act: (document: Document) => Edited): string => textOf(act(read(text)));
const refused = (text: string, act: (document: Document) => Edited): NotEdited => {
  try {
    act(read(text));
  } catch (error) {
    if (error instanceof NotEdited) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

const EVERY = process.env['SIP_LONG'] === '1' ? [1, 2] : [4, 9];

/** Every map and list of a file, by its path. */
function holders(node: Node | undefined, path: Path = []): { readonly path: Path; readonly node: Exclude<Node, ScalarNode> }[] {
  if (!node || node.type === 'scalar') return [];
  const inner = node.type === 'map' ? [...node.entries].flatMap(([key, value]) => holders(value, [...path, key])) : node.items.flatMap((item, index) => holders(item, [...path, index]));
  return [{ path, node }, ...inner];
}

describe('an item put in and taken out again leaves every byte as it was', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [index, variant] of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()].entries()) {
      const document = read(variant, file);
      // In the long run every place, else some of them, the last ones among them.
      const places = holders(document.root).reverse().filter((_, place) => place % EVERY[Math.min(index, 1)]! === 0);
      for (const { path, node } of places) {
        const value = { title: 'A new thing: with a colon', because: ['reading', 'oracy'], text: 'Two\nlines' };
        const added = node.type === 'map' ? addEntry(document, path, 'x-new', value) : addItem(document, path, value);
        expect(textOf(removeEntry(added.document, [...path, node.type === 'map' ? 'x-new' : node.items.length]))).toBe(variant);
      }
    }
  });
});

const plan = `# The plan of a small school.
sip: 1

priorities:
  # The first of three.
  reading:
    title: Reading # as agreed
    because: poverty
    targets:
      T1:
        title: |
          Every learner reads
          every day.
    # More targets follow in spring.
  oracy:
    title: Talk
# What was noted.
log:
- when: 2026-09-01
  text: Four classes were visited.
reviews:
`;

describe('the editor', () => {
  it('puts an item after the last of its like, with its notes, and leaves every other line alone', () => {
    const lines = after(plan, (document) => addEntry(document, ['priorities'], 'maths', { title: 'Number', by: 'summer 2027' })).split('\n');
    expect(lines.splice(16, 3)).toEqual(['  maths:', '    title: Number', '    by: summer 2027']);
    expect(lines.join('\n')).toBe(plan);
    expect(after(plan, (document) => addEntry(document, ['priorities', 'reading', 'targets'], 'T2', { title: 'More' }))).toContain('every day.\n      T2:\n        title: More\n    # More targets');
  });

  it('makes what is missing on the way, a field of the whole plan included', () => {
    expect(after(plan, (document) => addEntry(document, ['priorities', 'oracy', 'actions'], 'A1', { title: 'Talk partners' }))).toContain('title: Talk\n    actions:\n      A1:\n        title: Talk partners\n# What');
    expect(after(plan, (document) => addEntry(document, ['findings'], 'quiet', { finding: 'Few speak' }))).toBe(`${plan}findings:\n  quiet:\n    finding: Few speak\n`);
    expect(after('', (document) => addEntry(document, ['findings'], 'quiet', { finding: 'Few speak' }))).toBe('findings:\n  quiet:\n    finding: Few speak\n');
    expect(after(plan, (document) => addItem(document, ['reviews'], 'x'))).toContain('reviews: [x]');
  });

  it('puts a field where the format has it', () => {
    const order = ['number', 'title', 'years', 'because', 'strategy', 'targets'];
    expect(after(plan, (document) => setValue(document, ['priorities', 'reading', 'years'], '2026-27', { order }))).toContain('# as agreed\n    years: 2026-27\n    because');
    expect(after(plan, (document) => setValue(document, ['priorities', 'reading', 'number'], '1', { order }))).toContain('reading:\n    number: 1\n    title');
  });

  it('makes a list of a single value, and keeps what stands beside it', () => {
    expect(after(plan, (document) => addItem(document, ['priorities', 'reading', 'because'], 'oracy/quiet'))).toContain('    because: [poverty, oracy/quiet]\n');
    expect(after('a: "b, c" # note', (document) => addItem(document, ['a'], 'd'))).toBe('a: ["b, c", d] # note');
    expect(after('a: [b, c ] # note\r\n', (document) => addItem(document, ['a'], 'd, e'))).toBe('a: [b, c, "d, e" ] # note\r\n');
  });

  it('changes a value and nothing beside it', () => {
    expect(after(plan, (document) => setValue(document, ['priorities', 'reading', 'title'], 'no'))).toContain('title: "no" # as agreed\n');
    expect(after(plan, (document) => setValue(document, ['priorities', 'reading', 'title'], 'One\nTwo'))).toContain('title: | # as agreed\n      One\n      Two\n    because');
    expect(after(plan, (document) => setValue(document, ['priorities', 'reading', 'title'], { cy: 'Darllen', en: 'Reading' }))).toContain('title: # as agreed\n      cy: Darllen\n      en: Reading\n');
    expect(after(plan, (document) => setValue(document, ['priorities', 'reading', 'targets', 'T1', 'title'], 'Short'))).toContain('        title: Short\n    # More');
    expect(after('a: {b: c, d}\n', (document) => setValue(document, ['a', 'd'], 'e'))).toBe('a: {b: c, d: e}\n');
  });

  it('takes an item away with the notes above it and the notes of its own', () => {
    expect(after(plan, (document) => removeEntry(document, ['priorities', 'reading']))).toBe(plan.replace(/  # The first[^]*(?=  oracy)/, ''));
    expect(after(plan, (document) => removeEntry(document, ['log', 0]))).toContain('log:\nreviews:');
  });

  it('gives an entry another name', () => {
    expect(after(plan, (document) => renameKey(document, ['priorities', 'reading'], 'darllen'))).toBe(plan.replace('  reading:', '  darllen:'));
    expect(refused(plan, (document) => renameKey(document, ['priorities', 'reading'], 'oracy')).said.en).toBe('“oracy” is there already, in plan.yaml:15');
  });

  it('keeps the line ends, the depth of a level and the last line of a file', () => {
    expect(after('a:\r\n    b: 1', (document) => addEntry(document, ['a'], 'c', { d: ['two words', 'e'] }))).toBe('a:\r\n    b: 1\r\n    c:\r\n        d:\r\n            - two words\r\n            - e');
    expect(after('a:\n  b:\n    t: 1\n\n  c:\n    t: 2\n\nd: 1\n', (document) => addEntry(document, ['a'], 'e', { t: '3' }))).toBe('a:\n  b:\n    t: 1\n\n  c:\n    t: 2\n\n  e:\n    t: 3\n\nd: 1\n');
  });

  it('fills what says nothing yet, below the notes that stand there', () => {
    expect(after('a: ~ # note\n', (document) => addEntry(document, ['a'], 'b', 'c'))).toBe('a: # note\n  b: c\n');
    expect(after('a: {}\nb: 1\n', (document) => addEntry(document, ['a'], 'b', 'c'))).toBe('a:\n  b: c\nb: 1\n');
    expect(after('a:\n  # first\nb: 1\n', (document) => addEntry(document, ['a'], 'b', 'c'))).toBe('a:\n  # first\n  b: c\nb: 1\n');
    expect(after('a:\n  b:\n', (document) => addEntry(document, ['a'], 'b', { c: 'd' }))).toBe('a:\n  b:\n    c: d\n');
  });

  it('refuses, in one sentence, what it would have to guess at', () => {
    expect(refused('prioritys:\n  a:\n    title: x\n', (document) => addEntry(document, ['priorities'], 'b', {})).said.en).toBe('“prioritys” in plan.yaml:1 is most likely meant as “priorities”, so nothing was changed');
    expect(refused('priorities: some words\n', (document) => addEntry(document, ['priorities'], 'b', {})).said.en).toMatch(/^What stands under “priorities” in plan.yaml:1 is not of the kind/);
    expect(refused('a: [b\n', (document) => addEntry(document, ['priorities'], 'b', {})).said.en).toBe('plan.yaml cannot be read as it stands, so nothing was changed');
    expect(refused(plan, (document) => addEntry(document, ['priorities'], 'oracy', { title: 'x' })).exitCode).toBe(2);
    expect(refused(plan, (document) => removeEntry(document, ['priorities', 'maths'])).said.cy).toContain('Nid oes “maths”');
  });
});

describe('a new item goes into the file', () => {
  const place = (paths: Record<string, string>, path: Path, id?: string) => fileFor(Object.entries(paths).map(([name, text]) => read(text, name)), path, id).path;

  it('that holds its like, or what it stands in', () => {
    expect(place({ 'plan.yaml': 'sip: 1\n', 'plan/a.yaml': 'priorities:\n  a:\n    title: A\n  b:\n    title: B\n' }, ['priorities'], 'c')).toBe('plan/a.yaml');
    expect(place({ 'plan/a.yaml': 'priorities:\n  a:\n    title: A\n', 'plan/b.yaml': 'priorities:\n  b:\n    title: B\n' }, ['priorities', 'a', 'targets'], 'T1')).toBe('plan/a.yaml');
  });

  it('of its own where each has one', () => {
    expect(place({ 'plan/a.yaml': 'priorities:\n  a:\n    title: A\n', 'plan/b.yaml': 'priorities:\n  b:\n    title: B\n' }, ['priorities'], 'c')).toBe('plan/c.yaml');
  });

  it('where a reader looks for it when there is none of its like yet', () => {
    expect(place({ 'plan.yaml': 'sip: 1\n', 'self-evaluation.yaml': '' }, ['findings'], 'c')).toBe('self-evaluation.yaml');
    expect(place({ 'plan.yaml': 'sip: 1\n' }, ['support'], 'c')).toBe('plan.yaml');
    expect(place({ 'plan.yaml': 'log:\n- text: x\n', 'reviews/2025-26.yaml': '', 'reviews/2026-27.yaml': '' }, ['log'])).toBe('reviews/2026-27.yaml');
  });
});
