import type { VNode } from 'preact';
import type { PromisedView } from '../../../src/views/compare/compared-outcomes.ts';
import { useEdition } from '../../edition.ts';
import { Stages } from './compare-facts.tsx';
import { type CellProps, CellSources, Labelled, More, Unknown, UnknownWords } from './compare-parts.tsx';
import { RecordLink } from '../inline/link.tsx';
import { Day } from '../inline/time.tsx';

/** What followed from an event: stages, promises, stories, and the next event of the series. */
export function FollowedCell({ event }: CellProps): VNode {
  const { words, foreignWords } = useEdition();
  const { compare } = words;
  const { stages, commitments, stories, next } = event.followed;
  const nothing = stages.length === 0 && commitments.items.length === 0 && stories.items.length === 0;
  return (
    <>
      {nothing && <Unknown event={event} />}
      <dl>
        {stages.length > 0 && (
          <Labelled label={compare.laterStages}>
            <Stages stages={stages} />
          </Labelled>
        )}
        {commitments.items.length > 0 && (
          <Labelled label={compare.promised}>
            {commitments.items.map((promised) => (
              <Promised promised={promised} />
            ))}
            <More count={commitments.more} to={event.event.href} />
          </Labelled>
        )}
        {stories.items.length > 0 && (
          <Labelled label={compare.laterStories}>
            {stories.items.map(({ date, ...story }) => (
              <p>
                <RecordLink to={story} />
                {date && (
                  <span class="role">
                    {' '}
                    <Day date={date} />
                  </span>
                )}
              </p>
            ))}
            <More count={stories.more} to={event.event.href} />
          </Labelled>
        )}
        <Labelled label={compare.next}>
          {next ? (
            <p>
              <RecordLink to={next} />
              <span class="role" lang={foreignWords}>
                {next.date && (
                  <>
                    {' '}
                    <Day date={next.date} />
                  </>
                )}
                {next.status && ` · ${words.eventStatuses[next.status]}`}
              </span>
            </p>
          ) : (
            <UnknownWords words={compare.noNext} />
          )}
        </Labelled>
      </dl>
    </>
  );
}

/** A promise and what became of it last. */
function Promised({ promised }: { readonly promised: PromisedView }): VNode {
  const { words, foreignWords } = useEdition();
  const { commitment, outcome, sources } = promised;
  return (
    <div class="item">
      <p class="statement">
        <RecordLink to={commitment} />
      </p>
      {outcome ? (
        <p class="note">
          <strong lang={foreignWords}>{words.outcomes[outcome.status]}</strong>
          {', '}
          <Day date={outcome.date} />
        </p>
      ) : (
        <UnknownWords words={words.compare.undecided} />
      )}
      <CellSources sources={sources} of={commitment} />
    </div>
  );
}
