import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import { buildForFile, realArticles } from '../support/built-site.ts';
import { childText, elementsNamed, readXml } from '../support/machine-files.ts';
import { askNewsboat, askPython, hasFeedparser, hasIcalendar, hasNewsboat } from '../support/readers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/*
 * What the site says to programs is read back by programs that people use: Debian's python3-feedparser, newsboat and python3-icalendar.
 * Without them these tests are skipped.
 */

const feedparser = `
import feedparser, json, sys
read = {}
for path in sys.argv[1:]:
    feed = feedparser.parse(path)
    read[path] = dict(
        fault=str(feed.bozo_exception) if feed.bozo else None, version=feed.version, id=feed.feed.id, title=feed.feed.title,
        entries=[dict(id=e.id, title=e.title, page=e.link, published=e.published, updated=e.updated,
                      content=e.content[0].value if "content" in e else None) for e in feed.entries])
print(json.dumps(read))
`;

const parsedFeed = z.object({
  fault: z.string().nullable(),
  version: z.string(),
  id: z.string(),
  title: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      page: z.string(),
      published: z.string(),
      updated: z.string(),
      content: z.string().nullable(),
    }),
  ),
});

const icalendar = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
text = lambda event, key: str(event[key]) if key in event else None
when = lambda event, key: event[key].dt.isoformat() if key in event else None
print(json.dumps([dict(uid=text(e, "UID"), title=text(e, "SUMMARY"), start=when(e, "DTSTART"), end=when(e, "DTEND"),
                       stamp=when(e, "DTSTAMP"), page=text(e, "URL"), status=text(e, "STATUS")) for e in calendar.walk("VEVENT")]))
`;

const parsedCalendar = z.array(
  z.object({
    uid: z.string(),
    title: z.string(),
    start: z.string(),
    end: z.string().nullable(),
    stamp: z.string(),
    page: z.string(),
    status: z.string().nullable(),
  }),
);

const jsonFeed = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z
      .looseObject({
        id: z.url(),
        url: z.url(),
        title: z.string().min(1),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        date_published: z.iso.datetime({ offset: true }),
        date_modified: z.iso.datetime({ offset: true }),
      })
      .refine(({ content_html: html, content_text: text }) => (html ?? text) !== undefined),
  ),
});

describe.each(Object.entries(realArticles))('%s', (_, articles) => {
  const folder = buildForFile(articles);
  const files = [...(listFolder(folder)?.files.keys() ?? [])];
  const atom = files.filter((file) => file.endsWith('feed.xml'));
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('every XML file is well-formed', () => {
    const documents = files.filter((file) => file.endsWith('.xml'));
    expect(documents.length).toBeGreaterThan(15);
    for (const file of documents) expect(() => readXml(text(file)), file).not.toThrow();
  });

  it('every JSON feed is as its format demands, and has the entries of the Atom feed beside it', () => {
    const feeds = files.filter((file) => file.endsWith('feed.json'));
    expect(feeds).toHaveLength(atom.length);
    for (const file of feeds) {
      const { items } = jsonFeed.parse(JSON.parse(text(file)));
      const beside = readXml(text(file.replace(/json$/, 'xml')));
      const ids = elementsNamed('entry', beside).map((entry) => elementsNamed('id', entry)[0]?.text);
      expect(
        items.map(({ id }) => id),
        file,
      ).toEqual(ids);
    }
  });

  it('every feed that a page’s head names is there', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const named = pages.flatMap((page) =>
      [...text(page).matchAll(/<link rel="alternate"[^>]* href="\/([^"]+)"/g)].map(([, file = '']) => file),
    );
    expect(new Set(named).size).toBeGreaterThan(20);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('every address of the sitemap is that of a page, and robots.txt names files that are there', () => {
    const addresses = elementsNamed('loc', readXml(text('sitemap.xml'))).map((one) => one.text);
    const pages = addresses.map((address) => `${new URL(address).pathname.slice(1)}index.html`);
    expect(pages.filter((page) => !files.includes(page))).toEqual([]);
    const sitemaps = [...text('robots.txt').matchAll(/^Sitemap: (.*)$/gm)].map(([, one = '']) => new URL(one).pathname);
    expect(sitemaps.length).toBe(2);
    expect(sitemaps.filter((path) => !files.includes(path.slice(1)))).toEqual([]);
  });

  it.skipIf(!hasFeedparser)('feedparser reads every feed without complaint', () => {
    const read = z.record(z.string(), parsedFeed).parse(
      askPython(
        feedparser,
        atom.map((file) => join(folder, file)),
      ),
    );
    expect(Object.keys(read)).toHaveLength(atom.length);
    for (const [file, { fault, version, entries }] of Object.entries(read)) {
      expect({ file, fault, version }).toEqual({ file, fault: null, version: 'atom10' });
      expect(new Set(entries.map(({ id }) => id)).size, file).toBe(entries.length);
    }
    const whole = read[join(folder, 'feed.xml')];
    expect(whole?.entries.length).toBeGreaterThan(5);
    expect(whole?.entries.every(({ content }) => content?.includes('<p>'))).toBe(true);
  });

  it.skipIf(!hasIcalendar)('icalendar reads the calendar', () => {
    const events = parsedCalendar.parse(askPython(icalendar, [join(folder, 'calendar.ics')]));
    expect(events.length).toBeGreaterThan(3);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { start, end, page } of events) {
      expect(end === null || end > start, page).toBe(true);
      expect(files).toContain(`${new URL(page).pathname.slice(1)}index.html`);
    }
  });

  it.skipIf(!hasNewsboat)('newsboat follows the site, and a person', { timeout: 120_000 }, () => {
    const person = atom.find((file) => file.startsWith('people/') && text(file).includes('<entry>')) ?? '';
    for (const file of ['feed.xml', person]) {
      const followed = z
        .array(z.object({ id: z.string(), title: z.string(), page: z.string() }))
        .parse(askNewsboat(temporaryFolder(), `file://${join(folder, file)}`));
      const written = elementsNamed('entry', readXml(text(file))).map((entry) => ({
        id: childText('id', entry),
        title: childText('title', entry),
        page: elementsNamed('link', entry)[0]?.attributes['href'],
      }));
      expect(written.length).toBeGreaterThan(0);
      expect(followed.toSorted(byId)).toEqual(written.toSorted(byId));
    }
  });
});

function byId(a: { id?: string | undefined }, b: { id?: string | undefined }): number {
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}
