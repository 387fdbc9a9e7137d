import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node as TheirNode, Pair, Scalar } from 'yaml';
import { parse } from '../src/parse/document.ts';
import type { Key, Node } from '../src/parse/node.ts';
import { PATIENCE, sample } from './sampling.ts';

// Two parsers that share no code read what the format allows. Where ours and theirs agree on every word and every place, a
// report quotes what the file says. Ours differs on purpose in two things: an empty value, ~ and null are "not written yet",
// and the line ends after a block of text are not part of it.

interface Written {
  /** Lines without indentation; the first goes on after the name or the dash unless `below`. */
  readonly lines: readonly string[];
  readonly below: boolean;
}

const WORDS = ['darllen', 'ŵyl', 'tŷ', 'Reading', 'Year 3', '58%', 'to', '“I do”', 'it’s', 'a, b', 'x#y', 'a:b', '10:30', '(all)', '[a]', '{b}', 'C:\\x', '-5', '?', '*', '&', '!', "don't", 'say "yes"', '👩‍🏫', '2026-27', '~', 'null', '0123', '3.50', '- x', '> y', '|'];
const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/** Text as it may stand without quotation marks: the rule of the format, not a parser's. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:(?!: | #|:$).)*$/u;
const plainLine = line.filter((text) => PLAIN.test(text) && text.trimEnd() === text);

const inline = (text: string): Written => ({ lines: [text], below: false });
const plain = plainLine.map(inline);
const empty = fc.constantFrom('', '~', 'null').map(inline);
const single = line.map((text) => inline(`'${text.replaceAll("'", "''")}'`));
const double = line.map((text) => inline(`"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`));
const escaped = fc.constantFrom('"a\\tb"', '"\\u0175yl"', '"a\\nb"', '"\\x41"', '"\\"\\\\"', '""', "''").map(inline);
const overLines = fc.tuple(plainLine, fc.array(plainLine, { minLength: 1, maxLength: 3 })).map(([first, rest]): Written => ({ lines: [first, ...rest.map((text) => `  ${text}`)], below: false }));
const blockLine = fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }, { weight: 1, arbitrary: line.map((text) => `  ${text}`) }, { weight: 1, arbitrary: fc.constantFrom('# Heading', '- item', 'a: b', '---', '| a | b |', '%x', '\tx') });
const block = fc
  .tuple(fc.constantFrom('|', '|-', '|+', '>', '>-', '| # note'), line, fc.array(blockLine, { maxLength: 6 }))
  .map(([mark, first, rest]): Written => ({ lines: [mark, ...[first, ...rest].map((text) => (text === '' ? '' : `  ${text}`))], below: false }));
const id = fc.constantFrom('reading', 'oracy', 'tŷ-ŵyn', 'T1', '2026-27', 'pupil-voice', 'a', 'x-own', '0123', 'no');
const flowList = fc.array(id, { maxLength: 4 }).map((ids) => inline(`[${ids.join(', ')}]`));
const flowMap = fc.uniqueArray(id, { maxLength: 3 }).map((ids) => inline(`{${ids.map((one) => `${one}: ${one}`).join(', ')}}`));
const scalar = fc.oneof({ weight: 6, arbitrary: plain }, { weight: 2, arbitrary: block }, single, double, escaped, overLines, empty, flowList, flowMap);

const note = fc.option(line.map((text) => `# ${text}`), { nil: undefined, freq: 5 });
const gap = fc.constantFrom('', '', '', '\n');

/** A map with its names, or a list with its dashes, with notes and empty lines between. */
const { value } = fc.letrec<{ value: Written; map: Written; list: Written }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, tie('map'), tie('list')),
  map: fc.uniqueArray(fc.tuple(id, tie('value'), note, gap), { selector: ([name]) => name, minLength: 1, maxLength: 5 }).map((entries) => ({
    lines: entries.flatMap(([name, written, above, space]) => [...(above ? [above] : []), ...under(`${name}:`, written), ...(space === '' ? [] : [''])]),
    below: true,
  })),
  list: fc.array(fc.tuple(tie('value'), note), { minLength: 1, maxLength: 4 }).map((entries) => ({
    lines: entries.flatMap(([written, above]) => [...(above ? [above] : []), ...under('-', written)]),
    below: true,
  })),
}));

/** Puts a value after its name or dash: words on the same line, everything else below, two spaces in. */
function under(sign: string, { lines, below }: Written): string[] {
  if (below) return [sign, ...lines.map((text) => (text === '' ? '' : `  ${text}`))];
  const [first, ...rest] = lines as [string, ...string[]];
  return [first === '' ? sign : `${sign} ${first}`, ...rest.map((text) => (text === '' ? '' : text))];
}

