import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMAT } from '../src/format/format.ts';
import { merge } from '../src/merge/merge.ts';
import { parse } from '../src/parse/document.ts';
import type { MapNode, Node } from '../src/parse/node.ts';
import { toPlain } from './plain.ts';

// Two people add an item each to the same map, on two branches, and git merges them. Either both items are there with all
// that was written, or git reports a conflict and sip says so. Git knows nothing of items: two that end with the same line
// share it in the conflict, which is why keeping both sides by hand loses it.

/** The way to a map of entities: names of fields, and ids of those that hold it. */
interface KeyedMap {
  readonly path: readonly string[];
  readonly def: string;
}

function mapsUnder(def: string, path: readonly string[], seen: readonly string[] = []): KeyedMap[] {
  return Object.entries(FORMAT[def]!.fields).flatMap(([name, field]) => {
    if (!('of' in field) || seen.includes(field.of)) return [];
    const deeper = (inner: readonly string[]) => mapsUnder(field.of, [...path, ...inner], [...seen, field.of]);
    if (field.type === 'object') return deeper([name]);
    if (field.type === 'list') return [];
    if (field.type === 'map') return [{ path: [...path, name], def: field.of }, ...deeper([name, 'holder'])];
    if (field.type === 'years' && field.each === 'map') return [{ path: [...path, name, '2025-26'], def: field.of }, ...deeper([name, '2025-26', 'holder'])];
    return [];
  });
}

const MAPS = mapsUnder('root', []);

type Place = 'start' | 'middle' | 'end';
const PLACES: readonly Place[] = ['start', 'middle', 'end'];

