import { definition } from '../format/fields.ts';
import { FORMAT } from '../format/format.ts';
import type { Field } from '../format/shape.ts';
import type { Clause } from '../edition/edition.ts';
import { nearest } from '../format/near.ts';
import type { Said } from '../language/said.ts';
import { isEmpty } from '../parse/node.ts';
import type { Node } from '../parse/node.ts';
import { BETWEEN_BRACES } from './fill.ts';
import type { LocalCheck, LocalName, Need } from './profile.ts';
import type { Reading } from './reading.ts';

const FIELDS = ['title', 'why', 'clause', 'severity', 'where', 'when', 'needs', 'message', 'hint'];
const NEEDS = ['atMost', 'atLeast', 'within', 'notMutual', 'names'] as const;

/** What a check may lean on in its profile. */
interface Around {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly names: Readonly<Record<string, LocalName>>;
}

/** Reads one check. Undefined, with the reason told, where it cannot be looked for as it is. */
export function readCheck(reading: Reading, id: string, node: Node, { clauses, names }: Around): LocalCheck | undefined {
  const entries = reading.fields(node, id, FIELDS, ['title', 'clause', 'where', 'needs', 'message', 'hint']);
  const title = reading.said(entries.get('title'), 'title');
  const message = sentence(reading, entries.get('message'), 'message', names);
  const hint = sentence(reading, entries.get('hint'), 'hint', names);
  const clause = readClauseOf(reading, id, entries.get('clause'), clauses);
  const why = reading.said(entries.get('why'), 'why') ?? clauses[clause ?? '']?.text;
  const severity = entries.has('severity') ? readSeverity(reading, id, entries.get('severity')) : 'info';
  const where = readWhere(reading, entries.get('where'));
  const needs = readNeed(reading, id, entries.get('needs'));
  const when = readWhen(reading, entries.get('when'));
  if (!title || !message || !hint || !clause || !why || !severity || !where || !needs || when === 'odd') return undefined;
  return { title, why, clause, severity, where, ...(when ? { when } : {}), needs, message, hint };
}

/** The clause that a check rests on: one of the profile's own, and one that asks for something. */
function readClauseOf(reading: Reading, name: string, node: Node | undefined, clauses: Around['clauses']): string | undefined {
  const clause = reading.text(node, 'clause');
  if (clause === undefined) return undefined;
  if (!Object.hasOwn(clauses, clause)) return reading.tell(node!, 'value', 'noClause', { written: clause }, nearest(clause, Object.keys(clauses)));
  return clauses[clause]!.force === 'should' ? clause : reading.tell(node!, 'value', 'asksNothing', { name });
}

function readSeverity(reading: Reading, name: string, node: Node | undefined): LocalCheck['severity'] | undefined {
  if (node?.type === 'scalar' && node.text?.trim() === 'error') return reading.tell(node, 'value', 'error', { name });
  return reading.word(node, 'severity', ['info', 'warning'] as const);
}

/** A sentence of a check. The same places stand between braces in both languages, and each stands for something. */
function sentence(reading: Reading, node: Node | undefined, name: string, names: Around['names']): Said | undefined {
  const said = reading.said(node, name);
  if (!said) return undefined;
  const places = (text: string) => [...new Set([...text.matchAll(BETWEEN_BRACES)].map(([, place]) => place!))];
  const [en, cy] = [places(said.en), places(said.cy)];
  const odd = [...en, ...cy].find((place) => (place !== 'item' && place !== 'written' && !Object.hasOwn(names, place)) || !en.includes(place) || !cy.includes(place));
  return odd === undefined ? said : reading.tell(node!, 'value', 'placeholder', { written: odd, name });
}

function readWhen(reading: Reading, node: Node | undefined): LocalCheck['when'] | 'odd' {
  if (!node || isEmpty(node)) return undefined;
  const entries = reading.fields(node, 'when', ['field', 'says'], ['field', 'says']);
  const field = reading.text(entries.get('field'), 'field');
  const says = reading.list(entries.get('says'), 'says');
  return field !== undefined && says ? { field, says } : 'odd';
}

function readNeed(reading: Reading, name: string, node: Node | undefined): Need | undefined {
  if (!node || isEmpty(node)) return undefined;
  if (node.type === 'scalar') return node.text === 'written' ? { kind: 'written' } : reading.tell(node, 'value', 'needs', { name }, nearest(node.text!, ['written']));
  const entries = reading.fields(node, 'needs', NEEDS);
  const [kind] = NEEDS.filter((need) => entries.has(need));
  if (kind === undefined || entries.size !== 1) return reading.tell(node, 'key', 'needs', { name });
  const value = entries.get(kind)!;
  switch (kind) {
    case 'atMost':
    case 'atLeast': {
      const number = reading.number(value, kind);
      return number === undefined ? undefined : { kind, number };
    }
    case 'within': {
      const text = reading.text(value, kind);
      const [, length, unit] = /^(\d{1,3}) (months?|years?|mis|misoedd|blynedd|flynedd|blwyddyn|flwyddyn)$/.exec(text ?? '') ?? [];
      if (length === undefined) return reading.tell(value, 'value', 'within', { written: text ?? '' });
      return { kind, months: Number(length) * (/^m/.test(unit!) ? 1 : 12) };
    }
    case 'notMutual': {
      const field = reading.text(value, kind);
      return field === undefined ? undefined : { kind, field };
    }
    case 'names': {
      const listed = reading.list(value, kind);
      return listed ? { kind, names: listed } : undefined;
    }
  }
}

const ITEMS: ReadonlySet<Field['type']> = new Set(['map', 'list', 'years']);

/** The way to a field, as far as the format knows it: below a name of the profile's own anything may stand. */
function readWhere(reading: Reading, node: Node | undefined): readonly string[] | undefined {
  const text = reading.text(node, 'where');
  if (text === undefined) return undefined;
  const steps = text.split('.');
  let def: string | undefined = 'root';
  let field: Field | undefined;
  for (const step of steps) {
    if (step === '*') {
      if (!field || !ITEMS.has(field.type)) return reading.tell(node!, 'value', 'where', { written: text });
      def = 'of' in field ? field.of : undefined;
      // In a map by school years, a second * is for the items of each.
      field = field.type === 'years' && field.each === 'map' ? { type: 'map', of: field.of, title: field.title } : undefined;
      continue;
    }
    if (def === undefined) return reading.tell(node!, 'value', 'where', { written: text });
    if (step.startsWith('x-')) {
      if (step !== steps.at(-1)) return reading.tell(node!, 'value', 'where', { written: text });
      return steps;
    }
    const { fields } = definition(def);
    if (!Object.hasOwn(fields, step)) return reading.tell(node!, 'value', 'where', { written: text }, nearest(step, Object.keys(fields)));
    field = fields[step]!;
    def = field.type === 'object' && FORMAT[field.of] ? field.of : undefined;
  }
  return steps.at(-1) === '*' ? reading.tell(node!, 'value', 'where', { written: text }) : steps;
}
