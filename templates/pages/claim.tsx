import type { VNode } from 'preact';
import type { AssertionView, ClaimView } from '../../src/views/records/ledger-record-views.ts';
import { pageHref } from '../addresses.ts';
import { Attribution } from '../components/citations.tsx';
import { Claims, Dotted } from '../components/claims.tsx';
import { CiteClaim } from '../components/cite.tsx';
import { Facts } from '../components/facts.tsx';
import { Key } from '../components/key.tsx';
import { Joined, RecordLink, RecordLinks } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { StatusHistory } from '../components/status-history.tsx';
import { Status } from '../components/status.tsx';
import { Day, When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** A claim: where it stands and why, and who said what of it, in order. */
export function claimPage(view: ClaimView, edition: Edition): Page {
  const { words } = edition;
  const { label, meaning } = words.statuses[view.status];
  return {
    frame: {
      path: view.path,
      title: `${words.kinds.claim.one}: ${view.name}`,
      description: view.summary ?? `${label}. ${meaning}`,
      section: 'claim',
    },
    content: (
      <>
        <Opening
          kind={words.kinds.claim.one}
          asOf={view.asOf}
          title={view.name}
          summary={view.summary}
          edition={edition}
        >
          <Key label={<Status status={view.status} edition={edition} />} edition={edition}>
            <p lang={edition.foreignWords}>{meaning}</p>
            <Sides view={view} edition={edition} />
          </Key>
        </Opening>
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <Facts
          edition={edition}
          facts={[
            ['topic', topicOf(view, edition)],
            ['about', view.about.length > 0 ? <RecordLinks to={view.about} edition={edition} /> : undefined],
          ]}
        />
        <RecordFacts view={view} edition={edition} />
        <StatusHistory changes={view.changes} edition={edition} />
        <Exchange assertions={view.assertions} edition={edition} />
        <Ledger view={view} edition={edition} />
        <Claims title={words.sections.claimsRelated} claims={view.claims} all={view.allClaims} edition={edition} />
        <RecordTail view={view} edition={edition} />
        <CiteClaim view={view} edition={edition} />
      </>
    ),
  };
}

function topicOf({ topic, topicPath }: ClaimView, { site }: Edition): VNode | string | undefined {
  return topic !== undefined && topicPath !== undefined ? <a href={pageHref(site, topicPath)}>{topic}</a> : topic;
}

/** Who holds the claim and who denies it; and since when, where its status never changed. */
function Sides({ view, edition }: { readonly view: ClaimView; readonly edition: Edition }): VNode | null {
  const { ledger } = edition.words;
  const { holders, deniers, changes } = view;
  const [only, ...others] = changes;
  const parts = [
    holders.length > 0 && ledger.heldBy(<RecordLinks to={holders} edition={edition} />),
    deniers.length > 0 && ledger.deniedBy(<RecordLinks to={deniers} edition={edition} />),
    only && others.length === 0 && edition.words.sentences.since(<Day date={only.date} edition={edition} />),
  ].filter((part) => part !== false && part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p class="note voices" lang={edition.foreignWords}>
      <Dotted items={parts} />
    </p>
  );
}

interface ExchangeProps {
  readonly assertions: readonly AssertionView[];
  readonly edition: Edition;
}

/** Who said what of a claim, the oldest first; what speaks against it stands back from the line of what speaks for it. */
function Exchange({ assertions, edition }: ExchangeProps): VNode | null {
  if (assertions.length === 0) return null;
  return (
    <Section id="exchange" title={edition.words.sections.exchange} edition={edition}>
      <Rows ordered>
        {assertions.map((assertion) => (
          <Row
            label={<When date={assertion.date} edition={edition} />}
            variant={assertion.stance === 'asserts' || assertion.stance === 'confirms' ? 'for' : 'against'}
          >
            <Assertion assertion={assertion} edition={edition} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Assertion({ assertion, edition }: { readonly assertion: AssertionView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const { by, stance, certainty, scope, quote, sources } = assertion;
  const speakers = by.map(({ roles, ...speaker }) => (
    <>
      <RecordLink to={speaker} edition={edition} />
      {roles.length > 0 && <span class="role"> ({roles.join('; ')})</span>}
    </>
  ));
  return (
    <>
      <p class="speech">
        {speakers.length > 0 ? <Joined items={speakers} edition={edition} /> : words.ledger.somebody}{' '}
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
      <Attribution sources={sources} edition={edition} />
    </>
  );
}
