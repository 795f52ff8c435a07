import { describe, expect, it } from 'vitest';
import { check, findings } from '../support/verified.ts';

function without(parts: Readonly<Record<string, string>>, name: string): string {
  return Object.entries(parts)
    .flatMap(([one, text]) => (one === name ? [] : [text]))
    .join('');
}

const feedParts = {
  id: '<id>a:feed</id>',
  title: '<title>F</title>',
  updated: '<updated>2024-06-19T18:00:00Z</updated>',
};
const entryParts = {
  id: '<id>a:1</id>',
  title: '<title>E</title>',
  updated: '<updated>2024-06-19T18:00:00Z</updated>',
};
const entry = `<entry>${without(entryParts, '')}</entry>`;

function atom(more = '', feed = without(feedParts, '')): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom">${feed}${more}</feed>`;
}

/** What is found in a feed, without the name of its file. */
function inAtom(text: string): string[] {
  return findings('feeds', { 'feed.xml': text }).map((found) => found.replace('feed.xml: ', ''));
}

describe('an Atom feed', () => {
  const relative = (address: string): string => `“${address}” means something else where the feed is read.`;
  it.each<[string, string, readonly string[]]>([
    ['without entries', atom(), []],
    ['with an entry', atom(entry), []],
    ['with two entries', atom(entry + entry.replace('a:1', 'a:2')), []],
    ['with two entries of one id', atom(entry + entry), ['Two entries have the id a:1.']],
    ['with three entries of one id', atom(entry + entry + entry), ['Two entries have the id a:1.']],
    ['that is not XML', '<feed>', [expect.stringMatching(/^It is not XML: ./)]],
    ['that goes on after its end', `${atom()}<feed/>`, [expect.stringMatching(/^It is not XML: ./)]],
    ['that is another document', '<rss/>', ['It is no Atom feed.']],
    ['with whole addresses', atom(entry.replace('</id>', '</id><link href="https://a.b/"/>')), []],
    ['with an address in capitals', atom('<link href="HTTPS://A.B/"/>'), []],
    ['with an address of no page', atom('<link href="mailto:ann@site.example"/>'), []],
    ['with a relative address', atom('<link href="/a/"/>'), [relative('/a/')]],
    ['with an address that has no scheme', atom('<link href="//a.b/c:d"/>'), [relative('//a.b/c:d')]],
    ['with a link to nothing', atom('<link rel="self"/>'), [relative('')]],
    ['with a relative address in an entry', atom(entry.replace('</id>', '</id><link href="b/"/>')), [relative('b/')]],
    [
      'with relative addresses in a text',
      atom(
        entry.replace(
          '</entry>',
          '<content type="html">&lt;a href="/a/"&gt;x&lt;/a&gt;&lt;img src="b.png"&gt;&lt;a href="https://a.b/"&gt;&lt;/a&gt;</content></entry>',
        ),
      ),
      [relative('/a/'), relative('b.png')],
    ],
    [
      'with a relative address in a text that is written apart',
      atom(entry.replace('</entry>', '<content type="html"><![CDATA[<a href="/a/">x</a>]]></content></entry>')),
      [relative('/a/')],
    ],
  ])('%s', (_, text, expected) => {
    expect(inAtom(text)).toEqual(expected);
  });

  it.each([
    ['id', 'has no id.'],
    ['title', 'has no title.'],
    ['updated', 'does not say when it was updated.'],
  ])('says its %s, and each entry its own', (name, fault) => {
    expect(inAtom(atom(entry, without(feedParts, name)))).toEqual([
      expect.stringMatching(RegExp(`^The feed .*${fault}`)),
    ]);
    expect(inAtom(atom(`<entry>${without(entryParts, name)}</entry>`))).toEqual([
      expect.stringMatching(RegExp(`^The entry .*${fault}`)),
    ]);
    const empty = entry.replace(RegExp(`<${name}>.*</${name}>`), `<${name}> </${name}>`);
    expect(inAtom(atom(empty))).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['2024-06-19T18:00:00Z', true],
    ['2024-06-19T18:00:00.5Z', true],
    ['2024-06-19T18:00:00+09:00', true],
    ['2024-06-19T18:00:00-03:30', true],
    ['2024-06-19T18:00:00', false],
    ['2024-06-19T18:00Z', false],
    ['2024-06-19', false],
    ['on 2024-06-19T18:00:00Z', false],
    ['2024-06-19T18:00:00Z or so', false],
    ['2024-06-19T18:00:00.Z', false],
  ])('was updated at %s: %s', (moment, right) => {
    expect(inAtom(atom(entry.replace('2024-06-19T18:00:00Z', moment)))).toHaveLength(right ? 0 : 1);
  });
});

