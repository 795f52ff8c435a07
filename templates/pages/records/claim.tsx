import type { VNode } from 'preact';
import type { AssertionView, ClaimView } from '../../../src/views/records/claim-view.ts';
import { pageHref } from '../../addresses.ts';
import { Attribution } from '../../components/inline/attribution.tsx';
import { CiteClaim } from '../../components/record/cite.tsx';
import { Facts } from '../../components/layout/facts.tsx';
import { Key } from '../../components/layout/key.tsx';
import { Joined, linksTo, RecordLink, RecordLinks } from '../../components/inline/link.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { RecordFacts } from '../../components/record/record-facts.tsx';
import { Row, Section } from '../../components/layout/section.tsx';
import { StatusHistory } from '../../components/ledger/status-history.tsx';
import { Status } from '../../components/inline/status.tsx';
import { When } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import { standingIn, writeQuantity } from '../../words/claim-sentences.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';
import { FiguresSection } from '../../pictures/figure-dots.tsx';
import { Listing } from '../../components/layout/listing.tsx';
import { Note } from '../../components/inline/texts.tsx';

/** A claim: where it stands and why, and who said what of it, in order. */
export function claimPage(view: ClaimView, edition: Edition): Page {
  const { words } = edition;
  const { status } = view.standing;
  const says = standingIn(words, edition.dates, view.standing);
  return recordPage(
    view,
    {
      opening: (
        <RecordOpening view={view}>
          <Key label={<Status status={status} />}>
            <p lang={edition.foreignWords}>{says}</p>
            <p class="note" lang={edition.foreignWords}>
              {words.statuses[status].meaning}
            </p>
          </Key>
        </RecordOpening>
      ),
      facts: (
        <>
          <Facts
            facts={[
              ['topic', topicOf(view, edition)],
              ['about', linksTo(view.about)],
              ['against', linksTo(view.against)],
            ]}
          />
          <RecordFacts view={view} />
        </>
      ),
      parts: (
        <>
          <StatusHistory changes={view.changes} />
          <Exchange assertions={view.assertions} />
          <CameOf view={view} />
          <FiguresSection sets={view.figures ? [view.figures] : []} />
        </>
      ),
      onward: <RecordClaims view={view} title={words.sections.claimsRelated} />,
      cite: <CiteClaim view={view} />,
    },
    {
      title: `${words.statuses[status].label}: ${view.name}`,
      description: [`${words.statuses[status].label}: ${says}`, view.summary]
        .filter((text) => text !== undefined)
        .join(' '),
    },
  );
}

function topicOf({ topic, topicPath }: ClaimView, { site }: Edition): VNode | string | undefined {
  return topic !== undefined && topicPath !== undefined ? <a href={pageHref(site, topicPath)}>{topic}</a> : topic;
}

interface ExchangeProps {
  readonly assertions: readonly AssertionView[];
}

/** Who said what of a claim, the oldest first; what speaks against it stands back from the line of what speaks for it. */
function Exchange({ assertions }: ExchangeProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="exchange"
      title={words.sections.exchange}
      ordered
      items={assertions}
      renderRow={(assertion) => (
        <Row
          label={<When date={assertion.date} />}
          variant={assertion.stance === 'asserts' || assertion.stance === 'confirms' ? 'for' : 'against'}
        >
          <Assertion assertion={assertion} />
        </Row>
      )}
    />
  );
}

function Assertion({ assertion }: { readonly assertion: AssertionView }): VNode {
  const { words, foreignWords } = useEdition();
  const { by, stance, certainty, quantity, scope, quote, covers, sources } = assertion;
  const speakers = by.map(({ roles, ...speaker }) => (
    <>
      <RecordLink to={speaker} />
      {roles.length > 0 && <span class="role"> ({roles.join('; ')})</span>}
    </>
  ));
  return (
    <>
      <p class="speech">
        {speakers.length > 0 ? <Joined items={speakers} /> : words.ledger.somebody}{' '}
        <strong class={`stance stance-${stance}`} lang={foreignWords}>
          {words.stances[stance]}
        </strong>
        {certainty !== undefined && (
          <span class="role" lang={foreignWords}>
            {' '}
            {words.certainties[certainty]}
          </span>
        )}
      </p>
      {quantity && <p class="note">{writeQuantity(quantity, words)}</p>}
      {scope !== undefined && <p>{scope}</p>}
      {quote !== undefined && (
        <blockquote>
          <q>{quote}</q>
        </blockquote>
      )}
      {covers.length > 0 && <Note>{words.ledger.covers(<RecordLinks to={covers} />)}</Note>}
      <Attribution sources={sources} />
    </>
  );
}

/** What came of a forecast. */
function CameOf({ view: { outcome } }: { readonly view: ClaimView }): VNode | null {
  const { words } = useEdition();
  if (!outcome) return null;
  return (
    <Section id="outcome" title={words.facts.outcome}>
      <p>
        <strong>
          <When date={outcome.date} />
        </strong>{' '}
        {outcome.text}
      </p>
      <Attribution sources={outcome.sources} />
    </Section>
  );
}
