import type { ComponentChildren } from 'preact';
import type { EventStatus } from '../../src/model/records/event.ts';

/** What the events of a series are compared in. */
export type Aspect = 'when' | 'people' | 'signed' | 'said' | 'claimed' | 'followed';

/** Words of the pages that set events side by side. */
export interface CompareWords {
  /** The list of series, and what one of its pages is. */
  readonly many: string;
  readonly one: string;
  readonly indexSummary: string;
  summary(count: number): string;
  /** How many events a series has. */
  events(count: number): string;
  readonly aspects: Readonly<Record<Aspect, { readonly title: string; readonly lead?: string }>>;
  /** Ways to the comparison from an event and from the home page. */
  readonly withOthers: string;
  readonly sideBySide: string;
  /** Label of a later plan of an event that was not held. */
  readonly replanned: string;
  /** How far the actual beginning lay from the planned one. */
  shift(days: number): string;
  readonly dateNotReported: string;
  readonly placeNotReported: string;
  /** Stands where an event that did not take place has nothing to show. */
  readonly notHeld: Readonly<Record<Exclude<EventStatus, 'held'>, string>>;
  readonly expected: string;
  readonly again: string;
  joined(since: ComponentChildren): ComponentChildren;
  left(since: ComponentChildren): ComponentChildren;
  sameAs(since: ComponentChildren): ComponentChildren;
  /** Leads to the sources of an event. */
  sources(count: number): string;
  /** Leads to the event's own page, for what is not shown. */
  more(count: number): string;
  /** Who asserts or denies, in front of names: “asserted by”. */
  readonly by: Readonly<Record<'asserts' | 'denies' | 'confirms' | 'qualifies' | 'declines', string>>;
  /** The record in which a sentence stands. */
  readonly from: string;
  readonly laterStages: string;
  readonly promised: string;
  readonly laterStories: string;
  readonly next: string;
  readonly noNext: string;
  readonly undecided: string;
}
