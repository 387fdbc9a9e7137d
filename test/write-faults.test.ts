import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each call that a write makes of the machine fails in turn: the first, the second, and so on until none is left to fail.

const faults = vi.hoisted(() => ({ at: Infinity, calls: 0, code: 'EIO', short: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failing = <A extends unknown[], R>(act: (...args: A) => R, undo?: (made: R) => void) =>
    (...args: A): R => {
      if (++faults.calls !== faults.at) return act(...args);
      // What is closed is closed, even where closing it tells of a fault.
      if (undo) undo(act(...args));
      throw Object.assign(new Error(faults.code), { code: faults.code });
    };
  return {
    ...fs,
    openSync: failing(fs.openSync),
    fsyncSync: failing(fs.fsyncSync),
    closeSync: failing(fs.closeSync, () => undefined),
    chmodSync: failing(fs.chmodSync),
    renameSync: failing(fs.renameSync),
    linkSync: failing(fs.linkSync),
    writeSync: failing((handle: number, bytes: Uint8Array | string, from?: number) => (faults.short && typeof bytes !== 'string' ? fs.writeSync(handle, bytes, from ?? 0, Math.min(3, bytes.length - (from ?? 0))) : fs.writeSync(handle, bytes as Uint8Array, from))),
  };
});

const { Unwritten, writeAll } = await import('../src/cli/write.ts');

const desk = mkdtempSync(join(tmpdir(), 'sip-faults-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const NEW = 'blaenoriaethau:\n  llafaredd:\n    title: ŵyl\n'.repeat(5);

function fresh(): string {
  const school = mkdtempSync(join(desk, 'school-'));
  mkdirSync(join(school, 'plan'));
  for (const path of ['plan.yaml', 'plan/a.yaml', 'plan/b.yaml']) writeFileSync(join(school, path), `old ${path}`);
  chmodSync(join(school, 'plan.yaml'), 0o640);
  return school;
}

const write = (school: string): void =>
  writeAll([
    ...['plan.yaml', 'plan/a.yaml', 'plan/b.yaml'].map((path) => ({ path: join(school, path), text: NEW, expected: `old ${path}`, within: school })),
    { path: join(school, 'plan/c.yaml'), text: NEW, onlyNew: true, within: school },
  ]);

const strays = (school: string): string[] => [school, join(school, 'plan')].flatMap((folder) => readdirSync(folder)).filter((name) => name.startsWith('.sip-'));

describe.each(['ENOSPC', 'EIO', 'EACCES'])('a write that fails with %s', (code) => {
  it('at any of its calls leaves every file as it was or as it was to be, and nothing unfinished', () => {
    let told = 0;
    let partly = 0;
    for (let at = 1; ; at++) {
      const school = fresh();
      Object.assign(faults, { at, calls: 0, code });
      let error: unknown;
      try {
        write(school);
      } catch (caught) {
        error = caught;
      }
      const made = faults.calls;
      faults.at = Infinity;
      const states = ['plan.yaml', 'plan/a.yaml', 'plan/b.yaml'].map((path) => {
        const text = readFileSync(join(school, path), 'utf8');
        expect([`old ${path}`, NEW]).toContain(text);
        return text === NEW;
      });
      const created = readdirSync(join(school, 'plan')).includes('c.yaml');
      if (created) expect(readFileSync(join(school, 'plan/c.yaml'), 'utf8')).toBe(NEW);
      expect(strays(school)).toEqual([]);
      expect(statSync(join(school, 'plan.yaml')).mode & 0o777).toBe(0o640);
      if (error !== undefined) {
        told++;
        expect(error).toBeInstanceOf(Unwritten);
        expect((error as InstanceType<typeof Unwritten>).code).toBe(code);
        // What was told as written is written.
        for (const path of (error as InstanceType<typeof Unwritten>).written) expect(readFileSync(path, 'utf8')).toBe(NEW);
        if (states.includes(true)) partly++;
      } else expect([...states, created]).toEqual([true, true, true, true]);
      // A fault of the write itself is never passed over: before the first file is in place, nothing is.
      if (made < at) break;
      if (at > 500) throw new Error('it never ended');
    }
    expect(told).toBeGreaterThan(20);
    expect(partly).toBeGreaterThan(0);
  });
});

describe('a disk that takes a few bytes at a time', () => {
  it('is given all of them', () => {
    const school = fresh();
    faults.short = true;
    write(school);
    faults.short = false;
    for (const path of ['plan.yaml', 'plan/a.yaml', 'plan/b.yaml', 'plan/c.yaml']) expect(readFileSync(join(school, path), 'utf8')).toBe(NEW);
  });
});
