import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// What the check says to a school that has carried its plan from year to year, read aloud and kept: a head teacher should find it
// fair, few and useful. When words change, `SIP_TRANSCRIPT=write` writes it anew; then read it aloud again before it is committed.

const school = fileURLToPath(new URL('../examples/tired-school/', import.meta.url));
const program = fileURLToPath(new URL('../bin/sip.js', import.meta.url));

const said = (...words: string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'check', '--as-of', '2026-11-23', '--no-color', ...words], { cwd: school, encoding: 'utf8', env: { ...process.env, COLUMNS: '80', SIP_LANG: '' } });
  expect(stderr).toBe('');
  return stdout;
};

describe.each(['en', 'cy'])('the tired school (%s)', (lang) => {
  it('is told what was read aloud', () => {
    const kept = new URL(`fixtures/tired-school/check.${lang}.txt`, import.meta.url);
    const now = said('--lang', lang);
    if (process.env['SIP_TRANSCRIPT'] === 'write') writeFileSync(kept, now);
    expect(now).toBe(readFileSync(kept, 'utf8'));
  });

  it('is told twenty things at most, the law first, each with what to do', () => {
    const blocks = said('--lang', lang).split(/\n\n/).filter((block) => /^\S+:\d+:\d+ {2}/.test(block));
    expect(blocks.length).toBeLessThanOrEqual(20);
    const law = blocks.map((block) => /Law:|Y gyfraith:/.test(block));
    expect(law.lastIndexOf(true)).toBeLessThan(law.indexOf(false));
    for (const block of blocks) expect(block.split('\n').length, block).toBeGreaterThanOrEqual(3);
  });

  it('is never scored, graded or ranked, whatever is shown', () => {
const { diagnostics } = JSON.parse(said('--lang', lang, '--format', 'json')) as { diagnostics: { message: string; hint?: string }[] };
    const words = diagnostics.map(({ message, hint = '' }) => `${message} ${hint}`).join('\n');
    expect(words.length).toBeGreaterThan(2_000);
    expect(words).not.toMatch(/\d+ ?% (?:complete|cyflawn)|\bscored?\b|\bgrade[ds]?\b|\brank|\bsgôr\b|\bgraddio\b|[★☆]|\d+\/\d+ (?:met|done)/i);
  });
});
