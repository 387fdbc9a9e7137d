import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../src/load.ts';
import { readFolder } from '../src/read/folder.ts';
import { fromMemory } from '../src/read/memory.ts';
import { REPORTS } from '../src/report/reports/index.ts';
import type { ReportLanguage } from '../src/report/words.ts';
import { hostileSchool } from './hostile-school.ts';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES: readonly ReportLanguage[] = ['en', 'cy', 'both'];
const desk = mkdtempSync(join(tmpdir(), 'sip-pages-'));

/** Rules of style that are about typing HTML by hand, and not about what a browser or a reader makes of it. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'valid-id': ['error', { relaxed: true }], 'tel-non-breaking': 'off', 'no-inline-style': 'error' },
});

/** What axe-core finds, as far as this test reads it. */
interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

let browser: Browser;
beforeAll(async () => {
  const known = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
  const executablePath = known.find((path) => path !== undefined && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: install it, or name it in CHROMIUM');
  browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(desk, { recursive: true, force: true });
});

const read = (name: string) => load(readFolder(join(examples, name), () => [])).school;
const htmlOf = (school: ReturnType<typeof read>, language: ReportLanguage) => REPORTS['governors']!(school, { today: '2026-11-23', language, version: '0.1.0' }, 'html');

async function open(html: string, name: string): Promise<Page> {
  const path = join(desk, `${name}.html`);
  writeFileSync(path, html);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  return page;
}

/** How the link that skips to the report is placed: by the style alone. */
const SKIP = "getComputedStyle(document.querySelector('.skip')).position";

/** Asks the page something in its own language. */
const ask = async <T>(page: Page, expression: string): Promise<T> => (await page.evaluate(expression)) as T;

/** What is wider than the window, so that a reader would have to move it sideways. */
const tooWide = (page: Page) =>
  ask<readonly string[]>(page, `(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return ['wider than the window', ...[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth).map((one) => one.outerHTML.slice(0, 120))];
  })()`);

async function violations(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no script in; the checker is put in past it, by the browser itself.
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const found = await ask<Found>(page, `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function pagesOf(pdf: Uint8Array, name: string): readonly string[] {
  const path = join(desk, `${name}.pdf`);
  writeFileSync(path, pdf);
  const count = Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))![1]);
  const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, count);
  expect(pages).toHaveLength(count);
  return pages;
}

describe('the governors’ report in a browser', () => {
  for (const name of readdirSync(examples)) {
    for (const language of LANGUAGES) {
      it(`${name}, ${language}: valid, accessible in light and dark, fits a phone, first parts on two pages`, { timeout: 120_000 }, async () => {
        const school = read(name);
        const html = htmlOf(school, language);
        const checked = await validator.validateString(html);
        expect(checked.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);

        const page = await open(html, `${name}.${language}`);
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        // Colours do not hang on the width, nor the layout on the colours.
        for (const [scheme, width] of [['light', 320], ['dark', 1000]] as const) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.setViewport({ width, height: 900 });
          expect(await tooWide(page), `${scheme} at ${width}`).toEqual([]);
          expect(await violations(page), `${scheme} at ${width}`).toEqual([]);
        }
        const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }), `${name}.${language}`);
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
    const page = await open(htmlOf(read('small-primary'), 'en'), 'schemes');
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
    const page = await open(html, 'policy');
    expect(await ask(page, SKIP)).toBe('absolute');
    await page.close();
    const changed = await open(html.replace('.skip { position: absolute;', '.skip { position: fixed;'), 'policy-changed');
    expect(await ask(changed, SKIP)).toBe('static');
    await changed.close();
  });

  it('runs nothing, opens nothing and asks for nothing, whatever a school writes', { timeout: 120_000 }, async () => {
    for (const language of LANGUAGES) {
      const school = load(fromMemory(hostileSchool())).school;
      const page = await browser.newPage();
      const seen: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push(`dialog ${dialog.message()}`)));
      page.on('request', (request) => request.url().startsWith('file:') || seen.push(`request ${request.url()}`));
      page.on('console', (message) => seen.push(`console ${message.text()}`));
      const path = join(desk, `hostile.${language}.html`);
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
