import type { Person, Reference } from '../link/school.ts';
import { composed } from '../parse/node.ts';
import { oneSpaced } from './spacing.ts';
import type { Pairing } from './match.ts';

/** What a list of links or of people gained and lost between two versions. */
export interface LinkDifference<L> {
  readonly gained: readonly L[];
  readonly lost: readonly L[];
}

type Link = Reference | Person;

/**
 * Compares links by what they lead to, so that a new id is no new link. What leads to nothing that is known, or may stand in
 * a file that cannot be read, is compared by what is written.
 */
export function linkDifference<L extends Link>(before: readonly L[], after: readonly L[], pairing: Pairing): LinkDifference<L> {
  const lost = new Set(once(before));
  const byThing = new Map([...lost].flatMap((link) => (link.to ? [[pairing.later(link.to), link] as const] : [])));
  const byWords = new Map([...lost].map((link) => [plain(link.written), link]));
  const unmet = once(after).filter((link) => {
    const same = link.to && byThing.get(link.to);
    return !(same && lost.delete(same));
  });
  const gained = unmet.filter((link) => {
    const same = byWords.get(plain(link.written));
    return !(same && (same.to === undefined || link.to === undefined) && lost.delete(same));
  });
  return { gained, lost: [...lost] };
}

const plain = (written: string): string => oneSpaced(composed(written)).toLowerCase();

/** A link that stands twice is one link. */
function once<L extends Link>(links: readonly L[]): readonly L[] {
  const seen = new Set<unknown>();
  return links.filter((link) => {
    const key = link.to ?? plain(link.written);
    return !seen.has(key) && seen.add(key);
  });
}
