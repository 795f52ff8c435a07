import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHosted, hostedArticles } from '../support/hosted-site.ts';
import { readHeaders, readRedirects, staticHost } from '../support/static-host.ts';
import { everyPage, expectAnswer, oddAddresses } from './expectations.ts';

const articles = hostedArticles();

describe.each([
  ['netlify', 410],
  ['cloudflare', 200],
] as const)('%s', (host, gone) => {
  describe.each(['/', '/sub/path/'])('at %s', (prefix) => {
    const folder = buildHosted(articles, ['--for', host, '--path-prefix', prefix]);
    const answerOf = staticHost(host, folder);

    it('answers every page', () => {
      const pages = everyPage(folder, prefix);
      expect(pages.length).toBeGreaterThan(20);
      for (const page of pages) expectAnswer(folder, page, answerOf(page.path));
    });

    it.each(oddAddresses(folder, prefix, gone))('answers $path with $status', (wanted) => {
      expectAnswer(folder, wanted, answerOf(wanted.path));
    });

    it('has no page at a former address', () => {
      expect(existsSync(join(folder, 'people/m-danoush/index.html'))).toBe(false);
    });
  });

  it('tells browsers to come back by HTTPS only where that is asked for', () => {
    const text = (words: readonly string[]): string =>
      readFileSync(join(buildHosted(articles, ['--for', host, ...words]), '_headers'), 'utf8');
    expect(text([])).not.toContain('Strict-Transport-Security');
    expect(text(['--hsts'])).toContain('\n  Strict-Transport-Security: max-age=31536000\n');
  });
});

describe('the reader of rules', () => {
  it.each([
    ['cloudflare', '/a/ /b/ 410'],
    ['cloudflare', '/a/ /b/ 301!'],
    ['netlify', '/a/ /b/ 301 Country=de nonsense'],
    ['netlify', '/a/*/c /b/ 301'],
    ['netlify', 'a b'],
  ] as const)('refuses what %s would not read: %s', (host, line) => {
    expect(() => readRedirects(host, `${line}\n`)).toThrow(line);
  });

  it('refuses more rules than Cloudflare reads', () => {
    const rules = (count: number): string => Array.from({ length: count }, (_, n) => `/a${n}/ /b/ 301\n`).join('');
    expect(readRedirects('cloudflare', rules(2_000))).toHaveLength(2_000);
    expect(() => readRedirects('cloudflare', rules(2_001))).toThrow('too many');
    expect(() => readRedirects('cloudflare', `/x/* /y 301\n${rules(101)}`)).toThrow('too many');
  });

  it('refuses what neither reads as headers', () => {
    expect(() => readHeaders('/*.css\n  A: b\n')).toThrow('/*.css');
    expect(() => readHeaders(`/*\n  A: ${'b'.repeat(2_000)}\n`)).toThrow('longer');
  });
});
