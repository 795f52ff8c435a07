import type { VNode } from 'preact';
import type { CitationView } from '../../src/pages/record-parts.ts';
import type { ReferenceView } from '../../src/pages/reference-view.ts';
import type { Edition } from '../edition.ts';
import { Joined, OutsideLink, RecordLink, RecordLinks } from './link.tsx';
import { Section } from './section.tsx';
import { Day } from './time.tsx';

interface SourcesProps {
  readonly sources: readonly CitationView[];
  readonly edition: Edition;
}

/** The numbered sources at the end of a page. */
export function Sources({ sources, edition }: SourcesProps): VNode | null {
  if (sources.length === 0) return null;
  return (
    <Section id="sources" title={edition.words.sections.sources} edition={edition}>
      <ol class="sources">
        {sources.map((source) => (
          <li>
            <Citation source={source} edition={edition} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Citation({ source, edition }: { readonly source: CitationView; readonly edition: Edition }): VNode {
  const { outlet, by, date, url } = source;
  return (
    <>
      <RecordLink to={source} edition={edition} />
      {outlet !== undefined && <>. {outlet}</>}
      {by.length > 0 && (
        <>
          , <Joined items={by} edition={edition} />
        </>
      )}
      {date && (
        <>
          , <Day date={date} edition={edition} />
        </>
      )}
      {url !== undefined && (
        <>
          . <OutsideLink address={url} />
        </>
      )}
    </>
  );
}

interface AttributionProps {
  readonly sources: readonly ReferenceView[];
  readonly edition: Edition;
}

/** Where one statement comes from, in small type below it. */
export function Attribution({ sources, edition }: AttributionProps): VNode | null {
  if (sources.length === 0) return null;
  return (
    <p class="attribution">
      <span lang={edition.foreignWords}>{edition.words.facts.source}: </span>
      <RecordLinks to={sources} edition={edition} />
    </p>
  );
}
