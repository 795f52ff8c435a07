import { inMarks } from '../../src/model/values/quotation.ts';
import type { ClaimStatus } from '../../src/graph/claims/claim-status.ts';
import type { Stance } from '../../src/model/records/claim.ts';
import { counted, tookStance } from './en-phrases.ts';
import type { Piece } from './shape.ts';

export const englishStatuses = {
  confirmed: {
    label: 'Confirmed',
    meaning: 'At least one party has confirmed it, and none that we know of still denies it.',
  },
  'one-side': {
    label: 'One side only',
    meaning: 'It has been asserted; none that we know of has confirmed it or denies it.',
  },
  disputed: {
    label: 'Disputed',
    meaning: 'Some assert it and others deny it; our sources do not settle who is right.',
  },
  denied: { label: 'Denied', meaning: 'It has been denied, and none that we know of still asserts it.' },
  superseded: {
    label: 'Superseded',
    meaning: 'All who once held it have since qualified it; none that we know of holds or denies it any more.',
  },
  unverified: {
    label: 'Unverified',
    meaning: 'It has at most been reported or suggested; none that we know of states it as fact or denies it.',
  },
};

const none = {
  known: 'No claim is confirmed so far.',
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
    `What has been claimed under ${inMarks(topic)}, newest first, and where each claim stands.`,
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
    confirms: 'Confirms',
    asserts: 'Asserts',
    denies: 'Denies',
    qualifies: 'Qualifies',
    declines: 'Declined to comment',
  },
  /** What all statuses rest on, beside the meaning of each. */
  rules: [
    'A status follows from what each speaker said last, by the same rule every time; it is not our judgement of who is right.',
    'A later word of a speaker replaces an earlier one. Declining to comment takes nothing back. Words of one day count together.',
  ],
  heldBy: (names: Piece) => ['Held by ', names],
  deniedBy: (names: Piece) => ['denied by ', names],
  lastWord: (date: Piece) => ['last word ', date],
  others: (count: number) => (count === 1 ? 'one other' : `${count} others`),
  /** A speaker whose record readers may not see. */
  somebody: 'somebody not named here',
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
      meaning: 'Claims that a party has confirmed and none still denies. One side’s word is not knowledge.',
    },
    disputed: {
      label: 'What is disputed',
      meaning: 'Claims that some deny, whether or not others still hold them, and points on which sources differ.',
    },
    unknown: {
      label: 'What we don’t know',
      meaning:
        'Claims that rest on one side’s word or on a report, promises still open, and facts that no source gives.',
    },
    none,
    /** The first lines of the page: how many of each there are. */
    countKnown: (confirmed: number) => (confirmed === 0 ? none.known : `${claimsAre(confirmed)} confirmed.`),
    countDisputed: (disputed: number, denied: number, differ: number) =>
      sentence([
        disputed > 0 && `${claimsAre(disputed)} disputed`,
        denied > 0 && `${claimsAre(denied)} only denied`,
        differ > 0 && `sources differ on ${counted(differ, 'point')}`,
      ]) ?? none.disputed,
    countUnknown: (oneSide: number, unverified: number, open: number) =>
      sentence([
        oneSide > 0 && `${claimsRest(oneSide)} on one side’s word`,
        unverified > 0 && `${claimsRest(unverified)} on reports alone`,
        open > 0 && `${counted(open, 'promise is', 'promises are')} still open`,
      ]) ?? none.unknown,
    oneSide: 'One side’s word',
    unverified: 'Reported or suggested',
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

const claimsAre = (count: number): string => counted(count, 'claim is', 'claims are');

const claimsRest = (count: number): string => counted(count, 'claim rests', 'claims rest');

/** Parts of one sentence, of which some are missing; `undefined` where all are. */
function sentence(parts: readonly (string | false)[]): string | undefined {
  const said = parts.filter((part) => part !== false).join('; ');
  return said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
