import { describe, expect, test } from 'vitest';
import { outputPath, sitePath } from '../../src/addresses/paths.ts';
import type { BodyLinkView } from '../../src/views/body/body-view.ts';
import { fillBody } from '../../templates/fill-body.ts';
import { standingIn } from '../../templates/words/claim-sentences.ts';
import { edition, standing } from './views.ts';

const person = (words: string): BodyLinkView => ({
  type: 'record',
  kind: 'person',
  href: sitePath('people', 'kim'),
  text: { words },
});

const image = (alt: string): BodyLinkView => ({
  type: 'image',
  source: outputPath('images/a "b".abc.png'),
  alt,
  width: 640,
  height: 480,
});

/** A body of one link, filled; that to a page has its words beside it. */
function filled(link: BodyLinkView, pathPrefix = '/'): string {
  const text = link.type === 'page' ? [0, 'here', { html: '</a>' }] : ['Before ', 0, '.'];
  return fillBody({ blocks: [{ tag: 'p', text }], links: [link] }, edition({ pathPrefix }), []);
}

describe('each kind of link is put in its place', () => {
  test.each<[string, BodyLinkView, string, string]>([
    ['a record', person('Kim'), '/', '<p>Before <a href="/people/kim/">Kim</a>.</p>'],
    ['a record below a prefix', person('Kim'), '/sub/path/', '<p>Before <a href="/sub/path/people/kim/">Kim</a>.</p>'],
    ['words', { type: 'words', text: { words: 'Kim' } }, '/', '<p>Before Kim.</p>'],
    [
      'a record that may not be named',
      { type: 'words', text: { unnamed: 'event', withdrawn: true } },
      '/',
      '<p>Before a withdrawn event.</p>',
    ],
    [
      'an address from the root',
      { type: 'page', address: '/about/' },
      '/sub/',
      '<p><a href="/sub/about/">here</a></p>',
    ],
    ['an address from the page', { type: 'page', address: '../x/#y' }, '/sub/', '<p><a href="../x/#y">here</a></p>'],
    [
      'an image',
      image('A table'),
      '/sub/',
      '<p>Before <img src="/sub/images/a%20%22b%22.abc.png" alt="A table" width="640" height="480" loading="lazy" decoding="async">.</p>',
    ],
  ])('%s', (_name, link, pathPrefix, expected) => {
    expect(filled(link, pathPrefix)).toBe(`${expected}\n`);
  });

  test('a claim is followed by where it stands', () => {
    const href = sitePath('claims', 'arms');
    const link: BodyLinkView = { type: 'record', kind: 'claim', href, text: { words: 'said so' } };
    const claims = [
      { kind: 'claim', href, name: 'Arms', standing: standing('disputed'), weight: 'major', said: [] },
    ] as const;
    const words = standingIn(edition().words, edition().dates, claims[0].standing);
    const html = fillBody({ blocks: [{ text: [0] }], links: [link] }, edition(), claims);
    expect(html).toBe(
      `<a href="/claims/arms/">said so <small class="mark status status-disputed" title="${words}"><span>Disputed</span></small></a>`,
    );
  });

  test('a number without a link leaves nothing behind', () => {
    expect(fillBody({ blocks: [{ tag: 'p', text: [7] }], links: [] }, edition(), [])).toBe('<p></p>\n');
  });
});

describe('hostile text stays text', () => {
  const hostile = `"'><script>alert(1)</script>&`;

  test.each<[string, BodyLinkView]>([
    ['in a link', person(hostile)],
    ['in words', { type: 'words', text: { words: hostile } }],
    ['in an address', { type: 'page', address: `/${hostile}` }],
    ['in an alternative text', image(hostile)],
  ])('%s', (_name, link) => {
    const html = filled(link);
    expect(html).not.toContain('<script');
    expect(html).toContain('&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
  });
});
