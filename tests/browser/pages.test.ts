import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { serveForGroup } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that look at colours and sizes; two of them it leaves out unless they are asked for. */
const drawn = ['color-contrast-enhanced', 'target-size', 'link-in-text-block'];
const enabled = Object.fromEntries(drawn.map((rule) => [rule, { enabled: true }]));

/** Widths do not change colours, nor colours sizes, and nothing else differs: two looks see what four would. */
const looks = [
  { name: 'a phone, light', width: 360, colorScheme: 'light', asked: { rules: enabled } },
  { name: 'a desktop, dark', width: 1280, colorScheme: 'dark', asked: { runOnly: drawn } },
] as const;

describe.skipIf(!hasChromium)('in Chromium', () => {
  describe.each(['articles', 'tests/fixtures/site-small'])('%s', (articles) => {
    const site = serveForGroup(articles);

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
            const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(asked)})`);
            told.push(...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.target.join(' ')}`));
          }
          return told;
        });
        expect(faults).toEqual([]);
      },
    );

    it('nothing has to be scrolled sideways at any width', { timeout: 300_000 }, async () => {
      const faults = await site.visitKinds({}, async (page) => {
        const told: string[] = [];
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const wider = await page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (wider > 0) told.push(`${wider} px too wide for ${width}`);
        }
        return told;
      });
      expect(faults).toEqual([]);
    });
  });
});
