import type { FeedLanguage } from '../src/machines/feeds/feed.ts';
import { datesIn } from './dates.ts';
import { listFormatOf } from '../src/base/list-format.ts';
import { standingIn } from './standing-sentence.ts';
import { wordsFor } from './words/catalogue.ts';

/** How the feeds of a site in a language speak. */
export function feedLanguage(language: string): FeedLanguage {
  const words = wordsFor(language);
  const dates = datesIn(language);
  const names = listFormatOf(words.language);
  return {
    unnamed: (kind, withdrawn) => words.unnamed(kind, withdrawn),
    standing: (standing) => `${words.statuses[standing.status].label}: ${standingIn(words, dates, standing)}`,
    eventStatus: (status) => words.eventStatuses[status],
    corrections: words.sections.corrections,
    before: words.changes.before,
    sources: words.sections.sources,
    said: (speakers, stance, statement) => words.feeds.said(names.format(speakers), stance, statement),
    write: (date) => dates.write(date),
    writeSpan: (from, to) => dates.writeWholeSpan(from, to),
  };
}
