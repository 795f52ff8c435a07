import { renderToString } from 'preact-render-to-string';
import { structuredData } from '../src/machines/structured-data/structured-data.ts';
import { isRecordKind } from '../src/model/values/kinds.ts';
import { dataFile } from '../src/views/site/data-view.ts';
import { isHidden, type PageView } from '../src/views/page-view.ts';

import type { SiteView } from '../src/views/site/site-view.ts';
import type { Followed } from './components/feed-links.tsx';
import { editionOf, type Edition } from './edition.ts';
import { Layout, type Page } from './layout.tsx';
import { crumbsOf } from './crumbs.ts';
import { PageParts, PartsProvider } from './page-parts.ts';
import { aboutPage } from './pages/about.tsx';
import { asOfPage } from './pages/as-of.tsx';
import { asOfIndexPage } from './pages/as-of-index.tsx';
import { claimPage } from './pages/claim.tsx';
import { commitmentPage } from './pages/commitment.tsx';
import { commitmentsPage } from './pages/commitments.tsx';
import { compareIndexPage } from './pages/compare-index.tsx';
import { comparePage } from './pages/compare.tsx';
import { correctionsPage } from './pages/corrections.tsx';
import { discrepancyPage } from './pages/discrepancy.tsx';
import { dataPage } from './pages/data.tsx';
import { documentPage } from './pages/document.tsx';
import { eventPage } from './pages/event.tsx';
import { filterIndexPage } from './pages/filter-index.tsx';
import { feedsPage } from './pages/feeds.tsx';
import { homePage } from './pages/home.tsx';
import { indexPage } from './pages/index.tsx';
import { knowledgePage } from './pages/knowledge.tsx';
import { ledgerPage } from './pages/ledger.tsx';
import { mentionsPage } from './pages/mentions.tsx';
import { namesPage } from './pages/names.tsx';
import { notFoundPage, redirectPage, withdrawnPage } from './pages/notices.tsx';
import { organisationPage } from './pages/organisation.tsx';
import { personPage } from './pages/person.tsx';
import { placePage } from './pages/place.tsx';
import { sourcePage } from './pages/source.tsx';
import { storyPage } from './pages/story.tsx';
import { timelineListPage } from './pages/timeline-list.tsx';
import { timelinePage } from './pages/timeline.tsx';
import { joinPartJumps } from './part-jumps.tsx';

/**
 * Renders a page as a whole HTML document. Pure: equal arguments give equal text, on any machine and at any time.
 * `styles` is the style sheet, minified, which is put into the document.
 */
export function renderPage(view: PageView, site: SiteView, styles: string): string {
  const edition = editionOf(site);
  const { frame, content } = pageOf(view, edition);
  const document = Layout({
    frame: {
      ...frame,
      hidden: isHidden(view),
      followed: followedOn(view, site),
      ...(isRecordKind(view.type) && { dataFile: dataFile(view.path) }),
    },
    edition,
    styles,
    data: structuredData(view, site, crumbsOf(frame, edition)),
    children: content,
  });
  const parts = new PageParts();
  const html = renderToString(<PartsProvider value={parts}>{document}</PartsProvider>);
  return `<!DOCTYPE html>${joinPartJumps(html, parts, edition)}\n`;
}

/** The record that a page is about, if it has feeds. */
function followedOn(view: PageView, { baseUrl }: SiteView): Followed | undefined {
  if (baseUrl === undefined || (view.type !== 'person' && view.type !== 'event' && view.type !== 'claim'))
    return undefined;
  return { kind: view.type, name: view.name, path: view.path };
}

function pageOf(view: PageView, edition: Edition): Page {
  switch (view.type) {
    case 'story':
      return storyPage(view, edition);
    case 'person':
      return personPage(view, edition);
    case 'event':
      return eventPage(view, edition);
    case 'organisation':
      return organisationPage(view, edition);
    case 'place':
      return placePage(view, edition);
    case 'document':
      return documentPage(view, edition);
    case 'claim':
      return claimPage(view, edition);
    case 'source':
      return sourcePage(view, edition);
    case 'discrepancy':
      return discrepancyPage(view, edition);
    case 'commitment':
      return commitmentPage(view, edition);
    case 'home':
      return homePage(view, edition);
    case 'index':
      return indexPage(view, edition);
    case 'ledger':
      return ledgerPage(view, edition);
    case 'filter-index':
      return filterIndexPage(view, edition);
    case 'commitments':
      return commitmentsPage(view, edition);
    case 'knowledge':
      return knowledgePage(view, edition);
    case 'mentions':
      return mentionsPage(view, edition);
    case 'timeline':
      return timelinePage(view, edition);
    case 'compare':
      return comparePage(view, edition);
    case 'compare-index':
      return compareIndexPage(view, edition);
    case 'names':
      return namesPage(view, edition);
    case 'timeline-list':
      return timelineListPage(view, edition);
    case 'as-of':
      return asOfPage(view, edition);
    case 'as-of-index':
      return asOfIndexPage(view, edition);
    case 'feeds':
      return feedsPage(view, edition);
    case 'data':
      return dataPage(view, edition);
    case 'about':
      return aboutPage(view, edition);
    case 'corrections':
      return correctionsPage(view, edition);
    case 'withdrawn':
      return withdrawnPage(view, edition);
    case 'redirect':
      return redirectPage(view, edition);
    case 'not-found':
      return notFoundPage(view, edition);
  }
}
