import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyFonts, fontSets } from '../support/font-sets.ts';
import { closeTargetsOf } from './targets.ts';
import { lostWordsOf, tooWide, underratedWordsOf } from './room.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that look at colours and sizes; two of them it leaves out unless they are asked for. */
const drawn = ['color-contrast-enhanced', 'target-size', 'link-in-text-block'];
const enabled = Object.fromEntries(drawn.map((rule) => [rule, { enabled: true }]));

/** Widths do not change colours, nor colours sizes, and nothing else differs: two looks see what four would. */
const looks = [
  { name: 'a phone, light', width: 360, colorScheme: 'light', asked: { rules: enabled } },
  { name: 'a desktop, dark', width: 1280, colorScheme: 'dark', asked: { runOnly: drawn } },
] as const;

async function violationsOf(page: Page, asked: object): Promise<string[]> {
  const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(asked)})`);
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}

const sites = ['articles', 'tests/fixtures/site-small'];

describeInChromium('accessibility', anyFonts, (fonts) => {
  describe.each(sites)('%s', (articles) => {
    const site = serveForGroup(articles, fonts);

    it(
      'axe finds no violation on a phone in the light and on a desktop in the dark',
      { timeout: 600_000 },
      async () => {
        const faults = await site.visitKinds({}, async (page) => {
          await page.evaluate(axe);
          const told: string[] = [];
          for (const { name, width, colorScheme, asked } of looks) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            told.push(...(await violationsOf(page, asked)).map((fault) => `${name}: ${fault}`));
          }
          return told;
        });
        expect(faults).toEqual([]);
      },
    );
  });
});

describeInChromium('sizes', fontSets, (fonts) => {
  describe.each(sites)('%s', (articles) => {
    const site = serveForGroup(articles, fonts);

    it(
      'a finger meets what it aims at, with room to spare, and axe agrees on a phone',
      { timeout: 600_000 },
      async () => {
        const faults = await site.visitKinds({ bypassCSP: true }, async (page) => {
          const told: string[] = [];
          for (const width of [1280, 360]) {
            await page.setViewportSize({ width, height: 800 });
            told.push(...(await closeTargetsOf(page)).slice(0, 5).map((fault) => `at ${width} px: ${fault}`));
          }
          await page.evaluate(axe);
          return [...told, ...(await violationsOf(page, { runOnly: ['target-size'] }))];
        });
        expect(faults).toEqual([]);
      },
    );

    it(
      'nothing has to be scrolled sideways at any width, and pictures hold their words',
      { timeout: 300_000 },
      async () => {
        const faults = await site.visitKinds({}, async (page) => {
          const told: string[] = [];
          // 320 px is what has to hold; a few less show that it does not hold by a hair.
          for (const width of [312, 360, 768, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            const seen = [...(await tooWide(page)), ...(await lostWordsOf(page)), ...(await underratedWordsOf(page))];
            told.push(...seen.map((fault) => `at ${width} px: ${fault}`));
          }
          return told;
        });
        expect(faults).toEqual([]);
      },
    );
  });
});
