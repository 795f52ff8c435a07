import type { Entry } from '../link/entry.ts';
import type { LinkedAssertion, Side, Speaker } from './sides.ts';

/** What a side holds or denies at some time, since when, and by whose mouths. */
export interface Voice {
  readonly side: Side;
  readonly speakers: readonly Speaker[];
  /** The word that it stands by. */
  readonly word: LinkedAssertion;
}

/** A side's denial of another claim that covers this one. */
export interface GeneralDenial extends Voice {
  readonly of: Entry<'claim'>;
}

/** What is on record of a claim at some time, after each side's later words have taken the place of its earlier ones. */
export interface Evidence {
  readonly asserting: readonly Voice[];
  /** Those among them who are burdened by it and hold it without hedging. */
  readonly admitting: readonly Voice[];
  readonly denying: readonly Voice[];
  readonly denyingGenerally: readonly GeneralDenial[];
  readonly documents: readonly Speaker[];
  readonly reports: readonly Speaker[];
  /** Those who give another account of it. */
  readonly differing: readonly Speaker[];
  /** Who took the last word for it back. */
  readonly withdrawn: readonly Speaker[];
  /** A discrepancy on it that says what is printed. */
  readonly settledBy: Entry<'discrepancy'> | undefined;
}

/** The rules for facts. The first that applies decides; pages show them in this order. */
const factRules = [
  rule('documented', ({ documents }) => documents.length > 0),
  rule('confirmed', ({ admitting }) => admitting.length > 0),
  rule('disputed', ({ asserting, denying }) => asserting.length > 0 && denying.length > 0),
  rule(
    'disputed-generally',
    ({ asserting, reports, denying, denyingGenerally }) =>
      asserting.length + reports.length > 0 && denyingGenerally.length > 0 && denying.length === 0,
  ),
  rule('denied', ({ denying, denyingGenerally }) => denying.length + denyingGenerally.length > 0),
  rule('settled', ({ differing, settledBy }) => differing.length > 0 && settledBy !== undefined),
  rule('accounts-differ', ({ differing }) => differing.length > 0),
  rule('several-sides', ({ asserting }) => asserting.length > 1),
  rule('one-side', ({ asserting }) => asserting.length === 1),
  rule('reported', ({ reports }) => reports.length > 0),
  rule('withdrawn', ({ withdrawn }) => withdrawn.length > 0),
  rule('no-word', () => true),
] as const;

function rule<Status extends string>(status: Status, applies: (evidence: Evidence) => boolean) {
  return { status, applies };
}

export type FactStatus = (typeof factRules)[number]['status'];

/** What came of a forecast, by the words of its outcome. */
export const forecastStatuses = { none: 'open', yes: 'borne-out', no: 'overtaken', partly: 'partly' } as const;

type ForecastStatus = (typeof forecastStatuses)[keyof typeof forecastStatuses];

/** Where a claim stands. Opinions are neither true nor false: their status says only that they are opinions. */
export type ClaimStatus = FactStatus | ForecastStatus | 'opinion';

/** Every status, in the order in which readers meet them. */
export const claimStatuses: readonly ClaimStatus[] = [
  ...factRules.map(({ status }) => status),
  ...Object.values(forecastStatuses),
  'opinion',
];

/** The status of a fact by what is on record. */
export function factStatus(evidence: Evidence): FactStatus {
  return factRules.find(({ applies }) => applies(evidence))?.status ?? 'no-word';
}

/** Whether somebody speaks against a claim. */
export function isContested(status: ClaimStatus): boolean {
  return (
    status === 'disputed' || status === 'disputed-generally' || status === 'denied' || status === 'accounts-differ'
  );
}
