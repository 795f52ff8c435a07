import { oncePer } from '../../base/once.ts';
import { type ClaimStanding, standingOf } from '../../graph/claims/claim-standing.ts';
import type { Speaker } from '../../graph/claims/sides.ts';
import type { ClaimStatus, Voice } from '../../graph/claims/status-rules.ts';
import type { Graph } from '../../graph/graph.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { PreciseDate } from '../../model/values/date.ts';

/** Where a claim stands, with all that the sentence that says so needs: names of sides, not of those who spoke for them. */
export interface StandingView {
  readonly status: ClaimStatus;
  readonly asserting: NamesView;
  /** Those whom it burdens and who say it all the same. */
  readonly admitting: NamesView;
  readonly denying: NamesView;
  /** Those who deny something wider that covers it, and the date of the latest such denial. */
  readonly denyingGenerally?: { readonly names: NamesView; readonly date: PreciseDate };
  readonly documents: NamesView;
  readonly reports: NamesView;
  readonly differing: NamesView;
  readonly withdrawn: NamesView;
  /** What is printed where accounts differ. */
  readonly printed?: string;
  /** What came of a forecast. */
  readonly outcome?: { readonly date: PreciseDate; readonly text: string };
}

/** Names, and how many there are besides that readers may not know. */
export interface NamesView {
  readonly names: readonly string[];
  readonly unnamed: number;
}

export function viewStanding(graph: Graph, claim: Entry<'claim'>): StandingView {
  return graph.memo(presentViews)(claim);
}

/** Many pages show the standing of one claim. */
function presentViews(graph: Graph): (claim: Entry<'claim'>) => StandingView {
  return oncePer((claim) => standingView(claim, standingOf(graph, claim)));
}

/** How a claim stood at some time. */
export function standingView(claim: Entry<'claim'>, standing: ClaimStanding): StandingView {
  const { status, evidence, outcome } = standing;
  const { asserting, admitting, denying, denyingGenerally, documents, reports, differing, withdrawn, settledBy } =
    evidence;
  // An opinion is somebody's own; so is a forecast.
  const speakersOf = claim.fields.type === 'fact' ? sidesOf : firstSpeakersOf;
  const general = denyingGenerally.at(-1);
  const deniers = [...new Set(sidesOf(denyingGenerally))];
  const printed = settledBy?.fields.printed;
  return {
    status,
    asserting: namesOf(speakersOf(asserting)),
    admitting: namesOf(sidesOf(admitting)),
    denying: namesOf(sidesOf(denying)),
    ...(general && { denyingGenerally: { names: namesOf(deniers), date: general.word.date } }),
    documents: namesOf(documents),
    reports: namesOf(reports),
    differing: namesOf(differing),
    withdrawn: namesOf(withdrawn),
    ...(status === 'settled' && printed && { printed: printed.text }),
    ...(outcome && { outcome: { date: outcome.date, text: outcome.text } }),
  };
}

function sidesOf(voices: readonly Voice[]): readonly Speaker[] {
  return voices.map(({ side }) => side);
}

function firstSpeakersOf(voices: readonly Voice[]): readonly Speaker[] {
  return voices.flatMap(({ speakers }) => speakers.slice(0, 1));
}

function namesOf(speakers: readonly Speaker[]): NamesView {
  const named = thoseNamed(speakers);
  return { names: named.map(({ name }) => name), unnamed: speakers.length - named.length };
}
