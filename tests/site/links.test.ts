import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../src/build/site-folder.ts';
import { buildForFile, realArticles } from '../support/built-site.ts';
import { type PageFacts, readPage } from '../support/html.ts';

interface BuiltSite {
  readonly files: ReadonlySet<string>;
  /** Pages by their file. */
  readonly pages: ReadonlyMap<string, PageFacts>;
}

function readSite(folder: string): BuiltSite {
  const files = new Set(listFolder(folder)?.files.keys());
  const html = [...files].filter((file) => file.endsWith('.html'));
  return { files, pages: new Map(html.map((file) => [file, readPage(readFileSync(join(folder, file), 'utf8'))])) };
}

/** The file and anchor an address on a page leads to, if it stays within the site. */
function targetOf(
  file: string,
  address: string,
  prefix: string,
): { file: string; anchor: string; outside: boolean } | undefined {
  const base = `https://site.invalid${prefix}${file.replace(/index\.html$/, '')}`;
  const { host, pathname, hash } = new URL(address, base);
  if (host !== 'site.invalid') return undefined;
  const path = decodeURIComponent(pathname);
  const within = path.slice(prefix.length);
  return {
    file: path.endsWith('/') ? `${within}index.html` : within,
    anchor: decodeURIComponent(hash.slice(1)),
    outside: !path.startsWith(prefix),
  };
}

function isReachedOtherwise(file: string, html: string): boolean {
  return file === '404.html' || html.includes('http-equiv="refresh"');
}

describe.each(Object.entries(realArticles))('%s', (_, articles) => {
  describe.each(['/', '/sub/path/'])('built at %s', (prefix) => {
    const folder = buildForFile(articles, ['--path-prefix', prefix]);
    const { files, pages } = readSite(folder);

    it('every link and resource within the site leads to a file, and every anchor to an element', () => {
      const dead = [...pages].flatMap(([page, { links, resources }]) =>
        [...links, ...resources].flatMap((address) => {
          const target = targetOf(page, address, prefix);
          if (!target) return [];
          const found = !target.outside && files.has(target.file);
          const anchored = target.anchor === '' || pages.get(target.file)?.ids.includes(target.anchor);
          return found && anchored ? [] : [`${page}: ${address}`];
        }),
      );
      expect(dead).toEqual([]);
    });

    it('every page can be reached from the home page', () => {
      const reached = new Set(['index.html']);
      for (const page of reached) {
        for (const address of pages.get(page)?.links ?? []) {
          const target = targetOf(page, address, prefix);
          if (target && pages.has(target.file)) reached.add(target.file);
        }
      }
      const orphans = [...pages.keys()].filter(
        (page) => !reached.has(page) && !isReachedOtherwise(page, readFileSync(join(folder, page), 'utf8')),
      );
      expect(orphans).toEqual([]);
    });

    it('no page loads anything from another site', () => {
      const foreign = [...pages].flatMap(([page, { resources }]) =>
        resources.filter((address) => !targetOf(page, address, prefix)).map((address) => `${page}: ${address}`),
      );
      expect(foreign).toEqual([]);
    });
  });
});
