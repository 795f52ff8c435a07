import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { coordinates, zone } from '../values/fields.ts';

/** Where something happens. */
export const placeSchema = z.strictObject({
  ...commonFields,
  name,
  coordinates: coordinates.exactOptional(),
  zone: zone.exactOptional(),
});

export type Place = z.output<typeof placeSchema>;
