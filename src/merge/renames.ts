import type { Part } from './parts.ts';

/** The entries of one side by the keys that they had in the version that both sides come from: an id that was renamed, with `formerly:`, is still the same thing. */
export function renamed(base: readonly Part[], side: readonly Part[]): ReadonlyMap<string, Part> {
  const was = new Set(base.map(({ key }) => key));
  const is = new Set(side.map(({ key }) => key));
  const taken = new Set<string>();
  return new Map(
    side.map((part) => {
      const old = was.has(part.key) ? undefined : formerly(part).find((key) => was.has(key) && !is.has(key) && !taken.has(key));
      if (old !== undefined) taken.add(old);
      return [old ?? part.key, part];
    }),
  );
}

function formerly({ node }: Part): readonly string[] {
  const field = node.type === 'map' ? node.entries.get('formerly') : undefined;
  if (!field || field.type === 'map') return [];
  const nodes = field.type === 'list' ? field.items : [field];
  return nodes.flatMap((one) => (one.type === 'scalar' && one.text !== null ? [one.text.normalize('NFC')] : []));
}
