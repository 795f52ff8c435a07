import type { VNode } from 'preact';
import type { CompareIndexView } from '../../src/views/compare/compare-view.ts';
import type { DatedView } from '../../src/views/lists/reference-view.ts';
import { pageHref } from '../addresses.ts';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Row, Rows } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** Every series of events that can be compared, with its first and its latest event. */
export function compareIndexPage(view: CompareIndexView, edition: Edition): Page {
  const { site, words, foreignWords } = edition;
  const { compare, sentences } = words;
  const title = view.part === undefined ? compare.many : `${compare.many}, ${sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: compare.indexSummary },
    content: (
      <>
        <Opening
          asOf={view.asOf}
          title={<span lang={foreignWords}>{title}</span>}
          summary={<span lang={foreignWords}>{compare.indexSummary}</span>}
          edition={edition}
        />
        <div class="part">
          <Rows>
            {view.series.map(({ name, href, count, first, last }) => (
              <Row label={<span lang={foreignWords}>{compare.events(count)}</span>}>
                <p class="name">
                  <a href={pageHref(site, href)}>{name}</a>
                </p>
                <p>
                  <EventDated event={first} edition={edition} />
                  {last && (
                    <>
                      {' – '}
                      <EventDated event={last} edition={edition} />
                    </>
                  )}
                </p>
              </Row>
            ))}
          </Rows>
        </div>
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}

function EventDated({ event, edition }: { readonly event: DatedView; readonly edition: Edition }): VNode {
  return (
    <>
      <RecordLink to={event} edition={edition} />
      {event.date && (
        <span class="role">
          {' '}
          <Day date={event.date} edition={edition} />
        </span>
      )}
    </>
  );
}
