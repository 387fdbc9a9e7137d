import { safe } from '../diagnostics/safe.ts';
import { definition } from '../format/fields.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { inLineSaid } from '../language/in-line.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import { parse } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import { addEntry, addItem } from './add.ts';
import type { NewValue, Path } from './data.ts';
import { entitiesIn } from './entities.ts';
import type { Entity } from './entities.ts';
import { entityNamed } from './find.ts';
import { itemOf } from './given.ts';
import type { Given } from './given.ts';
import { homesByKind, levelsAlong, mainField } from './homes.ts';
import type { Home } from './homes.ts';
import { chosenId, madeId } from './new-id.ts';
import { fileFor } from './place.ts';
import type { Edited } from './proven.ts';
import { NotEdited } from './refusal.ts';
import { keptTidy } from './tidy.ts';

const words = {
  under: { en: 'One of this kind ({kind}) stands under one of these: {parents}. Say which with --under', cy: 'Mae un o’r math hwn ({kind}) yn sefyll o dan un o’r rhain: {parents}. Dywedwch pa un gyda --under' },
  year: { en: 'One of this kind ({kind}) stands under a school year. Say which with --under, for instance --under 2025-26', cy: 'Mae un o’r math hwn ({kind}) yn sefyll o dan flwyddyn ysgol. Dywedwch pa un gyda --under, er enghraifft --under 2025-26' },
  noParents: { en: 'One of this kind ({kind}) stands under one of another ({parents}), and there is none yet', cy: 'Mae un o’r math hwn ({kind}) yn sefyll o dan un o fath arall ({parents}), ac nid oes un eto' },
  noParentsHint: { en: 'Add that first: sip add {parent}', cy: 'Ychwanegwch hwnnw yn gyntaf: sip add {parent}' },
  notUnder: { en: 'One of this kind ({kind}) does not stand under “{given}”', cy: 'Nid yw un o’r math hwn ({kind}) yn sefyll o dan “{given}”' },
  alone: { en: 'One of this kind ({kind}) stands in the plan itself, and takes no --under', cy: 'Mae un o’r math hwn ({kind}) yn sefyll yn y cynllun ei hun, ac nid yw’n cymryd --under' },
  noId: { en: 'One of this kind ({kind}) has no id', cy: 'Nid oes enw byr gan un o’r math hwn ({kind})' },
} satisfies Record<string, Said>;

/** What is to be added. */
export interface Wanted {
  readonly def: string;
  readonly fields: Given;
  readonly id?: string;
  /** What it stands in, as a reference writes it; or a school year. */
  readonly under?: string;
}

/** An item in its file. */
export interface Added {
  readonly edited: Edited;
  /** The file as it was; undefined for a new one. */
  readonly before: Document | undefined;
  /** The id it got, with its parents'; undefined for what has none. */
  readonly path: string | undefined;
}

/** Where one of a kind could go: its home, and what it stands in there. */
interface Spot {
  readonly home: Home;
  readonly parent: Entity | undefined;
  readonly year?: string;
}

/**
 * A new item, put beside its like. Its id is made from its words, or numbered on where its siblings are T1 and T2; where its
 * siblings have numbers it gets the next.
 *
 * Throws `NotEdited`: what it should stand in is not said or is nothing, the id is none or is taken, the file cannot be changed.
 */
export function newItem(school: School, wanted: Wanted): Added {
  const entities = entitiesIn(school.documents);
  const { home, parent, year } = spotOf(entities, wanted);
  const holder: Path = [...(parent?.keys ?? []), ...home.fields, ...(year === undefined ? [] : [year])];
  const item = itemOf(wanted.def, wanted.fields, school);
  if (home.holds === 'list') {
    if (wanted.id !== undefined) throw new NotEdited(2, say(words.noId, { kind: kindOf(wanted.def) }));
    return put(school, holder, undefined, undefined, item);
  }
  const prefix = year ?? parent?.path;
  const siblings = entities.filter((one) => one.def === wanted.def && one.path === (prefix === undefined ? one.id : `${prefix}/${one.id}`) && home.fields.at(-1) === one.keys.at(year === undefined ? -2 : -3));
  const taken = siblings.filter(({ node }) => node.type === 'map');
  const at = { kind: wanted.def, within: levelsAlong(holder), below: { type: 'map', entries: new Map(Object.keys(item).map((field) => [field, { type: 'scalar' }])) } };
  const id = wanted.id === undefined ? numberedOn(siblings) ?? madeId(wordsOf(wanted), new Set(siblings.map((one) => one.id)), at) : chosenId(wanted.id, at, taken);
  return put(school, holder, id, prefix, withNumber(item, taken));
}

const kindOf = (def: string): Said => inLineSaid(definition(def).title);

/** The words that an id is made from. */
function wordsOf({ def, fields }: Wanted): string {
  const main = mainField(def);
  // What has no title of its own is known by its kind and its time.
  if (main === 'summary') return [...(fields.get('kind') ?? []), ...(fields.get('when') ?? [])].join(' ');
  const written = [main, `${main}.en`, `${main}.cy`].map((name) => fields.get(name)?.[0]).find((text) => text !== undefined);
  return written ?? [...fields.values()].flat().join(' ');
}

