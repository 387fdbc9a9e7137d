import type { Change, Version } from '../history/change.ts';
import { compare } from '../history/compare.ts';
import { match } from '../history/match.ts';
import type { Moment, Step } from '../history/timeline.ts';
import { concerns } from '../history/timeline.ts';
import { untoldOf } from '../history/unchanged.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import { isA, titleOf } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';

/** Whether something stands as the governing body approved it. */
export interface Standing {
  /**
   * `never`: no version was approved. `untold`: the approved version, or the one that stands, cannot be read. `new`: it was not
   * in the approved version. `same`: nothing of it changed. `carried-out`: what changed is how it is carried out. `changed`: what
   * was approved was changed.
   */
  readonly state: 'never' | 'untold' | 'new' | 'same' | 'carried-out' | 'changed';
  /** The version that was approved. */
  readonly approved?: Version;
  /** What changed since: of `changed`, only what the guidance says should be agreed. */
  readonly changes: readonly Change[];
}

/** The life of one thing in a plan. */
export interface Life {
  /** As the newest version that has it has it. */
  readonly item: Item;
  readonly title: Said;
  /** True when the newest version has it no more. */
  readonly gone: boolean;
  /** Newest first. */
  readonly moments: readonly Moment[];
  /** The figures of a target as they stood; of a priority, those of its targets as they stand. */
  readonly figures: readonly Figures[];
  /** Undefined for what is gone. */
  readonly standing?: Standing;
}

/** The versions of a whole plan, newest first. */
export interface Versions {
  readonly steps: readonly Step[];
  /** How many older ones were left out. */
  readonly older: number;
}

/** @param today the day by which readings count as made */
export function lifeOf(item: Item, moments: readonly Moment[], gone: boolean, standing: Standing | undefined, today: Day): Life {
  const targets = isA(item, 'target') ? [figuresOf(item, moments, today)] : isA(item, 'priority') ? item.data.targets.map((target) => figuresOf(target, [], today)) : [];
  return { item, title: titleOf(item), gone, moments, figures: targets, ...(standing ? { standing } : {}) };
}

/** The version that was approved, read. */
export interface Approved {
  readonly version: Version;
  readonly school: School;
}

/**
 * What stands of something, held beside the version that was approved.
 *
 * @param approved undefined where none was; `elsewhere` where this copy of the history does not hold it
 */
export function standingOf(item: Item, school: School, approved: Approved | 'elsewhere' | undefined, today: Day): Standing {
  if (!approved) return { state: 'never', changes: [] };
  if (approved === 'elsewhere') return { state: 'untold', changes: [] };
  const { version } = approved;
  const { groups, untold } = compare(approved.school, school, { before: { ...version, approval: version.approval ?? {} }, today });
  if (approved.school.unreadable.length + school.unreadable.length > 0) return { state: 'untold', approved: version, changes: [] };
  const now = school.items.find((one) => one.def === item.def && one.path === item.path) ?? item;
  const earlier = match(approved.school, school).earlier(now);
  if (!earlier) return { state: 'new', approved: version, changes: [] };
  if (untoldOf(untold.map(({ file }) => file), now, earlier).length > 0) return { state: 'untold', approved: version, changes: [] };
  const changes = groups.flatMap((group) => group.changes).filter((change) => concerns(change, now, earlier));
  const agreed = changes.filter(({ meanings }) => meanings.includes('should-be-agreed') || meanings.includes('awaits-approval'));
  const state = agreed.length > 0 ? 'changed' : changes.length > 0 ? 'carried-out' : 'same';
  return { state, approved: version, changes: agreed.length > 0 ? agreed : changes };
}
