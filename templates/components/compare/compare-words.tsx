import type { VNode } from 'preact';
import type { ClaimedView } from '../../../src/views/compare/compared-claims.ts';
import type { SaidView } from '../../../src/views/compare/compared-words.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { type CellProps, CellSources, More, Unknown, UnknownWords } from './compare-parts.tsx';
import { ClaimLink } from '../ledger/claim-link.tsx';
import { RecordLink, RecordLinks } from '../inline/link.tsx';
import { Excerpt } from '../record/mentions.tsx';
import { Standing, Status } from '../inline/status.tsx';

/** What participants said at an event. */
export function SaidCell({ event }: CellProps): VNode {
  const { said } = event;
  if (said.items.length === 0) return <Unknown event={event} />;
  return (
    <>
      {said.items.map((one) => (
        <div class="item">{one.type === 'assertion' ? <Said said={one} /> : <Sentence sentence={one} />}</div>
      ))}
      <More count={said.more} to={event.event.href} />
    </>
  );
}

/** What somebody said of a claim: their words, or else how far they went, and the claim. */
function Said({ said }: { readonly said: Extract<SaidView, { type: 'assertion' }> }): VNode {
  const edition = useEdition();
  const { by, stance, claim, words, sources } = said;
  return (
    <>
      <p class="speech">
        <RecordLinks to={by} />{' '}
        <strong class={`stance stance-${stance}`} lang={edition.foreignWords}>
          {edition.words.stances[stance]}
        </strong>
        {': '}
        <span class="statement">
          <RecordLink to={claim} />
        </span>
      </p>
      {words.map(({ scope, quote }) => (
        <>
          {scope !== undefined && <p class="note">{scope}</p>}
          {quote !== undefined && (
            <blockquote>
              <q>{quote}</q>
            </blockquote>
          )}
        </>
      ))}
      <CellSources sources={sources} of={claim} />
    </>
  );
}

interface SentenceProps {
  readonly sentence: Extract<SaidView, { type: 'sentence' }>;
}

/** A sentence that quotes somebody, with the place where it stands. */
function Sentence({ sentence: { excerpt, passage, sources } }: SentenceProps): VNode {
  const { site, words, foreignWords } = useEdition();
  const anchor = passage.anchor === undefined ? '' : `#${passage.anchor}`;
  return (
    <>
      <Excerpt excerpt={excerpt} />
      <p class="attribution">
        <span lang={foreignWords}>{words.compare.from}: </span>
        <a href={`${pageHref(site, passage.href)}${anchor}`}>{passage.name}</a>
      </p>
      <CellSources sources={sources} of={passage} />
    </>
  );
}

/** Claims about an event, each with where it stands, who says what of it, and the sources. */
export function ClaimedCell({ event }: CellProps): VNode {
  const { words } = useEdition();
  const { claimed } = event;
  if (claimed.items.length === 0) return <UnknownWords words={words.facts.notReported} />;
  return (
    <>
      {claimed.items.map((one) => (
        <Claimed claimed={one} />
      ))}
      <More count={claimed.more} to={event.event.href} />
    </>
  );
}

function Claimed({ claimed }: { readonly claimed: ClaimedView }): VNode {
  const { words, foreignWords } = useEdition();
  const { claim, standing, stances, sources } = claimed;
  return (
    <div class="item">
      <p>
        <Status status={standing.status} />
      </p>
      <p class="statement">
        <ClaimLink claim={{ ...claim, standing }} />
      </p>
      <Standing standing={standing} />
      {stances.map(({ stance, by }) => (
        <p class="note">
          <span lang={foreignWords}>{words.compare.by[stance]} </span>
          <RecordLinks to={by} />
        </p>
      ))}
      <CellSources sources={sources} of={claim} />
    </div>
  );
}
