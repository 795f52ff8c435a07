import { describe, expect, it } from 'vitest';
import { outputPath, sitePath } from '../../src/addresses/paths.ts';
import type { HostRules } from '../../src/hosting/host-rules.ts';
import { nginxRules } from '../../src/hosting/nginx-rules.ts';
import { headerRules, redirectRules } from '../../src/hosting/static-host-rules.ts';

function rulesFor(more: Partial<HostRules> = {}): HostRules {
  return {
    pathPrefix: '/',
    redirects: [],
    withdrawn: [],
    style: 'a{}',
    hasIcon: false,
    strictTransport: false,
    imagesAreHashed: true,
    feeds: [],
    hasLinkedData: false,
    ...more,
  };
}

describe('redirects', () => {
  const moved = rulesFor({
    redirects: [
      { from: sitePath('people', 'old'), to: sitePath('people', 'new') },
      { from: sitePath(outputPath('people/old/feed.xml')), to: sitePath(outputPath('people/new/feed.xml')) },
    ],
    withdrawn: [sitePath('people', 'gone')],
  });

  it.each([
    [
      'netlify',
      '/',
      [
        '/people/old/ /people/new/ 301',
        '/people/old/feed.xml/ /people/new/feed.xml/ 301',
        '/people/gone/* /people/gone/index.html 410!',
      ],
    ],
    [
      'cloudflare',
      '/',
      [
        '/people/old/ /people/new/ 301',
        '/people/old /people/new/ 301',
        '/people/old/feed.xml/ /people/new/feed.xml/ 301',
        '/people/old/feed.xml /people/new/feed.xml/ 301',
      ],
    ],
    [
      'cloudflare',
      '/a/b/',
      [
        '/a/b/people/old/ /a/b/people/new/ 301',
        '/a/b/people/old /a/b/people/new/ 301',
        '/a/b/people/old/feed.xml/ /a/b/people/new/feed.xml/ 301',
        '/a/b/people/old/feed.xml /a/b/people/new/feed.xml/ 301',
        '/a/b/* /:splat 200',
      ],
    ],
  ] as const)('%s at %s', (host, pathPrefix, lines) => {
    expect(redirectRules(host, { ...moved, pathPrefix })).toBe(lines.map((line) => `${line}\n`).join(''));
  });
});

describe('how long answers may be kept', () => {
  const forEver = 'Cache-Control: public, max-age=31536000, immutable';

  it.each([
    [true, `/images/*\n  ${forEver}\n`],
    [false, ''],
  ])('images with a hash in their names (%s) for ever', (imagesAreHashed, block) => {
    const rules = headerRules(rulesFor({ imagesAreHashed }));
    expect(rules.includes('Cache-Control')).toBe(imagesAreHashed);
    expect(rules).toContain(block);
  });

  it('by nginx too, and anything else until it is asked for again', () => {
    const rules = nginxRules(rulesFor());
    expect(rules).toContain('set $briefing_lifetime "public, max-age=0, must-revalidate";');
    expect(rules).toContain('{ set $briefing_lifetime "public, max-age=31536000, immutable"; }');
  });
});

describe('nginx is told of a site below a prefix', () => {
  it.each([
    ['/', 'location / {', '^/dev/null(?:/|$)', false],
    ['/a/', 'location ^~ /a/ {', '^/dev/null/a(?:/|$)', true],
    ['/a.b/c/', 'location ^~ /a.b/c/ {', String.raw`^/dev/null/a\.b/c(?:/|$)`, true],
  ])('%s', (pathPrefix, location, refused, isWithin) => {
    const rules = nginxRules(rulesFor({ pathPrefix }));
    expect(rules).toContain(location);
    expect(rules).toContain(`if ($briefing_asked ~ "${refused}") { return 503; }`);
    expect(rules.includes(`location = ${pathPrefix.slice(0, -1)} {`)).toBe(isWithin);
  });
});
