import { definition } from '../format/fields.ts';
import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { spanOf } from '../parse/node.ts';
import type { MapNode, Node } from '../parse/node.ts';
import type { Untold } from './change.ts';
import type { FieldPair } from './difference.ts';
import { nodeAt, plainData, strangeKeys, valueOf } from './written.ts';

/** What cannot be told of two versions, gathered while they are compared. */
export class Doubt {
  private readonly files = { before: new Set<string>(), after: new Set<string>() };

  constructor(
    private readonly before: School,
    private readonly after: School,
  ) {
    for (const file of before.unreadable) this.files.before.add(file);
    for (const file of after.unreadable) this.files.after.add(file);
  }

  get untold(): readonly Untold[] {
    return (['before', 'after'] as const).flatMap((version) => [...this.files[version]].sort().map((file) => ({ version, file })));
  }

  /**
   * Whether nothing may be concluded from a field, or something in it, not being there in a version: it may stand in a file
   * that could not be read, or in what was not understood. Then that is kept as untold. What was not understood in the other
   * version either, and says the same there, holds nothing that changed.
   */
  mayStand(version: 'before' | 'after', pair: Pick<FieldPair, 'before' | 'after'>, field: string): boolean {
    const school = version === 'before' ? this.before : this.after;
    const holder = pair[version];
    // A thing with an id stands whole in one file. What hangs on the root may stand in any.
    const anywhere = holder === undefined || !standsInOneFile(holder);
    if (anywhere && school.unreadable.length > 0) return true;
    if (!holder || !(holder.damaged.has(field) || isA(holder, 'root'))) return false;
    const unclear = notUnderstood(holder, [field]);
    if (unclear.length === 0 || saying(unclear) === saying(notUnderstood(pair[version === 'before' ? 'after' : 'before'], [field]))) return false;
    this.note(version, unclear);
    return true;
  }

  private note(version: 'before' | 'after', nodes: readonly Node[]): void {
    for (const node of nodes) this.files[version].add(spanOf(node, 'key').file);
  }

  /** What stands in a thing and was not understood may differ too. Where it does, that is untold. */
  misshapen(before: Item | undefined, after: Item | undefined, told: ReadonlySet<string>): void {
    if (isClear(before) && isClear(after)) return;
    const fields = [...new Set([...(before?.damaged ?? []), ...(after?.damaged ?? [])])].filter((field) => !told.has(field));
    const [was, is] = [notUnderstood(before, fields), notUnderstood(after, fields)];
    if (saying(was) === saying(is)) return;
    this.note('before', was);
    this.note('after', is);
  }
}

const isClear = (item: Item | undefined): boolean => !item || (item.damaged.size === 0 && strangeKeys(item).length === 0);

/** What was not understood in an item, and in some of its fields: names that are no field’s, values that could not be read, things without their shape. */
function notUnderstood(item: Item | undefined, fields: readonly string[]): readonly Node[] {
  if (item?.node.type !== 'map') return [];
  const { entries } = item.node;
  return [...strangeKeys(item).map((key) => entries.get(key)!), ...fields.filter((field) => item.damaged.has(field)).flatMap((field) => unreadParts(item, field))];
}

function unreadParts(item: Item, field: string): readonly Node[] {
  const node = nodeAt(item, field);
  const value = valueOf(item, field);
  if (!node) return [];
  if (value === undefined) return [node];
  const shape = definition(item.def).fields[field];
  if (node.type !== 'map' || (shape?.type !== 'map' && shape?.type !== 'years')) return [];
  const read = new Set((value as readonly Item[]).map((one) => one.node));
  const unread = (map: MapNode): readonly Node[] => [...map.entries.values()].filter((one) => !read.has(one) && !isEmpty(one));
  return shape.type === 'years' && shape.each === 'map' ? [...node.entries.values()].flatMap((year) => (year.type === 'map' ? unread(year) : [year])) : unread(node);
}

const isEmpty = (node: Node): boolean => (node.type === 'scalar' ? node.text === null : node.type === 'map' && node.entries.size === 0);
const saying = (nodes: readonly Node[]): string => nodes.map((node) => `${node.key?.text ?? ''}: ${plainData(node)}`).sort().join('\n');

const standsInOneFile = (item: Item): boolean => {
  for (let at: Item | undefined = item; at; at = at.parent) if (at.id !== '') return true;
  return false;
};
