import type { VNode } from 'preact';
import { groupInOrder } from '../../src/pages/group.ts';
import { sitePath } from '../../src/pages/paths.ts';
import type { TimelineDayView, TimelineItemView, TimelineView } from '../../src/pages/timeline-view.ts';
import { pageHref } from '../addresses.ts';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** What happened when, by year and day; where years have pages of their own, the year's part of it. */
export function timelinePage(view: TimelineView, edition: Edition): Page {
  const { words } = edition;
  const title = view.year === undefined ? words.site.timeline : `${words.site.timeline}: ${view.year}`;
  const years = [...groupInOrder(view.days, ({ date }) => date.firstDay.slice(0, 4))];
  const jumps =
    view.years.length > 0
      ? view.years.map(({ year, href }) => ({ year, href: pageHref(edition.site, href) }))
      : years.map(([year]) => ({ year, href: `#page-${year}` }));
  return {
    frame: { path: view.path, title, description: words.timeline.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.timeline.summary} edition={edition}>
          {jumps.length > 1 && <Years jumps={jumps} current={view.year} edition={edition} />}
        </Opening>
        {years.length === 0 && (
          <p class="plain" lang={edition.foreignWords}>
            {words.timeline.empty}
          </p>
        )}
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
          <p class="plain further">
            <a href={pageHref(edition.site, sitePath('timeline'))}>{words.site.timeline}</a>
          </p>
        )}
      </>
    ),
  };
}

interface YearsProps {
  readonly jumps: readonly { readonly year: string; readonly href: string }[];
  readonly current: string | undefined;
  readonly edition: Edition;
}

function Years({ jumps, current, edition }: YearsProps): VNode {
  return (
    <nav class="years" aria-label={edition.words.timeline.years}>
      <ul role="list">
        {jumps.map(({ year, href }) => (
          <li>
            <a href={href} aria-current={year === current ? 'page' : undefined}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What happened on a day, or in a month or year that is all we know. */
function TimelineDay({ day, edition }: { readonly day: TimelineDayView; readonly edition: Edition }): VNode {
  return (
    <Row label={<When date={day.date} edition={edition} />}>
      <ul class="moments" role="list">
        {day.items.map((item) => (
          <li class={`moment moment-${item.type}`}>
            <Moment item={item} edition={edition} />
          </li>
        ))}
      </ul>
    </Row>
  );
}

function Moment({ item, edition }: { readonly item: TimelineItemView; readonly edition: Edition }): VNode {
  const { words, dates, foreignWords } = edition;
  const time = item.type === 'stage' ? undefined : item.time;
  const place = item.type === 'stage' ? undefined : item.place;
  const kind = {
    event: words.kinds.event.one,
    planned: words.timeline.planned,
    stage: words.kinds.document.one,
    story: words.kinds.story.one,
  }[item.type];
  return (
    <>
      <p class="name">
        <span class="kind" lang={foreignWords}>
          {kind}
        </span>{' '}
        <RecordLink to={item} edition={edition} />
        {item.type === 'stage' && `: ${item.stage}`}
      </p>
      {(time ?? place) && (
        <p class="note">
          {time && <time datetime={time.text}>{dates.writeTime(time)}</time>}
          {time && place && ' · '}
          {place && <RecordLink to={place} edition={edition} />}
        </p>
      )}
    </>
  );
}
