import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/graph/link/publication.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const withdrawn = { date: '2024-02-01', reason: 'Wrong.' };

/** How the record `a` is published: among those published, among those withdrawn, or not at all. */
function publicationOf(files: Files, now?: string): Publication | 'unseen' {
  const { graph } = siteOf(files, now === undefined ? {} : { now });
  const published = Object.values(graph.published).flatMap((entries) => entries.map(({ slug }): string => slug));
  if (published.includes('a')) return 'published';
  return graph.withdrawn.some(({ slug }) => slug === 'a') ? 'withdrawn' : 'unseen';
}

describe('a story is published', () => {
  it.each<[Publication | 'unseen', Fields, string | undefined]>([
    ['published', {}, undefined],
    ['published', { draft: false }, undefined],
    ['published', { date: '2099-01-01' }, undefined],
    ['published', { date: '2099-01-01' }, '2024-01-01'],
    ['unseen', { draft: true }, undefined],
    ['unseen', { draft: true, withdrawn }, undefined],
    ['unseen', { draft: true, embargo: '2020' }, '2024-01-01'],
    ['withdrawn', { withdrawn }, undefined],
    ['unseen', { withdrawn, embargo: '2030' }, undefined],
    ['withdrawn', { withdrawn, embargo: '2020' }, '2024-01-01'],
    ['unseen', { embargo: '2020' }, undefined],
    ['unseen', { embargo: '2024-06-19T12:00+09:00' }, '2024-06-19T11:59:59+09:00'],
    ['published', { embargo: '2024-06-19T12:00+09:00' }, '2024-06-19T12:00+09:00'],
    ['published', { embargo: '2024-06-19T12:00+09:00' }, '2024-06-19T03:00Z'],
    ['unseen', { embargo: '2024-06-19T12:00+09:00' }, '2024-06-19T02:59:59Z'],
    ['unseen', { embargo: '2024-06-19T12:00+09:00' }, '2024-06-19'],
    ['published', { embargo: '2024-06-19T12:00+09:00' }, '2024-06-20'],
    ['unseen', { embargo: '2024-06-19' }, '2024-06-18T23:59:59Z'],
    ['published', { embargo: '2024-06-19' }, '2024-06-19T00:00Z'],
    ['published', { embargo: '2024-06-19' }, '2024-06-19'],
    ['unseen', { embargo: '2024-07' }, '2024-06-30T23:59Z'],
    ['published', { embargo: '2024-07' }, '2024-07-01'],
    ['unseen', { embargo: '2025' }, '2024'],
    ['published', { embargo: '2025' }, '2025'],
  ])('%s: %j where now is %s', (publication, fields, now) => {
    expect(publicationOf({ 'stories/a.md': story(fields) }, now)).toBe(publication);
  });

  it('and without a given now every embargo holds, however new other stories are', () => {
    const files = { 'stories/a.md': story({ embargo: '2020-01-01' }), 'stories/b.md': story({ date: '2030-01-01' }) };
    expect(publicationOf(files)).toBe('unseen');
  });
});

describe('a record of another kind is published', () => {
  it.each<[Publication | 'unseen', Fields]>([
    ['published', {}],
    ['unseen', { draft: true }],
    ['unseen', { draft: true, withdrawn }],
    ['withdrawn', { withdrawn }],
  ])('%s: %j', (publication, fields) => {
    expect(publicationOf({ 'people/a.md': article({ name: 'A', ...fields }) })).toBe(publication);
  });
});

function nowOf(files: Files, now?: string): string | undefined {
  return siteOf(files, now === undefined ? {} : { now }).graph.now?.text;
}

describe('“now” is', () => {
  const base: Files = { 'stories/base.md': story({ date: '2024-03-01', updated: '2024-03-05' }) };

  it.each<[string, Files]>([
    ['the newest update', {}],
    ['not moved by an older story', { 'stories/a.md': story({ date: '2024-03-04' }) }],
    ['not moved by a draft', { 'stories/a.md': story({ date: '2025-01-01', draft: true }) }],
    ['not moved by an embargoed story', { 'stories/a.md': story({ date: '2025-01-01', embargo: '2025-01-02' }) }],
    ['not moved by an embargo that is long over', { 'stories/a.md': story({ date: '2025-01-01', embargo: '2020' }) }],
    ['not moved by an event', { 'events/a.md': article({ name: 'A', start: '2030' }) }],
    [
      'not moved by a document',
      { 'documents/a.md': article({ name: 'A', stages: [{ stage: 'signed', date: '2030' }] }) },
    ],
    ['not moved by a source', { 'sources/a.md': article({ name: 'A', date: '2030', checked: '2031' }) }],
    ['not moved by a correction', { 'stories/a.md': story({ corrections: [{ date: '2030', text: 'Not so.' }] }) }],
    [
      'not moved by a withdrawal',
      { 'people/a.md': article({ name: 'A', withdrawn: { date: '2030', reason: 'No.' } }) },
    ],
  ])('%s', (_, files) => {
    expect(nowOf({ ...base, ...files })).toBe('2024-03-05');
  });

  it('the newest date where no update is newer', () => {
    expect(nowOf({ ...base, 'stories/a.md': story({ date: '2024-03-05T01:00+09:00' }) })).toBe(
      '2024-03-05T01:00+09:00',
    );
  });

  it('what is given, whatever the stories say', () => {
    expect(nowOf(base, '2001-01-01')).toBe('2001-01-01');
  });

  it('nothing where there is no story', () => {
    expect(nowOf({ 'events/a.md': article({ name: 'A', start: '2030' }) })).toBeUndefined();
  });
});
