import type { Span } from '../diagnostics/diagnostic.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Item } from '../link/school.ts';

/**
 * What became of something between two versions of a plan, in the field's words. `weakened`, `strengthened` are of a target's
 * figure in the target's own direction; `re-based` of where it is counted from; `rescheduled` of a time; `restated` of a value
 * that is neither better nor worse. `withdrawn` is of what stood inside an item and stands there no more.
 */
export type Verdict =
  | 'added' | 'dropped' | 'closed' | 'reopened'
  | 'weakened' | 'strengthened' | 're-based' | 'rescheduled'
  | 'reassigned' | 're-costed' | 'reworded' | 'translated' | 'translation-withdrawn'
  | 'evidence-added' | 'evidence-withdrawn' | 'answered' | 'no-longer-answered'
  | 'linked' | 'unlinked' | 'status-moved' | 'measured' | 'measurement-withdrawn'
  | 'renamed' | 'moved' | 'approved' | 'approval-withdrawn' | 'reviewed' | 'review-withdrawn'
  | 'restated' | 'written' | 'withdrawn';

/** The verdict of the same change read backwards. Those that are not here mirror themselves. */
export const MIRRORS: Readonly<Partial<Record<Verdict, Verdict>>> = {
  added: 'dropped', dropped: 'added', closed: 'reopened', reopened: 'closed', weakened: 'strengthened', strengthened: 'weakened',
  translated: 'translation-withdrawn', 'translation-withdrawn': 'translated', 'evidence-added': 'evidence-withdrawn', 'evidence-withdrawn': 'evidence-added',
  answered: 'no-longer-answered', 'no-longer-answered': 'answered', linked: 'unlinked', unlinked: 'linked',
  measured: 'measurement-withdrawn', 'measurement-withdrawn': 'measured', written: 'withdrawn', withdrawn: 'written',
  approved: 'approval-withdrawn', 'approval-withdrawn': 'approved', reviewed: 'review-withdrawn', 'review-withdrawn': 'reviewed',
};

/** The verdict of the same change read backwards. */
export const mirrored = (verdict: Verdict): Verdict => MIRRORS[verdict] ?? verdict;

/** What a change means for those who govern. */
export type Meaning =
  /** It changes what the governing body approved: priorities, plan or support. */
  | 'should-be-agreed'
  /** A revision or a review is recorded: the yearly clock runs from it. */
  | 'clock-restarts'
  /** A target was made easier after its date had been reached. */
  | 'after-its-date'
  /** Support is asked for that no approval covers yet. */
  | 'awaits-approval';

/** How a value reads in one version. */
export interface Side {
  readonly words: Said;
  /** Where it stands there. */
  readonly span?: Span;
}

/** One difference between two versions of one plan. */
export interface Change {
  readonly verdict: Verdict;
  /** What it is about, as the later version has it; what is gone, as the earlier had it. */
  readonly item: Item;
  /** The same thing in the other version, where it is there too. */
  readonly other?: Item;
  /** The field that differs, where one does: `aim`, `by`, `title`. */
  readonly field?: string;
  /** How it read in the earlier version, and how it reads in the later. */
  readonly before?: Side;
  readonly after?: Side;
  /** Why, in the school’s own words: of what was closed, paused or dropped. */
  readonly reason?: Said;
  /** What stands beside it and matters to it: the last measurement of a target that moved. */
  readonly beside?: Said;
  readonly meanings: readonly Meaning[];
}

/** The changes that belong together: those of one priority and what stands in it, or those of one part of the plan. */
export interface ChangeGroup {
  /** The priority; undefined for a part of the plan. */
  readonly priority?: Item<'priority'>;
  /** The path of the priority, or the name of the part: a field of the root, such as `support`. */
  readonly id: string;
  readonly title: Said;
  readonly changes: readonly Change[];
}

/** One of the two versions compared. */
export interface Version {
  /** As a person named it: `approved`, `2027-01-01`, `worktree`, a folder. */
  readonly asked: string;
  readonly commit?: string;
  readonly committed?: Day;
  /** The approval that the version is known by, where it was found by one. */
  readonly approval?: { readonly when?: Day; readonly minute?: string };
}

/** A file that could not be read in a version: what stands in it there cannot be told. */
export interface Untold {
  readonly version: 'before' | 'after';
  readonly file: string;
}

/** What really changed between two versions. Order, layout, comments and the file that something stands in are no changes. */
export interface Comparison {
  readonly before: Version;
  readonly after: Version;
  /** In the order of the later plan: priorities first, then the other parts. Groups without a change are left out. */
  readonly groups: readonly ChangeGroup[];
  /** Where this is not empty, nothing may be concluded from what is nowhere, and “no change” is not said. */
  readonly untold: readonly Untold[];
  /** The school's name in the later version. */
  readonly school: Said;
}
