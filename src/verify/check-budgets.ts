import { gzipSync } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';
import type { CheckResult } from './finding.ts';
import { follow } from './targets.ts';

/** Bytes that a story page may need to be drawn, compressed by gzip at its highest level, with style, scripts and images. */
const storyBudget = 14_000;

/** Bytes that any page may have, compressed so. */
const pageBudget = 50_000;

/** No page is heavier than a phone on a slow network can bear. An editor's photographs are told apart and not counted. */
export function checkBudgets(built: BuiltSite): CheckResult {
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
    const budget = /^stories\/[^/]+\/index\.html$/.test(file) ? storyBudget : pageBudget;
    return bytes > budget ? [{ file, message: `It has ${bytes} bytes compressed; ${budget} is the most.` }] : [];
  });
  return { name: 'budgets', examined: built.pages.size, unit: 'pages', findings };
}
