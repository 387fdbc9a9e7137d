import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Desk, isCalm } from './hostile-run.ts';

const SIP = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
const loose = 'priorities:\n    reading:\n        title:   Reading  # agreed\n';
const laid = 'priorities:\n  reading:\n    title: Reading  # agreed\n';
const desks: Desk[] = [];
const desk = (files: Record<string, string | Uint8Array>): Desk => {
  const made = new Desk(files);
  desks.push(made);
  return made;
};
afterAll(() => desks.forEach((one) => one.remove()));
const text = (at: Desk, path: string): string => readFileSync(join(at.school, path), 'utf8');

describe('sip fmt', () => {
  it('lays out every file of the plan, says which, and a second time finds nothing to do', async () => {
    const at = desk({ 'plan.yaml': laid, 'plan/a.yaml': loose.replace('reading', 'oracy'), 'notes.yaml': loose });
    expect(await at.sip('fmt')).toEqual({ code: 0, out: 'Laid out: plan/a.yaml\n', err: '' });
    expect(text(at, 'plan/a.yaml')).toBe(laid.replace('reading', 'oracy'));
    expect(text(at, 'notes.yaml')).toBe(loose);
    expect(await at.sip('fmt')).toEqual({ code: 0, out: 'All files are laid out already. Number of files: 2\n', err: '' });
    expect((await at.sip('fmt', '--quiet')).out).toBe('');
  });

  it('lists what would change with --check, writes nothing and exits with 1', async () => {
    const at = desk({ 'plan.yaml': loose, 'plan/a.yaml': laid });
    const { code, out, err } = await at.sip('fmt', '--check');
    expect([code, out, err]).toEqual([1, 'plan.yaml\n', 'Would be laid out anew: 1. To do it: sip fmt\n']);
    expect(text(at, 'plan.yaml')).toBe(loose);
    expect((await at.sip('fmt', '--check', 'plan/a.yaml')).code).toBe(0);
  });

  it('takes files and folders, and leaves alone what is no file of the plan', async () => {
    const at = desk({ 'plan.yaml': loose, 'plan/a.yaml': loose, 'other.yaml': loose });
    const { code, err, out } = await at.sip('fmt', 'plan/a.yaml', 'other.yaml');
    expect([code, err, out]).toEqual([0, 'other.yaml is no file of the plan and was left as it is\n', 'Laid out: plan/a.yaml\n']);
    expect([text(at, 'plan.yaml'), text(at, 'other.yaml')]).toEqual([loose, loose]);
    expect((await at.sip('fmt', join(at.school, 'plan'))).out).toBe('Laid out: plan.yaml\n');
    expect((await at.sip('fmt', 'plan/b.yaml')).code).toBe(2);
  });

  it('leaves alone what it cannot read, names it, lays out the rest, and exits with 1', async () => {
    const at = desk({ 'plan.yaml': loose, 'plan/a.yaml': 'a: [b\n', 'plan/b.yaml': Buffer.from('a: \xe9\n', 'latin1') });
    const result = await at.sip('fmt');
    expect([result.code, result.out]).toEqual([1, 'Laid out: plan.yaml\n']);
    expect(result.err).toContain('plan/a.yaml cannot be read as it stands, so nothing was changed');
    expect(result.err).toContain('plan/b.yaml was left as it is: The file is not text in UTF-8');
    expect(text(at, 'plan/a.yaml')).toBe('a: [b\n');
    isCalm(result);
    expect((await at.sip('fmt', '--lang', 'cy')).err).toContain('Ni ellir darllen plan/a.yaml');
  });

  it('keeps line ends, a byte-order mark, a file’s mode, and a link inside the school', async () => {
    const at = desk({ 'plan.yaml': `\ufeff${loose.replaceAll('\n', '\r\n')}`, 'plan/real.txt': '' });
    chmodSync(join(at.school, 'plan.yaml'), 0o640);
    mkdirSync(join(at.school, 'kept'));
    writeFileSync(join(at.school, 'kept/a.yaml'), loose);
    symlinkSync('../kept/a.yaml', join(at.school, 'plan/a.yaml'));
    expect((await at.sip('fmt', 'plan.yaml', 'plan/a.yaml')).code).toBe(0);
    expect(text(at, 'plan.yaml')).toBe(`\ufeff${laid.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(at.school, 'plan.yaml')).mode & 0o777).toBe(0o640);
    expect(text(at, 'kept/a.yaml')).toBe(laid);
  });

  it('never writes through a link that leads out of the school', async () => {
    const at = desk({ 'plan.yaml': laid, 'plan/x.yaml': laid });
    writeFileSync(join(at.folder, 'theirs.yaml'), loose);
    symlinkSync('../../theirs.yaml', join(at.school, 'plan/theirs.yaml'));
    const { code, err } = await at.sip('fmt');
    expect([code, err]).toEqual([1, 'plan/theirs.yaml was left as it is: The file is a link to something that is not a file in the\nschool’s folder\n']);
    expect(readFileSync(join(at.folder, 'theirs.yaml'), 'utf8')).toBe(loose);
  });

  it('lays out what an editor pipes in, and says where what it cannot read begins', () => {
    const piped = (input: string | Uint8Array, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [SIP, 'fmt', '-', ...args], { input, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
      return [status, stdout, stderr];
    };
    expect(piped(loose)).toEqual([0, laid, '']);
    expect(piped(`\ufeff${loose}`)).toEqual([0, `\ufeff${laid}`, '']);
    expect(piped('')).toEqual([0, '', '']);
    expect([piped(loose, '--check')[0], piped(laid, '--check')[0]]).toEqual([1, 0]);
    expect(piped('a: [b\n')).toEqual([1, '', 'The text was not laid out: 1:4 A bracket is opened here and never closed\n']);
    expect(piped(Buffer.from('a: \xe9\n', 'latin1'))[0]).toBe(2);
  });

  it('finds nothing to do in the files that sip init writes, in each language', async () => {
    for (const lang of ['en', 'cy', 'both']) {
      const at = desk({});
      await at.sip('init', '--yes', '--name', 'Ysgol y Felin', '--language', lang);
      expect((await at.sip('fmt', '--check')).code).toBe(0);
    }
  });
});
