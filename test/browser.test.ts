import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../src/load.ts';
import { readFolder } from '../src/read/folder.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import type { ReportLanguage } from '../src/report/words.ts';
import { hostileSchool } from './hostile-school.ts';
import { ask, mistakesIn, Reader, tooWide, violations } from './in-browser.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const LANGUAGES: readonly ReportLanguage[] = ['en', 'cy', 'both'];

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.start();
}, 60_000);
afterAll(() => reader?.stop());

const read = (name: string) => load(readFolder(join(examples, name), () => ({ files: [] }))).school;
const htmlOf = (school: ReturnType<typeof read>, language: ReportLanguage) => REPORTS['governors']!(school, { today: '2026-11-23', language, version: '0.1.0' }, 'html');

/** How the link that skips to the report is placed: by the style alone. */
const SKIP = "getComputedStyle(document.querySelector('.skip')).position";

describe('the governors’ report in a browser', () => {
  for (const name of readdirSync(examples)) {
    for (const language of LANGUAGES) {
      it(`${name}, ${language}: valid, accessible in light and dark, fits a phone, first parts on two pages`, { timeout: 120_000 }, async () => {
        const school = read(name);
        const html = htmlOf(school, language);
        expect(await mistakesIn(html)).toEqual([]);

        const page = await reader.open(html, `${name}.${language}`);
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        // Colours do not hang on the width, nor the layout on the colours.
        for (const [scheme, width] of [['light', 320], ['dark', 1000]] as const) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.setViewport({ width, height: 900 });
          expect(await tooWide(page), `${scheme} at ${width}`).toEqual([]);
          expect(await violations(page), `${scheme} at ${width}`).toEqual([]);
        }
        const pages = reader.pagesOf(await page.pdf({ preferCSSPageSize: true }), `${name}.${language}`);
        const details = pages.findIndex((text) => /Behind it|Y tu ôl iddo/.test(text));
        // Two pages for four priorities; a plan of more may take a third.
        expect(details).toBeLessThanOrEqual(school.all('priority').filter(({ data }) => data.targets.length > 0).length > 4 ? 3 : 2);
        expect(details).toBeGreaterThan(0);
        expect(pages[1]).toMatch(new RegExp(`2 ?/ ?${pages.length}\\s*$`));
        expect(requests).toEqual([]);
        await page.close();
      });
    }
  }

  it('follows the reader’s light or dark, and is always light on paper', { timeout: 60_000 }, async () => {
    const page = await reader.open(htmlOf(read('small-primary'), 'en'), 'schemes');
    const paper = () => ask<string>(page, 'getComputedStyle(document.body).backgroundColor');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await paper()).toBe('rgb(20, 25, 28)');
    await page.emulateMediaType('print');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  it('takes its style, which the policy allows by its hash and nothing else', { timeout: 60_000 }, async () => {
    const html = htmlOf(read('small-primary'), 'en');
    const page = await reader.open(html, 'policy');
    expect(await ask(page, SKIP)).toBe('absolute');
    await page.close();
    const changed = await reader.open(html.replace('.skip { position: absolute;', '.skip { position: fixed;'), 'policy-changed');
    expect(await ask(changed, SKIP)).toBe('static');
    await changed.close();
  });

  it('runs nothing, opens nothing and asks for nothing, whatever a school writes', { timeout: 120_000 }, async () => {
    for (const language of LANGUAGES) {
      const school = load(fromMemory(hostileSchool())).school;
      const page = await reader.browser.newPage();
      const seen: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push(`dialog ${dialog.message()}`)));
      page.on('request', (request) => request.url().startsWith('file:') || seen.push(`request ${request.url()}`));
      page.on('console', (message) => seen.push(`console ${message.text()}`));
      const path = join(reader.desk, `hostile.${language}.html`);
      // Without its policy, so that what holds is the escaping alone.
      writeFileSync(path, htmlOf(school, language).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
      await page.goto(pathToFileURL(path).href, { waitUntil: 'networkidle0' });
      expect(seen).toEqual([]);
      expect(await ask(page, 'typeof pwned')).toBe('undefined');
      expect(await ask(page, `[...document.querySelectorAll('script, img, iframe, object, embed, form, base, link, input, video, math, foreignObject')].map((one) => one.outerHTML)`)).toEqual([]);
      expect(await ask(page, `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name))`)).toEqual([]);
      const links = await ask<readonly string[]>(page, `[...document.querySelectorAll('a[href]')].map((one) => one.getAttribute('href'))`);
      expect(links.filter((href) => !/^(?:https:\/\/[^/]|mailto:|#h-)/.test(href))).toEqual([]);
      expect(await ask(page, `[...document.querySelectorAll('style')].length`)).toBe(1);
      await page.setViewport({ width: 320, height: 800 });
      expect(await tooWide(page)).toEqual([]);
      await page.close();
    }
  });
});
