import { safe } from '../diagnostics/safe.ts';
import { definition } from '../format/fields.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { composed } from '../parse/node.ts';
import type { Entity } from './entities.ts';
import { NotEdited } from './refusal.ts';

const words = {
  nothing: { en: '“{given}” is no id in this school', cy: 'Nid yw “{given}” yn enw byr yn yr ysgol hon' },
  nothingHint: { en: 'Give an id as a reference writes it: reading, or reading/T1 for its target', cy: 'Rhowch enw byr fel y mae cyfeiriad yn ei ysgrifennu: reading, neu reading/T1 am ei darged' },
  ambiguous: { en: '“{given}” could mean more than one thing: {meanings}', cy: 'Gallai “{given}” olygu mwy nag un peth: {meanings}' },
  ambiguousHint: { en: 'Write which one: {choices}', cy: 'Ysgrifennwch pa un: {choices}' },
} satisfies Record<string, Said>;

const nameOf = ({ def, path }: Entity): string => `${def}/${path}`;

/**
 * What a person means by an id: its path (`reading/T1`), its path with the kind before it (`finding/poverty`), or the id alone
 * where only one thing has it. The parts of one item in several files come together.
 *
 * Throws `NotEdited`: it is nothing, or it could be several things.
 */
export function entityNamed(entities: readonly Entity[], given: string): readonly Entity[] {
  const wanted = composed(given.trim());
  const byPath = entities.filter((entity) => entity.path === wanted || nameOf(entity) === wanted);
  const found = byPath.length > 0 ? byPath : entities.filter(({ id }) => id === wanted);
  const kinds = [...new Map(found.map((entity) => [nameOf(entity), entity])).values()];
  if (kinds.length === 1) return found;
  const shown = safe(given, 60);
  if (kinds.length === 0) {
    const near = nearest(wanted, new Set(entities.flatMap(({ id, path }) => [path, id])));
    throw new NotEdited(2, say(words.nothing, { given: shown }), near === undefined ? words.nothingHint : didYouMean(safe(near, 130)));
  }
  const meanings = kinds.map((entity) => joinSaid([inLineSaid(definition(entity.def).title), same(` (${placeOf(entity)})`)], ''));
  throw new NotEdited(2, say(words.ambiguous, { given: shown, meanings: joinSaid(meanings, ', ') }), say(words.ambiguousHint, { choices: kinds.map((entity) => safe(nameOf(entity), 130)).join(', ') }));
}

/** The file and line of an id. */
export const placeOf = ({ document, node }: Entity): string => `${safe(document.source.file.path)}:${document.source.position(node.key!.start).line}`;
