import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { touchedSince } from '../src/history/touched.ts';
import { fromMemory } from '../src/read/memory.ts';

const check = (files: Record<string, string>) => checkSchool(fromMemory(files), { today: '2026-11-23' });
const PLAN = `sip: 1
school:
  name: Ysgol y Dderwen
plan:
  years: 2026-27 to 2028-29
priorities:
  oracy:
    title: Talk that helps everybody learn
  reading:
    title: Reading together
`;
const before = check({ 'plan.yaml': PLAN });
const since = (files: Record<string, string>) => touchedSince(before, check(files));
const names = (files: Record<string, string>) => since(files).shown.map(({ rule, item }) => `${rule} ${item?.id ?? ''}`.trim());

describe('what a branch touched', () => {
  it('is nothing where nothing changed, and everything else is counted', () => {
    expect(since({ 'plan.yaml': PLAN })).toEqual({ shown: [], elsewhere: before.diagnostics.length });
    expect(before.diagnostics.length).toBeGreaterThan(10);
  });

  it('is nothing where only lines, layout, order, comments or files changed', () => {
    const [head, oracy, reading] = [PLAN.slice(0, PLAN.indexOf('priorities:')), '  oracy:\n    title: Talk that helps everybody learn\n', '  reading:\n    title: "Reading together"\n'];
    for (const files of [
      { 'plan.yaml': `# A note\n\n${PLAN}` },
      { 'plan.yaml': `${head}priorities:\n${reading}\n  # Second now\n${oracy}` },
      { 'plan.yaml': head, 'plan/a.yaml': `priorities:\n${oracy}`, 'plan/b.yaml': `priorities:\n${reading}` },
    ]) {
      expect(since(files)).toEqual({ shown: [], elsewhere: before.diagnostics.length });
    }
  });

  it('is what stands on an item in other words now, though the problem is old', () => {
    expect(names({ 'plan.yaml': PLAN.replace('Reading together', 'Reading every day') })).toEqual(['priority-without-reason reading']);
  });

  it('is what is new, wherever it stands', () => {
    expect(names({ 'plan.yaml': `${PLAN}  maths:\n    title: Number\n` })).toContain('priority-without-reason maths');
    expect(names({ 'plan.yaml': `${PLAN}    because: [nowhere]\n` })).toEqual(['reference reading']);
  });

  it('is every duty that became an error because the plan is for approval now', () => {
    const { shown } = since({ 'plan.yaml': PLAN.replace('plan:\n', 'plan:\n  stage: for-approval\n') });
    expect(shown.filter(({ basis }) => basis === 'law').length).toBe(before.diagnostics.filter(({ basis }) => basis === 'law').length);
    expect(shown.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(5);
    expect(shown.filter(({ severity }) => severity === 'info')).toEqual([]);
  });

  it('is always what is broken, old or not', () => {
    const broken = { 'plan.yaml': `${PLAN}    because: [nowhere]\n`, 'plan/x.yaml': 'vision:\n\tA kind school\n' };
    const { shown } = touchedSince(check(broken), check(broken));
    expect(shown.map(({ rule }) => rule).sort()).toEqual(check(broken).diagnostics.filter(({ basis }) => basis === 'integrity').map(({ rule }) => rule).sort());
    expect(shown.length).toBeGreaterThan(0);
  });

  it('is everything where there was no plan before', () => {
    expect(touchedSince(undefined, before)).toEqual({ shown: before.diagnostics, elsewhere: 0 });
  });
});
