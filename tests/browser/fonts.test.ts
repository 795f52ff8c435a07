import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { anyFonts, type FontSet, fontSets } from '../support/font-sets.ts';
import { describeInChromium } from './visit.ts';

/** Words in the two stacks of our pages, and in a font that no machine has. */
const stacks = {
  serif: 'Charter, Georgia, serif',
  sans: "'Segoe UI', 'Noto Sans', Arial, sans-serif",
  none: "'No such'",
};
const words = Object.entries(stacks).map(
  ([id, stack]) => `<span id="${id}" style="font: 20px ${stack}">Pyongyang, Vladivostok</span><br>`,
);

interface Drawn {
  /** Which fonts drew some words, as the browser itself says. */
  readonly fonts: readonly string[];
  readonly width: number;
}

async function draw(browser: Browser, id: string): Promise<Drawn> {
  const page = await browser.newPage();
  await page.setContent(words.join(''));
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${id}` });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  const width = await page.evaluate<number>(`document.getElementById('${id}').getBoundingClientRect().width`);
  await page.close();
  return { fonts: fonts.map(({ familyName }) => familyName), width };
}

async function drawWith(fonts: FontSet, ids: readonly string[]): Promise<Drawn[]> {
  const browser = await launchChromium(fonts);
  const drawn: Drawn[] = [];
  for (const id of ids) drawn.push(await draw(browser, id));
  await browser.close();
  return drawn;
}

describeInChromium('a set of fonts', fontSets, (fonts) => {
  it('draws every word, and no other font does', async () => {
    const drawn = await drawWith(fonts, Object.keys(stacks));
    expect(drawn.map(({ fonts: used }) => used)).toEqual([
      [`${fonts.name} Serif`],
      [`${fonts.name} Sans`],
      [`${fonts.name} Serif`],
    ]);
  });
});

describeInChromium('sets of fonts', anyFonts, () => {
  it('draw the same words in different widths', async () => {
    const widths: number[] = [];
    for (const fonts of fontSets) widths.push(...(await drawWith(fonts, ['serif'])).map(({ width }) => width));
    expect(new Set(widths.map(Math.round)).size).toBe(fontSets.length);
  });
});
