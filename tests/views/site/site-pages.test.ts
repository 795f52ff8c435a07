import { describe, expect, it } from 'vitest';
import type { SiteView } from '../../../src/views/site/site-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const people = Object.fromEntries(
  ['ann', 'ben', 'cem'].map((slug) => [
    `people/${slug}.md`,
    article({ name: slug, roles: [{ title: 'Head', from: '2024' }] }),
  ]),
);

/** A claim of which Ann says one thing and Ben another. */
function claim(first: string, second: string, date: string, against: readonly string[] = []): string {
  const assertions = [
    { by: 'ann', date, stance: first },
    { by: 'ben', date, stance: second },
  ];
  return article({ statement: `${first} ${second}.`, against, assertions });
}

function siteView(files: Files): SiteView {
  return siteOf(files).plan.site;
}

function correction(date: string, text: string): Fields {
  return { corrections: [{ date, text, before: `Not ${text}` }] };
}

function withdrawn(date: string): Fields {
  return { name: 'Secret name', withdrawn: { date, reason: 'Wrong.' } };
}

describe('the home page shows', () => {
  it('nothing that is not there', () => {
    expect(siteOf({}).page('/')).toEqual({
      type: 'home',
      path: '/',
      latest: [],
      series: [],
      events: [],
      people: [],
      chapters: [],
      figures: [],
    });
  });

  it('the account for newcomers, the newest event that took place and when anything was last looked over', () => {
    const page = siteOf({
      'pages/explainer.md': article({ title: 'All', summary: 'In short.', 'last-checked': '2024-03-01' }, 'Text.'),
      'pages/other.md': article({ title: 'Other', summary: 'Not this.' }, 'Text.'),
      'events/past.md': article({ name: 'Past', start: '2024-01-01', 'last-checked': '2024-04-02' }),
      'events/off.md': article({ name: 'Off', start: '2024-02-01', status: 'cancelled' }),
      'events/ahead.md': article({ name: 'Ahead', start: '2024-05-01', status: 'planned' }),
    }).page('/');
    expect(page).toMatchObject({
      explainer: { href: '/explainer/', name: 'All', summary: 'In short.' },
      latestEvent: { name: 'Past' },
      lastChecked: { text: '2024-04-02' },
    });
  });

  it('for each series what has changed since the newest event since which something has', () => {
    const talks = (start: string): string =>
      article({ name: `Talks ${start}`, start, series: 'Talks', status: 'held' });
    const series = (files: Files): unknown => {
      const page = siteOf({ 'events/a.md': talks('2021'), 'events/b.md': talks('2022'), ...files }).page('/');
      return page.type === 'home' && page.series.map(({ since }) => since?.path);
    };
    expect(series({})).toEqual(['/since/a/']);
    expect(series({ 'events/c.md': article({ name: 'Later', start: '2023', status: 'held' }) })).toEqual(['/since/b/']);
  });

  it('the chapters of the story with how many stories each has, and where to begin', () => {
    const page = siteOf({
      'site.yaml':
        'title: Test\nchapters:\n  - {title: Old, from: 2020, to: 2021}\n  - {title: New, from: 2022}\n  - {title: Empty, from: 2030}\n',
      'stories/a.md': story({ title: 'A', date: '2020-05-01', weight: 'minor' }),
      'stories/b.md': story({ title: 'B', date: '2020-06-01' }),
      'stories/c.md': story({ title: 'C', date: '2021' }),
      'stories/d.md': story({ title: 'D', date: '2022-01-01' }),
      'stories/before.md': story({ title: 'Before', date: '2019-12-31' }),
    }).page('/');
    const chapters = page.type === 'home' ? page.chapters : [];
    expect(chapters.map(({ title, stories, start }) => [title, stories, start?.name])).toEqual([
      ['Old', 3, 'B'],
      ['New', 1, 'D'],
      ['Empty', 0, undefined],
    ]);
  });

  it('the four newest stories, and is as new as they are', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`stories/s${index}.md`, story({ date: `2024-01-0${index + 1}` })]),
    );
    const files = { ...stories, 'stories/s8.md': story({ date: '2024-01-09', updated: '2024-02-02' }) };
    const page = siteOf(files).page('/');
    expect(page).toMatchObject({ asOf: { text: '2024-02-02' } });
    expect(page.type === 'home' && [page.lead, ...page.latest].map((one) => one?.href)).toEqual(
      [8, 7, 6, 5].map((index) => `/stories/s${index}/`),
    );
  });

  it('the people named most often, with the roles they hold as of the newest story', () => {
    const files = {
      ...people,
      'stories/a.md': story({ date: '2024-01-01', people: ['ben', 'cem'] }),
      'stories/b.md': story({ date: '2024-01-02', people: ['ben'] }),
      'stories/c.md': story({ date: '2024-01-03', people: ['ann', 'ann'], draft: true }),
    };
    expect(siteOf(files).page('/')).toMatchObject({
      people: [
        { name: 'ben', roles: ['Head'] },
        { name: 'cem', roles: ['Head'] },
        { name: 'ann', roles: ['Head'] },
      ],
    });
  });

  it('each series in the order of its events, with where they were and what became of them', () => {
    const files = {
      'places/quay.md': article({ name: 'Quay' }),
      'events/b.md': article({ name: 'B', start: '2024', series: 'Row', status: 'cancelled' }),
      'events/a.md': article({ name: 'A', start: '2019', series: 'Row', place: 'quay' }),
      'events/c.md': article({ name: 'C', start: '2025' }),
    };
    expect(siteOf(files).page('/')).toMatchObject({
      series: [
        {
          name: 'Row',
          events: [
            { name: 'A', place: { name: 'Quay' } },
            { name: 'B', status: 'cancelled' },
          ],
        },
      ],
      events: [],
    });
  });

  it('the newest events where there is no series', () => {
    const events = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `events/e${index}.md`,
        article({ name: `E${index}`, start: `${2000 + index}` }),
      ]),
    );
    const page = siteOf(events).page('/');
    expect(page.type === 'home' && page.events.map(({ name }) => name)).toEqual(['E7', 'E6', 'E5', 'E4', 'E3', 'E2']);
  });

  it('what is known, disputed and not known, the newest first', () => {
    const files = {
      ...people,
      'claims/a.md': claim('asserts', 'denies', '2023'),
      'claims/b.md': claim('asserts', 'confirms', '2023', ['ben']),
      'claims/c.md': claim('confirms', 'denies', '2024'),
    };
    expect(siteOf(files).page('/')).toMatchObject({
      knowledge: {
        claims: {
          confirmed: { items: [{ href: '/claims/b/' }], total: 1 },
          disputed: { items: [{ href: '/claims/c/' }, { href: '/claims/a/' }], total: 2 },
          reported: { items: [], total: 0 },
        },
      },
    });
  });
});

