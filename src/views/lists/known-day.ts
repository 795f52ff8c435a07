import type { Entry } from '../../graph/link/entry.ts';

/** Whether an event's day is known, so that a calendar can show it. */
export function isOnKnownDay({ record }: Entry<'event'>): boolean {
  const { precision } = record.fields.start;
  return precision === 'day' || precision === 'time';
}
