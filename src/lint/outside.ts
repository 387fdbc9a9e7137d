import type { Day } from '../link/calendar.ts';
import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';

const FROM_OUTSIDE = new Set(['peer-review', 'external-report']);

/** A perspective; or evidence, in its place or in the log, that somebody from outside gave. */
export const isFromOutside = (item: Item): item is Item<'perspective' | 'evidence' | 'log-entry'> =>
  isA(item, 'perspective') || ((isA(item, 'evidence') || isA(item, 'log-entry')) && FROM_OUTSIDE.has(item.data.kind ?? ''));

/** An interim visit that has begun: the guidance has it to support self-evaluation. */
export const isVisit = (item: Item, today: Day): boolean => isA(item, 'inspection') && item.data.kind === 'interim-visit' && (item.data.when?.period?.start ?? today) <= today;

/** What would show that somebody from outside looked may be there, in a shape that cannot be read. */
export const outsideCannotBeTold = (school: School): boolean =>
  school.items.some(({ damaged }) => ['self-evaluation', 'findings', 'evidence', 'perspectives', 'log', 'inspections'].some((field) => damaged.has(field)));
