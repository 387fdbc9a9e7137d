import { diffArrays } from 'diff';

/** A stretch of words: in both versions, only in the earlier, or only in the later. */
export interface Stretch {
  readonly text: string;
  readonly mark?: 'gone' | 'new';
}

/** Longer texts are shown one after the other: marks in them help nobody, and finding them takes long. */
const MOST_WORDS = 1_500;
/** More changes than this in a text, and it is another text. */
const MOST_EDITS = 400;
/** Below this share of words that stay, a reader is better served by both texts whole. */
const LEAST_SHARED = 0.3;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/**
 * What is different between two texts, word by word; what stands between words and lines is no difference. Punctuation stays with
 * its word. Undefined where the texts are too long or share too little, so that they are better read one after the other.
 */
export function markWords(before: string, after: string): readonly Stretch[] | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length === 0 || now.length === 0 || Math.max(old.length, now.length) > MOST_WORDS) return undefined;
  const found = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (found === undefined) return undefined;
  const stretches = found.map(({ value, added, removed }): Stretch => ({ text: value.join(' '), ...(removed ? { mark: 'gone' as const } : added ? { mark: 'new' as const } : {}) }));
  const kept = found.reduce((sum, { value, added, removed }) => (added || removed ? sum : sum + value.length), 0);
  return kept / Math.max(old.length, now.length) < LEAST_SHARED ? undefined : goneFirst(joined(stretches));
}

/** One word that stayed between two that changed makes three marks of what reads as one: it is taken into them. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const [index, one] of stretches.entries()) {
    const small = one.mark === undefined && /^\S{1,3}$/.test(one.text) && index > 0 && index < stretches.length - 1;
    if (small) out.push({ text: one.text, mark: 'gone' }, { text: one.text, mark: 'new' });
    else out.push(one);
  }
  return out;
}

/** Between two stretches that stay, first all that is gone and then all that is new. */
function goneFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  let gone: string[] = [];
  let fresh: string[] = [];
  const flush = () => {
    if (gone.length > 0) out.push({ text: gone.join(' '), mark: 'gone' });
    if (fresh.length > 0) out.push({ text: fresh.join(' '), mark: 'new' });
    [gone, fresh] = [[], []];
  };
  for (const one of stretches) {
    if (one.mark === 'gone') gone.push(one.text);
    else if (one.mark === 'new') fresh.push(one.text);
    else {
      flush();
      out.push(one);
    }
  }
  flush();
  return out;
}
