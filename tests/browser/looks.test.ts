import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { anyFonts } from '../support/font-sets.ts';
import { lostWordsOf, tooWide, underratedWordsOf } from './room.ts';
import { closeTargetsOf } from './targets.ts';
import { describeInChromium } from './visit.ts';

const box = (style: string): string => `<a href="/" style="display: block; width: 100px; ${style}">to</a>`;
const drawing = (words: string): string =>
  `<svg viewBox="0 0 100 40" width="100" font-family="sans-serif" font-size="16">${words}</svg>`;

/** What a look at a page has to find and what it has to let pass. */
const looks: readonly (readonly [
  what: string,
  look: (page: Page) => Promise<string[]>,
  faults: number,
  page: string,
])[] = [
  ['a target of 26 px beside another', closeTargetsOf, 0, box('height: 26px') + box('height: 26px')],
  ['targets that are right by one pixel', closeTargetsOf, 2, box('height: 25px') + box('height: 25px')],
  ['a small target that stands alone', closeTargetsOf, 0, box('height: 10px')],
  ['small targets far enough apart', closeTargetsOf, 0, box('height: 20px; margin: 8px 0') + box('height: 20px')],
  ['a small target close to a large one', closeTargetsOf, 1, box('height: 19px; margin: 2px 0') + box('height: 30px')],
  [
    'large targets that lie upon one another',
    closeTargetsOf,
    2,
    box('height: 30px; margin-bottom: -20px') + box('height: 30px'),
  ],
  ['links within a sentence', closeTargetsOf, 0, '<p>Of <a href="/">this</a> and <a href="/">that</a></p>'],
  [
    'lone links on lines as high as their letters',
    closeTargetsOf,
    2,
    '<p style="margin: 0; line-height: 18px"><a href="/">this</a><br><a href="/">that</a></p>',
  ],
  ['what fits its window', tooWide, 0, '<div style="width: 100px">x</div>'],
  ['what is wider than its window', tooWide, 1, '<div style="width: 4000px">x</div>'],
  ['words within their picture', lostWordsOf, 0, drawing('<text x="5" y="20">word</text>')],
  ['words that leave their picture', lostWordsOf, 1, drawing('<text x="-8" y="20">word</text>')],
  ['words upon one another', lostWordsOf, 1, drawing('<text x="5" y="20">word</text><text x="20" y="22">word</text>')],
  ['words as wide as they are reckoned', underratedWordsOf, 0, drawing('<text x="5" y="20">word</text>')],
  [
    'words wider than they are reckoned',
    underratedWordsOf,
    1,
    drawing('<text x="5" y="20" letter-spacing="5">word</text>'),
  ],
];

describeInChromium('what looks at pages', anyFonts, (fonts) => {
  describe('sees faults, and only those', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launchChromium(fonts);
      page = await browser.newPage();
    });
    afterAll(() => browser.close());

    it.each(looks)('%s', async (_, look, faults, content) => {
      await page.setContent(`<!doctype html><body style="margin: 0">${content}`);
      expect(await look(page)).toHaveLength(faults);
    });
  });
});
