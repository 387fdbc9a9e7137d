import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import type { Span } from '../src/diagnostics/diagnostic.ts';
import { parse } from '../src/parse/document.ts';
import type { SourceFile } from '../src/read/snapshot.ts';
import { checkProse } from '../src/validate/prose.ts';
import { checkShape } from '../src/validate/shape.ts';
import { PATIENCE, sample } from './sampling.ts';

// Bytes of the examples are changed at random. Whatever comes of it, checking ends, never throws, and every diagnostic
// stands at a place that is in its file.

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../examples/${path}`, import.meta.url)));
const SCHOOLS = ['first-draft', 'small-primary'].map((name) => ({ plan: read(`${name}/plan.yaml`), evaluation: read(`${name}/self-evaluation.yaml`) }));

/** The bytes as a file, or undefined when they are no text in UTF-8 and so never reach the parser. */
function decode(path: string, bytes: Uint8Array): SourceFile | undefined {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

const PIECES = ['\t', '  ', ' ', '\n', '\r\n', ':', ': ', '- ', '-', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '|', '>', '|\n', '&a ', '*a', '!', '!!str ', '%', '@', '`', '? ', '---\n', '...\n', '<<: ', '\u00a0', '\u200b', '\u202e', '\ufeff', 'ŵ', '__proto__: ', 'constructor', 'toString: ', 'null', '~', '2026-13-45', '<<<<<<< HEAD\n', '\u0000', '\u001b', '£', 'x-', 'priorities:\n', 'all', 'none', '{en}', '${x}', '{{x}}'];

type Change =
  | { readonly kind: 'put'; readonly at: number; readonly piece: string }
  | { readonly kind: 'byte'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'copy'; readonly from: number; readonly length: number; readonly to: number }
  | { readonly kind: 'swap'; readonly line: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), at: place, piece: fc.constantFrom(...PIECES) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('byte' as const), at: place, byte: fc.nat(255) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), from: place, length: fc.nat(200), to: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap' as const), line: place }) },
);

function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  return changes.reduce((now, one) => {
    const at = (where: number) => Math.floor(where * now.length);
    const put = (where: number, piece: Uint8Array) => Buffer.concat([now.subarray(0, where), piece, now.subarray(where)]);
    switch (one.kind) {
      case 'put':
        return put(at(one.at), Buffer.from(one.piece));
      case 'byte':
        return Buffer.concat([now.subarray(0, at(one.at)), Buffer.of(one.byte), now.subarray(at(one.at) + 1)]);
      case 'cut':
        return Buffer.concat([now.subarray(0, at(one.at)), now.subarray(at(one.at) + one.length)]);
      case 'copy':
        return put(at(one.to), now.subarray(at(one.from), at(one.from) + one.length));
      case 'swap': {
        const lines = now.toString('latin1').split('\n');
        const line = Math.floor(one.line * (lines.length - 1));
        [lines[line], lines[line + 1]] = [lines[line + 1] ?? '', lines[line]!];
        return Buffer.from(lines.join('\n'), 'latin1');
      }
    }
  }, bytes);
}

function isInside(files: readonly SourceFile[], { file, start, end }: Span): void {
  const lines = files.find(({ path }) => path === file)?.text.split('\n');
  expect(lines, `the file ${file}`).toBeDefined();
  expect(start.line).toBeGreaterThanOrEqual(1);
  expect(start.line).toBeLessThanOrEqual(lines!.length);
  expect(start.column).toBeGreaterThanOrEqual(1);
  expect(start.column).toBeLessThanOrEqual(lines![start.line - 1]!.length + 1);
  expect(end.line).toBe(start.line);
  expect(end.column).toBeGreaterThanOrEqual(start.column);
  expect(end.column).toBeLessThanOrEqual(lines![end.line - 1]!.length + 1);
}

const mutation = fc.record({ school: fc.constantFrom(...SCHOOLS), changes: fc.array(change, { minLength: 1, maxLength: 4 }), which: fc.boolean() });

describe('whatever stands in a file', () => {
  it('it is parsed and its shape checked, and every problem has a place in the file', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(mutation, ({ school, changes, which }) => {
        const file = decode('plan.yaml', changed(which ? school.plan : school.evaluation, changes));
        if (!file) return;
        const document = parse(file);
        for (const one of [...document.problems, ...checkShape(document), ...checkProse(document)]) isInside([file], one.span);
        if (!document.readable) expect(document.problems.length).toBeGreaterThan(0);
      }),
      sample(1_000),
    );
  });

  it('the whole school is checked, and every problem has a place in one of its files', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(mutation, ({ school, changes, which }) => {
        const other = which ? decode('self-evaluation.yaml', school.evaluation)! : decode('plan.yaml', school.plan)!;
        const mine = decode(which ? 'plan.yaml' : 'self-evaluation.yaml', changed(which ? school.plan : school.evaluation, changes));
        const files = mine ? [mine, other] : [other];
        const { diagnostics } = checkSchool({ label: 'mutated', files, refused: [], provenance: {} }, { today: '2026-11-23', stage: 'approved' });
        for (const one of diagnostics) {
          isInside(files, one.span);
          for (const { span } of one.related ?? []) isInside(files, span);
          for (const said of [one.message, one.hint ?? one.message]) {
            expect(said.en).not.toBe('');
            expect(said.cy).not.toBe('');
          }
        }
      }),
      sample(250),
    );
  });
});
