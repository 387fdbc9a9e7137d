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
  const lost = [...once(before)];
  const gained: L[] = [];
  const take = (fits: (one: L) => boolean): boolean => {
    const at = lost.findIndex(fits);
    if (at === -1) return false;
    lost.splice(at, 1);
    return true;
  };
  const unmet = once(after).filter((link) => !(link.to && take(({ to }) => to !== undefined && pairing.later(to) === link.to)));
  for (const link of unmet) {
    if (!take((one) => (one.to === undefined || link.to === undefined) && sameWords(one.written, link.written))) gained.push(link);
  }
  return { gained, lost };
}

const plain = (written: string): string => oneSpaced(composed(written)).toLowerCase();
const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);

/** A link that stands twice is one link. */
const once = <L extends Link>(links: readonly L[]): readonly L[] => links.filter((link, index) => links.findIndex((other) => (link.to ? other.to === link.to : sameWords(other.written, link.written))) === index);
