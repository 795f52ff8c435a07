import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { date, endsAfterStart, reference, references, text } from '../values/fields.ts';

/** Something that took place, or was to: as it was planned, and as it was held. */
export const eventSchema = z
  .strictObject({
    ...commonFields,
    name,
    start: date,
    end: date.exactOptional(),
    place: reference.exactOptional(),
    planned: z
      .strictObject({ start: date.exactOptional(), end: date.exactOptional(), place: reference.exactOptional() })
      .superRefine(endsAfterStart('start', 'end'))
      .exactOptional(),
    participants: references,
    documents: references,
    'part-of': reference.exactOptional(),
    series: text.exactOptional(),
    status: z.enum(['planned', 'held', 'postponed', 'cancelled']).exactOptional(),
  })
  .superRefine(endsAfterStart('start', 'end'));

type Event = z.output<typeof eventSchema>;
export type EventStatus = NonNullable<Event['status']>;
