import type { VNode } from 'preact';
import type { ClaimedView } from '../../src/views/compare/compared-claims.ts';
import type { SaidView } from '../../src/views/compare/compared-words.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { type CellProps, CellSources, More, Unknown, UnknownWords } from './compare-parts.tsx';
import { RecordLink, RecordLinks } from './link.tsx';
import { Excerpt } from './mentions.tsx';
import { Status } from './status.tsx';

/** What participants said at an event. */
export function SaidCell({ event, edition }: CellProps): VNode {
  const { said } = event;
  if (said.items.length === 0) return <Unknown event={event} edition={edition} />;
  return (
    <>
      {said.items.map((one) => (
        <div class="item">
          {one.type === 'assertion' ? (
            <Said said={one} edition={edition} />
          ) : (
            <Sentence sentence={one} edition={edition} />
          )}
        </div>
      ))}
      <More count={said.more} to={event.event.href} edition={edition} />
    </>
  );
}

interface SaidProps {
  readonly said: Extract<SaidView, { type: 'assertion' }>;
  readonly edition: Edition;
}

/** What somebody said of a claim: their words, or else how far they went, and the claim. */
function Said({ said, edition }: SaidProps): VNode {
  const { by, stance, claim, words, sources } = said;
  return (
    <>
      <p class="speech">
        <RecordLinks to={by} edition={edition} />{' '}
        <strong class={`stance stance-${stance}`} lang={edition.foreignWords}>
          {edition.words.stances[stance]}
        </strong>
        {': '}
        <span class="statement">
          <RecordLink to={claim} edition={edition} />
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
      <CellSources sources={sources} of={claim} edition={edition} />
    </>
  );
}

interface SentenceProps {
  readonly sentence: Extract<SaidView, { type: 'sentence' }>;
  readonly edition: Edition;
}

/** A sentence that quotes somebody, with the place where it stands. */
function Sentence({ sentence: { excerpt, passage, sources }, edition }: SentenceProps): VNode {
  const { site, words, foreignWords } = edition;
  const anchor = passage.anchor === undefined ? '' : `#${passage.anchor}`;
  return (
    <>
      <Excerpt excerpt={excerpt} edition={edition} />
      <p class="attribution">
        <span lang={foreignWords}>{words.compare.from}: </span>
        <a href={`${pageHref(site, passage.href)}${anchor}`}>{passage.name}</a>
      </p>
      <CellSources sources={sources} of={passage} edition={edition} />
    </>
  );
}

/** Claims about an event, each with where it stands, who says what of it, and the sources. */
export function ClaimedCell({ event, edition }: CellProps): VNode {
  const { claimed } = event;
  if (claimed.items.length === 0) return <UnknownWords words={edition.words.facts.notReported} edition={edition} />;
  return (
    <>
      {claimed.items.map((one) => (
        <Claimed claimed={one} edition={edition} />
      ))}
      <More count={claimed.more} to={event.event.href} edition={edition} />
    </>
  );
}

function Claimed({ claimed, edition }: { readonly claimed: ClaimedView; readonly edition: Edition }): VNode {
  const { claim, status, stances, sources } = claimed;
  return (
    <div class="item">
      <p>
        <Status status={status} edition={edition} />
      </p>
      <p class="statement">
        <RecordLink to={claim} edition={edition} />
      </p>
      {stances.map(({ stance, by }) => (
        <p class="note">
          <span lang={edition.foreignWords}>{edition.words.compare.by[stance]} </span>
          <RecordLinks to={by} edition={edition} />
        </p>
      ))}
      <CellSources sources={sources} of={claim} edition={edition} />
    </div>
  );
}
