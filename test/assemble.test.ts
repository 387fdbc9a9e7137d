import { describe, expect, it } from 'vitest';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';

const GOOD = 'log:\n  - when: 2026-10-05\n    text: Families read with their children in the hall.\n';

describe('one thing that several files share', () => {
  const cases: readonly [string, Record<string, string>][] = [
    ['a part of the wrong shape before it', { 'plan.yaml': 'log:\n  when: 2026-10-01\n', 'reviews/autumn.yaml': GOOD }],
    ['a part of the wrong shape after it', { 'plan.yaml': GOOD, 'reviews/autumn.yaml': 'log:\n  when: 2026-10-01\n' }],
    ['words in its place', { 'plan.yaml': 'log: to come\n', 'reviews/autumn.yaml': GOOD }],
    ['nothing in its place', { 'plan.yaml': 'log:\n', 'reviews/autumn.yaml': GOOD }],
  ];

  it.each(cases)('keeps the good part, with %s', (_, files) => {
    const { school, diagnostics } = load(fromMemory(files));
    expect(school.root.data.log.map(({ data }) => data.text?.en)).toEqual(['Families read with their children in the hall.']);
    expect(diagnostics.filter(({ rule }) => rule === 'reference')).toEqual([]);
  });

  it('is told once where it may stand only once', () => {
    const { diagnostics } = load(fromMemory({ 'plan.yaml': 'vision: Every child reads.\n', 'plan/vision.yaml': 'vision: Every child sings.\n' }));
    expect(diagnostics.map(({ message }) => message.en)).toEqual(['“vision” stands in two files: the first is plan.yaml, line 1']);
  });
});
