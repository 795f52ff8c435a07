import { oncePer } from '../../base/once.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { timestamp } from '../timestamp.ts';

/** A feed as JSON Feed 1.1. `address` is where it will stand. */
export function jsonFeed(feed: Feed, address: string): string {
  const { title, description, language, page, author, icon, licence, entries } = feed;
  const top = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: address,
    description,
    language,
    authors: [author],
    favicon: icon,
    // What the format has no field for stands behind an underscore.
    _licence: licence,
  });
  return `${top.slice(0, -1)},"items":[${entries.map((entry) => `\n${jsonItem(entry)}`).join(',')}\n]}\n`;
}

const jsonItem = oncePer((entry: FeedEntry) => JSON.stringify(itemOf(entry)));

/** Every item has a content, as the format demands: the full text, or the summary where the feed gives no more. */
function itemOf({ id, page, title, published, updated, authors, tags, summary, content }: FeedEntry): object {
  return {
    id,
    url: page,
    title,
    summary,
    ...(content === undefined ? { content_text: summary ?? title } : { content_html: content }),
    date_published: timestamp(published),
    date_modified: timestamp(updated),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: tags.length > 0 ? tags : undefined,
  };
}