const document = fc
  .tuple(fc.uniqueArray(fc.tuple(id, value), { selector: ([name]) => name, minLength: 1, maxLength: 5 }), fc.boolean(), fc.boolean())
  .map(([entries, windows, atEnd]) => {
    const text = entries.flatMap(([name, written]) => under(`${name}:`, written)).join('\n') + (atEnd ? '\n' : '');
    return windows ? text.replaceAll('\n', '\r\n') : text;
  });

const plainEmpty = new Set(['', '~', 'null']);

/** Ours beside theirs, word by word and place by place. */
function agree(text: string, ours: Node, theirs: TheirNode | null): void {
  if (ours.type === 'map') {
    expect(isMap(theirs)).toBe(true);
    const pairs = (theirs as { items: Pair<Scalar<string>, TheirNode | null>[] }).items;
    expect([...ours.entries.keys()]).toEqual(pairs.map(({ key }) => key.value.normalize('NFC')));
    [...ours.entries.values()].forEach((child, index) => {
      const pair = pairs[index]!;
      keyAgrees(text, child.key!, pair.key);
      agree(text, child, pair.value);
    });
    expect(ours.start).toBe(theirs!.range![0]);
    if (text[ours.start] === '{') expect(ours.end).toBe(theirs!.range![1]);
  } else if (ours.type === 'list') {
    expect(isSeq(theirs)).toBe(true);
    const items = (theirs as { items: (TheirNode | null)[] }).items;
    expect(ours.items.length).toBe(items.length);
    ours.items.forEach((child, index) => agree(text, child, items[index]!));
    expect(ours.start).toBe(theirs!.range![0]);
    if (text[ours.start] === '[') expect(ours.end).toBe(theirs!.range![1]);
  } else scalarAgrees(text, ours, theirs);
}

function scalarAgrees(text: string, ours: Extract<Node, { type: 'scalar' }>, theirs: TheirNode | null): void {
  const { value = '', type, range } = (theirs ?? {}) as Partial<Scalar<string>>;
  if (ours.text === null) {
    expect(type ?? 'PLAIN').toBe('PLAIN');
    expect(plainEmpty.has(value ?? '')).toBe(true);
    return;
  }
  switch (ours.style) {
    case 'plain':
      expect([ours.text, ours.start, ours.end]).toEqual([value, range![0], range![1]]);
      if (!ours.text.includes(' ')) expect(text.slice(ours.start, ours.end)).toBe(ours.text);
      break;
    case 'quoted':
      expect([ours.text, ours.start, ours.end]).toEqual([value, range![0] + 1, range![1] - 1]);
      break;
    default:
      expect(ours.text).toBe(value.trimEnd());
      expect(ours.start).toBeGreaterThan(range![0]);
      if (ours.style === 'literal') expect(asWritten(text, ours.start, ours.end)).toBe(ours.text);
  }
}

/** The words between two places, without the indentation that the first of them stands at. */
function asWritten(text: string, start: number, end: number): string {
  const indent = start - text.lastIndexOf('\n', start - 1) - 1;
  const [first, ...rest] = text.slice(start, end).split(/\r?\n/);
  return [first, ...rest.map((one) => one.slice(indent))].join('\n');
}

function keyAgrees(text: string, ours: Key, theirs: Scalar<string>): void {
  const quoted = theirs.type === 'PLAIN' ? 0 : 1;
  expect([ours.start, ours.end]).toEqual([theirs.range![0] + quoted, theirs.range![1] - quoted]);
  expect(text.slice(ours.start, ours.end).normalize('NFC')).toBe(ours.text);
}

function compare(text: string): void {
  const ours = parse({ path: 'plan.yaml', text });
  const theirs = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  expect(theirs.errors).toEqual([]);
  expect(ours.problems).toEqual([]);
  expect(isAlias(theirs.contents)).toBe(false);
  if (ours.root === undefined) expect(theirs.contents === null || (isScalar(theirs.contents) && plainEmpty.has(String(theirs.contents.value)))).toBe(true);
  else agree(text, ours.root, theirs.contents as TheirNode);
}

/** Every example and fixture of the repository. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? yamlFiles(path) : entry.name.endsWith('.yaml') ? [path] : [];
  });
}

const root = fileURLToPath(new URL('../', import.meta.url));
const files = [...yamlFiles(join(root, 'examples')), ...yamlFiles(join(root, 'test/fixtures'))];

describe('two parsers agree on every word and every place', () => {
  it.each(files.map((file) => file.slice(root.length)))('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    compare(text);
    compare(text.replaceAll('\n', '\r\n'));
  });

  it('in whatever is written within the format', { timeout: PATIENCE }, () => {
    fc.assert(fc.property(document, compare), sample(1_000));
  });
});
