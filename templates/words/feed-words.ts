import type { ComponentChildren } from 'preact';
import type { Stance } from '../../src/model/records/claim.ts';
import type { FeedKind } from '../../src/addresses/feed-files.ts';

/** Words of feeds, and of the page that lists them. */
export interface FeedWords {
  readonly title: string;
  readonly summary: string;
  readonly howHeading: string;
  readonly how: readonly string[];
  readonly wholeHeading: string;
  readonly stories: string;
  /** What the feed of the whole site holds. */
  newest(count: number): string;
  readonly calendar: string;
  readonly calendarHolds: string;
  /** What the feeds of a kind hold. */
  readonly holds: Readonly<Record<FeedKind, string>>;
  /** The list goes on elsewhere. */
  more(kind: FeedKind): string;
  /** The forms of feeds; names of their own in most languages. */
  readonly forms: { readonly xml: string; readonly json: string; readonly calendar: string };
  /** A feed's form and what it follows, for those who hear a link out of its place. */
  formOf(form: string, name: string): string;
  /** At the end of a record's page, with links to its feeds. */
  follow(kind: FeedKind, links: ComponentChildren): ComponentChildren;
  /** Plain text: who says what of a claim. */
  said(speakers: string, stance: Stance, statement: string): string;
}
