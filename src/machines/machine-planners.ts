import type { MachinePlanner } from '../plan/planned-output.ts';
import { calendarOutput } from './feeds/calendar.ts';
import type { FeedLanguage } from './feeds/feed.ts';
import { feedOutputs } from './feeds/feed-outputs.ts';
import { newsSitemapOutput } from './sitemaps/news-sitemap.ts';
import { robotsOutput } from './sitemaps/robots.ts';
import { sitemapOutputs } from './sitemaps/sitemap.ts';

/** All that is written for machines beside the pages. */
export function machinePlanners(language: FeedLanguage): MachinePlanner[] {
  return [feedOutputs(language), calendarOutput(language), sitemapOutputs, newsSitemapOutput, robotsOutput];
}
