import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Box } from './hostile/box.ts';
import { JSON_CHECK, TURNS } from './hostile/case.ts';
import type { HostileCase, HostileClass } from './hostile/case.ts';
import { Driver } from './hostile/driver.ts';
import type { Run } from './hostile/driver.ts';
import { calm, readOrRefused } from './hostile/judge.ts';
import { Desk } from './hostile-run.ts';

// Everything that we could think of that somebody puts before the program, by mistake or to do harm, a file a class. Whatever it is:
// a documented exit code, no stack, nothing printed that a terminal, a browser, a calendar or a runner of jobs would act on, nothing told of a file
// outside the school’s folder, nothing written where only reading was asked for, and an end.

const names = readdirSync(new URL('hostile/classes/', import.meta.url)).map((name) => name.replace(/\.ts$/, '')).sort();
const classes = await Promise.all(names.map(async (name) => [name, ((await import(`./hostile/classes/${name}.ts`)) as { default: HostileClass }).default] as const));
const cases = classes.flatMap(([name, { cases: all }]) => all.map((one) => [name, one] as const));

it('the corpus is as large as we say', () => {
  expect(classes.length).toBeGreaterThanOrEqual(25);
  expect(cases.length).toBeGreaterThanOrEqual(300);
  for (const [name, { cases: all }] of classes) {
    expect(all.length, name).toBeGreaterThan(0);
    expect(new Set(all.map((one) => one.name)).size, `${name}: each case has a name of its own`).toBe(all.length);
  }
});

const driver = new Driver();
afterAll(() => {
  driver.close();
  console.info(`hostile corpus: classes ${classes.length}, cases ${cases.length}, runs ${driver.runs}, slowest ${Math.round(driver.slowest)} ms (${driver.slowestOf}), most memory ${Math.round(driver.largest / 2 ** 20)} MiB`);
});

/** The turn of a case among all commands: each class begins elsewhere. */
const turnsOf = (at: number): readonly (readonly string[])[] => [TURNS[(at * 2) % TURNS.length]!, TURNS[(at * 2 + 1) % TURNS.length]!];

async function tried(one: HostileCase, of: HostileClass, at: number): Promise<void> {
  const box = new Box();
  try {
    box.put(one.files ?? {});
    one.prepare?.(box);
    const before = box.standing();
    const own = one.commands ?? of.commands;
    const said = one.must ?? (one.commands ? undefined : of.must);
    const must = said === 'either' ? undefined : said;
    const asked = [...own, ...(must && !own.includes(JSON_CHECK) ? [JSON_CHECK] : []), ...(one.commands ? [] : turnsOf(at))];
    const runs: Run[] = [];
    for (const argv of asked) {
      const input = one.input === undefined ? {} : { input: Buffer.from(one.input as string) };
      const run = await driver.run({ folder: box.school, argv, ...(one.environment ? { environment: one.environment } : {}), ...input });
      calm(run, one.code);
      runs.push(run);
    }
    const [first] = runs;
    if (one.code !== undefined) expect(first!.code, `${first!.out}${first!.err}`).toBe(one.code);
    if (one.told !== undefined) expect(first!.out + first!.err).toMatch(one.told);
    for (const never of [one.never, of.never]) if (never) for (const { argv, out, err } of runs) expect((out + err).match(never)?.[0], `sip ${argv.join(' ')}`).toBeUndefined();
    if (must) readOrRefused(runs[asked.indexOf(JSON_CHECK)]!, must);
    one.holds?.(runs, box);
    const after = box.standing();
    const outside = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).filter(([path]) => !one.writes || !path.startsWith('/school/')));
    expect(outside(after)).toEqual(outside(before));
  } finally {
    box.remove();
  }
}

let at = 0;
describe.each(classes)('%s', (_, of) => {
  const first = at;
  at += of.cases.length;
  it.each(of.cases.map((one, index) => [one.name, one, first + index] as const))('%s', (_name, one, turn) => tried(one, of, turn));
});

// The same by the program as it is installed, in a process of its own: one of each class.
describe('a sample, by the program as people start it', () => {
  it.each(classes.map(([name, of]) => [name, of, of.cases.find(({ files, prepare, commands, environment }) => files && !prepare && !commands && !environment)] as const).filter(([, , one]) => one))('%s', async (_, of, one) => {
    const desk = new Desk(one!.files);
    try {
      const [argv] = of.commands;
      const { code, out, err } = await desk.sip(...argv!, ...(argv!.includes('--as-of') || !['check', 'lint', 'validate', 'render', 'trace', 'status'].includes(argv![0]!) ? [] : ['--as-of', '2026-11-23']));
      calm({ argv: argv!, code: code ?? -1, out, err, milliseconds: 0 });
    } finally {
      desk.remove();
    }
  });
});
