import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of style that are about typing HTML by hand, and not about what a browser or a reader makes of it. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'valid-id': ['error', { relaxed: true }], 'tel-non-breaking': 'off', 'no-inline-style': 'error' },
});

/** What an HTML validator has to say of a page. */
export async function mistakesIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}

/** What axe-core finds, as far as the tests read it. */
interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** A browser with a folder for the pages that it opens. */
export class Reader {
  private constructor(
    readonly browser: Browser,
    readonly desk: string,
  ) {}

  static async start(): Promise<Reader> {
    const known = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
    const executablePath = known.find((path) => path !== undefined && existsSync(path));
    if (!executablePath) throw new Error('no Chromium found: install it, or name it in CHROMIUM');
    const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    return new Reader(browser, mkdtempSync(join(tmpdir(), 'sip-pages-')));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    rmSync(this.desk, { recursive: true, force: true });
  }

  async open(html: string, name: string): Promise<Page> {
    const path = join(this.desk, `${name}.html`);
    writeFileSync(path, html);
    const page = await this.browser.newPage();
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  /** The words of each page of a PDF. */
  pagesOf(pdf: Uint8Array, name: string): readonly string[] {
    const path = join(this.desk, `${name}.pdf`);
    writeFileSync(path, pdf);
    const count = Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))![1]);
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, count);
    if (pages.length !== count) throw new Error(`${count} pages, and words of ${pages.length}`);
    return pages;
  }
}

/** Asks the page something in its own language. */
export const ask = async <T>(page: Page, expression: string): Promise<T> => (await page.evaluate(expression)) as T;

/** What is wider than the window, so that a reader would have to move it sideways. */
export const tooWide = (page: Page) =>
  ask<readonly string[]>(page, `(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return ['wider than the window', ...[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth).map((one) => one.outerHTML.slice(0, 120))];
  })()`);

/** What keeps somebody from reading the page, by WCAG 2.2 AA. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no script in; the checker is put in past it, by the browser itself.
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const found = await ask<Found>(page, `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
