import type { Item } from './school.ts';
import { asSaid, isWritten } from './text.ts';

/** Training that all staff have each year, whatever the priorities are. The list is ours. */
const EACH_YEAR =
  /\bsafeguarding\b|\bchild protection\b|\bfirst aid\b|\bhealth and safety\b|\bfire (?:safety|drill|training)\b|\bdata protection\b|\bGDPR\b|\bPrevent duty\b|\b(?:statutory|mandatory|compulsory) training\b|\b[dn]?diogelu\b|\ba?mddiffyn plant\b|\b[cg]h?ymorth cyntaf\b|\biechyd a diogelwch\b|\bdiogelwch tân\b|\bhyfforddiant (?:statudol|gorfodol)\b/iu;

/** An INSET day whose purpose is training that all staff have each year, so that it need not serve a priority. */
export function isYearlyTraining({ data: { purpose } }: Item<'inset-day'>): boolean {
  if (!isWritten(purpose)) return false;
  const { en, cy } = asSaid(purpose);
  return EACH_YEAR.test(en) || EACH_YEAR.test(cy);
}
