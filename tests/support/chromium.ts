import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const executable = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));

/** Whether browser tests can run. Without Chromium they are skipped, except where every check must run. */
export const hasChromium = executable !== undefined || process.env['CI'] === 'true';

/** A headless Chromium that asks the network for nothing of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
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
