import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Actor, Clause, Source } from '../edition/edition.ts';
import { ACTORS } from '../edition/words.ts';
import { FORMAT } from '../format/format.ts';
import { nearest } from '../format/near.ts';
import type { Document } from '../parse/document.ts';
import { isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { readCheck } from './checks.ts';
import { FIELD_NAMES, THRESHOLDS } from './profile.ts';
import type { LocalCheck, LocalField, LocalName, Profile, Quiet, Threshold, WholeProfile } from './profile.ts';
import { fault, Reading } from './reading.ts';

const FIELDS = ['$schema', 'id', 'title', 'about', 'on', 'sources', 'clauses', 'names', 'thresholds', 'severities', 'fields', 'checks'];
const CLAUSE = ['source', 'lines', 'section', 'short', 'actor', 'force', 'certainty', 'text', 'cyDraft', 'carrier', 'also', 'reason'];
/** Thresholds of an edition through which the law is read. */
const LAWFUL = ['reviewMonths', 'afterInspectionDays'];

/** A profile that was read, with what could not be taken of it. What is faulty is left out, and the rest holds. */
export interface ReadProfile {
  readonly profile: WholeProfile | undefined;
  readonly problems: readonly Diagnostic[];
  /** Where the rules stand whose loudness it sets: whether they are law is only known where there are rules. */
  readonly places: ReadonlyMap<string, Node>;
}

/** Reads a profile. It never throws, and takes nothing that would be law. */
export function readProfile({ root, readable, problems, source }: Document): ReadProfile {
  const places = new Map<string, Node>();
  if (!readable) return { profile: undefined, problems, places };
  if (root?.type !== 'map') {
    const whole: Node = root ?? { type: 'scalar', text: '', style: 'plain', start: 0, end: 0, source, key: undefined, flow: false };
    return { profile: undefined, problems: [fault(whole, 'value', 'notAProfile')], places };
  }
  const reading = new Reading();
  const entries = reading.fields(root, 'profile', FIELDS, ['id', 'title', 'on']);
  const id = reading.id(entries.get('id'), 'id');
  const title = reading.said(entries.get('title'), 'title');
  const on = reading.text(entries.get('on'), 'on');
  const about = reading.said(entries.get('about'), 'about') ?? title;
  const each = <T>(key: string, read: (id: string, node: Node) => T | undefined): Record<string, T> => {
    const found = reading.named(entries.get(key), key).flatMap(([name, node]): [string, T][] => {
      const value = read(name, node);
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(found);
  };
  const sources = each('sources', (name, node) => readSource(reading, name, node));
  const clauses = each('clauses', (name, node) => readClause(reading, name, node, sources));
  const names = each('names', (name, node) => readName(reading, name, node));
  const thresholds = readThresholds(reading, entries.get('thresholds'));
  const severities = each('severities', (name, node): Quiet | undefined => {
    places.set(name, node);
    return reading.word(node, name, ['silent', 'info', 'warning'] as const);
  });
  const fields = each('fields', (name, node) => readFields(reading, name, node));
  const checks = each('checks', (name, node): LocalCheck | undefined => (name === FIELD_NAMES ? reading.tell(node, 'key', 'id', { written: name }) : readCheck(reading, name, node, { clauses, names })));
  const whole = id !== undefined && title !== undefined && on !== undefined;
  return { profile: whole ? { id, title, about: about!, on, sources, clauses, names, thresholds, severities, fields, checks } : undefined, problems: reading.problems, places };
}

function readSource(reading: Reading, name: string, node: Node): Source | undefined {
  const entries = reading.fields(node, name, ['title', 'short'], ['title']);
  const title = reading.said(entries.get('title'), 'title');
  const short = reading.said(entries.get('short'), 'short') ?? title;
  return title && short ? { title, short, standing: 'local' } : undefined;
}

function readClause(reading: Reading, name: string, node: Node, sources: Profile['sources']): Clause | undefined {
  const entries = reading.fields(node, name, CLAUSE, ['source', 'force', 'text']);
  const source = reading.text(entries.get('source'), 'source');
  if (source !== undefined && !Object.hasOwn(sources, source)) return reading.tell(entries.get('source')!, 'value', 'noSource', { written: source }, nearest(source, Object.keys(sources)));
  const written = entries.get('force');
  if (written?.type === 'scalar' && written.text?.trim() === 'must') return reading.tell(written, 'value', 'must', { name });
  const force = reading.word(written, 'force', ['should', 'may', 'definition'] as const);
  const text = reading.said(entries.get('text'), 'text');
  const section = reading.said(entries.get('section'), 'section');
  const short = reading.said(entries.get('short'), 'short');
  const actor = entries.has('actor') ? reading.word(entries.get('actor'), 'actor', Object.keys(ACTORS) as Actor[]) : 'all';
  const reason = reading.said(entries.get('reason'), 'reason');
  const also = reading.list(entries.get('also'), 'also');
  const lines = reading.list(entries.get('lines'), 'lines')?.map(Number);
  if (source === undefined || !force || !text || !actor) return undefined;
  return {
    source,
    ...(lines?.length === 2 && lines.every((line) => line > 0) ? { lines: [lines[0]!, lines[1]!] as const } : {}),
    section: section ?? sources[source]!.short,
    ...(short ? { short } : section ? {} : { short: sources[source]!.short }),
    actor,
    force,
    certainty: 'guidance',
    text,
    ...(reading.text(entries.get('cyDraft'), 'cyDraft') === 'true' ? { cyDraft: true } : {}),
    carrier: reading.text(entries.get('carrier'), 'carrier') ?? 'none',
    ...(also ? { also } : {}),
    ...(reason ? { reason } : {}),
  };
}

function readName(reading: Reading, name: string, node: Node): LocalName | undefined {
  const entries = node.type === 'map' && (node.entries.has('title') || node.entries.has('about')) ? reading.fields(node, name, ['title', 'about'], ['title']) : undefined;
  const title = reading.said(entries ? entries.get('title') : node, name);
  const about = reading.said(entries?.get('about'), 'about');
  return title && { title, ...(about ? { about } : {}) };
}

function readThresholds(reading: Reading, node: Node | undefined): Partial<Record<Threshold, number>> {
  if (node?.type === 'map') for (const [name, value] of node.entries) if (LAWFUL.includes(name)) reading.tell(value, 'key', 'lawThreshold', { written: name, known: THRESHOLDS.join(', ') });
  const entries = reading.fields(node, 'thresholds', [...THRESHOLDS, ...LAWFUL]);
  return Object.fromEntries(
    THRESHOLDS.flatMap((name) => {
      const number = reading.number(entries.get(name), name);
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}

function readFields(reading: Reading, def: string, node: Node): Readonly<Record<string, LocalField>> | undefined {
  if (!Object.hasOwn(FORMAT, def)) return reading.tell(node, 'key', 'noDefinition', { written: def }, nearest(def, Object.keys(FORMAT)));
  const fields = reading.named(node, def).flatMap(([name, value]): [string, LocalField][] => {
    if (!name.startsWith('x-')) return reading.tell(value, 'key', 'extraName', { written: name }) ?? [];
    const entries = reading.fields(value, name, ['title', 'about', 'words'], ['title', 'about']);
    const title = reading.said(entries.get('title'), 'title');
    const about = reading.said(entries.get('about'), 'about');
    const words = reading.named(entries.get('words'), 'words').flatMap(([word, meaning]) => {
      const said = reading.said(isEmpty(meaning) ? undefined : meaning, word);
      return said ? [[word, said] as const] : [];
    });
    return title && about ? [[name, { title, about, ...(words.length > 0 ? { words: Object.fromEntries(words) } : {}) }]] : [];
  });
  return Object.fromEntries(fields);
}
