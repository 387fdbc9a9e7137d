import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escaped, noCommands, safe } from '../src/diagnostics/safe.ts';
import { parse } from '../src/parse/document.ts';
import { oddIndents, refusedBeforeParsing } from '../src/parse/guards.ts';
import { wayInside } from '../src/read/inside.ts';
import { matches, reaches } from '../src/read/patterns.ts';
import { MOST_BYTES } from '../src/read/snapshot.ts';
import { choose, decode, MOST_TOGETHER, takeSchool } from '../src/read/take.ts';
import type { Entry, Hindrance, Tree } from '../src/read/take.ts';

// The small pieces that everything from outside goes through, each held to its edges: `npm run test:mutants` changes them
// one sign at a time and wants this file to notice.

describe('safe', () => {
  it('shows what moves a cursor or hides text as its number, and spaces for line ends and tabs', () => {
    expect(safe('a\u001b[2Jb')).toBe('a\\u{1b}[2Jb');
    expect(safe('one\ntwo\tthree')).toBe('one two three');
    expect(safe('\u202eabc\u200b\u009f')).toBe('\\u{202e}abc\\u{200b}\\u{9f}');
    expect(safe('\r')).toBe('\\u{d}');
    expect(safe('tŷ ŵyn')).toBe('tŷ ŵyn');
  });

  it('cuts at so many characters, 200 unless told, and never below', () => {
    expect(safe('x'.repeat(200))).toBe('x'.repeat(200));
    expect(safe('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(safe('abcdef', 6)).toBe('abcdef');
    expect(safe('abcdefg', 6)).toBe('abcde…');
    expect(safe('abcdefg', 6)).toHaveLength(6);
  });

  it('writes the same marks of JSON as JSON does, and keeps its lines', () => {
    expect(escaped('{"a": "\u009f\u202e"}\n')).toBe('{"a": "\\u009f\\u202e"}\n');
    expect(escaped('\u001b')).toBe('\\u001b');
    expect(escaped('\t')).toBe('\\u0009');
  });

  it('lets no line be a command to a runner of jobs, wherever the runner looks for one', () => {
    expect(noCommands('::error::x')).toBe('\u2236:error::x');
    expect(noCommands('a\n  ::warning::x')).toBe('a\n  \u2236:warning::x');
    expect(noCommands('\u001b[31m::error::x')).toBe('\u001b[31m\u2236:error::x');
    expect(noCommands('see ##[group]')).toBe('see #\u266f[group]');
    expect(noCommands('##vso[task]')).toBe('#\u266fvso[task]');
    expect(noCommands('## A heading, and a: b, and ratio 1::2')).toBe('## A heading, and a: b, and ratio 1::2');
  });
});

describe('the way inside a folder', () => {
  const folder = join(sep, 'schools', 'y-garn');
  it('is given for what stands in it, and for nothing else', () => {
    expect(wayInside(folder, folder)).toBe('');
    expect(wayInside(folder, join(folder, 'plan', 'a.yaml'))).toBe(join('plan', 'a.yaml'));
    expect(wayInside(folder, join(sep, 'schools'))).toBeUndefined();
    expect(wayInside(folder, join(sep, 'schools', 'y-garn-arall', 'plan.yaml'))).toBeUndefined();
    expect(wayInside(folder, join(sep, 'etc', 'passwd'))).toBeUndefined();
    expect(wayInside(folder, join(folder, '..secret'))).toBe('..secret');
  });
});

describe('patterns of files:', () => {
  it('fit names and folders as people mean them', () => {
    expect(matches('adrannau/cymraeg.yaml', 'adrannau/*.yaml')).toBe(true);
    expect(matches('adrannau/cymraeg.yaml', './adrannau/*.yaml')).toBe(true);
    expect(matches('adrannau/2026/cymraeg.yaml', 'adrannau/*.yaml')).toBe(false);
    expect(matches('adrannau/2026/cymraeg.yaml', 'adrannau/**/*.yaml')).toBe(true);
    expect(matches('adrannau/cymraeg.yaml', 'adrannau/**/*.yaml')).toBe(true);
    expect(matches('adrannau/cymraeg.yaml', '**')).toBe(true);
    expect(matches('cymraeg.yaml', 'cymraeg.yaml')).toBe(true);
    expect(matches('cymraeg.yaml', 'cymraeg.yam')).toBe(false);
    expect(matches('cymraeg.yaml', 'c*a*g.yaml')).toBe(true);
    expect(matches('cymraeg.yaml', 'c*r*m*.yaml')).toBe(false);
    expect(matches('cymraeg.yaml', 'x*')).toBe(false);
    expect(matches('cymraeg.yaml', '*x')).toBe(false);
    expect(matches('aba', 'ab*ba')).toBe(false);
    expect(matches('abba', 'ab*ba')).toBe(true);
    expect(matches('abcab', 'ab*b*ab')).toBe(false);
    expect(matches('a/b', 'a')).toBe(false);
    expect(matches('a', 'a/b')).toBe(false);
  });

  it('never leave the folder', () => {
    expect(matches('../plan.yaml', '../plan.yaml')).toBe(false);
    expect(matches('a/../plan.yaml', 'a/../plan.yaml')).toBe(false);
    expect(matches('/etc/plan.yaml', '/etc/plan.yaml')).toBe(false);
    expect(matches('etc/plan.yaml', '/etc/plan.yaml')).toBe(false);
  });

  it('lead into the folders that they could fit something in, and no others', () => {
    expect(reaches('adrannau', 'adrannau/*.yaml')).toBe(true);
    expect(reaches('adrannau', './adrannau/*.yaml')).toBe(true);
    expect(reaches('adrannau/2026', 'adrannau/*.yaml')).toBe(false);
    expect(reaches('adrannau/2026', 'adrannau/*/a.yaml')).toBe(true);
    expect(reaches('adrannau/2026/haf', 'adrannau/**')).toBe(true);
    expect(reaches('lluniau', 'adrannau/*.yaml')).toBe(false);
    expect(reaches('cymraeg.yaml', 'cymraeg.yaml')).toBe(false);
  });
});

/** What is refused in a file before it is parsed, by the words and the place. */
const refusals = (text: string) => refusedBeforeParsing(parse({ path: 'plan.yaml', text }).source).map(({ message, span }) => `${span.start.line}:${span.start.column} ${message.en}`);

describe('what is refused before parsing', () => {
  it('is told at its place: control characters with their number', () => {
    expect(refusals('school:\n  name: A\u0007B\n')).toEqual([expect.stringMatching(/^2:10 .*0007/)]);
    expect(refusals('a: b\u009f\n')).toEqual([expect.stringMatching(/^1:5 .*009F/)]);
    expect(refusals('a: b\rc: d\n')).toEqual([expect.stringMatching(/^1:5 .*000D/)]);
    expect(refusals('a: b\r\nc: d\r\n')).toEqual([]);
    expect(refusals('a: "\ttabs and\u00a0spaces"\n')).toEqual([]);
  });

  it('a file that is too large, at its beginning', () => {
    expect(refusals('a'.repeat(MOST_BYTES))).toEqual([]);
    expect(refusals('a'.repeat(MOST_BYTES + 1))).toHaveLength(1);
    expect(refusals('a'.repeat(MOST_BYTES + 1))[0]).toMatch(/^1:1 /);
  });

  it('the marks of a merge that was not settled, once a conflict, twenty at most', () => {
    const conflict = '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n';
    expect(refusals(conflict)).toEqual([expect.stringMatching(/^1:1 /)]);
    expect(refusals(`x: y\n${conflict}`)).toEqual([expect.stringMatching(/^2:1 /)]);
    expect(refusals(conflict.repeat(25))).toHaveLength(20);
    expect(refusals('vision: |\n  <<<<<<< is how a conflict begins\n')).toEqual([]);
    expect(refusals('a: b\n<<<<<<< alone\n')).toEqual([]);
    const { source } = parse({ path: 'plan.yaml', text: conflict });
    expect(refusedBeforeParsing(source)[0]!.span.end).toEqual({ line: 1, column: 8 });
  });

  it('a directive, before the first words only', () => {
    expect(refusals('%YAML 1.1\n---\na: b\n')).toEqual([expect.stringMatching(/^1:1 /)]);
    expect(refusals('# a note\n\n%TAG ! x\n---\na: b\n')).toEqual([expect.stringMatching(/^3:1 /)]);
    expect(refusals('a: |\n  text\n%YAML: 1\n')).toEqual([]);
    expect(refusals('  %YAML\n')).toEqual([]);
    const { source } = parse({ path: 'plan.yaml', text: '%YAML 1.1  \n---\na: b\n' });
    expect(refusedBeforeParsing(source)[0]!.span.end).toEqual({ line: 1, column: 10 });
  });
});

describe('odd spaces at the beginning of a line', () => {
  const odd = (text: string) => oddIndents(parse({ path: 'plan.yaml', text }).source);
  it('are found where they would make another indentation, and left where they are only words', () => {
    expect(odd('a:\n  b: c\n')).toEqual([]);
    expect(odd('a:\n\u00a0\u00a0b: c\n')).toEqual([3]);
    expect(odd('a:\n  b: c\n\u00a0 d: e\n\u2003f: g\n')).toEqual([10, 17]);
    expect(odd('a: |\n  words\n  \u00a0more words\n')).toEqual([]);
    expect(odd('a: |\n  words\n\n  \u00a0more\n\u00a0b: c\n')).toEqual([22]);
    expect(odd('- |\n  words\n  \u00a0more\n')).toEqual([]);
    expect(odd('a: >-  \n  words\n  \u00a0more\n')).toEqual([]);
  });
});

/** A school's folder as a test has it: texts, bytes, and what cannot be read. */
function tree(files: Readonly<Record<string, string | Uint8Array | Hindrance>>, odd: Readonly<Record<string, Entry['kind'] | 'denied'>> = {}): Tree {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const paths = [...Object.keys(files), ...Object.keys(odd).map((path) => (odd[path] === 'denied' ? `${path}/x` : path))];
  return {
    list: (folder) => {
      if (odd[folder] === 'denied') return 'denied';
      const names = new Map<string, Entry['kind']>();
      for (const path of paths) {
        if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
        const [name, ...rest] = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
        names.set(name!, rest.length > 0 ? 'folder' : ((odd[path] as Entry['kind'] | undefined) ?? 'file'));
      }
      return [...names].reverse().map(([name, kind]) => ({ name, kind }));
    },
    read: (wanted) => wanted.map((path) => {
      const content = files[path]!;
      return typeof content === 'string' && ['tooBig', 'notText', 'astray', 'denied', 'missing', 'conflict'].includes(content) ? (content as Hindrance) : bytes(content);
    }),
  };
}

const taken = (files: Parameters<typeof tree>[0], odd?: Parameters<typeof tree>[1], more: readonly string[] = []) => {
  const { files: read, refused } = takeSchool(tree(files, odd), () => ({ files: more }));
  return { read: read.map(({ path }) => path), refused: refused.map(({ path, diagnostic }) => `${path}: ${diagnostic.message.en}`) };
};

describe('what belongs to a school', () => {
  it('is its named files and every .yaml in its three folders, settings first, in the order of names', () => {
    const { read, refused } = taken({ 'self-evaluation.yaml': '', 'plan.yaml': '', 'sip.yaml': '', 'other.yaml': '', 'plan/b.yaml': '', 'plan/a.yaml': '', 'plan/deep/c.yaml': '', 'reviews/r.yaml': '', 'self-evaluation/s.yaml': '', 'plan/.hidden/x.yaml': '', 'plan/node_modules/x.yaml': '', 'plan/picture.png': '' });
    expect(read).toEqual(['sip.yaml', 'plan.yaml', 'self-evaluation.yaml', 'plan/a.yaml', 'plan/b.yaml', 'plan/deep/c.yaml', 'self-evaluation/s.yaml', 'reviews/r.yaml']);
    expect(refused).toEqual([]);
  });

  it('tells of names that are nearly right, and of what it does not go into', () => {
    const { read, refused } = taken({ 'plan.yml': '', 'plan/a.yml': '', 'plan/b.yaml.txt': '', 'reviews/c.yaml': 'a: b' }, { 'self-evaluation': 'link', 'plan/inner': 'repository' });
    expect(read).toEqual(['reviews/c.yaml']);
    expect(refused.map((one) => one.split(':')[0])).toEqual(['plan.yml', 'plan/a.yml', 'plan/b.yaml.txt', 'plan/inner', 'self-evaluation']);
    expect(choose(tree({ 'plan.yml': '' })).refused[0]!.diagnostic.hint!.en).toContain('plan.yaml');
    expect(choose(tree({ 'plan/b.yaml.txt': '' })).refused[0]!.diagnostic.hint!.en).toContain('plan/b.yaml');
    expect(taken({ 'plan.yml': '', 'plan.yaml': '' }).refused).toEqual([]);
    expect(taken({}, { plan: 'repository' }).refused).toHaveLength(1);
  });

  it('follows a link to a file as the tree allows, and says why a file could not be taken', () => {
    expect(taken({ 'plan.yaml': 'a: b' }, { 'plan.yaml': 'link' }).read).toEqual(['plan.yaml']);
    for (const hindrance of ['tooBig', 'astray', 'denied', 'missing', 'conflict'] as const) expect(taken({ 'plan.yaml': hindrance }).refused, hindrance).toHaveLength(1);
    expect(taken({ 'plan.yaml': new Uint8Array([0x50, 0xff]) }).refused[0]).toContain('UTF-8');
    expect(taken({ 'plan/a.yaml': '' }, { '': 'denied' }).refused).toHaveLength(1);
    expect(taken({ 'plan.yaml': '' }, { plan: 'denied' }).refused[0]).toMatch(/^plan:/);
  });

  it('takes what sip.yaml names, once, and nothing that is not .yaml', () => {
    const files = { 'sip.yaml': '', 'plan.yaml': '', 'adrannau/a.yaml': '', 'adrannau/b.txt': '', 'arall/c.yaml': '', 'plan/d.yaml': '' };
    expect(taken(files, {}, ['adrannau/*', 'plan.yaml', 'plan/*.yaml']).read).toEqual(['sip.yaml', 'plan.yaml', 'plan/d.yaml', 'adrannau/a.yaml']);
    expect(taken({ 'plan.yaml': '', 'adrannau/a.yaml': '' }, {}, ['adrannau/*']).read).toEqual(['plan.yaml']);
    expect(taken(files, { 'adrannau/inner': 'repository' }, ['**/*.yaml']).refused[0]).toMatch(/^adrannau\/inner:/);
  });

  it('looks at 500 patterns and no more, and says so', () => {
    const files = { 'sip.yaml': '', 'a/last.yaml': '' };
    const patterns = (count: number) => [...Array.from({ length: count - 1 }, (_, index) => `b/${index}.yaml`), 'a/last.yaml'];
    expect(taken(files, {}, patterns(500))).toEqual({ read: ['sip.yaml', 'a/last.yaml'], refused: [] });
    const over = taken(files, {}, patterns(501));
    expect(over.read).toEqual(['sip.yaml']);
    expect(over.refused[0]).toMatch(/^sip\.yaml:.*500/);
  });

  it('looks at 5,000 names in a folder and no more, and says so', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`plan/${String(index).padStart(5, '0')}.yaml`, '']));
    expect(taken(many(5_000))).toMatchObject({ refused: [], read: { length: 5_000 } });
    const over = taken(many(5_001));
    expect(over.read).toHaveLength(5_000);
    expect(over.refused).toEqual([expect.stringMatching(/^plan: .*5,000/)]);
  });

  it('reads 50 MiB of one school and no more, in the order of its files', () => {
    const block = new Uint8Array(MOST_BYTES).fill(0x61);
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`plan/${String(index).padStart(3, '0')}.yaml`, block]));
    expect(MOST_TOGETHER).toBe(50 * 1024 * 1024);
    expect(taken(files(49)).refused).toEqual([]);
    const over = taken({ ...files(60), 'plan/zz.yaml': 'a: b' });
    expect(over.read).toHaveLength(49);
    expect(over.refused).toEqual([expect.stringMatching(/^plan\/049\.yaml: .*50 MiB/)]);
  });

  it('tells UTF-8 from everything else, and takes a mark at the beginning off', () => {
    expect(decode('a', new TextEncoder().encode('\ufefftŷ'))).toEqual({ path: 'a', text: 'tŷ', marked: true });
    expect(decode('a', new TextEncoder().encode('tŷ'))).toEqual({ path: 'a', text: 'tŷ' });
    expect(decode('a', new Uint8Array([0xe9]))).toBe('notText');
    expect(decode('a', 'denied')).toBe('denied');
    const within = new TextEncoder().encode('xxabcxx').subarray(2, 5);
    expect(decode('a', within)).toEqual({ path: 'a', text: 'abc' });
  });
});
