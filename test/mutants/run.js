// How many small mistakes in the parts that guard people the tests would notice: `npm run test:mutants`, all of it, or with parts of the
// names of files. Each mistake is put into a module by itself, and the tests of that module run; a mistake that no test notices is named.
// A mistake that changes nothing stands in unnoticeable.js with its reason, and is told when that is no longer so. It fails below GOAL.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutate.js';
import { TARGETS } from './targets.js';
import { UNNOTICEABLE } from './unnoticeable.js';

const GOAL = 0.98;
const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.argv.slice(2);
const targets = Object.keys(TARGETS).filter((path) => wanted.length === 0 || wanted.some((name) => path.includes(name)));
// A mistake in what writes or removes would write and remove for real, wherever the tests point.
const writers = targets.filter((path) => /\b(?:write|append|rm|unlink|rename|mkdir|link|symlink|chmod|open|cp|copy|truncate)\w*Sync\b|node:child_process/.test(readFileSync(`${root}${path}`, 'utf8')));
if (writers.length > 0) throw new Error(`nothing that writes may be changed: ${writers.join(', ')}`);
const mistakes = targets.flatMap((path) => mutants(path, readFileSync(`${root}${path}`, 'utf8')).found.map((found, index) => ({ ...found, index, entry: entryOf(path, found) })));

/** What says that nobody can notice a mistake. */
function entryOf(path, { what, within }) {
  return UNNOTICEABLE[path]?.find((entry) => entry.what === what && (entry.within === undefined || within.includes(entry.within)));
}

const outcomes = new Map();
const share = Math.max(1, Math.min(2, availableParallelism()));
await Promise.all(Array.from({ length: share }, (_, at) => new Promise((done, failed) => {
  const mine = mistakes.filter((_, index) => index % share === at);
  if (mine.length === 0) return done();
  const worker = fork(fileURLToPath(new URL('./work.js', import.meta.url)), { cwd: root });
  worker.on('message', ({ of, outcome }) => {
    outcomes.set(mine[of], outcome);
    const { path, line, column, what, entry } = mine[of];
    if (outcome === 'fell') console.log(`told by no test, since none could begin: ${path}:${line}:${column} ${what}`);
    if (outcome === 'alive' && !entry) console.log(`not noticed: ${path}:${line}:${column} ${what}`);
  });
  worker.on('exit', (code) => (code === 0 ? done() : failed(new Error('a worker ended early'))));
  worker.send(mine.map(({ path, index }) => ({ path, index })));
})));

const count = (all, outcome) => all.filter((one) => outcomes.get(one) === outcome).length;
for (const path of targets) {
  const own = mistakes.filter((one) => one.path === path && !one.entry);
  console.log(`${path}: ${count(own, 'noticed')} of ${own.length}`);
}
const counted = mistakes.filter(({ entry }) => !entry);
const noticed = count(counted, 'noticed');
const excused = mistakes.filter(({ entry }) => entry);
const wrong = [
  ...excused.filter((one) => outcomes.get(one) !== 'alive').map(({ path, line, what }) => `${path}:${line} ${what}: it is noticed`),
  ...targets.flatMap((path) => (UNNOTICEABLE[path] ?? []).filter((entry) => !excused.some((one) => one.entry === entry)).map(({ what }) => `${path} ${what}: there is no such mistake`)),
  ...Object.keys(UNNOTICEABLE).filter((path) => !TARGETS[path]).map((path) => `${path}: nothing is changed in it`),
];
for (const one of wrong) console.log(`in unnoticeable.js, and should not be: ${one}`);
console.log(`mistakes: ${counted.length}, noticed: ${noticed}; share noticed: ${((noticed / counted.length) * 100).toFixed(1)} %; that change nothing, each with its reason: ${excused.length}`);
process.exitCode = noticed / counted.length >= GOAL && wrong.length === 0 ? 0 : 1;
