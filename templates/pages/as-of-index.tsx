import type { VNode } from 'preact';
import { parseDate } from '../../src/model/values/date.ts';
import type { AsOfIndexView, DayHeadline } from '../../src/views/days/as-of-view.ts';
import { pageHref } from '../addresses.ts';
import { Jumps } from '../components/jumps.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Day, When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** The days that can be looked back on, by year and month, the newest first. */
export function asOfIndexPage(view: AsOfIndexView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  return {
    frame: { path: view.path, title: words.asOf.indexTitle, description: words.asOf.indexSummary },
    content: (
      <>
        <Opening asOf={view.asOf} title={words.asOf.indexTitle} summary={words.asOf.indexSummary} edition={edition}>
          <Jumps
            label={words.timeline.navigation.years}
            lang={foreignWords}
            jumps={view.years.map(({ year }) => ({ words: year, href: `#page-${year}` }))}
          />
        </Opening>
        {view.years.length === 0 && <p lang={foreignWords}>{words.asOf.empty}</p>}
        {view.years.map(({ year, months }) => (
          <Section id={year} title={year} edition={edition}>
            <Rows>
              {months.map(({ month, days }) => (
                <Row label={<MonthLabel month={month} edition={edition} />}>
                  <ul class="moments">
                    {days.map((day) => (
                      <DayEntry day={day} edition={edition} />
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

function MonthLabel({ month, edition }: { readonly month: string; readonly edition: Edition }): VNode | null {
  const date = parseDate(month);
  return typeof date === 'object' ? <When date={date} edition={edition} /> : null;
}

/** A day, and the newest of its stories. */
function DayEntry({ day, edition }: { readonly day: DayHeadline; readonly edition: Edition }): VNode {
  const { words, foreignWords, site } = edition;
  return (
    <li>
      <p class="name">
        <a href={pageHref(site, day.href)}>
          <Day date={day.day} edition={edition} />
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
