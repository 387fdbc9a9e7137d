import type { Item, School } from '../link/school.ts';

/** Answers whether a field of an item holds more for the school than for the audience: then its absence is no gap. */
export type Withheld = (item: Item, field: string) => boolean;

const keyOf = (item: Item, field: string): string => `${item.def} ${item.path} ${field}`;

/** What was taken out for an audience, by place and never by content. Records without an id stand for their like together. */
export function withheldFrom(school: School, redacted: School): Withheld {
  const left = new Map(redacted.items.map((item) => [`${item.def} ${item.path}`, item]));
  const fewer = new Set<string>();
  for (const item of school.items) {
    const seen = left.get(`${item.def} ${item.path}`);
    if (!seen) continue;
    for (const [field, value] of Object.entries(item.data)) {
      const kept = (seen.data as unknown as Record<string, unknown>)[field];
      if (Array.isArray(value) ? value.length > (kept as readonly unknown[]).length : kept === undefined) fewer.add(keyOf(item, field));
    }
  }
  return (item, field) => fewer.has(keyOf(item, field));
}
