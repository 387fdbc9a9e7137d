import fc from 'fast-check';
import { entry, lay, scalar, settle, style, value, words } from './written.ts';
import type { Entry, Make } from './written.ts';

// Whole schools as people write them: the parts that commands write into, in one file or in several, in lines, between
// brackets or as JSON, there, empty or absent; with names of the school's own, notes anywhere, and whatever else between them.

/** A value in lines, and the same between brackets. */
interface Piece {
  readonly make: Make;
  readonly flow: string;
}
type Pieces = fc.Arbitrary<Piece>;

const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} /-]*$/u;
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:(?!: | #|:$).)*$/u;
const inBrackets = (text: string): string => (SAFE.test(text) ? text : JSON.stringify(text));

/** A text that is known, in any of its writings. */
const says = (text: string): Pieces =>
  fc.constantFrom(PLAIN.test(text) ? text : JSON.stringify(text), PLAIN.test(text) ? text : JSON.stringify(text), `'${text.replaceAll("'", "''")}'`, JSON.stringify(text)).map((written) => ({ make: () => ({ lines: [written], below: false }), flow: inBrackets(text) }));
const oneOf = (...texts: string[]): Pieces => fc.constantFrom(...texts).chain(says);
/** Words of every kind, over lines too. */
const anyWords: Pieces = fc.tuple(scalar, words).map(([make, text]) => ({ make, flow: inBrackets(text) }));
const anything: Pieces = fc.tuple(value, words).map(([make, text]) => ({ make, flow: `{x: [${inBrackets(text)}, 1], y: }` }));
const nothing: Pieces = fc.constantFrom('', '', '~', 'null', '{}', '[]', '# still to do').map((text) => ({ make: () => ({ lines: [text], below: false }), flow: text.startsWith('#') ? '' : text }));

/** The same value between brackets: on a line, or over several as an editor of JSON writes it. */
const bracketed = (open: string, items: readonly string[], close: string, broken: boolean, note: boolean): Make =>
  broken && items.length > 0
    ? ({ step }) => ({ lines: [open, ...items.map((item, index) => `${' '.repeat(step)}${item}${index < items.length - 1 ? ',' : ''}${note && index === 0 ? ' # note' : ''}`), `${' '.repeat(step)}${close}`], below: false })
    : () => ({ lines: [open + items.join(', ') + close], below: false });

const isOneLine = (text: string): boolean => !text.includes('\n');

/** A map of some names, each with what it may be: there or, where it may be absent, not. `extra` is a name of the school's own. */
function mapOf(fields: Readonly<Record<string, Pieces>>, { sure = [] as readonly string[], flow = 1, extra = true } = {}): Pieces {
  const names = Object.keys(fields);
  const own = entry(value, fc.constant('x-own'));
  return fc
    .record({
      chosen: fc.shuffledSubarray(names, { minLength: 0 }),
      ordered: fc.boolean(),
      pieces: fc.tuple(...names.map((name) => fields[name]!)),
      dress: fc.tuple(...names.map((name) => entry(fc.constant<Make>(() => ({ lines: [''], below: false })), fc.constant(name)))),
      style,
      own: extra ? fc.option(own, { freq: 6 }) : fc.constant(null),
      kind: fc.oneof({ weight: 6, arbitrary: fc.constant('lines') }, { weight: flow, arbitrary: fc.constantFrom('brackets', 'broken', 'noted') }),
    })
    .map(({ chosen, ordered, pieces, dress, style: laid, own: extraEntry, kind }): Piece => {
      const all = [...chosen, ...sure.filter((name) => !chosen.includes(name))];
      const present = ordered ? names.filter((name) => all.includes(name)) : all;
      const items = present.map((name) => `${inBrackets(name)}: ${pieces[names.indexOf(name)]!.flow}`.trimEnd());
      const flowText = `{${items.join(', ')}}`;
      const entries: Entry[] = present.map((name) => ({ ...dress[names.indexOf(name)]!, value: pieces[names.indexOf(name)]!.make }));
      const withOwn = extraEntry ? [...entries, extraEntry] : entries;
      const block: Make = withOwn.length === 0 ? () => ({ lines: [''], below: false }) : () => ({ lines: lay(withOwn, laid, false), below: true });
      const oneLine = items.every(isOneLine);
      return { make: kind === 'lines' || !oneLine ? block : bracketed('{', items, '}', kind !== 'brackets', kind === 'noted'), flow: flowText };
    });
}

function listOf(item: Pieces, minLength = 0): Pieces {
  return fc
    .record({ items: fc.array(fc.tuple(item, entry(fc.constant<Make>(() => ({ lines: [''], below: false })), fc.constant('-'))), { minLength, maxLength: 3 }), style, kind: fc.constantFrom('lines', 'lines', 'lines', 'brackets', 'broken') })
    .map(({ items, style: laid, kind }): Piece => {
      const flows = items.map(([piece]) => piece.flow || '~');
      const block: Make = items.length === 0 ? () => ({ lines: ['[]'], below: false }) : () => ({ lines: lay(items.map(([piece, dress]) => ({ ...dress, value: piece.make })), laid, true), below: true });
      return { make: kind === 'lines' ? block : bracketed('[', flows, ']', kind === 'broken', false), flow: `[${flows.join(', ')}]` };
    });
}

const or = (piece: Pieces, otherwise: Pieces, weight = 5): Pieces => fc.oneof({ weight, arbitrary: piece }, { weight: 1, arbitrary: otherwise });

const approval = mapOf({ what: or(listOf(oneOf('priorities', 'plan')), oneOf('plan')), when: oneOf('2026-11-12', '2026-10-01', 'autumn 2026'), by: oneOf('Governing body', 'Corff llywodraethu'), minute: anyWords, seal: oneOf(`sip1:${'0'.repeat(64)}`), note: anyWords });
const review = mapOf({ kind: oneOf('annual', 'monitoring'), when: oneOf('2026-11-12', '2026-10-01', 'autumn 2026'), by: or(listOf(oneOf('staff', 'governing body')), oneOf('staff')), summary: anyWords, revised: oneOf('changed', 'no-change-needed') });
const confirmation = mapOf({ of: oneOf('reading', 'reading/T1'), against: or(listOf(oneOf('shelf', 'shelf/money')), oneOf('shelf')), when: oneOf('2026-11-12', '2026-10-01'), by: oneOf('staff'), text: anyWords });
const priority = mapOf(
  { title: anyWords, because: or(listOf(oneOf('shelf'), 1), oneOf('shelf')), targets: mapOf({ T1: mapOf({ title: anyWords, by: oneOf('summer 2027'), aim: oneOf('80%') }, { sure: ['title'] }) }, { sure: ['T1'] }), strategy: anyWords, lead: oneOf('head teacher'), note: anyWords },
  { sure: ['title', 'because', 'targets'] },
);
const support = mapOf({ help: mapOf({ what: anyWords, ask: anyWords }, { sure: ['what'] }) }, { sure: ['help'] });

/** The parts of a school, each with how it may stand. */
const PARTS: Readonly<Record<string, Pieces>> = {
  school: mapOf({ name: anyWords, language: oneOf('en', 'cy'), kind: oneOf('primary', 'pru') }, { sure: ['language'] }),
  plan: or(mapOf({ title: anyWords, stage: or(oneOf('draft', 'for-approval', 'approved'), nothing), years: oneOf('2026-27 to 2028-29'), prepared: oneOf('2026-09-14'), revised: or(oneOf('2026-10-01', '2026-12-01'), nothing) }, { flow: 2 }), nothing, 12),
  priorities: mapOf({ reading: priority, llafaredd: priority }, { sure: ['reading'] }),
  findings: mapOf({ shelf: mapOf({ finding: anyWords, causes: mapOf({ money: mapOf({ why: anyWords }, { sure: ['why'] }) }, { sure: ['money'] }) }, { sure: ['finding', 'causes'] }) }, { sure: ['shelf'] }),
  support,
  approvals: or(mapOf({ 'approval-2026-11-12': or(approval, nothing), 'cymeradwyaeth-2026-11-12': approval, first: approval }, { flow: 2 }), nothing, 3),
  reviews: or(mapOf({ 'annual-2026-11-12': or(review, nothing), 'blynyddol-2026-11-12': review, 'tŷ-ŵyn': review }, { flow: 2 }), nothing, 3),
  confirmations: or(listOf(confirmation), nothing, 3),
  log: listOf(mapOf({ when: oneOf('2026-11-12'), text: anyWords }, { sure: ['text'] })),
  'x-school': anything,
};
/** What every school here has; the rest may be absent. */
const SURE = new Set(['priorities', 'findings']);
const FILES = ['plan.yaml', 'self-evaluation.yaml', 'plan/reading.yaml', 'reviews/2025.yaml', 'reviews/2026.yaml'];

const file = (names: readonly string[], pieces: readonly Piece[], dress: readonly Entry[], laid: Parameters<typeof lay>[1], kind: string): string => {
  if (kind === 'brackets') return `{${names.map((name, index) => `${name}: ${pieces[index]!.flow}`.trimEnd()).join(', ')}}`;
  if (kind === 'broken') return `{\n${names.map((name, index) => `  ${JSON.stringify(name)}: ${pieces[index]!.flow}`.trimEnd()).join(',\n')}\n}`;
  return settle(lay(names.map((_, index) => ({ ...dress[index]!, value: pieces[index]!.make })), laid, false));
};

const NAMES = Object.keys(PARTS);
const bare = fc.constant<Make>(() => ({ lines: [''], below: false }));

/**
 * The files of a school, as their bytes are read: with a byte-order mark, if they have one. Not all of them can be read: a note
 * may have come to stand within a text.
 */
export const writtenSchool: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record({
    pieces: fc.tuple(...NAMES.map((name) => PARTS[name]!)),
    dress: fc.tuple(...NAMES.map((name) => entry(bare, fc.constant(name)))),
    there: fc.tuple(...NAMES.map((name) => (SURE.has(name) ? fc.constant(true) : fc.integer({ min: 0, max: 2 }).map((number) => number > 0)))),
    homes: fc.tuple(...NAMES.map(() => fc.nat(4))),
    many: fc.boolean(),
    order: fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
    style,
    kind: fc.oneof({ weight: 9, arbitrary: fc.constant('lines') }, { weight: 1, arbitrary: fc.constantFrom('brackets', 'broken') }),
    end: fc.constantFrom('\n', '\n', '\n', '', '\n\n\n', '\n  ', '\n# the end\n', '\n# the end'),
    top: fc.constantFrom('', '', '# top\n\n', '\n\n', '---\n', '# yaml-language-server: $schema=.sip/sip.schema.json\n'),
    windows: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
    marked: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
  })
  .map(({ pieces, dress, there, homes, many, order, style: laid, kind, end, top, windows, marked }) => {
    const files: Record<string, string> = {};
    FILES.forEach((path, at) => {
      const names = order.filter((name) => there[NAMES.indexOf(name)]! && (many ? homes[NAMES.indexOf(name)]! : 0) === at);
      if (names.length === 0) return;
      const index = names.map((name) => NAMES.indexOf(name));
      const body = top + file(names, index.map((one) => pieces[one]!), index.map((one) => dress[one]!), laid, kind) + (kind === 'lines' ? end : '\n');
      files[path] = (marked ? '\ufeff' : '') + (windows ? body.replaceAll('\n', '\r\n') : body);
    });
    return files;
  });

