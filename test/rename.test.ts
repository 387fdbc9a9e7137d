import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NotEdited } from '../src/edit/edit.ts';
import { entitiesIn } from '../src/edit/entities.ts';
import { renamed } from '../src/edit/rename.ts';
import type { Renamed } from '../src/edit/rename.ts';
import type { School } from '../src/link/school.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { PATIENCE } from './sampling.ts';

/** Every so many ids are tried; in the long run all of them. */
const EVERY = process.env['SIP_LONG'] === '1' ? 1 : 17;

type Files = Record<string, string>;
const root = fileURLToPath(new URL('../examples/', import.meta.url));
const folder = (name: string): Files => {
  const walk = (at: string): string[] => readdirSync(at, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(join(at, entry.name)) : entry.name.endsWith('.yaml') ? [join(at, entry.name)] : []));
  return Object.fromEntries(walk(join(root, name)).map((path) => [relative(join(root, name), path), readFileSync(path, 'utf8')]));
};
const schoolOf = (files: Files): School => load(fromMemory(files)).school;
const after = (files: Files, { files: changed }: Renamed): Files => ({ ...files, ...Object.fromEntries(changed.map(({ after: one }) => [one.source.file.path, one.source.file.text])) });
const rename = (files: Files, from: string, to: string): Files => after(files, renamed(schoolOf(files), from, to));
const refused = (files: Files, from: string, to: string): NotEdited => {
  try {
    rename(files, from, to);
  } catch (error) {
    if (error instanceof NotEdited) return error;
    throw error;
  }
  throw new Error('it was not refused');
};

/** What every reference means, by its place in the order of files and lines. */
const meanings = ({ references }: School): string[] =>
  [...references].sort((a, b) => ((a.node.source?.file.path ?? '') < (b.node.source?.file.path ?? '') ? -1 : (a.node.source?.file.path ?? '') > (b.node.source?.file.path ?? '') ? 1 : a.node.start - b.node.start)).map(({ state, to }) => `${state} ${to?.def ?? ''} ${to?.path ?? ''}`);

describe('an id renamed there and back', () => {
  it.each(['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit', 'first-draft'])('means the same in every reference of %s, and only its own lines change', (name) => {
    const files = folder(name);
    const before = schoolOf(files);
    let tried = 0;
    for (const [index, { def, id, path }] of entitiesIn(before.documents).entries()) {
      if (index % EVERY !== 0 || def === 'focus-area' || def === 'national-priority') continue;
      tried++;
      const there = rename(files, `${def}/${path}`, 'renamed-here');
      const formerly = Object.values(there).join('\n').split('\n').length - Object.values(files).join('\n').split('\n').length;
      expect(formerly).toBeLessThanOrEqual(1);
      expect(meanings(schoolOf(there)).map((one) => one.replaceAll('renamed-here', id))).toEqual(meanings(before));
      const parent = path.slice(0, path.length - id.length);
      const back = rename(there, `${def}/${parent}renamed-here`, id);
      expect(meanings(schoolOf(back))).toEqual(meanings(before));
      const lines = (all: Files) => Object.values(all).join('\n').split('\n').filter((line) => !/^\s+formerly:/.test(line));
      expect(lines(back)).toEqual(lines(files));
    }
    expect(tried).toBeGreaterThan(1);
  }, PATIENCE);
});

const plan: Files = {
  'plan.yaml': `priorities:
  reading: # the first
    title: Reading for reading's sake
    because: [poverty, 'slow-reading'] # two
    targets:
      T1:
        title: All read
    actions:
      A1:
        title: Read
        target: T1
  oracy:
    title: Talk
professional-learning:
  phonics:
    title: Phonics
    for: reading/T1
  stories:
    title: Stories
    for:
      - priority/reading
      - "oracy"
people:
  lead:
    title: Literacy lead
`,
  'self-evaluation.yaml': 'findings:\n  slow-reading:\n    finding: Slow\n  poverty-here:\n    finding: Poor\nlog:\n- for: reading\n  by: [lead, the lead]\n  text: reading is fun\n',
};

