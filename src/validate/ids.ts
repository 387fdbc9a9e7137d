import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { definition, reservedIds } from '../format/fields.ts';
import type { MapNode, Node } from '../parse/node.ts';
import { problem } from './problem.ts';
import { words } from './words.ts';

const PLAIN_ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
/** Made from text and when it is asked: the letters of every script are slow to gather, and the engine does so for each pattern that it reads. */
const isId = (id: string): boolean => new RegExp('^\\p{L}[\\p{L}\\p{M}\\p{N}-]*$', 'u').test(id);

/** A Cyrillic а beside Latin letters looks the same and is another letter, so two ids could look alike and differ. */
const mixesAlphabets = (id: string): boolean => new RegExp('\\p{Script=Latin}', 'u').test(id) && new RegExp('[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}]', 'u').test(id);

/** The name of a field where an id should stand: the level with the id was forgotten. */
export function forgottenId(map: MapNode, kind: string): Diagnostic | undefined {
  const { fields, title } = definition(kind);
  const field = [...map.entries.keys()].find((id) => Object.hasOwn(fields, id));
  return field === undefined ? undefined : problem({ node: map, part: 'key' }, words.forgottenId, { kind: title, field });
}

/** What is wrong with an id: its letters, its length, or that the word means something already. */
export function idProblem(id: string, node: Node, kind: string): Diagnostic | undefined {
  const reserved = reservedIds().has(id);
  // Most ids are plain letters; the pattern of every script's letters is only asked about the others.
  if (!reserved && PLAIN_ID.test(id)) return undefined;
  const at = { node, part: 'key' } as const;
  const fillings = { id: safe(id, 60), kind: definition(kind).title };
  if (reserved) return problem(at, words.reservedId, fillings);
  if ([...id].length > 40) return problem(at, words.longId, fillings);
  if (!isId(id)) return problem(at, words.badId, fillings);
  return mixesAlphabets(id) ? problem(at, words.mixedId, fillings) : undefined;
}
