import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { load } from '../support/chromium.ts';
import { anyFonts } from '../support/font-sets.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

/** Where the keyboard stands: what it would open, and whether a reader sees that it stands there. */
interface Stop {
  readonly name: string;
  readonly href: string | undefined;
  readonly shown: boolean;
}

/** Runs in the page, so it is text: what has the focus, unless it is the page itself. */
const focused = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return {
    name: (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 60),
    href: one.getAttribute('href') ?? undefined,
    shown: inView && outlined && style.opacity !== '0',
  };
})()`;

async function press(page: Page, key: string): Promise<Stop | null> {
  await page.keyboard.press(key);
  return page.evaluate<Stop | null>(focused);
}

const mostStops = 600;

/** Enough stops of a long page to see every sort of link on it. */
const walked = 20;

/** The stops of the Tab key from the top of a page until it leaves the page, or until there are enough of them. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = await press(page, 'Tab'); stop && stops.length < walked; stop = await press(page, 'Tab')) {
    stops.push(stop);
  }
  return stops;
}

/** Tabs on until a link leads where it should, and follows it. */
async function follow(page: Page, leads: (href: string) => boolean): Promise<string> {
  for (let count = 0; count < mostStops; count += 1) {
    const stop = await press(page, 'Tab');
    if (stop?.href === undefined || !leads(stop.href)) continue;
    const moved = stop.href.startsWith('#') ? undefined : page.waitForURL(`**${stop.href}`);
    await page.keyboard.press('Enter');
    await moved;
    return stop.href;
  }
  throw new Error(`no link that was looked for on ${page.url()}`);
}

const desktop = { viewport: { width: 1280, height: 800 } };

describeInChromium('by keyboard alone', anyFonts, (fonts) => {
  describe.each(['articles', 'tests/fixtures/site-small'])('%s', (articles) => {
    const site = serveForGroup(articles, fonts);

    it(
      'every stop on a page of each kind is a place a reader sees, in the order of the page',
      { timeout: 600_000 },
      async () => {
        const faults = await site.visitKinds(desktop, async (page) => {
          const stops = await walk(page);
          const links: number = await page.locator('a[href]:visible').count();
          return [
            ...stops.filter(({ shown }) => !shown).map(({ name }) => `“${name}” does not show the focus`),
            ...stops.filter(({ name }) => name === '').map(({ href }) => `the link to ${href} has no name`),
            ...(stops[0]?.href === '#page-main' ? [] : ['the first stop does not skip to the text']),
            ...(stops.length >= Math.min(links, walked) ? [] : [`${links - stops.length} links are passed by`]),
          ].slice(0, 5);
        });
        expect(faults).toEqual([]);
      },
    );

    it('the first stop skips what stands on every page', { timeout: 60_000 }, async () => {
      const isInText = await site.open('/about/', desktop, async (page) => {
        await press(page, 'Tab');
        await page.keyboard.press('Enter');
        await press(page, 'Tab');
        return page.evaluate<boolean>('document.activeElement.closest("main") !== null');
      });
      expect(isInText).toBe(true);
    });

    it('from home to a story, to a source of it, and back to where it is cited', { timeout: 120_000 }, async () => {
      const seen = await site.open('/', desktop, async (page) => {
        await follow(page, (href) => href === '/stories/');
        const stories = await page
          .locator('main a[href^="/stories/"]')
          .evaluateAll<string[], never, HTMLElement>((links: { getAttribute(name: string): string | null }[]) =>
            links.map((link) => link.getAttribute('href') ?? ''),
          );
        for (const story of stories) {
          await load(page, new URL(story, page.url()).href);
          if ((await page.locator('sup a').count()) > 0) break;
        }
        const note = await follow(page, (href) => href.startsWith('#page-source-'));
        const source = await page.evaluate<string>('document.querySelector(":target").id');
        const back = await follow(page, (href) => href.startsWith('#page-note-'));
        const place = await page.evaluate<string>('document.querySelector(":target").getAttribute("href")');
        const onward = await press(page, 'Tab');
        await follow(page, (href) => href.startsWith('/sources/'));
        return { note, source, back, place, onward, url: page.url() };
      });
      expect(`#${seen.source}`).toBe(seen.note);
      expect(seen.place).toBe(seen.note);
      expect(seen.back).toBe(`#page-note-1-1`);
      expect(seen.onward).not.toBeNull();
      expect(seen.url).toMatch(/\/sources\/[^/]+\/$/);
    });

    it('from home to the answer to “who is that?” in two steps', { timeout: 60_000 }, async () => {
      const heading = await site.open('/', desktop, async (page) => {
        await follow(page, (href) => href === '/names/');
        const letter = await follow(page, (href) => href.startsWith('#page-letter-'));
        return page.locator(letter).innerText();
      });
      expect(heading).not.toBe('');
    });
  });
});
