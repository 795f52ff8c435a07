import type { VNode } from 'preact';
import type { SourceView } from '../../../src/views/records/source-view.ts';
import { Facts } from '../../components/layout/facts.tsx';
import { Joined, OutsideLink } from '../../components/inline/link.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { When } from '../../components/inline/time.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import type { Words } from '../../words/words.ts';
import { RecordClaims, recordPage } from './record-page.tsx';

/** A source: what is known of it, what is not, and what rests on it. */
export function sourcePage(view: SourceView, { words }: Edition): Page {
  const { kind, outlet, by, date, url, archived, reliedOn, lastChecked } = view;
  const notStated = <span class="unknown">{words.facts.notStated}</span>;
  return recordPage(view, {
    opening: (
      <RecordOpening view={view} dates={false}>
        <Facts
          facts={[
            ['kind', kind === undefined ? undefined : sourceKind(kind, words)],
            ['outlet', outlet ?? notStated],
            ['authors', by.length > 0 ? <Joined items={by} /> : notStated],
            ['published', date ? <When date={date} /> : notStated],
            ['address', url === undefined ? undefined : <OutsideLink address={url} />],
            ['archived', archived && <Archived archived={archived} />],
            ['checked', lastChecked && <When date={lastChecked} />],
            ['reliedOn', reliedOn],
          ]}
        />
      </RecordOpening>
    ),
    parts: <RecordClaims view={view} title={words.sections.claimsResting} />,
    mentionsTitle: 'citedBy',
  });
}

/** The word for what a source is; in the editor's own words where those are none of the kinds. */
function sourceKind(kind: string, { sourceKinds }: Words): string {
  const known = Object.entries(sourceKinds).find(([name]) => name === kind);
  return known ? known[1] : kind;
}

function Archived({ archived: { url, date } }: { readonly archived: NonNullable<SourceView['archived']> }): VNode {
  return (
    <>
      <OutsideLink address={url} />, <When date={date} />
    </>
  );
}
