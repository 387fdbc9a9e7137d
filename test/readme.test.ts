import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const desk = mkdtempSync(join(tmpdir(), 'sip-readme-'));
cpSync(join(root, 'examples'), join(desk, 'examples'), { recursive: true });
cpSync(join(root, 'examples/small-primary'), join(desk, 'pont-ysgawen'), { recursive: true });
execFileSync('git', ['init', '-q'], { cwd: desk });
cpSync(join(root, 'examples/tired-school'), join(desk, 'tired'), { recursive: true });
// A school that is a repository of its own.
execFileSync('git', ['init', '-q'], { cwd: join(desk, 'pont-ysgawen') });
for (const [name, value] of [['user.name', 'Head'], ['user.email', 'head@school.invalid']]) for (const folder of ['.', 'pont-ysgawen']) execFileSync('git', ['config', name!, value!], { cwd: join(desk, folder) });
afterAll(() => rmSync(desk, { recursive: true, force: true }));

interface Step {
  readonly line: number;
  readonly folder: string;
  readonly write?: { readonly path: string; readonly text: string };
  readonly command?: string;
  readonly expected?: readonly string[];
}

/** The README's transcripts and files, in order: `<!-- in: folder -->` and `<!-- file: path -->` say where they stand. */
function steps(): Step[] {
  const found: Step[] = [];
  const lines = readme.split('\n');
  let folder = '.';
  let file: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const place = /^<!-- in: (\S+) -->$/.exec(line);
    const path = /^<!-- file: (\S+) -->$/.exec(line);
    if (place) folder = place[1]!;
    if (path) file = path[1]!;
    const fence = /^```(\w+)$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf('```', at + 1);
    const body = lines.slice(at + 1, end);
    if (fence[1] === 'yaml' && file) found.push({ line: at + 1, folder, write: { path: file, text: `${body.join('\n')}\n` } });
    if (fence[1] === 'console') {
      for (let from = 0; from < body.length; ) {
        let to = from + 1;
        while (to < body.length && !body[to]!.startsWith('$ ')) to++;
        found.push({ line: at + 2 + from, folder, command: body[from]!.slice(2), expected: body.slice(from + 1, to) });
        from = to;
      }
    }
    file = undefined;
    at = end;
  }
  return found;
}

function type(command: string, folder: string): string[] {
  // On a person's computer, and not where a service checks.
  const { NO_COLOR: _, SIP_LANG: __, CI: ___, ...environment } = process.env;
  const typed = command.replace(/(^|\| |&& )sip /g, `$1node ${join(root, 'bin/sip.js')} `);
  const done = spawnSync('sh', ['-c', `${typed} 2>&1`], { cwd: join(desk, folder), encoding: 'utf8', env: { ...environment, COLUMNS: '80', LANG: 'C', LC_ALL: 'C' } });
  const printed = done.stdout.replace(/\n+$/, '');
  return printed === '' ? [] : printed.split('\n');
}

/** Lines as they are; a line that is only `…` stands for any number of lines. */
function fits(real: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return real.length === 0;
  if (first.trim() === '…') return rest.length === 0 || real.some((_, index) => fits(real.slice(index), rest));
  return real[0] === first && fits(real.slice(1), rest);
}

/** `SIP_README=write` puts what the program says now into the README; then read it before it is committed. */
const rewritten: { line: number; real: readonly string[] }[] = [];
afterAll(() => {
  if (rewritten.length === 0) return;
  const lines = readme.split('\n');
  for (const { line, real } of [...rewritten].sort((a, b) => b.line - a.line)) {
    let end = line;
    while (!lines[end]!.startsWith('$ ') && lines[end] !== '```') end++;
    lines.splice(line, end - line, ...real, ...(lines[end] === '```' ? [] : ['']));
  }
  writeFileSync(join(root, 'README.md'), lines.join('\n'));
});

describe('the README', () => {
  const all = steps();
  it('has transcripts', () => expect(all.filter(({ command }) => command).length).toBeGreaterThan(5));
  for (const { line, folder, write, command, expected } of all) {
    it(`line ${line}: ${command ?? write!.path}`, () => {
      mkdirSync(join(desk, folder), { recursive: true });
      if (write) {
        mkdirSync(dirname(join(desk, folder, write.path)), { recursive: true });
        writeFileSync(join(desk, folder, write.path), write.text);
        return;
      }
      const real = type(command!, folder);
      const trimmed = [...expected!];
      while (trimmed.at(-1) === '') trimmed.pop();
      if (process.env['SIP_README'] === 'write' && !fits(real, trimmed)) return void rewritten.push({ line, real });
      if (!fits(real, trimmed)) expect(real.join('\n')).toBe(trimmed.join('\n'));
    });
  }
  it('names every command', () => {
    for (const { name } of COMMANDS) expect(readme).toContain(`sip ${name}`);
  });
  it('has a quick start of exactly two lines', () => {
    const block = /## Quick start[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme)![1]!;
    expect(block.trim().split('\n')).toEqual(['npm ci && npm run example', 'npm ci && npm test']);
  });
});
