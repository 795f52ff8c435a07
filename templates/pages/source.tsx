import type { SourceView } from '../../src/views/records/reference-record-views.ts';
import { Claims } from '../components/claims.tsx';
import { Facts } from '../components/facts.tsx';
import { Joined, OutsideLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { When } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** A source: what is known of it, what is not, and what rests on it. */
export function sourcePage(view: SourceView, edition: Edition): Page {
  const { words } = edition;
  const { kind, outlet, by, date, url, checked } = view;
  const notStated = <span class="unknown">{words.facts.notStated}</span>;
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'source' },
    content: (
      <>
        <Opening kind={words.kinds.source.one} title={view.name} summary={view.summary} edition={edition}>
          <Facts
            edition={edition}
            facts={[
              ['kind', kind],
              ['outlet', outlet ?? notStated],
              ['authors', by.length > 0 ? <Joined items={by} edition={edition} /> : notStated],
              ['published', date ? <When date={date} edition={edition} /> : notStated],
              ['address', url === undefined ? undefined : <OutsideLink address={url} />],
              ['checked', checked && <When date={checked} edition={edition} />],
            ]}
          />
        </Opening>
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <RecordFacts view={view} edition={edition} />
        <Claims title={words.sections.claimsResting} claims={view.claims} all={view.allClaims} edition={edition} />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} mentionsTitle="citedBy" />
      </>
    ),
  };
}
