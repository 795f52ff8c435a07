import { describe, expect, it } from 'vitest';
import type { StoryView } from '../../../src/views/records/story-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const cast: Files = {
  'people/ann.md': article({
    name: 'Ann',
    roles: [
      { title: 'Deputy', to: '2022' },
      { title: 'Head', from: '2023' },
    ],
  }),
  'people/ben.md': article({ name: 'Ben' }),
  'events/talks.md': article({ name: 'Talks', start: '2023-01-01', summary: 'They talked.' }),
  'events/flood.md': article({ name: 'Flood', start: '2020-04' }),
  'organisations/office.md': article({ name: 'Office' }),
  'places/quay.md': article({ name: 'Quay' }),
  'documents/treaty.md': article({ name: 'Treaty' }),
  'claims/claim.md': article({ statement: 'So.', about: ['talks'] }),
  'sources/paper.md': article({
    name: 'Paper',
    outlet: 'Gazette',
    by: 'A. Moll',
    date: '2023',
    url: 'https://example.org/',
  }),
};

function viewOf(files: Files, slug = 'a'): StoryView {
  const view = siteOf({ ...cast, ...files }).page(`/stories/${slug}/`);
  if (view.type !== 'story') throw new Error('the page of a story shows a story');
  return view;
}

describe('a story shows', () => {
  it('people with the roles they held on its date, from its fields and then its text', () => {
    const { people } = viewOf({
      'stories/a.md': story({ date: '2022-06', people: ['ben'] }, 'With [[ann]] and [[ben]].'),
    });
    expect(people).toEqual([
      { kind: 'person', href: '/people/ben/', name: 'Ben', roles: [] },
      { kind: 'person', href: '/people/ann/', name: 'Ann', roles: ['Deputy'] },
    ]);
  });

  it('everything else it names, and its sources with who published them', () => {
    const body =
      'At [[quay]] the [[office]] signed the [[treaty]] after the [[talks]], says [[paper]], though [[claim:claim|some]] doubt it.';
    expect(viewOf({ 'stories/a.md': story({}, body) })).toMatchObject({
      places: [{ name: 'Quay' }],
      organisations: [{ name: 'Office' }],
      documents: [{ name: 'Treaty' }],
      events: [{ name: 'Talks' }],
      claims: [{ name: 'So.', standing: { status: 'no-word' }, weight: 'major', said: [] }],
      sources: [
        { name: 'Paper', outlet: 'Gazette', by: ['A. Moll'], date: { text: '2023' }, url: 'https://example.org/' },
      ],
    });
  });

  it('its corrections, and is as new as the newest of them', () => {
    const corrections = [{ date: '2024-03', text: 'Forty.', before: 'Fifty.' }];
    const view = viewOf({ 'stories/a.md': story({ date: '2024-01-01', updated: '2024-02-01', corrections }) });
    expect(view).toMatchObject({ asOf: { text: '2024-03' }, corrections: [{ text: 'Forty.', before: 'Fifty.' }] });
  });

  it('no summary that only repeats its title', () => {
    expect(viewOf({ 'stories/a.md': story({ title: 'Same.', summary: 'Same.' }) })).not.toHaveProperty('summary');
  });
});

/** A story of a day of January 2024. */
function at(day: string, fields: Fields): string {
  return story({ title: day, date: `2024-01-${day}`, ...fields });
}

describe('a story stands between others', () => {
  const events = ['talks'];

  it('of its event, in the order of their dates', () => {
    const files = {
      'stories/later.md': at('05', { events }),
      'stories/a.md': at('03', { events }),
      'stories/earlier.md': at('01', { events }),
      'stories/other.md': at('02', { events: ['flood'] }),
      'stories/hidden.md': at('04', { events, draft: true }),
    };
    expect(viewOf(files).sequences).toMatchObject([
      { event: { name: 'Talks' }, previous: { href: '/stories/earlier/' }, next: { href: '/stories/later/' } },
    ]);
    expect(viewOf(files, 'earlier').sequences).toMatchObject([{ next: { href: '/stories/a/' } }]);
    expect(viewOf(files, 'earlier').sequences[0]).not.toHaveProperty('previous');
    expect(viewOf(files, 'other').sequences).toEqual([]);
  });

  it('of one day, in an order that is the same for each of them', () => {
    const files = {
      'stories/a.md': at('03', { events }),
      'stories/b.md': at('03', { events }),
      'stories/c.md': at('03', { events }),
    };
    const next = (slug: string): string | undefined => viewOf(files, slug).sequences[0]?.next?.href;
    expect(['c', 'b', 'a'].map(next)).toEqual(['/stories/b/', '/stories/a/', undefined]);
  });

  it('of its first three events', () => {
    const many = ['e1', 'e2', 'e3', 'e4'];
    const files = {
      ...Object.fromEntries(many.map((slug) => [`events/${slug}.md`, article({ name: slug, start: '2024' })])),
      'stories/a.md': at('03', { events: many }),
      'stories/b.md': at('04', { events: many }),
    };
    expect(viewOf(files).sequences.map(({ event }) => event.name)).toEqual(['e1', 'e2', 'e3']);
  });
});
