import { compareTexts } from '../../base/order.ts';
import type { LinkedAssertion } from '../../graph/claims/sides.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import { inMarks } from '../../model/values/quotation.ts';
import { recordPath } from '../../addresses/paths.ts';
import type { FeedEntry, FeedLanguage } from './feed.ts';
import { compareMoments, latestMoment } from '../timestamp.ts';
import { firstSlug, type HomeAddress, pageAddress, stableId } from '../whole-address.ts';

/** What a feed tells of a story. Its newest date is that of its last update or correction. */
export function storyEntry(story: Entry<'story'>, home: HomeAddress): FeedEntry {
  const { date, updated, corrections, by, kind, summary } = story.fields;
  return {
    id: stableId(home, story),
    page: pageAddress(home, recordPath(story)),
    title: story.name,
    published: date,
    updated: latestMoment([date, updated, ...corrections.map((correction) => correction.date)]) ?? date,
    authors: by,
    tags: kind === undefined ? [] : [kind],
    summary,
  };
}

/** What a claim's feed tells of each time that somebody spoke of it. */
export function assertionEntries(claim: Entry<'claim'>, home: HomeAddress, language: FeedLanguage): FeedEntry[] {
  const taken = new Map<string, number>();
  return claim.fields.assertions.flatMap((assertion) => {
    const speakers = thoseNamed(assertion.by);
    if (speakers.length === 0) return [];
    const key = [assertion.date.text, ...speakers.map(firstSlug), assertion.stance].join('-');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return {
      id: `${stableId(home, claim)}#${key}${before === 0 ? '' : `-${before + 1}`}`,
      title: language.said(
        speakers.map(({ name }) => name),
        assertion.stance,
        claim.ownName,
      ),
      ...assertionSummary(assertion, language),
      page: pageAddress(home, recordPath(claim)),
      published: assertion.date,
      updated: assertion.date,
      authors: [],
      tags: [],
    };
  });
}

/** Exactly what they said, in what words, and where we have it from. */
function assertionSummary(
  { scope, quote, source }: LinkedAssertion,
  language: FeedLanguage,
): Pick<FeedEntry, 'summary'> {
  const sources = source.map(({ name }) => name);
  const parts = [
    scope,
    quote === undefined ? undefined : inMarks(quote),
    sources.length === 0 ? undefined : `${language.sources}: ${sources.join('; ')}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { summary: parts.join(' ') };
}

/** Newest first by what readers of feeds go by, the last update; equal ones by their first dates, then by their ids. */
export function latestFirst(a: FeedEntry, b: FeedEntry): number {
  return compareMoments(b.updated, a.updated) || compareMoments(b.published, a.published) || compareTexts(a.id, b.id);
}
