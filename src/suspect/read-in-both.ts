import { definition } from '../format/fields.ts';
import { nodeAlong } from '../history/unchanged.ts';
import type { Trail } from '../history/unchanged.ts';
import type { Day } from '../link/calendar.ts';
import type { Item, School } from '../link/school.ts';
import type { OlderWords } from '../lint/past.ts';
import { allWritten } from '../lint/written.ts';
import type { Written } from '../lint/written.ts';
import { composed } from '../parse/node.ts';
import type { MapNode, Node } from '../parse/node.ts';
import { confirmedIn } from './confirmed.ts';
import type { Confirmed, IsMeant } from './confirmed.ts';
import { lastPart, trailsOf } from './line.ts';
import { wordsUnder } from './same-words.ts';

/** The nearest thing with an id. */
function holderOf(item: Item): Item | undefined {
  for (let at: Item | undefined = item; at; at = at.parent) if (at.id !== '') return at;
  return undefined;
}

const depthOf = (item: Item, trails: ReadonlyMap<Node, Trail>): number => {
  const holder = holderOf(item);
  return (holder && trails.get(holder.node)?.length) ?? 0;
};

/** How a record names the words of an item: from what holds them, where a record may name that, else from the left edge. */
export function placeOf(item: Item, trail: Trail, trails: ReadonlyMap<Node, Trail>): OlderWords['place'] {
  const field = definition('confirmation').fields['of']!;
  const holder = holderOf(item);
  const of = holder && field.type === 'references' && field.kinds.includes(holder.def) ? holder : undefined;
  return { of, words: trail.slice(of ? depthOf(item, trails) : 0).join('/') };
}

/** Words of a plan that are there in both languages. */
export const inBothLanguages = (school: School): readonly Written[] => allWritten(school).filter(({ text: { state, en, cy, node } }) => state === 'written' && en !== undefined && cy !== undefined && node.type === 'map');

/** Where such words stand: the names that lead to them from the left edge, and how a record names them. */
export function placesInBoth(school: School): readonly { readonly trail: string; readonly place: OlderWords['place'] }[] {
  const trails = trailsOf(school.tree);
  return inBothLanguages(school).flatMap(({ item, text: { node } }) => {
    const trail = trails.get(node);
    return trail ? [{ trail: trail.join('/'), place: placeOf(item, trail, trails) }] : [];
  });
}

/** When somebody read the words of an item in both languages, and how earlier versions are asked for the record. */
export function readInBoth(school: School, item: Item, trail: Trail, trails: ReadonlyMap<Node, Trail>, today: Day): { readonly confirmed: readonly Confirmed[]; readonly isMeant: (tree: MapNode, at: Trail) => IsMeant } {
  const depth = depthOf(item, trails);
  const holder = holderOf(item);
  const isMeant = (tree: MapNode, at: Trail) => ofWords(namesAlong(tree, at), depth);
  const now = isMeant(school.tree, trail);
  return { confirmed: confirmedIn(school, today, ({ data: { of }, node }) => (of.length === 0 || of.some(({ to }) => to === holder)) && node.type === 'map' && now(node)), isMeant };
}

/** What the words may be called from the left edge down: each name, and those that it had before. */
const namesAlong = (tree: MapNode, trail: Trail): readonly (readonly string[])[] => trail.map((key, index) => [key, ...wordsUnder(nodeAlong(tree, trail.slice(0, index + 1)), 'formerly').map(lastPart)]);

/** Whoever names what stands above looked at all of it; a record of a link is none of words. */
const ofWords =
  (names: readonly (readonly string[])[], depth: number): IsMeant =>
  (record) => {
    const [of, words, against] = ['of', 'read-in-both', 'against'].map((field) => wordsUnder(record, field)) as [readonly string[], readonly string[], readonly string[]];
    const leads = (written: string, from: number) => composed(written).split('/').every((part, index) => names[from + index]?.includes(part));
    if (of.length === 0) return words.some((one) => leads(one, 0));
    if (!of.some((one) => names[depth - 1]?.includes(lastPart(one)))) return false;
    return words.length === 0 ? against.length === 0 : words.some((one) => leads(one, depth));
  };
