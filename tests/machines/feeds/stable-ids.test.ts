import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { atomEntries, childText, home, machineFile, machineFiles, readXml } from '../../support/machine-files.ts';

const world: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'events/talks.md': article({ name: 'Talks', start: '2024-01-01' }),
  'claims/deal.md': article({ statement: 'Deal.', assertions: [{ by: 'ann', date: '2024', stance: 'asserts' }] }),
  'stories/first.md': story({ title: 'First' }, 'With [[Ann]] at [[Talks]]; see [[Deal.]]'),
};

/** Each former name of a record, in the order in which it bore them, and what the editor has added to `aliases` by then. */
const renames: readonly [string, readonly string[]][] = [
  ['b', ['a']],
  ['c', ['a', 'b']],
  ['a-third', ['a', 'b', 'c']],
];

describe('a story is the same entry after its file was renamed and its former slug added to its aliases', () => {
  const before: Files = { ...world, 'stories/a.md': story({ title: 'Renamed' }, 'With [[Ann]].') };
  const files = ['feed.xml', 'people/ann/feed.xml'];
  const idIn = (file: string, articles: Files): string | undefined =>
    atomEntries(machineFile(file, articles)).find(({ title }) => title === 'Renamed')?.id;

  it.each(renames)('to %s', (slug, aliases) => {
    const after: Files = { ...world, [`stories/${slug}.md`]: story({ title: 'Renamed', aliases }, 'With [[Ann]].') };
    for (const file of files) {
      expect(idIn(file, before)).toBe(`${home}stories/a/`);
      expect(idIn(file, after)).toBe(`${home}stories/a/`);
    }
    const items: { items: { id: string; url: string }[] } = JSON.parse(machineFile('feed.json', after));
    expect(items.items).toContainEqual(
      expect.objectContaining({ id: `${home}stories/a/`, url: `${home}stories/${slug}/` }),
    );
  });
});

describe.each([
  ['people', { name: 'Zoe' }],
  ['events', { name: 'Zoo', start: '2024-05-05' }],
  ['claims', { statement: 'Zones.', assertions: [{ by: 'ann', date: '2024-02-02', stance: 'denies' }] }],
])('the feeds of one of the %s that was renamed', (folder, fields) => {
  const before = machineFiles({ ...world, [`${folder}/a.md`]: article(fields) });

  it.each(renames)('to %s keep their ids, and stand at every former address too', (slug, aliases) => {
    const after = machineFiles({ ...world, [`${folder}/${slug}.md`]: article({ ...fields, aliases }) });
    const feed = after[`${folder}/${slug}/feed.xml`] ?? '';
    expect(childText('id', readXml(feed))).toBe(`${home}${folder}/a/`);
    expect(childText('id', readXml(before[`${folder}/a/feed.xml`] ?? ''))).toBe(`${home}${folder}/a/`);
    const ids = atomEntries(feed).map(({ id }) => id);
    expect(ids).toEqual(atomEntries(before[`${folder}/a/feed.xml`] ?? '').map(({ id }) => id));
    for (const alias of aliases) {
      expect(after[`${folder}/${alias}/feed.xml`]).toBe(feed);
      expect(after[`${folder}/${alias}/feed.json`]).toBe(after[`${folder}/${slug}/feed.json`]);
    }
  });
});

it('what somebody said keeps its id when they are renamed', () => {
  const renamed = Object.entries(world).filter(([file]) => file !== 'people/ann.md');
  const after = { ...Object.fromEntries(renamed), 'people/ann-b.md': article({ name: 'Ann', aliases: ['ann'] }) };
  const idsIn = (files: Files): unknown => atomEntries(machineFile('claims/deal/feed.xml', files)).map(({ id }) => id);
  expect(idsIn(world)).toEqual([`${home}stories/first/`, `${home}claims/deal/#2024-ann-asserts`]);
  expect(idsIn(after)).toEqual(idsIn(world));
});

it('an event keeps its id in the calendar', () => {
  const uid = (files: Files): string | undefined => /^UID:.*$/m.exec(machineFile('calendar.ics', files))?.[0];
  const event = { name: 'Talks', start: '2024-01-01' };
  expect(uid({ 'events/a.md': article(event) })).toMatch(/^UID:event-a@site\.example\r?$/);
  expect(uid({ 'events/b.md': article({ ...event, aliases: ['a'] }) })).toBe(uid({ 'events/a.md': article(event) }));
});

it('no two entries of a feed have one id', () => {
  const assertion = { by: 'ann', date: '2024', stance: 'asserts' };
  const files = { ...world, 'claims/deal.md': article({ statement: 'Deal.', assertions: [assertion, assertion] }) };
  const ids = atomEntries(machineFile('claims/deal/feed.xml', files)).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});
