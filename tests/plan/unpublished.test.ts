import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files, story } from '../support/articles.ts';
import { contentsOf, siteOf } from '../support/site.ts';

const hidden: readonly [string, Fields][] = [
  ['a draft', { draft: true }],
  ['an embargoed story', { embargo: '2031-01-01' }],
  ['a withdrawn story', { withdrawn: { date: '2024-02-02', reason: 'It was wrong.' } }],
];

const secret = 'zqx';

/** A story in which every text that an editor can write holds the secret. */
function secretStory(state: Fields): string {
  const fields = {
    title: `${secret} title`,
    date: '2030-05-05',
    updated: '2030-06-06',
    summary: `${secret} summary.`,
    spellings: [`${secret} spelling`, { ko: `${secret} 비밀` }],
    'same-as': [`https://example.org/${secret}`],
    kind: `${secret} kind`,
    by: `${secret} author`,
    people: ['ann'],
    events: ['talks'],
    organisations: ['office'],
    places: ['quay'],
    documents: ['treaty'],
    claims: ['claim'],
    sources: ['paper'],
    corrections: [{ date: '2030-07-07', text: `${secret} correction.`, before: `${secret} before.` }],
    ...state,
  };
  const links = ['ann', 'talks', 'office', 'quay', 'treaty', 'claim', 'paper', 'gap', 'promise', 'open'];
  return story(
    fields,
    `## The ${secret} heading\n\n![${secret} image](${secret}.png) ${links.map((slug) => `A ${secret} sentence on [[${slug}]].`).join(' ')}`,
  );
}

/** Published records of every kind, which the hidden ones refer to. */
const world: Files = {
  'people/ann.md': article({ name: 'Ann', roles: [{ title: 'Head', organisation: 'office', from: '2020' }] }),
  'people/ben.md': article({ name: 'Ben' }),
  'events/talks.md': article({
    name: 'Talks',
    start: '2024-01-01',
    participants: ['ann'],
    place: 'quay',
    series: 'Row',
  }),
  'organisations/office.md': article({ name: 'Office' }),
  'places/quay.md': article({ name: 'Quay' }),
  'documents/treaty.md': article({ name: 'Treaty', stages: [{ stage: 'signed', date: '2024' }] }),
  'claims/claim.md': article({ statement: 'It is.', assertions: [{ by: 'ann', date: '2024', stance: 'asserts' }] }),
  'sources/paper.md': article({ name: 'Paper' }),
  'discrepancies/gap.md': article({ summary: 'A gap.', concerns: ['talks'] }),
  'commitments/promise.md': article({ summary: 'A promise.', by: 'ann' }),
  'stories/open.md': story({ title: 'Open', people: ['ann'], events: ['talks'] }, 'With [[ann]].'),
};

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

describe.each(hidden)('%s', (name, state) => {
  const withIt: Files = { ...world, 'stories/hidden.md': secretStory(state), [`images/${secret}.png`]: pixel };
  const contents = contentsOf(siteOf(withIt).plan);

  it('leaves no word of itself in any output', () => {
    expect(Object.entries(contents).filter(([file, json]) => file.includes(secret) || json.includes(secret))).toEqual(
      [],
    );
  });

  it('changes no page but those that say it was withdrawn', () => {
    const without = contentsOf(siteOf(world).plan);
    const changed = Object.keys({ ...without, ...contents }).filter((file) => without[file] !== contents[file]);
    expect(changed).toEqual(
      name === 'a withdrawn story' ? ['corrections/index.html', 'stories/hidden/index.html'] : [],
    );
  });

  it('stays so while a given “now” is earlier', () => {
    expect(contentsOf(siteOf(withIt, { now: '2024-03-03' }).plan)).toEqual(contentsOf(siteOf(withIt).plan));
  });
});

