import type { VNode } from 'preact';
import { parseDate } from '../../src/model/values/date.ts';
import type { AsOfIndexView, DayHeadline } from '../../src/views/days/as-of-view.ts';
import { pageHref } from '../addresses.ts';
import { Jumps } from '../components/layout/jumps.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Row, Rows, Section } from '../components/layout/section.tsx';
import { Day, When } from '../components/inline/time.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** The days that can be looked back on, by year and month, the newest first. */
export function asOfIndexPage(view: AsOfIndexView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  return {
    frame: { path: view.path, title: words.asOf.indexTitle, description: words.asOf.indexSummary },
    content: (
      <>
        <Opening asOf={view.asOf} title={words.asOf.indexTitle} summary={words.asOf.indexSummary}>
          <Jumps
            label={words.timeline.navigation.years}
            jumps={view.years.map(({ year }) => ({ words: year, href: `#page-${year}` }))}
          />
        </Opening>
        {view.years.length === 0 && <p lang={foreignWords}>{words.asOf.empty}</p>}
        {view.years.map(({ year, months }) => (
          <Section id={year} title={year}>
            <Rows>
              {months.map(({ month, days }) => (
                <Row label={<MonthLabel month={month} />}>
                  <ul class="moments">
                    {days.map((day) => (
                      <DayEntry day={day} />
                    ))}
                  </ul>
                </Row>
              ))}
            </Rows>
          </Section>
        ))}
        {view.cut && <p lang={foreignWords}>{words.asOf.cut}</p>}
      </>
    ),
  };
}

function MonthLabel({ month }: { readonly month: string }): VNode | null {
  const date = parseDate(month);
  return typeof date === 'object' ? <When date={date} /> : null;
}

/** A day, and the newest of its stories. */
function DayEntry({ day }: { readonly day: DayHeadline }): VNode {
  const { words, foreignWords, site } = useEdition();
  return (
    <li>
      <p class="name">
        <a href={pageHref(site, day.href)}>
          <Day date={day.day} />
        </a>
      </p>
      <p class="note">
        {day.headline}
        {day.others > 0 && (
          <>
            {' · '}
            <span lang={foreignWords}>{words.asOf.others(day.others)}</span>
          </>
        )}
      </p>
    </li>
  );
}
