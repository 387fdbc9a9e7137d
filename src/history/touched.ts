import { compareText } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { identityOf } from '../diagnostics/identity.ts';
import type { Item, School } from '../link/school.ts';
import type { Node } from '../parse/node.ts';

/** A school and the problems that it has. */
interface Version {
  readonly school: School;
  readonly diagnostics: readonly Diagnostic[];
}

/** The problems that a branch has to do with, and the number of all others. */
export interface Touched {
  readonly shown: readonly Diagnostic[];
  readonly elsewhere: number;
}

/**
 * Of the problems in the later version those that are new, those that stand on something whose own words changed, and what is
 * broken wherever it is. Lines, layout, comments and the file that something stands in are no changes.
 *
 * @param before undefined where there was no plan: then everything is new
 */
export function touchedSince(before: Version | undefined, after: Version): Touched {
  if (!before) return { shown: after.diagnostics, elsewhere: 0 };
  const had = new Map<string, number>();
  for (const one of before.diagnostics) had.set(nameOf(one), (had.get(nameOf(one)) ?? 0) + 1);
  const isNew = (one: Diagnostic): boolean => {
    const left = had.get(nameOf(one)) ?? 0;
    had.set(nameOf(one), left - 1);
    return left <= 0;
  };
  const changed = changedItems(before.school, after.school);
  const places = new Places(after.school);
  const shown = after.diagnostics.filter((one) => {
    const fresh = isNew(one);
    const item = places.itemOf(one);
    return fresh || one.basis === 'integrity' || (item !== undefined && changed.has(item));
  });
  return { shown, elsewhere: after.diagnostics.length - shown.length };
}

/** What was a thing to do and is now an error is new. */
const nameOf = (one: Diagnostic): string => `${one.severity} ${identityOf(one)}`;

/** The items of the later school that the earlier has not, or has in other words. */
function changedItems(before: School, after: School): ReadonlySet<Item> {
  const words = new Map<string, Set<string>>();
  const ownBefore = ownWords(before);
  for (const item of before.items) {
    const place = placeOf(item);
    words.set(place, (words.get(place) ?? new Set()).add(ownBefore(item)));
  }
  const ownAfter = ownWords(after);
  return new Set(after.items.filter((item) => words.get(placeOf(item))?.has(ownAfter(item)) !== true));
}

/** Which thing it is, by kinds and ids from the root on. */
const placeOf = (item: Item): string => `${item.parent ? placeOf(item.parent) : ''}/${item.def}:${item.path}`;

/** What is written in an item itself, and not in the items inside it, in a form that layout and order do not change. */
function ownWords(school: School): (item: Item) => string {
  const others = new Set<Node>(school.items.map(({ node }) => node));
  const own = (node: Node): string => {
    if (node.type === 'scalar') return JSON.stringify(node.text === null ? null : node.text.trim().replace(/\s+/g, ' '));
    if (node.type === 'list') return `[${node.items.filter((inner) => !others.has(inner)).map(own).join()}]`;
    const entries = [...node.entries].filter(([, inner]) => !others.has(inner)).sort(([a], [b]) => compareText(a, b));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${own(inner)}`).join()}}`;
  };
  return (item) => own(item.node);
}

/** Finds the item that a problem is on: the one it names, else the innermost that its place is in. */
class Places {
  private readonly named = new Map<string, Item>();

  constructor(private readonly school: School) {
    for (const item of school.items) if (item.id !== '') this.named.set(`${item.def}/${item.path}`, item);
  }

  itemOf({ item, span }: Diagnostic): Item | undefined {
    const named = item && this.named.get(`${item.kind}/${item.id}`);
    if (named) return named;
    const source = this.school.documents.find((document) => document.source.file.path === span.file)?.source;
    if (!source) return undefined;
    const at = source.lineStart(span.start.line) + span.start.column - 1;
    let innermost: Item | undefined;
    for (const one of this.school.items) {
      if (one.node.source !== source || at < begin(one) || at >= one.node.end) continue;
      if (!innermost || begin(one) >= begin(innermost)) innermost = one;
    }
    return innermost;
  }
}

const begin = ({ node }: Item): number => node.key?.start ?? node.start;
