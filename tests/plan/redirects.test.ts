import { describe, expect, it } from 'vitest';
import { hosts } from '../../src/hosting/host.ts';
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

  it('by rules alone for netlify, which says 410 of what was withdrawn', () => {
    expect(redirectPages({ host: 'netlify' })).toEqual([]);
    expect(outputsOf({ host: 'netlify' })['_redirects']).toBe(
      `${moves.map(([from, to]) => `${from} ${to} 301\n`).join('')}/stories/gone/* /stories/gone/index.html 410!\n`,
    );
  });

  it('by rules alone for cloudflare, with and without the stroke at the end', () => {
    expect(redirectPages({ host: 'cloudflare' })).toEqual([]);
    expect(outputsOf({ host: 'cloudflare' })['_redirects']).toBe(
      moves.map(([from = '', to]) => `${from} ${to} 301\n${from.slice(0, -1)} ${to} 301\n`).join(''),
    );
  });

  it('by rules alone for nginx, which says 410 of what was withdrawn', () => {
    expect(redirectPages({ host: 'nginx' })).toEqual([]);
    const rules = outputsOf({ host: 'nginx' })['briefing.nginx.conf'];
    for (const [from, to] of moves) expect(rules).toMatch(new RegExp(`location = ${from} .* return 301 ${to};`));
    expect(rules).toMatch(/location \^~ \/stories\/gone\/ .* return 410;/);
    expect(rules).not.toMatch(/draft|embargoed/);
  });

  it('by pages for those beyond what Cloudflare reads', () => {
    const aliases = Array.from({ length: 1_010 }, (_, number) => `old-${String(number).padStart(4, '0')}`);
    const many = { 'people/ann.md': article({ name: 'Ann', aliases }) };
    const outputs = outputsOf({ host: 'cloudflare' }, many);
    expect(outputs['_redirects']?.split('\n')).toHaveLength(2_001);
    expect(Object.keys(outputs).filter((file) => file.startsWith('people/old-'))).toHaveLength(10);
    expect(outputs['people/old-1000/index.html']).toContain('"to":"/people/ann/"');
  });

  it('each wholly by rules or wholly by files, however many there are and whatever stands below them', () => {
    const people = Array.from({ length: 500 }, (_, number) => `p${number}`);
    const many = Object.fromEntries(
      people.map((slug) => [`people/${slug}.md`, article({ name: slug, aliases: [`old-${slug}`] })]),
    );
    for (const host of ['cloudflare', 'netlify', 'portable'] as const) {
      const { _redirects: rules = '', ...outputs } = outputsOf({ host, baseUrl: 'https://site.example' }, many);
      const ruled = new Set(rules.split('\n').map((rule) => rule.split(' ')[0] ?? ''));
      const answered = people.map((slug) =>
        ['', 'feed.xml', 'feed.json'].map((name) => {
          const address = `/people/old-${slug}/${name}`;
          return `${ruled.has(address) ? 'rule' : ''}${`${address.slice(1)}${name === '' ? 'index.html' : ''}` in outputs ? 'file' : ''}`;
        }),
      );
      expect(new Set(answered.map((three) => three.join(' ')))).toEqual(
        {
          cloudflare: new Set(['rule rule rule', 'file file file']),
          netlify: new Set(['rule rule rule']),
          portable: new Set(['file file file']),
        }[host],
      );
      expect(ruled.size).toBeLessThanOrEqual(host === 'cloudflare' ? 2_001 : 1_501);
    }
  });

  it('with what stands below the record', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 150 }, (_, number) => [`stories/s${number}.md`, story({}, 'With [[ann]].')]),
    );
    const rules = outputsOf({ host: 'netlify' }, { ...files, ...stories })['_redirects'];
    expect(rules).toContain('/people/annie/mentions-1/ /people/ann/mentions-1/ 301\n');
  });

  it('by rules with the folder that the site stands in', () => {
    const pathPrefix = '/sub/path/';
    expect(outputsOf({ host: 'netlify', pathPrefix })['_redirects']?.split('\n')[0]).toBe(
      '/sub/path/people/annie/ /sub/path/people/ann/ 301',
    );
    expect(outputsOf({ host: 'netlify', pathPrefix })['_redirects']).toMatch(
      /\n\/sub\/path\/stories\/gone\/\* \/stories\/gone\/index\.html 410!\n\/sub\/path\/\* \/:splat 200\n$/,
    );
    expect(outputsOf({ host: 'nginx', pathPrefix })['briefing.nginx.conf']).toContain(
      'location = /sub/path/people/annie/ { if (!-e $briefing_root/people/annie) { return 301 /sub/path/people/ann/; } }',
    );
  });
});

describe('whatever the host', () => {
  it('all other outputs are the same, and pages state their policy only where the host sends none', () => {
    const others = hosts.map((host) => {
      const { 'every page': site, ...outputs } = outputsOf({ host });
      expect(site).toContain(`"policyInPages":${host === 'portable' || host === 'github-pages'}`);
      return Object.fromEntries(
        Object.entries(outputs).filter(
          ([file, json]) =>
            !/^(?:_redirects|_headers|briefing\.nginx\.conf)$/.test(file) && !json.includes('"type":"redirect"'),
        ),
      );
    });
    expect(Object.keys(others[0] ?? {}).length).toBeGreaterThan(5);
    expect(others).toEqual(hosts.map(() => others[0]));
  });

  it('no page’s view knows the folder that the site stands in', () => {
    const { 'every page': site, ...pages } = outputsOf({ pathPrefix: '/sub/path/' });
    expect(JSON.stringify(pages)).not.toContain('sub/path');
    expect(site).toContain('"pathPrefix":"/sub/path/"');
  });
});