interface Trial {
  readonly file: string;
  readonly map: KeyedMap;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The lines of an item. Every one ends with the same line, as items do that are due in the same term. */
function item(def: string, id: string): string[] {
  const texts = Object.entries(FORMAT[def]!.fields).filter(([name, { type }]) => (type === 'text' || type === 'title') && name !== 'note');
  return [`${id}:`, ...texts.slice(0, 2).map(([name]) => `  ${name}: What ${id} says in ${name}.`), '  note: Talked about in the same meeting.'];
}

function written({ path, def }: KeyedMap, ids: readonly string[], apart: boolean): string {
  const lines = path.map((name, depth) => `${'  '.repeat(depth)}${name}:`);
  const items = ids.flatMap((id, index) => [...(apart && index > 0 ? [''] : []), ...item(def, id)]);
  return [...lines, ...items.map((line) => (line === '' ? '' : `${'  '.repeat(path.length)}${line}`)), 'x-after: y', ''].join('\n');
}

const BASE = ['first', 'second', 'third', 'fourth'];
const withNew = (id: string, place: Place): readonly string[] => (place === 'start' ? [id, ...BASE] : place === 'end' ? [...BASE, id] : [...BASE.slice(0, 2), id, ...BASE.slice(2)]);

const TRIALS: readonly Trial[] = MAPS.flatMap((map, number) =>
  PLACES.flatMap((ours) =>
    PLACES.flatMap((theirs) =>
      [false, true].map((apart) => ({
        file: `${String(number).padStart(2, '0')}-${map.path.join('-')}/${ours}-${theirs}${apart ? '-apart' : ''}/plan.yaml`,
        map,
        base: written(map, BASE, apart),
        ours: written(map, withNew('ours', ours), apart),
        theirs: written(map, withNew('theirs', theirs), apart),
      })),
    ),
  ),
);

const desk = mkdtempSync(join(tmpdir(), 'sip-merge-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const environment = { PATH: process.env['PATH'], HOME: desk, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
const git = (...args: string[]) => spawnSync('git', args, { cwd: desk, env: environment, encoding: 'utf8' });
const must = (...args: string[]): string => execFileSync('git', args, { cwd: desk, env: environment, encoding: 'utf8' });

function commit(side: 'base' | 'ours' | 'theirs'): void {
  for (const trial of TRIALS) {
    mkdirSync(dirname(join(desk, trial.file)), { recursive: true });
    writeFileSync(join(desk, trial.file), trial[side]);
  }
  must('add', '-A');
  must('commit', '-q', '-m', side);
}

must('init', '-q', '-b', 'main');
commit('base');
must('checkout', '-q', '-b', 'theirs');
commit('theirs');
must('checkout', '-q', 'main');
commit('ours');

const at = (root: Node | undefined, path: readonly string[]): Node | undefined => path.reduce<Node | undefined>((node, name) => (node?.type === 'map' ? node.entries.get(name) : undefined), root);

describe.each(['merge', 'diff3', 'zdiff3'])('git merges two branches, conflicts in style %s', (style) => {
  must('reset', '-q', '--hard', 'main');
  const merged = git('-c', `merge.conflictStyle=${style}`, 'merge', '-q', '--no-edit', 'theirs');
  const conflicts = new Set(must('diff', '--name-only', '--diff-filter=U', '-z').split('\0'));
  const results = TRIALS.map((trial) => ({ trial, text: readFileSync(join(desk, trial.file), 'utf8'), conflict: conflicts.has(trial.file) }));
  must('reset', '-q', '--hard', 'main');

  it('both clean merges and conflicts come of it', () => {
    expect(merged.status).toBe(1);
    expect(conflicts.size).toBeGreaterThan(MAPS.length);
    expect(conflicts.size).toBeLessThan(TRIALS.length);
  });

  it.each(MAPS.map((map) => [map.path.join('.'), map] as const))('%s: nothing is lost', (_, map) => {
    const own = results.filter(({ trial }) => trial.map === map);
    expect(own).toHaveLength(2 * PLACES.length ** 2);
    for (const { trial, text, conflict } of own) {
      const document = parse({ path: trial.file, text });
      if (conflict) {
        const lines = text.split('\n');
        expect(document.problems.map(({ message, span }) => [message.en.slice(0, 39), span.start.line])).toEqual(
          lines.flatMap((line, index) => (line.startsWith('<<<<<<< ') ? [['Two people changed the same lines, and ', index + 1]] : [])),
        );
        continue;
      }
      expect(document.problems).toEqual([]);
      const items = at(document.root, map.path) as MapNode;
      expect([...items.entries.keys()].sort()).toEqual([...BASE, 'ours', 'theirs'].sort());
      for (const [id, node] of items.entries) {
        const alone = parse({ path: 'item.yaml', text: `${item(map.def, id).join('\n')}\n` });
        expect(toPlain(node)).toEqual(toPlain((alone.root as MapNode).entries.get(id)!));
      }
    }
  });

  it('the program says of a conflict what it is, where, and what to do', () => {
    const { trial, text } = results.find(({ conflict }) => conflict)!;
    const school = join(desk, 'conflict');
    mkdirSync(school, { recursive: true });
    writeFileSync(join(school, 'plan.yaml'), text);
    const run = spawnSync(process.execPath, [fileURLToPath(new URL('../bin/sip.js', import.meta.url)), 'check', '--as-of', '2026-11-23'], { cwd: school, env: { PATH: process.env['PATH'], COLUMNS: '200' }, encoding: 'utf8' });
    rmSync(school, { recursive: true });
    expect(trial.file).not.toBe('');
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toContain(`plan.yaml:${text.split('\n').findIndex((line) => line.startsWith('<<<<<<< ')) + 1}:1  error  Two people changed the same lines`);
    expect(run.stdout).toContain('Do not simply keep both');
  });
});

describe('merged by ids and fields, nothing of it is at odds', () => {
  it.each(MAPS.map((map) => [map.path.join('.'), map] as const))('%s: both items are there whole', (_, map) => {
    for (const { base, ours, theirs, file } of TRIALS.filter((trial) => trial.map === map)) {
      const source = (text: string) => ({ path: 'plan.yaml', text });
      const done = merge({ base: source(base), ours: source(ours), theirs: source(theirs) }, { marking: { ours: 'ours', theirs: 'theirs', size: 7 }, lang: 'en' });
      if (done.state !== 'clean') throw new Error(`${file}: ${done.state}`);
      const items = at(parse(done.file).root, map.path) as MapNode;
      expect([...items.entries.keys()].sort()).toEqual([...BASE, 'ours', 'theirs'].sort());
      for (const [id, node] of items.entries) expect(toPlain(node)).toEqual(toPlain((parse(source(`${item(map.def, id).join('\n')}\n`)).root as MapNode).entries.get(id)!));
    }
  });
});

describe('nothing of ours asks git to keep both sides', () => {
  it('in no file of the repository, nor in what a new school is given', () => {
    const root = fileURLToPath(new URL('../', import.meta.url));
    const found = spawnSync('git', ['grep', '-l', '-I', '-E', 'merge[ ]*=[ ]*union', '--', '.', ':!test/merge.test.ts'], { cwd: root, encoding: 'utf8' });
    expect([found.status, found.stdout]).toEqual([1, '']);
    expect(existsSync(join(root, '.gitattributes'))).toBe(false);
  });
});
