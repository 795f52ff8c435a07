import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { date, endsAfterStart, text } from '../values/fields.ts';
import { reference, references } from '../reference-fields.ts';

/** Something that took place, or was to: as it was planned, and as it was held. */
export const eventSchema = z
  .strictObject({
    ...commonFields,
    name,
    start: date,
    end: date.exactOptional(),
    place: reference('place').exactOptional(),
    planned: z
      .strictObject({
        start: date.exactOptional(),
        end: date.exactOptional(),
        place: reference('place').exactOptional(),
      })
      .superRefine(endsAfterStart('start', 'end'))
      .exactOptional(),
    participants: references('person', 'organisation'),
    documents: references('document'),
    'part-of': reference('event').exactOptional(),
    series: text.exactOptional(),
    topic: text.exactOptional(),
    status: z.enum(['planned', 'held', 'postponed', 'cancelled']).exactOptional(),
  })
  .superRefine(endsAfterStart('start', 'end'));

type Event = z.output<typeof eventSchema>;
export type EventStatus = NonNullable<Event['status']>;
