import { FORMAT } from '../src/format/format.ts';
import { AUDIENCES } from '../src/format/shape.ts';
import type { Audience, Field } from '../src/format/shape.ts';

/** A mark that stands in one field of one item, and how widely that field may be seen. */
export interface Token {
  readonly text: string;
  readonly def: string;
  readonly field: string;
  readonly reach: Audience;
}

export interface Marked {
  readonly yaml: string;
  readonly tokens: readonly Token[];
}

type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

export interface Making {
  /** What every item says of its own audience, where its kind can say one. */
  readonly own?: Audience;
  /** Fields of time hold a token too, and so no date. */
  readonly timeless?: true;
}

/**
 * A school with every field of every definition of the format written, a token in each that is text; tokens in keys of the
 * school's own (`x-`), in comments, in ids, in notes. Made from the format itself: a new field is in it without being named here.
 */
export function markedSchool(random: () => number, making: Making = {}): Marked {
  const maker = new Maker(random, making);
  const tree = maker.record('root', AUDIENCES.length - 1);
  return { yaml: maker.write(tree, 0), tokens: maker.tokens };
}

class Maker {
  readonly tokens: Token[] = [];

  constructor(
    private readonly random: () => number,
    private readonly making: Making,
  ) {}

  private token(def: string, field: string, reach: number): string {
    const text = `t${Array.from({ length: 12 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(this.random() * 20)]).join('')}`;
    this.tokens.push({ text, def, field, reach: AUDIENCES[reach]! });
    return text;
  }

  record(def: string, holder: number): Map<string, Value> {
    const { fields, audience } = FORMAT[def]!;
    const said = 'audience' in fields ? this.making.own : undefined;
    const reach = Math.min(holder, AUDIENCES.indexOf(said ?? audience));
    const record = new Map<string, Value>();
    for (const [name, field] of Object.entries(fields)) {
      if (SETTINGS.has(name)) continue;
      const value = this.value(def, name, field, Math.min(reach, field.audience ? AUDIENCES.indexOf(field.audience) : reach));
      if (value !== undefined) record.set(name, value);
    }
    if (said) record.set('audience', said);
    record.set(`x-${this.token(def, 'x-', 0)}`, this.token(def, 'x-', 0));
    return record;
  }

  private value(def: string, name: string, field: Field, reach: number): Value | undefined {
    const token = () => this.token(def, name, reach);
    switch (field.type) {
      case 'text':
      case 'title':
      case 'amount':
      case 'money':
        return token();
      case 'time':
        if (this.making.timeless) return token();
        return name === 'years' ? '2026-27 to 2028-29' : def === 'meeting' ? '2026-09-24' : '2026-11-10';
      case 'plain':
        return name === 'financial-year' ? '2026-27' : token();
      case 'people':
        return [token()];
      case 'references':
        return field.wordsToo ? [`${token()} in words`] : [token()];
      case 'ids':
        return [token()];
      case 'labels':
        return new Map([[field.edition === 'items' ? 'previous-targets' : field.edition === 'themes' ? 'safeguarding' : token(), token()]]);
      case 'word':
        return field.words['section-28'] ? 'section-28' : (field.words['improve'] ? 'improve' : Object.keys(field.words)[0]!);
      case 'word-list':
        return [Object.keys(field.words)[0]!];
      case 'accept':
        return new Map([['some-rule', new Map<string, Value>([['reason', token()], ['until', '2027-01-01']])]]);
      case 'object':
        return this.record(field.of, reach);
      case 'list':
        return [this.record(field.of, reach)];
      case 'map':
        return new Map([[this.idFor(field, reach), this.record(field.of, reach)]]);
      case 'years':
        return new Map([['2025-26', field.each === 'map' ? new Map([[this.idFor(field, reach), this.record(field.of, reach)]]) : this.record(field.of, reach)]]);
      case 'number':
      case 'year':
      case 'edition-word':
        return undefined;
    }
  }

  /** An id can tell, so it is seen no more widely than what it names. */
  private idFor(field: { readonly of: string; readonly edition?: string }, holder: number): string {
    if (field.edition === 'focus-areas') return 'learning';
    const { fields, audience } = FORMAT[field.of]!;
    const said = 'audience' in fields ? this.making.own : undefined;
    return this.token(field.of, 'id', Math.min(holder, AUDIENCES.indexOf(said ?? audience)));
  }

  /** As YAML, with a comment before every field. */
  write(value: Value, depth: number): string {
    const indent = '  '.repeat(depth);
    if (typeof value === 'string') return ` ${JSON.stringify(value)}\n`;
    if (Array.isArray(value)) return value.map((item: Value) => (typeof item === 'string' ? `${indent}- ${JSON.stringify(item)}\n` : `${indent}-\n${this.write(item, depth + 1)}`)).join('');
    return [...(value as ReadonlyMap<string, Value>)].map(([key, item]) => `${indent}# ${this.token('', 'comment', 0)}\n${indent}${key}:${typeof item === 'string' ? '' : '\n'}${this.write(item, depth + 1)}`).join('');
  }
}

const SETTINGS = new Set(['$schema', 'sip', 'edition', 'language', 'files', 'lint', 'audience', 'lang', 'number']);

/** Numbers that are the same each time for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every string that can be reached from a value, the edition's own aside: what somebody who has the value could read in it. */
export function stringsIn(value: unknown): string {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const one = queue.pop();
    if (typeof one === 'string') found.push(one);
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (one instanceof Map) for (const [key, item] of one) queue.push(key, item);
    else if (one instanceof Set || Array.isArray(one)) queue.push(...one);
    else for (const [key, item] of Object.entries(one)) if (key !== 'edition') queue.push(key, item);
  }
  return found.join('\n');
}
