import type { VNode } from 'preact';
import type { CitationView } from '../../../src/views/body/citation.ts';
import { useEdition } from '../../edition.ts';
import { Joined, OutsideLink, RecordLink } from '../inline/link.tsx';
import { BackLinks } from '../inline/note.tsx';
import { Section } from '../layout/section.tsx';
import { Day } from '../inline/time.tsx';

interface SourcesProps {
  readonly sources: readonly CitationView[];
  readonly fold?: boolean;
}

/** The numbered sources at the end of a page. */
export function Sources({ sources, fold }: SourcesProps): VNode | null {
  const { words } = useEdition();
  if (sources.length === 0) return null;
  return (
    <Section id="sources" title={words.sections.sources} fold={fold}>
      <ol class="sources">
        {sources.map((source, index) => (
          <li id={`page-source-${index + 1}`}>
            <Citation source={source} />
            <BackLinks number={index + 1} places={source.places ?? 0} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Citation({ source }: { readonly source: CitationView }): VNode {
  const { outlet, by, date, url } = source;
  const name = <RecordLink to={source} />;
  if (outlet === undefined && by.length === 0 && !date && url === undefined) return <span class="alone">{name}</span>;
  return (
    <>
      {name}
      {outlet !== undefined && <>. {outlet}</>}
      {by.length > 0 && (
        <>
          , <Joined items={by} />
        </>
      )}
      {date && (
        <>
          , <Day date={date} />
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
