import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
import { checkStatutory } from '../src/statutory/check.ts';

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
    expect(Object.fromEntries(roll.accounts.fresh.map(({ id, value }) => [id, value]))).toEqual({
      'darllen-T1': { title: { cy: 'Pawb yn darllen', en: 'Everybody reads' }, met: 'partly', extent: 'Mae Blynyddoedd 2 a 4 wedi symud.', 'carried-into': ['darllen/T1'] },
      T2: { title: 'Llyfrau gartref', met: 'fully' },
      'iard-T1': { title: 'Llai o ffraeo', note: 'Y darlleniad diwethaf: 4 yr wythnos (1 Mai 2027)' },
    });
    expect(roll.dated.map(({ id }) => id)).toEqual(['iard']);
  });

  it('shows an earlier target to nobody who might not see it before', () => {
    const hidden = PLAN.replace('        status: met\n', '        status: met\n        audience: school\n').replace('    title: Amser chwarae tawel\n', '    title: Amser chwarae tawel\n    audience: governors\n');
    const values = Object.fromEntries(rollOn(load(fromMemory({ 'plan.yaml': hidden })).school)!.accounts.fresh.map(({ id, value }) => [id, value['audience']]));
    expect(values).toEqual({ 'darllen-T1': undefined, T2: 'school', 'iard-T1': 'governors' });
  });

  it('lists what only people can decide, in both languages', () => {
    for (const lang of ['en', 'cy'] as const) {
      const said = roll.decide.map(({ what, things, next }) => `${what[lang]} ${things.map(({ path, field }) => `${path} ${field ?? ''}`).join(' ')} ${next?.[lang]}`).join('\n');
      for (const name of ['iard', 'cymraeg', '2026-27/darllen-T1', '2026-27/iard-T1', '2029-30', '`prepared:`', '`carried-into:`']) expect(said, lang).toContain(name);
      expect(said).not.toMatch(/\{\w+\}/);
    }
  });

  it('says nothing of what is not there to decide', () => {
    const quiet = rollOn(load(fromMemory({ 'plan.yaml': 'plan:\n  years: 2026-27\n' })).school)!;
    expect(quiet.decide.map(({ things }) => things.map(({ path, field }) => `${path}${field}`))).toEqual([['prepared']]);
  });
});