describe('sip rename', () => {
  it('follows references in lists, in brackets, in quotation marks, with a kind before them and to what stands inside', () => {
    const now = rename(plan, 'reading', 'darllen');
    expect(now['plan.yaml']).toBe(
      plan['plan.yaml']!.replace('  reading: # the first\n    title: Reading for reading\'s sake\n', '  darllen: # the first\n    title: Reading for reading\'s sake\n    formerly: [reading]\n').replace('for: reading/T1', 'for: darllen/T1').replace('priority/reading', 'priority/darllen'),
    );
    expect(now['self-evaluation.yaml']).toBe(plan['self-evaluation.yaml']!.replace('for: reading', 'for: darllen'));
    expect(rename(plan, 'slow-reading', 'fluency')['plan.yaml']).toContain("because: [poverty, 'fluency'] # two");
    expect(rename(plan, 'reading/T1', 'T9')['plan.yaml']).toContain('target: T9\n');
    expect(rename(plan, 'T1', 'reading/T9')['plan.yaml']).toContain('for: reading/T9\n');
    expect(rename(plan, 'lead', 'literacy')['self-evaluation.yaml']).toContain('by: [literacy, the lead]');
  });

  it('writes which kind is meant where the new id could mean two things', () => {
    const now = rename({ ...plan, 'plan.yaml': plan['plan.yaml']!.replace('because: [poverty, ', "because: ['poverty-here', poverty, ") }, 'poverty-here', 'poor-here');
    expect(now['plan.yaml']).toContain("because: ['poor-here', poverty, ");
    const two = { 'plan.yaml': 'priorities:\n  a:\n    title: A\n    targets:\n      T1:\n        title: T\nfindings:\n  b:\n    finding: B\nlog:\n- for: b\n  text: x\n' };
    expect(rename(two, 'b', 'a')['plan.yaml']).toContain('- for: finding/a\n');
  });

  it('changes nothing where another reference would come to mean something else', () => {
    const files = { 'plan.yaml': 'priorities:\n  a:\n    title: A\nfindings:\n  b:\n    finding: B\nlog:\n- for: a\n  text: x\n' };
    expect(refused(files, 'b', 'a').said.en).toBe('As “a”, what stands in plan.yaml:8 would mean something else than it does now, so nothing was changed');
  });

  it('tells an id that could be several things, one that is nothing, and one that cannot be', () => {
    const two = { 'plan.yaml': 'priorities:\n  a:\n    title: A\nfindings:\n  a:\n    finding: B\n' };
    expect(refused(two, 'a', 'c').said.en).toBe('“a” could mean more than one thing: priority (plan.yaml:2), finding (plan.yaml:5)');
    expect(refused(two, 'a', 'c').hint!.en).toBe('Write which one: priority/a, finding/a');
    expect(rename(two, 'finding/a', 'c')['plan.yaml']).toContain('findings:\n  c:\n    finding: B\n    formerly: [a]\n');
    expect(refused(plan, 'oracyy', 'x').hint!.en).toBe('Did you mean “oracy”?');
    expect(refused(plan, 'reading', 'oracy').said.en).toBe('There is a “oracy” already, in plan.yaml:12');
    for (const id of ['all', 'title', '1st', 'two words', 'x'.repeat(41), 'aс']) expect(refused(plan, 'reading', id).exitCode).toBe(2);
    expect(refused({ ...plan, 'plan/b.yaml': 'a: [b\n' }, 'reading', 'x').said.en).toMatch(/^plan\/b.yaml cannot be read/);
    expect(refused({ 'plan.yaml': 'national-priorities:\n  poverty:\n    how: x\n' }, 'poverty', 'x').said.en).toMatch(/stays as it is$/);
  });

  it('remembers every name it had, and none that it has', () => {
    const twice = rename(rename(plan, 'reading', 'darllen'), 'darllen', 'llafar');
    expect(twice['plan.yaml']).toContain('formerly: [reading, darllen]');
    expect(rename(twice, 'llafar', 'reading')['plan.yaml']).toContain('formerly: [darllen, llafar]');
  });

  it('ends what a run that was cut short began', () => {
    const whole = rename(plan, 'reading', 'darllen');
    const half = { ...plan, 'self-evaluation.yaml': whole['self-evaluation.yaml']!.replace('for: darllen', 'for: darllen/T1') };
    expect(rename(half, 'reading', 'darllen')).toEqual({ ...whole, 'self-evaluation.yaml': half['self-evaluation.yaml'] });
  });

  it('renames every part of an item that stands in two files, the item’s own files last', () => {
    const files = { 'plan/a.yaml': 'priorities:\n  reading:\n    title: R\n', 'plan/b.yaml': 'professional-learning:\n  p:\n    title: P\n    for: reading\n' };
    const result = renamed(schoolOf(files), 'reading', 'darllen');
    expect(result.files.map(({ before }) => before.source.file.path)).toEqual(['plan/b.yaml', 'plan/a.yaml']);
  });
});
