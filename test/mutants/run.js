// How many small mistakes in the parts that guard people the tests would notice: `npm run test:mutants`, all of it, or with the names
// of files. Each mistake is put into a module by itself, and the tests of that module run; a mistake that no test notices is named.
// It fails below the share in GOAL.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { mutants } from './mutate.js';
import { TARGETS } from './targets.js';

const GOAL = 0.85;
const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.argv.slice(2);
const targets = Object.entries(TARGETS).filter(([path]) => wanted.length === 0 || wanted.some((name) => path.includes(name)));
const instrumented = new Map(targets.map(([path]) => [`${root}${path}`, mutants(path, readFileSync(`${root}${path}`, 'utf8'))]));

const plugin = { name: 'mutants', enforce: 'pre', transform: (code, id) => (instrumented.has(id) ? { code: instrumented.get(id).text, map: null } : undefined) };
const vitest = await createVitest('test', { root, watch: true, bail: 1, reporters: [{}], fileParallelism: false, testTimeout: 60_000, passWithNoTests: false, env: {} }, { plugins: [plugin] });
await vitest.standalone();

/** Runs some test files and tells whether all passed. */
async function passes(files, mutant) {
  process.env.SIP_MUTANT = mutant;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications((await vitest.globTestSpecifications(files)).sort((a, b) => files.findIndex((f) => a.moduleId.includes(f)) - files.findIndex((f) => b.moduleId.includes(f))), true);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

let killed = 0;
const alive = [];
for (const [path, tests] of targets) {
  if (!(await passes(tests, ''))) throw new Error(`the tests of ${path} fail as it is`);
  const { found } = instrumented.get(`${root}${path}`);
  for (const [index, what] of found.entries()) {
    if (await passes(tests, `${path}#${index}`)) {
      alive.push(what);
      console.log(`not noticed: ${what}`);
    } else killed++;
  }
  console.log(`${path}: ${found.length}`);
}
await vitest.close();
const all = killed + alive.length;
console.log(`mistakes: ${all}, noticed: ${killed}; share noticed: ${((killed / all) * 100).toFixed(1)} %`);
process.exitCode = killed / all >= GOAL ? 0 : 1;
process.exit();
