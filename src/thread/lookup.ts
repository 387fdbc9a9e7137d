import type { Gap, LinkKind, Thread, ThreadLink, ThreadNode } from './thread.ts';

/** A thread to walk along: what a node leads to, what leads to it, what is still to do there. */
export interface Lookup {
  readonly thread: Thread;
  node(key: string): ThreadNode;
  /** What a node leads to by links of these kinds, in the order of the plan, each once. */
  after(node: ThreadNode, ...kinds: readonly LinkKind[]): readonly ThreadNode[];
  /** What leads to a node by links of these kinds. */
  before(node: ThreadNode, ...kinds: readonly LinkKind[]): readonly ThreadNode[];
  gaps(node: ThreadNode): readonly Gap[];
  /** Nodes in the order of the plan, each once. */
  inOrder(nodes: readonly ThreadNode[]): readonly ThreadNode[];
}

/** Indexes a thread once, for layouts. */
export function lookup(thread: Thread): Lookup {
  const nodes = new Map(thread.nodes.map((node) => [node.key, node]));
  const rank = new Map(thread.nodes.map((node, index) => [node.key, index]));
  const gaps = new Map<string, Gap[]>();
  for (const gap of thread.gaps) gaps.set(gap.at, [...(gaps.get(gap.at) ?? []), gap]);
  const inOrder = (some: readonly ThreadNode[]) => [...new Set(some)].sort((a, b) => rank.get(a.key)! - rank.get(b.key)!);
  const links = { from: grouped(thread.links, 'from'), to: grouped(thread.links, 'to') };
  const pick = (end: 'from' | 'to', key: string, kinds: readonly LinkKind[]) => {
    const other = end === 'from' ? 'to' : 'from';
    return inOrder((links[end].get(key) ?? []).filter(({ kind }) => kinds.includes(kind)).map((link) => nodes.get(link[other])!));
  };
  return {
    thread,
    inOrder,
    node: (key) => nodes.get(key)!,
    after: (node, ...kinds) => pick('from', node.key, kinds),
    before: (node, ...kinds) => pick('to', node.key, kinds),
    gaps: (node) => gaps.get(node.key) ?? [],
  };
}

/** Links by the node at one of their ends. */
export function grouped(links: readonly ThreadLink[], end: 'from' | 'to'): ReadonlyMap<string, readonly ThreadLink[]> {
  const groups = new Map<string, ThreadLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group) group.push(link);
    else groups.set(link[end], [link]);
  }
  return groups;
}
