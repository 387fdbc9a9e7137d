import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { currentEdition } from '../src/edition/editions.ts';

const bin = fileURLToPath(new URL('../bin/sip.js', import.meta.url));
const folderOf = (name: string) => fileURLToPath(new URL(`./fixtures/real-plans/${name}`, import.meta.url));
const plans = JSON.parse(readFileSync(new URL('./fixtures/real-plans/lacks.json', import.meta.url), 'utf8')) as Record<string, { lacks: readonly string[]; has: readonly string[] }>;

interface Output {
  readonly summary: { readonly errors: number; readonly unreadable: number };
  readonly diagnostics: readonly { readonly rule: string; readonly severity: string; readonly basis: string }[];
}

function check(name: string, ...more: string[]): { status: number | null; output: Output; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', folderOf(name), '--format', 'json', '--as-of', '2026-11-23', ...more], { encoding: 'utf8' });
  return { status, output: JSON.parse(stdout) as Output, stderr };
}

describe.each(Object.entries(plans))('%s', (name, { lacks, has }) => {
  it('is accepted as a draft', () => {
    const { status, output, stderr } = check(name);
    expect(output.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect({ status, stderr, unreadable: output.summary.unreadable }).toEqual({ status: 0, stderr: '', unreadable: 0 });
    const toDo = output.diagnostics.filter(({ basis, severity }) => basis === 'law' && severity === 'info').map(({ rule }) => rule);
    expect(toDo).toEqual(expect.arrayContaining([...lacks]));
  });

  it('fails as an approved plan with what it lacks and with nothing that it has', () => {
    const { status, output } = check(name, '--stage', 'approved');
    expect(status).toBe(1);
    const wanting = output.diagnostics.filter(({ basis, severity }) => basis === 'law' && severity !== 'info').map(({ rule }) => rule);
    expect(wanting).toEqual(expect.arrayContaining([...lacks]));
    expect(wanting.filter((rule) => has.includes(rule))).toEqual([]);
    // What is not law stays what it is: the stage makes no advice an error.
    expect(output.diagnostics.filter(({ basis, severity }) => basis !== 'law' && severity === 'error')).toEqual([]);
  });

  it('names items that law has', () => {
    for (const id of [...lacks, ...has]) expect(Object.keys(currentEdition().items)).toContain(id);
  });
});

it('the plan with all fourteen things that the guidance does not name is accepted too', () => {
  const { status, output } = check('fourteen-points');
  expect(output.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(status).toBe(0);
});

it('each real plan has a fixture and each fixture is listed', () => {
  const fixtures = readdirSync(folderOf('')).filter((name) => /^r\d/.test(name)).sort();
  expect(fixtures).toEqual(Object.keys(plans));
});
