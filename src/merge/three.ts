/** Larger than this, two texts are not compared line by line: the work is their product. */
const MOST = 4_000_000;

type Same<T> = (a: T, b: T) => boolean;

/** Of three versions of one thing, the one that changed; where both did, ours. */
export const changed = <T>(base: T, ours: T, theirs: T, same: Same<T> = Object.is): T => (same(base, ours) ? theirs : ours);

/** For each line of `from`, the line of `to` that it became, by the longest run of equal ones. Undefined when there are too many. */
export function matching<T>(from: readonly T[], to: readonly T[], same: Same<T>): readonly (number | undefined)[] | undefined {
  if (from.length * to.length > MOST) return undefined;
  const width = to.length + 1;
  const best = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      best[i * width + j] = same(from[i]!, to[j]!) ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const found: (number | undefined)[] = [];
  for (let i = 0, j = 0; i < from.length; i++) {
    while (j < to.length && !same(from[i]!, to[j]!) && best[i * width + j + 1]! >= best[(i + 1) * width + j]!) j++;
    found.push(j < to.length && same(from[i]!, to[j]!) ? j++ : undefined);
  }
  return found;
}

/**
 * Merges lines as git does: what one side changed is taken, and two changes must have an unchanged line between them. Gives
 * undefined where they meet.
 */
export function mergeRuns<T>(base: readonly T[], ours: readonly T[], theirs: readonly T[], same: Same<T>): readonly T[] | undefined {
  const left = matching(base, ours, same);
  const right = matching(base, theirs, same);
  if (!left || !right) return undefined;
  const merged: T[] = [];
  const runsEqual = (a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((one, index) => same(one, b[index]!));
  let [o, a, b] = [0, 0, 0];
  for (let at = 0; at <= base.length; at++) {
    const end = at === base.length;
    if (!end && (left[at] === undefined || right[at] === undefined)) continue;
    const [toA, toB] = end ? [ours.length, theirs.length] : [left[at]!, right[at]!];
    const [was, our, their] = [base.slice(o, at), ours.slice(a, toA), theirs.slice(b, toB)];
    if (runsEqual(was, our)) merged.push(...their);
    else if (runsEqual(was, their) || runsEqual(our, their)) merged.push(...our);
    else return undefined;
    if (!end) merged.push(ours[toA]!);
    [o, a, b] = [at + 1, toA + 1, toB + 1];
  }
  return merged;
}
