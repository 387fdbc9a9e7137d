import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { safe } from '../diagnostics/safe.ts';
import { didYouMean, nearest } from '../format/near.ts';
import { joinSaid, same, say } from '../language/said.ts';
import type { Filling, Said } from '../language/said.ts';
import { isEmpty, spanOf } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { words } from './words.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;
/** Longer than any sentence of a profile. */
const LONGEST = 2_000;
/** So much of anything is in one profile: more would make each check of a school slow. */
const MOST = 500;

type Advice = keyof typeof words;

/** The values of one map, by key. Keys that it does not know were told. */
export type Entries = ReadonlyMap<string, Node>;

/** A fault of a profile, at its place: it is an error of integrity, for what the school asked for cannot be done. */
export function fault(node: Node, part: 'key' | 'value', advice: Advice, fillings: Readonly<Record<string, Filling>> = {}, near?: string): Diagnostic {
  const { message, hint } = words[advice];
  const clean = Object.fromEntries(Object.entries(fillings).map(([name, value]) => [name, typeof value === 'string' ? safe(value, 400) : value]));
  const said = say(hint, clean);
  return { rule: 'profile', severity: 'error', basis: 'integrity', message: say(message, clean), hint: near === undefined ? said : joinSaid([didYouMean(near), said], ' '), span: spanOf(node, part) };
}

/** Reads the values of a profile's tree, and tells each that cannot be taken. What it returns is plain data. */
export class Reading {
  readonly problems: Diagnostic[] = [];

  tell(node: Node, part: 'key' | 'value', advice: Advice, fillings: Readonly<Record<string, Filling>> = {}, near?: string): undefined {
    this.problems.push(fault(node, part, advice, fillings, near));
    return undefined;
  }

  /** A map with names that are known: each other one is told, with the near miss. */
  fields(node: Node | undefined, name: string, known: readonly string[], needed: readonly string[] = []): Entries {
    if (!node || isEmpty(node)) return NONE;
    if (node.type !== 'map') {
      this.tell(node, 'key', 'notAMap', { name });
      return NONE;
    }
    for (const [key, value] of node.entries) if (!known.includes(key)) this.tell(value, 'key', 'unknownKey', { written: key, name, known: known.join(', ') }, nearest(key, known));
    for (const key of needed) {
      const value = node.entries.get(key);
      if (!value || isEmpty(value)) this.tell(value ?? node, 'key', 'lacks', { name, key });
    }
    return node.entries;
  }

  /** A map whose names are the profile's own. */
  named(node: Node | undefined, name: string): readonly (readonly [string, Node])[] {
    if (!node || isEmpty(node)) return [];
    if (node.type !== 'map') return this.tell(node, 'key', 'notAMap', { name }) ?? [];
    if (node.entries.size > MOST) this.tell(node, 'key', 'tooMany', { name, most: MOST });
    return [...node.entries].slice(0, MOST).filter(([id, value]) => ID.test(id) || this.tell(value, 'key', 'id', { written: id }));
  }

  text(node: Node | undefined, name: string): string | undefined {
    if (!node || isEmpty(node)) return undefined;
    if (node.type !== 'scalar') return this.tell(node, 'key', 'notText', { name });
    if (node.text!.length > LONGEST) return this.tell(node, 'value', 'tooLong', { name, most: LONGEST });
    return node.text!.trim();
  }

  /** An id of the profile's own. */
  id(node: Node | undefined, name: string): string | undefined {
    const text = this.text(node, name);
    return text === undefined || ID.test(text) ? text : this.tell(node!, 'value', 'id', { written: text });
  }

  /** Words: the same in both languages, or one in each. */
  said(node: Node | undefined, name: string): Said | undefined {
    if (node?.type !== 'map') {
      const text = this.text(node, name);
      return text === undefined ? undefined : same(text);
    }
    for (const [key, value] of node.entries) if (key !== 'en' && key !== 'cy') this.tell(value, 'key', 'notText', { name });
    const en = this.text(node.entries.get('en'), name);
    const cy = this.text(node.entries.get('cy'), name);
    if (en !== undefined && cy !== undefined) return { en, cy };
    if (en === undefined && cy === undefined) return this.tell(node, 'key', 'notText', { name });
    this.tell(node, 'key', 'oneLanguage', { name, key: en === undefined ? 'en' : 'cy' });
    return undefined;
  }

  word<W extends string>(node: Node | undefined, name: string, known: readonly W[]): W | undefined {
    const text = this.text(node, name);
    if (text === undefined) return undefined;
    return known.find((word) => word === text) ?? this.tell(node!, 'value', 'notOne', { written: text, name, known: known.join(', ') }, nearest(text, known));
  }

  number(node: Node | undefined, name: string): number | undefined {
    const text = this.text(node, name);
    if (text === undefined) return undefined;
    return /^\d{1,6}$/.test(text) ? Number(text) : this.tell(node!, 'value', 'number', { name, written: text });
  }

  /** One word or a list of them. */
  list(node: Node | undefined, name: string): readonly string[] | undefined {
    if (!node || isEmpty(node)) return undefined;
    const items = node.type === 'list' ? node.items : [node];
    if (items.some((item) => item.type !== 'scalar' || item.text === null)) return this.tell(node, 'key', 'list', { name });
    if (items.length > MOST) return this.tell(node, 'key', 'tooMany', { name, most: MOST });
    return items.map((item) => (item.type === 'scalar' ? item.text!.trim() : ''));
  }
}

const NONE: Entries = new Map();
