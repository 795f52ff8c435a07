import { sitePath } from '../../src/addresses/paths.ts';
import type { TimelineListView } from '../../src/views/timeline/timeline-plan.ts';
import { pageHref } from '../addresses.ts';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** The people, or the events, that have a timeline of their own. */
export function timelineListPage(view: TimelineListView, edition: Edition): Page {
  const { site, words } = edition;
  const { title: name, summary } = words.timeline.narrower[view.of];
  const title = view.part === undefined ? name : `${name}, ${words.sentences.part(view.part)}`;
  return {
    frame: {
      path: view.path,
      title,
      description: summary,
      within: { kind: 'event', href: sitePath('timeline'), name: words.site.timeline },
    },
    content: (
      <>
        <Opening title={title} summary={summary} edition={edition} />
        <div class="part">
          <ul class="names">
            {view.items.map((item) => (
              <li>
                <a href={pageHref(site, item.href)}>{item.name}</a>
              </li>
            ))}
          </ul>
        </div>
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}
