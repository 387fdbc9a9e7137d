import { describe, expect, it } from 'vitest';
import { nearTime } from '../src/link/near-time.ts';
import { checkSchool } from '../src/check.ts';
import { readTime } from '../src/link/time.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';

const { terms } = load(fromMemory({ 'plan.yaml': '' })).school;
const read = (text: string) => readTime({ type: 'scalar', text, style: 'plain', start: 0, end: 0, source: undefined, key: undefined, flow: false }, terms);
const near = (text: string): string | undefined => nearTime(text, terms);

describe('a time that is taken as words', () => {
  it.each([
    ['sumer 2027', 'summer 2027'],
    ['Atumn 2026', 'autumn 2026'],
    ['hydrf 2026', 'hydref 2026'],
    ['gwanwin 2027', 'gwanwyn 2027'],
    ['2027 summer', 'summer 2027'],
    ['summer2027', 'summer 2027'],
    ['Summer ’27', 'summer 2027'],
    ['by summer 2027', 'summer 2027'],
    ['erbyn haf 2027', 'haf 2027'],
    ['Sept 2026', 'September 2026'],
    ['14 Sept. 2026', '14 September 2026'],
    ['14 Septmber 2026', '14 September 2026'],
    ['2026/09/01', '2026-09-01'],
    ['2026/9', '2026-09'],
    ['1-9-2026', '2026-09-01'],
    ['autumn 2026 to sumer 2027', 'autumn 2026 to summer 2027'],
    ['Christmas 2026', 'autumn 2026'],
    ['by Easter 2027', 'spring 2027'],
    ['Nadolig 2026', 'hydref 2026'],
    ['erbyn y Nadolig 2026', 'hydref 2026'],
    ['cyn y Pasg 2027', 'gwanwyn 2027'],
    ['Pasg 2027', 'gwanwyn 2027'],
    ['each hlaf-term', 'each half-term'],
    ['evry week', 'every week'],
  ])('has a near form where it is a slip: %s', (written, meant) => {
    expect(near(written)).toBe(meant);
  });

  it.each(['31 September', '30 Chwefror', '30th February', '0 May', '31 Tachwedd'])('is no day of any year: %s', (written) => {
    expect(read(written)?.problem?.en).toBe('There is no such day');
  });

  it('is told of the plan by its kind where it has no title', () => {
    const { diagnostics } = checkSchool(fromMemory({ 'plan.yaml': 'plan: {years: 2026-27, prepared: early in September}\n' }), { today: '2026-11-23' });
    expect(diagnostics.filter(({ rule }) => rule === 'undated-time').map(({ message }) => message.en)).toEqual(['The date of “Plan” is in words that cannot be followed: “early in September”']);
  });

  it.each(['29 February', '30 September', '31 Awst', '31 learners'])('may be a day, or is words: %s', (written) => {
    expect(read(written)).toMatchObject({ kind: 'words' });
    expect(read(written)?.problem).toBe(undefined);
  });

  it.each(['when all staff are trained', 'to be agreed', 'maes o law', 'summer', 'summer 2027', '2026-09-01', 'each half-term', 'ar ôl y Pasg', 'after Easter 2027', 'ar ôl y Nadolig 2026', 'Christmas holidays 2026', 'Easter', 'after the inspection', '31 February 2027', '1/9/2026', 'Year 3', 'x'.repeat(500), '2027', '', 'pan ddaw’r grant', 'in due course', '2026-13-45', 'a summer to remember'])('has none where it is words, or is understood, or is told of already: %s', (written) => {
    expect(near(written)).toBe(undefined);
  });
});
