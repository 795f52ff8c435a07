import type { Outlet } from '../pages/planned-output.ts';
import { calendarOutput } from './calendar.ts';
import type { FeedLanguage } from './feed.ts';
import { feedOutputs } from './feed-outputs.ts';
import { newsSitemapOutput } from './news-sitemap.ts';
import { robotsOutput } from './robots.ts';
import { sitemapOutputs } from './sitemap.ts';

/** All that is written for machines beside the pages. */
export function outlets(language: FeedLanguage): Outlet[] {
  return [feedOutputs(language), calendarOutput(language), sitemapOutputs, newsSitemapOutput, robotsOutput];
}
