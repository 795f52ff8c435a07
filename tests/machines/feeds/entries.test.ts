import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { atomEntries, childText, machineFile, machineFiles, readXml } from '../../support/machine-files.ts';

describe('entries', () => {
  const dated = (date: string, more: object = {}): string => story({ title: date, date, people: ['ann'], ...more });
  const files: Files = {
    'people/ann.md': article({ name: 'Ann' }),
    'stories/a.md': dated('2024-01-01'),
    'stories/b.md': dated('2024-01-04', { updated: '2024-01-05T00:00Z' }),
    'stories/c.md': dated('2024-01-02', { corrections: [{ date: '2024-01-09', text: 'One.' }] }),
    'stories/d.md': dated('2024-01-06'),
    'stories/e.md': dated('2024-01-06'),
  };

  it.each(['feed.xml', 'people/ann/feed.xml'])('of %s come in the order of their last update', (file) => {
    expect(atomEntries(machineFile(file, files)).map(({ id, updated }) => [id?.at(-2), updated])).toEqual([
      ['c', '2024-01-09T00:00:00Z'],
      ['d', '2024-01-06T00:00:00Z'],
      ['e', '2024-01-06T00:00:00Z'],
      ['b', '2024-01-05T00:00:00Z'],
      ['a', '2024-01-01T00:00:00Z'],
    ]);
  });

  it('make their feed as new as the newest of them', () => {
    expect(childText('updated', readXml(machineFile('feed.xml', files)))).toBe('2024-01-09T00:00:00Z');
  });

  it('are never updated before they are published', () => {
    const early = { ...files, 'stories/a.md': dated('2024-06-19T18:00+09:00', { updated: '2024-06' }) };
    const entry = atomEntries(machineFile('feed.xml', early)).find(({ id }) => id?.endsWith('/a/'));
    expect(entry?.updated).toBe(entry?.published);
  });

  it('are those last updated, though others were published later', () => {
    const corrections = [{ date: '2024-06-01', text: 'One.' }];
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `stories/s${index}.md`,
        dated(`2023-01-${String(index + 1).padStart(2, '0')}`),
      ]),
    );
    const old = { 'stories/old.md': dated('1900-01-01', { corrections }) };
    const feed = machineFile('people/ann/feed.xml', { 'people/ann.md': article({ name: 'Ann' }), ...many, ...old });
    expect(atomEntries(feed)[0]?.id).toMatch(/\/old\/$/);
    expect(atomEntries(feed)).toHaveLength(30);
  });

  it('are at most fifty in the feed of the site and thirty in the others, so that an old story changes none', () => {
    const many = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`stories/s${index}.md`, dated(`19${String(20 + index)}-01-01`)]),
    );
    const large = { 'people/ann.md': article({ name: 'Ann' }), ...many };
    const before = machineFiles(large);
    expect(atomEntries(before['feed.xml'] ?? '')).toHaveLength(50);
    expect(atomEntries(before['people/ann/feed.xml'] ?? '')).toHaveLength(30);
    const after = machineFiles({ ...large, 'stories/older.md': dated('1900-01-01') });
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual(['sitemap.xml']);
  });
});
