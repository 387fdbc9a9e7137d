import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMAT } from '../src/format/format.ts';
import { parse } from '../src/parse/document.ts';
import { toPlain } from './plain.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-merge-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
const git = (...words: string[]) => spawnSync('git', ['-c', 'user.name=Head', '-c', 'user.email=head@school.example', ...words], { cwd: desk, encoding: 'utf8' });
git('init', '-q', '-b', 'main');

/** Where each map of items stands, as the lines above it, and the kind of its items. */
function maps(of = 'root', above: readonly string[] = [], seen: readonly string[] = []): { above: readonly string[]; kind: string }[] {
  return Object.entries(FORMAT[of]!.fields).flatMap(([name, field]) => {
    const here = [...above, `${'  '.repeat(above.length)}${name}:`];
    if (field.type === 'object') return maps(field.of, here, seen);
    if (field.type === 'years' && field.each === 'map') return [{ above: [...here, `${'  '.repeat(here.length)}2025-26:`], kind: field.of }];
    if (field.type !== 'map' || seen.includes(field.of)) return [];
    const inside = maps(field.of, [...here, `${'  '.repeat(here.length)}first-item:`], [...seen, field.of]);
    return [{ above: here, kind: field.of }, ...inside];
  });
}

/** An item with two fields, the second the same for all: what a careless merge would share between two items. */
function item(id: string, kind: string, depth: number): string[] {
  const fields = Object.entries(FORMAT[kind]!.fields).filter(([, { type }]) => type === 'text' || type === 'title' || type === 'time').map(([name]) => name);
  const [first = 'note', second = 'note'] = fields;
  const indent = '  '.repeat(depth);
  return [`${indent}${id}:`, `${indent}  ${first}: about ${id}`, ...(first === second ? [] : [`${indent}  ${second}: spring 2027`])];
}

const file = (above: readonly string[], kind: string, ids: readonly string[]) => `${[...above, ...ids.flatMap((id) => item(id, kind, above.length))].join('\n')}\n`;

function commit(text: string, message: string): void {
  writeFileSync(join(desk, 'plan.yaml'), text);
  git('add', 'plan.yaml');
  expect(git('commit', '-q', '-m', message).status, message).toBe(0);
}

describe('two people each add an item, and git merges', () => {
  const places = maps();
  it('looks at every map of the format', () => expect(places.length).toBeGreaterThan(25));

  for (const { above, kind } of places) {
    it(`${above.map((line) => line.trim().replace(':', '')).join(' › ')}: nothing is lost without a word`, () => {
      const base = ['aa-one', 'mm-two'];
      const added = { start: ['bb-new', ...base], middle: ['aa-one', 'bb-new', 'mm-two'], end: [...base, 'bb-new'] };
      for (const [mine, ids] of Object.entries(added)) {
        for (const [theirs, others] of Object.entries(added)) {
          const name = `${kind}-${above.length}-${mine}-${theirs}`;
          git('checkout', '-q', '--orphan', `base-${name}`);
          commit(file(above, kind, base), 'the plan');
          git('checkout', '-q', '-b', `mine-${name}`);
          commit(file(above, kind, ids), 'mine');
          git('checkout', '-q', `base-${name}`);
          git('checkout', '-q', '-b', `theirs-${name}`);
          commit(file(above, kind, others.map((id) => (id === 'bb-new' ? 'cc-new' : id))), 'theirs');
          const merged = git('merge', '-q', '--no-edit', `mine-${name}`);
          const text = readFileSync(join(desk, 'plan.yaml'), 'utf8');
          const { problems, root: tree } = parse({ path: 'plan.yaml', text });
          if (merged.status !== 0) {
            expect(problems, text).toHaveLength(1);
            expect(problems[0]!.message.en).toContain('git left both versions');
            git('merge', '--abort');
            continue;
          }
          expect(problems, text).toEqual([]);
          const wanted = parse({ path: 'plan.yaml', text: file(above, kind, [...base, 'bb-new', 'cc-new']) }).root!;
          expect(toPlain(tree!), text).toEqual(toPlain(wanted));
        }
      }
    });
  }
});

describe('what we write', () => {
  it('never tells git to keep both sides of a merge', () => {
    expect(existsSync(join(root, '.gitattributes'))).toBe(false);
    const written = readdirSync(join(root, 'src/init'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(written.filter((name) => readFileSync(join(root, 'src/init', name), 'utf8').includes('merge=union'))).toEqual([]);
  });
});
