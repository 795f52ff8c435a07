import { describe, expect, it } from 'vitest';
import type { CorrectionsView } from '../../../src/views/site/corrections-view.ts';
import { type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function corrections(files: Files, path = '/corrections/'): CorrectionsView {
  const view = siteOf(files).page(path);
  if (view.type !== 'corrections') throw new Error('the page lists corrections');
  return view;
}

describe('a story shows its corrections', () => {
  it('newest first, and of one day the one that was added last', () => {
    const list = ['2024-01-02', '2024-03-01', '2024-01-02'].map((date, index) => ({ date, text: `No ${index}` }));
    const view = siteOf({ 'stories/a.md': story({ corrections: list }) }).page('/stories/a/');
    expect(view.type === 'story' && view.corrections.map(({ text }) => text)).toEqual(['No 1', 'No 2', 'No 0']);
  });
});

describe('a correction leads to the words as they stand now', () => {
  const body = [
    'First [[ann|Ann Orth]] came.',
    '## What was agreed',
    '> Nothing of that.',
    '- A warning “within one hour” & not later.',
    '## Why it matters',
    'It is **forty** per cent.',
  ].join('\n\n');
  it.each<[string, string, string | undefined]>([
    ['in an item of a list', 'A warning "within one hour" & not later', 'p-a-warning-within-one-hour'],
    ['with marks of emphasis between', 'It is forty per cent.', 'p-it-is-forty-per-cent'],
    ['with links between', 'First Ann Orth came', 'p-first-ann-orth-came'],
    ['that are not found', 'It is fifty per cent.', undefined],
    ['of no letters', '…', undefined],
  ])('%s', (_, after, anchor) => {
    const fields: Fields = { corrections: [{ date: '2024-02', text: 'Wrong.', after }] };
    const files = { 'people/ann.md': '---\nname: Ann\n---\n', 'stories/a.md': story(fields, body) };
    const [change] = corrections(files).changes;
    expect(change?.type === 'correction' && change.anchor).toBe(anchor);
  });
});

describe('the list of corrections', () => {
  it('of a site without any is empty', () => {
    expect(corrections({ 'stories/a.md': story() })).toEqual({
      type: 'corrections',
      path: '/corrections/',
      changes: [],
    });
  });

  it('is cut into parts where it is long, which a newer correction leaves as they are', () => {
    const files = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => {
          const updated = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
          return [`stories/s${index}.md`, story({ date: '1999', updated })];
        }),
      );
    const site = siteOf(files(230));
    expect(corrections(files(230)).changes).toHaveLength(130);
    expect(site.page('/corrections/')).toMatchObject({ older: '/corrections/page-1/' });
    const oldest = corrections(files(230), '/corrections/page-1/');
    expect(oldest).toMatchObject({ part: 1, newer: '/corrections/', asOf: { text: '2008-04' } });
    expect(corrections(files(231), '/corrections/page-1/')).toEqual(oldest);
  });
});
