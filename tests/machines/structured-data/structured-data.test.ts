import { describe, expect, it } from 'vitest';
import { type Crumb, structuredData } from '../../../src/machines/structured-data/structured-data.ts';
import type { PageView } from '../../../src/views/page-view.ts';
import { sitePath } from '../../../src/addresses/paths.ts';
import { viewSite } from '../../../src/views/site/site-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const files: Files = {
  'site.yaml':
    'title: Desk\npublisher: {name: The Desk, url: https://desk.example/}\nlicence: {name: CC BY, url: https://cc.example/by}\n',
  'people/ann.md': article({
    name: 'Ann Oh',
    spellings: ['A. Oh', { ko: '오앤' }],
    'same-as': ['https://people.example/ann'],
    roles: [
      { title: 'Mayor', from: '2019', to: '2021-03' },
      { title: 'Head of the office', organisation: 'office', from: '2021-04-01' },
    ],
  }),
  'people/ben.md': article({ name: 'Ben' }),
  'organisations/office.md': article({ name: 'Office', country: 'Norway' }),
  'places/quay.md': article({ name: 'Quay', coordinates: ['1.5', '-2'] }),
  'events/row.md': article({ name: 'Journey', start: '2023' }),
  'events/talks.md': article({
    name: 'Talks',
    start: '2023-09-13T10:00+02:00',
    end: '2023-09-14',
    planned: { start: '2023-09-12' },
    place: 'quay',
    participants: ['ann', 'office'],
    'part-of': 'row',
    status: 'held',
  }),
  'events/off.md': article({ name: 'Off', start: '2024', planned: { start: '2024-05' }, status: 'cancelled' }),
  'claims/sum.md': article({
    statement: 'It cost forty.',
    assertions: [
      { by: 'ann', date: '2023', stance: 'asserts', source: 'paper' },
      { by: 'ben', date: '2024', stance: 'denies' },
    ],
  }),
  'sources/paper.md': article({ name: 'Paper', url: 'https://paper.example/1', outlet: 'The Paper', by: 'C. Cho' }),
  'stories/met.md': story(
    {
      title: 'They met',
      people: ['ann'],
      events: ['talks'],
      claims: ['sum'],
      sources: ['paper'],
      by: ['Dee', 'The Desk'],
      corrections: [{ date: '2024-02', text: 'Not two.', before: 'Two.' }],
    },
    'With [[ben]].',
  ),
  'stories/plain.md': story({ title: 'Plain' }, '[[ben]] at [[talks]].'),
};

const { graph, page } = siteOf(files);

function graphOf(path: string, baseUrl: string | undefined = 'https://desk.test'): unknown[] {
  const crumbs: Crumb[] = [{ name: 'Home', path: sitePath() }];
  const json = structuredData(page(path), viewSite(graph, { baseUrl, pathPrefix: '/sub/' }, [], false), crumbs) ?? '{}';
  return (JSON.parse(json) as { '@graph': unknown[] })['@graph'];
}

const at = (path: string): string => `https://desk.test/sub${path}`;

describe('a story', () => {
  it('is about what its fields name and mentions what only its text names', () => {
    expect(graphOf('/stories/met/')[0]).toEqual({
      '@type': 'NewsArticle',
      '@id': at('/stories/met/'),
      url: at('/stories/met/'),
      headline: 'They met',
      description: 'What happened.',
      datePublished: '2024-01-01',
      dateModified: '2024-02',
      inLanguage: 'en',
      author: [
        { '@type': 'Person', name: 'Dee' },
        { '@type': 'Organization', name: 'The Desk', url: 'https://desk.example/' },
      ],
      publisher: { '@type': 'Organization', name: 'The Desk', url: 'https://desk.example/' },
      license: 'https://cc.example/by',
      isPartOf: { '@type': 'WebSite', '@id': at('/'), name: 'Desk' },
      about: [
        { '@type': 'Event', '@id': at('/events/talks/'), name: 'Talks' },
        { '@type': 'Person', '@id': at('/people/ann/'), name: 'Ann Oh' },
      ],
      mentions: [
        { '@type': 'Person', '@id': at('/people/ben/'), name: 'Ben' },
        { '@type': 'Claim', '@id': at('/claims/sum/') },
      ],
      citation: {
        '@type': 'CreativeWork',
        '@id': at('/sources/paper/'),
        name: 'Paper',
        url: 'https://paper.example/1',
      },
      correction: { '@type': 'CorrectionComment', text: 'Not two.', datePublished: '2024-02' },
    });
  });

  it.each<[string, Fields, string | undefined]>([
    ['nothing', {}, undefined],
    ['an update', { updated: '2024-03-01' }, '2024-03-01'],
    [
      'an update after a correction',
      { updated: '2024-03-01', corrections: [{ date: '2024-02', text: 'No.' }] },
      '2024-03-01',
    ],
    [
      'a correction after an update',
      { updated: '2024-01-05', corrections: [{ date: '2024-02', text: 'No.' }] },
      '2024-02',
    ],
  ])('was changed by %s', (_, fields, modified) => {
    const site = siteOf({ 'site.yaml': 'title: Desk\n', 'stories/s.md': story({ date: '2024-01-01', ...fields }) });
    const view = viewSite(site.graph, { baseUrl: 'https://desk.test', pathPrefix: '/' }, [], false);
    const json = structuredData(site.page('/stories/s/'), view, []) ?? '{}';
    if (modified !== undefined) expect(json).toContain(`"dateModified":"${modified}"`);
    expect(json.includes('dateModified')).toBe(modified !== undefined);
  });

  it('whose fields name nothing is about its events, and written by the publisher', () => {
    expect(graphOf('/stories/plain/')[0]).toMatchObject({
      author: { name: 'The Desk' },
      about: { '@id': at('/events/talks/') },
      mentions: { '@id': at('/people/ben/') },
    });
  });
});

