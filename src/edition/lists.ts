import type { EditionListName } from '../format/shape.ts';
import type { Said } from '../language/said.ts';
import type { AliasedList, Edition } from './edition.ts';

/** Ids that the guidance gives, with what an editor shows of them. */
export type EditionList = Readonly<Record<string, { readonly title: Said; readonly about?: Said; readonly question?: Said }>>;

/** The lists of an edition that fields of the format take their words or ids from, by the names that the schema has for them. */
export const EDITION_LISTS: Readonly<Record<EditionListName, (edition: Edition) => EditionList>> = {
  themes: ({ themes }) => themes,
  steps: ({ steps }) => steps,
  'focus-areas': ({ focusAreas }) => focusAreas,
  'national-priorities': ({ nationalPriorities }) => nationalPriorities,
  items: ({ items }) => items,
};

/** What the data of an edition calls each of these lists. */
export const LIST_OF: Readonly<Record<EditionListName, Exclude<AliasedList, 'clauses'>>> = {
  themes: 'themes',
  steps: 'steps',
  'focus-areas': 'focusAreas',
  'national-priorities': 'nationalPriorities',
  items: 'items',
};
