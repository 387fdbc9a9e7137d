import { currentEdition } from '../edition/editions.ts';
import type { TermDates } from '../link/calendar.ts';
import { readTime } from '../link/time.ts';
import type { Part } from './parts.ts';

type Versions = readonly [base: Part | undefined, ours: Part | undefined, theirs: Part | undefined];

const usual: TermDates = (year, term) => {
  const [from, to] = currentEdition().terms[term];
  const calendarYear = term === 'autumn' ? year : year + 1;
  return { start: `${calendarYear}-${from}`, end: `${calendarYear}-${to}` };
};

const startOf = (part: Part): string | undefined => (part.node.type === 'map' ? readTime(part.node.entries.get('when'), usual)?.period?.start : undefined);

/** Where both sides put entries in at one place of a list, they come in the order of their days, when the list goes by days: the oldest first or the newest first. */
export function inDateOrder(order: readonly string[], of: (name: string) => Versions): readonly string[] {
  const days = order.map((name) => {
    const [base, ours, theirs] = of(name);
    return { name, added: base === undefined, side: base ? '' : ours ? 'ours' : 'theirs', day: startOf((ours ?? theirs ?? base)!) };
  });
  if (days.some(({ day }) => day === undefined)) return order;
  const old = days.filter(({ added }) => !added).map(({ day }) => day!);
  const rises = old.every((day, index) => index === 0 || old[index - 1]! <= day);
  const falls = old.every((day, index) => index === 0 || old[index - 1]! >= day);
  const newestFirst = falls && !rises;
  if (!rises && !falls) return order;
  const sorted: string[] = [];
  for (let at = 0; at < days.length; ) {
    let end = at;
    while (end < days.length && days[end]!.added) end++;
    const run = days.slice(at, Math.max(end, at + 1));
    const mixed = new Set(run.map(({ side }) => side)).size > 1;
    if (mixed) run.sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : 0) * (newestFirst ? -1 : 1));
    sorted.push(...run.map(({ name }) => name));
    at = Math.max(end, at + 1);
  }
  return sorted;
}
