import type { ComponentChildren } from 'preact';
import type { EventStatus } from '../../src/model/records/event.ts';
import type { TimelineKind } from '../../src/views/timeline/timeline-view.ts';

/** A date or a name inside a sentence: markup that the sentence places but does not make. */
type Piece = ComponentChildren;

/** The words of the timeline, and of what it can be narrowed to. */
export interface TimelineWords {
  readonly summary: string;
  readonly planned: string;
  readonly empty: string;
  /** Names of the ways about it, for those who do not see them. */
  readonly navigation: { readonly kinds: string; readonly years: string; readonly months: string };
  readonly everything: string;
  readonly kinds: Readonly<Record<TimelineKind, { readonly label: string; readonly summary: string }>>;
  readonly narrower: Readonly<Record<'person' | 'event', NarrowerWords>>;
  title(name: string, period: string | undefined): string;
  recordSummary(name: string): string;
  /** Where the stories are, if there are too many of them. */
  withoutStories(record: Piece): Piece;
  perYear(from: string, to: string): string;
  perMonth(from: string, to: string): string;
  /** What had been planned for an event that was held otherwise. */
  plannedFor(date: Piece | undefined, place: Piece | undefined): Piece;
  /** What became of a plan. */
  becameOf(status: EventStatus | undefined, date: Piece): Piece;
  until(date: Piece): Piece;
  /** The link from a record to its timeline. */
  link(name: string): string;
}

interface NarrowerWords {
  /** Above the ones with the most entries. */
  readonly heading: string;
  readonly all: string;
  readonly title: string;
  readonly summary: string;
}

/** The words of the pages that look back on a day. */
export interface AsOfWords {
  readonly name: string;
  readonly kind: string;
  readonly indexTitle: string;
  readonly indexSummary: string;
  readonly cut: string;
  readonly empty: string;
  title(day: string): string;
  readonly summary: string;
  /** From when a date counts that is no day. */
  readonly vague: string;
  readonly days: string;
  previous(day: Piece): Piece;
  next(day: Piece): Piece;
  /** The link from a story to its day. */
  readonly thatDay: string;
  others(count: number): string;
  readonly news: string;
  readonly updated: string;
  readonly earlier: string;
  readonly people: string;
  readonly happened: string;
  readonly underWay: string;
  readonly ahead: string;
  readonly aheadNote: string;
  readonly noDay: string;
  readonly documents: string;
  readonly claims: string;
  readonly open: string;
  readonly promises: string;
  readonly ledger: string;
  readonly made: string;
  before(status: Piece): Piece;
  due(date: Piece): Piece;
  more(count: number): string;
}
