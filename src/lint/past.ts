import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Item } from '../link/school.ts';
import type { Node } from '../parse/node.ts';

/** When something was changed: the day of the version that first has it, or that no version has it yet. */
export type Since = Day | 'unrecorded';

/** A link of the plan: what refers, what it refers to, and where that is written. */
export interface PlanLink {
  /** A priority, a target, an action or professional learning. */
  readonly from: Item;
  /** A finding, a cause, evidence, a recommendation or an earlier target. */
  readonly to: Item;
  /** The id that stands in the plan; for evidence, which stands where it is meant, its own node. */
  readonly node: Node;
}

/** A link whose ground has changed since somebody last looked at the link. */
export interface ChangedLink extends PlanLink {
  /** What became of it, in the field's words. */
  readonly what: Said;
  /** What else is to be looked at with it: actions of the priority that answer what was changed. */
  readonly with: readonly Item[];
  readonly since: Since;
  /** The day of the version at which the link was last written or confirmed. */
  readonly looked: Day;
}

/** Words in two languages, one of which was changed without the other. */
export interface OlderWords {
  readonly item: Item;
  readonly field: string;
  readonly node: Node;
  /** How a record names them: what holds them, and the names that lead to them from there; without a holder, from the left edge. */
  readonly place: { readonly of: Item | undefined; readonly words: string };
  /** The language that was left as it was. */
  readonly older: 'en' | 'cy';
  readonly what: Said;
  readonly since: Since;
}

/** What rules may know of the versions before this one. Whoever reads them works it out: rules know no versions. */
export interface Past {
  readonly links: readonly ChangedLink[];
  readonly words: readonly OlderWords[];
  /** Nothing was left open because a version is missing or could not be read. */
  readonly whole: boolean;
}
