import { describe, expect, it } from 'vitest';
import { compare } from '../src/history/compare.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { example, replaced } from './editing.ts';

const school = (files: Readonly<Record<string, string>>) => load(fromMemory(files)).school;

describe('two versions of one plan', () => {
  const files = example('small-primary');

  it('do not differ when they are the same', () => {
    expect(compare(school(files), school(files), { today: '2026-11-24' })).toMatchObject({ groups: [], untold: [] });
  });

  it('differ in a target that was made easier', () => {
    const easier = { ...files, 'plan.yaml': replaced(files['plan.yaml']!, 'aim: 31 learners', 'aim: 28 learners') };
    const { groups } = compare(school(files), school(easier), { today: '2026-11-24' });
    expect(groups).toHaveLength(1);
    expect(groups[0]!.changes).toMatchObject([{ verdict: 'weakened', item: { path: 'reading/T1' }, field: 'aim', before: { words: { en: '31 learners' } }, after: { words: { en: '28 learners' } }, meanings: ['needs-agreement'] }]);
  });
});
