import type { School } from '../link/school.ts';
import { canonical } from './canonical.ts';
import type { FormerNames } from './renamed.ts';
import { PARTS } from './scope.ts';
import type { ApprovedPart } from './scope.ts';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Given by who calls: the house's inside knows no Node. */
export type Hash = (text: string) => string;

/** The first word of a seal: which form the content was brought into before it was counted. */
const FORM = 'sip1';

/**
 * A seal over exactly the parts named, in whatever order they are named: the same content, however laid out, has the same.
 *
 * @param names things under the ids that they had before
 */
export function sealOf(school: School, what: readonly ApprovedPart[], hash: Hash, names?: FormerNames): string {
  const parts = PARTS.filter((part) => what.includes(part));
  return `${FORM}:${hash(`${FORM} ${parts.join(' ')}\n${canonical(school, parts, names)}`)}`;
}

/** True when a text is a seal that this program knows how to hold against content. */
export const isSeal = (text: string): boolean => /^sip1:[0-9a-f]{64}$/.test(text);
