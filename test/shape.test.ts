import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, parse as parseYaml } from 'yaml';
import { parse } from '../src/parse/document.ts';
import { toPlain } from './plain.ts';
import { checkShape } from '../src/validate/shape.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const accepts = new Ajv2020({ allErrors: false, strict: false, ownProperties: true }).compile(JSON.parse(read('schemas/sip.schema.json')));

const plans = ['examples/small-primary/plan.yaml', 'examples/small-primary/self-evaluation.yaml', 'examples/pupil-referral-unit/plan.yaml', 'examples/welsh-medium-secondary/sip.yaml'];
const trees = plans.map((path) => parseYaml(read(path), { schema: 'failsafe' }) as Tree);

type Tree = string | null | Tree[] | { [key: string]: Tree };

/** Every place in a tree, as a path. */
function places(tree: Tree, path: (string | number)[] = []): (string | number)[][] {
  if (tree === null || typeof tree === 'string') return [path];
  const inner = Array.isArray(tree) ? tree.map((one, index) => [index, one] as const) : Object.entries(tree);
  return [path, ...inner.flatMap(([key, one]) => places(one, [...path, key]))];
}

function change(tree: Tree, path: readonly (string | number)[], edit: (tree: Tree) => Tree): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return edit(tree);
  if (Array.isArray(tree)) return tree.map((one, index) => (index === step ? change(one, rest, edit) : one));
  if (tree === null || typeof tree === 'string') return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, key === step ? change(one, rest, edit) : one]));
}

const words = fc.constantFrom('primary', 'approved', '2026-27', 'words of a school', '7', 'none', 'x'.repeat(300), '');
const value: fc.Arbitrary<Tree> = fc.oneof(words, fc.constant(null), fc.array(words, { maxLength: 2 }), fc.dictionary(fc.constantFrom('cy', 'en', 'title', 'reason', 'first', 'x-own', 'severity', '2025-26'), fc.oneof(words, fc.array(words, { maxLength: 1 })), { maxKeys: 2 }));

/** One change somewhere in a real plan: another value, another name, one name more. */
const edited = fc.constantFrom(...trees).chain((tree) =>
  fc.tuple(fc.constantFrom(...places(tree)), value, fc.constantFrom('replace', 'rename', 'add'), fc.constantFrom('titel', 'cy', 'priorities', 'note', 'x-mine', 'zebra')).map(([path, other, how, name]) =>
    change(tree, path, (node) => {
      if (how === 'replace' || node === null || typeof node === 'string' || Array.isArray(node)) return other;
      if (how === 'add') return { ...node, [name]: other };
      const [first, ...rest] = Object.entries(node);
      return first ? Object.fromEntries([[name, first[1]], ...rest]) : other;
    }),
  ),
);

describe('the shape check and the schema', () => {
  it('agree on what is acceptable, but for ids that mean something already and settings that belong in sip.yaml', () => {
    fc.assert(
      fc.property(edited, (tree) => {
        const text = new Document(tree).toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
        const document = parse({ path: 'sip.yaml', text });
        expect(document.problems).toEqual([]);
        if (!document.root) return;
        const found = checkShape(document);
        if (accepts(toPlain(document.root))) {
          const stricter = found.filter(({ message }) => !/means something already|stands where (?:a short|the) id/.test(message.en));
          expect(stricter.map(({ message }) => message.en), text.slice(0, 200)).toEqual([]);
        } else {
          expect(found.length, JSON.stringify(accepts.errors)).toBeGreaterThan(0);
        }
      }),
      {
        numRuns: process.env['SIP_LONG'] ? 20_000 : 250,
        // The counterexample is a whole plan: its seed and path are enough to see it again.
        reporter: ({ failed, seed, counterexamplePath, errorInstance }) => {
          if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance).slice(0, 600)}`);
        },
      },
    );
  }, 600_000);
});
