import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import {
  atomEntries,
  childText,
  elementsNamed,
  home,
  machineFile,
  machineFiles,
  readXml,
} from '../../support/machine-files.ts';

const world: Files = {
  'site.yaml': 'title: The River\ndescription: On water.\npublisher: {name: Desk, url: https://desk.example/}\n',
  'people/ann.md': article({ name: 'Ann', summary: 'A minister.' }),
  'people/ben.md': article({ name: 'Ben' }),
  'sources/paper.md': article({ name: 'The Paper', outlet: 'Daily', date: '2024-01-02' }),
  'claims/deal.md': article({
    statement: 'There is a deal.',
    assertions: [
      {
        by: ['ann', 'ben'],
        date: '2024-01-02',
        stance: 'asserts',
        scope: 'On arms.',
        quote: 'A deal.',
        source: 'paper',
      },
      { by: 'ben', date: '2024-01-04', stance: 'denies' },
    ],
  }),
  'stories/talks.md': story(
    {
      title: 'Talks & <more> “words” 김정은',
      date: '2024-01-03T09:30+09:00',
      summary: 'They met.',
      kind: 'analysis',
      by: ['Cem', 'Dan'],
      sources: ['paper'],
      corrections: [{ date: '2024-01-05', text: 'It was a Tuesday.', before: 'Monday' }],
    },
    'On [[deal|the deal]] with [[Ann]].',
  ),
};

interface JsonFeed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

function jsonFeed(file: string, files: Files): JsonFeed & Readonly<Record<string, unknown>> {
  const read: JsonFeed & Readonly<Record<string, unknown>> = JSON.parse(machineFile(file, files));
  return read;
}

