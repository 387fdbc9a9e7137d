import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escaped, noCommands, noCommandsInMarkup, safe } from '../src/diagnostics/safe.ts';
import { parse } from '../src/parse/document.ts';
import { oddIndents, refusedBeforeParsing } from '../src/parse/guards.ts';
import { wayInside } from '../src/read/inside.ts';
import { matches, reaches } from '../src/read/patterns.ts';
import { MOST_BYTES } from '../src/read/snapshot.ts';

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

  it('shows every mark that nobody can see as its number, and no other', () => {
    const unseen = [[0x00, 0x08], [0x0b, 0x1f], [0x7f, 0x9f], [0x61c, 0x61c], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x2069], [0xfeff, 0xfeff]] as const;
    const isUnseen = (code: number) => unseen.some(([from, to]) => code >= from && code <= to);
    for (let code = 0; code <= 0xffff; code++) {
      if (code === 9 || code === 10 || (code >= 0xd800 && code <= 0xdfff)) continue;
      const sign = String.fromCharCode(code);
      if (safe(sign) !== (isUnseen(code) ? `\\u{${code.toString(16)}}` : sign)) expect(safe(sign), code.toString(16)).toBe('shown otherwise');
    }
  });

  it('cuts at so many characters, 200 unless told, and never below', () => {
    expect(safe('x'.repeat(200))).toBe('x'.repeat(200));
    expect(safe('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
    expect(safe('abcdef', 6)).toBe('abcdef');
    expect(safe('abcdefg', 6)).toBe('abcde…');
    expect(safe('abcdefg', 6)).toHaveLength(6);
  });

  it('cuts no sign in two', () => {
    expect(safe('abcd📗fgh', 6)).toBe('abcd…');
    expect(safe('abc📗fgh', 6)).toBe('abc📗…');
  });

  it('writes the same marks of JSON as JSON does, and keeps its lines', () => {
    expect(escaped('{"a": "\u009f\u202e"}\n')).toBe('{"a": "\\u009f\\u202e"}\n');
    expect(escaped('\u001b')).toBe('\\u001b');
    expect(escaped('\t')).toBe('\\u0009');
    const line = '{"title": "##[group] and ##vso[task] and ##VSO[x] and ## heading"}';
    expect(escaped(line)).toBe('{"title": "\\u0023#[group] and \\u0023#vso[task] and \\u0023#VSO[x] and ## heading"}');
    expect(JSON.parse(escaped(line))).toEqual(JSON.parse(line));
  });

  it('lets no line be a command to a runner of jobs, wherever the runner looks for one', () => {
    expect(noCommands('::error::x')).toBe('\u2236:error::x');
    expect(noCommands('a\n  ::warning::x')).toBe('a\n  \u2236:warning::x');
    expect(noCommands('\u001b[31m::error::x')).toBe('\u001b[31m\u2236:error::x');
    expect(noCommands('see ##[group]')).toBe('see #\u266f[group]');
    expect(noCommands('##vso[task]')).toBe('#\u266fvso[task]');
    expect(noCommands('## A heading, and a: b, and ratio 1::2')).toBe('## A heading, and a: b, and ratio 1::2');
    expect(noCommands('::error::x\n::debug::y\n\n \t::add-mask::z')).toBe('\u2236:error::x\n\u2236:debug::y\n\n \t\u2236:add-mask::z');
    expect(noCommands('##[group]##[group] ##VSO[task]')).toBe('#\u266f[group]#\u266f[group] #\u266fVSO[task]');
    expect(noCommands(' \u001b[1m\u001b[31m ::error::x')).toBe(' \u001b[1m\u001b[31m \u2236:error::x');
    expect(noCommands(':one colon')).toBe(':one colon');
  });

  it('lets none be one in markup either, where it reads as it was', () => {
    expect(noCommandsInMarkup('::error::x\n  \t::warning::y\n\n::debug::z')).toBe('&#58;:error::x\n  \t&#58;:warning::y\n\n&#58;:debug::z');
    expect(noCommandsInMarkup('<td>::x</td>\n:y\na ::z')).toBe('<td>::x</td>\n:y\na ::z');
    expect(noCommandsInMarkup('<p>##[group] ##vso[task]</p>')).toBe('<p>&#35;#[group] &#35;#vso[task]</p>');
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
    expect(wayInside(folder, join(folder, '..', '..'))).toBeUndefined();
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
    expect(matches('cymraeg.yaml', 'c*x*.yaml')).toBe(false);
    expect(matches('bl./a.yaml', 'bl./*.yaml')).toBe(true);
    expect(matches('adran/cymraeg/adolygiad.yaml', '**/ad*/**/cymraeg/*.yaml')).toBe(true);
    expect(matches('adran/cymraeg/a.yaml', '**/mathemateg/**')).toBe(false);
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
    expect(reaches('bl./2026', 'bl./2026/*.yaml')).toBe(true);
  });
});

/** What is refused in a file before it is parsed, by the words and the place. */
const refusals = (text: string) => refusedBeforeParsing(parse({ path: 'plan.yaml', text }).source).map(({ message, span }) => `${span.start.line}:${span.start.column} ${message.en}`);

const ends = (text: string) => refusedBeforeParsing(parse({ path: 'plan.yaml', text }).source).map(({ span }) => span.end);

