/**
 * The order in which merged things stand: as ours has them, or as theirs where only they moved any. What one side has beside
 * that stands after what it stood after there; where both put something in one place, ours comes first.
 */
export function orderOf(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const inAll = (ids: readonly string[], a: ReadonlySet<string>, b: ReadonlySet<string>) => ids.filter((id) => a.has(id) && b.has(id));
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const theyMoved = inAll(base, inOurs, inTheirs).join('\n') !== inAll(theirs, inOurs, inBase).join('\n');
  const weMoved = inAll(base, inOurs, inTheirs).join('\n') !== inAll(ours, inTheirs, inBase).join('\n');
  const [first, second, inSecond] = theyMoved && !weMoved ? [theirs, ours, inOurs] : [ours, theirs, inTheirs];
  const standsIn = new Set(first);
  const after = new Map<string, string[]>();
  let previous = '';
  for (const id of second) {
    if (standsIn.has(id)) previous = id;
    else after.set(previous, [...(after.get(previous) ?? []), id]);
  }
  // What the second side has after something comes once the first side's own additions there are told.
  const order: string[] = [];
  let waiting: readonly string[] = after.get('') ?? [];
  for (const id of first) {
    if (inSecond.has(id) || inBase.has(id)) {
      order.push(...waiting);
      waiting = [];
    }
    order.push(id);
    if (after.has(id)) waiting = after.get(id)!;
  }
  return [...order, ...waiting];
}
