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
import { Row } from '../../components/layout/section.tsx';
import { StatusHistory } from '../../components/ledger/status-history.tsx';
import { Status } from '../../components/inline/status.tsx';
import { Day, When } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';
import { Dotted } from '../../components/inline/texts.tsx';
import { Listing } from '../../components/layout/listing.tsx';

/** A claim: where it stands and why, and who said what of it, in order. */
export function claimPage(view: ClaimView, edition: Edition): Page {
  const { words } = edition;
  const { label, meaning } = words.statuses[view.status];
  return recordPage(
    view,
    {
      opening: (
        <RecordOpening view={view}>
          <Key label={<Status status={view.status} />}>
            <p lang={edition.foreignWords}>{meaning}</p>
            <Sides view={view} />
          </Key>
        </RecordOpening>
      ),
      facts: (
        <>
          <Facts
            facts={[
              ['topic', topicOf(view, edition)],
              ['about', linksTo(view.about)],
            ]}
          />
          <RecordFacts view={view} />
        </>
      ),
      parts: (
        <>
          <StatusHistory changes={view.changes} />
          <Exchange assertions={view.assertions} />
        </>
      ),
      onward: <RecordClaims view={view} title={words.sections.claimsRelated} />,
      cite: <CiteClaim view={view} />,
    },
    { title: `${words.kinds.claim.one}: ${view.name}`, description: view.summary ?? `${label}. ${meaning}` },
  );
}

function topicOf({ topic, topicPath }: ClaimView, { site }: Edition): VNode | string | undefined {
  return topic !== undefined && topicPath !== undefined ? <a href={pageHref(site, topicPath)}>{topic}</a> : topic;
}

/** Who holds the claim and who denies it; and since when, where its status never changed. */
function Sides({ view }: { readonly view: ClaimView }): VNode | null {
  const { words, foreignWords } = useEdition();
  const { ledger } = words;
  const { holders, deniers, changes } = view;
  const [only, ...others] = changes;
  const parts = [
    holders.length > 0 && ledger.heldBy(<RecordLinks to={holders} />),
    deniers.length > 0 && ledger.deniedBy(<RecordLinks to={deniers} />),
    only && others.length === 0 && words.sentences.since(<Day date={only.date} />),
  ].filter((part) => part !== false && part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p class="note voices" lang={foreignWords}>
      <Dotted items={parts} />
    </p>
  );
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
  const { by, stance, certainty, scope, quote, sources } = assertion;
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
      {scope !== undefined && <p>{scope}</p>}
      {quote !== undefined && (
        <blockquote>
          <q>{quote}</q>
        </blockquote>
      )}
      <Attribution sources={sources} />
    </>
  );
}
