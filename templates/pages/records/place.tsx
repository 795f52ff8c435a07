import type { PlaceView } from '../../../src/views/records/place-view.ts';
import { RecordFacts } from '../../components/record/record-facts.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { RecordClaims, recordPage } from './record-page.tsx';
import { MapSection } from '../../pictures/place-map.tsx';
import { writeCoordinates } from '../../coordinates.ts';

/** A place: where it is, by which clock it lives, and what happened there. */
export function placePage(view: PlaceView, edition: Edition): Page {
  const facts = [
    ['coordinates', view.coordinates && writeCoordinates(view.coordinates, edition)],
    ['zone', view.zone],
  ] as const;
  return recordPage(view, {
    facts: <RecordFacts view={view} facts={facts} />,
    parts: (
      <>
        <RecordClaims view={view} />
        <MapSection map={view.map} subject={view.name} />
      </>
    ),
  });
}
