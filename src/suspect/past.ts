import type { Day } from '../link/calendar.ts';
import { isWithin } from '../link/school.ts';
import type { School } from '../link/school.ts';
import type { ChangedLink, OlderWords, Past, Since } from '../lint/past.ts';
import { confirmationsOf } from './confirmed.ts';
import { Line, NOW, trailsOf } from './line.ts';
import type { Versions } from './line.ts';
import { isSpokenFor, linksOf } from './links.ts';
import type { Link } from './links.ts';
import { cameApart } from './older-words.ts';
import { inBothLanguages, placeOf, readInBoth } from './read-in-both.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';
import { Telling } from './told.ts';

const OTHER = { en: 'cy', cy: 'en' } as const;

/** Whether there is anything in a plan that could have been left behind by a change: a link, or words in two languages. */
export const mayBeLeftBehind = (school: School): boolean => linksOf(school).length > 0 || inBothLanguages(school).length > 0;

/**
 * What in a plan was left behind by a change: links whose ground is another than when somebody last looked, and words of which
 * one language was changed alone. Pure: the versions are given, and `NOW` among them is the school that is looked at.
 *
 * @returns `unopened` where further versions must be opened before it can be told
 */
export function pastOf(school: School, today: Day, versions: Versions): Past | 'unopened' {
  const line = new Line(versions);
  // Nothing is concluded about a plan that cannot be read whole.
  if (school.unreadable.length > 0 || school.dropped || line.before(NOW).ids.length === 0) return line.before(NOW).end === 'unopened' ? 'unopened' : { links: [], words: [], whole: false };
  const trails = trailsOf(school.tree);
  const telling = new Telling(line);
  let whole = true;
  let wanting = false;
  const standing: { link: Link; stands: Standing }[] = [];
  for (const link of linksOf(school)) {
    const [from, to] = [trails.get(link.from.node), trails.get(link.to.node)];
    if (!from || !to) continue;
    const stands = standingOf(link, { from, to }, confirmationsOf(school, link, today), line);
    if (stands === 'unopened') wanting = true;
    else if (stands === 'untold') whole = false;
    else if (stands.steps.length > 0) standing.push({ link, stands });
  }
  const words: OlderWords[] = [];
  for (const { item, field, text } of inBothLanguages(school)) {
    const trail = trails.get(text.node);
    if (!trail || item.damaged.has(field)) continue;
    const apart = cameApart(trail, readInBoth(school, item, trail, trails, today), line);
    if (apart === 'unopened') wanting = true;
    else if (apart === 'untold') whole = false;
    else if (apart) {
      const { changed, step, before, after, nodes } = apart;
      words.push({ item, field, node: text.node, place: placeOf(item, trail, trails), older: OTHER[changed], what: telling.sayWords(before, after, nodes, step), since: sinceOf(step.after, line) });
    }
  }
  if (wanting) return 'unopened';
  return { links: withoutRepeated(standing.flatMap(({ link, stands }) => changedLink(link, stands, telling, line) ?? [])), words, whole };
}

/** The link with what became of its ground, where that is of substance. What was changed and changed back is no change. */
function changedLink(link: Link, { base, looked, steps }: Standing, telling: Telling, line: Line): ChangedLink | undefined {
  const all = { before: base, after: NOW };
  const changes = telling.changes(all, link.to);
  if (changes.length === 0) return undefined;
  const last = steps.find((step) => telling.changes(step, link.to).length > 0) ?? steps[0]!;
  const { from, to, node } = link;
  return { from, to, node, with: [], looked, what: telling.say(changes, link.to, all), since: sinceOf(last.after, line) };
}

const sinceOf = (id: string, { versions }: Line): Since => (id === NOW ? 'unrecorded' : versions.get(id)!.day);

/**
 * What is told of a finding is told of its causes and evidence; and what is told of a priority, of its targets and actions: one change
 * is told once, with what answers it beside it.
 */
function withoutRepeated(links: readonly ChangedLink[]): readonly ChangedLink[] {
  const tellsOf = (other: ChangedLink, one: ChangedLink) => other !== one && isSpokenFor(one.from, other.from) && isWithin(one.to, other.to) && (one.from !== other.from || one.to !== other.to);
  return links
    .filter((one) => !links.some((other) => tellsOf(other, one)))
    .map((one) => ({ ...one, with: links.filter((other) => other.from.def === 'action' && tellsOf(one, other)).map(({ from }) => from) }));
}
