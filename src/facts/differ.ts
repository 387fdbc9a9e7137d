import type { Fact } from './facts.ts';

/** A fact that one of two versions has and the other has not. */
export interface FactDifference {
  readonly side: 'before' | 'after';
  readonly fact: Fact;
}

/** What two versions of a file say differently: what is gone before what is new, beside each other where they are of one field. Facts said twice count twice. */
export function factsThatDiffer(before: readonly Fact[], after: readonly Fact[]): readonly FactDifference[] {
  const only = (these: readonly Fact[], those: readonly Fact[]) => {
    const left = new Map<string, number>();
    for (const { text } of those) left.set(text, (left.get(text) ?? 0) + 1);
    return these.filter(({ text }) => {
      const there = left.get(text) ?? 0;
      left.set(text, there - 1);
      return there <= 0;
    });
  };
  const fresh = new Set(only(after, before));
  const found: FactDifference[] = [];
  for (const fact of only(before, after)) {
    found.push({ side: 'before', fact });
    const twin = [...fresh].find(({ text }) => fieldOf(text) === fieldOf(fact.text));
    if (twin && fresh.delete(twin)) found.push({ side: 'after', fact: twin });
  }
  return [...found, ...[...fresh].map((fact): FactDifference => ({ side: 'after', fact }))];
}

const fieldOf = (text: string): string => text.slice(0, text.indexOf(': '));
