import type { ComponentChildren } from 'preact';
import type { ClaimStatus } from '../../src/graph/claims/claim-status.ts';
import type { CommitmentState } from '../../src/graph/claims/commitment-state.ts';
import type { Stance } from '../../src/model/records/claim.ts';
import type { EventGap } from '../../src/views/ledger/knowledge-view.ts';

type Piece = ComponentChildren;

/** A word for what it is, and a sentence that says when it is that. */
export interface Explained {
  readonly label: string;
  readonly meaning: string;
}

/** What is said of claims, promises, and what is known. */
export interface LedgerWords {
  readonly states: Readonly<Record<CommitmentState, Explained>>;
  /** The filters of the list of claims: by what, and what the pages are called. */
  readonly filters: { readonly label: string; readonly status: string; readonly topic: string; readonly party: string };
  /** The page of each filter: its title and what it lists. */
  statusTitle(status: ClaimStatus): string;
  topicTitle(topic: string): string;
  topicSummary(topic: string): string;
  partyTitle(party: string): string;
  partySummary(party: string): string;
  aboutTitle(record: string): string;
  aboutSummary(record: string): string;
  claims(count: number): string;
  allClaims(count: number): string;
  readonly topics: Explained;
  readonly parties: Explained;
  readonly allTopics: string;
  readonly allParties: string;
  /** What a party's claims stand under, by what it said of them last. */
  readonly saidBy: Readonly<Record<Stance, string>>;
  /** What all statuses rest on, beside the meaning of each. */
  readonly rules: readonly string[];
  heldBy(names: Piece): Piece;
  deniedBy(names: Piece): Piece;
  lastWord(date: Piece): Piece;
  others(count: number): string;
  /** A speaker whose record readers may not see. */
  readonly somebody: string;
  readonly history: string;
  /** Why a claim stands as it does, after the words for its causes: “since X denied it and Y confirmed it”. */
  since(causes: Piece): Piece;
  cause(stance: Stance, speakers: Piece): Piece;
  readonly known: KnowledgeWords;
  readonly promises: PromiseWords;
}

interface KnowledgeWords {
  readonly title: string;
  readonly summary: string;
  readonly inShort: string;
  readonly whole: string;
  readonly known: Explained;
  readonly disputed: Explained;
  readonly unknown: Explained;
  readonly none: { readonly known: string; readonly disputed: string; readonly unknown: string };
  /** The first lines of the page: how many of each there are. */
  countKnown(confirmed: number): string;
  countDisputed(disputed: number, denied: number, differ: number): string;
  countUnknown(oneSide: number, unverified: number, open: number): string;
  readonly oneSide: string;
  readonly unverified: string;
  readonly open: string;
  readonly unreported: string;
  readonly gaps: Readonly<Record<EventGap, string>>;
  differ(points: number): string;
  openPromises(count: number): string;
  /** The way to all of a kind, of which only the first are shown. */
  all(count: number, label: string): string;
}

interface PromiseWords {
  readonly made: string;
  readonly received: string;
  readonly concerning: string;
  byTo(by: Piece, to: Piece): Piece;
  by(by: Piece): Piece;
  to(to: Piece): Piece;
  due(date: Piece): Piece;
  readonly noOutcome: string;
  readonly rulesHeading: string;
  readonly rules: readonly string[];
}
