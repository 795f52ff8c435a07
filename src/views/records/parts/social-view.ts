import type { Entry } from '../../../graph/link/entry.ts';
import type { PreciseDate } from '../../../model/values/date.ts';
import type { EventStatus } from '../../../model/records/event.ts';

/**
 * All that the picture of a record shows, which stands for its page where a link to it is shared. Whoever shares a link keeps the
 * picture for good, so it holds what the record is and nothing that others may change: not what is disputed of it today.
 */
export interface SocialView {
  readonly kind: 'story' | 'event';
  readonly name: string;
  /** What an editor calls this kind of story. */
  readonly genre?: string;
  readonly date: PreciseDate;
  readonly end?: PreciseDate;
  readonly status?: EventStatus;
}

/** The view of a record's picture; `undefined` for kinds that have none. */
export function viewSocial(entry: Entry): SocialView | undefined {
  if (entry.kind === 'story') {
    const { date, kind: genre } = entry.fields;
    return { kind: 'story', name: entry.name, ...(genre !== undefined && { genre }), date };
  }
  if (entry.kind !== 'event') return undefined;
  const { start, end, status } = entry.fields;
  return { kind: 'event', name: entry.name, date: start, ...(end && { end }), ...(status && { status }) };
}
