import type { CommitmentsView } from './ledger/commitments-view.ts';
import type { CompareIndexView, CompareView } from './compare/compare-view.ts';
import type { SinceView } from './compare/since-view.ts';
import type { CorrectionsView } from './site/corrections-view.ts';
import type { AsOfIndexView, AsOfView } from './days/as-of-view.ts';
import type { DataView } from './site/data-view.ts';
import type { EventView } from './records/event-view.ts';
import type { FeedsView } from './site/feeds-view.ts';
import type { HomeView } from './site/home-view.ts';
import type { IndexView } from './site/index-view.ts';
import type { KnowledgeView } from './ledger/knowledge-view.ts';
import type { FilterIndexView } from './ledger/ledger-filters.ts';
import type { LedgerView } from './ledger/ledger-view.ts';
import type { ClaimView } from './records/claim-view.ts';
import type { CommitmentView } from './records/commitment-view.ts';
import type { DiscrepancyView } from './records/discrepancy-view.ts';
import type { NamesView } from './site/names-view.ts';
import type { PersonView } from './records/person-view.ts';
import type { SearchView } from './site/search-view.ts';
import type { AboutView } from './site/about-view.ts';
import type { MentionsView } from './records/older-mentions-view.ts';
import type { NotFoundView, RedirectView, WithdrawnView } from './site/notice-views.ts';
import type { DocumentView } from './records/document-view.ts';
import type { OwnPageView } from './records/own-page-view.ts';
import type { OrganisationView } from './records/organisation-view.ts';
import type { PlaceView } from './records/place-view.ts';
import type { SourceView } from './records/source-view.ts';
import type { StoryView } from './records/story-view.ts';
import type { TimelineListView } from './timeline/timeline-plan.ts';
import type { TimelineView } from './timeline/timeline-view.ts';

/** All that the page of a record shows. */
export type RecordView =
  | StoryView
  | PersonView
  | EventView
  | OrganisationView
  | PlaceView
  | DocumentView
  | ClaimView
  | SourceView
  | DiscrepancyView
  | CommitmentView
  | OwnPageView;

/**
 * All that a page shows, and nothing else, as plain data: a page is a pure function of its view and the site's. Views with equal
 * JSON give equal bytes, which is what makes an incremental build right.
 */
export type PageView =
  | RecordView
  | HomeView
  | IndexView
  | LedgerView
  | FilterIndexView
  | CommitmentsView
  | KnowledgeView
  | MentionsView
  | TimelineView
  | CompareView
  | CompareIndexView
  | SinceView
  | NamesView
  | TimelineListView
  | AsOfView
  | AsOfIndexView
  | FeedsView
  | AboutView
  | SearchView
  | CorrectionsView
  | WithdrawnView
  | RedirectView
  | NotFoundView
  | DataView;

/** Whether search engines should pass a page by, which then has no address of its own to be quoted by. */
export function isHidden({ type }: PageView): boolean {
  return type === 'withdrawn' || type === 'redirect' || type === 'not-found';
}
