import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSchool } from '../src/check.ts';
import { fromMemory } from '../src/read/memory.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const today = '2026-11-23';

/** The core as a page would load it. Bundling stops at the first built-in of Node that it imports. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import { checkSchool, fromMemory } from './src/index.ts'; globalThis.core = { checkSchool, fromMemory };", resolveDir: new URL('../', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    alias: { 'js-yaml': createRequire(import.meta.url).resolve('js-yaml') },
  });
  return outputFiles[0]!.text;
}

describe('the core in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  for (const school of ['small-primary', 'first-draft']) {
    it(`says of ${school} exactly what it says in Node`, async () => {
      const files = { 'plan.yaml': read(`examples/${school}/plan.yaml`), 'self-evaluation.yaml': read(`examples/${school}/self-evaluation.yaml`) };
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundle() });
      const there = await page.evaluate(`JSON.stringify(core.checkSchool(core.fromMemory(${JSON.stringify(files)}), { today: '${today}' }).diagnostics)`);
      const here = checkSchool(fromMemory(files), { today }).diagnostics;
      expect(JSON.parse(there as string)).toEqual(JSON.parse(JSON.stringify(here)));
      if (school === 'first-draft') expect(here.length).toBeGreaterThan(5);
    });
  }
});
