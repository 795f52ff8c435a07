import type { VNode } from 'preact';
import type { CitationView, NoteView } from '../../src/views/body/citation.ts';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import type { Edition } from '../edition.ts';
import { Joined, OutsideLink, RecordLink } from './link.tsx';
import { BackLinks, Notes } from './note.tsx';
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
        {sources.map((source, index) => (
          <li id={`page-source-${index + 1}`}>
            <Citation source={source} edition={edition} />
            <BackLinks number={index + 1} places={source.places ?? 0} edition={edition} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Citation({ source, edition }: { readonly source: CitationView; readonly edition: Edition }): VNode {
  const { outlet, by, date, url } = source;
  const name = <RecordLink to={source} edition={edition} />;
  if (outlet === undefined && by.length === 0 && !date && url === undefined) return <span class="alone">{name}</span>;
  return (
    <>
      {name}
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
  readonly sources: readonly (ReferenceView & { readonly note?: NoteView })[];
  readonly edition: Edition;
}

/** Where one statement comes from, in small type below it. */
export function Attribution({ sources, edition }: AttributionProps): VNode | null {
  if (sources.length === 0) return null;
  return (
    <p class="attribution">
      <span lang={edition.foreignWords}>{edition.words.facts.source}: </span>
      <Joined
        items={sources.map((source) => (
          <>
            <RecordLink to={source} edition={edition} />
            {source.note && <Notes notes={[source.note]} edition={edition} />}
          </>
        ))}
        edition={edition}
      />
    </p>
  );
}
