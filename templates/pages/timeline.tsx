import type { ComponentChildren, VNode } from 'preact';
import { groupInOrder } from '../../src/pages/group.ts';
import { sitePath } from '../../src/pages/paths.ts';
import type { TimelineDayView, TimelineItemView, TimelineView } from '../../src/pages/timeline-view.ts';
import { pageHref } from '../addresses.ts';
import { Jumps } from '../components/jumps.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** What happened when, by year and day; where years have pages of their own, the year's part of it. */
export function timelinePage(view: TimelineView, edition: Edition): Page {
  const { site, words } = edition;
  const title = view.year === undefined ? words.site.timeline : `${words.site.timeline}: ${view.year}`;
  const years = [...groupInOrder(view.days, ({ date }) => date.firstDay.slice(0, 4))];
  const jumps =
    view.years.length > 0
      ? view.years.map(({ year, href }) => ({ words: year, href: pageHref(site, href), current: year === view.year }))
      : years.map(([year]) => ({ words: year, href: `#page-${year}` }));
  return {
    frame: { path: view.path, title, description: words.timeline.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.timeline.summary} edition={edition}>
          <Jumps label={words.timeline.years} lang={edition.foreignWords} jumps={jumps} />
        </Opening>
        {years.length === 0 && <p lang={edition.foreignWords}>{words.timeline.empty}</p>}
        {years.map(([year, days]) => (
          <Section id={year} title={year} edition={edition}>
            <Rows ordered>
              {days.map((day) => (
                <TimelineDay day={day} edition={edition} />
              ))}
            </Rows>
          </Section>
        ))}
        {view.year !== undefined && (
          <p class="further">
            <a href={pageHref(site, sitePath('timeline'))}>{words.site.timeline}</a>
          </p>
        )}
      </>
    ),
  };
}

/** What happened on a day, or in a month or year that is all we know. */
function TimelineDay({ day, edition }: { readonly day: TimelineDayView; readonly edition: Edition }): VNode {
  return (
    <Row label={<When date={day.date} edition={edition} />}>
      <ul class="moments">
        {day.items.map((item) => (
          <Moment item={item} edition={edition} />
        ))}
      </ul>
    </Row>
  );
}

/** One entry of a day: its name, and below that what it is, when on that day, and where. */
function Moment({ item, edition }: { readonly item: TimelineItemView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const kind = { event: 'event', planned: 'event', stage: 'document', story: 'story' } as const;
  const notes: ComponentChildren[] = [<span lang={foreignWords}>{words.kinds[kind[item.type]].one}</span>];
  if (item.type === 'stage') notes.push(item.stage);
  else {
    if (item.time) notes.push(<time datetime={item.time.text}>{edition.dates.writeTime(item.time)}</time>);
    if (item.type === 'event' && item.status && item.status !== 'held') {
      notes.push(<strong lang={foreignWords}>{words.eventStatuses[item.status]}</strong>);
    }
    if (item.place) notes.push(<RecordLink to={item.place} edition={edition} />);
  }
  return (
    <li class={`moment-${item.type}`}>
      <p class="name">
        {item.type === 'planned' && (
          <>
            <span class="plan-mark" lang={foreignWords}>
              {words.timeline.planned}
            </span>{' '}
          </>
        )}
        <RecordLink to={item} edition={edition} />
      </p>
      <p class="note">
        {notes.map((note, index) => (
          <>
            {index > 0 && ' · '}
            {note}
          </>
        ))}
      </p>
    </li>
  );
}
