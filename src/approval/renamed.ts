import type { Item, Person, Reference, School } from '../link/school.ts';

/** Things with the ids that they had in an earlier version, where they have others now and say so in `formerly:`. */
export type FormerNames = ReadonlyMap<Item, string>;

/**
 * The things that an earlier version had under another id. Only recorded renames count: where that version had nothing of the
 * new name and one thing of an old one, and where no other thing says that it had the same name. Without the earlier version,
 * each thing is taken under the `first` name that it had, or the `last` before its own.
 */
export function formerNames(school: School, earlier: School | 'first' | 'last'): FormerNames {
  const there = typeof earlier === 'string' ? undefined : new Set(earlier.items.filter(({ id }) => id !== '').map(({ def, path }) => `${def} ${path}`));
  const names = new Map<Item, string>();
  const paths = new Map<Item, string>();
  for (const item of school.items) {
    if (item.id === '') continue;
    const { parent } = item;
    const before = parent && paths.has(parent) && item.path.startsWith(`${parent.path}/`) ? `${paths.get(parent)!}${item.path.slice(parent.path.length)}` : item.path;
    const holder = before.slice(0, before.length - item.id.length);
    const recorded = (item.data as { readonly formerly?: readonly string[] }).formerly ?? [];
    const former = !there ? (earlier === 'first' ? recorded.slice(0, 1) : recorded.slice(-1)) : there.has(`${item.def} ${before}`) ? [] : recorded.filter((id) => there.has(`${item.def} ${holder}${id}`));
    if (former.length === 1) names.set(item, former[0]!);
    paths.set(item, former.length === 1 ? `${holder}${former[0]!}` : before);
  }
  const claimed = new Map<string, number>();
  for (const [{ def }, path] of paths) claimed.set(`${def} ${path}`, (claimed.get(`${def} ${path}`) ?? 0) + 1);
  return new Map([...names].filter(([item]) => claimed.get(`${item.def} ${paths.get(item)!}`) === 1));
}

/** A reference as it was written while what it means had its former names. */
export function writtenFormerly({ written, to }: Reference | Person, names: FormerNames): string {
  const steps = written.split('/');
  let at: Item | undefined = to;
  for (let index = steps.length - 1; index >= 0 && at && at.id === steps[index]; index--, at = at.parent) steps[index] = names.get(at) ?? steps[index]!;
  return steps.join('/');
}
