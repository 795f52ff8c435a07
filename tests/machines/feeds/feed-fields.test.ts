import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { atomEntries, childText, elementsNamed, home, machineFile, readXml } from '../../support/machine-files.ts';
import { png } from '../../support/pictures.ts';

type Json = Readonly<Record<string, unknown>>;

function jsonOf(file: string, files: Files): Json & { readonly items: readonly Json[] } {
  const read: Json & { readonly items: readonly Json[] } = JSON.parse(machineFile(file, files));
  return read;
}

describe('what a feed says of itself', () => {
  const whole: Files = {
    'site.yaml': 'title: The River\ndescription: On water.\npublisher: {name: Desk}\n',
    'static/favicon.png': png(),
    'stories/a.md': story(),
  };
  const plain: Files = { 'site.yaml': 'title: The River\n', 'stories/a.md': story() };

  it.each<[string, Files, string | undefined]>([
    ['subtitle', whole, 'On water.'],
    ['subtitle', plain, undefined],
    ['icon', whole, `${home}favicon.png`],
    ['icon', plain, undefined],
    ['id', plain, home],
    ['title', plain, 'The River'],
    ['generator', plain, 'Summit Briefing'],
  ])('in Atom: %s', (name, files, expected) => {
    expect(childText(name, readXml(machineFile('feed.xml', files)))).toBe(expected);
  });

  it.each<[string, Files, unknown]>([
    ['description', whole, 'On water.'],
    ['description', plain, undefined],
    ['favicon', whole, `${home}favicon.png`],
    ['favicon', plain, undefined],
    ['home_page_url', plain, home],
    ['feed_url', plain, `${home}feed.json`],
    ['authors', whole, [{ name: 'Desk' }]],
    ['authors', plain, [{ name: 'The River' }]],
  ])('in JSON: %s', (name, files, expected) => {
    expect(jsonOf('feed.json', files)[name]).toEqual(expected);
  });

  it('its author has an address where site.yaml gives one', () => {
    const author = (files: Files) => elementsNamed('author', readXml(machineFile('feed.xml', files)))[0];
    const withAddress = { ...whole, 'site.yaml': 'title: T\npublisher: {name: Desk, url: https://desk.example/}\n' };
    expect([withAddress, whole].map((files) => childText('uri', author(files) ?? readXml('<a/>')))).toEqual([
      'https://desk.example/',
      undefined,
    ]);
  });
});

describe('what a feed says of a story', () => {
  const full = story({ date: '2024-01-02', updated: '2024-01-03', by: ['Cem'], kind: 'analysis' });
  const bare = story({ date: '2024-01-01' });
  const files: Files = { 'stories/a.md': full, 'stories/b.md': bare };

  it('in Atom, with only those parts that it has', () => {
    const entries = elementsNamed('entry', readXml(machineFile('feed.xml', files)));
    const parts = ['author', 'category', 'summary', 'content', 'published', 'updated', 'link'];
    expect(entries.map((entry) => parts.map((name) => elementsNamed(name, entry).length))).toEqual([
      [1, 1, 1, 1, 1, 1, 1],
      [0, 0, 1, 1, 1, 1, 1],
    ]);
    expect(entries.map((entry) => [childText('published', entry), childText('updated', entry)])).toEqual([
      ['2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z'],
      ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
    ]);
  });

  it('in JSON, with only those parts that it has', () => {
    expect(jsonOf('feed.json', files).items.map((item) => Object.keys(item).toSorted())).toEqual([
      ['authors', 'content_html', 'date_modified', 'date_published', 'id', 'summary', 'tags', 'title', 'url'],
      ['content_html', 'date_modified', 'date_published', 'id', 'summary', 'title', 'url'],
    ]);
  });

  it('without what serves its page alone: ids, classes, stops for keys, links to its own parts', () => {
    const body = '## Head\n\nWords.[^1]\n\n```js\ncode\n```\n\n| A |\n| - |\n| B |\n\n[^1]: A note.';
    const { items } = jsonOf('feed.json', { 'stories/a.md': story({}, body) });
    expect(items[0]?.['content_html']).toMatch(/Head.*Words\..*code.*B.*A note\./s);
    expect(items[0]?.['content_html']).not.toMatch(/ (?:id|class|tabindex)=|<a href="#[^"]*"><\/a>/);
  });
});

describe('what a feed says of words on a claim', () => {
  const said = (by: string, more: object = {}): object => ({ by, date: '2024-01-02', stance: 'asserts', ...more });
  const ids = (...assertions: readonly object[]): (string | undefined)[] =>
    atomEntries(
      machineFile('claims/c/feed.xml', {
        'people/ann.md': article({ name: 'Ann' }),
        'people/ben.md': article({ name: 'Ben' }),
        'claims/c.md': article({ statement: 'So.', assertions }),
      }),
    ).map(({ id }) => id?.replace(`${home}claims/c/#`, ''));

  it('has an id of its own for each of several that are alike', () => {
    expect(ids(said('ann', { quote: 'One.' }), said('ann', { quote: 'Two.' }), said('ann'))).toEqual([
      '2024-01-02-ann-asserts',
      '2024-01-02-ann-asserts-2',
      '2024-01-02-ann-asserts-3',
    ]);
  });

  it('comes in the order of ids where it is of one day, whatever the order it is written in', () => {
    const expected = ['2024-01-02-ann-asserts', '2024-01-02-ben-asserts'];
    expect(ids(said('ben'), said('ann'))).toEqual(expected);
    expect(ids(said('ann'), said('ben'))).toEqual(expected);
  });

  it('has none of somebody who is not published', () => {
    expect(ids(said('ann'), said('nobody'))).toEqual(['2024-01-02-ann-asserts']);
  });
});
