import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildForFile } from '../support/built-site.ts';
import { hasChromium, launchChromium, load } from '../support/chromium.ts';
import { type FontSet, hasFonts } from '../support/font-sets.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { serveFolder } from '../support/static-server.ts';

/** A built site that is served, and a browser to look at it with. */
export interface ServedSite {
  readonly folder: string;
  /** Opens one page with a browser of its own, closes it again, and gives what the look at it gave. */
  open<Seen>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<Seen>): Promise<Seen>;
  /** Looks at a page of each kind in turn; gives all faults and what the console tells as errors, each with the address of its page. */
  visitKinds(
    options: BrowserContextOptions,
    look: (page: Page, path: string) => Promise<readonly string[]>,
  ): Promise<string[]>;
}

/** A group of tests in Chromium, once under each set of fonts, which the name of the group says; skipped without Chromium or the fonts. */
export function describeInChromium(name: string, sets: readonly FontSet[], tests: (fonts: FontSet) => void): void {
  for (const fonts of sets) {
    describe.skipIf(!hasChromium || !hasFonts(fonts))(`${name}, in Chromium with ${fonts.name} fonts`, () => {
      tests(fonts);
    });
  }
}

/** Builds and serves a folder of articles for all tests of a group, and opens a browser that has these fonts alone. */
export function serveForGroup(articles: string, fonts: FontSet): ServedSite {
  const folder = buildForFile(articles);
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(fonts), serveFolder(folder)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });
  const open: ServedSite['open'] = async (path, options, look) => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await load(page, server.address + path);
      return await look(page);
    } finally {
      await context.close();
    }
  };
  return {
    folder,
    open,
    visitKinds: async (options, look) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      let path = '';
      page.on('console', (message) => message.type() === 'error' && faults.push(`${path}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      for (path of pagesOfEachKind(folder)) {
        await load(page, server.address + path);
        faults.push(...(await look(page, path)).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      return faults;
    },
  };
}
