import type { VNode } from 'preact';
import type { CompareIndexView } from '../../../src/views/compare/compare-view.ts';
import type { DatedView } from '../../../src/views/lists/reference-view.ts';
import { pageHref } from '../../addresses.ts';
import { RecordLink } from '../../components/inline/link.tsx';
import { Opening } from '../../components/layout/opening.tsx';
import { Pager } from '../../components/layout/pager.tsx';
import { Row, Rows } from '../../components/layout/section.tsx';
import { Day } from '../../components/inline/time.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';

/** Every series of events that can be compared, with its first and its latest event. */
export function compareIndexPage(view: CompareIndexView, edition: Edition): Page {
  const { site, words, foreignWords } = edition;
  const { compare, sentences } = words;
  const title = sentences.partOf(compare.many, view.part);
  return {
    frame: { path: view.path, title, description: compare.indexSummary },
    content: (
      <>
        <Opening
          asOf={view.asOf}
          title={<span lang={foreignWords}>{title}</span>}
          summary={<span lang={foreignWords}>{compare.indexSummary}</span>}
        />
        <div class="part">
          <Rows>
            {view.series.map(({ name, href, count, first, last }) => (
              <Row label={<span lang={foreignWords}>{compare.events(count)}</span>}>
                <p class="name">
                  <a href={pageHref(site, href)}>{name}</a>
                </p>
                <p>
                  <EventDated event={first} />
                  {last && (
                    <>
                      {' – '}
                      <EventDated event={last} />
                    </>
                  )}
                </p>
              </Row>
            ))}
          </Rows>
        </div>
        <Pager at={view} />
      </>
    ),
  };
}

function EventDated({ event }: { readonly event: DatedView }): VNode {
  return (
    <>
      <RecordLink to={event} />
      {event.date && (
        <span class="role">
          {' '}
          <Day date={event.date} />
        </span>
      )}
    </>
  );
}
