import { matchKeys } from '../../format/fields.ts';
import type { Item, School } from '../../link/school.ts';
import { isEmpty } from '../../parse/node.ts';
import type { MapNode, Node } from '../../parse/node.ts';

/** One place that a way leads to: what holds the field, and the field as it is written, if it is. */
export interface Place {
  readonly item: Item;
  readonly holder: MapNode;
  readonly value: Node | undefined;
}

const byNode = new WeakMap<School, ReadonlyMap<Node, Item>>();

/** The items of a school by where they are written. Each check of a profile asks for them. */
function itemsOf(school: School): ReadonlyMap<Node, Item> {
  let items = byNode.get(school);
  if (!items) byNode.set(school, (items = new Map(school.items.map((item) => [item.node, item]))));
  return items;
}

/** A field of a map node, also where its name was misspelt and told. A name of the profile's own is taken as it is written. */
export function fieldOf(map: MapNode, def: string, field: string): Node | undefined {
  const exact = map.entries.get(field);
  if (exact || field.startsWith('x-')) return exact;
  const mended = [...matchKeys(def, [...map.entries.keys()])].find(([, match]) => match.field === field)?.[0];
  return mended === undefined ? undefined : map.entries.get(mended);
}

/** Every place that a way leads to, in the order of the plan. It goes as deep as the way is long, and no deeper. */
export function reach(school: School, where: readonly string[]): readonly Place[] {
  const items = itemsOf(school);
  const found: Place[] = [];
  const follow = (node: Node, item: Item, at: number): void => {
    const step = where[at]!;
    if (step === '*') {
      const inside = node.type === 'list' ? node.items : node.type === 'map' ? [...node.entries].flatMap(([key, value]) => (key.startsWith('x-') ? [] : [value])) : [];
      for (const one of inside) follow(one, items.get(one) ?? item, at + 1);
      return;
    }
    if (node.type !== 'map' || (node.entries.size === 0 && item !== school.root)) return;
    const value = fieldOf(node, item.def, step);
    if (at === where.length - 1) found.push({ item, holder: node, value: value && !isEmpty(value) ? value : undefined });
    else if (value) follow(value, items.get(value) ?? item, at + 1);
  };
  follow(school.tree, school.root, 0);
  return found;
}
