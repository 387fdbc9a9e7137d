import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../src/edition/editions.ts';
import { FORMAT } from '../src/format/format.ts';
import { RULES } from '../src/lint/rules/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Which folder of src/ may import which. Imports point downhill: a folder names only what stands below it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  language: [],
  diagnostics: ['language'],
  format: ['language'],
  edition: ['format', 'language'],
  read: ['diagnostics', 'language'],
  git: ['read', 'diagnostics', 'language'],
  parse: ['read', 'diagnostics', 'language'],
  profile: ['parse', 'read', 'edition', 'format', 'diagnostics', 'language'],
  privacy: ['parse', 'diagnostics', 'language'],
  validate: ['parse', 'format', 'diagnostics', 'language'],
  link: ['profile', 'parse', 'read', 'edition', 'format', 'diagnostics', 'language'],
  statutory: ['link', 'parse', 'edition', 'format', 'diagnostics', 'language'],
  lint: ['privacy', 'link', 'profile', 'parse', 'edition', 'format', 'diagnostics', 'language'],
  migrating: ['edit', 'link', 'parse', 'edition', 'format', 'language'],
  rolling: ['link', 'format', 'language'],
  baseline: ['link', 'diagnostics'],
  thread: ['link', 'parse', 'format', 'diagnostics', 'language'],
  audience: ['link', 'parse', 'format', 'language'],
  approval: ['link', 'parse', 'format', 'diagnostics', 'language'],
  history: ['approval', 'statutory', 'audience', 'link', 'parse', 'edition', 'format', 'diagnostics', 'language'],
  verification: ['approval', 'history', 'link', 'format', 'diagnostics', 'language'],
  status: ['approval', 'lint', 'statutory', 'audience', 'link', 'edition', 'format', 'diagnostics', 'language'],
  suspect: ['history', 'lint', 'privacy', 'link', 'parse', 'format', 'diagnostics', 'language'],
  log: ['history', 'thread', 'link', 'parse', 'format', 'diagnostics', 'language'],
  report: ['history', 'approval', 'audience', 'statutory', 'link', 'format', 'diagnostics', 'language'],
  edit: ['validate', 'link', 'parse', 'read', 'format', 'diagnostics', 'language'],
  explain: ['statutory', 'lint', 'profile', 'edition', 'format', 'diagnostics', 'language'],
  pipeline: ['diagnostics', 'language'],
  init: ['pipeline', 'version.ts', 'link', 'edition', 'format', 'language'],
  facts: ['merge', 'edit', 'parse', 'read', 'format', 'diagnostics', 'language'],
  merge: ['edit', 'link', 'parse', 'read', 'edition', 'format', 'diagnostics', 'language'],
  'load.ts': ['validate', 'link', 'profile', 'parse', 'read', 'edition', 'diagnostics', 'language'],
  'check.ts': ['privacy', 'load.ts', 'lint', 'statutory', 'link', 'read', 'diagnostics'],
  'index.ts': ['check.ts', 'load.ts', 'link', 'read', 'diagnostics', 'language'],
  'version.ts': [],
};
/** The edges of the house: these may know the disk, the terminal and the machine. */
const EDGES = ['read', 'git', 'cli', 'dev'];
/** Those of the edges that may import everything. */
const OUTER = ['cli', 'dev'];

interface Source {
  readonly path: string;
  readonly place: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sources(folder = 'src'): Source[] {
  return readdirSync(join(root, folder)).flatMap((name): Source[] => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    if (!name.endsWith('.ts')) return [];
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((found) => (found[1] ?? found[2] ?? found[3])!);
    return [{ path, place: path.split('/')[1]!, text, imports }];
  });
}

const all = sources();

