import type { PlaceView } from '../src/views/records/place-view.ts';
import type { Edition } from './edition.ts';

/** Two decimals are about a kilometre, which is what a reader needs to find a place on a map. */
const decimals = 2;

/** Where a place is, as the interface's language writes it. */
export function writeCoordinates(
  { latitude, longitude }: NonNullable<PlaceView['coordinates']>,
  { words }: Edition,
): string {
  return words.sentences.coordinates(
    Math.abs(latitude).toFixed(decimals),
    latitude >= 0,
    Math.abs(longitude).toFixed(decimals),
    longitude >= 0,
  );
}
