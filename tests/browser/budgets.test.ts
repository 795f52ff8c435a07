import { describe, expect, it } from 'vitest';
import { fontSets } from '../support/font-sets.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

/** A slow 4G line as Lighthouse throttles to it (1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back), and a processor a quarter as fast. */
const slow = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150, offline: false };
const slowdown = 4;

/**
 * How much of a page may move. Nothing is fetched after the page, so what moves is a line that was drawn while its rest was still
 * on the way; browsers call a page steady below 0.1.
 */
const mostShift = 0.02;

/** Runs in the page before anything else of it: what moved after it was drawn, and when the largest thing was drawn. */
const observe = `
  globalThis.seen = { shift: 0, largest: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.seen.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;

interface Seen {
  readonly shift: number;
  readonly largest: number;
}

describeInChromium('on slow 4G with a slow processor', fontSets, (fonts) => {
  describe.each(['articles', 'tests/fixtures/site-small'])('%s', (articles) => {
    const site = serveForGroup(articles, fonts);

    it('nothing moves, and nothing but the page itself is waited for', { timeout: 600_000 }, async () => {
      const times: string[] = [];
      const faults = await site.visitKinds({ viewport: { width: 360, height: 800 } }, async (page, path) => {
        const client = await page.context().newCDPSession(page);
        await client.send('Network.enable');
        await client.send('Network.emulateNetworkConditions', slow);
        await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        if (times.length === 0) await page.addInitScript(observe);
        const requests: string[] = [];
        page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));
        await page.reload({ waitUntil: 'load' });
        await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
        const { shift, largest } = await page.evaluate<Seen>('globalThis.seen');
        page.removeAllListeners('request');
        await client.detach();
        times.push(`${String(Math.round(largest)).padStart(6)} ms  moves by ${shift.toFixed(3)}  ${path}`);
        const blocking = requests.filter((request) => /^(?:stylesheet|script|font) /.test(request));
        return [...(shift > mostShift ? [`moves by ${shift}`] : []), ...blocking];
      });
      // Reported and not judged: how long it takes depends on the machine that measures.
      process.stdout.write(`\nLargest paint, ${articles}, slow 4G, processor ÷ ${slowdown}:\n${times.join('\n')}\n`);
      expect(times.length).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    });
  });
});
