import type { AboutItem, FilePath, Span } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/edition.ts';
import { definition } from '../format/fields.ts';
import { same } from '../language/said.ts';
import type { Document } from '../parse/document.ts';
import { spanOf } from '../parse/node.ts';
import type { MapNode, Node } from '../parse/node.ts';
import type { LocalProfile } from '../profile/choose.ts';
import type { Provenance } from '../read/snapshot.ts';
import type { SchoolYear, TermDates } from './calendar.ts';
import type { Data, Kind } from './data.generated.ts';
import { asSaid, isWritten } from './text.ts';
import type { Text } from './text.ts';
import type { Time } from './time.ts';

/** Something in the plan: an entity with an id, or a record without one. Its values are read; its places are kept. */
export interface Item<N extends keyof Data = keyof Data> {
  readonly def: N;
  /** The id it is keyed by; empty for a record. */
  readonly id: string;
  /** The id with its parents', as a reference writes it: `reading/T1`, `2025-26/attendance`. */
  readonly path: string;
  readonly parent: Item | undefined;
  readonly data: Data[N];
  readonly node: Node;
  /** True when nothing at all is written under the id. */
  readonly empty: boolean;
  /** The keys of fields whose shape is wrong, or which were misspelt: nothing may be concluded from their absence. */
  readonly damaged: ReadonlySet<string>;
}

/** An id written where another thing is meant. */
export interface Reference {
  readonly from: Item;
  readonly field: string;
  /** As typed. */
  readonly written: string;
  readonly node: Node;
  readonly kinds: readonly string[];
  /**
   * `found`: `to` is what is meant. `all`: every priority open in the current year. `edition`: something the guidance itself
   * names, such as a national priority that the plan does not write about. `elsewhere`: in another school. `words`: plain
   * words, where words are allowed. `unread`: it may stand in a file that cannot be read.
   */
  readonly state: 'found' | 'all' | 'edition' | 'elsewhere' | 'words' | 'unread' | 'dangling' | 'ambiguous';
  readonly to: Item | undefined;
  /** What it could mean, when it could mean several things. */
  readonly candidates: readonly Item[];
}

/** A role, a team or a name, as written, with the person of `people:` it names, if there is one. */
export interface Person {
  readonly written: string;
  readonly to: Item<'person'> | undefined;
  readonly node: Node;
}

/** A value under a label of the school's own or of the edition's. */
export interface Label<V> {
  readonly label: string;
  readonly value: V;
  readonly node: Node;
}

/** Advice that the school has set aside on an item, with its reason. */
export interface Acceptance {
  readonly rule: string;
  readonly reason: Text | undefined;
  readonly until: Time | undefined;
  readonly node: Node;
}

export type Stage = 'draft' | 'for-approval' | 'approved';

/** One school's plan and self-evaluation, assembled from all its files, with every reference resolved. */
export interface School {
  readonly label: string;
  /** The edition of the guidance, with the local profile on top. */
  readonly edition: Edition;
  /** What an authority expects beside it, where the school names a local profile. */
  readonly local?: LocalProfile;
  /** The assembled tree, before its values are read. Redaction works on this. */
  readonly tree: MapNode;
  readonly root: Item<'root'>;
  readonly documents: readonly Document[];
  /** Files that could not be read: nothing may be concluded from the absence of what could stand in them. */
  readonly unreadable: readonly FilePath[];
  readonly references: readonly Reference[];
  /** True when an item was left out because its shape is wrong: then, too, nothing may be concluded from what is nowhere. */
  readonly dropped: boolean;
  /** The first year of the plan, which is its current year in law (regulation 2). Undefined when the plan does not say. */
  readonly currentYear: SchoolYear | undefined;
  readonly stage: Stage;
  readonly terms: TermDates;
  readonly provenance: Provenance;
  /** Every entity of a kind that has something written, in order: by number, else by place. */
  all<K extends Kind>(kind: K): readonly Item<K>[];
  /** Every item and record, entities or not, in the order of the tree. */
  readonly items: readonly Item[];
}

/** True when the item is of a kind, so that its data may be read as that kind's. */
export const isA = <N extends keyof Data>(item: Item | undefined, def: N): item is Item<N> => item?.def === def;

/** Whether one thing is another or stands in it. */
export const isWithin = (item: Item | undefined, holder: Item): boolean => item !== undefined && (item === holder || isWithin(item.parent, holder));

/** True of what stands in the plan of a pupil referral unit: a management committee governs it, where a school has a governing body. */
export function isOfUnit(item: Item): boolean {
  if (item.parent) return isOfUnit(item.parent);
  return isA(item, 'root') && item.data.school?.data.kind === 'pru';
}

/**
 * True of a school in a federation: one governing body conducts it and the other schools of the federation, and each stays a
 * school with a plan of its own (Federation of Maintained Schools (Wales) Regulations 2014).
 */
export function isFederated({ root }: School): boolean {
  const school = root.data.school?.data;
  return school !== undefined && (isWritten(school.federation) || school['federated-with'].length > 0);
}

/** Where to point for a field that is there, or for one that should be. */
export function fieldSpan(item: Item, field?: string, part: 'key' | 'value' = 'key'): Span {
  if (field !== undefined && item.node.type === 'map') {
    const node = item.node.entries.get(field);
    if (node) return spanOf(node, part);
  }
  return spanOf(item.node, 'key');
}

/** Whether a field says anything. One that holds several values says nothing while its list is empty. */
export function isSaid(item: Item, field: string): boolean {
  const value = (item.data as Readonly<Partial<Record<string, unknown>>>)[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** An item's title in both languages, or its id when it has none. */
export function titleOf(item: Item): AboutItem['title'] {
  const data = item.data as Partial<Record<string, unknown>>;
  for (const field of ['title', 'finding', 'text', 'ask', 'why', 'what', 'name']) {
    const text = data[field] as Text | undefined;
    if (text && typeof text === 'object' && 'state' in text && text.state === 'written') return asSaid(text);
  }
  return same(item.id);
}

/** How a diagnostic names an item. */
export const aboutItem = (item: Item): AboutItem => ({ kind: item.def, id: item.path || item.id, title: titleOf(item) });

/** The standing heading of an item's kind: Priority, Blaenoriaeth. */
export const kindTitle = (item: Item) => definition(item.def).title;
