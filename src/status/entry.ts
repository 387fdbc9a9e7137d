import type { Span } from '../diagnostics/diagnostic.ts';
import type { Audience } from '../format/shape.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Item } from '../link/school.ts';

/** What something is waiting for: its day, or somebody's word. `duty` is a review that the guidance says the law requires. */
export type State = 'overdue' | 'due' | 'awaiting-evidence' | 'awaiting-approval' | 'duty';

/** What asks for it: the law, the guidance, the school's own plan, or this program. */
export type Basis = 'law' | 'advice' | 'plan' | 'ours';

/** One thing that somebody has still to do, to record or to decide. */
export interface Entry {
  readonly state: State;
  readonly basis: Basis;
  /** The kind of thing, or the duty's id: `target`, `review-annual`. */
  readonly kind: string;
  /** Its id with its parents', where it is a thing with an id. */
  readonly path?: string;
  /** What kind of thing it is, for a person. */
  readonly called: Said;
  readonly title: Said;
  /** What is missing, in a few words. */
  readonly tells?: Said;
  /** The last day for it, and the time as the plan says it. */
  readonly day?: Day;
  readonly when?: Said;
  /** Its last day is over. Never said of what only waits for evidence. */
  readonly late?: true;
  /** The document that a law or an advice stands in. */
  readonly source?: Said;
  readonly span?: Span;
}

/** An entry with what it is about, before it is known who may see it. */
export interface Found extends Entry {
  readonly item?: Item;
  /** The fields that it tells of: who may not see one of them is not told. */
  readonly fields?: readonly string[];
  /** What is said in place of `tells` to whoever is not the school. */
  readonly tellsOthers?: Said;
  /** Who may see it at all, where no one thing decides that. */
  readonly least?: Audience;
}

/** One school with all that waits in it, the most pressing first in each state. */
export interface SchoolStatus {
  readonly name: Said;
  readonly heading: Said;
  /** The school's folder, as it was asked for. */
  readonly folder: string;
  readonly entries: readonly Entry[];
  /** Files that could not be read: what stands in them may wait too. */
  readonly unreadable: readonly string[];
}