describe('the feed of the site', () => {
  it('is Atom', () => {
    expect(machineFile('feed.xml', world)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <id>https://site.example/sub/</id>
      <title>The River</title>
      <subtitle>On water.</subtitle>
      <updated>2024-01-05T00:00:00Z</updated>
      <link rel="self" type="application/atom+xml" href="https://site.example/sub/feed.xml"/>
      <link rel="alternate" type="text/html" href="https://site.example/sub/"/>
      <author>
      <name>Desk</name>
      <uri>https://desk.example/</uri>
      </author>
      <generator>Summit Briefing</generator>
      <entry>
      <id>https://site.example/sub/stories/talks/</id>
      <title>Talks &amp; &lt;more&gt; “words” 김정은</title>
      <link rel="alternate" type="text/html" href="https://site.example/sub/stories/talks/"/>
      <published>2024-01-03T09:30:00+09:00</published>
      <updated>2024-01-05T00:00:00Z</updated>
      <author>
      <name>Cem</name>
      </author>
      <author>
      <name>Dan</name>
      </author>
      <category term="analysis"/>
      <summary>They met.</summary>
      <content type="html">&lt;p&gt;&lt;strong&gt;They met.&lt;/strong&gt;&lt;/p&gt;
      &lt;p&gt;On &lt;a href="https://site.example/sub/claims/deal/"&gt;the deal&lt;/a&gt; &lt;small&gt;[Disputed: Ann says so; Ben denies it.]&lt;/small&gt; with &lt;a href="https://site.example/sub/people/ann/"&gt;Ann&lt;/a&gt;.&lt;/p&gt;
      &lt;h2&gt;Corrections&lt;/h2&gt;
      &lt;ul&gt;
      &lt;li&gt;5 January 2024: It was a Tuesday. &lt;small&gt;It said before: Monday&lt;/small&gt;&lt;/li&gt;
      &lt;/ul&gt;
      &lt;h2&gt;Sources&lt;/h2&gt;
      &lt;ul&gt;
      &lt;li&gt;&lt;a href="https://site.example/sub/sources/paper/"&gt;The Paper&lt;/a&gt;, Daily, 2 January 2024&lt;/li&gt;
      &lt;/ul&gt;</content>
      </entry>
      </feed>
      "
    `);
  });

  it('is JSON Feed with the same entries', () => {
    expect(jsonFeed('feed.json', world)).toMatchInlineSnapshot(`
      {
        "authors": [
          {
            "name": "Desk",
            "url": "https://desk.example/",
          },
        ],
        "description": "On water.",
        "feed_url": "https://site.example/sub/feed.json",
        "home_page_url": "https://site.example/sub/",
        "items": [
          {
            "authors": [
              {
                "name": "Cem",
              },
              {
                "name": "Dan",
              },
            ],
            "content_html": "<p><strong>They met.</strong></p>
      <p>On <a href="https://site.example/sub/claims/deal/">the deal</a> <small>[Disputed: Ann says so; Ben denies it.]</small> with <a href="https://site.example/sub/people/ann/">Ann</a>.</p>
      <h2>Corrections</h2>
      <ul>
      <li>5 January 2024: It was a Tuesday. <small>It said before: Monday</small></li>
      </ul>
      <h2>Sources</h2>
      <ul>
      <li><a href="https://site.example/sub/sources/paper/">The Paper</a>, Daily, 2 January 2024</li>
      </ul>",
            "date_modified": "2024-01-05T00:00:00Z",
            "date_published": "2024-01-03T09:30:00+09:00",
            "id": "https://site.example/sub/stories/talks/",
            "summary": "They met.",
            "tags": [
              "analysis",
            ],
            "title": "Talks & <more> “words” 김정은",
            "url": "https://site.example/sub/stories/talks/",
          },
        ],
        "language": "en",
        "title": "The River",
        "version": "https://jsonfeed.org/version/1.1",
      }
    `);
  });

  it('has a story’s summary, text, corrections and sources, and where each claim stands', () => {
    const [entry] = elementsNamed('entry', readXml(machineFile('feed.xml', world)));
    expect(entry && childText('content', entry)).toMatchInlineSnapshot(`
      "<p><strong>They met.</strong></p>
      <p>On <a href="https://site.example/sub/claims/deal/">the deal</a> <small>[Disputed: Ann says so; Ben denies it.]</small> with <a href="https://site.example/sub/people/ann/">Ann</a>.</p>
      <h2>Corrections</h2>
      <ul>
      <li>5 January 2024: It was a Tuesday. <small>It said before: Monday</small></li>
      </ul>
      <h2>Sources</h2>
      <ul>
      <li><a href="https://site.example/sub/sources/paper/">The Paper</a>, Daily, 2 January 2024</li>
      </ul>"
    `);
  });

  it('is written from right to left in a language that is', () => {
    const files = { 'site.yaml': 'title: خبر\nlanguage: ar\n', 'stories/a.md': story({ title: 'خبر (1)' }, 'نص.') };
    const feed = readXml(machineFile('feed.xml', files));
    expect(feed.attributes['xml:lang']).toBe('ar');
    expect(elementsNamed('content', feed)[0]?.text).toMatch(/^<div dir="rtl">\n.*<\/div>$/s);
    expect(machineFile('feed.xml', world)).not.toContain('dir=');
  });
});

describe('the feeds of a record', () => {
  it('have the stories that name a person, by their summaries', () => {
    const feed = machineFile('people/ann/feed.xml', world);
    expect(childText('title', readXml(feed))).toBe('Ann – The River');
    expect(childText('subtitle', readXml(feed))).toBe('A minister.');
    expect(atomEntries(feed).map(({ id }) => id)).toEqual([`${home}stories/talks/`]);
    expect(elementsNamed('content', readXml(feed))).toEqual([]);
    expect(elementsNamed('summary', readXml(feed)).map(({ text }) => text)).toEqual(['They met.']);
  });

  it('have a text in every item of JSON Feed, as the format demands', () => {
    for (const file of ['people/ann/feed.json', 'claims/deal/feed.json']) {
      const { items } = jsonFeed(file, world);
      expect(items.length).toBeGreaterThan(0);
      expect(items.every((item) => typeof item['content_text'] === 'string')).toBe(true);
    }
  });

  it('have what was said of a claim, beside the stories that cite it', () => {
    const feed = readXml(machineFile('claims/deal/feed.xml', world));
    const told = elementsNamed('entry', feed).map((entry) => [childText('title', entry), childText('summary', entry)]);
    expect(told).toEqual([
      ['Talks & <more> “words” 김정은', 'They met.'],
      ['Ben denied: There is a deal.', undefined],
      ['Ann and Ben asserted: There is a deal.', 'On arms. “A deal.” Sources: The Paper'],
    ]);
  });

  it('are there before there is anything in them, without a date that nobody knows', () => {
    const feed = readXml(machineFile('people/ann/feed.xml', { 'people/ann.md': article({ name: 'Ann' }) }));
    expect(elementsNamed('entry', feed)).toEqual([]);
    expect(childText('updated', feed)).toBe('1970-01-01T00:00:00Z');
  });
});

describe('without an address', () => {
  it('there are no feeds, and robots are told of no sitemaps', () => {
    const files = machineFiles(world, { baseUrl: undefined });
    expect(files).toEqual({ 'robots.txt': 'User-agent: *\nAllow: /\n' });
  });
});
