import type { PlaceView } from '../../src/views/records/reference-record-views.ts';
import { Claims } from '../components/claims.tsx';
import { RecordOpening } from '../components/record-opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { MapSection } from '../pictures/place-map.tsx';

/** A place: where it is, by which clock it lives, and what happened there. */
export function placePage(view: PlaceView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'place' },
    content: (
      <>
        <RecordOpening view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <RecordFacts
          view={view}
          edition={edition}
          facts={[
            ['coordinates', view.coordinates && coordinatesIn(edition, view.coordinates)],
            ['zone', view.zone],
          ]}
        />
        <Claims
          title={words.sentences.claimsAbout('place')}
          claims={view.claims}
          all={view.allClaims}
          edition={edition}
        />
        <MapSection map={view.map} subject={view.name} edition={edition} />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

/** Two decimals are about a kilometre, which is what a reader needs to find the place on a map. */
const decimals = 2;

function coordinatesIn({ words }: Edition, { latitude, longitude }: NonNullable<PlaceView['coordinates']>): string {
  return words.sentences.coordinates(
    Math.abs(latitude).toFixed(decimals),
    latitude >= 0,
    Math.abs(longitude).toFixed(decimals),
    longitude >= 0,
  );
}
