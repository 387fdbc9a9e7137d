import { wordOf } from '../format/fields.ts';
import { isA } from '../link/school.ts';
import type { Item } from '../link/school.ts';
import { asSaid, isWritten } from '../link/text.ts';
import { differs } from './difference.ts';
import type { Difference, FieldPair } from './difference.ts';

/** The words of a status that end something: nobody works at it any more. */
const ENDS = new Set(['closed', 'dropped']);

/** A status that moved. Where it ends something, that was closed, with the reason the school gave; where it no longer does, reopened. */
export function statusDifference(pair: FieldPair, before: string | undefined, after: string | undefined): readonly Difference[] {
  if (before === after) return [];
  const [was, is] = [before, after].map((word) => word !== undefined && ENDS.has(word));
  const verdict = was === is ? 'status-moved' : is ? 'closed' : 'reopened';
  const words = (word: string | undefined) => (word === undefined ? undefined : wordOf((pair.after ?? pair.before)!.def, pair.name, word));
  const reason = verdict === 'closed' ? reasonOf(pair.after) : verdict === 'reopened' ? reasonOf(pair.before) : undefined;
  return [{ ...differs(pair, verdict, words(before), words(after)), ...(reason ? { reason } : {}) }];
}

/** Why a priority was closed, in the school’s words. */
export function reasonOf(item: Item | undefined) {
  if (isA(item, 'priority') && isWritten(item.data['closed-because'])) return asSaid(item.data['closed-because']);
  return undefined;
}
