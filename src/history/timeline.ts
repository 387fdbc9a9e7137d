import type { Day } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import type { Change, Comparison } from './change.ts';
import { compare } from './compare.ts';
import { match } from './match.ts';
import { isUntouched, nodeAlong, trailOf, untoldOf } from './unchanged.ts';
import type { Trail, Written } from './unchanged.ts';

/** A version as it was recorded. Its words are text that anybody may have written. */
export interface Recorded {
  readonly id: string;
  /** The versions just before it: two or more for a merge, none for the first. */
  readonly parents: readonly string[];
  /** What came before it is not in this copy of the history. */
  readonly cut?: true;
  readonly author: string;
  readonly day: Day;
  readonly subject: string;
}

/** What is in the versions, asked for as it is needed: reading values is what takes time. */
export interface Reading {
  /** Files of a version that could not be read. Then the version is told as such, and the next is compared with what came before it. */
  unreadable(id: string): readonly string[];
  written(id: string): Written;
  school(id: string): School;
}

/** One version of a plan, with what really changed in it. */
export interface Step {
  readonly recorded: Recorded;
  /** Undefined for the first version, and for one that cannot be read. Of a merge, only what none of its branches had. */
  readonly comparison?: Comparison;
  readonly unreadable: readonly string[];
}

/** One version in which something changed, or in which that cannot be told. */
export interface Moment {
  readonly recorded: Recorded;
  /** As it stands in that version; undefined where it is gone, and where the version cannot be read. */
  readonly item?: Item;
  readonly changes: readonly Change[];
  /** Files that could not be read, or not wholly: what changed there cannot be told. */
  readonly unreadable: readonly string[];
}

/** The line of versions, newest first, none before those that come after it. */
export class Timeline {
  private readonly byId: ReadonlyMap<string, Recorded>;

  constructor(
    readonly versions: readonly Recorded[],
    private readonly reading: Reading,
  ) {
    this.byId = new Map(versions.map((one) => [one.id, one]));
  }

  /** The versions that one is compared with: those just before it, and where one cannot be read, those before that. */
  private before({ parents }: Recorded, seen = new Set<string>()): readonly string[] {
    return parents.flatMap((id) => {
      const parent = this.byId.get(id);
      if (!parent || seen.has(id)) return [];
      seen.add(id);
      return this.reading.unreadable(id).length > 0 ? this.before(parent, seen) : [id];
    });
  }

  /** One version of the whole plan. */
  step(recorded: Recorded): Step {
    const unreadable = this.reading.unreadable(recorded.id);
    if (unreadable.length > 0) return { recorded, unreadable };
    const [first, ...others] = this.before(recorded).map((id) => this.compared(id, recorded));
    if (!first) return { recorded, unreadable };
    const news = groupsNewIn(first, others);
    return { recorded, comparison: { ...first, groups: news }, unreadable };
  }

  private compared(before: string, after: Recorded): Comparison {
    return compare(this.reading.school(before), this.reading.school(after.id), { today: after.day });
  }

  /** The newest version that can be read, and that a test is true of. */
  newest(test: (school: School, written: Written) => boolean, perhaps: (written: Written) => boolean = () => true): Recorded | undefined {
    return this.versions.find(({ id }) => this.reading.unreadable(id).length === 0 && perhaps(this.reading.written(id)) && test(this.reading.school(id), this.reading.written(id)));
  }

  /**
   * The life of something, newest first: each version in which it or what stands in it changed, under whatever id it had then,
   * and each version in between that cannot be read.
   *
   * @param item as the version `from` has it, the newest that does
   */
  life(item: Item, from: Recorded): readonly Moment[] {
    const trails = new Map<string, Trail>([[from.id, trailOf(item, this.reading.school(from.id).tree)]]);
    const moments: Moment[] = [];
    for (const recorded of this.versions) {
      const { id } = recorded;
      const unreadable = this.reading.unreadable(id);
      if (unreadable.length > 0) {
        moments.push({ recorded, changes: [], unreadable });
        continue;
      }
      const before = this.before(recorded);
      if (!trails.has(id)) {
        // The version after the last that has it: it went out here.
        const from = before.find((one) => trails.has(one));
        const last = from === undefined ? undefined : this.itemAt(from, trails);
        const changes = last === undefined ? [] : this.gone(last, from!, recorded);
        if (changes.length > 0) moments.push({ recorded, changes, unreadable });
        continue;
      }
      const all = before.map((one) => this.follow(one, recorded, trails, item.def));
      const changes = all.length === 0 ? [] : newIn(all[0]!.changes, all.slice(1).map((one) => one.changes));
      const untold = all.flatMap((one) => (one.changes.length === 0 ? one.untold : []));
      if (changes.length === 0 && before.length > 0 && untold.length === 0) continue;
      moments.push({ recorded, item: this.itemAt(id, trails), changes, unreadable: [...new Set(untold)] });
    }
    const settled = this.settled(moments, from, trails, item.def);
    return withoutEdges(settled ? [settled, ...moments] : moments);
  }

