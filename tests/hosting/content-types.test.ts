import { describe, expect, it } from 'vitest';
import { contentTypeOf, contentTypes } from '../../src/hosting/content-types.ts';
import { nginxRules } from '../../src/hosting/nginx-rules.ts';

describe('types of files', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['f.pdf', 'application/pdf'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['a/film.mp4', 'video/mp4'],
    ['speech.mp3', 'audio/mpeg'],
    ['letters.woff2', 'font/woff2'],
    ['site.webmanifest', 'application/manifest+json'],
    ['data/events.csv', 'text/csv; charset=utf-8'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['people/kim/feed.json', 'application/feed+json'],
    ['myfeed.json', 'application/json'],
    ['images/a.avif', 'image/avif'],
    ['images/a.webp', 'image/webp'],
    ['PHOTO.JPG', 'image/jpeg'],
    ['Map.Png', 'image/png'],
    ['data/archive.jsonld', 'application/ld+json'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['CNAME', 'application/octet-stream'],
    ['a.unknown', 'application/octet-stream'],
    ['a.tar/html', 'application/octet-stream'],
    ['pdf', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('%s: %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });

  it('no ending has two', () => {
    const endings = Object.values(contentTypes).flatMap((list) => list.split(' '));
    expect(endings.length).toBe(new Set(endings).size);
  });

  it('nginx is told the very same', () => {
    const rules = nginxRules({
      pathPrefix: '/',
      redirects: [],
      withdrawn: [],
      style: '',
      hasIcon: false,
      strictTransport: false,
      imagesAreHashed: true,
      feeds: [],
      hasLinkedData: false,
    });
    for (const [, type = '', endings = ''] of rules.matchAll(/^ {4}"(.+)" (.+);$/gm))
      for (const ending of endings.split(' ')) expect(contentTypeOf(`a.${ending}`)).toBe(type);
    expect(rules.match(/^ {4}".+" .+;$/gm)).toHaveLength(Object.keys(contentTypes).length);
    expect(rules).toContain(
      String.raw`location ~ "/feed\.xml$" { types { } default_type "application/atom+xml; charset=utf-8"; }`,
    );
    expect(rules).toContain(String.raw`location ~ "/feed\.json$" { types { } default_type "application/feed+json"; }`);
  });
});
