import type { Clause, ClauseHead, Edition, Source } from '../edition/edition.ts';
import type { Said } from '../language/said.ts';

/** What a check of a profile wants of what stands at its place. Each is data: a profile holds no expression and no code. */
export type Need =
  | { readonly kind: 'written' }
  | { readonly kind: 'atMost' | 'atLeast'; readonly number: number }
  /** A time no longer than so many months ago. */
  | { readonly kind: 'within'; readonly months: number }
  /** Nothing that also stands in another field of the same item. */
  | { readonly kind: 'notMutual'; readonly field: string }
  | { readonly kind: 'names'; readonly names: readonly string[] };

/** One expectation of an authority that can be looked for: where, what is needed there, and what is said when it is not so. */
export interface LocalCheck {
  readonly title: Said;
  /** Why the authority asks for it; what its clause says, where the profile says nothing else. */
  readonly why: Said;
  readonly clause: string;
  readonly severity: 'info' | 'warning';
  /** The way from the root of a plan to a field, `*` for each item on it: `collaboratives.*.x-convener`. */
  readonly where: readonly string[];
  /** Only where a field of the same item says one of these words. */
  readonly when?: { readonly field: string; readonly says: readonly string[] };
  readonly needs: Need;
  readonly message: Said;
  readonly hint: Said;
}

/** An extra field, whose name begins with `x-`. */
export interface LocalField {
  readonly title: Said;
  readonly about: Said;
  /** The only words that it takes, with what each means. */
  readonly words?: Readonly<Record<string, Said>>;
}

/** What a group or a role is called here. */
export interface LocalName {
  readonly title: Said;
  readonly about?: Said;
}

/** The thresholds that a profile may set: those of this program, and none that reads the law. */
export const THRESHOLDS = ['manyPriorities', 'reviewWarningDays'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** The check of a profile's own fields, beside those that it writes: none of them may take the name. */
export const FIELD_NAMES = 'field-names';

export type Quiet = 'silent' | 'info' | 'warning';

/**
 * What one authority, or a school, expects beside an edition of the guidance: names, fields, thresholds, checks, clauses. It adds
 * and never takes away; no clause of it is a *must*, so nothing that rests on it is ever law.
 */
export interface Profile {
  readonly id: string;
  readonly title: Said;
  readonly about: Said;
  /** The edition that it was written on top of. */
  readonly on: string;
  readonly sources: Readonly<Record<string, Source>>;
  /** Of a built-in profile only what its checks rest on, without what they say; of a school's own all there is. */
  readonly clauses: Readonly<Record<string, ClauseHead>>;
  readonly names: Readonly<Record<string, LocalName>>;
  readonly thresholds: Partial<Record<Threshold, number>>;
  /** How loud advice is here, by rule. */
  readonly severities: Readonly<Record<string, Quiet>>;
  /** By the definition that they stand on. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, LocalField>>>>;
  readonly checks: Readonly<Record<string, LocalCheck>>;
}

/** A profile with all that its clauses say, for whoever asks what they say. */
export interface WholeProfile extends Profile {
  readonly clauses: Readonly<Record<string, Clause>>;
}

/** What a check, or anything else of a profile, is called outside it. */
export const localName = (profile: Profile, name: string): string => `${profile.id}/${name}`;

/**
 * An edition with a profile on top. What the edition has stays as it is, and its statutory items are not touched at all. A
 * document of the profile's is called by both their names, so that none is ever taken for the nation's.
 */
export function layOver(edition: Edition, { id, sources, clauses, thresholds }: Profile): Edition {
  const documents = Object.entries(sources).map(([source, one]) => [`${id}/${source}`, { ...one, standing: 'local' }] as const);
  const local = Object.entries(clauses).map(([name, clause]) => [name, { ...clause, source: `${id}/${clause.source}` }] as const);
  return {
    ...edition,
    sources: { ...edition.sources, ...Object.fromEntries(documents) },
    clauses: { ...Object.fromEntries(local), ...edition.clauses },
    thresholds: { ...edition.thresholds, ...thresholds },
  };
}
