import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

type Standalone = (ajv: Ajv2020, names: Record<string, string>) => string;

/**
 * The validators of our schemas as plain code, with nothing left to compile when the program starts. No schema is ever
 * loaded at run time, and none comes from a school's repository.
 */
export async function generateValidators(root: URL): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    ownProperties: true,
    // One function a definition: written out at each use, the code is six times as long and slower to load.
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const names: Record<string, string> = {};
  for (const edition of readdirSync(new URL('schemas/editions/', root))) {
    // An edition that changes nothing in the law takes the schema of the one that it extends.
    if (!existsSync(new URL(`schemas/editions/${edition}/statutory.schema.json`, root))) continue;
    names[`statutory_${edition.replace(/[^a-z0-9]/g, '_')}`] = `schemas/editions/${edition}/statutory.schema.json`;
  }
  for (const [name, path] of Object.entries(names)) {
    const schema = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as object;
    ajv.addSchema({ ...(bare(schema) as object), $id: name }, name);
  }
  const make = ((standalone as unknown as { default?: Standalone }).default ?? standalone) as unknown as Standalone;
  const code = make(ajv, Object.fromEntries(Object.keys(names).map((name) => [name, name])));
  const bundled = await build({
    stdin: { contents: code, resolveDir: new URL('.', root).pathname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minify: true,
  });
  return `// Generated from schemas/ by \`npm run build\`. Not kept in git.\n/* eslint-disable */\n${bundled.outputFiles[0]!.text}`;
}

const WORDS = new Set(['title', 'description', 'examples', 'enumDescriptions', '$comment', '$schema']);

/** Ids are checked by `checkShape`, with kinder words; their pattern of all the world's letters is slow to compile. */
const isIdPattern = (key: string, value: unknown): boolean => key === 'propertyNames' && (value as { $ref?: string }).$ref === '#/$defs/id';

/** The schema without its words, which the validator's code would carry along. */
function bare(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => inProperties || !(WORDS.has(key) || key.startsWith('x-') || isIdPattern(key, inner)));
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner, !inProperties && (key === 'properties' || key === '$defs' || key === 'patternProperties'))]));
}