describe('what is refused before parsing', () => {
  it('is told at its place: control characters with their number', () => {
    expect(refusals('school:\n  name: A\u0007B\n')).toEqual([expect.stringMatching(/^2:10 .*U\+0007\)/)]);
    expect(refusals('a: b\u009f\n')).toEqual([expect.stringMatching(/^1:5 .*009F/)]);
    expect(refusals('a: b\rc: d\n')).toEqual([expect.stringMatching(/^1:5 .*000D/)]);
    expect(refusals('a: b\r\nc: d\r\n')).toEqual([]);
    expect(refusals('a: "\ttabs and\u00a0spaces"\n')).toEqual([]);
    expect(ends('a: b\u0007cd\n')).toEqual([{ line: 1, column: 6 }]);
    const refused = [[0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xfffe, 0xffff]] as const;
    const edges = refused.flatMap(([from, to]) => [from, to]);
    for (const code of edges) expect(refusals(`a: b${String.fromCharCode(code)}c`), code.toString(16)).toHaveLength(1);
    for (const code of [0x20, 0x7e, 0xa0, 0xfffd]) expect(refusals(`a: b${String.fromCharCode(code)}c`), code.toString(16)).toEqual([]);
  });

  it('a file that is too large, at its beginning', () => {
    expect(refusals('a'.repeat(MOST_BYTES))).toEqual([]);
    expect(refusals('a'.repeat(MOST_BYTES + 1))).toHaveLength(1);
    expect(refusals('a'.repeat(MOST_BYTES + 1))[0]).toMatch(/^1:1 /);
    expect(ends('a'.repeat(MOST_BYTES + 1))).toEqual([{ line: 1, column: 1 }]);
  });

  it('the marks of a merge that was not settled, once a conflict, twenty at most', () => {
    const conflict = '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n';
    expect(refusals(conflict)).toEqual([expect.stringMatching(/^1:1 /)]);
    expect(refusals(`x: y\n${conflict}`)).toEqual([expect.stringMatching(/^2:1 /)]);
    expect(refusals(conflict.repeat(25))).toHaveLength(20);
    expect(refusals('vision: |\n  <<<<<<< is how a conflict begins\n')).toEqual([]);
    expect(refusals('a: b\n<<<<<<< alone\n')).toEqual([]);
    expect(ends(conflict)).toEqual([{ line: 1, column: 8 }]);
  });

  it('the marks of a merge as git writes them, with names and without, and none that only look like them', () => {
    for (const begins of ['<<<<<<< HEAD', '<<<<<<<', '<<<<<<<\r']) {
      for (const ends of ['>>>>>>> other', '=======', '||||||| base', '>>>>>>>', '=======\r']) expect(refusals(`${begins}\na: 1\n${ends}\n`).filter((one) => one.startsWith('1:1 ')), JSON.stringify([begins, ends])).toHaveLength(1);
    }
    for (const text of ['<<<<<<<< HEAD\n=======\n', 'a: <<<<<<< HEAD\n=======\n', '<<<<<<< HEAD\n========\n', '<<<<<<< HEAD\na: =======\n', '<<<<<<<x\n=======\n', '<<<<<<< HEAD\n=======x\n']) expect(refusals(text), text).toEqual([]);
  });

  it('a directive, before the first words only', () => {
    expect(refusals('%YAML 1.1\n---\na: b\n')).toEqual([expect.stringMatching(/^1:1 /)]);
    expect(refusals('# a note\n\n%TAG ! x\n---\na: b\n')).toEqual([expect.stringMatching(/^3:1 /)]);
    expect(refusals('a: |\n  text\n%YAML: 1\n')).toEqual([]);
    expect(refusals('  %YAML\n')).toEqual([]);
    expect(refusals('%YAML 1.1')).toHaveLength(1);
    expect(refusals('%yaml 1.1\n---\n')).toHaveLength(1);
    expect(refusals('  \n  # a note\n%YAML 1.1\n')).toEqual([expect.stringMatching(/^3:1 /)]);
    expect(refusals('%\na: b\n')).toEqual([]);
    expect(ends('%YAML 1.1  \n---\na: b\n')).toEqual([{ line: 1, column: 10 }]);
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

  it('are each of the spaces that pasted text has, after spaces or tabs, on the last line too', () => {
    for (const space of '\u00a0\u1680\u2000\u200a\u202f\u205f\u3000') expect(odd(`a:\n${space}b: c`), space.charCodeAt(0).toString(16)).toEqual([3]);
    expect(odd('a:\n \t \u00a0b: c\n')).toEqual([3]);
    expect(odd('a: b\u00a0c\n\u00a0d: e\n')).toEqual([7]);
    expect(odd('a: b\n\u00a0\n\u00a0c: d\n')).toEqual([7]);
  });

  it('are only words in a block however it begins, and not after what is no block', () => {
    for (const begins of ['a: |', 'a: >', 'a: |-', 'a: |+', 'a: |2', 'a: |2-', 'a: |+2', 'a: |-2', 'a: >2+', 'a: |\t', 'a:    |', '- |', '|']) expect(odd(`${begins}\n  words\n  \u00a0more\n`), begins).toEqual([]);
    for (const no of ['a: b |', 'a: b>', 'a: | b', 'a:', 'a: |x', 'a: |2x']) expect(odd(`${no}\n  \u00a0more\n`), no).toEqual([no.length + 1]);
  });
});