describe('a JSON Feed', () => {
  const item = { id: 'a:1', content_text: 'Words.' };
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [item] };
  const relative = (address: string): string => `“${address}” means something else where the feed is read.`;

  it.each<[string, unknown, readonly string[]]>([
    ['as the form has it', feed, []],
    ['without items', { ...feed, items: undefined }, []],
    ['that is a list', [feed], ['It is not JSON.']],
    ['that is nothing', null, ['It is not JSON.']],
    ['of another version', { ...feed, version: 'https://jsonfeed.org/version/1' }, ['It is no JSON Feed 1.1.']],
    ['without a title', { ...feed, title: undefined }, ['It has no title.']],
    ['with an empty title', { ...feed, title: ' ' }, ['It has no title.']],
    ['with whole addresses', { ...feed, home_page_url: 'https://a.b/', feed_url: 'https://a.b/feed.json' }, []],
    ['with a relative home page', { ...feed, home_page_url: '/' }, [relative('/')]],
    ['with a relative address of its own', { ...feed, feed_url: 'feed.json' }, [relative('feed.json')]],
    ['with a relative page', { ...feed, items: [{ ...item, url: '/a/' }] }, [relative('/a/')]],
    ['with two items of one id', { ...feed, items: [item, item] }, ['Two items have the id a:1.']],
    ['with two items', { ...feed, items: [item, { ...item, id: 'a:2' }] }, []],
    ['with an item without an id', { ...feed, items: [{ content_text: 'x' }] }, ['An item has no id.']],
    ['with an item whose id is a number', { ...feed, items: [{ ...item, id: 1 }] }, ['An item has no id.']],
    ['with an item without content', { ...feed, items: [{ id: 'a:1' }] }, ['Item a:1 is empty.']],
    ['with an item of an empty text', { ...feed, items: [{ ...item, content_text: ' ' }] }, ['Item a:1 is empty.']],
    ['with an item in HTML', { ...feed, items: [{ id: 'a:1', content_html: '<a href="https://a.b/">x</a>' }] }, []],
    [
      'with relative addresses in a text',
      { ...feed, items: [{ id: 'a:1', content_html: '<a href="/a/">x</a> <img src="b.png">' }] },
      [relative('/a/'), relative('b.png')],
    ],
    ['with a date', { ...feed, items: [{ ...item, date_published: '2024-06-19T18:00:00+09:00' }] }, []],
    [
      'with a day instead of a moment',
      { ...feed, items: [{ ...item, date_published: '2024-06-19' }] },
      ['Item a:1 has a date_published of another form than RFC 3339.'],
    ],
    [
      'with a change on a day',
      { ...feed, items: [{ ...item, date_modified: '2024-06-19' }] },
      ['Item a:1 has a date_modified of another form than RFC 3339.'],
    ],
  ])('%s', (_, text, expected) => {
    const found = findings('feeds', { 'feed.json': JSON.stringify(text) });
    expect(found).toEqual(expected.map((message) => `feed.json: ${message}`));
  });

  it('that is no JSON', () => {
    expect(findings('feeds', { 'feed.json': '{' })).toEqual(['feed.json: It is not JSON.']);
  });
});

it('feeds are told by their names, wherever they stand', () => {
  const files = {
    'feed.xml': '<',
    'people/ann/feed.json': '{',
    'people/ann/feed.xml': '<',
    'feed.json.txt': '{',
    'myfeed.xml': '<',
    'feed.xml.txt': '<',
    'own/feed.xml': '<',
  };
  const result = check('feeds', files, { copied: ['own/feed.xml'] });
  expect(result).toMatchObject({ examined: 3, unit: 'feeds' });
  expect(result.findings.map(({ file }) => file)).toEqual(['feed.xml', 'people/ann/feed.xml', 'people/ann/feed.json']);
});
