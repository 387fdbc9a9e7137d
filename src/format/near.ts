import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';

/** Letters only in their plain form: case and diacritics do not count when guessing what was meant. */
export const plainForm = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The question that a near miss ends in. `near` is a word of ours or already safe to show. */
export const didYouMean = (near: string): Said => say({ en: 'Did you mean “{near}”?', cy: 'Ai “{near}” oeddech chi’n ei feddwl?' }, { near });

/** The number of letters added, left out, changed or swapped with a neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

/**
 * The word of `known` that was most likely meant, or undefined when none is near. About one letter in three may be wrong.
 * Long words are not compared: nobody's near miss is 60 letters long.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = plainForm(written);
  if (wanted.length < 2 || wanted.length > 60) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const form = plainForm(candidate);
    if (Math.abs(form.length - wanted.length) >= bestDistance) continue;
    const far = distance(wanted, form);
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}
