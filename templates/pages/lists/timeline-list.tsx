import type { TimelineListView } from '../../../src/views/timeline/timeline-plan.ts';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { NameList } from '../../components/inline/link.tsx';
import { listPage } from './list-page.tsx';
import { wholeTimeline } from '../timeline.tsx';

/** The people, or the events, that have a timeline of their own. */
export function timelineListPage(view: TimelineListView, edition: Edition): Page {
  const { words } = edition;
  const { title: name, summary } = words.timeline.narrower[view.of];
  const list = (
    <div class="part">
      <NameList names={view.items} />
    </div>
  );
  return listPage(view, edition, { name, summary, list }, { within: wholeTimeline(words) });
}
