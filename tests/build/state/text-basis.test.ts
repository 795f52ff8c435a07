import { describe, expect, it } from 'vitest';
import { outputsOf } from '../../../src/build/outputs/outputs.ts';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const world: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'claims/sum.md': article({
    statement: 'So.',
    assertions: [
      { by: 'ann', date: '2023', stance: 'asserts' },
      { by: 'ben', date: '2024', stance: 'denies' },
    ],
  }),
  'events/talks.md': article({ name: 'Talks', start: '2024', participants: ['ann'] }),
  'stories/met.md': story({ title: 'Met', people: ['ann'] }, '[[ben]] at [[talks]].'),
};

/** The hash and the bytes of each data file. */
function madeOf(files: Files): Map<string, { hash: string; content: string }> {
  const { plan } = siteOf(files, { machines: [dataPlanner(true)] });
  const data = outputsOf(plan, 'generator', () => '').filter(({ file }) => /^data\/.*(?:json|csv|jsonld)$/.test(file));
  return new Map(data.map(({ file, hash, make }) => [file, { hash: hash(), content: String(make().content) }]));
}

describe('a data file that is compared by what goes into it has another hash whenever it has other bytes', () => {
  const before = madeOf(world);

  it.each<[string, Files]>([
    ['a person is renamed', { 'people/ann.md': article({ name: 'Anna' }) }],
    [
      'a person is withdrawn',
      { 'people/ben.md': article({ name: 'Ben', withdrawn: { date: '2024', reason: 'No.' } }) },
    ],
    ['an event becomes a draft', { 'events/talks.md': article({ name: 'Talks', start: '2024', draft: true }) }],
    ['a claim is denied no longer', { 'claims/sum.md': article({ statement: 'So.' }) }],
    ['a former slug is added', { 'people/ann.md': article({ name: 'Ann', aliases: ['an'] }) }],
    ['a story comes', { 'stories/new.md': story({ title: 'New' }, '[[ann]]') }],
    ['the licence changes', { 'site.yaml': 'licence: CC BY\n' }],
    ['the site has another name', { 'site.yaml': 'title: Other\n' }],
  ])('%s', (_, change) => {
    const after = madeOf({ ...world, ...change });
    const changed = [...after].filter(([file, { content }]) => before.get(file)?.content !== content);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter(([file, { hash }]) => before.get(file)?.hash === hash)).toEqual([]);
  });
});
