import { namesOf } from '../diagnostics/names.ts';
import { safe } from '../diagnostics/safe.ts';
import { definition } from '../format/fields.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { assemble } from '../link/assemble.ts';
import { link } from '../link/link.ts';
import { peopleNamed } from '../link/people.ts';
import { isWithin } from '../link/school.ts';
import type { Item, Reference, School } from '../link/school.ts';
import type { Document } from '../parse/document.ts';
import type { Node } from '../parse/node.ts';
import { addItem } from './add.ts';
import { dataOf } from './data.ts';
import type { Path } from './data.ts';
import { entitiesIn } from './entities.ts';
import type { Entity } from './entities.ts';
import { entityNamed, placeOf } from './find.ts';
import { named } from './named.ts';
import { levelsAlong } from './homes.ts';
import { chosenId } from './new-id.ts';
import { NotEdited } from './refusal.ts';
import { setValue } from './set.ts';
import { follow } from './walk.ts';

/** A file before and after. */
export interface Rewritten {
  readonly before: Document;
  readonly after: Document;
}

/** An item under its new id, and everything that refers to it. */
export interface Renamed {
  readonly def: string;
  readonly from: string;
  readonly to: string;
  /** The files that change. Those with the item itself come last, so that a run that is cut short can be given again. */
  readonly files: readonly Rewritten[];
  /** Where the id stands. */
  readonly places: readonly string[];
  /** Where it is referred to: file and line. */
  readonly references: readonly { readonly file: string; readonly line: number }[];
}

const words = {
  unreadable: { en: '{files} cannot be read, and what refers to “{id}” there could not follow, so nothing was changed', cy: 'Ni ellir darllen {files}, ac ni allai’r hyn sy’n cyfeirio at “{id}” yno ddilyn, felly ni newidiwyd dim' },
  see: { en: 'To see why: sip check', cy: 'I weld pam: sip check' },
  guidance: { en: '“{id}” is a name that the guidance gives, and stays as it is', cy: 'Enw y mae’r canllawiau’n ei roi yw “{id}”, ac mae’n aros fel y mae' },
  same: { en: 'It is called “{id}” already', cy: 'Dyna yw “{id}” eisoes' },
  elsewhere: { en: 'An item keeps its place: give only its new id, without a /', cy: 'Mae eitem yn cadw ei lle: rhowch ei henw byr newydd yn unig, heb /' },
  otherMeaning: {
    en: 'As “{id}”, what stands in {place} would mean something else than it does now, so nothing was changed',
    cy: 'Fel “{id}”, byddai’r hyn sydd yn {place} yn golygu rhywbeth gwahanol i’r hyn y mae’n ei olygu nawr, felly ni newidiwyd dim',
  },
  otherHint: { en: 'Choose another id', cy: 'Dewiswch enw byr arall' },
} satisfies Record<string, Said>;

/**
 * Gives an item another id. Its key changes in every file that it has a part in, every reference that means it follows, also
 * those to what stands in it (`reading/T1`), and the item records what it was called (`formerly:`). Words in prose are left
 * alone. Afterwards the school is linked again, and every reference must mean what it meant.
 *
 * @param given the id as a reference writes it
 * @param wanted the new id, alone or with its parent’s path
 *
 * Throws `NotEdited`: there is no such item or several, the new id is none or is taken, a file cannot be read, a reference
 * elsewhere would get another meaning.
 */
export function renamed(school: School, given: string, wanted: string): Renamed {
  const entities = entitiesIn(school.documents);
  const parts = entityNamed(entities, given);
  const { def, id, path } = parts[0]!;
  if (school.unreadable.length > 0) throw new NotEdited(2, say(words.unreadable, { files: namesOf(school.unreadable), id: safe(id, 60) }), words.see);
  if (namedByGuidance(school, def, id)) throw new NotEdited(2, say(words.guidance, { id: safe(id, 60) }));
  const parent = path.slice(0, path.length - id.length);
  const alone = wanted.startsWith(parent) ? wanted.slice(parent.length) : wanted;
  if (alone.includes('/')) throw new NotEdited(2, words.elsewhere);
  if (alone.normalize('NFC') === id) throw new NotEdited(2, say(words.same, { id: safe(id, 60) }));
  const siblings = entities.filter((entity) => entity.def === def && entity.path.slice(0, entity.path.length - entity.id.length) === parent);
  const to = chosenId(alone, { kind: def, within: levelsAlong(parts[0]!.keys.slice(0, -1)), below: parts[0]!.node }, siblings);
  const item = school.items.find((one) => one.def === def && one.path === path);
  const references = item ? meaning(school, item) : [];
  let files = rewrite(school, parts, to, references, item, new Set());
  let now = relinked(school, files);
  let odd = item ? misled(school, now, item, to) : [];
  if (odd.length > 0) {
    const own = new Set(odd.map(({ node }) => node).filter((node) => references.some((reference) => reference.node === node)));
    files = rewrite(school, parts, to, references, item, own);
    now = relinked(school, files);
    odd = misled(school, now, item!, to);
  }
  const [first] = odd;
  if (first) throw new NotEdited(2, say(words.otherMeaning, { id: safe(to, 60), place: placeOfNode(first.node) }), words.otherHint);
  return { def, from: path, to: parent + to, files, places: parts.map(placeOf), references: changedReferences(school, now, references) };
}

/** Where the references stand now that are written in another way than before. */
function changedReferences(school: School, now: School, references: readonly Meaning[]): Renamed['references'] {
  const nodes = (of: School): Node[] => inOrder([...of.references, ...peopleNamed(of).map(({ person }) => person)]).map(({ node }) => node);
  const after = nodes(now);
  const own = new Set(references.map(({ node }) => node));
  return nodes(school).flatMap((node, index) => {
    const other = after[index];
    if (!own.has(node) || !other?.source || (node.type === 'scalar' && other.type === 'scalar' && node.text === other.text)) return [];
    return [{ file: other.source.file.path, line: other.source.position(other.start).line }];
  });
}

