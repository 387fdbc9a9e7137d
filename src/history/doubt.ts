import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { spanOf } from '../parse/node.ts';
import type { Untold } from './change.ts';
import { nodeAt, plainData, strangeKeys } from './written.ts';

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
   * Whether nothing may be concluded from a field, or something in it, not being there in a version: it may stand in a file that
   * could not be read, or under a name or in a shape that was not understood. Then that is kept as untold.
   *
   * @param holder the thing as that version has it; undefined where that version has no such thing
   */
  mayStand(version: 'before' | 'after', holder: Item | undefined, field: string): boolean {
    const school = version === 'before' ? this.before : this.after;
    // A thing with an id stands whole in one file. What hangs on the root may stand in any.
    const anywhere = holder === undefined || !standsInOneFile(holder);
    if (anywhere && school.unreadable.length > 0) return true;
    if (holder?.damaged.has(field) || (isA(holder, 'root') && strangeKeys(holder).length > 0)) return this.note(version, holder);
    return false;
  }

  /** Keeps the file of something whose difference cannot be told. */
  note(version: 'before' | 'after', item: Item): true {
    this.files[version].add(spanOf(item.node, 'key').file);
    return true;
  }

  /** What stands in a thing and could not be understood may differ too. Where it does, that is untold. */
  misshapen(before: Item | undefined, after: Item | undefined, told: ReadonlySet<string>): void {
    const fields = new Set([...(before?.damaged ?? []), ...(after?.damaged ?? [])].filter((field) => !told.has(field)));
    const strange = [...strangeKeys(before), ...strangeKeys(after)];
    if (fields.size === 0 && strange.length === 0) return;
    const read = (item: Item | undefined) =>
      plainData(item?.node, new Set(item?.node.type === 'map' ? [...item.node.entries.keys()].filter((key) => !strange.includes(key)) : [])) + [...fields].map((field) => plainData(nodeAt(item, field))).join('\n');
    if (read(before) === read(after)) return;
    if (before && (strangeKeys(before).length > 0 || [...fields].some((field) => before.damaged.has(field)))) this.note('before', before);
    if (after && (strangeKeys(after).length > 0 || [...fields].some((field) => after.damaged.has(field)))) this.note('after', after);
  }
}

const standsInOneFile = (item: Item): boolean => {
  for (let at: Item | undefined = item; at; at = at.parent) if (at.id !== '') return true;
  return false;
};
