import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { serveForGroup } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe whose answer depends on the width of the window or its colours; the others see the same page in each look. */
const seen = ['color-contrast', 'color-contrast-enhanced', 'target-size', 'link-in-text-block'];

const looks = [
  { name: 'a phone, light', width: 360, colorScheme: 'light', rules: undefined },
  { name: 'a phone, dark', width: 360, colorScheme: 'dark', rules: seen },
  { name: 'a desktop, light', width: 1280, colorScheme: 'light', rules: seen },
  { name: 'a desktop, dark', width: 1280, colorScheme: 'dark', rules: seen },
] as const;

describe.skipIf(!hasChromium)('in Chromium', () => {
  describe.each(['articles', 'tests/fixtures/site-small'])('%s', (articles) => {
    const site = serveForGroup(articles);

    it('axe finds no violation, on a phone and a desktop, light and dark', { timeout: 600_000 }, async () => {
      const faults = await site.visitKinds({}, async (page) => {
        await page.evaluate(axe);
        const told: string[] = [];
        for (const { name, width, colorScheme, rules } of looks) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          const asked = rules ? { runOnly: rules } : {};
          const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(asked)})`);
          told.push(...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0]?.target.join(' ')}`));
        }
        return told;
      });
      expect(faults).toEqual([]);
    });

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
