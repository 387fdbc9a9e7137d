import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../src/parse/document.ts';
import { PATIENCE } from './sampling.ts';

// A real process is killed without warning while it rewrites a school of many files. No file may be anything but what it was
// or what it was to be, and the next run must find nothing in its way.

const SIP = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
const example = fileURLToPath(new URL('../examples/welsh-medium-secondary/', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-crash-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** How many runs of each command are killed. */
const KILLS = Number(process.env['SIP_KILLS'] ?? (process.env['SIP_LONG'] === '1' ? 500 : 30));
const ROUNDS = process.env['SIP_LONG'] === '1' ? 50 : 1;
const AT_ONCE = 2;

type Files = Map<string, string>;
const env = { PATH: process.env['PATH'] };

function filesIn(folder: string, at = ''): Files {
  return new Map(
    readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      return entry.isDirectory() ? [...filesIn(folder, path)] : [[path, readFileSync(join(folder, path), 'utf8')]];
    }),
  );
}

function put(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const isStray = (path: string): boolean => path.split('/').at(-1)!.startsWith('.sip-unfinished-');

/** Ends when the process has ended: killed some milliseconds after it began or, `writing`, after it began to write; or by itself before. */
const killed = (args: readonly string[], cwd: string, after: number, writing: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [SIP, ...args], { cwd, env, stdio: 'ignore' });
    let timer: NodeJS.Timeout | undefined;
    const start = (): void => void (timer ??= setTimeout(() => child.kill('SIGKILL'), after));
    const watchers = writing ? ['.', 'plan', 'self-evaluation'].map((folder) => watch(join(cwd, folder), start)) : [];
    if (!writing) start();
    child.once('exit', (_, signal) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve(signal === 'SIGKILL');
    });
  });

/** Numbers that look random and are the same in every run. */
function* dice(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

const spread = (text: string): string => text.replace(/^( *)(\S+):(?= \S)/gm, '$1$2:   ');

describe(`killed ${KILLS} times, every file is what it was or what it was to be`, () => {
  const plain = filesIn(example);
  const loose: Files = new Map([...plain].map(([path, text]) => [path, parse({ path, text: spread(text) }).readable ? spread(text) : text]));
  // The same school under an earlier edition, in which two of its areas had other names and one of the questions was another.
  const older: Files = new Map([...plain].map(([path, text]) => [path, path.startsWith('self-evaluation/') ? text.replace(/^    learning:/m, '    teaching-and-learning:').replace(/^    well-being:/m, '    well-being-and-equity:') : path === 'plan/plan.yaml' ? `edition: wales-2022\n${text}` : text]));
  it.each([
    { command: ['fmt'], old: loose, changes: 15 },
    { command: ['rename', 'llafaredd', 'siarad'], old: plain, changes: 10 },
    { command: ['migrate'], old: older, changes: 4 },
    { command: ['approve', '--date', '2026-11-20', '--minute', 'cofnod 3', '--as-of', '2026-11-24'], old: plain, changes: 1 },
    { command: ['review', '--kind', 'monitoring', '--date', '2026-11-20', '--by', 'pennaeth', '--as-of', '2026-11-24'], old: plain, changes: 1 },
    { command: ['confirm', 'llafaredd', '--by', 'pennaeth', '--as-of', '2026-11-24'], old: plain, changes: 1 },
  ])('sip $command.0', async ({ command, old, changes }) => {
    const whole = join(desk, command[0]!);
    put(old, whole);
    const started = performance.now();
    execFileSync(process.execPath, [SIP, ...command], { cwd: whole, env });
    const lasts = performance.now() - started;
    const wanted = filesIn(whole);
    expect([...wanted].filter(([path, text]) => old.get(path) !== text).length).toBeGreaterThanOrEqual(changes);
    const die = dice(20_261_123);
    let died = 0;
    let between = 0;
    const one = async (number: number, lane: number): Promise<void> => {
      const folder = join(desk, `${command[0]}-${lane}`);
      put(old, folder);
      // Most of a run is reading: three in four are killed while it writes.
      const writing = number % 4 !== 0;
      if (await killed(command, folder, writing ? die.next().value * (changes > 5 ? 60 : 8) : lasts * die.next().value * 1.2, writing)) died++;
      const now = filesIn(folder);
      const paths = [...now.keys()].filter((path) => !isStray(path));
      expect(paths.sort()).toEqual([...old.keys()].sort());
      const neither = paths.filter((path) => now.get(path) !== old.get(path) && now.get(path) !== wanted.get(path));
      expect(neither).toEqual([]);
      const done = paths.filter((path) => old.get(path) !== wanted.get(path) && now.get(path) === wanted.get(path)).length;
      if (done > 0 && done < changes) between++;
      if (number % 5 !== 0) return;
      // Given again, the command ends what the killed run began; one that had ended before it was killed has nothing to do.
      const isDone = command[0] === 'rename' && now.get('plan/1-llafaredd.yaml') === wanted.get('plan/1-llafaredd.yaml');
      if (!isDone) execFileSync(process.execPath, [SIP, ...command], { cwd: folder, env });
      const after = filesIn(folder);
      expect([...after].filter(([path, text]) => !isStray(path) && wanted.get(path) !== text).map(([path]) => path)).toEqual([]);
      const rewritten = new Set(paths.filter((path) => after.get(path) !== now.get(path)).map((path) => dirname(path)));
      expect([...after.keys()].filter((path) => isStray(path) && rewritten.has(dirname(path)))).toEqual([]);
    };
    let next = 0;
    const lane = async (number: number): Promise<void> => {
      while (next < KILLS) await one(next++, number);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => lane(number)));
    // A few files are written in a moment: most such runs end before they can be killed.
    expect(died).toBeGreaterThan(changes > 5 ? KILLS / 5 : 0);
    console.info(`sip ${command[0]}: killed ${died} of ${KILLS}, between two files ${between}`);
  }, PATIENCE * 4);
});

describe('sixteen runs at once', () => {
  it('lose nothing without saying so', async () => {
    const folder = join(desk, 'together');
    cpSync(example, folder, { recursive: true });
    const run = (text: string): Promise<{ text: string; code: number; err: string }> =>
      new Promise((resolve) => {
        execFile(process.execPath, [SIP, 'add', 'log', text, '--for', 'llafaredd', '--lang', 'en', '--as-of', '2026-11-24'], { cwd: folder, env }, (error, _, err) => resolve({ text, code: error ? Number(error.code) : 0, err }));
      });
    for (let round = 0; round < ROUNDS; round++) {
      const runs = await Promise.all(Array.from({ length: 16 }, (_, index) => run(`Round ${round}, note ${index}`)));
      const file = readFileSync(join(folder, 'reviews/2026-27.yaml'), 'utf8');
      for (const { text, code, err } of runs) {
        expect([0, 3]).toContain(code);
        expect(file.split(`text: ${text}\n`).length - 1).toBe(code === 0 ? 1 : 0);
        if (code === 3) expect(err).toContain('was changed while this was worked out');
      }
      expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    }
    expect([...filesIn(folder).keys()].filter(isStray)).toEqual([]);
  }, PATIENCE * 4);
});