describe('each target once', () => {
  const rolled = (text: string) => rollOn(load(fromMemory({ 'plan.yaml': text })).school)!.accounts;
  const plan = (targets: string, more = '') => `plan:\n  years: 2026-27 to 2028-29\npriorities:\n  a:\n    title: A\n    years: 2026-27 to 2027-28\n    targets:\n${targets}${more}`;

  it('one that the school wrote down itself is left as it is; other words under the same id stay, and get company', () => {
    const text = plan('      T1:\n        title: Everybody reads\n      T2:\n        title: Everybody writes\n', 'previous-targets:\n  2026-27:\n    T1:\n      title: Everybody reads\n      met: fully\n    T2:\n      title: Something else\n    a-T2:\n      title: And another\n');
    const { fresh, there, before } = rolled(text);
    expect([there.map(({ id }) => id), before, fresh.map(({ id }) => id)]).toEqual([['T1'], [], ['a-T2-2']]);
  });

  it('one that was met in an earlier year and still stands there is not met again; new words or a new date make it new', () => {
    const text = (by: string) => plan(`      T1:\n        title: Everybody reads\n        by: ${by}\n        status: met\n`, 'previous-targets:\n  2025-26:\n    T1:\n      title: Everybody reads\n      met: fully\n');
    expect(rolled(text('summer 2026')).before.map(({ id }) => id)).toEqual(['T1']);
    expect(rolled(text('summer 2027')).fresh.map(({ id, value }) => [id, value['met']])).toEqual([['T1', 'fully']]);
  });

  it('one that is due later goes on and need not say yet whether it was met; one that was closed does not go on', () => {
    const { fresh } = rolled(plan('      T1:\n        title: Everybody reads\n        by: summer 2028\n      T2:\n        title: Everybody writes\n        status: closed\n'));
    expect(fresh.map(({ id, notYetDue, value }) => [id, notYetDue, value['carried-into']])).toEqual([['T1', true, ['a/T1']], ['T2', false, undefined]]);
  });

  it('one that is due later says so where the plan has nothing else on it, so that nothing is left to write and no law is missing', () => {
    const text = plan('      T1:\n        title: Everybody reads\n        by: summer 2028\n      T2:\n        title: { en: Everybody writes, cy: Pawb yn ysgrifennu }\n        by: 2028-07-01\n      T3:\n        title: Everybody counts\n        by: summer 2028\n        progress: Half of them do.\n');
    expect(rolled(text).fresh.map(({ value }) => value['extent'])).toEqual(['Not due yet: to be met by summer term 2028', { en: 'Not due yet: to be met by 1 July 2028', cy: 'Nid yw’n ddyledus eto: i’w gyflawni erbyn 1 Gorffennaf 2028' }, 'Half of them do.']);
    const folder = join(desk, 'due-later');
    mkdirSync(folder);
    writeFileSync(join(folder, 'plan.yaml'), text);
    const told = sip(['roll', '--as-of', '2027-07-02'], folder);
    expect([told.status, told.stdout.includes('Nothing says whether')]).toEqual([0, false]);
    expect(checkSchool(readFolder(folder, moreFiles), { today: '2027-09-20' }).diagnostics.map(({ rule }) => rule)).not.toContain('previous-targets');
  });

  it('one of which only a figure on the way is known leaves the law’s question open, until the school answers it', () => {
    const text = plan('      T1:\n        title: Everybody reads\n        by: 2027-07-01\n        status: on-course\n        readings:\n          - when: 2026-11-13\n            value: 22 learners\n');
    const judged = text.replace('on-course', 'partly-met');
    expect(rolled(judged).fresh[0]!.value).toMatchObject({ met: 'partly', extent: '22 learners (13 November 2026)' });
    const folder = join(desk, 'on-the-way');
    mkdirSync(folder);
    writeFileSync(join(folder, 'plan.yaml'), text);
    expect(sip(['roll', '--as-of', '2027-07-02'], folder).status).toBe(0);
    const standing = () => Object.fromEntries(checkStatutory(schoolAt(folder), '2027-09-20').map((one) => [one.id, one.standing]));
    expect(standing()).toMatchObject({ 'previous-targets': 'missing', 'previous-reasons': 'unread' });
    writeFileSync(join(folder, 'plan.yaml'), readFileSync(join(folder, 'plan.yaml'), 'utf8').replace('      note: "The last', '      extent: Most of them do.\n      note: "The last'));
    expect(standing()).toMatchObject({ 'previous-targets': 'present', 'previous-reasons': 'not-applicable' });
  });

  it('is not seen by more people than before, and stays in its language', () => {
    const { fresh } = rolled(`language: en\n${plan('      T1:\n        title: Pawb yn darllen\n        lang: cy\n        audience: governors\n        progress:\n          en: Nearly\n')}`.replace('    title: A\n', '    title: A\n    audience: school\n'));
    expect(fresh[0]!.value).toEqual({ title: 'Pawb yn darllen', extent: { en: 'Nearly' }, 'carried-into': ['a/T1'], audience: 'school', lang: 'cy' });
  });

  it('has an id that the format has, however long those of the plan are', () => {
    const long = `a${'b'.repeat(58)}`;
    const { fresh } = rolled(`plan:\n  years: 2026-27\npriorities:\n${['x', 'y'].map((id) => `  ${id}:\n    title: A\n    targets:\n      ${long}:\n        title: T${id}\n`).join('')}`);
    expect(new Set(fresh.map(({ id }) => id)).size).toBe(2);
    for (const { id } of fresh) expect(id.length).toBeLessThanOrEqual(60);
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

    const stands = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.yaml')).map((one) => readFileSync(join(folder, one), 'utf8'));
    const once = stands();
    for (const words of [['roll'], ['roll', '--early']]) expect(sip([...words, '--as-of', '2027-07-02'], folder).status).toBe(2);
    expect(stands()).toEqual(once);
    expect(schoolAt(folder).currentYear).toBe(before.currentYear! + 1);
  });

  it('changes its own lines alone: notes and names of the school’s own stay', () => {
    const folder = join(desk, 'small-primary');
    const lines = readFileSync(join(root, 'examples/small-primary/plan.yaml'), 'utf8').split('\n');
    const after = new Set(readFileSync(join(folder, 'plan.yaml'), 'utf8').split('\n'));
    expect(lines.filter((line) => !after.has(line))).toEqual(['  stage: approved', '  years: 2026-27 to 2028-29']);
  });

  it('takes the years that are asked for, where they begin with the next one', () => {
    const folder = join(desk, 'asked');
    mkdirSync(folder);
    const plan = 'school:\n  name: Ysgol y Felin\nplan: # ours\n  years: "2026-27" # this year\n  stage: approved\n\n# Why these: see the minutes.\npriorities:\n  a:\n    title: A\n    x-ours: [1, 2]\n'.replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'plan.yaml'), plan);
    for (const years of ['2028-29', '2027-29', 'soon', '2027-28 to 2026-27']) {
      const refused = sip(['roll', '--years', years, '--as-of', '2027-07-02'], folder);
      expect([refused.status, refused.stderr], years).toEqual([2, expect.stringContaining('begins with 2027-28')]);
    }
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(plan);
    expect(sip(['roll', '--years', '2027-28 to 2029-30', '--as-of', '2027-07-02'], folder).status).toBe(0);
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(plan.replace('"2026-27" #', '2027-28 to 2029-30 #').replace('stage: approved', 'stage: draft').replace('    x-ours: [1, 2]\r\n', '    x-ours: [1, 2]\r\n    years: 2026-27\r\n'));
  });

  it('names what the plan says of its current year, to be read again, and what took place in the year that ends', () => {
    const folder = join(desk, 'current');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'plan.yaml'),
      'plan:\n  years: 2026-27 to 2028-29\n  short-term: Reading first.\nnational-priorities:\n  poverty:\n    how: Books at home.\ncommunity:\n  families: Reading cafés.\nlearning-strategy:\n  how: Training in fluency.\n  temporary-staff:\ninset:\n  how: Two days on fluency.\nresources:\n  now: Staff and money.\nprofessional-learning:\n  fluency: {title: Fluency, when: autumn 2026}\n  next-year: {title: Talk, when: autumn 2027}\n',
    );
    const told = sip(['roll', '--check', '--as-of', '2027-07-02'], folder).stdout;
    const block = (heading: string) => told.split('\n\n').find((one) => one.includes(heading))!;
    const fields = ['poverty how:', 'plan short-term:', 'learning-strategy how:', 'inset how:', 'community families:', 'resources now:'];
    expect(block('it is 2027-28 now').match(/[\w-]+ [\w-]+:(?= )/g)).toEqual(fields);
    expect(block('Professional learning, INSET days and grants of 2026-27')).toMatch(/fluency {2}plan\.yaml:\d+/);
    expect(told).not.toContain('next-year');
  });

  it('speaks Welsh, and refuses with a word on why', () => {
    const folder = join(desk, 'welsh-medium-secondary');
    const refused = sip(['roll', '--lang', 'cy', '--as-of', '2027-07-02'], folder);
    expect([refused.status, refused.stdout, refused.stderr]).toEqual([2, '', expect.stringContaining('nid oes dim ohoni i’w dreiglo eto')]);
    const looked = sip(['roll', '--check', '--lang', 'cy', '--as-of', '2028-07-02'], folder);
    expect([looked.status, looked.stdout]).toEqual([0, expect.stringContaining('I’w benderfynu')]);
    expect(looked.stdout).not.toMatch(/Nothing|These/);
  });

  it('leaves a target with a date of the year that ended, of which one thing is said: that the date is before the plan', () => {
    const folder = join(desk, 'old-date');
    mkdirSync(folder);
    writeFileSync(join(folder, 'plan.yaml'), 'plan:\n  years: 2026-27 to 2028-29\npriorities:\n  reading:\n    title: Reading fluently\n    years: 2026-27 to 2028-29\n    targets:\n      T1:\n        title: Everybody reads at home.\n        by: summer 2027\n');
    expect(sip(['roll', '--as-of', '2027-07-02'], folder).status).toBe(0);
    const told = checkSchool(readFolder(folder, moreFiles), { today: '2027-09-20' }).diagnostics.filter(({ span }) => readFileSync(join(folder, 'plan.yaml'), 'utf8').split('\n')[span.start.line - 1]!.includes('by: summer 2027'));
    expect(told.map(({ rule }) => rule)).toEqual(['outside-plan-dates']);
    expect(told[0]!.hint!.en).toContain('new date');
  });

  it('leaves only what is still to do, and sip diff tells of it in the field’s words', () => {
    const folder = join(desk, 'small-primary');
    const checked = JSON.parse(sip(['check', '--format', 'json', '--as-of', '2027-07-02'], folder).stdout) as { diagnostics: { rule: string; severity: string; item?: { id: string } }[] };
    expect([...new Set(checked.diagnostics.map(({ rule }) => rule))].sort()).toEqual(['cause-unanswered', 'outside-plan-dates', 'previous-targets', 'priorities-later', 'priority-without-learning', 'targets']);
    expect(checked.diagnostics.filter(({ rule, item }) => rule === 'outside-plan-dates' && /^(oracy|attendance)/.test(item?.id ?? ''))).toEqual([]);
    const told = sip(['diff', join(root, 'examples/small-primary/'), `${folder}/`, '--as-of', '2027-07-02'], desk).stdout;
    expect(told).toContain('2026-27 to 2028-29 → 2027-28 to 2029-30');
    expect(told.match(/added +2026-27\//g)).toHaveLength(8);
    expect(told).toContain('Approved → Draft');
    expect(told).not.toMatch(/removed|weakened/);
  });
});
