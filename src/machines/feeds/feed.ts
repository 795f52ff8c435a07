import type { StandingView } from '../../views/ledger/standing-view.ts';
import type { Stance } from '../../model/records/claim.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import type { RecordKind } from '../../model/values/kinds.ts';

/** A feed, before it is written in one form or another. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  /** The page that it belongs to. */
  readonly page: string;
  readonly author: { readonly name: string; readonly url?: string };
  readonly icon?: string;
  /** The terms under which it may be used. */
  readonly licence?: { readonly name: string; readonly url?: string };
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** One thing that a reader of the feed is told. */
export interface FeedEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly published: PreciseDate;
  readonly updated: PreciseDate;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly summary?: string;
  /** HTML in which every address is whole, for a feed that gives the full text. */
  readonly content?: string;
}

/** How feeds speak: words and dates of the interface, as plain text. */
export interface FeedLanguage {
  /** What stands for a record that readers may not see. */
  unnamed(kind: RecordKind, withdrawn: boolean): string;
  /** Where a claim stands, as a sentence. */
  standing(standing: StandingView): string;
  eventStatus(status: EventStatus): string;
  readonly corrections: string;
  readonly before: string;
  readonly sources: string;
  /** `Ana and Ben deny: They met.` */
  said(speakers: readonly string[], stance: Stance, statement: string): string;
  write(date: PreciseDate): string;
  writeSpan(from: PreciseDate, to: PreciseDate): string;
}
