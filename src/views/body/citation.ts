import type { Entry } from '../../graph/link/entry.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** Where a page cites a source: the source's number, and which of the places it is that cite it. Both count from 1. */
export interface NoteView {
  readonly number: number;
  readonly place: number;
}

/** A source as pages cite it. */
export interface CitationView extends ReferenceView {
  readonly outlet?: string;
  readonly by: readonly string[];
  readonly date?: PreciseDate;
  readonly url?: string;
  /** Where a statement cites it: its number among the page's sources. */
  readonly note?: NoteView;
  /** In the list of a page's sources: how many places of the page cite it. */
  readonly places?: number;
}

export function cite(source: Entry<'source'>): CitationView {
  const { outlet, by, date, url } = source.fields;
  return {
    ...referTo(source),
    by,
    ...(outlet !== undefined && { outlet }),
    ...(date && { date }),
    ...(url !== undefined && { url }),
  };
}