describe('the house', () => {
  it('has a line in the table for every folder', () => {
    expect([...new Set(all.map(({ place }) => place))].filter((place) => !OUTER.includes(place)).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('imports downhill', () => {
    const uphill = all.flatMap(({ path, place, imports }) =>
      imports.flatMap((name) => {
        if (!name.startsWith('.') || OUTER.includes(place)) return [];
        const target = normalize(join(path, '..', name)).split('/');
        const to = target[0] === 'src' ? target[1]! : target[0]!;
        const data = place === 'edition' && to === 'schemas';
        return to === place || data || MAY_IMPORT[place]!.includes(to) ? [] : [`${path} → ${name}`];
      }),
    );
    expect(uphill).toEqual([]);
  });

  it('knows Node only at its edges, and nobody imports the command line', () => {
    expect(all.filter(({ place, imports }) => !EDGES.includes(place) && imports.some((name) => name.startsWith('node:'))).map(({ path }) => path)).toEqual([]);
    const inner = all.filter(({ place }) => !EDGES.includes(place));
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    expect(inner.filter(({ text }) => /\b(?:process|console)\.|\bDate\.now\b|new Date\(\)|Math\.random/.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  it('names each reader, writer and layouter in one place', () => {
    const naming = (library: string) => all.filter(({ place, imports }) => place !== 'dev' && imports.some((name) => name === library || name.startsWith(`${library}/`))).map(({ path }) => path);
    expect(naming('js-yaml')).toEqual(['src/parse/document.ts']);
    expect(naming('simple-git')).toEqual(['src/git/run.ts']);
    expect(naming('node:child_process')).toEqual(['src/git/run.ts']);
    expect(naming('yaml')).toEqual([]);
    expect(naming('ajv')).toEqual([]);
    expect(naming('marked')).toHaveLength(1);
    expect(naming('handlebars')).toHaveLength(1);
    expect(naming('diff')).toEqual(['src/history/word-marks.ts']);
    expect(naming('@hpcc-js/wasm-graphviz').every((path) => path.startsWith('src/thread/'))).toBe(true);
    expect(naming('chalk')).toEqual(['src/diagnostics/paint.ts']);
  });

  it('can be read: no long files, no unfinished marks, no loosened checks, no names that say nothing', () => {
    const written = all.filter(({ path }) => !path.includes('.generated.') && !path.includes('.d.ts'));
    expect(written.filter(({ text }) => text.split('\n').length > 350).map(({ path }) => path)).toEqual([]);
    // Rules look for such marks in plans, and so must name them.
    const loose = new RegExp(['\\bTO' + 'DO\\b', '\\bFIX' + 'ME\\b', '\\bas an' + 'y[;)\\],]', '@ts-' + 'ignore', 'not implem' + 'ented'].join('|'));
    const marks = written.filter(({ path, text }) => loose.test(text) && !/unfinished/.test(path)).map(({ path }) => path);
    expect(marks).toEqual([]);
    expect(all.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|manager|misc|common)(?:\/|\.ts$)/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the tests', () => {
  it('are all run', () => {
    const tests = readdirSync(join(root, 'test')).filter((name) => name.endsWith('.ts')).map((name) => ({ name, text: readFileSync(join(root, 'test', name), 'utf8') }));
    const unrun = new RegExp('\\b(?:it|test|describe)\\.(?:' + 'skip|only|todo|fails' + ')\\b|\\bx(?:it|describe)\\(');
    expect(tests.filter(({ text }) => unrun.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('both languages', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name!).sort();

  it('fill the same places in every pair of sentences in the code', () => {
    const pair = /en:\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1,\s*cy:\s*(['"`])((?:(?!\3)[^\\]|\\.)*)\3/g;
    const pairs = all.flatMap(({ path, text }) => [...text.matchAll(pair)].filter(([, quote]) => quote !== '`').map(([, , en, , cy]) => ({ path, en: en!, cy: cy! })));
    expect(pairs.length).toBeGreaterThan(300);
    expect(pairs.filter(({ en, cy }) => placeholders(en).join() !== placeholders(cy).join())).toEqual([]);
    expect(pairs.filter(({ en, cy }) => en.trim() !== '' && cy.trim() === '')).toEqual([]);
  });

  it('are both there in the editions, the format and the rules', () => {
    const missing: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const said = value as { en?: unknown; cy?: unknown };
      if (typeof said.en === 'string') {
        if (typeof said.cy !== 'string' || (said.en !== '' && said.cy === '')) missing.push(path);
        else if (placeholders(said.en).join() !== placeholders(said.cy).join()) missing.push(path);
      }
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    walk(EDITIONS, 'editions');
    walk(FORMAT, 'format');
    walk(RULES, 'rules');
    expect(missing).toEqual([]);
  });

  it('are both there in whatever a module gives to others, with the same places to fill', async () => {
    const inner = all.filter(({ place, path }) => !OUTER.includes(place) && !path.endsWith('.d.ts'));
    const unequal: string[] = [];
    let pairs = 0;
    const walk = (value: unknown, path: string, depth: number): void => {
      if (typeof value !== 'object' || value === null || depth > 12) return;
      const { en, cy } = value as { en?: unknown; cy?: unknown };
      if (typeof en === 'string' && typeof cy === 'string') {
        pairs++;
        if (placeholders(en).join() !== placeholders(cy).join() || (en !== '' && cy === '')) unequal.push(path);
      }
      for (const [key, under] of Object.entries(value)) walk(under, `${path}/${key}`, depth + 1);
    };
    for (const { path } of inner) walk(await import(join(root, path)), path, 0);
    expect(pairs).toBeGreaterThan(2_000);
    expect(unequal).toEqual([]);
  });
});
