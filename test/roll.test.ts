import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { load } from '../src/load.ts';
import { fromMemory } from '../src/read/memory.ts';
import { readFolder } from '../src/read/folder.ts';
import { moreFiles } from '../src/cli/school.ts';
import { rollOn } from '../src/rolling/roll.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const desk = mkdtempSync(join(tmpdir(), 'sip-roll-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));
const sip = (words: readonly string[], folder: string) => spawnSync(process.execPath, [join(root, 'bin/sip.js'), ...words, '--no-color'], { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'en_GB.UTF-8', SIP_LANG: 'en' } });
const schoolAt = (folder: string) => load(readFolder(folder, moreFiles)).school;

const PLAN = `# Nodyn y pennaeth.
school:
  name: Ysgol y Felin
  language: cy
plan:
  title: Cynllun
  stage: approved
  years: 2026-27 hyd 2028-29 # tair blynedd
  prepared: 2026-09-14
priorities:
  darllen:
    title: Darllen yn rhugl
    years: 2026-27 hyd 2027-28
    because: [darllen-araf]
    targets:
      T1:
        title: { cy: Pawb yn darllen, en: Everybody reads }
        status: partly-met
        progress: Mae Blynyddoedd 2 a 4 wedi symud.
      T2:
        title: Llyfrau gartref
        status: met
  iard:
    title: Amser chwarae tawel
    targets:
      T1:
        title: Llai o ffraeo
        readings:
          - when: 2027-05-01
            value: 4 yr wythnos
  cymraeg:
    title: Cymraeg bob dydd
    years: 2027-28
    x-ours: kept
findings:
  darllen-araf:
    kind: improve
    finding: Hanner y dysgwyr yn darllen fesul gair.
`;

describe('what rolling on writes', () => {
  const { school } = load(fromMemory({ 'plan.yaml': PLAN }));
  const roll = rollOn(school)!;

  it('moves the years on, in the words they were written in', () => {
    expect([roll.ended, roll.years]).toEqual([2026, '2027-28 hyd 2029-30']);
    expect(rollOn(load(fromMemory({ 'plan.yaml': 'plan:\n  years: 2026-27\n' })).school)!.years).toBe('2027-28');
    expect(rollOn(load(fromMemory({ 'plan.yaml': 'priorities:\n  a1:\n    title: x\n' })).school)).toBeUndefined();
  });

  it('accounts for every target with what the plan says, and guesses nothing', () => {
    expect(Object.fromEntries(roll.targets.map(({ id, value }) => [id, value]))).toEqual({
      'darllen-T1': { title: { cy: 'Pawb yn darllen', en: 'Everybody reads' }, met: 'partly', extent: 'Mae Blynyddoedd 2 a 4 wedi symud.', 'carried-into': ['darllen'] },
      T2: { title: 'Llyfrau gartref', met: 'fully' },
      'iard-T1': { title: 'Llai o ffraeo', extent: '4 yr wythnos (1 Mai 2027)' },
    });
    expect(roll.dated.map(({ id }) => id)).toEqual(['iard']);
  });

  it('lists what only people can decide, in both languages', () => {
    for (const lang of ['en', 'cy'] as const) {
      const said = roll.decide.map((one) => one[lang]).join('\n');
      for (const name of ['Amser chwarae tawel', 'Cymraeg bob dydd', 'darllen-T1', 'iard-T1', '2029-30', '`prepared:`']) expect(said, lang).toContain(name);
    }
  });
});

describe('sip roll', () => {
  it.each(['small-primary', 'welsh-medium-secondary', 'pupil-referral-unit', 'tired-school'])('%s: each target is accounted for once, and nothing else is lost', (name) => {
    const folder = join(desk, name);
    cpSync(join(root, 'examples', name), folder, { recursive: true });
    const before = schoolAt(folder);
    const year = `${before.currentYear}-${String((before.currentYear! + 1) % 100)}`;
    const wanted = before.all('priority').filter(({ data }) => data.years === undefined || data.years.period!.start.startsWith(String(before.currentYear))).flatMap(({ data }) => data.targets);

    expect(sip(['roll', '--as-of', '2026-11-23'], folder).status).toBe(2);
    const looked = sip(['roll', '--check', '--as-of', '2027-07-02'], folder);
    expect([looked.status, looked.stderr]).toEqual([0, '']);
    expect(schoolAt(folder).currentYear).toBe(before.currentYear);
    const rolled = sip(['roll', '--as-of', '2027-07-02'], folder);
    expect([rolled.status, rolled.stderr]).toEqual([0, '']);

    const after = schoolAt(folder);
    expect([after.currentYear, after.stage]).toEqual([before.currentYear! + 1, 'draft']);
    const accounted = after.all('previous-target').filter(({ path }) => path.startsWith(`${year}/`));
    expect(accounted).toHaveLength(wanted.length);
    const titles = (targets: readonly { readonly data: { readonly title?: { readonly cy?: string; readonly en?: string } } }[]) => targets.map(({ data }) => `${data.title?.cy} ${data.title?.en}`).sort();
    expect(titles(accounted)).toEqual(titles(wanted));
    const kept = new Set(after.items.map(({ def, path }) => `${def} ${path}`));
    expect(before.items.filter(({ id, def, path }) => id !== '' && !kept.has(`${def} ${path}`)).map(({ path }) => path)).toEqual([]);
    expect(checkSchool(readFolder(folder, moreFiles), { today: '2027-07-02' }).diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual([]);

    const twice = sip(['roll', '--as-of', '2027-07-02'], folder);
    expect(twice.status).toBe(2);
    expect(schoolAt(folder).currentYear).toBe(before.currentYear! + 1);
  });

  it('changes its own lines alone: notes and names of the school’s own stay', () => {
    const folder = join(desk, 'small-primary');
    const lines = readFileSync(join(root, 'examples/small-primary/plan.yaml'), 'utf8').split('\n');
    const after = new Set(readFileSync(join(folder, 'plan.yaml'), 'utf8').split('\n'));
    expect(lines.filter((line) => !after.has(line))).toEqual(['  stage: approved', '  years: 2026-27 to 2028-29']);
  });
});
