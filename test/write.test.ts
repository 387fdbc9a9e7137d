import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../src/cli/write.ts';

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

describe('a file is written whole or not at all', () => {
  it('makes the folders above it and leaves nothing else behind', () => {
    writeWhole(join(desk, 'reports/2026/autumn.html'), 'Hydref');
    expect(readFileSync(join(desk, 'reports/2026/autumn.html'), 'utf8')).toBe('Hydref');
    expect(readdirSync(join(desk, 'reports/2026'))).toEqual(['autumn.html']);
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
    expect(codeOf(() => writeWhole(join(desk, 'plan.yaml'), 'other', true))).toBe('EEXIST');
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
    expect(readdirSync(desk).filter((name) => name.startsWith('.sip-'))).toEqual([]);
  });
});
