import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildForFile } from '../support/built-site.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { serveFolder } from '../support/static-server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = [
  { name: 'a phone, light', width: 360, colorScheme: 'light' },
  { name: 'a phone, dark', width: 360, colorScheme: 'dark' },
  { name: 'a desktop, light', width: 1280, colorScheme: 'light' },
  { name: 'a desktop, dark', width: 1280, colorScheme: 'dark' },
] as const;

describe.skipIf(!hasChromium)('in Chromium', () => {
  describe.each(['articles', 'tests/fixtures/site-small'])('%s', (articles) => {
    const folder = buildForFile(articles);
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serveFolder>>;
    beforeAll(async () => {
      [browser, server] = await Promise.all([launchChromium(), serveFolder(folder)]);
    });
    afterAll(async () => {
      await Promise.all([browser.close(), server.close()]);
    });

    async function visit(
      options: Parameters<Browser['newContext']>[0],
      look: (page: Page, path: string) => Promise<string[]>,
    ): Promise<string[]> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      let path = '';
      page.on('console', (message) => message.type() === 'error' && faults.push(`${path}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      for (path of pagesOfEachKind(folder)) {
        await page.goto(server.address + path);
        faults.push(...(await look(page, path)).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      return faults;
    }

    it.each(looks)(
      'axe finds no violation, and the console no error: $name',
      { timeout: 300_000 },
      async ({ width, colorScheme }) => {
        const faults = await visit({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
          await page.evaluate(axe);
          const results: AxeResults = await page.evaluate('axe.run()');
          return results.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
        });
        expect(faults).toEqual([]);
      },
    );

    it.each([320, 360, 768, 1280])(
      'nothing has to be scrolled sideways at %i px',
      { timeout: 300_000 },
      async (width) => {
        const faults = await visit({ viewport: { width, height: 800 } }, async (page) => {
          const wider = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          return wider === 0 ? [] : [`${String(wider)} px too wide`];
        });
        expect(faults).toEqual([]);
      },
    );

    it('nothing has to be scrolled sideways with letters twice as large', { timeout: 300_000 }, async () => {
      const faults = await visit({ viewport: { width: 640, height: 800 } }, async (page) => {
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        return wider === 0 ? [] : [`${String(wider)} px too wide`];
      });
      expect(faults).toEqual([]);
    });

    it('every link can be reached by keyboard, and shows that it is', { timeout: 300_000 }, async () => {
      const faults = await visit({ viewport: { width: 1280, height: 800 } }, async (page) => {
        await page.keyboard.press('Tab');
        const first: unknown = await page.evaluate('document.activeElement?.getAttribute("href") ?? ""');
        if (typeof first !== 'string' || !first.startsWith('#')) return ['the first stop does not skip to the content'];
        const shown: unknown = await page.evaluate(
          'getComputedStyle(document.activeElement).outlineStyle !== "none" && document.activeElement.getBoundingClientRect().top >= 0',
        );
        return shown === true ? [] : ['the focus is not shown'];
      });
      expect(faults).toEqual([]);
    });
  });
});
