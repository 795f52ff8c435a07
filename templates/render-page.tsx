import { structuredData } from '../src/machines/structured-data/structured-data.ts';
import { isRecordKind } from '../src/model/values/kinds.ts';
import { dataFile } from '../src/views/site/data-view.ts';
import { isHidden, type PageView } from '../src/views/page-view.ts';
import type { SiteView } from '../src/views/site/site-view.ts';
import type { Followed } from './components/frame/feed-links.tsx';
import { type Edition, editionOf, renderWithin } from './edition.ts';
import { Layout, type Page } from './layout.tsx';
import { crumbsOf } from './crumbs.ts';
import { PageParts, renderTelling } from './page-parts.ts';
import { aboutPage } from './pages/about.tsx';
import { asOfPage } from './pages/as-of.tsx';
import { asOfIndexPage } from './pages/as-of-index.tsx';
import { claimPage } from './pages/records/claim.tsx';
import { commitmentPage } from './pages/records/commitment.tsx';
import { commitmentsPage } from './pages/lists/commitments.tsx';
import { compareIndexPage } from './pages/lists/compare-index.tsx';
import { comparePage } from './pages/compare.tsx';
import { correctionsPage } from './pages/lists/corrections.tsx';
import { discrepancyPage } from './pages/records/discrepancy.tsx';
import { dataPage } from './pages/data.tsx';
import { documentPage } from './pages/records/document.tsx';
import { eventPage } from './pages/records/event.tsx';
import { filterIndexPage } from './pages/lists/filter-index.tsx';
import { feedsPage } from './pages/feeds.tsx';
import { homePage } from './pages/home.tsx';
import { indexPage } from './pages/lists/index.tsx';
import { knowledgePage } from './pages/knowledge.tsx';
import { ledgerPage } from './pages/lists/ledger.tsx';
import { mentionsPage } from './pages/lists/mentions.tsx';
import { namesPage } from './pages/lists/names.tsx';
import { notFoundPage, redirectPage, withdrawnPage } from './pages/notices.tsx';
import { organisationPage } from './pages/records/organisation.tsx';
import { ownPage } from './pages/records/own-page.tsx';
import { personPage } from './pages/records/person.tsx';
import { placePage } from './pages/records/place.tsx';
import { sourcePage } from './pages/records/source.tsx';
import { storyPage } from './pages/records/story.tsx';
import { timelineListPage } from './pages/lists/timeline-list.tsx';
import { searchPage } from './pages/search.tsx';
import { sincePage } from './pages/since.tsx';
import { timelinePage } from './pages/timeline.tsx';
import { joinPartJumps } from './part-jumps.tsx';

/**
 * Renders a page as a whole HTML document. Pure: equal arguments give equal text, on any machine and at any time.
 * `styles` is the style sheet, minified, which is put into the document.
 */
export function renderPage(view: PageView, site: SiteView, styles: string): string {
  const edition = editionOf(site);
  const { frame, content } = pageOf(view, edition);
  const whole = {
    ...frame,
    hidden: isHidden(view),
    followed: followedOn(view, site),
    ...(isRecordKind(view.type) && { dataFile: dataFile(view.path) }),
  };
  const parts = new PageParts();
  const document = (
    <Layout frame={whole} styles={styles} data={structuredData(view, site, crumbsOf(frame, edition))}>
      {content}
    </Layout>
  );
  const html = renderTelling(parts, () => renderWithin(edition, document));
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
      return documentPage(view);
    case 'claim':
      return claimPage(view, edition);
    case 'source':
      return sourcePage(view, edition);
    case 'discrepancy':
      return discrepancyPage(view, edition);
    case 'commitment':
      return commitmentPage(view, edition);
    case 'page':
      return ownPage(view, edition);
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
    case 'since':
      return sincePage(view, edition);
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
    case 'search':
      return searchPage(view, edition);
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
