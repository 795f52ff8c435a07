import { inMarks } from '../../src/model/values/quotation.ts';
import type { ClaimStatus } from '../../src/graph/claims/claim-status.ts';
import type { Explained, LedgerWords } from './ledger-words.ts';

export const englishStatuses: Readonly<Record<ClaimStatus, Explained>> = {
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

/** What is said of claims, promises and what is known, in English. */
export const englishLedger: LedgerWords = {
  states: {
    open: { label: 'Open', meaning: 'Nothing we know of has met, changed or ended it yet.' },
    overdue: { label: 'Past due', meaning: 'Still open, though the date on which it was due has passed.' },
    'partly met': { label: 'Partly met', meaning: 'A part of what was promised has come about.' },
    changed: { label: 'Changed', meaning: 'What was promised has been replaced by something else.' },
    met: { label: 'Met', meaning: 'What was promised has come about.' },
    abandoned: { label: 'Abandoned', meaning: 'It has been given up or broken.' },
  },
  filters: { label: 'Choose claims', status: 'By status', topic: 'By topic', party: 'By who spoke' },
  statusTitle: (status) => `Claims: ${englishStatuses[status].label.toLowerCase()}`,
  topicTitle: (topic) => `Claims: ${topic}`,
  topicSummary: (topic) => `What has been claimed under ${inMarks(topic)}, newest first, and where each claim stands.`,
  partyTitle: (party) => `Claims: what ${party} said`,
  partySummary: (party) => `Claims of which ${party} has spoken, by what was said last, and where each claim stands.`,
  aboutTitle: (record) => `Claims on ${record}`,
  aboutSummary: (record) => `Every claim about ${record} or cited with it, and where each claim stands.`,
  claims: (count) => `${count} ${count === 1 ? 'claim' : 'claims'}`,
  allClaims: (count) => `All ${count} claims`,
  topics: { label: 'Topics of claims', meaning: 'Every topic under which something has been claimed.' },
  parties: {
    label: 'Who spoke of claims',
    meaning: 'Every party that has asserted, denied or otherwise spoken of a claim.',
  },
  allTopics: 'All topics',
  allParties: 'All who spoke',
  saidBy: {
    confirms: 'Confirms',
    asserts: 'Asserts',
    denies: 'Denies',
    qualifies: 'Qualifies',
    declines: 'Declined to comment',
  },
  rules: [
    'A status follows from what each speaker said last, by the same rule every time; it is not our judgement of who is right.',
    'A later word of a speaker replaces an earlier one. Declining to comment takes nothing back. Words of one day count together.',
  ],
  heldBy: (names) => ['Held by ', names],
  deniedBy: (names) => ['denied by ', names],
  lastWord: (date) => ['last word ', date],
  others: (count) => (count === 1 ? 'one other' : `${count} others`),
  somebody: 'somebody not named here',
  history: 'How its status changed',
  since: (causes) => ['since ', causes],
  cause: (stance, speakers) => [speakers, ` ${causeVerbs[stance]}`],
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
    none: {
      known: 'No claim is confirmed so far.',
      disputed: 'Nothing is disputed so far.',
      unknown: 'No question is open so far.',
    },
    countKnown: (confirmed) =>
      confirmed === 0 ? 'No claim is confirmed so far.' : `${claimsAre(confirmed)} confirmed.`,
    countDisputed: (disputed, denied, differ) =>
      sentence([
        disputed > 0 && `${claimsAre(disputed)} disputed`,
        denied > 0 && `${claimsAre(denied)} only denied`,
        differ > 0 && `sources differ on ${points(differ)}`,
      ]) ?? 'Nothing is disputed so far.',
    countUnknown: (oneSide, unverified, open) =>
      sentence([
        oneSide > 0 && `${claimsRest(oneSide)} on one side’s word`,
        unverified > 0 && `${claimsRest(unverified)} on reports alone`,
        open > 0 && `${open} ${open === 1 ? 'promise is' : 'promises are'} still open`,
      ]) ?? 'No question is open so far.',
    oneSide: 'One side’s word',
    unverified: 'Reported or suggested',
    open: 'Promises still open',
    unreported: 'Not reported',
    gaps: { day: 'on which day it took place', place: 'where it took place', participants: 'who took part' },
    differ: (count) => `Sources differ on ${points(count)}`,
    openPromises: (count) => (count === 1 ? 'One promise is still open' : `${count} promises are still open`),
    all: (count, label) => `All ${count}: ${label}`,
  },
  promises: {
    made: 'Promises they made',
    received: 'Promises made to them',
    concerning: 'Promises and what became of them',
    byTo: (by, to) => ['By ', by, ' to ', to],
    by: (by) => ['By ', by],
    to: (to) => ['To ', to],
    due: (date) => ['due ', date],
    noOutcome: 'What became of it is not reported.',
    rulesHeading: 'How a promise is marked',
    rules: [
      'The latest outcome on record decides. Without one a promise is open, and past due once our newest story is later than its due date.',
    ],
  },
};

const causeVerbs = {
  asserts: 'asserted it',
  denies: 'denied it',
  confirms: 'confirmed it',
  qualifies: 'qualified it',
  declines: 'declined to comment',
};

const claimsAre = (count: number): string => `${count} ${count === 1 ? 'claim is' : 'claims are'}`;

const claimsRest = (count: number): string => `${count} ${count === 1 ? 'claim rests' : 'claims rest'}`;

const points = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`;

/** Parts of one sentence, of which some are missing; `undefined` where all are. */
function sentence(parts: readonly (string | false)[]): string | undefined {
  const said = parts.filter((part) => part !== false).join('; ');
  return said === '' ? undefined : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
