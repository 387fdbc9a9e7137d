import { calledIn } from '../edition/aliases.ts';
import type { AliasedList, Edition } from '../edition/edition.ts';
import { fileFor, keptTidy, named, setValue } from '../edit/edit.ts';
import { matchKeys } from '../format/fields.ts';
import { FORMAT } from '../format/format.ts';
import { freeName } from '../format/free-name.ts';
import type { Said } from '../language/said.ts';
import type { School } from '../link/school.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { guidanceIdsIn } from './guidance-ids.ts';

/** Where something stands: a file and a line. */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** A plan carried over to another edition, as its files will be, with what became of it and what is still to do. */
export interface Migration {
  /** The files that change. The one that names the edition comes last, so that a run that is cut short can be given again. */
  readonly files: readonly { readonly before: Document; readonly after: Document }[];
  /** Ids of the guidance that have another name now. */
  readonly renamed: readonly (At & { readonly list: AliasedList; readonly from: string; readonly to: string })[];
  /** Answers to questions of the old edition, kept as the school's own words under a name of its own. */
  readonly answers: readonly (At & { readonly from: string; readonly to: string })[];
  /** Ids of the guidance that have no counterpart. They stay as they are. */
  readonly kept: readonly (At & { readonly list: AliasedList; readonly id: string })[];
  /** The questions that the new edition asks anew, by the field that holds the answer. */
  readonly toAnswer: readonly (readonly [field: string, question: Said])[];
}

/**
 * Carries a plan over to a newer edition: names the edition, and gives ids of the guidance the names that they have there.
 * An answer to a question that is asked in other words now is no answer to it: it stays where it is, as the school's own
 * words under an `x-` name, and the new question stays open. Nothing else changes, and nothing is taken away.
 *
 * Throws `NotEdited` where a file cannot be changed in exactly this way.
 */
export function migrated(school: School, to: Edition): Migration {
  const { edition: from, documents } = school;
  const files = new Map<Document, Document>();
  const renamed: Migration['renamed'][number][] = [];
  const answers: Migration['answers'][number][] = [];
  const kept: Migration['kept'][number][] = [];
  for (const document of documents) {
    const keys = new Map<Node, string>();
    const texts = new Map<Node, string>();
    for (const { list, id, node, place, before } of guidanceIdsIn(document, school.references)) {
      const now = nameIn(to, from, list, id);
      const at = placeOf(document, place === 'key' ? node.key!.start : node.start);
      if (now === id) continue;
      if (now === undefined || (place === 'key' && isTaken(document, node, now))) kept.push({ list, id, ...at });
      else {
        (place === 'key' ? keys : texts).set(node, before + now);
        renamed.push({ list, from: id, to: now, ...at });
      }
    }
    for (const { field, node, name } of oldAnswers(document, from, to)) {
      keys.set(node, name);
      answers.push({ from: field, to: name, ...placeOf(document, node.key!.start) });
    }
    if (keys.size + texts.size > 0) files.set(document, named(document, texts, keys));
  }
  for (const document of naming(documents)) {
    const now = files.get(document) ?? document;
    files.delete(document);
    files.set(document, keptTidy(now, setValue(now, ['edition'], to.id, { order: Object.keys(FORMAT['root']!.fields) })).document);
  }
  return { files: [...files].map(([before, after]) => ({ before, after })), renamed, answers, kept, toAnswer: openQuestions(school, from, to) };
}

/** What an id is called in the new edition: itself where that has it too, or where it was never the guidance's; undefined where nothing took its place. */
function nameIn(to: Edition, from: Edition, list: AliasedList, id: string): string | undefined {
  const wanted: Readonly<Record<string, unknown>> = to[list];
  if (Object.hasOwn(from[list], id)) return calledIn(to, from, list, id) ?? undefined;
  const free = Object.keys(wanted).length === 0 || list === 'nationalPriorities';
  return free || Object.hasOwn(wanted, id) ? id : undefined;
}

/** Something stands beside it under the new name already, and both stay as they are. */
function isTaken({ root }: Document, node: Node, name: string): boolean {
  const holds = (one: Node | undefined): boolean =>
    one?.type === 'map' ? ([...one.entries.values()].includes(node) ? one.entries.has(name) : [...one.entries.values()].some(holds)) : one?.type === 'list' && one.items.some(holds);
  return holds(root);
}

/** True when both editions ask it in the same words. */
const isSame = (one: Said | undefined, other: Said | undefined): boolean => one !== undefined && one.en === other?.en;

/** The answers in a file to questions that the new edition does not ask in the same words, and the name that each is kept under. */
function oldAnswers({ root }: Document, from: Edition, to: Edition): readonly { readonly field: string; readonly node: Node; readonly name: string }[] {
  const holders = root?.type === 'map' ? [...matchKeys('root', [...root.entries.keys()])].filter(([, { field }]) => field === 'self-evaluation').map(([key]) => root.entries.get(key)!) : [];
  return holders.flatMap((holder) => {
    if (holder.type !== 'map') return [];
    return [...matchKeys('self-evaluation', [...holder.entries.keys()])].flatMap(([key, { field }]) => {
      const node = holder.entries.get(key)!;
      const asked = Object.hasOwn(from.startingQuestions, field) && !isSame(from.startingQuestions[field], to.startingQuestions[field]);
      return asked && !isEmpty(node) ? [{ field, node, name: freeName(`x-${field}-${from.id}`, (wanted) => !holder.entries.has(wanted)) }] : [];
    });
  });
}

/** The files that name the edition; where none does, the one that a reader would look for it in. */
function naming(documents: readonly Document[]): readonly Document[] {
  const naming = documents.filter(({ root }) => root?.type === 'map' && root.entries.has('edition'));
  if (naming.length > 0) return naming;
  const place = fileFor(documents, ['edition']).document ?? documents[0];
  return place ? [place] : [];
}

/** What the new edition asks in other words than the old one, and nobody has answered yet. */
function openQuestions(school: School, from: Edition, to: Edition): Migration['toAnswer'] {
  const data = school.root.data['self-evaluation']?.data as Readonly<Record<string, unknown>> | undefined;
  return Object.entries(to.startingQuestions).filter(([field, question]) => {
    const old = from.startingQuestions[field];
    return !isSame(old, question) && (old !== undefined || data?.[field] === undefined);
  });
}

const placeOf = ({ source }: Document, offset: number): At => ({ file: source.file.path, line: source.position(offset).line });
