import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { moreFiles } from '../src/cli/school.ts';
import { readFolder } from '../src/read/folder.ts';
import { REORDER } from './fields/mistakes.ts';
import { outcomesOf } from './fields/run.ts';
import type { Outcome } from './fields/run.ts';
import { PATIENCE } from './sampling.ts';

// Every field of the example schools in turn is left out, blanked, turned round, or says something else. What is told of is kept in
// caught.md; what nobody tells of is explained in uncaught.yaml. When rules change, `SIP_FIELDS=write` writes caught.md anew: look
// at what is no longer caught before it is committed.

const here = fileURLToPath(new URL('./fields/', import.meta.url));
const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const SCHOOLS = ['small-primary', 'pupil-referral-unit', 'welsh-medium-secondary', 'first-draft', 'tired-school'];
const MOST = process.env['SIP_LONG'] === '1' ? Infinity : 1;

/** What a version shows that no comparison tells of: how a thing is numbered and was once called, and in which format a file is written. */
const NEVER_IN_DIFF = /\.(?:number|formerly)$|^root\.(?:sip|language)$/;

/** The files of a school by their paths, as the program reads them. */
const filesOf = (school: string): Record<string, string> => Object.fromEntries(readFolder(`${examples}${school}`, moreFiles).files.map(({ path, text }) => [path, text]));

interface Reason {
  readonly why: string;
  readonly [mistake: string]: string | readonly string[];
}

/** Each field and mistake that uncaught.yaml explains, with how often it does. */
function explained(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { why, ...mistakes } of parse(readFileSync(`${here}uncaught.yaml`, 'utf8')) as Reason[]) {
    expect(why.length).toBeGreaterThan(30);
    for (const [mistake, fields] of Object.entries(mistakes)) for (const field of fields as readonly string[]) counts.set(`${field} ${mistake}`, (counts.get(`${field} ${mistake}`) ?? 0) + 1);
  }
  return counts;
}

const told = new Map<string, { places: number; caught: number; rules: Set<string> }>();

function note({ place, mistake, caughtBy }: Outcome): void {
  const key = `${place.name} ${mistake}`;
  const known = told.get(key) ?? { places: 0, caught: 0, rules: new Set<string>() };
  told.set(key, { places: known.places + 1, caught: known.caught + (caughtBy.length > 0 ? 1 : 0), rules: new Set([...known.rules, ...caughtBy]) });
}

describe.each(SCHOOLS)('every mistake at every field of %s', (school) => {
  it('is told of or explained, and a comparison shows it; the order of things means nothing', { timeout: PATIENCE }, () => {
    const odd: string[] = [];
    for (const outcome of outcomesOf(filesOf(school), school, MOST)) {
      const { place, mistake, caughtBy, inDiff } = outcome;
      const where = `${place.file} ${place.path.join('/')}: ${mistake}`;
      if (mistake === REORDER) {
        if (caughtBy.length > 0 || inDiff) odd.push(`${where}: ${caughtBy.join(', ')}${inDiff ? ' in a comparison' : ''}`);
        continue;
      }
      note(outcome);
      if (inDiff === NEVER_IN_DIFF.test(place.name)) odd.push(`${where}: ${inDiff ? 'in' : 'not in'} a comparison`);
    }
    expect(odd).toEqual([]);
  });
});

describe('what nobody tells of', () => {
  it('is explained one by one, and nothing is explained that is told of', () => {
    expect(told.size).toBeGreaterThan(1_000);
    const reasons = explained();
    const uncaught = new Set([...told].filter(([, { caught }]) => caught === 0).map(([key]) => key));
    expect([...uncaught].filter((key) => reasons.get(key) !== 1).sort(), 'not explained, or twice').toEqual([]);
    // At more places than one in each school, some of it is told of somewhere.
    if (MOST !== Infinity) expect([...reasons.keys()].filter((key) => !uncaught.has(key)).sort(), 'explained, and told of').toEqual([]);
  });

  it('stands beside what is told of, in caught.md', () => {
    if (MOST === Infinity) return;
    const caught = [...told].filter(([, { caught }]) => caught > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = caught.map(([key, { caught, places, rules }]) => `| \`${key.slice(0, key.indexOf(' '))}\` | ${key.slice(key.indexOf(' ') + 1)} | ${caught} of ${places} | ${[...rules].sort().join(', ')} |`);
    const now = `# Which rule tells of which mistake\n\nMade by \`SIP_FIELDS=write npx vitest run test/fields.test.ts\`: every field of the example schools in turn, at one place in each school.\nKinds of mistake: ${told.size}; told of: ${caught.length}; explained in uncaught.yaml: ${told.size - caught.length}; shown by \`sip diff\`: all but numbers, earlier names and the format of a file.\n\n| field | mistake | places | told of by |\n|---|---|---:|---|\n${rows.join('\n')}\n`;
    const figures = `0 of ${told.size.toLocaleString('en-GB')}: ${caught.length} are told of, ${told.size - caught.length} explained`;
    expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(figures);
    if (process.env['SIP_FIELDS'] === 'write') writeFileSync(`${here}caught.md`, now);
    expect(now).toBe(readFileSync(`${here}caught.md`, 'utf8'));
  });
});
