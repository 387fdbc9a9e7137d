// Runs the tests of a module with one of its mistakes awake, one after another, and tells what became of each: noticed by a test that
// fails; alive where all pass; fallen where no test could even begin, which is no test’s doing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { mutants } from './mutate.js';
import { TARGETS } from './targets.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const jobs = await new Promise((given) => process.once('message', given));
const instrumented = new Map([...new Set(jobs.map(({ path }) => path))].map((path) => [`${root}${path}`, mutants(path, readFileSync(`${root}${path}`, 'utf8')).text]));
const plugin = { name: 'mutants', enforce: 'pre', transform: (_, id) => (instrumented.has(id) ? { code: instrumented.get(id), map: null } : undefined) };
const vitest = await createVitest('test', { root, watch: true, bail: 1, reporters: [{}], fileParallelism: false, pool: 'threads', testTimeout: 60_000, passWithNoTests: false, env: {} }, { plugins: [plugin] });
await vitest.standalone();

/** What becomes of a mistake when some test files run, in this order. */
async function outcomeOf(files, mistake) {
  process.env.SIP_MUTANT = mistake;
  for (const file of files) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([file]), true);
    // Those of files that ran before are told again.
    const ran = testModules.find(({ moduleId }) => moduleId.endsWith(file));
    if (ran && [...ran.children.allTests('failed')].length > 0) return 'noticed';
    if (!ran?.ok() || unhandledErrors.length > 0) return 'fell';
  }
  return 'alive';
}

for (const path of new Set(jobs.map((job) => job.path))) {
  if ((await outcomeOf(TARGETS[path], '')) !== 'alive') throw new Error(`the tests of ${path} fail as it is`);
}
for (const [of, { path, index }] of jobs.entries()) {
  const outcome = await outcomeOf(TARGETS[path], `${path}#${index}`);
  await new Promise((sent) => process.send({ of, outcome }, sent));
}
await vitest.close();
process.exit(0);
