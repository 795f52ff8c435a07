import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyFonts, fontSets } from '../support/font-sets.ts';
import { tooWide } from './room.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

/** A few pixels less than the 320 that have to do, to see that it does not hold by a hair. */
const narrow = { width: 312, height: 640 };
const laptop = { width: 1280, height: 800 };

/** What a reader may have asked of the browser. */
const preferences = {
  'less motion': { reducedMotion: 'reduce', contrast: null, forcedColors: null, colorScheme: 'light' },
  'more contrast': { reducedMotion: null, contrast: 'more', forcedColors: null, colorScheme: 'light' },
  'forced colours': { reducedMotion: null, contrast: null, forcedColors: 'active', colorScheme: 'light' },
  'forced colours in the dark': { reducedMotion: null, contrast: null, forcedColors: 'active', colorScheme: 'dark' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

/** Texts that are cut off by their own box; boxes that can be scrolled by keyboard are none. */
const cutOff = `[...document.querySelectorAll('main *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX === 'hidden')
  .map((one) => 'text is cut off: ' + one.textContent.slice(0, 40))`;

/** A sheet of A4 within its margins, in CSS pixels. */
const paper = { width: 658, height: 964 };

const enlargements = {
  'letters twice as large': 'html { font-size: 200% }',
  // WCAG 1.4.12: lines, paragraphs, letters and words further apart than the page sets them.
  'text spaced out': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`,
} as const;

describe('the style sheet', () => {
  it('moves nothing, so that a reader who wants no motion is shown none', () => {
    expect(readFileSync('dist/site.css', 'utf8')).not.toMatch(/transition|animation|@keyframes|scroll-behavior/);
  });
});

const sites = ['articles', 'tests/fixtures/site-small'];

describeInChromium('whatever a reader prefers', anyFonts, (fonts) => {
  describe.each(sites)('%s', (articles) => {
    const site = serveForGroup(articles, fonts);

    it('every page says what it is without JavaScript', { timeout: 300_000 }, async () => {
      const faults = await site.visitKinds({ javaScriptEnabled: false, viewport: narrow }, async (page) =>
        (await page.locator('h1').innerText()).trim() === '' ? ['no headline'] : [],
      );
      expect(faults).toEqual([]);
    });

    it('nothing moves, by itself or sideways, on a small phone', { timeout: 300_000 }, async () => {
      const faults = await site.visitKinds({ viewport: narrow }, async (page) => {
        const told: string[] = [];
        for (const [name, media] of Object.entries(preferences)) {
          await page.emulateMedia(media);
          const moving = await page.evaluate<number>('document.getAnimations().length');
          const seen = [...(await tooWide(page)), ...(moving > 0 ? ['something moves'] : [])];
          told.push(...seen.map((fault) => `${name}: ${fault}`));
        }
        return told;
      });
      expect(faults).toEqual([]);
    });

    it('statuses can be told apart with forced colours', { timeout: 60_000 }, async () => {
      const marks = await site.open('/about/', { forcedColors: 'active' }, (page) =>
        page.evaluate<string[]>(
          `[...document.querySelectorAll('.status')].map((one) => {
            const { backgroundImage, backgroundColor, borderStyle, borderWidth } = getComputedStyle(one, '::before');
            return [one.textContent, backgroundImage, backgroundColor, borderStyle, borderWidth].join(' ');
          })`,
        ),
      );
      expect(marks.length).toBeGreaterThan(3);
      expect(new Set(marks.map((mark) => mark.replace(/^\S+ /, ''))).size).toBe(marks.length);
    });
  });
});

describeInChromium('whatever the fonts', fontSets, (fonts) => {
  describe.each(sites)('%s', (articles) => {
    const site = serveForGroup(articles, fonts);

    it.each(Object.entries(enlargements))(
      'nothing is cut off or moves sideways with %s',
      { timeout: 300_000 },
      async (_, content) => {
        const faults = await site.visitKinds({ bypassCSP: true }, async (page) => {
          await page.addStyleTag({ content });
          const told: string[] = [];
          for (const viewport of [narrow, laptop]) {
            await page.setViewportSize(viewport);
            const seen = [...(await tooWide(page)), ...(await page.evaluate<string[]>(cutOff)).slice(0, 3)];
            told.push(...seen.map((fault) => `at ${viewport.width} px: ${fault}`));
          }
          return told;
        });
        expect(faults).toEqual([]);
      },
    );

    it(
      'on paper a page has its sources, the addresses of links to other sites, and no way about the site',
      { timeout: 120_000 },
      async () => {
        const faults = await site.visitKinds({ viewport: paper }, async (page) => {
          await page.emulateMedia({ media: 'print' });
          const ways = await page.locator('nav:visible, .skip:visible, .para:visible, .backs:visible').count();
          const bare = await page.evaluate<number>(
            `[...document.querySelectorAll('main a[href^="http"]')].filter((one) => one.checkVisibility() && !getComputedStyle(one, '::after').content.includes('http')).length`,
          );
          return [
            ...(ways > 0 ? [`${ways} ways about the site`] : []),
            ...(bare > 0 ? [`${bare} links without address`] : []),
            ...(await tooWide(page)),
          ];
        });
        expect(faults).toEqual([]);
      },
    );
  });
});
