import { isA } from '../link/school.ts';
import type { Item, School } from '../link/school.ts';
import type { PlanLink } from '../lint/past.ts';
import { isGroundKind } from './same-words.ts';

/** A link, with the field that it is written in; without one, what it rests on stands in the item itself or in what holds it. */
export interface Link extends PlanLink {
  readonly field?: 'because' | 'answers';
}

const FIELDS: ReadonlySet<string> = new Set(['because', 'answers']);
const OVER: ReadonlySet<string> = new Set(['closed', 'dropped', 'done', 'reached', 'partly-reached', 'not-reached']);

/**
 * The links of a plan that somebody may have to look at again: of what is still worked at. A priority rests on the evidence that
 * it holds, and so do its targets.
 */
export function linksOf(school: School): readonly Link[] {
  const links: Link[] = [];
  for (const { from, field, to, node } of school.references) {
    if (to && FIELDS.has(field) && REFERRING.has(from.def) && isGroundKind(to.def) && isAtWork(from) && isWhole(from, to)) links.push({ from, to, node, field: field as 'because' | 'answers' });
  }
  for (const priority of school.all('priority')) {
    if (!isAtWork(priority)) continue;
    for (const evidence of priority.data.evidence) {
      for (const from of [priority, ...priority.data.targets.filter(isAtWork)]) if (isWhole(from, evidence)) links.push({ from, to: evidence, node: from.node });
    }
  }
  return links;
}

const REFERRING: ReadonlySet<string> = new Set(['priority', 'action', 'professional-learning']);

const isAtWork = (item: Item): boolean => !OVER.has((item.data as { readonly status?: string }).status ?? '') && (!item.parent || isAtWork(item.parent));

/** Nothing is concluded from what could not be read whole. */
const isWhole = (...items: readonly Item[]): boolean => items.every(({ damaged, empty }) => damaged.size === 0 && !empty);

/** Whether what is said of one thing that refers is said of another: of a priority, of its targets and actions too. */
export const isSpokenFor = (item: Item, by: Item): boolean => item === by || ((isA(item, 'target') || isA(item, 'action')) && item.parent === by);