describe('other records', () => {
  it.each<[string, object]>([
    [
      '/people/ann/',
      {
        '@type': 'Person',
        name: 'Ann Oh',
        alternateName: ['A. Oh', { '@value': '오앤', '@language': 'ko' }],
        sameAs: 'https://people.example/ann',
        memberOf: {
          '@type': 'OrganizationRole',
          roleName: 'Head of the office',
          startDate: '2021-04-01',
          memberOf: { '@type': 'Organization', '@id': at('/organisations/office/'), name: 'Office' },
        },
        hasOccupation: {
          '@type': 'Role',
          startDate: '2019',
          endDate: '2021-03',
          hasOccupation: { '@type': 'Occupation', name: 'Mayor' },
        },
      },
    ],
    [
      '/events/talks/',
      {
        '@type': 'Event',
        startDate: '2023-09-13T10:00+02:00',
        endDate: '2023-09-14',
        eventStatus: 'https://schema.org/EventRescheduled',
        previousStartDate: '2023-09-12',
        location: { '@type': 'Place', '@id': at('/places/quay/'), name: 'Quay' },
        attendee: [{ '@type': 'Person' }, { '@type': 'Organization' }],
        superEvent: { '@type': 'Event', '@id': at('/events/row/') },
      },
    ],
    ['/events/off/', { eventStatus: 'https://schema.org/EventCancelled', startDate: '2024' }],
    ['/events/row/', { subEvent: { '@id': at('/events/talks/') } }],
    ['/organisations/office/', { '@type': 'Organization', location: { '@type': 'Country', name: 'Norway' } }],
    ['/places/quay/', { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: 1.5, longitude: -2 } }],
    [
      '/claims/sum/',
      {
        '@type': 'Claim',
        name: 'It cost forty.',
        author: { '@type': 'Person', '@id': at('/people/ann/'), name: 'Ann Oh' },
        firstAppearance: { '@id': at('/sources/paper/') },
      },
    ],
    [
      '/sources/paper/',
      { url: 'https://paper.example/1', author: { name: 'C. Cho' }, publisher: { name: 'The Paper' } },
    ],
    ['/', { '@type': 'WebSite', '@id': at('/'), publisher: { correctionsPolicy: at('/corrections/') } }],
  ])('%s', (path, expected) => {
    expect(graphOf(path)[0]).toMatchObject(expected);
  });

  it('an event is a part of another and of a row of events alike', () => {
    const site = siteOf({
      'events/row.md': article({ name: 'Journey', start: '2023' }),
      'events/a.md': article({ name: 'A', start: '2023', 'part-of': 'row', series: 'Talks' }),
      'events/b.md': article({ name: 'B', start: '2024', series: 'Talks' }),
    });
    const parts = ['a', 'b'].map((slug) => {
      const json = structuredData(
        site.page(`/events/${slug}/`),
        viewSite(site.graph, { baseUrl: undefined, pathPrefix: '/' }, [], false),
        [],
      );
      const read = JSON.parse(json ?? '{}') as { readonly '@graph': readonly Readonly<Record<string, unknown>>[] };
      return read['@graph'][0]?.['superEvent'];
    });
    const series = { '@type': 'EventSeries', name: 'Talks' };
    expect(parts).toEqual([[{ '@type': 'Event', '@id': '/events/row/', name: 'Journey' }, series], series]);
  });

  it('a site without a publisher names none', () => {
    const plain = siteOf({ 'stories/a.md': story() });
    const site = viewSite(plain.graph, { baseUrl: undefined, pathPrefix: '/' }, [], false);
    expect(structuredData(plain.page('/'), site, [])).not.toContain('"publisher"');
  });

  it('an event that went as planned, or was planned less exactly, was not moved', () => {
    expect(graphOf('/events/off/')[0]).not.toHaveProperty('previousStartDate');
  });
});

describe('a graph', () => {
  it('says where pages stand from the root where nobody said where the site will be', () => {
    expect(graphOf('/people/ben/', '')[0]).toEqual({
      '@type': 'Person',
      '@id': '/sub/people/ben/',
      url: '/sub/people/ben/',
      name: 'Ben',
    });
  });

  it('cannot end the element that holds it', () => {
    const hostile = siteOf({ 'people/x.md': article({ name: '</script><script>alert(1)</script><!--' }) });
    const view: PageView = hostile.page('/people/x/');
    const site = viewSite(hostile.graph, { baseUrl: undefined, pathPrefix: '/' }, [], false);
    const json = structuredData(view, site, []) ?? '';
    expect(json).not.toContain('<');
    expect(json).toContain(String.raw`\u003c/script>`);
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script><!--' }, {}] });
  });
});
