import type { Page } from 'playwright-core';
import { textWidth } from '../../src/pictures/text-width.ts';

/** By how much a page is wider than its window, if it is. */
export async function tooWide(page: Page): Promise<string[]> {
  const wider = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return wider > 0 ? [`${wider} px too wide`] : [];
}

/**
 * Runs in the page, so it is text: words of pictures that stand outside their picture or upon one another. The box of a word keeps room
 * for accents and tails that few letters have; without a fifth of it above and below, it is about as high as its letters.
 */
const lostWords = `[...document.querySelectorAll('svg')].flatMap((picture) => {
  const frame = picture.getBoundingClientRect();
  const words = [...picture.querySelectorAll('text')].filter((one) => one.checkVisibility()).map((one) => {
    const { left, right, top, bottom, height } = one.getBoundingClientRect();
    return { text: one.textContent, left, right, top: top + height / 5, bottom: bottom - height / 5 };
  });
  const outside = words.filter((word) =>
    word.left < frame.left - 1 || word.right > frame.right + 1 || word.top < frame.top - 1 || word.bottom > frame.bottom + 1);
  const over = words.flatMap((word, index) => words.slice(index + 1)
    .filter((other) =>
      Math.min(word.right, other.right) - Math.max(word.left, other.left) > 1 &&
      Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top) > 1)
    .map((other) => '“' + word.text + '” stands upon “' + other.text + '”'));
  return [...outside.map(({ text }) => '“' + text + '” leaves its picture'), ...over];
})`;

/** Words of pictures that a font made too large for their place. */
export function lostWordsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(lostWords);
}

/** Runs in the page, so it is text: each word of a picture with the size of its letters and how wide they are drawn. */
const drawnWords = `[...document.querySelectorAll('svg text')].filter((one) => one.checkVisibility()).map((one) => ({
  text: one.textContent,
  size: parseFloat(getComputedStyle(one).fontSize),
  width: one.getComputedTextLength(),
}))`;

/** Words of pictures that are drawn wider than the pictures reckon with. */
export async function underratedWordsOf(page: Page): Promise<string[]> {
  const words = await page.evaluate<{ text: string; size: number; width: number }[]>(drawnWords);
  return words
    .filter(({ text, size, width }) => width > textWidth(text, size) + 0.5)
    .map(({ text, size, width }) => `“${text}” is ${width / textWidth(text, size)} times as wide as reckoned`);
}
