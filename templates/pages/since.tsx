import type { VNode } from 'preact';
import type { FigureView, MovedClaimView, SinceView } from '../../src/views/compare/since-view.ts';
import type { Limited } from '../../src/views/lists/limited.ts';
import { Joined, RecordLink, RecordLinks } from '../components/inline/link.tsx';
import { Standing, Status } from '../components/inline/status.tsx';
import { Note } from '../components/inline/texts.tsx';
import { Day } from '../components/inline/time.tsx';
import { EntryRow } from '../components/layout/entries.tsx';
import { Listing } from '../components/layout/listing.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Row } from '../components/layout/section.tsx';
import { ClaimLink } from '../components/ledger/claim-link.tsx';
import { Promises } from '../components/ledger/promises.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { writeQuantity } from '../words/claim-sentences.ts';

/** What has changed since an event: what moved first, then what was raised, counted, done and promised. */
export function sincePage(view: SinceView, { words }: Edition): Page {
  const { since } = words;
  const title = since.title(view.event.name);
  return {
    frame: {
      path: view.path,
      title,
      description: since.summary(view.event.name),
      section: 'event',
      within: view.event,
    },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={since.summary(view.event.name)} />
        <Claims id="moved" title={since.moved} claims={view.moved} />
        <Claims id="raised" title={since.raised} claims={view.raised} />
        <Listing
          id="figures"
          title={since.figures}
          items={view.figures.items}
          renderRow={(figure) => <Figure figure={figure} />}
          last={<More count={view.figures.more} />}
        />
        <Listing
          id="events"
          title={since.events}
          items={view.events.items}
          renderRow={(event) => <EntryRow item={event} />}
          last={<More count={view.events.more} />}
        />
        <Listing
          id="stages"
          title={since.stages}
          items={view.stages.items}
          renderRow={({ document, stage, date }) => (
            <Row label={<Day date={date} />}>
              <p class="name">
                <RecordLink to={document} />
              </p>
              <p class="stage">{stage}</p>
            </Row>
          )}
          last={<More count={view.stages.more} />}
        />
        <Promises id="promises" title={since.promises} items={view.promises.items} />
      </>
    ),
  };
}

interface ClaimsProps {
  readonly id: string;
  readonly title: string;
  readonly claims: Limited<MovedClaimView>;
}

function Claims({ id, title, claims }: ClaimsProps): VNode | null {
  return (
    <Listing
      id={id}
      title={title}
      items={claims.items}
      renderRow={(claim) => <MovedClaim claim={claim} />}
      last={<More count={claims.more} />}
    />
  );
}

function MovedClaim({ claim }: { readonly claim: MovedClaimView }): VNode {
  const { words } = useEdition();
  const { standing, before, date, causes } = claim;
  return (
    <Row label={<Status status={standing.status} />}>
      <p class="statement">
        <ClaimLink claim={claim} />
      </p>
      <Standing standing={standing} />
      {before && <Note>{words.since.before(words.statuses[before].label)}</Note>}
      {date && (
        <Note>
          <Day date={date} />
          {causes.length > 0 && ': '}
          <Joined items={causes.map(({ stance, by }) => words.ledger.cause(stance, <RecordLinks to={by} />))} />
        </Note>
      )}
    </Row>
  );
}

function Figure({ figure: { claim, quantity, by, date } }: { readonly figure: FigureView }): VNode {
  const { words } = useEdition();
  return (
    <Row label={<Day date={date} />}>
      <p class="name">{writeQuantity(quantity, words)}</p>
      <p>
        <RecordLinks to={by} />
      </p>
      <p class="note">
        <RecordLink to={claim} />
      </p>
    </Row>
  );
}

/** How many more there are. */
function More({ count }: { readonly count: number }): VNode {
  const { words } = useEdition();
  return count > 0 ? (
    <Row>
      <Note>{words.asOf.more(count)}</Note>
    </Row>
  ) : (
    <></>
  );
}
