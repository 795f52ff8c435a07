import { describe, expect, it } from 'vitest';
import { article } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const files = {
  'people/ann.md': article({
    name: 'Ann',
    spellings: ['Anna', { ko: '안' }],
    'same-as': ['https://example.org/ann'],
    roles: [
      { title: 'Deputy', organisation: 'office', from: '2019', to: '2022' },
      { title: 'Head', organisation: 'office', from: '2023-01' },
      { title: 'Guest', organisation: 'secret' },
    ],
  }),
  'organisations/office.md': article({ name: 'Office', kind: 'ministry', country: 'Tarvia' }),
  'organisations/secret.md': article({ name: 'Secret', draft: true }),
  'events/late.md': article({ name: 'Late', start: '2024', participants: ['ann'] }),
  'events/early.md': article({ name: 'Early', start: '2020-05', participants: ['ann', 'office'], status: 'held' }),
  'events/other.md': article({ name: 'Other', start: '2021' }, '[[ann]] stayed away.'),
  'events/off.md': article({ name: 'Off', start: '2022', participants: ['ann'], status: 'cancelled' }),
};

describe('a person shows', () => {
  const page = siteOf(files).page('/people/ann/');

  it('roles as they are written, with the organisations that are published', () => {
    expect(page).toMatchObject({
      roles: [
        { title: 'Deputy', organisation: { name: 'Office' }, from: { text: '2019' }, to: { text: '2022' } },
        { title: 'Head', organisation: { name: 'Office' }, from: { text: '2023-01' } },
        { title: 'Guest' },
      ],
    });
    expect(JSON.stringify(page)).not.toContain('Secret');
  });

  it('names in other scripts with their language, and addresses elsewhere', () => {
    expect(page).toMatchObject({
      spellings: [{ text: 'Anna' }, { text: '안', language: 'ko' }],
      sameAs: ['https://example.org/ann'],
    });
  });

  it('events in which they took part, the oldest first, with the roles held then where they changed', () => {
    expect(page).toMatchObject({
      events: [
        { name: 'Early', roles: ['Deputy', 'Guest'] },
        { name: 'Off', roles: [] },
        { name: 'Late', roles: ['Head', 'Guest'] },
      ],
    });
  });

  it('that an event they were to attend was cancelled', () => {
    expect(page).toMatchObject({ events: [{}, { name: 'Off', status: 'cancelled' }, {}] });
  });
});

describe('an organisation shows', () => {
  it('what it is, and the people with roles in it', () => {
    expect(siteOf(files).page('/organisations/office/')).toMatchObject({
      kind: 'ministry',
      country: 'Tarvia',
      people: [{ name: 'Ann', roles: ['Deputy', 'Head'] }],
    });
  });
});
