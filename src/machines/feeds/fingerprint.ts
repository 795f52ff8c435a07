import { hashOf } from '../../base/hash.ts';
import { oncePer } from '../../base/once.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A short text that is another whenever the feed is, for telling whether a feed has changed without writing it: an entry stands in many
 * feeds, and is looked at once.
 */
export function feedFingerprint({ entries, ...head }: Feed): string {
  return JSON.stringify([head, entries.map(entryDigest)]);
}

const entryDigest = oncePer((entry: FeedEntry) => hashOf(JSON.stringify(entry)));
