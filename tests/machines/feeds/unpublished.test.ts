import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { machineFiles } from '../../support/machine-files.ts';

const secret = 'zqx';

const states: readonly [string, Fields][] = [
  ['a draft', { draft: true }],
  ['withdrawn', { withdrawn: { date: '2024-02-02', reason: 'It was wrong.' } }],
];

const world: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'events/talks.md': article({ name: 'Talks', start: '2024-01-01', participants: ['ann'] }),
  'claims/deal.md': article({ statement: 'Deal.', assertions: [{ by: 'ann', date: '2024-01-01', stance: 'asserts' }] }),
  'stories/open.md': story({ title: 'Open', date: '2024-03-03' }, 'With [[Ann]].'),
};

/** A record of each kind in which every text holds the secret, and which names what is published. */
const records: readonly [string, string, Fields][] = [
  ['stories', 'A story', { title: secret, date: '2024-03-03', summary: secret, people: ['ann'], events: ['talks'] }],
  ['people', 'A person', { name: secret }],
  ['events', 'An event', { name: secret, start: '2024-03-03', participants: ['ann'] }],
  ['claims', 'A claim', { statement: secret, assertions: [{ by: 'ann', date: '2024-03-03', stance: 'denies' }] }],
  ['sources', 'A source', { name: secret, outlet: secret }],
  ['places', 'A place', { name: secret }],
];

describe.each(states)('in no file for machines stands anything of what is %s', (_, state) => {
  it.each(records)('of the %s', (folder, __, fields) => {
    const slug = 'hidden';
    const refers = ['people', 'events', 'claims', 'sources', 'places'].includes(folder) ? { [folder]: [slug] } : {};
    const speaker = folder === 'people' ? [slug] : ['ann'];
    const files: Files = {
      ...world,
      [`${folder}/${slug}.md`]: article(
        { ...fields, ...state, aliases: ['formerly-hidden'] },
        `A ${secret} body on [[ann]].`,
      ),
      'stories/referring.md': story(
        { title: 'Referring', date: '2024-03-04', ...refers },
        `On [[${slug}]] and [[Ann]].`,
      ),
      'claims/referring.md': article({
        statement: 'Thus.',
        assertions: [
          { by: speaker, date: '2024-01-01', stance: 'asserts', ...(folder === 'sources' && { source: slug }) },
        ],
      }),
      'events/referring.md': article({
        name: 'Meeting',
        start: '2024-01-01',
        ...(folder === 'places' && { place: slug }),
      }),
    };
    const written = machineFiles(files);
    expect(Object.keys(written).length).toBeGreaterThan(10);
    // A link may lead to the page that says of a record that it was withdrawn.
    const words = state['draft'] === true ? /zqx|hidden/ : /zqx|formerly-hidden/;
    const leaks = Object.entries(written).filter(([file, text]) => file.includes(slug) || words.test(text));
    expect(leaks).toEqual([]);
  });
});

it('an embargoed story stands in none until its time has come', () => {
  const files = {
    ...world,
    'stories/late.md': story({ title: secret, date: '2024-03-05', embargo: '2024-04-01', people: ['ann'] }),
  };
  const holding = (now?: string): string[] =>
    Object.entries(machineFiles(files, now === undefined ? {} : { now })).flatMap(([file, text]) =>
      text.includes(secret) || text.includes('stories/late') ? [file] : [],
    );
  expect(holding()).toEqual([]);
  expect(holding('2024-03-31')).toEqual([]);
  expect(holding('2024-04-01')).toEqual([
    'feed.xml',
    'feed.json',
    'people/ann/feed.xml',
    'people/ann/feed.json',
    'sitemap.xml',
  ]);
});
