import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeAway } from '../src/cli/take-away.ts';
import { Unwritten, writeAll } from '../src/cli/write.ts';
import type { Writing } from '../src/cli/write.ts';

const desk = mkdtempSync(join(tmpdir(), 'sip-write-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const codeOf = (act: () => void): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};
const writeWhole = (path: string, text: string, more: Partial<Writing> = {}): void => writeAll([{ path, text, ...more }]);
const strays = (folder = desk): string[] => readdirSync(folder).filter((name) => name.startsWith('.sip-'));

describe('a file is written whole or not at all', () => {
  it('makes the folders above it and leaves nothing else behind', () => {
    writeWhole(join(desk, 'reports/2026/autumn.html'), 'Hydref');
    expect(readFileSync(join(desk, 'reports/2026/autumn.html'), 'utf8')).toBe('Hydref');
    expect(readdirSync(join(desk, 'reports/2026'))).toEqual(['autumn.html']);
  });

  it('puts no output over a plan, and takes nothing away elsewhere, by way of a link', () => {
    const school = join(desk, 'linked');
    mkdirSync(join(school, 'elsewhere'), { recursive: true });
    mkdirSync(join(school, 'top'));
    writeFileSync(join(school, 'plan.yaml'), 'sip: 1\n');
    symlinkSync('plan.yaml', join(school, 'out.md'));
    expect(codeOf(() => writeWhole(join(school, 'out.md'), '# Changes'))).toBe('EPLAN');
    expect(readFileSync(join(school, 'plan.yaml'), 'utf8')).toBe('sip: 1\n');
    writeFileSync(join(school, 'elsewhere/sip.yml'), 'kept');
    symlinkSync('../elsewhere', join(school, 'top/workflows'));
    expect(codeOf(() => takeAway([{ path: join(school, 'top/workflows/sip.yml'), expected: 'kept', within: join(school, 'top') }]))).toBe('EOUTSIDE');
    expect(readFileSync(join(school, 'elsewhere/sip.yml'), 'utf8')).toBe('kept');
  });

  it('keeps a file’s mode, and writes through a link instead of putting a file in its place', () => {
    writeFileSync(join(desk, 'shared.html'), 'old');
    chmodSync(join(desk, 'shared.html'), 0o640);
    symlinkSync(join(desk, 'shared.html'), join(desk, 'link.html'));
    writeWhole(join(desk, 'link.html'), 'new');
    expect(readFileSync(join(desk, 'shared.html'), 'utf8')).toBe('new');
    expect(statSync(join(desk, 'shared.html')).mode & 0o777).toBe(0o640);
  });

  it('leaves what is there alone when only something new may be written', () => {
    writeFileSync(join(desk, 'plan.yaml'), 'sip: 1\n');
    expect(codeOf(() => writeWhole(join(desk, 'plan.yaml'), 'other', { onlyNew: true }))).toBe('EEXIST');
    expect(readFileSync(join(desk, 'plan.yaml'), 'utf8')).toBe('sip: 1\n');
  });

  it('writes into what is no file, and leaves it what it is', () => {
    writeWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('ends with the machine’s own refusal where nothing can be made', () => {
    mkdirSync(join(desk, 'folder'), { recursive: true });
    expect(codeOf(() => writeWhole(join(desk, 'folder'), 'x'))).toBe('EISDIR');
    expect(codeOf(() => writeWhole(join(desk, 'plan.yaml/below.html'), 'x'))).toBe('ENOTDIR');
    expect(codeOf(() => writeWhole('/proc/sip/never.json', 'x'))).toMatch(/^E(NOENT|PERM|ACCES)$/);
    expect(strays()).toEqual([]);
  });

  it('writes several or none: where one cannot be written, those before it are as they were', () => {
    writeFileSync(join(desk, 'a.yaml'), 'old');
    expect(codeOf(() => writeAll([{ path: join(desk, 'a.yaml'), text: 'new' }, { path: join(desk, 'folder'), text: 'x' }]))).toBe('EISDIR');
    expect(readFileSync(join(desk, 'a.yaml'), 'utf8')).toBe('old');
    expect(strays()).toEqual([]);
  });

  it('leaves a file alone that is not what was read any more, and all that were to be written with it', () => {
    const [a, b] = [join(desk, 'a.yaml'), join(desk, 'b.yaml')];
    writeFileSync(a, 'one');
    writeFileSync(b, 'somebody else’s');
    expect(codeOf(() => writeAll([{ path: a, text: 'new', expected: 'one', within: desk }, { path: b, text: 'new', expected: 'two', within: desk }]))).toBe('ECHANGED');
    expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['one', 'somebody else’s']);
    rmSync(b);
    expect(codeOf(() => writeWhole(b, 'new', { expected: 'two', within: desk }))).toBe('ECHANGED');
    expect(strays()).toEqual([]);
  });

  it('never writes outside the folder it was given, wherever a link leads', () => {
    const [school, outside] = [join(desk, 'school'), join(desk, 'outside')];
    mkdirSync(school);
    mkdirSync(outside);
    writeFileSync(join(outside, 'plan.yaml'), 'theirs');
    writeFileSync(join(school, 'real.yaml'), 'ours');
    symlinkSync(join(outside, 'plan.yaml'), join(school, 'plan.yaml'));
    symlinkSync(outside, join(school, 'reviews'));
    symlinkSync('real.yaml', join(school, 'self-evaluation.yaml'));
    expect(codeOf(() => writeWhole(join(school, 'plan.yaml'), 'x', { within: school }))).toBe('EOUTSIDE');
    expect(codeOf(() => writeWhole(join(school, 'reviews/new/2026.yaml'), 'x', { within: school }))).toBe('EOUTSIDE');
    expect(readFileSync(join(outside, 'plan.yaml'), 'utf8')).toBe('theirs');
    expect(readdirSync(outside)).toEqual(['plan.yaml']);
    writeWhole(join(school, 'self-evaluation.yaml'), 'new', { within: school, expected: 'ours' });
    expect(readFileSync(join(school, 'real.yaml'), 'utf8')).toBe('new');
  });

  it('takes away what a killed run left, and leaves alone what another run is at work on', () => {
    const folder = join(desk, 'after');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.yaml'), 'old');
    const machine = hostname().replace(/[^A-Za-z0-9]/g, '').slice(0, 30) || 'machine';
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    for (const name of [`${machine}-${gone}-1`, `${machine}-${process.ppid}-1`, 'elsewhere-7-1']) writeFileSync(join(folder, `.sip-unfinished-${name}`), '');
    writeFileSync(join(folder, '.sip-unfinished-turn'), `${machine} ${gone}`);
    writeWhole(join(folder, 'a.yaml'), 'new', { within: folder, expected: 'old' });
    expect(strays(folder).sort()).toEqual(['.sip-unfinished-elsewhere-7-1', `.sip-unfinished-${machine}-${process.ppid}-1`].sort());
  });

  it('tells what was written before the one that could not be', () => {
    const unwritten = (() => {
      try {
        writeAll([{ path: join(desk, 'first.html'), text: 'x' }, { path: '/dev/full', text: 'x' }]);
      } catch (error) {
        return error as Unwritten;
      }
      return undefined;
    })();
    expect([unwritten?.code, unwritten?.path, unwritten?.written]).toEqual(['ENOSPC', '/dev/full', [join(desk, 'first.html')]]);
  });
});
