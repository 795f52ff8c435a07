import { describe, expect, it } from 'vitest';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { changedFiles, contentsOf, siteOf } from '../../support/site.ts';

const machines = [dataPlanner(true)];

const world: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'events/talks.md': article({ name: 'Talks', start: '2024-01-01', participants: ['ann'] }),
  'sources/paper.md': article({ name: 'Paper' }),
  'claims/sum.md': article({ statement: 'So.', assertions: [{ by: 'ann', date: '2024', stance: 'asserts' }] }),
  'stories/open.md': story({ title: 'Open', people: ['ann'] }, 'On [[talks]].'),
};

const secret = 'zqx';

const hidden: readonly [string, string, Fields][] = [
  ['a draft', 'people', { name: `${secret} name`, draft: true }],
  ['a draft claim', 'claims', { statement: `${secret} is so.`, draft: true }],
  ['a withdrawn person', 'people', { name: `${secret} name`, withdrawn: { date: '2024', reason: 'No.' } }],
  ['a withdrawn event', 'events', { name: `${secret} n`, start: '2024', withdrawn: { date: '2024', reason: 'No.' } }],
  ['a withdrawn source', 'sources', { name: `${secret} name`, withdrawn: { date: '2024', reason: 'No.' } }],
  ['an embargoed story', 'stories', { title: `${secret} t`, date: '2030', summary: `${secret} s.`, embargo: '2031' }],
];

describe.each(hidden)('%s', (_, folder, fields) => {
  const slug = `${secret}-slug`;
  const record = { ...fields, spellings: [`${secret} other`], aliases: [`${secret}-former`] };
  const fieldsThatName: Fields = ['people', 'events', 'claims', 'sources'].includes(folder) ? { [folder]: [slug] } : {};
  const files: Files = {
    ...world,
    [`${folder}/${slug}.md`]: article(record, `A ${secret} body on [[ann]].`),
    'stories/naming.md': story({ title: 'Naming', ...fieldsThatName }, `First [[${slug}]], then [[${slug}|words]].`),
    'claims/naming.md': article({
      statement: 'Thus.',
      about: [slug, 'ann'],
      assertions: [{ by: 'ann', date: '2024', stance: 'denies', ...(folder === 'sources' && { source: slug }) }],
    }),
  };
  const data = Object.entries(contentsOf(siteOf(files, { machines }).plan)).filter(([file]) =>
    file.startsWith('data/'),
  );

  it('lends no word and no slug to any data file, whatever refers to it', () => {
    expect(data.length).toBeGreaterThan(20);
    expect(data.filter(([file, text]) => file.includes(secret) || text.includes(secret))).toEqual([]);
  });

  it('is a gap in the text of what links to it', () => {
    const [, text = ''] = data.find(([file]) => file === 'data/stories/naming.json') ?? [];
    expect(JSON.parse(text)).toMatchObject({ text: 'First …, then words.' });
  });
});

describe('data of other records', () => {
  const changes = (after: Files): string[] =>
    changedFiles(siteOf(world, { machines }).plan, siteOf(after, { machines }).plan).filter((file) =>
      /^data\/[a-z]+\//.test(file),
    );

  it('stays when a story comes that names them', () => {
    const after = { ...world, 'stories/new.md': story({ title: 'New', date: '2025', people: ['ann'] }, '[[talks]]') };
    expect(changes(after)).toEqual(['data/stories/new.json']);
  });

  it('changes with a name that it shows', () => {
    expect(changes({ ...world, 'people/ann.md': article({ name: 'Anna' }) })).toEqual([
      'data/claims/sum.json',
      'data/events/talks.json',
      'data/people/ann.json',
      'data/stories/open.json',
    ]);
  });

  it('is found again at a former id', () => {
    const { plan } = siteOf({ ...world, 'people/ann.md': article({ name: 'Ann', aliases: ['an'] }) }, { machines });
    expect(JSON.parse(contentsOf(plan)['data/people/an.json'] ?? '')).toMatchObject({
      id: 'people/an',
      movedTo: 'people/ann',
    });
  });
});
