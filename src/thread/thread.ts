import type { Said } from '../language/said.ts';

/** What may stand in the thread, in the order in which it runs: reasons, the priority, what is to be reached, what is done for it. */
export type ThreadKind =
  | 'finding'
  | 'cause'
  | 'recommendation'
  | 'national-priority'
  | 'previous-target'
  | 'shared-priority'
  | 'outside-plan'
  | 'elsewhere'
  | 'words'
  | 'priority'
  | 'target'
  | 'milestone'
  | 'action'
  | 'professional-learning'
  | 'inset-day';

/** Where something stands in the files; lines and columns from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How far a target has come: in the school's own words, and in numbers where all of them are numbers of one unit. */
export interface Course {
  readonly baseline?: Said;
  readonly aim?: Said;
  readonly by?: Said;
  /** The latest reading that is not after today. */
  readonly now?: { readonly value: Said; readonly when?: Said };
  /** Baseline and readings as numbers, in order of time; empty unless there are two of one unit. */
  readonly numbers: readonly number[];
  /** The aim as a number of the same unit. */
  readonly goal?: number;
}

/** What a layout may say of a node beside its title. Each field belongs to the kinds named with it. */
export interface Facts {
  /** Priority: its school years. */
  readonly years?: Said;
  /** Priority: the school works at it this year, so that targets and professional learning may be looked for. */
  readonly atWork?: true;
  /** Finding: a strength, which needs no answer. */
  readonly strength?: true;
  /** Finding: the kinds of evidence that it rests on. Priority: those of its own evidence. */
  readonly evidence?: readonly Said[];
  /** Finding: how many root causes it has. */
  readonly causes?: number;
  /** Finding, recommendation: a decision to leave it for now. */
  readonly left?: { readonly reason?: Said; readonly until?: Said };
  /** Recommendation: its inspection. Shared priority: its collaborative. */
  readonly source?: Said;
  /** Target. */
  readonly course?: Course;
  /** Action, milestone: by when. Professional learning, INSET day: when. */
  readonly when?: Said;
  /** Action: who leads. Professional learning, INSET day: for whom. */
  readonly who?: readonly Said[];
  /** Professional learning, INSET day: what came of it, in the school's words; null while nothing is written. */
  readonly impact?: Said | null;
  /** Professional learning, INSET day: how many priorities `for: all` means. */
  readonly all?: number;
  /** Priority: its latest review. */
  readonly reviewed?: { readonly when: Said; readonly by: readonly Said[] };
}

export interface ThreadNode {
  /** Kind and path, unique in a thread: `priority/reading`, `target/reading/T1`. */
  readonly key: string;
  readonly kind: ThreadKind;
  /** As a reference writes it: `reading/T1`. */
  readonly path: string;
  /** As the school wrote it: not yet made safe for any output. */
  readonly title: Said;
  /** Undefined for what no file holds, such as a national priority that the plan does not write about. */
  readonly place?: Place;
  readonly status?: { readonly id: string; readonly said: Said };
  readonly facts: Facts;
}

/** How one thing leads to the next. */
export type LinkKind = 'because' | 'has-cause' | 'has-target' | 'has-action' | 'has-milestone' | 'towards' | 'carried-into' | 'answered-by' | 'supported-by' | 'held-on';

/** A link runs along the thread: `from` stands nearer to the evidence, `to` nearer to the impact. */
export interface ThreadLink {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** It stands for one of the priorities that `for: all` means. */
  readonly all?: true;
  /** The latest day on which somebody looked again and found that it holds. */
  readonly confirmed?: Said;
}

export type GapKind =
  | 'finding-unanswered'
  | 'recommendation-unanswered'
  | 'cause-unanswered'
  | 'priority-without-reason'
  | 'priority-without-target'
  | 'priority-without-learning'
  | 'learning-serves-nothing'
  | 'inset-serves-nothing'
  | 'broken-link'
  | 'unclear-link'
  | 'unread-link';

/** A place where the thread breaks: something still to do, never a fault. */
export interface Gap {
  readonly kind: GapKind;
  /** The key of the node it is about. */
  readonly at: string;
  /** A sentence without its subject, which is the node. */
  readonly message: Said;
  readonly place?: Place;
}

/** The thread of a school from evidence to impact, as plain data: the one value that every layout is made from. */
export interface Thread {
  readonly nodes: readonly ThreadNode[];
  readonly links: readonly ThreadLink[];
  readonly gaps: readonly Gap[];
  /** The key of the one thing that was asked for; undefined for the whole plan. */
  readonly focus?: string;
  /** Files that could not be read: no gap is concluded from what is nowhere. */
  readonly unreadable: readonly string[];
}
