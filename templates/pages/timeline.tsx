import type { VNode } from 'preact';
import { parseDate, type PreciseDate } from '../../src/model/values/date.ts';
import { calendarFile } from '../../src/addresses/feed-files.ts';
import { groupInOrder } from '../../src/base/group.ts';
import { sitePath } from '../../src/addresses/paths.ts';
import type { TimelineDayView, TimelineView } from '../../src/views/timeline/timeline-view.ts';
import { fileHref, pageHref } from '../addresses.ts';
import { Density } from '../components/timeline/density.tsx';
import { Jumps } from '../components/layout/jumps.tsx';
import { RecordLink } from '../components/inline/link.tsx';
import { TimelineDay } from '../components/timeline/moments.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { LanesSection } from '../pictures/lanes.tsx';
import { Rows, Section } from '../components/layout/section.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Further, Note, Way } from '../components/inline/texts.tsx';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import type { Words } from '../words/words.ts';
import { NameList } from '../components/inline/link.tsx';

interface TimelineProps {
  readonly view: TimelineView;
}

/** What happened when, by year, month and day: everything, or what has to do with one person, one event, or is of one kind. */
export function timelinePage(view: TimelineView, edition: Edition): Page {
  const { words } = edition;
  const title = titleOf(view, edition);
  const summary = summaryOf(view, edition);
  const whole = view.path === sitePath('timeline');
  return {
    frame: {
      path: view.path,
      title,
      description: `${title}. ${summary}`,
      ...(!whole && { within: wholeTimeline(words) }),
    },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={summary}>
          <Kinds view={view} />
          <Periods view={view} />
          <WithoutStories view={view} />
          {whole && <OtherForms />}
        </Opening>
        <LanesSection lanes={view.lanes} />
        {view.days.length === 0 && view.months.length === 0 && (
          <p lang={edition.foreignWords}>{words.timeline.empty}</p>
        )}
        {[...groupInOrder(view.days, ({ date }) => date.text.slice(0, 4))].map(([year, days]) => (
          <Section id={year} title={year}>
            <Months days={days} />
          </Section>
        ))}
        <Narrower view={view} />
      </>
    ),
  };
}

/** The page that every narrower timeline is a part of. */
export function wholeTimeline({ site }: Words): ReferenceView {
  return { kind: 'event', href: sitePath('timeline'), name: site.timeline };
}

/** The same by the day on which it was news, and as a calendar. */
function OtherForms(): VNode | null {
  const { site, words } = useEdition();
  if (!site.asOf && !site.calendar) return null;
  return (
    <Further>
      {site.asOf && <a href={pageHref(site, sitePath('as-of'))}>{words.asOf.indexTitle}</a>}
      {site.asOf && site.calendar && ' · '}
      {site.calendar && <a href={fileHref(site, calendarFile)}>{words.feeds.calendar}</a>}
    </Further>
  );
}

function titleOf({ filter, period }: TimelineView, { words, dates }: Edition): string {
  const shown = period && dates.write(period);
  if (!filter) return shown === undefined ? words.site.timeline : `${words.site.timeline}: ${shown}`;
  const name = filter.type === 'kind' ? words.timeline.kinds[filter.kind].label : filter.record.name;
  return words.timeline.title(name, shown);
}

function summaryOf({ filter }: TimelineView, { words }: Edition): string {
  if (!filter) return words.timeline.summary;
  return filter.type === 'kind'
    ? words.timeline.kinds[filter.kind].summary
    : words.timeline.recordSummary(filter.record.name);
}

/** The way to everything, and to the entries of each kind. */
function Kinds({ view }: TimelineProps): VNode {
  const { site, words } = useEdition();
  const link = (path: typeof view.path, shown: string) => ({
    words: shown,
    href: pageHref(site, path),
    current: path === view.path,
  });
  return (
    <Jumps
      label={words.timeline.navigation.kinds}
      jumps={[
        link(sitePath('timeline'), words.timeline.everything),
        ...view.kinds.map(({ kind, href }) => link(href, words.timeline.kinds[kind].label)),
        ...(view.filter?.type === 'record' ? [link(view.filter.href, view.filter.record.name)] : []),
      ]}
    />
  );
}

/** The way to each year and month, with how full it is where that is worth a picture. */
function Periods({ view }: TimelineProps): VNode {
  const { site, words, dates } = useEdition();
  const pages = new Map([...view.years, ...view.months].map(({ period, href }) => [period.text, pageHref(site, href)]));
  const here = new Set(view.days.flatMap(({ date: { text } }) => [text.slice(0, 4), text.slice(0, 7)]));
  const hrefOf = ({ text }: PreciseDate): string | undefined => {
    return pages.get(text) ?? (here.has(text) ? `#page-${text}` : undefined);
  };
  const jumps = (links: TimelineView['years']) =>
    links.map(({ period, href }) => ({
      words: dates.write(period),
      href: pageHref(site, href),
      current: href === view.path,
    }));
  const byYear = view.density?.unit === 'year' && view.years.length > 0;
  const byMonth = view.density?.unit === 'month' && view.months.length > 0;
  return (
    <>
      {!byYear && <Jumps label={words.timeline.navigation.years} jumps={jumps(view.years)} />}
      {view.density && <Density density={view.density} hrefOf={hrefOf} />}
      {!byMonth && <Jumps label={words.timeline.navigation.months} jumps={jumps(view.months)} />}
    </>
  );
}

function WithoutStories({ view: { filter } }: TimelineProps): VNode | null {
  const { words } = useEdition();
  if (filter?.type !== 'record' || !filter.withoutStories) return null;
  return <Note>{words.timeline.withoutStories(<RecordLink to={filter.record} />)}</Note>;
}

function MonthName({ month }: { readonly month: string }): VNode {
  const { dates } = useEdition();
  const date = parseDate(month);
  return <>{typeof date === 'object' ? dates.write(date) : month}</>;
}

/** The days of a year under their months; first what is dated by the year alone. */
function Months({ days }: { readonly days: readonly TimelineDayView[] }): VNode {
  const byMonth = groupInOrder(days, ({ date }) => (date.precision === 'year' ? '' : date.text.slice(0, 7)));
  return (
    <>
      {[...byMonth].map(([month, ofMonth]) => (
        <>
          {month !== '' && (
            <h3 id={`page-${month}`}>
              <MonthName month={month} />
            </h3>
          )}
          <Rows ordered>
            {ofMonth.map((day) => (
              <TimelineDay day={day} />
            ))}
          </Rows>
        </>
      ))}
    </>
  );
}

/** People and events that have timelines of their own: those with the most entries, and where all of them stand. */
function Narrower({ view }: TimelineProps): VNode {
  const { words } = useEdition();
  return (
    <>
      {view.narrower.map(({ of, href, most }) => (
        <Section id={`of-${of}`} title={words.timeline.narrower[of].heading}>
          <NameList names={most} />
          <Way to={href}>{words.timeline.narrower[of].all}</Way>
        </Section>
      ))}
    </>
  );
}
