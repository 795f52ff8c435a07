import { describe, expect, it } from 'vitest';
import { hosts } from '../../src/pages/host.ts';
import { article, type Files, story } from '../support/articles.ts';
import { contentsOf, siteOf, type SiteOptions } from '../support/site.ts';

const files: Files = {
  'stories/talks.md': story({ aliases: ['old-talks', 'older-talks'] }),
  'people/ann.md': article({ name: 'Ann', aliases: ['annie'] }),
  'stories/gone.md': story({ aliases: ['old-gone'], withdrawn: { date: '2024', reason: 'No.' } }),
  'stories/draft.md': story({ aliases: ['old-draft'], draft: true }),
  'stories/embargoed.md': story({ aliases: ['old-embargoed'], embargo: '2030' }),
};

const moves = [
  ['/people/annie/', '/people/ann/'],
  ['/stories/old-gone/', '/stories/gone/'],
  ['/stories/old-talks/', '/stories/talks/'],
  ['/stories/older-talks/', '/stories/talks/'],
];

function outputsOf(options: SiteOptions, articles: Files = files): Record<string, string> {
  return contentsOf(siteOf(articles, options).plan);
}

/** Pages that lead elsewhere: from where, to where. */
function redirectPages(options: SiteOptions): [string, string][] {
  return siteOf(files, options).plan.outputs.flatMap((output): [string, string][] => {
    const view = output.type === 'page' ? output.view() : undefined;
    return view?.type === 'redirect' ? [[view.path, view.to]] : [];
  });
}

describe('a former address leads to the present one, but not to what nobody may see', () => {
  it.each(['portable', 'github-pages'] as const)('by a page for each, for %s', (host) => {
    expect(redirectPages({ host })).toEqual(moves);
    expect(Object.keys(outputsOf({ host })).filter((file) => /redirects/.test(file))).toEqual([]);
  });

  it.each(['netlify', 'cloudflare'] as const)('by rules alone for %s', (host) => {
    expect(redirectPages({ host })).toEqual([]);
    expect(outputsOf({ host })['_redirects']).toBe(moves.map(([from, to]) => `${from} ${to} 301\n`).join(''));
  });

  it('by rules alone for nginx', () => {
    expect(redirectPages({ host: 'nginx' })).toEqual([]);
    expect(outputsOf({ host: 'nginx' })['redirects.nginx.conf']).toBe(
      moves.map(([from, to]) => `location = ${from} { return 301 ${to}; }\n`).join(''),
    );
  });

  it('by rules with the folder that the site stands in', () => {
    const pathPrefix = '/sub/path/';
    expect(outputsOf({ host: 'netlify', pathPrefix })['_redirects']?.split('\n')[0]).toBe(
      '/sub/path/people/annie/ /sub/path/people/ann/ 301',
    );
    expect(outputsOf({ host: 'nginx', pathPrefix })['redirects.nginx.conf']?.split('\n')[0]).toBe(
      'location = /sub/path/people/annie/ { return 301 /sub/path/people/ann/; }',
    );
  });
});

describe('whatever the host', () => {
  it('all other outputs are the same', () => {
    const others = hosts.map((host) =>
      Object.fromEntries(
        Object.entries(outputsOf({ host })).filter(
          ([file, json]) => !/redirects/.test(file) && !json.includes('"type":"redirect"'),
        ),
      ),
    );
    expect(others).toEqual(hosts.map(() => others[0]));
  });

  it('no page’s view knows the folder that the site stands in', () => {
    const { 'every page': site, ...pages } = outputsOf({ pathPrefix: '/sub/path/' });
    expect(JSON.stringify(pages)).not.toContain('sub/path');
    expect(site).toContain('"pathPrefix":"/sub/path/"');
  });
});