const placeOfNode = ({ source, start }: Node): string => `${safe(source?.file.path ?? '')}:${source?.position(start).line ?? 1}`;

function namedByGuidance({ edition }: School, def: string, id: string): boolean {
  if (def === 'national-priority') return Object.hasOwn(edition.nationalPriorities, id);
  return def === 'focus-area' && Object.hasOwn(edition.focusAreas, id);
}

/** Something that is written where an item is meant: a reference, or a name of somebody in `people:`. */
interface Meaning {
  readonly node: Node;
  readonly written: string;
  readonly to: Item;
  readonly person: boolean;
}

/** Everything that means an item, or what stands in it. */
function meaning(school: School, item: Item): Meaning[] {
  const references = school.references.flatMap(({ node, written, to }: Reference): Meaning[] => (to && isWithin(to, item) ? [{ node, written, to, person: false }] : []));
  return [...references, ...peopleNamed(school).flatMap(({ person: { node, written, to } }): Meaning[] => (to === item ? [{ node, written, to, person: true }] : []))];
}

/** How a reference is written once an item on its way has another id. A short one that does not name the item stays. */
function rewritten({ written, to }: Pick<Meaning, 'written' | 'to'>, item: Item, id: string, inFull: boolean): string {
  const steps = to.path.split('/');
  const place = item.path.split('/').length - 1;
  steps[place] = id;
  if (inFull) return `${to.def}/${steps.join('/')}`;
  const parts = written.split('/');
  const fromEnd = steps.length - place;
  if (parts.length < fromEnd) return written;
  parts[parts.length - fromEnd] = id;
  return parts.join('/');
}

/** The files with the new id in every place. `inFull` are the references that must name the kind, to be told apart. */
function rewrite(school: School, parts: readonly Entity[], to: string, references: readonly Meaning[], item: Item | undefined, inFull: ReadonlySet<Node>): Rewritten[] {
  const changed: Rewritten[] = [];
  const own = new Set(parts.map(({ document }) => document));
  const ordered = [...school.documents].sort((a, b) => Number(own.has(a)) - Number(own.has(b)));
  const holder = parts.find(({ node }) => node.type === 'map' && node.entries.has('formerly')) ?? parts[0]!;
  for (const document of ordered) {
    const texts = new Map(references.filter(({ node }) => node.source === document.source).map((one) => [one.node, rewritten(one, item!, to, inFull.has(one.node) && !one.person)]));
    const keys = new Map(parts.filter((part) => part.document === document).map(({ node }) => [node, to]));
    for (const [node, text] of texts) if (node.type === 'scalar' && node.text?.trim() === text) texts.delete(node);
    if (texts.size === 0 && keys.size === 0) continue;
    let after = named(document, texts, keys);
    if (holder.document === document) after = formerly(after, [...holder.keys.slice(0, -1), to], holder, to);
    changed.push({ before: document, after });
  }
  return changed;
}

/** The item remembers what it was called. A name that it gets back is no former one any more. */
function formerly(document: Document, keys: Path, { id, def }: Entity, to: string): Document {
  const path = [...keys, 'formerly'];
  const fields = Object.keys(definition(def).fields).filter((field) => field !== 'number' && field !== 'formerly');
  const order = ['number', fields[0]!, 'formerly', ...fields.slice(1)];
  const { node, steps } = follow(document, path);
  const there = steps === path.length ? dataOf(node) : null;
  const names = (Array.isArray(there) ? there : [there]).filter((name): name is string => typeof name === 'string');
  if (!names.includes(to)) return names.includes(id) ? document : addItem(document, path, id, { order }).document;
  return setValue(document, path, [...names.filter((name) => name !== to && name !== id), id], { order }).document;
}

/** The school as it is with some files rewritten. */
function relinked(school: School, files: readonly Rewritten[]): School {
  const now = new Map(files.map(({ before, after }) => [before.source.file.path, after]));
  const documents = school.documents.map((document) => now.get(document.source.file.path) ?? document);
  const { label, edition, unreadable, provenance, stage } = school;
  return link({ tree: assemble(documents).tree, documents, edition, label, unreadable, provenance, stage }).school;
}

/** The references that would not mean what they mean now. One that meant nothing may come to mean the item. */
function misled(school: School, now: School, item: Item, to: string): Reference[] {
  const after = inOrder(now.references);
  const before = inOrder(school.references);
  if (after.length !== before.length) return before.slice(0, 1);
  const step = item.path.split('/').length - 1;
  const newPath = (one: Item): string => {
    const within = (up: Item | undefined): boolean => up !== undefined && (up === item || within(up.parent));
    return within(one) ? one.path.split('/').map((part, index) => (index === step ? to : part)).join('/') : one.path;
  };
  return before.filter((reference, index) => {
    const other = after[index]!;
    // What a run that was cut short had renamed already means nothing yet, and comes to mean the item, or what stands in it.
    if (reference.state === 'dangling') return other.state !== 'dangling' && !`${other.to?.path ?? ''}/`.startsWith(`${newPath(item)}/`);
    return reference.state !== other.state || reference.to?.def !== other.to?.def || (reference.to && newPath(reference.to)) !== other.to?.path;
  });
}

/** By file and place, which a change of names leaves as it is. */
const inOrder = <R extends { readonly node: Node }>(references: readonly R[]): R[] =>
  [...references].sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : placeKey(a) > placeKey(b) ? 1 : a.node.start - b.node.start));
const placeKey = ({ node }: { readonly node: Node }): string => node.source?.file.path ?? '';
