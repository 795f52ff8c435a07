import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/verify/finding.ts';
import { readBuiltSite } from '../../src/verify/reading/built-site.ts';
import { type Expectations, verifySite } from '../../src/verify/verify-site.ts';
import { buildForFile, realArticles } from '../support/built-site.ts';

const baseUrl = 'https://example.org';

/** What the articles ask of the folder is tested with the command, which reads them. */
const unknown: Expectations = { planned: new Set(), secrets: [] };

const checks = {
  '/': checkNames.filter((name) => !['files', 'unpublished', 'copies'].includes(name)),
  // Of the checks, these may answer otherwise at another place.
  '/sub/path/': ['links', 'orphans', 'outside requests', 'policy', 'feeds', 'sitemaps'] as const,
};

describe.each(Object.entries(realArticles))('%s', (_, articles) => {
  describe.each(Object.entries(checks))('built at %s', (pathPrefix, names) => {
    const folder = buildForFile(articles, ['--base-url', baseUrl, '--path-prefix', pathPrefix]);

    it('passes the checks that a publisher runs', { timeout: 300_000 }, () => {
      const built = readBuiltSite(folder, { baseUrl, pathPrefix });
      expect(built?.pages.size).toBeGreaterThan(20);
      const results = built ? verifySite(built, unknown, names) : [];
      expect(results.map(({ name }) => name)).toEqual(names);
      expect(results.flatMap(({ findings }) => findings).slice(0, 20)).toEqual([]);
    });
  });
});
