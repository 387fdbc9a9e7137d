import type { Basis, FilePath, Severity, Span } from '../diagnostics/diagnostic.ts';
import type { Said } from '../language/said.ts';
import type { Day } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import type { Node } from '../parse/node.ts';
import type { Threshold } from '../profile/profile.ts';
import type { Past } from './past.ts';

/** What a rule yields. The runner adds the rule's id, its severity, basis and clause. */
export interface Finding {
  /** What it is about: named in the message's frame, and where advice may be set aside. */
  readonly item: Item;
  /** The field to point at; without it, the item's own line. A field that is not there points at the item. */
  readonly field?: string;
  /** Points at the field's value and not at its name. */
  readonly value?: true;
  /** A place of its own, such as one id in a list. Wins over `field`. */
  readonly node?: Node;
  /** A place that is no node’s, such as a few words of a comment. Wins over `node`. */
  readonly span?: Span;
  readonly message: Said;
  readonly hint?: Said;
  readonly related?: readonly { readonly message: Said; readonly span: Span }[];
}

/** What a rule may know beside the school. */
export interface RuleContext {
  readonly today: Day;
  /** The number a rule's threshold is set to: the school's own, else the rule's default. */
  readonly most: number;
  /** What has changed since earlier versions; undefined where nobody read them. */
  readonly past?: Past;
}

/** A whole small school as text. `# <-- here` at the end of a line marks where a bad example is reported. */
export type Example = Readonly<Record<FilePath, string>>;

/** One rule, whole: its words, its clause, its examples and its check. Its file is named by its id. */
export interface Rule {
  readonly id: string;
  /** The clause of the edition that it rests on. Undefined for a rule of ours. */
  readonly clause?: string;
  /** `advice` for a *should*, `ours` for a threshold or habit of this program. An edition may make it law: `standing.ts`. */
  readonly basis: Exclude<Basis, 'law'>;
  readonly severity: Severity;
  /** One line: the heading in lists. */
  readonly summary: Said;
  /** A paragraph for a head teacher: why it is worth looking at. */
  readonly why: Said;
  /** It concludes something from what is nowhere in the school, so it is silent while a file cannot be read. */
  readonly across?: true;
  /** It tells of people: no output repeats what it found, and a sentence may be looked at and left by its mark. */
  readonly personal?: true;
  /** It tells of the examples that `sip init` wrote, which no other advice is given on. */
  readonly examples?: true;
  /** It asks what few schools will want to be asked each year: only under the preset `thorough`, or where a school turns it on. */
  readonly thorough?: true;
  /** The default of a threshold that a school may set as `most:` in sip.yaml. */
  readonly most?: number;
  /** The threshold of the edition that it is, so that a local profile may set another. */
  readonly threshold?: Threshold;
  /**
   * It tells of what has changed since an earlier version, so it is silent where none was read. The version before each of its
   * examples; where there is only one, before each of them.
   */
  readonly before?: readonly Example[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  check(school: School, context: RuleContext): Iterable<Finding>;
}
