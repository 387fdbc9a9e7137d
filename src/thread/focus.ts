import { nearest } from '../format/near.ts';
import { grouped } from './lookup.ts';
import type { Thread, ThreadNode } from './thread.ts';

/** What an id that somebody typed means in a thread. */
export type Found =
  | { readonly state: 'found'; readonly node: ThreadNode }
  /** Several things have this path: each is told apart by its key. */
  | { readonly state: 'ambiguous'; readonly nodes: readonly ThreadNode[] }
  | { readonly state: 'nothing'; readonly near: string | undefined };

/**
 * Finds what is meant by a path (`reading/T1`) or by a path with its kind before it (`finding/poverty`). A child named without
 * its parent (`T1`) is found when there is only one.
 */
export function find(thread: Thread, written: string): Found {
  const wanted = written.normalize('NFC');
  const named = thread.nodes.filter(({ kind }) => kind !== 'words' && kind !== 'elsewhere');
  const exact = named.filter(({ key, path }) => key === wanted || path === wanted);
  const meant = exact.length > 0 ? exact : named.filter(({ path }) => path.endsWith(`/${wanted}`));
  if (meant.length === 1) return { state: 'found', node: meant[0]! };
  if (meant.length > 1) return { state: 'ambiguous', nodes: meant };
  return { state: 'nothing', near: nearest(wanted, [...named.map(({ path }) => path), ...named.map(({ key }) => key)]) };
}

/**
 * The part of a thread that one thing lies on: everything that leads to it, everything that it leads to, the causes on the
 * way with whatever answers them, and the other priorities that rest on the same reasons.
 */
export function around(thread: Thread, focus: ThreadNode): Thread {
  const kept = new Set([focus.key]);
  const follow = (from: 'from' | 'to', to: 'from' | 'to') => {
    const links = grouped(thread.links, from);
    const waiting = [focus.key];
    const seen = new Set(waiting);
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      kept.add(key);
      for (const link of links.get(key) ?? []) {
        if (seen.has(link[to])) continue;
        seen.add(link[to]);
        waiting.push(link[to]);
      }
    }
  };
  follow('to', 'from');
  follow('from', 'to');
  if (focus.kind === 'priority') {
    for (const { from, to, kind } of thread.links) if (kind === 'has-cause' && kept.has(from)) kept.add(to);
    for (const { from, to, kind } of thread.links) if (kind === 'answered-by' && kept.has(from)) kept.add(to);
  }
  const beside = new Set(kept);
  for (const { from, to, kind } of thread.links) if (kind === 'because' && kept.has(from)) beside.add(to);
  return {
    ...thread,
    focus: focus.key,
    nodes: thread.nodes.filter(({ key }) => beside.has(key)),
    links: thread.links.filter(({ from, to }) => beside.has(from) && beside.has(to)),
    gaps: thread.gaps.filter(({ at }) => kept.has(at)),
  };
}
