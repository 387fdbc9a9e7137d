import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/sip.js');
const desk = mkdtempSync(join(tmpdir(), 'sip-startup-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** Which files of ours, and which of Node's own modules, a run loads. What it prints goes into a file: a pipe would load more. */
function loadedBy(...words: string[]): { files: string[]; own: string[] } {
  const run = mkdtempSync(join(desk, 'run-'));
  const hook = join(desk, 'hook.cjs');
  writeFileSync(hook, "process.on('exit', () => require('fs').writeFileSync(process.env.SIP_LOADED, process.moduleLoadList.join('\\n')));");
  const env = { PATH: process.env['PATH'], NODE_V8_COVERAGE: join(run, 'coverage'), SIP_LOADED: join(run, 'loaded') };
  execFileSync(process.execPath, ['--require', hook, ...words], { cwd: root, env, stdio: ['ignore', openSync(join(run, 'out'), 'w'), 'inherit'] });
  const [report] = readdirSync(join(run, 'coverage'));
  const { result } = JSON.parse(readFileSync(join(run, 'coverage', report!), 'utf8')) as { result: { url: string }[] };
  const files = result.map(({ url }) => url).filter((url) => url.includes('/bin/') || url.includes('/dist/'));
  const own = readFileSync(env.SIP_LOADED, 'utf8').split('\n').map((line) => line.replace(/^NativeModule /, ''));
  return { files: files.map((url) => basename(url)), own };
}

/** The packages that stand in a file of the bundle, as the notices of their licences say. */
const packagesIn = (file: string): string[] =>
  [...readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').matchAll(/^(\S+) \d\S* \(.*\), in (.*)$/gm)].filter(([, , files]) => files!.split(', ').includes(file)).map(([, name]) => name!);

/** Slow to load, and no part of checking a folder. */
const SLOW = ['child_process', 'cluster', 'crypto', 'dgram', 'http', 'https', 'inspector', 'net', 'os', 'readline', 'repl', 'tls', 'tty', 'worker_threads', 'zlib'];
const empty = join(desk, 'empty.mjs');
writeFileSync(empty, '');
const bare = new Set(loadedBy(empty).own);

describe('what is loaded', () => {
  it('for the version: two files, and no package', () => {
    const { files, own } = loadedBy(bin, '--version');
    expect(files).toEqual(['sip.js', 'main.js']);
    expect(own.filter((name) => SLOW.includes(name) && !bare.has(name))).toEqual([]);
  });

  it.each(['check', 'validate', 'lint'])('for %s: three files, and nothing of Node’s that is slow', (command) => {
    // Earlier versions are lint’s alone, and only where a repository is.
    const folder = command === 'lint' ? join(desk, 'small-primary') : 'examples/small-primary';
    cpSync(join(root, 'examples/small-primary'), join(desk, 'small-primary'), { recursive: true });
    const { files, own } = loadedBy(bin, command, folder, '--as-of', '2026-11-23');
    expect(files).toEqual(['sip.js', 'main.js', 'check.run.js']);
    expect(own.filter((name) => SLOW.includes(name) && !bare.has(name))).toEqual([]);
  });

  it('for help: no more than for the version', () => {
    expect(loadedBy(bin, '--help').files).toEqual(['sip.js', 'main.js']);
  });

  it('no compiler of schemas, template engine, Markdown reader, git or picture drawer to check a school', () => {
    expect(packagesIn('main.js')).toEqual(['commander']);
    expect(packagesIn('check.run.js')).toEqual(['chalk', 'js-yaml']);
  });

  it('git is only asked for where a version is, and what runs its short questions only where there are some', () => {
    const loaded = (...words: string[]) => loadedBy(bin, ...words, '--school', 'examples/small-primary', '--as-of', '2026-11-23');
    const hasPackage = ({ files }: { files: string[] }) => files.some((file) => packagesIn(file).includes('simple-git'));
    const startsPrograms = ({ own }: { own: string[] }) => own.includes('child_process');
    const [plain, version, list] = [loaded('check'), loaded('check', '--rev', 'HEAD'), loaded('log')];
    expect([plain, version, list].map(startsPrograms)).toEqual([false, true, true]);
    expect([plain, version, list].map(hasPackage)).toEqual([false, false, true]);
  });
});

describe('what is bundled', () => {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8').split('\n\n----\n\n');

  it('stands in the notices with its licence in full', () => {
    expect(notices.length).toBeGreaterThan(5);
    for (const notice of notices) expect(notice, notice.split('\n')[0]).toMatch(/permission|licen[cs]e/i);
    for (const notice of notices) expect(notice.length, notice.split('\n')[0]).toBeGreaterThan(500);
  });

  it('is nothing that the package asks npm for again', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest['dependencies']).toBeUndefined();
  });
});
