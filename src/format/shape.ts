import type { Said } from '../language/said.ts';

/** Who may see something, from the most restricted to everybody. */
export const AUDIENCES = ['school', 'governors', 'authority', 'collaborative', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How a scalar or a small composite is read. The schema's `x-type`. */
export type ScalarType = 'text' | 'title' | 'amount' | 'money' | 'time' | 'people' | 'number' | 'year' | 'ids' | 'plain' | 'version' | 'edition' | 'file-list' | 'rule-settings' | 'accept' | 'allowed';

/** A list of words or ids that an edition of the guidance gives. */
export type EditionListName = 'themes' | 'steps' | 'focus-areas' | 'national-priorities' | 'items';

/** What stands under one field: the schema, as data that linking, redaction, messages and reports walk over. */
export type Shape =
  | { readonly type: ScalarType }
  | { readonly type: 'word' | 'word-list'; readonly words: Readonly<Record<string, Said>> }
  | { readonly type: 'edition-word'; readonly list: 'themes' | 'steps' }
  | { readonly type: 'references'; readonly kinds: readonly string[]; readonly scope?: 'parent'; readonly all?: true; readonly wordsToo?: true }
  | { readonly type: 'map' | 'list' | 'object'; readonly of: string; readonly edition?: EditionListName }
  | { readonly type: 'years'; readonly of: string; readonly each: 'map' | 'object' }
  | { readonly type: 'labels'; readonly of: 'text' | 'amount'; readonly edition?: EditionListName };

/** Fields that hold several values, and are an empty list where nothing is written. */
export const MANY: ReadonlySet<Shape['type']> = new Set(['map', 'list', 'years', 'references', 'people', 'labels', 'ids', 'accept', 'allowed', 'word-list', 'edition-word']);

/** A field of a definition. */
export type Field = Shape & {
  readonly title: Said;
  /** Who may see it when nothing else is said. Undefined: as the definition it stands in. */
  readonly audience?: Audience;
  /** The statutory item that it holds, by its id. */
  readonly item?: string;
  /** Other everyday names for it, in both languages. None is ever read as the field: who writes one is told the field's name. */
  readonly also?: readonly string[];
};

/** A definition of the schema: an entity kind, or a record without an id. */
export interface Definition {
  readonly title: Said;
  /** Present for what stands in a map keyed by id. */
  readonly kind?: string;
  readonly audience: Audience;
  readonly fields: Readonly<Record<string, Field>>;
}
