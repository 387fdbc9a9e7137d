import { safe } from '../diagnostics/safe.ts';
import { currentEdition, EDITIONS, editionNamed } from '../edition/editions.ts';
import type { Edition } from '../edition/edition.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { Misuse } from './command.ts';

const words = {
  edition: { en: 'There is no edition “{given}” here', cy: 'Nid oes argraffiad “{given}” yma' },
  known: { en: 'Choose one of: {known}', cy: 'Dewiswch un o’r rhain: {known}' },
} satisfies Record<string, Said>;

/** The edition that `--edition` names; without it, the current one. Throws `Misuse` for one that is not known. */
export function editionAsked(given: string | undefined): Edition {
  if (given === undefined) return currentEdition();
  const edition = editionNamed(given);
  if (edition) return edition;
  const known = EDITIONS.map(({ id }) => id);
  const near = nearest(given, known);
  throw new Misuse(say(words.edition, { given: safe(given, 60) }), near ? didYouMean(near) : say(words.known, { known: known.join(', ') }));
}
