import { describe, expect, it } from 'vitest';
import type { EventView } from '../../../src/views/records/event-view.ts';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function viewOf(files: Files, slug = 'a'): EventView {
  const view = siteOf(files).page(`/events/${slug}/`);
  if (view.type !== 'event') throw new Error('the page of an event shows an event');
  return view;
}

const event = (start: string, fields: Fields = {}): string => article({ name: `Event of ${start}`, start, ...fields });

describe('an event shows', () => {
  it('what was planned beside what was held', () => {
    const planned = { start: '2023-09-10', end: '2023-09-11', place: 'port' };
    const files = {
      'places/port.md': article({ name: 'Port' }),
      'places/base.md': article({ name: 'Base', zone: 'Asia/Yakutsk' }),
      'events/a.md': event('2023-09-13T13:00+09:00', { end: '2023-09-13', place: 'base', planned, status: 'held' }),
    };
    expect(viewOf(files)).toMatchObject({
      start: { text: '2023-09-13T13:00+09:00', precision: 'time' },
      end: { text: '2023-09-13' },
      status: 'held',
      place: { name: 'Base', zone: 'Asia/Yakutsk' },
      planned: { start: { text: '2023-09-10' }, end: { text: '2023-09-11' }, place: { name: 'Port' } },
    });
  });

  it('nothing of a place that is not published', () => {
    const files = {
      'places/port.md': article({ name: 'Port', draft: true }),
      'events/a.md': event('2023', { place: 'port', planned: { place: 'port' } }),
    };
    expect(viewOf(files)).not.toHaveProperty('place');
    expect(viewOf(files).planned).toEqual({});
  });

  it('who took part, with the roles people held when it began', () => {
    const files = {
      'people/ann.md': article({
        name: 'Ann',
        roles: [
          { title: 'Deputy', to: '2023-09' },
          { title: 'Head', from: '2023-10' },
        ],
      }),
      'organisations/office.md': article({ name: 'Office' }),
      'people/draft.md': article({ name: 'Draft', draft: true }),
      'events/a.md': event('2023-09-30', { end: '2023-10-02', participants: ['office', 'draft', 'ann'] }),
    };
    expect(viewOf(files).participants).toMatchObject([
      { name: 'Office', roles: [] },
      { name: 'Ann', roles: ['Deputy'] },
    ]);
  });

  it('its parts in the order of their dates, and the whole it is part of', () => {
    const files = {
      'events/a.md': event('2024-06'),
      'events/b.md': event('2024-06-19T18:00+09:00', { 'part-of': 'a' }),
      'events/c.md': event('2024-06-18', { 'part-of': 'a' }),
      'events/d.md': article({ name: 'D', start: '2024' }, 'It only names [[a]].'),
      'events/e.md': event('2024-06-17', { 'part-of': 'a', draft: true }),
    };
    expect(viewOf(files).parts.map(({ href }) => href)).toEqual(['/events/c/', '/events/b/']);
    expect(viewOf(files, 'b').partOf).toMatchObject({ href: '/events/a/' });
    expect(viewOf(files, 'd')).not.toHaveProperty('partOf');
  });

  it('the events before and after it in its series', () => {
    const series = 'Row';
    const files = {
      'events/a.md': event('2023', { series }),
      'events/b.md': event('2019', { series }),
      'events/c.md': event('2024', { series }),
      'events/d.md': event('2022', { series: 'Other' }),
    };
    expect(viewOf(files).series).toMatchObject({
      name: 'Row',
      compare: '/compare/row/',
      previous: { href: '/events/b/' },
      next: { href: '/events/c/' },
    });
    expect(viewOf(files, 'b').series).toEqual({
      name: 'Row',
      compare: '/compare/row/',
      next: expect.objectContaining({ href: '/events/a/' }),
    });
    expect(viewOf(files, 'd').series).toEqual({ name: 'Other', compare: '/compare/other/' });
  });

  it('the documents it lists or names', () => {
    const files = {
      'documents/one.md': article({ name: 'One' }),
      'documents/two.md': article({ name: 'Two' }),
      'events/a.md': article({ name: 'A', start: '2024', documents: ['one'] }, 'Also [[two]].'),
    };
    expect(viewOf(files).documents.map(({ name }) => name)).toEqual(['One', 'Two']);
  });
});
