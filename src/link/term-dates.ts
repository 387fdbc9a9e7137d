import type { Edition } from '../edition/edition.ts';
import type { MapNode } from '../parse/node.ts';
import { yearName } from './calendar.ts';
import type { TermDates } from './calendar.ts';
import { readTime } from './time.ts';

/** When terms are: the school's own dates, else the usual ones of the edition. */
export function termDates(tree: MapNode, edition: Edition): TermDates {
  const own = tree.entries.get('term-dates');
  const usual: TermDates = (year, term) => {
    const [from, to] = edition.terms[term];
    const calendarYear = term === 'autumn' ? year : year + 1;
    return { start: `${calendarYear}-${from}`, end: `${calendarYear}-${to}` };
  };
  return (year, term) => {
    const terms = own?.type === 'map' ? own.entries.get(yearName(year)) : undefined;
    const node = terms?.type === 'map' ? terms.entries.get(term) : undefined;
    return readTime(node, usual)?.period ?? usual(year, term);
  };
}
