import type { VNode } from 'preact';
import type { DocumentView } from '../../../src/views/records/document-view.ts';
import { Attribution } from '../../components/inline/attribution.tsx';
import { RecordLinks } from '../../components/inline/link.tsx';
import { Row } from '../../components/layout/section.tsx';
import { When } from '../../components/inline/time.tsx';
import { useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';
import { StagesPicture } from '../../pictures/stage-line.tsx';
import { Listing } from '../../components/layout/listing.tsx';

/** A treaty, resolution or article, and the stages it went through. */
export function documentPage(view: DocumentView): Page {
  return recordPage(view, { lead: <Stages view={view} />, parts: <RecordClaims view={view} /> });
}

function Stages({ view }: { readonly view: DocumentView }): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="stages"
      title={words.sections.stages}
      above={<StagesPicture view={view} />}
      ordered
      items={view.stages}
      renderRow={({ stage, date, parties, text, sources }) => (
        <Row label={<When date={date} />}>
          <p>
            <strong class="stage">{stage}</strong>
            {parties.length > 0 && (
              <>
                {' · '}
                <RecordLinks to={parties} />
              </>
            )}
          </p>
          {text !== undefined && <p>{text}</p>}
          <Attribution sources={sources} />
        </Row>
      )}
    />
  );
}
