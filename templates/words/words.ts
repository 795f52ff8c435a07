import type { ComponentChildren } from 'preact';
import type { ClaimStatus } from '../../src/graph/claims/claim-status.ts';
import type { Certainty, Stance } from '../../src/model/records/claim.ts';
import type { OutcomeStatus } from '../../src/model/records/commitment.ts';
import type { EventStatus } from '../../src/model/records/event.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import type { LedgerWords } from './ledger-words.ts';
import type { ChangeWords } from './changes-words.ts';
import type { CompareWords } from './compare-words.ts';
import type { NamesWords, ReadingWords } from './reading-words.ts';
import type { AsOfWords, TimelineWords } from './time-words.ts';
import type { PictureWords } from './picture-words.ts';
import type { FeedWords } from './feed-words.ts';
import type { DataWords } from './data-words.ts';

/** A date or a name inside a sentence: markup that the sentence places but does not make. */
type Piece = ComponentChildren;

/** A word in its two numbers, as a label: `{ one: 'Person', many: 'People' }`. */
export interface Numbered {
  readonly one: string;
  readonly many: string;
}

/**
 * Every word of the interface in one language. An edition in another language is one more file of this type and one line in
 * `catalogue.ts`; dates, lists and names of languages come from the language itself and have no words here.
 */
export interface Words {
  /** BCP 47; also how dates are written where the site's language has no words. */
  readonly language: string;
  readonly site: SiteWords;
  readonly kinds: Readonly<Record<RecordKind, Numbered>>;
  /** What stands in prose for a record that readers may not see. */
  unnamed(kind: RecordKind, withdrawn: boolean): string;
  readonly statuses: Readonly<Record<ClaimStatus, { readonly label: string; readonly meaning: string }>>;
  readonly ledger: LedgerWords;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly outcomes: Readonly<Record<OutcomeStatus, string>>;
  readonly eventStatuses: Readonly<Record<EventStatus, string>>;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly sentences: Sentences;
  readonly home: HomeWords;
  readonly timeline: TimelineWords;
  readonly compare: CompareWords;
  readonly changes: ChangeWords;
  readonly asOf: AsOfWords;
  readonly feeds: FeedWords;
  readonly about: AboutWords;
  readonly notices: NoticeWords;
  readonly reading: ReadingWords;
  readonly names: NamesWords;
  readonly pictures: PictureWords;
  readonly data: DataWords;
}

interface SiteWords {
  readonly skip: string;
  readonly navigation: string;
  readonly moreNavigation: string;
  readonly breadcrumbs: string;
  readonly home: string;
  readonly timeline: string;
  readonly about: string;
  readonly corrections: string;
  publishedBy(publisher: Piece): Piece;
  readonly promise: string;
}

/** Headings of parts of pages. */
export type SectionName =
  | 'people'
  | 'participants'
  | 'roles'
  | 'attended'
  | 'holders'
  | 'claims'
  | 'claimsRelated'
  | 'claimsResting'
  | 'said'
  | 'exchange'
  | 'discrepancies'
  | 'commitments'
  | 'corrections'
  | 'inOrder'
  | 'related'
  | 'mentions'
  | 'citedBy'
  | 'sources'
  | 'parts'
  | 'stages'
  | 'versions'
  | 'printed'
  | 'outcomes'
  | 'withdrawn';

/** Labels of facts. */
export type FactName =
  | 'alsoWritten'
  | 'elsewhere'
  | 'when'
  | 'where'
  | 'status'
  | 'planned'
  | 'held'
  | 'partOf'
  | 'topic'
  | 'about'
  | 'concerns'
  | 'kind'
  | 'country'
  | 'coordinates'
  | 'zone'
  | 'outlet'
  | 'authors'
  | 'published'
  | 'address'
  | 'checked'
  | 'promisedBy'
  | 'promisedTo'
  | 'made'
  | 'due'
  | 'source'
  | 'why'
  | 'disputed'
  | 'notStated'
  | 'notReported';

interface Sentences {
  /** What a search engine shows of a record that has no summary. */
  describe(kind: RecordKind, name: string): string;
  asOf(date: Piece): Piece;
  updated(date: Piece): Piece;
  writtenBy(authors: Piece): Piece;
  since(date: Piece): Piece;
  until(date: Piece): Piece;
  readonly roleUndated: string;
  claimsAbout(kind: RecordKind): string;
  /** What the page's own record said of a claim: “denied it, 14 September 2023”. */
  said(stance: Stance, date: Piece): Piece;
  alsoAbout(names: Piece): Piece;
  /** The roles that somebody held at the time. */
  asRole(roles: Piece): Piece;
  /** Labels of what comes before and after in a row of events or of stories. */
  readonly before: string;
  readonly after: string;
  /** The event within which one story follows another. */
  within(event: Piece): Piece;
  more(count: number): string;
  readonly sourcesDiffer: string;
  readonly olderMentions: string;
  readonly newer: string;
  readonly older: string;
  part(part: number): string;
  readonly parts: string;
  mentionsOf(name: string): string;
  /** When a claim was first made, as far as is known. */
  firstMade(date: Piece): Piece;
  readonly otherTopics: string;
  coordinates(latitude: string, north: boolean, longitude: string, east: boolean): string;
}

interface HomeWords {
  readonly latest: string;
  readonly newHere: string;
  readonly events: string;
  readonly people: string;
  readonly disputed: string;
  readonly empty: string;
  all(kind: RecordKind): string;
  readonly wholeTimeline: string;
}

interface AboutWords {
  summary(siteTitle: string): string;
  /** Headings with paragraphs below them: the policies a reader may hold the publisher to. */
  readonly policies: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly statusesHeading: string;
  readonly statusesLead: string;
  readonly countsHeading: string;
  readonly publisherHeading: string;
  contact(address: Piece): Piece;
  readonly noPublisher: string;
}

interface NoticeWords {
  readonly withdrawnTitle: string;
  withdrawnOn(kind: RecordKind, date: Piece): Piece;
  readonly movedTitle: string;
  movedTo(link: Piece): Piece;
  readonly notFoundTitle: string;
  readonly notFoundSummary: string;
  notFoundWays(home: Piece, timeline: Piece): Piece;
  readonly emptyIndex: string;
  /** The lead of each index: what the list is and how it is ordered. */
  readonly indexes: Readonly<Record<RecordKind, string>>;
}
