import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import { buildForFile } from '../support/built-site.ts';
import { hasChromium, launchChromium, load } from '../support/chromium.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';
import { serveFolder } from '../support/static-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Ways in which something foreign could get into a page, each of which would colour the page or name the window if it had its way. */
const intrusions = {
  'a script': '<script>window.name = "ran"</script>',
  'a handler of an event': '<img src="/none.png" alt="" onerror="window.name = \'ran\'">',
  'a script from a file of the site': '<script src="intruder.js"></script>',
  'a style sheet': '<style>body { outline: 3px solid red }</style>',
  'a style attribute': '<p style="outline: 3px solid red" id="styled">x</p>',
  'another site’s frame': '<iframe src="data:text/html,x"></iframe>',
} as const;

/** Data that is not run and needs no permission. */
const dataBlock = '<script type="application/ld+json">{"@context":"https://schema.org","name":"x"}</script>';

async function violationsOf(page: Page, address: string): Promise<string[]> {
  const told: string[] = [];
  const listener = (message: { text: () => string }): void => {
    if (/Content.Security.Policy|Refused to|Permissions-Policy/i.test(message.text())) told.push(message.text());
  };
  page.on('console', listener);
  await load(page, address);
  page.off('console', listener);
  return told;
}

/** How a host states the policy: in the page itself, or by nginx in a header. */
const ways = {
  'in pages': { words: ['--for', 'portable'], serve: serveFolder },
  'by nginx': {
    words: ['--for', 'nginx'],
    serve: (folder: string) => startNginx([`root ${folder};`, `include ${join(folder, 'briefing.nginx.conf')};`]),
  },
};

describe.skipIf(!hasChromium).each(Object.entries(ways))(
  'a content policy that is stated %s, in Chromium',
  (name, way) => {
    describe.skipIf(name === 'by nginx' && !hasNginx)('with a real server', () => {
      const folder = buildForFile('tests/fixtures/site-small', way.words);
      const attacked = join(temporaryFolder(afterAll), 'site');
      let browser: Browser;
      let page: Page;
      let sound: Awaited<ReturnType<typeof serveFolder>>;
      let unsound: Awaited<ReturnType<typeof serveFolder>>;
      beforeAll(async () => {
        cpSync(folder, attacked, { recursive: true });
        const about = readFileSync(join(folder, 'about/index.html'), 'utf8');
        writeFileSync(join(attacked, 'about/intruder.js'), 'window.name = "ran"');
        for (const [index, intrusion] of Object.values(intrusions).entries()) {
          cpSync(join(attacked, 'about'), join(attacked, `about-${index}`), { recursive: true });
          writeFileSync(join(attacked, `about-${index}/index.html`), about.replace('</main>', `${intrusion}</main>`));
        }
        cpSync(join(attacked, 'about'), join(attacked, 'about-data'), { recursive: true });
        writeFileSync(join(attacked, 'about-data/index.html'), about.replace('</head>', `${dataBlock}</head>`));
        [browser, sound, unsound] = await Promise.all([launchChromium(), way.serve(folder), way.serve(attacked)]);
      });
      beforeEach(async () => {
        page = await browser.newPage();
      });
      afterEach(() => page.close());
      afterAll(async () => {
        await browser.close();
        await Promise.all([sound.close(), unsound.close()]);
      });

      it('is kept by every page', { timeout: 300_000 }, async () => {
        const pages = [...(listFolder(folder)?.files.keys() ?? [])].filter((file) => file.endsWith('.html'));
        expect(pages.length).toBeGreaterThan(20);
        const told: string[] = [];
        for (const file of pages)
          told.push(...(await violationsOf(page, `${sound.address}/${file.replace(/index\.html$/, '')}`)));
        expect(told).toEqual([]);
        await load(page, `${sound.address}/`);
        expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
      });

      it.each(Object.keys(intrusions).map((what, index) => [what, index] as const))(
        'stops %s that got into a page',
        { timeout: 120_000 },
        async (_, index) => {
          const told = await violationsOf(page, `${unsound.address}/about-${index}/`);
          expect(told.join('\n')).toMatch(/Content Security Policy/);
          expect(await page.evaluate('window.name')).toBe('');
          expect(await page.evaluate('getComputedStyle(document.body).outlineStyle')).toBe('none');
          expect(
            await page.evaluate('getComputedStyle(document.querySelector("#styled") ?? document.body).outlineStyle'),
          ).toBe('none');
        },
      );

      it('has nothing against data such as JSON-LD', { timeout: 120_000 }, async () => {
        expect(await violationsOf(page, `${unsound.address}/about-data/`)).toEqual([]);
        expect(await page.evaluate('JSON.parse([...document.scripts].at(-1).text).name')).toBe('x');
      });

      it('keeps the page out of other sites’ frames where a header can', { timeout: 120_000 }, async () => {
        if (name !== 'by nginx') return;
        const frame = await serveFolder(attacked);
        writeFileSync(join(attacked, 'framing.html'), `<iframe src="${sound.address}/about/"></iframe>`);
        const told = await violationsOf(page, `${frame.address}/framing.html`);
        await frame.close();
        expect(told.join('\n')).toContain('frame-ancestors');
      });
    });
  },
);
