import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withVersions } from '../src/cli/versions.ts';
import { VersionsRead } from '../src/cli/versions-read.ts';
import { Timeline } from '../src/history/timeline.ts';
import type { Moment } from '../src/history/timeline.ts';
import { compare } from '../src/history/compare.ts';
import { writeTenYears } from './bench/ten-years.js';

// Ten years of one school: about 40 versions a year, split files, renames, merges, a superseded edition, one version that is no YAML.
const desk = mkdtempSync(join(tmpdir(), 'sip-ten-years-'));
const repository = join(desk, 'plans.git');
const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
let made: ReturnType<typeof writeTenYears>;
beforeAll(() => {
  made = writeTenYears(repository);
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const at = (school: string) => ({ common: { lang: 'en', quiet: false, colour: false, width: 80, today: '2026-11-23', school }, world: { folder: desk, environment: {}, today: '2026-11-23', terminal: { columns: 80, colour: false, interactive: false } } }) as const;

/** The built program, with the git processes that it started. */
function sip(...words: string[]): { code: number | null; out: string; err: string; asked: string[] } {
  const count = join(desk, 'count');
  const folder = join(desk, 'bin');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${count}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  writeFileSync(count, '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words, '--school', repository], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { PATH: `${folder}:${process.env['PATH']}`, LANG: 'en', COLUMNS: '80' } });
  const asked = readFileSync(count, 'utf8').trim().split('\n').map((line) => (line.startsWith('cat-file') ? line : line.split(' ')[0]!));
  return { code: status, out: stdout, err: stderr, asked };
}

describe('ten years of one school', () => {
  it('are about 40 versions a year, and the newest reads without a word about its shape', () => {
    expect(made.ids).toHaveLength(400);
    const { code, out, asked } = sip('log', '--all');
    expect([code, asked.sort()]).toEqual([0, ['cat-file --batch', 'cat-file --batch-check', 'rev-list', 'rev-parse']]);
    expect(out.match(/^\d+ \w+ 20\d\d · /gm)!.length).toBeGreaterThan(380);
    expect(out).toContain('cannot be read, so what changed in it is told in the version after it:\n  plan.yaml');
    expect(out).toMatch(/1 priority renamed/);
    expect(out).toContain('brings branches together');
    expect(sip('validate', '--rev', 'HEAD', '--stage', 'draft').out).not.toMatch(/ error {2}/);
  });

  it('are compared between any two points, whatever was split, renamed or merged between them', async () => {
    const points = made.ids.filter((_, index) => index % 57 === 3);
    const pairs = points.flatMap((a) => points.map((b) => [a, b] as const));
    expect(pairs.length).toBeGreaterThan(40);
    await withVersions(at(repository), async (versions) => {
      const schools = new Map<string, ReturnType<typeof versions.school>>();
      for (const id of points) schools.set(id, versions.school((await versions.commit(id, id)).snapshot));
      for (const [a, b] of pairs) {
        const { groups, untold } = compare(schools.get(a)!, schools.get(b)!, { today: '2026-11-23' });
        expect([a, b, groups.length > 0, untold]).toEqual([a, b, a !== b, []]);
      }
    });
  });

  it('are told through the program: between days, approvals and the version that is no YAML', () => {
    for (const [a, b] of [['2017-01-01', '2026-01-01'], ['2026-01-01', '2017-01-01'], ['approved', 'HEAD'], ['sip/approved/2023-09-27', 'sip/approved/2024-09-27'], [made.ids[0]!, 'HEAD']]) {
      const { code, out, err } = sip('diff', a!, b!);
      expect([a, b, code, err]).toEqual([a, b, 0, '']);
      expect(out.split('\n').length).toBeGreaterThan(3);
    }
    const { code, err } = sip('diff', made.broken, 'HEAD');
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('Not everything that changed can be told.')]);
  });

  it('show the life of a thing under all its names, with its figures', () => {
    const { code, out, err } = sip('log', 'attendance-for-all/T1', '--as-of', '2026-11-23');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/measured +attendance\/T1/);
    expect(out.match(/^ {2}\d+ \w+ 20\d\d +[▁▂▃▄▅▆▇█]+┆[▁▂▃▄▅▆▇█] /gm)!.length).toBeGreaterThan(2);
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(sip('log', 'steady-attendance').out).toMatch(/renamed +slow-attendance → steady-attendance/);
  });
});

it('what is passed over as untouched was untouched: a life is the same when every version is compared', async () => {
  const short = join(desk, 'short.git');
  writeTenYears(short, 5, 20);
  await withVersions(at(short), async (versions) => {
    const commits = await versions.commits();
    const read = new VersionsRead(versions, commits, (school) => school);
    await read.open(commits);
    const newest = commits[0]!;
    const everything = { type: 'map', entries: new Map(), start: 0, end: 0, source: undefined, key: undefined, flow: false } as const;
    const thorough = new Timeline(commits, { unreadable: (id) => read.unreadable(id), school: (id) => read.school(id), written: () => ({ documents: [], tree: everything }) });
    const told = (moments: readonly Moment[]) => moments.map(({ recorded, changes, unreadable, item }) => [recorded.id, item?.path, unreadable, changes.map(({ verdict, item: of, field }) => [verdict, of.path, field])]);
    const followed = read.school(newest.id).items.filter(({ def, id }) => id !== '' && ['priority', 'target', 'finding', 'cause', 'action'].includes(def)).filter((_, index) => index % 6 === 0);
    expect(followed.length).toBeGreaterThan(6);
    let moments = 0;
    for (const { def, path } of followed) {
      const itself = () => read.school(newest.id).items.find((item) => item.def === def && item.path === path)!;
      const quick = told(new Timeline(commits, read).life(itself(), newest));
      expect([path, quick]).toEqual([path, told(thorough.life(itself(), newest))]);
      moments += quick.length;
    }
    expect(moments).toBeGreaterThan(20);
  });
});

describe('what ten years cost', () => {
  it('two long-lived git processes, and the same few short ones however many versions are read', () => {
    const long = ['cat-file --batch-check', 'cat-file --batch'];
    expect(sip('diff', made.ids[5]!, 'HEAD').asked).toEqual(long);
    expect(sip('diff', '2017-01-01', 'HEAD').asked.sort()).toEqual([...long, 'rev-list'].sort());
    expect(sip('log').asked.sort()).toEqual([...long, 'rev-list', 'rev-parse'].sort());
    expect(sip('log', 'reading/T1').asked.sort()).toEqual([...long, 'rev-list', 'rev-parse'].sort());
    expect(sip('log', 'digital').asked.sort()).toEqual([...long, 'for-each-ref', 'rev-list', 'rev-parse'].sort());
  });

  it('one parse for each file that any version holds, and none for what two versions share', async () => {
    await withVersions(at(repository), async (versions) => {
      const held = new Set<string>();
      const [newest, before] = await versions.commits();
      for (const { id } of await versions.commits()) {
        const { snapshot } = await versions.commit(id, id);
        for (const { path, blob } of snapshot.files) held.add(`${path} ${blob}`);
        versions.school(snapshot);
        versions.school(snapshot);
      }
      expect(versions.parses.count).toBe(held.size);
      for (const id of [newest!.id, before!.id]) versions.school((await versions.commit(id, id)).snapshot);
      expect(versions.parses.count).toBe(held.size);
      expect(held.size).toBeLessThan(500);
    });
  });
});
