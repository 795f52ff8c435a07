import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { follow } from '../reading/targets.ts';
import { childrenOf, readXml, textIn } from '../reading/xml.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). */
const mostAddresses = 50_000;

/** Sitemaps name every page that is meant to be found, and no other. */
export function checkSitemaps(built: BuiltSite): CheckResult {
  const sitemaps = built.made.filter((file) => /(?:^|\/)(?:[a-z-]*-)?sitemap(?:-\d+)?\.xml$/.test(file));
  const findings: Finding[] = [];
  const listed = new Set<string>();
  for (const file of sitemaps) {
    const xml = readXml(built.text(file));
    if (typeof xml === 'string') {
      findings.push({ file, message: `It is not XML: ${xml}.` });
      continue;
    }
    const entries = [...childrenOf(xml, 'url'), ...childrenOf(xml, 'sitemap')];
    if (entries.length > mostAddresses)
      findings.push({ file, message: `It holds more than ${mostAddresses} addresses.` });
    for (const entry of entries) {
      const address = textIn(entry, 'loc');
      const message = addressFault(built, file, address);
      if (message !== undefined) findings.push({ file, message });
      const target = follow(built, file, address);
      if (target.type === 'inside') listed.add(target.file);
    }
  }
  if (sitemaps.includes('sitemap.xml')) findings.push(...missing(built, listed));
  return { name: 'sitemaps', examined: sitemaps.length, unit: 'sitemaps', findings };
}

function addressFault(built: BuiltSite, file: string, address: string): string | undefined {
  if (!/^https?:\/\//.test(address)) return `“${address}” is not a whole address.`;
  const target = follow(built, file, address);
  if (target.type !== 'inside' || !built.has(target.file)) return `${address} leads to no file of the site.`;
  const page = built.pages.get(target.file);
  return page?.isRedirect || page?.isHidden ? `${address} leads to a page that is not meant to be found.` : undefined;
}

function missing(built: BuiltSite, listed: ReadonlySet<string>): Finding[] {
  return [...built.pages].flatMap(([file, { isRedirect, isHidden }]) =>
    isRedirect || isHidden || file === '404.html' || listed.has(file)
      ? []
      : [{ file, message: 'No sitemap names this page.' }],
  );
}