function put(school: School, holder: Path, id: string | undefined, prefix: string | undefined, item: { readonly [field: string]: NewValue }): Added {
  const place = fileFor(school.documents, holder, id);
  const document = place.document ?? parse({ path: place.path, text: '' });
  const made = id === undefined ? addItem(document, holder, item) : addEntry(document, holder, id, item);
  const edited = keptTidy(document, made);
  return { edited, before: place.document, path: id === undefined ? undefined : prefix === undefined ? id : `${prefix}/${id}` };
}

/** Siblings called T1 and T2 are followed by T3. */
function numberedOn(siblings: readonly Entity[]): string | undefined {
  const parts = siblings.map(({ id }) => /^(\p{L}{1,8}-?)(\d{1,3})$/u.exec(id));
  const [first] = parts;
  if (!first || parts.some((part) => part?.[1] !== first[1])) return undefined;
  return `${first[1]}${Math.max(...parts.map((part) => Number(part![2]))) + 1}`;
}

function withNumber(item: { readonly [field: string]: NewValue }, siblings: readonly Entity[]): { readonly [field: string]: NewValue } {
  if ('number' in item || siblings.length === 0) return item;
  const numbers = siblings.map(({ node }) => {
    const number = node.type === 'map' ? node.entries.get('number') : undefined;
    return number?.type === 'scalar' && /^\d{1,6}$/.test(number.text ?? '') ? Number(number.text) : undefined;
  });
  if (numbers.some((number) => number === undefined)) return item;
  return { number: String(Math.max(...(numbers as number[])) + 1), ...item };
}

/** What one of a kind could stand in: the ids of those there are, as a reference writes them. */
export function parentsFor(documents: readonly Document[], def: string): readonly string[] {
  const homes = homesByKind().get(def) ?? [];
  const kinds = homes.flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
  const entities = entitiesIn(documents).filter((one) => kinds.includes(one.def));
  const clash = (path: string): boolean => new Set(entities.filter((one) => one.path === path).map((one) => one.def)).size > 1;
  return [...new Set(entities.map((one) => (clash(one.path) ? `${one.def}/${one.path}` : one.path)))];
}

/** Whether one of a kind can only stand in another. */
export const needsParent = (def: string): boolean => (homesByKind().get(def) ?? []).every(({ parent, holds }) => parent !== undefined || holds === 'years');

function spotOf(entities: readonly Entity[], { def, under }: Wanted): Spot {
  const homes = homesByKind().get(def) ?? [];
  const kind = kindOf(def);
  const years = homes.find(({ holds }) => holds === 'years');
  const own = homes.find(({ parent, holds }) => parent === undefined && holds !== 'years');
  if (years && (under === undefined || /^\d{4}-\d{2}$/.test(under))) {
    if (under === undefined) throw new NotEdited(2, say(words.year, { kind }));
    return { home: years, parent: undefined, year: under };
  }
  if (under === undefined) {
    if (own) return { home: own, parent: undefined };
    const parents = entities.filter((one) => homes.some(({ parent }) => parent === one.def));
    if (new Set(parents.map((one) => `${one.def}/${one.path}`)).size === 1) return { home: homes.find(({ parent }) => parent === parents[0]!.def)!, parent: parents[0]! };
    throw unsaid(kind, parents, homes);
  }
  if (homes.every(({ parent }) => parent === undefined)) throw new NotEdited(2, say(words.alone, { kind }));
  const able = entities.filter((one) => homes.some(({ parent }) => parent === one.def));
  const found = namedAmong(able, entities, under, kind);
  const home = homes.find(({ parent }) => parent === found[0]!.def)!;
  return { home, parent: found.find(({ node }) => node.type === 'map' && node.entries.has(home.fields[0]!)) ?? found[0]! };
}

const MOST_NAMED = 12;

function unsaid(kind: Said, parents: readonly Entity[], homes: readonly Home[]): NotEdited {
  const kinds = [...new Set(homes.flatMap(({ parent }) => (parent === undefined ? [] : [parent])))];
  if (parents.length === 0) return new NotEdited(2, say(words.noParents, { kind, parents: { en: kinds.map((one) => kindOf(one).en).join(', '), cy: kinds.map((one) => kindOf(one).cy).join(', ') } }), say(words.noParentsHint, { parent: kinds[0]! }));
  const paths = [...new Set(parents.map(({ path }) => safe(path, 80)))];
  return new NotEdited(2, say(words.under, { kind, parents: [...paths.slice(0, MOST_NAMED), ...(paths.length > MOST_NAMED ? ['…'] : [])].join(', ') }));
}

function namedAmong(able: readonly Entity[], all: readonly Entity[], under: string, kind: Said): readonly Entity[] {
  try {
    return entityNamed(able, under);
  } catch (error) {
    const other = all.some(({ path, def }) => path === under || `${def}/${path}` === under);
    if (!other || able.some(({ id, path }) => id === under || path === under)) throw error;
    const near = nearest(under, able.map(({ path }) => path));
    throw new NotEdited(2, say(words.notUnder, { kind, given: safe(under, 60) }), near === undefined ? say(words.under, { kind, parents: able.map(({ path }) => safe(path, 60)).slice(0, MOST_NAMED).join(', ') }) : didYouMean(safe(near, 80)));
  }
}
