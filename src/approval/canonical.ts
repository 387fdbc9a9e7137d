import { compareText } from '../diagnostics/diagnostic.ts';
import { definition, matchKeys } from '../format/fields.ts';
import type { Field } from '../format/shape.ts';
import type { Item, Label, Person, Reference, School } from '../link/school.ts';
import type { Amount } from '../link/quantity.ts';
import type { Text } from '../link/text.ts';
import type { Time } from '../link/time.ts';
import type { Node } from '../parse/node.ts';
import { writtenFormerly } from './renamed.ts';
import type { FormerNames } from './renamed.ts';
import { belongs, outside, PRIORITIES_ALONE, ROOT, SET_ASIDE, TARGETS_ALONE } from './scope.ts';
import type { ApprovedPart } from './scope.ts';

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * What was approved, in one form however it is laid out: names in order, words with single spaces in composed letters, one
 * thing and a list of one thing alike, nothing for what is empty. Order, comments, line breaks and the file that something
 * stands in do not matter; every word of what is approved does. What cannot be read as its field wants it counts as typed.
 *
 * The parts are the ones that `what` names, in their own order.
 *
 * @param names things under the ids that they had before
 */
export function canonical(school: School, what: readonly ApprovedPart[], names: FormerNames = new Map()): string {
  const plan = what.includes('plan');
  const write = new Writer(plan, names);
  const fields = Object.keys(ROOT).filter((field) => belongs(field, what));
  return stable(write.fields(school.root, (field) => fields.includes(field), false));
}

class Writer {
  /** @param whole the priorities with all that stands in them, and not by themselves */
  constructor(
    private readonly whole: boolean,
    private readonly names: FormerNames,
  ) {}

  private item(item: Item): Plain | undefined {
    if (item.node.type !== 'map') return raw(item.node);
    const alone = this.whole ? undefined : item.def === 'priority' ? PRIORITIES_ALONE : item.def === 'target' ? TARGETS_ALONE : undefined;
    return some(this.fields(item, (field) => alone === undefined || alone.has(field), true));
  }

  /** @param unknown keys that the format does not know count too */
  fields(item: Item, wanted: (field: string) => boolean, unknown: boolean): Record<string, Plain> {
    const entries = item.node.type === 'map' ? item.node.entries : new Map<string, Node>();
    const matched = matchKeys(item.def, [...entries.keys()]);
    const written: [string, Plain | undefined][] = [];
    for (const [key, node] of entries) {
      const match = matched.get(key);
      if (!match) written.push(key.startsWith('x-') || !unknown ? [key, undefined] : [`? ${key}`, raw(node)]);
      else if (!wanted(match.field)) continue;
      else if (match.field === 'status') written.push(['status', setAside(item)]);
      else if (outside(item.def, match.field) === undefined) written.push([match.field, this.value(item, match.field, match.shape, node)]);
    }
    return Object.fromEntries(written.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  }

  private value(item: Item, name: string, field: Field, node: Node): Plain | undefined {
    const data = (item.data as unknown as Record<string, unknown>)[name];
    switch (field.type) {
      case 'text':
      case 'title':
        return data === undefined ? raw(node) : text(data as Text);
      case 'amount':
        return data === undefined ? raw(node) : text((data as Amount).text);
      case 'time':
        return data === undefined ? raw(node) : words((data as Time).written);
      case 'people':
      case 'references':
        return isFlat(node) ? list((data as readonly (Person | Reference)[]).map((one) => words(writtenFormerly(one, this.names)))) : raw(node);
      case 'word-list':
      case 'edition-word':
      case 'ids':
        return isFlat(node) ? list(flat(node)) : raw(node);
      case 'map':
      case 'years':
        return node.type === 'map' ? this.entries(node.entries, data as readonly Item[], field.type === 'years' && field.each === 'map') : raw(node);
      case 'list':
        return node.type === 'list' ? list((data as readonly Item[]).map((one) => this.item(one))) : raw(node);
      case 'object':
        return data === undefined ? raw(node) : this.item(data as Item);
      case 'labels':
        return node.type === 'map' ? this.labels(node.entries, data as readonly Label<Text | Amount>[]) : raw(node);
      default:
        return raw(node);
    }
  }

  /** The things under their ids. One that could not be read as a thing is there too, as typed. */
  private entries(entries: ReadonlyMap<string, Node>, items: readonly Item[], years: boolean): Plain | undefined {
    const read = new Map(items.map((item) => [item.node, item]));
    const former = (key: string, node: Node): string => this.names.get(read.get(node) as Item) ?? key;
    return fold(new Map([...entries].map(([key, node]) => [former(key, node), node])), (node) => {
      const item = read.get(node);
      if (item) return this.item(item);
      return years && node.type === 'map' ? this.entries(node.entries, items, false) : raw(node);
    });
  }

  private labels(entries: ReadonlyMap<string, Node>, labels: readonly Label<Text | Amount>[]): Plain | undefined {
    const read = new Map(labels.map(({ node, value }) => [node, value]));
    return fold(entries, (node) => {
      const value = read.get(node);
      return value === undefined ? raw(node) : text('state' in value ? value : value.text);
    });
  }
}

/** Only what takes a thing out of the plan or lays it aside. */
function setAside(item: Item): Plain | undefined {
  const status = (item.data as { readonly status?: string }).status;
  return status !== undefined && SET_ASIDE.has(status) ? status : undefined;
}

const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Words by their language. What is said to be none, unknown or not to apply is one of these, in whichever language it was said. */
function text(text: Text): Plain | undefined {
  if (text.state !== 'written') return text.reason === undefined ? { is: text.state } : { is: text.state, why: words(text.reason) };
  return some({ ...(text.cy === undefined ? {} : { cy: words(text.cy) }), ...(text.en === undefined ? {} : { en: words(text.en) }) });
}

/** A value as typed, with what is empty left out. */
function raw(node: Node): Plain | undefined {
  if (node.type === 'scalar') return node.text === null || words(node.text) === '' ? undefined : words(node.text);
  if (node.type === 'list') return list(node.items.map(raw));
  return fold(node.entries, raw);
}

const isFlat = (node: Node): boolean => node.type === 'scalar' || (node.type === 'list' && node.items.every(({ type }) => type === 'scalar'));

const flat = (node: Node): Plain[] => (node.type === 'list' ? node.items : [node]).flatMap((one) => raw(one) ?? []);

/** Things in a list have no order of their own: those of two files follow one another by the files' names. */
function list(values: readonly (Plain | undefined)[]): Plain | undefined {
  const written = values.filter((value) => value !== undefined);
  return written.length === 0 ? undefined : [...written].sort((a, b) => compareText(stable(a), stable(b)));
}

function fold(entries: ReadonlyMap<string, Node>, each: (node: Node) => Plain | undefined): Plain | undefined {
  return some(
    Object.fromEntries(
      [...entries].flatMap(([key, node]): [string, Plain][] => {
        const value = key.startsWith('x-') ? undefined : each(node);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
  );
}

const some = (plain: Record<string, Plain>): Plain | undefined => (Object.keys(plain).length === 0 ? undefined : plain);

/** JSON with the names of every map in order. */
function stable(value: Plain): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(stable).join(',')}]`;
  const map = value as Readonly<Record<string, Plain>>;
  return `{${Object.keys(map).sort(compareText).map((key) => `${JSON.stringify(key)}:${stable(map[key]!)}`).join(',')}}`;
}
