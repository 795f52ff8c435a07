import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../src/build/site-folder.ts';
import { buildForFile, realArticles } from '../support/built-site.ts';
import { readPage } from '../support/html.ts';

/** Bytes that a story page may need to be drawn, compressed, with style, scripts and images. */
const storyBudget = 14_000;

/** Bytes that any page may have, compressed. */
const pageBudget = 50_000;

/** CSS that the Nu HTML checker refuses in a style element, though browsers know it. */
const refusedByNu = /@container|text-box|field-sizing|::highlight|contain-intrinsic-size/;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Prettier markup, not validity: pages are written without needless bytes.
    'long-title': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
  },
});

describe.each(Object.entries(realArticles))('%s', (_, articles) => {
  const folder = buildForFile(articles);
  const pages = [...(listFolder(folder)?.files.keys() ?? [])].filter((file) => file.endsWith('.html'));
  const text = (page: string): string => readFileSync(join(folder, page), 'utf8');

  it('every page is valid HTML', { timeout: 300_000 }, () => {
    expect(pages.length).toBeGreaterThan(20);
    const faults = pages.flatMap((page) =>
      validator
        .validateStringSync(text(page), page)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId} ${message}`),
        ),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('no page has a style attribute, a script that runs, or CSS that the Nu checker refuses', () => {
    const faulty = pages.filter(
      (page) =>
        readPage(text(page)).styleAttributes > 0 ||
        /<script(?! type="application\/ld\+json">)/.test(text(page)) ||
        refusedByNu.test(text(page)),
    );
    expect(faulty).toEqual([]);
  });

  it('every page has one heading of the first level, and no level is skipped', () => {
    const faulty = pages.filter((page) => {
      const { headings } = readPage(text(page));
      const skipped = headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1);
      return headings.filter((level) => level === 1).length !== 1 || skipped;
    });
    expect(faulty).toEqual([]);
  });

  it('titles and descriptions are there and differ from page to page', () => {
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const page of pages.filter((one) => !text(one).includes('http-equiv="refresh"'))) {
      const title = /<title>([^<]+)<\/title>/.exec(text(page))?.[1] ?? '';
      const other = seen.get(title);
      if (title === '' || other !== undefined) faults.push(`${page} has the title of ${other}: ${title}`);
      if (page !== '404.html' && !/<meta name="description" content="[^"]{10,}"/.test(text(page)))
        faults.push(`${page} has no description`);
      seen.set(title, page);
    }
    expect(faults).toEqual([]);
  });

  it(`a story page needs at most ${storyBudget} bytes compressed, any page ${pageBudget}`, () => {
    const sizes = pages.map((page) => ({ page, bytes: gzipSync(text(page), { level: 9 }).length }));
    const heavy = sizes.filter(
      ({ page, bytes }) => bytes > (/^stories\/[^/]+\/index/.test(page) ? storyBudget : pageBudget),
    );
    expect(heavy).toEqual([]);
  });
});
