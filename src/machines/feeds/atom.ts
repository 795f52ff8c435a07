import { oncePer } from '../../base/once.ts';
import { generatorName } from '../../plan/generator-mark.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { latestMoment, noTimestamp, timestamp } from '../timestamp.ts';
import { element, type Markup, xmlDocument } from '../xml.ts';

/** A feed as Atom (RFC 4287; its licence RFC 4946). `address` is where it will stand. */
export function atomFeed(feed: Feed, address: string): string {
  const { id, title, description, language, page, author, icon, licence, entries } = feed;
  const updated = latestMoment(entries.map((entry) => entry.updated));
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, id),
      element('title', {}, title),
      ...optional('subtitle', description),
      element('updated', {}, updated ? timestamp(updated) : noTimestamp),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('author', {}, [element('name', {}, author.name), ...optional('uri', author.url)]),
      ...optional('icon', icon),
      ...optional('rights', licence?.name),
      ...(licence?.url === undefined ? [] : [element('link', { rel: 'license', href: licence.url })]),
      element('generator', {}, generatorName),
      ...entries.map(atomEntry),
    ]),
  );
}

/** Written once for each entry, since a story stands in the feeds of all that it names. */
const atomEntry = oncePer(
  ({ id, page, title, published, updated, authors, tags, summary, content }: FeedEntry): Markup =>
    element('entry', {}, [
      element('id', {}, id),
      element('title', {}, title),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      element('published', {}, timestamp(published)),
      element('updated', {}, timestamp(updated)),
      ...authors.map((name) => element('author', {}, [element('name', {}, name)])),
      ...tags.map((term) => element('category', { term })),
      ...optional('summary', summary),
      ...(content === undefined ? [] : [element('content', { type: 'html' }, content)]),
    ]),
);

function optional(name: string, text: string | undefined): Markup[] {
  return text === undefined ? [] : [element(name, {}, text)];
}
