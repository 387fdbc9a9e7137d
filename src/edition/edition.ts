import type { Said } from '../language/said.ts';

export type Force = 'must' | 'should' | 'may' | 'definition';
export type Certainty = 'read' | 'guidance' | 'relayed' | 'inferred';

/** One clause of the guidance or the law, in our own words. `force` and `certainty` decide whether missing it can be an error. */
export interface Clause {
  readonly source: string;
  readonly section: Said;
  /** The document and its part in a few words, for the foot of a message. Without it, the source's short name. */
  readonly short?: Said;
  /** First and last line in the source text. */
  readonly lines?: readonly [number, number];
  readonly actor: string;
  readonly force: Force;
  readonly certainty: Certainty;
  readonly text: Said;
  /** True while a Welsh speaker has still to confirm the Welsh. */
  readonly cyDraft?: boolean;
}

/** A statutory item: what the law wants a plan to hold, with the words for when it does not. */
export interface StatutoryItem {
  readonly clause: string;
  readonly title: Said;
  /** How loud it is once the plan is put up for approval. In a draft it is something still to do. */
  readonly severity: 'error' | 'warning';
  /** How loud it is when only a part is missing, such as one priority without a target. Without it, as loud as the item. */
  readonly partly?: 'error' | 'warning';
  readonly message: Said;
  /** The same when only a part is there; may name the `{parts}` still wanted. */
  readonly incomplete: Said;
  readonly hint: Said;
  /** The field that holds it, from the root: `community.locality`. */
  readonly where: string;
  /** True where the law itself has cases to which it does not apply, such as a new school's first plan. */
  readonly mayNotApply: boolean;
}

/**
 * One edition of the guidance as data. The next one, or the same made statutory, is another file and no change of code.
 */
export interface Edition {
  readonly id: string;
  readonly title: Said;
  readonly applies: { readonly from: string; readonly certainty: Certainty };
  readonly note: Said;
  readonly sources: Readonly<Record<string, { readonly title: Said; readonly short: Said }>>;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly items: Readonly<Record<string, StatutoryItem>>;
  readonly focusAreas: Readonly<Record<string, { readonly title: Said; readonly about: Said }>>;
  readonly themes: Readonly<Record<string, { readonly area: string; readonly title: Said; readonly question: Said; readonly clause: string }>>;
  readonly nationalPriorities: Readonly<Record<string, { readonly set: string; readonly inForce: boolean; readonly statutory: boolean; readonly title: Said }>>;
  readonly nationalPrioritySets: Readonly<Record<string, { readonly title: Said; readonly status: Said }>>;
  readonly steps: Readonly<Record<string, { readonly number: number; readonly title: Said; readonly about: Said }>>;
  /** Whether a kind of evidence is in numbers: yes, no, or as the item's own `nature` says; `counts` when it is one kind of triangulation. */
  readonly evidenceKinds: Readonly<Record<string, { readonly quantitative: 'yes' | 'no' | 'either'; readonly counts: boolean }>>;
  /** Usual first and last day of each term, MM-DD. */
  readonly terms: Readonly<Record<'autumn' | 'spring' | 'summer', readonly [string, string]>>;
  readonly insetDays: Readonly<Record<string, { readonly days: number; readonly status: string; readonly note: Said }>>;
  readonly thresholds: { readonly manyPriorities: number; readonly reviewMonths: number; readonly reviewWarningDays: number; readonly afterInspectionDays: number };
}
