import type { SourceView } from '../../../src/views/records/source-view.ts';
import { Facts } from '../../components/layout/facts.tsx';
import { Joined, OutsideLink } from '../../components/inline/link.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { When } from '../../components/inline/time.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';

/** A source: what is known of it, what is not, and what rests on it. */
export function sourcePage(view: SourceView, { words }: Edition): Page {
  const { kind, outlet, by, date, url, checked } = view;
  const notStated = <span class="unknown">{words.facts.notStated}</span>;
  return recordPage(view, {
    opening: (
      <RecordOpening view={view} dates={false}>
        <Facts
          facts={[
            ['kind', kind],
            ['outlet', outlet ?? notStated],
            ['authors', by.length > 0 ? <Joined items={by} /> : notStated],
            ['published', date ? <When date={date} /> : notStated],
            ['address', url === undefined ? undefined : <OutsideLink address={url} />],
            ['checked', checked && <When date={checked} />],
          ]}
        />
      </RecordOpening>
    ),
    parts: <RecordClaims view={view} title={words.sections.claimsResting} />,
    mentionsTitle: 'citedBy',
  });
}
