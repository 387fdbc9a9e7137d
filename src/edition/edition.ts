import type { Said } from '../language/said.ts';

export type Force = 'must' | 'should' | 'may' | 'definition';
export type Certainty = 'read' | 'guidance' | 'relayed' | 'inferred';

/** Whom a clause speaks to. */
export type Actor =
  | 'all'
  | 'school'
  | 'governing-body'
  | 'head-teacher'
  | 'pru'
  | 'local-authority'
  | 'welsh-government'
  | 'dysgu'
  | 'estyn'
  | 'diocesan-authority'
  | 'scrutiny'
  | 'collaborative'
  | 'improvement-partner';

/** What every check needs of a clause: where it stands and how binding it is. `force` and `certainty` decide whether missing it can be an error. */
export interface ClauseHead {
  readonly source: string;
  readonly section: Said;
  /** The document and its part in a few words, for the foot of a message. Without it, the source's short name. */
  readonly short?: Said;
  readonly actor: Actor;
  readonly force: Force;
  /**
   * How loud it is to miss a *must* that a rule looks after, once the plan is put up for approval. Without it the rule's own words
   * decide, and it is told as advice.
   */
  readonly severity?: 'error' | 'warning';
  readonly certainty: Certainty;
  /** True while a Welsh speaker has still to confirm the Welsh. */
  readonly cyDraft?: boolean;
}

/**
 * Where an expectation lives in the product: `item:`, `rule:`, `schema:` (a field), `report:` or `aggregate:` (a count over many schools,
 * which is still to come) with a name, or `process` or `none`, which have a reason.
 */
export type Carrier = string;

/** One clause of the guidance or the law, in our own words. */
export interface Clause extends ClauseHead {
  /** First and last line in the source text. */
  readonly lines?: readonly [number, number];
  readonly text: Said;
  readonly carrier: Carrier;
  /** Further places where it lives. */
  readonly also?: readonly Carrier[];
  /** Why nothing carries it, for `process` and `none`. */
  readonly reason?: Said;
}

/** The whole register of an edition: every must, should, may and definition, by id, in the order of the sources. */
export type Register = Readonly<Record<string, Clause>>;

/** In an edition, all clauses of a document that had one force have another: guidance that has become statutory. */
export interface Restatement {
  readonly source: string;
  readonly from: Force;
  readonly to: Force;
  readonly severity?: 'error' | 'warning';
}

/** A statutory item: what the law wants a plan to hold, with the words for when it does not. */
export interface StatutoryItem {
  readonly clause: string;
  /** What its clause says. */
  readonly asks: Said;
  readonly title: Said;
  /** How loud it is once the plan is put up for approval. In a draft it is something still to do. */
  readonly severity: 'error' | 'warning';
  /** How loud it is when only a part is missing, such as one priority without a target. Without it, as loud as the item. */
  readonly partly?: 'error' | 'warning';
  readonly message: Said;
  /** The same when only a part is there; may name the `{parts}` still wanted. */
  readonly incomplete: Said;
  readonly hint: Said;
  /** What of this is our reading or our choice and not the law’s own words. May name the thresholds of the edition. */
  readonly ours?: Said;
  /** The field that holds it, from the root: `community.locality`. */
  readonly where: string;
  /** True where the law itself has cases to which it does not apply, such as a new school's first plan. */
  readonly mayNotApply: boolean;
}

/** A document that clauses come from. */
export interface Source {
  readonly title: Said;
  readonly short: Said;
  /** `current` guidance or law; `earlier` where newer guidance speaks first; `local` where it holds for one authority. */
  readonly standing: 'current' | 'earlier' | 'local';
}

/** The lists of an edition whose ids a plan may hold, or a person may ask for. */
export type AliasedList = 'focusAreas' | 'themes' | 'steps' | 'nationalPriorities' | 'items' | 'clauses';

/** Ids that the edition before had, with what each is called in this one; null where nothing took its place. */
export type Aliases = Readonly<Partial<Record<AliasedList, Readonly<Record<string, string | null>>>>>;

/** One thing that an edition changes, with what it was before and is now: `startingQuestions/x-pace`, or a whole list. */
export interface EditionChange extends Said {
  readonly from?: string;
  readonly to?: string;
}

/**
 * One edition of the guidance as data. The next one, or the same made statutory, is another file and no change of code.
 */
export interface Edition {
  readonly id: string;
  readonly title: Said;
  /** The first day of the plans that are checked under it where they name no edition. */
  readonly applies: { readonly from: string; readonly certainty: Certainty };
  /** The edition that it took the place of. */
  readonly replaces?: string;
  /** The edition whose statutory schema it takes over, where it has none of its own. */
  readonly law?: string;
  readonly note: Said;
  readonly sources: Readonly<Record<string, Source>>;
  /** The clauses that rules, items and themes rest on. A rule whose clause is not here does not apply under this edition. */
  readonly clauses: Readonly<Record<string, ClauseHead>>;
  /** What the clauses of a local profile say, where one was laid over it by whoever asks. */
  readonly local?: Register;
  /** What is to be counted over many schools once there are repositories of collaboratives and authorities, by the names that carriers give. No command counts it yet. */
  readonly aggregates: Readonly<Record<string, Said>>;
  readonly items: Readonly<Record<string, StatutoryItem>>;
  readonly focusAreas: Readonly<Record<string, { readonly title: Said; readonly about: Said }>>;
  readonly themes: Readonly<Record<string, { readonly area: string; readonly title: Said; readonly question: Said; readonly clause: string }>>;
  readonly nationalPriorities: Readonly<Record<string, { readonly set: string; readonly inForce: boolean; readonly statutory: boolean; readonly title: Said }>>;
  readonly nationalPrioritySets: Readonly<Record<string, { readonly title: Said; readonly status: Said }>>;
  readonly steps: Readonly<Record<string, { readonly number: number; readonly title: Said; readonly about: Said }>>;
  /** The questions that self-evaluation starts from, by the field of `self-evaluation` that answers each. */
  readonly startingQuestions: Readonly<Record<string, Said>>;
  readonly aliases: Aliases;
  /** What it changes against the edition before, each in a sentence without a full stop. */
  readonly changes: readonly EditionChange[];
  /** Whether a kind of evidence is in numbers: yes, no, or as the item's own `nature` says; `counts` when it is one kind of triangulation. */
  readonly evidenceKinds: Readonly<Record<string, { readonly quantitative: 'yes' | 'no' | 'either'; readonly counts: boolean }>>;
  /** Usual first and last day of each term, MM-DD. */
  readonly terms: Readonly<Record<'autumn' | 'spring' | 'summer', readonly [string, string]>>;
  readonly insetDays: Readonly<Record<string, { readonly days: number; readonly status: string; readonly note: Said }>>;
  readonly thresholds: { readonly manyPriorities: number; readonly reviewMonths: number; readonly reviewWarningDays: number; readonly afterInspectionDays: number };
}

/** An edition as its data files have it, whole. */
export interface EditionFile extends Omit<Edition, 'clauses' | 'items'> {
  readonly clauses: Register;
  readonly items: Readonly<Record<string, Omit<StatutoryItem, 'asks'>>>;
}
