import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult } from '../finding.ts';
import { follow } from '../reading/targets.ts';

/** Bytes that a story page may need to be drawn, compressed by gzip at its highest level, with style, scripts and images. */
const storyBudget = 14_000;

/** Bytes that any page may have, compressed so. */
const pageBudget = 50_000;

/** Bytes of a page with a long text that the program may add to it. */
const overhead = 10_000;

/** How much heavier a text becomes by its links and by the anchor of each paragraph. */
const markupFactor = 1.5;

/**
 * No page is heavier than a phone on a slow network can bear. An editor's photographs are told apart and not counted, and a text may be as
 * long as it is: `texts` are bodies of records by the file of their page.
 */
export function checkBudgets(built: BuiltSite, texts: ReadonlyMap<string, string> = new Map()): CheckResult {
  const findings = [...built.pages].flatMap(([file, { resources }]) => {
    const loaded = resources.flatMap((address) => {
      const target = follow(built, file, address);
      return target.type === 'inside' && /\.(?:css|js)$/.test(target.file) && built.has(target.file)
        ? [target.file]
        : [];
    });
    const bytes = [file, ...new Set(loaded)]
      .map((one) => gzipSync(built.bytes(one), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    const usual = /^stories\/[^/]+\/index\.html$/.test(file) ? storyBudget : pageBudget;
    if (bytes <= usual) return [];
    const budget = Math.max(usual, overhead + Math.ceil(gzipSync(texts.get(file) ?? '').length * markupFactor));
    return bytes > budget ? [{ file, message: `It has ${bytes} bytes compressed; ${budget} is the most.` }] : [];
  });
  return { name: 'budgets', examined: built.pages.size, unit: 'pages', findings };
}
