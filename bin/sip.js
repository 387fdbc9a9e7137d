#!/usr/bin/env node
// Hands the arguments, the streams, the folder and the clock to the program, and sets the exit code. Nothing else.
import { ask, forgetUnfinished, input, run } from '../dist/main.js';

/** Writes all of a text, however slowly it is read; a reader that has gone away ends the program quietly. */
const writer = (name) => (text) =>
  new Promise((resolve, reject) => {
    const end = (error) => (error && error.code !== 'EPIPE' && name === 'stdout' ? reject(error) : resolve());
    process[name].on('error', end);
    process[name].write(text, end);
  });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    forgetUnfinished();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}
// Streams that are not used are not touched: opening them takes time.
const { env, stdout } = process;
const now = new Date();
const two = (number) => String(number).padStart(2, '0');
process.exitCode = await run(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    environment: env,
    program: process.argv.slice(0, 2),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    terminal: {
      columns: Math.min(Math.max(stdout.columns ?? (Number(env.COLUMNS) || 80), 40), 120),
      colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb',
      piped: !stdout.isTTY,
      get interactive() {
        return Boolean(process.stdin.isTTY && stdout.isTTY) && !env.CI;
      },
    },
    ask,
    input,
  },
  { stdout: writer('stdout'), stderr: writer('stderr') },
);
