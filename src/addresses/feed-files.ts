import type { RecordKind } from '../model/values/kinds.ts';
import { outputPath, type OutputPath, sitePath, type SitePath } from './paths.ts';

/** Kinds of record that can be followed: each record has feeds of its own. */
export const feedKinds = ['person', 'event', 'claim'] as const satisfies readonly RecordKind[];

export type FeedKind = (typeof feedKinds)[number];

/** The forms in which a feed is written: Atom as `feed.xml`, JSON Feed as `feed.json`. */
export const feedForms = ['xml', 'json'] as const;

export type FeedForm = (typeof feedForms)[number];

/** The feed that belongs to a page: `/people/ana/` has `people/ana/feed.xml`, the home page `feed.xml`. */
export function feedFile(path: SitePath, form: FeedForm): OutputPath {
  return outputPath(`${path.slice(1)}feed.${form}`);
}

/** Entries that a feed holds at most, so that it stays small and an old story changes none. */
export const mostEntries = { site: 50, record: 30 } as const;

export const calendarFile = outputPath('calendar.ics');
export const sitemapFile = outputPath('sitemap.xml');
export const newsSitemapFile = outputPath('news-sitemap.xml');
export const robotsFile = outputPath('robots.txt');

/** A part of a sitemap that is too long for one file, counted from 1. */
export function sitemapPart(part: number): OutputPath {
  return outputPath(`sitemap-${part}.xml`);
}

/** The page that lists all feeds. */
export const feedsPath = sitePath('feeds');

const ours =
  /^(?:[a-z]+\/[a-z0-9-]+\/)?feed\.(?:xml|json)$|^(?:news-sitemap|sitemap(?:-\d+)?)\.xml$|^calendar\.ics$|^robots\.txt$/;

/** Whether a file has a name under which this program writes what is made for machines. */
export function isMachineFile(file: string): boolean {
  return ours.test(file);
}
