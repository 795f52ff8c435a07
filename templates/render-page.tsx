import { renderToString } from 'preact-render-to-string';
import type { PageView } from '../src/pages/page-view.ts';
import type { SiteView } from '../src/pages/site-view.ts';
import { structuredData } from '../src/feeds/structured-data.ts';
import { crumbsOf } from './crumbs.ts';
import { editionOf, type Edition } from './edition.ts';
import { Layout, type Page } from './layout.tsx';
import { aboutPage } from './pages/about.tsx';
import { claimPage } from './pages/claim.tsx';
import { commitmentPage } from './pages/commitment.tsx';
import { correctionsPage } from './pages/corrections.tsx';
import { dataPage } from './pages/data.tsx';
import { discrepancyPage } from './pages/discrepancy.tsx';
import { documentPage } from './pages/document.tsx';
import { eventPage } from './pages/event.tsx';
import { homePage } from './pages/home.tsx';
import { indexPage } from './pages/index.tsx';
import { mentionsPage } from './pages/mentions.tsx';
import { notFoundPage, redirectPage, withdrawnPage } from './pages/notices.tsx';
import { organisationPage } from './pages/organisation.tsx';
import { personPage } from './pages/person.tsx';
import { placePage } from './pages/place.tsx';
import { sourcePage } from './pages/source.tsx';
import { storyPage } from './pages/story.tsx';
import { timelinePage } from './pages/timeline.tsx';

/**
 * Renders a page as a whole HTML document. Pure: equal arguments give equal text, on any machine and at any time.
 * `styles` is the style sheet, minified, which is put into the document.
 */
export function renderPage(view: PageView, site: SiteView, styles: string): string {
  const edition = editionOf(site);
  const { frame, content } = pageOf(view, edition);
  const data = structuredData(view, site, crumbsOf(frame, edition));
  const document = Layout({ frame, edition, styles, data, children: content });
  return `<!DOCTYPE html>${withoutSlashes(renderToString(document))}\n`;
}

const slashedTag = /<(meta|link)((?: [^\s=>"]+="[^"]*")*)\/>/g;

/** HTML as HTML is written: `<meta …>` where Preact writes XML's `<meta …/>`. Only the head holds such tags. */
function withoutSlashes(html: string): string {
  const end = html.indexOf('<style>');
  return html.slice(0, end).replace(slashedTag, '<$1$2>') + html.slice(end);
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
    case 'mentions':
      return mentionsPage(view, edition);
    case 'timeline':
      return timelinePage(view, edition);
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
    case 'data':
      return dataPage(view, edition);
  }
}
