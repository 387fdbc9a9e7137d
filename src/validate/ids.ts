import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { definition } from '../format/fields.ts';
import { fieldAbove, isFieldOf, isTaken } from '../format/misplaced.ts';
import type { Below } from '../format/misplaced.ts';
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
  const field = [...map.entries].find(([id, node]) => isFieldOf(kind, id, node))?.[0];
  return field === undefined ? undefined : problem({ node: map, part: 'key' }, words.forgottenId, { kind: definition(kind).title, field });
}

/**
 * What is wrong with an id: its letters, its length, that the word means something already, or that it is a field of a level
 * above which stands too far to the right.
 *
 * @param below what stands under it
 * @param within the definitions of the levels above, the outermost first
 */
export function idProblem(id: string, node: Node, kind: string, within: readonly string[], below: Below = node): Diagnostic | undefined {
  const at = { node, part: 'key' } as const;
  const fillings = { id: safe(id, 60), kind: definition(kind).title };
  if (isTaken(id)) return problem(at, words.takenId, fillings);
  const above = fieldAbove(id, kind, within, below);
  if (above !== undefined) return problem(at, words.fieldOfAbove, { ...fillings, holder: above === 'root' ? words.topLevel : definition(above).title });
  // Most ids are plain letters; the pattern of every script's letters is only asked about the others.
  if (PLAIN_ID.test(id)) return undefined;
  if ([...id].length > 40) return problem(at, words.longId, fillings);
  if (!isId(id)) return problem(at, words.badId, fillings);
  return mixesAlphabets(id) ? problem(at, words.mixedId, fillings) : undefined;
}
