import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../templates/render-page.tsx';
import { article } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';
import { readSiteSmall } from '../../support/site-small.ts';
import { site } from '../views.ts';

const small = siteOf({
  ...readSiteSmall(),
  'places/far.md': article({ name: 'Far <Away>', coordinates: [62, 129] }),
  'events/far-one.md': article({ name: 'Far', start: '2024', place: 'far', planned: { place: 'old-quay' } }),
});

function render(path: string): string {
  return /<figure class="picture">.*?<\/figure>/s.exec(renderPage(small.page(path), site(), ''))?.[0] ?? '';
}

const pictures = [
  ['a map of a place', '/places/old-quay/', ['Old Quay', 'km']],
  [
    'a map of an event, with what was planned',
    '/events/dam-meeting-2022/',
    ['Saltbridge', 'Highmoor (planned)', 'planned here'],
  ],
  ['a map with a name that is no markup', '/events/far-one/', ['Far &lt;Away>', 'Old Quay (planned)']],
  ['who met whom', '/people/', ['Mirel Danoush', 'Most often together: ', '2021', '2022']],
  [
    'roles over time',
    '/people/lena-orth/',
    ['Deputy minister of water of Tarvia', '2019 – March 2021', 'since March 2021'],
  ],
  ['stages', '/documents/lenn-treaty/', ['Signed', '15 June 2023', '20 September 2023 · 97 days later']],
  ['the balance of the ledger', '/claims/', ['Confirmed', 'Disputed']],
] as const;

describe('a picture', () => {
  it.each(pictures)('shows %s', (_, path, words) => {
    const picture = render(path);
    const read = picture.replace(/<\/?(?:tspan|text|a|time)[^>]*>/g, '');
    for (const word of words) expect(read).toContain(word);
  });

  it.each(pictures)('has a name, a description and no style of its own: %s', (_, path) => {
    const picture = render(path);
    const [, name, about] = /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(picture) ?? [];
    expect(picture).toMatch(new RegExp(`<title id="${name}">[^<]+</title><desc id="${about}">[^<]+</desc>`));
    expect(picture).not.toMatch(/style=|NaN|undefined|Infinity|\d\.\d{3}/);
  });

  it.each(pictures)('has the same bytes whenever it is drawn: %s', (_, path) => {
    expect(render(path)).toBe(render(path));
  });

  it.each([
    ['a person of one role', '/people/ada-o-nell/'],
    ['a document of one stage', '/documents/flood-protocol/'],
    ['a story that names no two places', '/stories/first-summer/'],
  ])('is not drawn of %s', (_, path) => {
    expect(render(path)).toBe('');
  });
});