  /** Where two branches changed it and one side was kept, no version says what was set aside: it is told at the merge after the last change. */
  private settled(moments: readonly Moment[], from: Recorded, trails: ReadonlyMap<string, Trail>, def: string): Moment | undefined {
    const last = moments.find((one) => one.item !== undefined);
    if (!last?.item || last.recorded.id === from.id || isUntouched(this.reading.written(last.recorded.id), this.reading.written(from.id), trails.get(from.id)!, def)) return undefined;
    const recorded = this.versions.slice(0, this.versions.indexOf(last.recorded)).findLast(({ id, parents }) => parents.length > 1 && trails.has(id));
    if (!recorded) return undefined;
    const [was, is] = [this.reading.school(last.recorded.id), this.reading.school(from.id)];
    const item = this.itemAt(from.id, trails);
    const earlier = match(was, is).earlier(item);
    const changes = compare(was, is, { today: recorded.day }).groups.flatMap((group) => group.changes).filter((change) => concerns(change, item, earlier));
    return changes.length === 0 ? undefined : { recorded, item, changes, unreadable: [] };
  }

  /** Goes one version back with it. Gives what changed on the way, and notes where it stood. */
  private follow(before: string, after: Recorded, trails: Map<string, Trail>, def: string): Followed {
    const trail = trails.get(after.id)!;
    if (isUntouched(this.reading.written(before), this.reading.written(after.id), trail, def)) {
      if (!trails.has(before)) trails.set(before, trail);
      return { changes: [], untold: [] };
    }
    const item = this.itemAt(after.id, trails);
    const [was, is] = [this.reading.school(before), this.reading.school(after.id)];
    const earlier = match(was, is).earlier(item);
    const { groups, untold } = compare(was, is, { today: after.day });
    const changes = groups.flatMap((group) => group.changes).filter((change) => concerns(change, item, earlier));
    const files = untold.map(({ file }) => file);
    if (!earlier) return { changes: changes.length > 0 ? changes : [{ verdict: 'added', item, meanings: [] }], untold: files };
    if (!trails.has(before)) trails.set(before, trailOf(earlier, was.tree));
    return { changes, untold: untoldOf(files, item, earlier) };
  }

  /** It as a version has it. Asked for anew each time: a version may have been read again, and its items are then others. */
  private itemAt(id: string, trails: ReadonlyMap<string, Trail>): Item {
    const { tree, items } = this.reading.school(id);
    const node = nodeAlong(tree, trails.get(id)!);
    return items.find((one) => one.node === node)!;
  }

  private gone(item: Item, before: string, after: Recorded): readonly Change[] {
    const changes = this.compared(before, after).groups.flatMap(({ changes }) => changes);
    const own = changes.filter(({ item: one, verdict }) => verdict === 'dropped' && isWithin(item, one));
    return own.length > 0 ? own : [{ verdict: 'dropped', item, meanings: [] }];
  }
}

/** What became of something from one version to the next, and the files of which that cannot be told. */
interface Followed {
  readonly changes: readonly Change[];
  readonly untold: readonly string[];
}

/** Whether one thing is another or stands in it. Items of one version are told apart by kind and path. */
function isWithin(item: Item, holder: Item): boolean {
  for (let at: Item | undefined = item; at; at = at.parent) if (at.def === holder.def && at.path === holder.path && at.id === holder.id) return true;
  return false;
}

/** Whether a change is one of a thing, or of what stands in it, as the later or the earlier version has it. */
export const concerns = ({ item, other }: Change, is: Item, was: Item | undefined): boolean =>
  isWithin(item, is) || (was !== undefined && (isWithin(item, was) || (other !== undefined && isWithin(other, was))));

const keyOf = ({ item, field, verdict }: Change): string => [item.def, item.path, field ?? '', field === undefined ? verdict : ''].join('\n');

/** Of a merge, what is new against every branch: the rest was told where it was made. */
function newIn(first: readonly Change[], others: readonly (readonly Change[])[]): readonly Change[] {
  const keys = others.map((changes) => new Set(changes.map(keyOf)));
  return first.filter((change) => keys.every((set) => set.has(keyOf(change))));
}

const groupsNewIn = (first: Comparison, others: readonly Comparison[]) =>
  first.groups.flatMap((group) => {
    const changes = newIn(group.changes, others.map(({ groups }) => groups.flatMap((one) => one.changes)));
    return changes.length > 0 ? [{ ...group, changes }] : [];
  });

/** Versions that cannot be read matter only within a life: not before it began, nor after it went. */
function withoutEdges(moments: readonly Moment[]): readonly Moment[] {
  const told = moments.map(({ unreadable }) => unreadable.length === 0);
  const last = told.lastIndexOf(true);
  const went = moments.findIndex(({ unreadable, item, changes }) => unreadable.length === 0 && item === undefined && changes.length > 0);
  return moments.slice(Math.max(went, 0), last + 1);
}
