import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
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

  const emptied: readonly [string, string][] = [['its first name in another file', 'findings: null\n'], ['nothing of the plan in it', 'sip: 1\n'], ['a plan of its own', '# Ours.\ncommunity:\n  families: We read together.\n']];

  it.each(emptied)('is told at a place that its file has, with %s', (_, text) => {
    const files: Record<string, string> = { 'plan.yaml': text, 'self-evaluation.yaml': `${'# About what we look at.\n'.repeat(30)}findings:\n  slow:\n    kind: improve\n    finding: Half read word by word.\n` };
    const { diagnostics } = checkSchool(fromMemory(files), { today: '2026-11-23' });
    expect(diagnostics.filter(({ basis, span }) => basis === 'law' && span.file === 'plan.yaml').length).toBeGreaterThan(5);
    for (const { span } of diagnostics) {
      const line = files[span.file]!.split('\n')[span.start.line - 1];
      expect(line, `${span.file}:${span.start.line}`).toBeDefined();
      expect(span.start.column).toBeLessThanOrEqual(line!.length + 1);
    }
  });
});
