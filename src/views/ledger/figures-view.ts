import { topicOf, topicsOf } from '../../graph/claims/claim-facets.ts';
import { rankClaims, weightOf } from '../../graph/claims/rank-claims.ts';
import { statusOf } from '../../graph/claims/claim-standing.ts';
import type { ClaimStatus } from '../../graph/claims/status-rules.ts';
import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { groupInOrder } from '../../base/group.ts';
import type { Quantity } from '../../model/records/claim.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** A figure that somebody gave: of what claim, when, and where that claim stands. */
export interface FigureView {
  readonly claim: ReferenceView;
  readonly status: ClaimStatus;
  readonly quantity: Quantity;
  readonly date: PreciseDate;
  readonly by: readonly ReferenceView[];
  /** Whether it belongs to the claim whose page this is. */
  readonly own?: true;
}

/** Figures in one unit, the oldest first. They come from different speakers and may count the same things, so nothing adds them up. */
export interface FigureSetView {
  readonly unit: string;
  readonly figures: readonly FigureView[];
  /** Others that are not shown. */
  readonly more: number;
}

/** Figures that one picture shows. */
const mostFigures = 12;

/** Figures of claims, set by set of one unit; a unit of which there is only one figure makes no set. */
export function figureSets(graph: Graph, claims: readonly Entry<'claim'>[]): FigureSetView[] {
  const byUnit = groupInOrder(
    claims.flatMap((claim) => figuresOf(graph, claim)),
    ({ quantity }) => quantity.unit ?? '',
  );
  return [...byUnit]
    .filter(([unit]) => unit !== '')
    .map(([unit, figures]) => setOf(unit, figures))
    .filter(({ figures }) => figures.length > 1);
}

/** The figures that a claim gives beside those of its topic in the same unit that are nearest in time; `undefined` where there are no others. */
export function figuresBeside(graph: Graph, claim: Entry<'claim'>): FigureSetView | undefined {
  const { href } = referTo(claim);
  const isOwn = (figure: FigureView): boolean => figure.claim.href === href;
  const ofTopic = graph.memo(figuresByTopic).get(topicOf(graph, claim)?.name ?? '') ?? figuresOf(graph, claim);
  const unit = ofTopic.find(isOwn)?.quantity.unit;
  if (unit === undefined) return undefined;
  const figures = distinct(ofTopic.filter(({ quantity }) => quantity.unit === unit));
  if (figures.length < 2) return undefined;
  // Only the nearest, so that a new figure changes the pages of few claims.
  const first = figures.findIndex(isOwn);
  const start = Math.max(0, Math.min(first - mostFigures / 2, figures.length - mostFigures));
  const shown = figures.slice(start, start + mostFigures);
  return {
    unit,
    figures: shown.map((figure) => (isOwn(figure) ? { ...figure, own: true } : figure)),
    more: figures.length - shown.length,
  };
}

function figuresByTopic(graph: Graph): ReadonlyMap<string, readonly FigureView[]> {
  return new Map(topicsOf(graph).map(({ name, claims }) => [name, claims.flatMap((claim) => figuresOf(graph, claim))]));
}

/** The newest figure of each of the weightiest claims, no unit more often than twice. */
export function keyFigures(graph: Graph, most: number): FigureView[] {
  const majors = graph.published.claim.filter((claim) => weightOf(claim) === 'major');
  const newest = rankClaims(graph, majors).flatMap((claim) => figuresOf(graph, claim).slice(-1));
  const seen = new Map<string, number>();
  const kept = newest.filter(({ quantity: { unit = '' } }) => {
    const times = (seen.get(unit) ?? 0) + 1;
    seen.set(unit, times);
    return times <= 2;
  });
  return kept.slice(0, most);
}

/** What was given as a figure for a claim, the oldest first. */
function figuresOf(graph: Graph, claim: Entry<'claim'>): FigureView[] {
  const said = claim.fields.assertions.flatMap(({ quantity, stance, date, by }) =>
    quantity && (stance === 'asserts' || stance === 'confirms')
      ? [{ quantity, date, by: thoseNamed(by).map(referTo) }]
      : [],
  );
  return said
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map((figure) => ({ claim: referTo(claim), status: statusOf(graph, claim), ...figure }));
}

function setOf(unit: string, all: readonly FigureView[]): FigureSetView {
  const figures = distinct(all);
  return { unit, figures: figures.slice(-mostFigures), more: Math.max(0, figures.length - mostFigures) };
}

/** One of all that are the same, the oldest first. */
function distinct(figures: readonly FigureView[]): FigureView[] {
  const different = new Map(figures.map((figure) => [keyOf(figure), figure]));
  return [...different.values()].toSorted((a, b) => compareDates(a.date, b.date));
}

/** What makes two figures one: who said it, when, and how much. */
function keyOf({ quantity, date, by }: FigureView): string {
  const { 'at-least': least, about, exactly, from, to } = quantity;
  return JSON.stringify([date.text, by.map(({ href }) => href), least, about, exactly, from, to]);
}
