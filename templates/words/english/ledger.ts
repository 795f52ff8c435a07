import { inMarks } from '../../../src/model/values/quotation.ts';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import type { Stance } from '../../../src/model/records/claim.ts';
import { counted, tookStance } from './phrases.ts';
import { englishStanding, englishStatuses, englishStatusRules } from './standing.ts';
import type { Piece } from '../shape.ts';

const none = {
  known: 'Nothing is beyond doubt so far.',
  disputed: 'Nothing is disputed so far.',
  unknown: 'No question is open so far.',
};

/** What is said of claims, promises and what is known, in English. */
export const englishLedger = {
  states: {
    open: { label: 'Open', meaning: 'Nothing we know of has met, changed or ended it yet.' },
    overdue: { label: 'Past due', meaning: 'Still open, though the date on which it was due has passed.' },
    'partly met': { label: 'Partly met', meaning: 'A part of what was promised has come about.' },
    changed: { label: 'Changed', meaning: 'What was promised has been replaced by something else.' },
    met: { label: 'Met', meaning: 'What was promised has come about.' },
    abandoned: { label: 'Abandoned', meaning: 'It has been given up or broken.' },
  },
  filters: { label: 'Choose claims', status: 'By status', topic: 'By topic', party: 'By who spoke' },
  /** The page of each filter: its title and what it lists. */
  statusTitle: (status: ClaimStatus) => `Claims: ${englishStatuses[status].label.toLowerCase()}`,
  topicTitle: (topic: string) => `Claims: ${topic}`,
  topicSummary: (topic: string) =>
    `What has been claimed under ${inMarks(topic)}, what matters most first, and where each claim stands.`,
  partyTitle: (party: string) => `Claims: what ${party} said`,
  partySummary: (party: string) =>
    `Claims of which ${party} has spoken, by what was said last, and where each claim stands.`,
  aboutTitle: (record: string) => `Claims on ${record}`,
  aboutSummary: (record: string) => `Every claim about ${record} or cited with it, and where each claim stands.`,
  claims: (count: number) => counted(count, 'claim'),
  allClaims: (count: number) => `All ${count} claims`,
  topics: { label: 'Topics of claims', meaning: 'Every topic under which something has been claimed.' },
  parties: {
    label: 'Who spoke of claims',
    meaning: 'Every party that has asserted, denied or otherwise spoken of a claim.',
  },
  allTopics: 'All topics',
  allParties: 'All who spoke',
  /** What a party’s claims stand under, by what it said of them last. */
  saidBy: {
    asserts: 'Asserts',
    confirms: 'Asserts',
    denies: 'Denies',
    differs: 'Tells otherwise',
    qualifies: 'Qualifies',
    withdraws: 'Has taken back',
    declines: 'Declined to comment',
  },
  rules: englishStatusRules,
  standing: englishStanding,
  lastWord: (date: Piece) => ['Latest statement ', date],
  /** A speaker whose record readers may not see. */
  somebody: 'somebody not named here',
  /** Of a general denial. */
  covers: (claims: Piece) => ['It reaches further: ', claims, '.'],
  quantities: {
    atLeast: (figure: string) => `at least ${figure}`,
    about: (figure: string) => `about ${figure}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    of: (figure: string, unit?: string, what?: string) =>
      [figure, unit, unit !== undefined && what !== undefined ? `of ${what}` : what].filter(Boolean).join(' '),
  },
  history: 'How its status changed',
  /** Why a claim stands as it does, with the words for its causes: “since X denied it and Y confirmed it”. */
  since: (causes: Piece) => ['since ', causes],
  cause: (stance: Stance, speakers: Piece) => [speakers, ` ${tookStance(stance)}`],
  known: {
    title: 'What we know, what is disputed, what we don’t know',
    summary: 'Every claim in these pages, sorted by one rule: what is confirmed, what is contested, and what is open.',
    inShort: 'What we know and what we don’t',
    whole: 'What we know, what is disputed, what we don’t know: the whole list',
    known: {
      label: 'What we know',
      meaning: 'Claims that a document bears out, that a side admits against itself, or that we could settle.',
    },
    disputed: {
      label: 'What is disputed',
      meaning: 'Claims that some deny or tell otherwise, and points on which sources differ.',
    },
    unknown: {
      label: 'What we don’t know',
      meaning:
        'Claims that rest on the word of sides or on reports alone, forecasts and promises still open, and facts that no source gives.',
    },
    none,
    /** A line of the page's opening: how many claims have each status, and what else stands under a heading. */
    counts: (statuses: readonly (readonly [ClaimStatus, number])[], differ: number, open: number) =>
      sentence([
        ...statuses.map(([status, count]) => count > 0 && `${englishStatuses[status].label.toLowerCase()}: ${count}`),
        differ > 0 && `sources differ on ${counted(differ, 'point')}`,
        open > 0 && `${counted(open, 'promise is', 'promises are')} still open`,
      ]),
    open: 'Promises still open',
    unreported: 'Not reported',
    gaps: { day: 'on which day it took place', place: 'where it took place', participants: 'who took part' },
    differ: (count: number) => `Sources differ on ${counted(count, 'point')}`,
    openPromises: (count: number) => (count === 1 ? 'One promise is still open' : `${count} promises are still open`),
    /** The way to all of a kind, of which only the first are shown. */
    all: (count: number, label: string) => `All ${count}: ${label}`,
  },
  promises: {
    made: 'Promises they made',
    received: 'Promises made to them',
    byTo: (by: Piece, to: Piece) => ['By ', by, ' to ', to],
    by: (by: Piece) => ['By ', by],
    to: (to: Piece) => ['To ', to],
    due: (date: Piece) => ['due ', date],
    noOutcome: 'What became of it is not reported.',
    rulesHeading: 'How a promise is marked',
    rules: [
      'The latest outcome on record decides. Without one a promise is open, and past due once our newest story is later than its due date.',
    ],
  },
};

/** Parts of one sentence, of which some are missing; empty where all are. */
function sentence(parts: readonly (string | false)[]): string {
  const said = parts.filter((part) => part !== false).join('; ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
