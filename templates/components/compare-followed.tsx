import type { VNode } from 'preact';
import type { PromisedView } from '../../src/views/compare/compared-outcomes.ts';
import type { Edition } from '../edition.ts';
import { Stages } from './compare-facts.tsx';
import { type CellProps, CellSources, Labelled, More, Unknown, UnknownWords } from './compare-parts.tsx';
import { RecordLink } from './link.tsx';
import { Day } from './time.tsx';

/** What followed from an event: stages, promises, stories, and the next event of the series. */
export function FollowedCell({ event, edition }: CellProps): VNode {
  const { words } = edition;
  const { compare } = words;
  const { stages, commitments, stories, next } = event.followed;
  const nothing = stages.length === 0 && commitments.items.length === 0 && stories.items.length === 0;
  return (
    <>
      {nothing && <Unknown event={event} edition={edition} />}
      <dl>
        {stages.length > 0 && (
          <Labelled label={compare.laterStages} edition={edition}>
            <Stages stages={stages} edition={edition} />
          </Labelled>
        )}
        {commitments.items.length > 0 && (
          <Labelled label={compare.promised} edition={edition}>
            {commitments.items.map((promised) => (
              <Promised promised={promised} edition={edition} />
            ))}
            <More count={commitments.more} to={event.event.href} edition={edition} />
          </Labelled>
        )}
        {stories.items.length > 0 && (
          <Labelled label={compare.laterStories} edition={edition}>
            {stories.items.map(({ date, ...story }) => (
              <p>
                <RecordLink to={story} edition={edition} />
                {date && (
                  <span class="role">
                    {' '}
                    <Day date={date} edition={edition} />
                  </span>
                )}
              </p>
            ))}
            <More count={stories.more} to={event.event.href} edition={edition} />
          </Labelled>
        )}
        <Labelled label={compare.next} edition={edition}>
          {next ? (
            <p>
              <RecordLink to={next} edition={edition} />
              <span class="role" lang={edition.foreignWords}>
                {next.date && (
                  <>
                    {' '}
                    <Day date={next.date} edition={edition} />
                  </>
                )}
                {next.status && ` · ${words.eventStatuses[next.status]}`}
              </span>
            </p>
          ) : (
            <UnknownWords words={compare.noNext} edition={edition} />
          )}
        </Labelled>
      </dl>
    </>
  );
}

/** A promise and what became of it last. */
function Promised({ promised, edition }: { readonly promised: PromisedView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const { commitment, outcome, sources } = promised;
  return (
    <div class="item">
      <p class="statement">
        <RecordLink to={commitment} edition={edition} />
      </p>
      {outcome ? (
        <p class="note">
          <strong lang={foreignWords}>{words.outcomes[outcome.status]}</strong>
          {', '}
          <Day date={outcome.date} edition={edition} />
        </p>
      ) : (
        <UnknownWords words={words.compare.undecided} edition={edition} />
      )}
      <CellSources sources={sources} of={commitment} edition={edition} />
    </div>
  );
}
