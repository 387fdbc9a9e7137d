import type { Day } from '../link/calendar.ts';
import type { School } from '../link/school.ts';
import { gapsOf } from './gaps.ts';
import { linksOf } from './links.ts';
import { nodesOf } from './nodes.ts';
import type { Thread } from './thread.ts';

/** The thread of the whole plan. Pure: the same school and day give the same thread. */
export function threadOf(school: School, today: Day): Thread {
  const nodes = nodesOf(school, today);
  const links = linksOf(school, today, new Set(nodes.map(({ key }) => key)));
  return { nodes, links, gaps: gapsOf(school, today, nodes, links), unreadable: school.unreadable };
}
