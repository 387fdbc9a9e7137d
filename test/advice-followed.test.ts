import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { fromMemory } from '../src/read/memory.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';

// Whoever does what a message says is done with it: no second message at the same place refuses what the first one told.

const diagnosed = (files: Record<string, string>): readonly Diagnostic[] => checkSchool(fromMemory(files), { today: '2026-11-23' }).diagnostics;
const target = (by: string) => ({ 'plan.yaml': `plan:\n  years: 2026-27 to 2028-29\npriorities:\n  reading:\n    title: Reading fluently\n    targets:\n      T1:\n        title: Everybody reads\n        by: ${by}\n` });
const shape = (files: Record<string, string>) => diagnosed(files).filter(({ rule }) => rule === 'shape').map(({ hint }) => hint!);

describe('a date in a form that the format does not have', () => {
  it.each(['30/09/2026', '5.9.2026', '2026-9-5'])('%s is told in the form that it has, and that form is taken', (written) => {
    const [hint, ...rest] = shape(target(written));
    expect(rest).toEqual([]);
    for (const lang of ['en', 'cy'] as const) expect(shape(target(/\d{4}-\d\d-\d\d/.exec(hint![lang])![0]))).toEqual([]);
  });

  it.each(['31/09/2026', '31/11/2026', '31.11.26', '2026-9-31', '2026-13-1', '09/31/2026'])('%s is no day in any form', (written) => {
    expect(shape(target(written))).toEqual([{ en: 'There is no such day', cy: 'Nid oes diwrnod o’r fath' }]);
  });
});

describe('the years of a plan', () => {
  const plan = (years: string) => ({ 'plan.yaml': `plan:\n  years: ${years}\n` });

  it.each([['2026', '2026-27', '2026-27'], ['2026 to 2028', '2026-27 to 2028-29', '2026-27 hyd 2028-29'], ['2026 hyd 2028', '2026-27 to 2028-29', '2026-27 hyd 2028-29'], ['2026-27 to 2099-00', '2026-27 to 2028-29', '2026-27 hyd 2028-29']])('%s cannot be followed, and how to write it can', (written, en, cy) => {
    const [hint, ...rest] = shape(plan(written));
    expect(rest).toEqual([]);
    expect([hint!.en.includes(en), hint!.cy.includes(cy), hint!.cy.includes(' to ')]).toEqual([true, true, false]);
    for (const better of [en, cy]) expect(shape(plan(better))).toEqual([]);
  });

  it('in words are told as soon as they stand there, and not only when priorities do', () => {
    expect(diagnosed(plan('to come')).map(({ rule }) => rule)).toContain('plan-years');
    expect(diagnosed(plan('2026-27 to 2028-29')).map(({ rule }) => rule)).not.toContain('plan-years');
  });
});

it('what lies outside the plan is told to change in a field that it has', () => {
  const files = (years: string, when: string) => ({ 'plan.yaml': `plan:\n  years: 2026-27 to 2028-29\npriorities:\n  handwriting:\n    title: Writing by hand\n    years: ${years}\ninset:\n  days:\n    first:\n      title: Talking about books\n      when: ${when}\n` });
  const hints = diagnosed(files('2031-32', '2036-09-01')).filter(({ rule }) => rule === 'outside-plan-dates').map(({ hint }) => hint!);
  for (const lang of ['en', 'cy'] as const) expect(hints.map((hint) => /`(\w+):`/.exec(hint[lang])![1])).toEqual(['years', 'when']);
  expect(diagnosed(files('2027-28', '2026-09-01')).filter(({ rule }) => rule === 'outside-plan-dates')).toEqual([]);
});

it('who came to look is told by the name that a perspective has for it', () => {
  const files = (who: string, saw: string) => ({ 'self-evaluation.yaml': `self-evaluation:\n  perspectives:\n    bridge:\n      ${who}: Another school\n      ${saw}: Learners talk about books.\n` });
  for (const [who, saw] of [['who', 'saw'], ['whom', 'said'], ['pwy', 'gwelwyd']] as const) expect(shape(files(who, saw)).map(({ en }) => en), who).toEqual(['Did you mean “from”?', 'Did you mean “text”?']);
  expect(shape(files('from', 'text'))).toEqual([]);
});
