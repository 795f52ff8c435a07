import type { Entry } from '../../graph/link/entry.ts';
import { isVague, type PreciseDate } from '../../model/values/date.ts';
import { newsSitemapFile } from '../../addresses/feed-files.ts';
import { recordPath } from '../../addresses/paths.ts';
import type { MachinePlanner } from '../../plan/planned-output.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { timestamp } from '../timestamp.ts';
import { type HomeAddress, homeAddress, pageAddress } from '../whole-address.ts';
import { element, type Markup, xmlDocument } from '../xml.ts';

const day = 86_400_000;

/** Stories that one news sitemap may hold. */
const mostStories = 1_000;

/** `news-sitemap.xml`: the stories of the two days before “now”, which news services want apart. The one file that knows “now”. */
export const newsSitemapOutput: MachinePlanner = ({ graph, site }) => {
  const home = homeAddress(site);
  if (home === undefined) return [];
  const text = (): string => {
    const recent = graph.published.story.filter((story) => graph.now && isRecent(story.fields.date, graph.now));
    return xmlDocument(
      element(
        'urlset',
        {
          xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
          'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
        },
        recent.slice(0, mostStories).map((story) => newsListing(story, site, home)),
      ),
    );
  };
  return [{ type: 'text', file: newsSitemapFile, text }];
};

/** Whether a story is of the two days before; of one without a day that cannot be said. A “now” that is a day means its end. */
function isRecent(date: PreciseDate, now: PreciseDate): boolean {
  if (isVague(date)) return false;
  const end = now.precision === 'time' ? now.instant : Date.parse(`${now.lastDay}T23:59:59Z`);
  const start = now.precision === 'time' ? now.instant - 2 * day : Date.parse(`${now.lastDay}T00:00:00Z`) - 2 * day;
  return date.instant >= start && date.instant <= end;
}

function newsListing(story: Entry<'story'>, site: SiteView, home: HomeAddress): Markup {
  const { date } = story.fields;
  return element('url', {}, [
    element('loc', {}, pageAddress(home, recordPath(story))),
    element('news:news', {}, [
      element('news:publication', {}, [
        element('news:name', {}, site.title),
        element('news:language', {}, newsLanguage(site.language)),
      ]),
      element('news:publication_date', {}, date.precision === 'time' ? timestamp(date) : date.text),
      element('news:title', {}, story.name),
    ]),
  ]);
}

/** A language as the format writes it: two or three letters, with a country for Chinese alone. */
function newsLanguage(language: string): string {
  const { language: primary, script, region } = new Intl.Locale(language).maximize();
  if (primary !== 'zh') return primary;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
}