describe('a withdrawn story', () => {
  it('is named by its address, its kind, and the reason alone', () => {
    const { page } = siteOf({ ...world, 'stories/hidden.md': secretStory(hidden[2]?.[1] ?? {}) });
    expect(page('/stories/hidden/')).toMatchObject({ type: 'withdrawn', kind: 'story', reason: 'It was wrong.' });
    expect(Object.keys(page('/stories/hidden/'))).toEqual(['type', 'path', 'kind', 'date', 'reason']);
  });
});

/** A record of each kind in which every text holds the secret, and which refers to published ones. */
const records: readonly [string, Fields][] = [
  ['people', { name: `${secret} name`, roles: [{ title: `${secret} role`, organisation: 'office' }] }],
  [
    'events',
    {
      name: `${secret} name`,
      start: '2030',
      place: 'quay',
      participants: ['ann'],
      series: `${secret} row`,
      'part-of': 'talks',
    },
  ],
  ['organisations', { name: `${secret} name`, kind: secret, country: secret }],
  ['places', { name: `${secret} name`, zone: 'Asia/Seoul' }],
  [
    'documents',
    {
      name: `${secret} name`,
      stages: [{ stage: secret, date: '2030', parties: ['ann'], text: secret, source: 'paper' }],
    },
  ],
  [
    'claims',
    {
      statement: `${secret} is so.`,
      topic: secret,
      about: ['talks'],
      assertions: [{ by: 'ann', date: '2030', stance: 'denies', quote: secret }],
    },
  ],
  ['sources', { name: `${secret} name`, outlet: secret, by: secret, url: `https://example.org/${secret}` }],
  [
    'discrepancies',
    { summary: `${secret} gap.`, title: secret, versions: [{ text: secret, source: 'paper' }], concerns: ['ann'] },
  ],
  [
    'commitments',
    {
      summary: `${secret} promise.`,
      title: secret,
      by: 'ann',
      outcomes: [{ date: '2030', status: 'met', text: secret }],
    },
  ],
];

describe.each([
  ['a draft', { draft: true }],
  ['withdrawn', { withdrawn: { date: '2024-02-02', reason: 'It was wrong.' } }],
])('a record that is %s', (_, state) => {
  it.each(records)('of %s lends no word to any output, whatever refers to it', (folder, fields) => {
    const common = { spellings: [`${secret} other`], summary: fields['summary'] ?? `${secret} summary.` };
    const body = 'First [[hidden]] here. Then [[hidden|with words]]. On [[Ann]].\n\n- [[hidden]]\n\n> [[hidden]]';
    const files: Files = {
      ...world,
      [`${folder}/hidden.md`]: article({ ...fields, ...common, ...state }, `A ${secret} body on [[ann]].`),
      'stories/referring.md': story(folder in plural ? { [folder]: ['hidden'] } : {}, body),
      'claims/referring.md': article({ statement: 'Thus.', about: ['hidden', 'ann'] }, body),
      'people/referring.md': article({ name: 'Referring' }, body),
      'discrepancies/referring.md': article({ summary: 'Other.', concerns: ['hidden'] }),
    };
    const leaks = Object.entries(contentsOf(siteOf(files).plan)).filter(([, json]) => json.includes(secret));
    expect(leaks).toEqual([]);
  });
});

/** Fields of a story that list records of a kind. */
const plural = {
  people: true,
  events: true,
  organisations: true,
  places: true,
  documents: true,
  claims: true,
  sources: true,
};

describe('words that a link lends to a heading’s address', () => {
  it.each([
    ['by slug', `[[${secret}-slug]]`],
    ['by name', `[[${secret} name]]`],
  ])('do not name a draft %s', (_, link) => {
    const files = {
      'stories/a.md': story({}, `## On ${link}\n\nText.`),
      [`people/${secret}-slug.md`]: article({ name: `${secret} name`, draft: true }),
    };
    expect(JSON.stringify(siteOf(files).page('/stories/a/'))).not.toContain(secret);
  });
});
