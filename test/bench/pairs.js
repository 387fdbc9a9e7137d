import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

// Node's own variables change how long Node takes to start, some by twice as much, so none is passed on.
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE|npm)_/i.test(name)));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** User and system time of one run and its children, in milliseconds. */
function cpu(command, folder, more) {
  const { stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1', 'bench', ...command], { cwd: folder, env: { ...environment, ...more }, encoding: 'utf8' });
  const [user, system] = stderr.trim().split(/\s+/).slice(-2).map(Number);
  return (user + system) * 1000;
}

/**
 * Runs each command beside a run of bare Node, and gives the rows of a table: the median of the ratios, and of the times.
 *
 * @param bare the command of bare Node
 * @param contenders commands by the names that the table has for them
 */
export function rowsOf(bare, contenders, { rounds, folder, more = {} }) {
  const times = new Map([['bare node', []], ...Object.keys(contenders).map((name) => [name, []])]);
  const ratios = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(contenders)) {
      const floor = cpu(bare, folder, more);
      const taken = cpu(command, folder, more);
      times.get('bare node').push(floor);
      times.get(name).push(taken);
      ratios.get(name).push(taken / floor);
    }
  }
  const row = (name, ratio) => `| ${name} | ${ratio} | ${median(times.get(name)).toFixed(0)} |`;
  return [row('bare node', '1.0'), ...[...ratios].map(([name, all]) => row(name, median(all).toFixed(1)))].join('\n');
}

/** When and on what it was measured. */
export const measuredOn = (rounds) => `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}. Medians of ${rounds} pairs.`;
