import type { Entry } from '../../graph/link/entry.ts';

/** Whether an event's day is known, so that a calendar can show it. */
export function isOnKnownDay({ fields }: Entry<'event'>): boolean {
  const { precision } = fields.start;
  return precision === 'day' || precision === 'time';
}
