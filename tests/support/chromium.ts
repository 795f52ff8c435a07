import { existsSync } from 'node:fs';
import { type Browser, chromium, errors, type Page } from 'playwright-core';
import { type FontSet, fontEnvironment } from './font-sets.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const executable = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));

/** Whether browser tests can run. Without Chromium they are skipped, except where every check must run. */
export const hasChromium = executable !== undefined || process.env['CI'] === 'true';

/** A headless Chromium that asks the network for nothing of its own, with the fonts of the machine or of a set. */
export function launchChromium(fonts?: FontSet): Promise<Browser> {
  return chromium.launch({
    env: { ...process.env, ...(fonts && fontEnvironment(fonts)) },
    ...(executable !== undefined && { executablePath: executable }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Loads an address. A navigation that never ends, or that an earlier one comes into, as a crowded machine's browser is rarely left with,
 * is begun once more; a page that cannot be loaded fails twice.
 */
export async function load(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address);
  } catch (error) {
    if (!isUnfinished(error)) throw error;
    await page.goto('about:blank');
    await page.goto(address);
  }
}

function isUnfinished(error: unknown): boolean {
  return (
    error instanceof errors.TimeoutError || (error instanceof Error && /interrupted by another/.test(error.message))
  );
}
