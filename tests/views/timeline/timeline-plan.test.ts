import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';

const event = (start: string, fields: Fields = {}): string => article({ name: 'Event', start, ...fields });

function paths({ plan }: Site): string[] {
  return plan.outputs.flatMap(({ file }) =>
    file.startsWith('timeline/') ? [`/${file.replace(/index\.html$/, '')}`] : [],
  );
}

/** The entries of a timeline as `type slug`, in order. */
function entries(site: Site, path: string): string[] {
  const view = site.page(path);
  if (view.type !== 'timeline') throw new Error(`${path} is no timeline`);
  return view.days.flatMap(({ items }) => items.map(({ type, href }) => `${type} ${href.split('/').at(-2) ?? ''}`));
}

const files: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'events/talks.md': event('2024-01-10', {
    planned: { start: '2024-01-08' },
    participants: ['ann'],
    documents: ['pact'],
  }),
  'events/off.md': event('2024-05-10', { status: 'cancelled' }),
  'documents/pact.md': article({ name: 'Pact', stages: [{ stage: 'signed', date: '2024-01-10', parties: ['ann'] }] }),
  'stories/a.md': story({ date: '2024-01-11', people: ['ann', 'ben'] }, 'About [[talks]].'),
};

describe('the timeline can be narrowed', () => {
  const site = siteOf(files);

  it('to people and events with enough entries, and to each kind of entry', () => {
    expect(paths(site)).toEqual([
      '/timeline/',
      '/timeline/held/',
      '/timeline/planned/',
      '/timeline/stages/',
      '/timeline/stories/',
      '/timeline/person/ann/',
      '/timeline/event/talks/',
      '/timeline/person/',
      '/timeline/event/',
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['/timeline/person/ann/', ['planned talks', 'event talks', 'stage pact', 'story a']],
    ['/timeline/event/talks/', ['planned talks', 'event talks', 'stage pact', 'story a']],
    ['/timeline/held/', ['event talks']],
    ['/timeline/planned/', ['planned talks', 'event off']],
    ['/timeline/stages/', ['stage pact']],
    ['/timeline/stories/', ['story a']],
  ])('%s holds %j', (path, expected) => {
    expect(entries(site, path)).toEqual(expected);
  });

  it('from the page of the record, where there is such a timeline', () => {
    expect(site.page('/people/ann/')).toMatchObject({ timeline: '/timeline/person/ann/' });
    expect(site.page('/people/ben/')).not.toHaveProperty('timeline');
  });

  it('not by kind where there is but one', () => {
    expect(paths(siteOf({ 'stories/a.md': story(), 'stories/b.md': story() }))).toEqual(['/timeline/']);
  });

  it('without the stories of somebody who is in very many, which stand on their own page', () => {
    const many = Object.fromEntries(
      Array.from({ length: 260 }, (_, at) => [`stories/s${at}.md`, story({ people: ['ann'] })]),
    );
    const full = siteOf({ ...files, ...many });
    expect(entries(full, '/timeline/person/ann/')).toEqual(['planned talks', 'event talks', 'stage pact']);
    expect(full.page('/timeline/person/ann/')).toMatchObject({ filter: { withoutStories: true } });
  });
});

describe('a year that is very full', () => {
  const full = siteOf(
    Object.fromEntries([
      ['stories/year.md', story({ date: '2023' })],
      ['stories/old.md', story({ date: '2022-02' })],
      ...Array.from({ length: 420 }, (_, at) => [
        `stories/s${at}.md`,
        story({ date: `2023-0${1 + Math.floor(at / 210)}-${String(1 + (at % 28)).padStart(2, '0')}` }),
      ]),
    ]),
  );

  it('has a page for each month, and its own for what is dated by the year alone', () => {
    expect(paths(full)).toEqual([
      '/timeline/',
      '/timeline/2022/',
      '/timeline/2023/',
      '/timeline/2023-01/',
      '/timeline/2023-02/',
    ]);
    expect(entries(full, '/timeline/2023/')).toEqual(['story year']);
    expect(entries(full, '/timeline/2023-01/')).toHaveLength(210);
    expect(entries(full, '/timeline/')).toEqual(entries(full, '/timeline/2023-02/'));
  });

  it('says which months there are on each of its pages', () => {
    const months = [{ href: '/timeline/2023-01/' }, { href: '/timeline/2023-02/' }];
    for (const path of ['/timeline/2023/', '/timeline/2023-01/', '/timeline/']) {
      expect(full.page(path)).toMatchObject({ months });
    }
    expect(full.page('/timeline/2022/')).toMatchObject({ months: [] });
  });
});

describe('an event on the timeline', () => {
  const held = (fields: Fields, settings = '') => {
    const site = siteOf({
      'site.yaml': `title: Test\n${settings}`,
      'places/port.md': article({ name: 'Port', zone: 'Asia/Vladivostok' }),
      'places/base.md': article({ name: 'Base' }),
      'events/e.md': event('2023-09-13T13:00+10:00', fields),
    });
    const view = site.page('/timeline/');
    return view.type === 'timeline' ? view.days.flatMap(({ items }) => items) : [];
  };

  it('says what was planned otherwise, and the plan what became of it', () => {
    expect(held({ place: 'base', planned: { start: '2023-09-12', place: 'port' } })).toMatchObject([
      { type: 'planned', place: { name: 'Port' }, outcome: { start: { text: '2023-09-13T13:00+10:00' } } },
      { type: 'event', place: { name: 'Base' }, plan: { start: { text: '2023-09-12' }, place: { name: 'Port' } } },
    ]);
  });

  it.each<[string, Fields]>([
    ['went as planned', { place: 'base', planned: { start: '2023-09-13T13:00+10:00', place: 'base' } }],
    ['nobody planned', {}],
  ])('says nothing of a plan where it %s', (_, fields) => {
    expect(held(fields)).toEqual([expect.not.objectContaining({ plan: expect.anything() })]);
  });

  it('shows the clocks of the zones in site.yaml and UTC', () => {
    expect(held({}, 'zones: [Europe/Moscow]\n')).toMatchObject([
      { clocks: [{ places: ['Moscow'] }, { places: ['UTC'], from: { text: '2023-09-13T03:00+00:00' } }] },
    ]);
  });

  it('shows the clock of its place too where the time is not written by it', () => {
    expect(held({ start: '2023-09-13T03:00Z', place: 'port' })).toMatchObject([
      { clocks: [{ places: ['Vladivostok'] }] },
    ]);
  });

  it.each<[string, Fields, string | undefined]>([
    ['the end of one that took days', { start: '2023-09-10', end: '2023-09-18' }, '2023-09-18'],
    ['no end that says nothing more', { start: '2023-09-10', end: '2023-09-10' }, undefined],
    ['the end of one that took hours', { end: '2023-09-13T15:00+10:00' }, '2023-09-13T15:00+10:00'],
  ])('shows %s', (_, fields, until) => {
    expect(held(fields).map((item) => ('until' in item ? item.until?.text : undefined))).toEqual([until]);
  });
});
