import type { Entry } from '../../graph/link/entry.ts';
import { feedFile, feedForms, feedKinds, type FeedForm } from '../../addresses/feed-files.ts';
import { pathOf, recordPath, sitePath, type SitePath } from '../../addresses/paths.ts';
import type { MachinePlanner, PlannedOutput } from '../../plan/planned-output.ts';
import { atomFeed } from './atom.ts';
import type { Feed, FeedLanguage } from './feed.ts';
import { createFeeds } from './feeds.ts';
import { feedFingerprint } from './fingerprint.ts';
import { jsonFeed } from './json-feed.ts';
import { fileAddress, homeAddress } from '../whole-address.ts';

const writers: Readonly<Record<FeedForm, (feed: Feed, address: string) => string>> = { xml: atomFeed, json: jsonFeed };

/**
 * The feeds of the site and of each record that can be followed. A record's feeds stand at its former addresses too, word for word,
 * because a program that asks for a feed does not follow a page that leads on.
 */
export function feedOutputs(language: FeedLanguage): MachinePlanner {
  return ({ graph, site }) => {
    const home = homeAddress(site);
    if (home === undefined) return [];
    const feeds = createFeeds(graph, site, home, language);
    const ofRecord = rememberingLast((entry: Entry) => feeds.ofRecord(entry));
    const outputs = (path: SitePath, at: SitePath, feed: () => Feed, origin?: string): PlannedOutput[] =>
      feedForms.map((form) => ({
        type: 'text',
        file: feedFile(at, form),
        text: () => writers[form](feed(), fileAddress(home, feedFile(path, form))),
        fingerprint: () => feedFingerprint(feed()),
        ...(origin !== undefined && { origin }),
      }));
    const followed = feedKinds.flatMap((kind): readonly Entry[] => graph.published[kind]);
    const taken = new Set(followed.map(recordPath));
    return [
      ...outputs(sitePath(), sitePath(), () => feeds.ofSite()),
      ...followed.flatMap((entry) =>
        [recordPath(entry), ...formerPaths(entry, taken)].flatMap((at) =>
          outputs(recordPath(entry), at, () => ofRecord(entry), entry.file),
        ),
      ),
    ];
  };
}

/** The former addresses of a record, which take them. One that is taken already is told as a fault elsewhere. */
function formerPaths({ kind, fields }: Entry, taken: Set<SitePath>): SitePath[] {
  const paths = fields.aliases.map((alias) => pathOf(kind, alias));
  return paths.filter((path) => !taken.has(path) && taken.add(path));
}

/** The forms of one feed are asked for one after another; no more than one is kept, since those of a large site fill the memory. */
function rememberingLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
