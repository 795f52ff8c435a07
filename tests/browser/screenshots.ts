/**
 * `npm run screenshots`: pictures of one page of each kind, on a phone and a desktop, light, dark and printed (also as PDF), in `screenshots/`;
 * with `--readme` also the picture that README.md shows.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { briefing } from '../support/briefing.ts';
import { launchChromium } from '../support/chromium.ts';
import { pagesOfEachKind } from '../support/page-kinds.ts';
import { serveFolder } from '../support/static-server.ts';

const looks = [
  { name: 'phone', width: 360, colorScheme: 'light' },
  { name: 'phone-dark', width: 360, colorScheme: 'dark' },
  { name: 'desktop', width: 1280, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1280, colorScheme: 'dark' },
] as const;

/** Long pages take their time on a busy machine. */
const timeout = 120_000;

/** A sheet of A4 within its margins, in CSS pixels. */
const paper = { width: 658, height: 964 };

const folder = resolve('screenshots');
const site = join(folder, 'site');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { code, err } = briefing(folder, ['build', '--articles', resolve('articles'), '--output', site]);
if (code !== 0) throw new Error(err);
const [browser, server] = await Promise.all([launchChromium(), serveFolder(site)]);
for (const path of pagesOfEachKind(site)) await picture(browser, server.address, path);
if (process.argv.includes('--readme')) await readmePicture(browser, server.address);
await Promise.all([browser.close(), server.close()]);
rmSync(site, { recursive: true, force: true });

async function picture(from: Browser, address: string, path: string): Promise<void> {
  const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '--') || 'home';
  for (const { name: look, width, colorScheme } of looks) {
    const page = await from.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(address + path);
    await page.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true, timeout });
    await page.close();
  }
  const page = await from.newPage({ viewport: paper });
  await page.goto(address + path);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(folder, `${name}.print.png`), fullPage: true, timeout });
  await page.pdf({ path: join(folder, `${name}.print.pdf`), format: 'A4' });
  await page.close();
}

async function readmePicture(from: Browser, address: string): Promise<void> {
  const page = await from.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}/`);
  mkdirSync('docs/images', { recursive: true });
  await page.screenshot({ path: 'docs/images/home.png' });
  await page.close();
}
