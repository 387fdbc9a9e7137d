import { definition } from '../format/fields.ts';
import { inLineSaid } from '../language/in-line.ts';
import { joinSaid, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import { kindTitle, titleOf } from '../link/school.ts';
import type { Item, Person } from '../link/school.ts';
import type { Amount, Money } from '../link/quantity.ts';
import { asSaid } from '../link/text.ts';
import { sayTimeBoth } from '../link/time.ts';
import type { Time } from '../link/time.ts';
import type { Change, Side } from './change.ts';
import { sayMoney } from './values.ts';

/** How a change reads on a page: what its heading does not say already. */
export interface Shown {
  /** The field, where its name is needed to understand the change. */
  readonly field?: Said;
  readonly before?: Said;
  readonly after?: Said;
  /** Of something that is new: by when, by whom, for how much. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly name: Said;
  readonly value: Said;
  /** The people that the value names, where it does. */
  readonly people?: readonly Person[];
}

/** What a change shows beside its verdict and the title of its thing: nothing twice, and titles in the place of paths. */
export function shownOf(change: Change): Shown {
  const { verdict, item, other, field } = change;
  const title = titleOf(item);
  const says = (side: Side | undefined): Said | undefined => (side && !same(side.words, title) ? side.words : undefined);
  if (verdict === 'added') return { facts: factsOf(item), ...one('after', says(change.after)) };
  if (verdict === 'dropped' || verdict === 'evidence-added' || verdict === 'evidence-withdrawn') return { facts: [], ...one('before', verdict === 'evidence-added' ? undefined : says(change.before)) };
  if ((verdict === 'closed' || verdict === 'reopened') && !(change.before && change.after)) return { facts: [] };
  const path = BY_PATH.has(verdict);
  const answer = verdict === 'answered' || verdict === 'no-longer-answered';
  const told = (at: Item, said: Said): Said => (answer ? say(words.by, { what: titled(at, said) }) : path ? titled(at, said) : said);
  const before = change.before && told(other ?? item, change.before.words);
  const after = change.after && told(item, change.after.words);
  const shape = field === undefined ? undefined : definition(item.def).fields[field];
  const named = shape && item.def !== 'root' && NAMED.has(verdict) && !(TITLES.has(field!) && verdict === 'reworded') && !(field === 'lead' && verdict === 'reassigned');
  return { facts: [], ...one('field', named ? shape.title : undefined), ...one('before', before), ...one('after', after) };
}

const one = <K extends string>(key: K, value: Said | undefined): { readonly [k in K]?: Said } => (value ? { [key]: value } as { [k in K]: Said } : {});
const same = (a: Said, b: Said): boolean => a.en === b.en && a.cy === b.cy;

/** What a thing is called: its kind, or for a part that hangs on the plan itself, the name of that part. */
export const kindOf = ({ item, field }: Change): Said => (item.def === 'root' && field !== undefined ? definition('root').fields[field]?.title : undefined) ?? kindTitle(item);

/** The title of a thing, where it has another than its id. A part of the plan itself has none. */
export function titleIn({ item }: Change): Said | undefined {
  const title = titleOf(item);
  return item.def === 'root' || title.en === item.id ? undefined : title;
}

/** Verdicts whose words are paths of other things. */
const BY_PATH: ReadonlySet<string> = new Set(['answered', 'no-longer-answered', 'linked', 'unlinked']);
/** Verdicts that may be of any field. */
const NAMED: ReadonlySet<string> = new Set(['reworded', 'restated', 'written', 'withdrawn', 'translated', 'translation-withdrawn', 'linked', 'unlinked', 'reassigned']);
const TITLES: ReadonlySet<string> = new Set(['title', 'finding']);

/** What somebody asks first of something new. */
const FACTS = ['aim', 'by', 'when', 'years', 'lead', 'from', 'cost', 'amount'];

function factsOf({ def, data }: Item): readonly Fact[] {
  const { fields } = definition(def);
  const values = data as unknown as Record<string, unknown>;
  return FACTS.flatMap((name): Fact[] => {
    const field = fields[name];
    const value = values[name];
    if (!field || value === undefined) return [];
    const said = saidOf(field.type, value);
    return said ? [{ name: field.title, value: said, ...(field.type === 'people' ? { people: value as readonly Person[] } : {}) }] : [];
  });
}

function saidOf(type: string, value: unknown): Said | undefined {
  if (type === 'time') return sayTimeBoth(value as Time);
  if (type === 'money') return (value as Money).kind === 'none' ? undefined : sayMoney(value as Money);
  if (type === 'amount') return asSaid((value as Amount).text);
  if (type !== 'people') return undefined;
  const people = value as readonly Person[];
  return people.length === 0 ? undefined : joinSaid(people.map(({ to, written }) => (to ? titleOf(to) : { en: written, cy: written })), ', ');
}

const words = {
  named: { en: '{title} ({kind})', cy: '{title} ({kind})' },
  by: { en: 'by {what}', cy: 'gan {what}' },
} satisfies Record<string, Said>;

/** Paths after one another, each as the title of what stands there, in quotation marks, with its kind. */
function titled(from: Item, paths: Said): Said {
  if (paths.en !== paths.cy) return paths;
  const known = byPath(from);
  const all = paths.en.split(', ').map((path): Said => {
    const found = known.get(path);
    return found ? say(words.named, { title: quoted(titleOf(found)), kind: inLineSaid(kindTitle(found)) }) : { en: path, cy: path };
  });
  return joinSaid(all, ', ');
}

const quoted = ({ en, cy }: Said): Said => ({ en: inQuotes(en), cy: inQuotes(cy) });
const inQuotes = (title: string): string => (title.includes('“') ? `‘${title.replace(/\.$/, '')}’` : `“${title.replace(/\.$/, '')}”`);

const KNOWN = new WeakMap<Item, ReadonlyMap<string, Item>>();

/** Everything that stands in the plan of an item, by its path. */
function byPath(item: Item): ReadonlyMap<string, Item> {
  let root = item;
  while (root.parent) root = root.parent;
  const known = KNOWN.get(root);
  if (known) return known;
  const found = new Map<string, Item>();
  const queue: Item[] = [root];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.path !== '' && !found.has(next.path)) found.set(next.path, next);
    for (const value of Object.values(next.data)) for (const inner of Array.isArray(value) ? value : [value]) if (isItem(inner) && inner.parent === next) queue.push(inner);
  }
  KNOWN.set(root, found);
  return found;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && 'def' in value && 'parent' in value && 'data' in value;