describe('every page knows of the site', () => {
  it('its title and language, given or not', () => {
    expect(siteView({})).toMatchObject({ title: 'Test', language: 'en', sections: ['story'] });
    const settings = 'title: T\ndescription: D\nlanguage: ko\npublisher: P\ncontact: c@example.org\n';
    expect(siteView({ 'site.yaml': settings })).toMatchObject({
      title: 'T',
      description: 'D',
      language: 'ko',
      publisher: { name: 'P' },
      contact: 'c@example.org',
    });
  });

  it('the kinds of which something is published, in one order', () => {
    const files = {
      'sources/s.md': article({ name: 'S' }),
      'people/p.md': article({ name: 'P' }),
      'events/e.md': article({ name: 'E', start: '2024', draft: true }),
      'places/q.md': article({ name: 'Q', withdrawn: { date: '2024', reason: 'No.' } }),
    };
    const { plan } = siteOf(files);
    expect(plan.site.sections).toEqual(['story', 'person', 'source']);
    const indexes = plan.outputs.flatMap((output) =>
      output.type === 'page' && output.view().type === 'index' ? [output.file] : [],
    );
    expect(indexes).toEqual(['stories/index.html', 'people/index.html', 'sources/index.html']);
  });

  it('the best icon among the static files', () => {
    expect(siteView({ 'static/favicon.ico': 'x', 'static/favicon.svg': 'x' }).icon).toBe('favicon.svg');
    expect(siteView({ 'static/favicon.ico': 'x' }).icon).toBe('favicon.ico');
    expect(siteView({ 'static/icons/favicon.svg': 'x' })).not.toHaveProperty('icon');
  });

  it('nothing that one more story could change', () => {
    const before = siteView({ ...people, 'stories/a.md': story() });
    expect(siteView({ ...people, 'stories/a.md': story(), 'stories/b.md': story({ date: '2030' }) })).toEqual(before);
  });
});

describe('the page of corrections shows', () => {
  it('corrections, updates and withdrawals newest first, with what was said before and without names of what is gone', () => {
    const files = {
      'stories/a.md': story({ title: 'A', ...correction('2024-01', 'one') }),
      'stories/b.md': story({ title: 'B', ...correction('2024-03', 'two') }),
      'stories/d.md': story({ title: 'D', updated: '2024-02', summary: 'What is new.' }),
      'stories/e.md': story({ title: 'E', updated: '2024-03', ...correction('2024-03', 'three') }),
      'stories/c.md': story({ draft: true, ...correction('2024-04', 'hidden') }),
      'people/x.md': article(withdrawn('2023')),
      'people/y.md': article(withdrawn('2024-05')),
    };
    const page = siteOf(files).page('/corrections/');
    expect(page).toMatchObject({
      asOf: { text: '2024-05' },
      changes: [
        { type: 'withdrawn', path: '/people/y/', reason: 'Wrong.' },
        { type: 'correction', story: { name: 'B' }, text: 'two', before: 'Not two' },
        { type: 'correction', story: { name: 'E' }, text: 'three' },
        { type: 'update', story: { name: 'D', summary: 'What is new.' } },
        { type: 'correction', story: { name: 'A' }, text: 'one' },
        { type: 'withdrawn', path: '/people/x/' },
      ],
    });
    expect(JSON.stringify(page)).not.toMatch(/Secret|hidden/);
  });
});

describe('the page about the site shows', () => {
  it('how much is published of each kind', () => {
    const files = { ...people, 'stories/a.md': story(), 'stories/b.md': story({ draft: true }) };
    expect(siteOf(files).page('/about/')).toMatchObject({
      counts: [
        { kind: 'story', count: 1 },
        { kind: 'person', count: 3 },
      ],
    });
  });
});
