import type { Stance } from '../../../src/model/records/claim.ts';
import type { RecordKind } from '../../../src/model/values/kinds.ts';
import { englishLedger } from './ledger.ts';
import { englishAbout } from './about.ts';
import { englishStatuses } from './standing.ts';
import { englishChanges } from './changes.ts';
import { englishComparison, englishSince } from './compare.ts';
import { readingInEnglish } from './reading.ts';
import { englishAsOf, englishTimeline } from './time.ts';
import { englishPictures } from './pictures.ts';
import { englishFeeds } from './feeds.ts';
import { englishData } from './data.ts';
import { counted, englishCertainties, englishSourceKinds, englishStances, tookStance } from './phrases.ts';
import type { Piece } from '../shape.ts';

const kinds = {
  story: { one: 'Story', many: 'Stories' },
  person: { one: 'Person', many: 'People' },
  event: { one: 'Event', many: 'Events' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  document: { one: 'Document', many: 'Documents' },
  claim: { one: 'Claim', many: 'Claims' },
  source: { one: 'Source', many: 'Sources' },
  discrepancy: { one: 'Discrepancy', many: 'Discrepancies' },
  commitment: { one: 'Commitment', many: 'Commitments' },
  page: { one: 'Page', many: 'Pages' },
};

const part = (number: number): string => `part ${number}`;

const lowerCase = (kind: RecordKind): string => kinds[kind].one.toLowerCase();

const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/**
 * Every word of the interface in English. Dates, lists and names of languages come from the language itself and have no words here.
 */
export const english = {
  /** BCP 47; also how dates are written where the site’s language has no words. */
  language: 'en',
  pictures: englishPictures,
  kinds,
  site: {
    skip: 'Skip to the text',
    navigation: 'Main',
    moreNavigation: 'More',
    breadcrumbs: 'Breadcrumb',
    home: 'Home',
    timeline: 'Timeline',
    about: 'About',
    corrections: 'Corrections',
    publishedBy: (publisher: Piece) => ['Published by ', publisher, '.'],
    promise: 'Every claim is shown with who made it, when, and where we have it from.',
  },
  /** What stands in prose for a record that readers may not see. */
  unnamed: (kind: RecordKind, withdrawn: boolean) =>
    withArticle(`${withdrawn ? 'withdrawn' : 'not yet published'} ${lowerCase(kind)}`),
  since: englishSince,
  statuses: englishStatuses,
  ledger: englishLedger,
  stances: englishStances,
  certainties: englishCertainties,
  outcomes: {
    met: 'Met',
    'partly met': 'Partly met',
    changed: 'Changed',
    open: 'Open',
    abandoned: 'Abandoned',
  },
  sourceKinds: englishSourceKinds,
  eventStatuses: { planned: 'Planned', held: 'Held', postponed: 'Postponed', cancelled: 'Cancelled' },
  /** Headings of parts of pages. */
  sections: {
    people: 'People in this story',
    participants: 'Who took part',
    roles: 'Roles',
    attended: 'Events attended',
    holders: 'People and their roles here',
    claims: 'Claims cited here',
    claimsRelated: 'Related claims',
    claimsResting: 'Claims that rest on it',
    said: 'What they have said',
    saidAll: 'All that they have said',
    moments: 'Key moments',
    exchange: 'Who said what, in order',
    discrepancies: 'Where reports differ',
    commitments: 'Promises and what became of them',
    corrections: 'Corrections',
    inOrder: 'In order',
    related: 'Read next',
    sourceNotes: 'Source notes',
    mentions: 'Mentioned in',
    citedBy: 'Cited by',
    sources: 'Sources',
    parts: 'Parts of this event',
    stages: 'Stages',
    versions: 'What each source says',
    printed: 'What we print',
    outcomes: 'What became of it',
  },
  /** Labels of facts. */
  facts: {
    alsoWritten: 'Also written',
    elsewhere: 'Elsewhere',
    when: 'When',
    where: 'Where',
    status: 'Status',
    planned: 'Planned',
    held: 'Held',
    partOf: 'Part of',
    topic: 'Topic',
    about: 'About',
    against: 'Burdens',
    outcome: 'What came of it',
    archived: 'Kept copy',
    reliedOn: 'Relied on',
    speaksFor: 'Speaks for',
    concerns: 'Concerns',
    kind: 'Kind',
    country: 'Country',
    coordinates: 'Coordinates',
    zone: 'Time zone',
    outlet: 'Outlet',
    authors: 'By',
    published: 'Dated',
    address: 'Address',
    checked: 'Last checked',
    promisedBy: 'Promised by',
    promisedTo: 'Promised to',
    made: 'Made',
    due: 'Due',
    source: 'Source',
    why: 'Why',
    disputed: 'In dispute',
    notStated: 'not stated',
    notReported: 'not reported',
  },
  sentences: {
    /** What a search engine shows of a record that has no summary. */
    describe: (kind: RecordKind, name: string) =>
      `${kinds[kind].one}: ${name}. What is known of it, who says so, and where it is mentioned.`,
    asOf: (date: Piece) => ['As of ', date],
    lastChecked: (date: Piece) => ['Last checked ', date],
    updated: (date: Piece) => ['Updated ', date],
    writtenBy: (authors: Piece) => ['By ', authors],
    since: (date: Piece) => ['since ', date],
    until: (date: Piece) => ['until ', date],
    noSide: 'Others',
    heldOn: (days: Piece) => ['on ', days],
    roleUndated: 'dates not stated',
    claimsAbout: (kind: RecordKind) => `Claims about this ${lowerCase(kind)}`,
    /** What the page’s own record said of a claim. */
    said: (stance: Stance, date: Piece) => [tookStance(stance), ', ', date],
    alsoAbout: (names: Piece) => ['Also about ', names],
    /** The roles that somebody held at the time. */
    asRole: (roles: Piece) => ['then ', roles],
    /** Labels of what comes before and after in a row of events or of stories. */
    before: 'Before this',
    after: 'After this',
    /** The event within which one story follows another. */
    within: (event: Piece) => ['in ', event],
    more: (count: number) => `${count} more below`,
    sourcesDiffer: 'Sources differ',
    olderMentions: 'Older mentions',
    newer: 'Newer',
    older: 'Older',
    part,
    /** The name of a list, and which part of it a page has, if not the newest. */
    partOf: (list: string, number: number | undefined) => (number === undefined ? list : `${list}, ${part(number)}`),
    parts: 'Parts of this list',
    mentionsOf: (name: string) => `Where ${name} is mentioned`,
    otherTopics: 'Other topics',
    coordinates: (latitude: string, north: boolean, longitude: string, east: boolean) =>
      `${latitude}° ${north ? 'N' : 'S'}, ${longitude}° ${east ? 'E' : 'W'}`,
  },
  home: {
    latest: 'Latest',
    newHere: 'New to this story? Start here',
    events: 'Latest events',
    people: 'At the centre',
    disputed: 'What is disputed',
    empty: 'Nothing has been published yet. The first story will stand here.',
    all: (kind: RecordKind) => `All ${kinds[kind].many.toLowerCase()}`,
    wholeTimeline: 'The whole timeline',
    latestEvent: (date: Piece) => ['Latest event ', date],
    chapters: 'Chapters',
    span: (from: string, to: string | undefined) => {
      if (to === undefined) return `since ${from}`;
      return from === to ? from : `${from} – ${to}`;
    },
    stories: (count: number) => `${counted(count, 'story', 'stories')}.`,
    beginWith: (story: Piece) => ['Begin with ', story],
  },
  compare: englishComparison,
  changes: englishChanges,
  timeline: englishTimeline,
  asOf: englishAsOf,
  feeds: englishFeeds,
  about: englishAbout,
  notices: {
    withdrawnTitle: 'This page was withdrawn',
    withdrawnOn: (kind: RecordKind, date: Piece) => [
      `The ${lowerCase(kind)} that stood here was withdrawn on `,
      date,
      '.',
    ],
    movedTitle: 'This page has moved',
    movedTo: (link: Piece) => ['It now stands at ', link, '.'],
    notFoundTitle: 'There is no page at this address',
    notFoundSummary:
      'It may have been mistyped, or never existed. A page that we withdraw says so and does not vanish.',
    notFoundWays: (home: Piece, names: Piece) => ['Start from ', home, ', look under ', names, ', or search:'],
    emptyIndex: 'Nothing here yet.',
    /** The lead of each index: what the list is and how it is ordered. */
    indexes: {
      story: 'Briefings, newest first.',
      person: 'Everyone named in these pages, with the role they hold.',
      event: 'Meetings, visits, votes and other events, newest first.',
      organisation: 'Governments, agencies, armies and news organisations.',
      place: 'Where things happened.',
      document: 'Treaties, resolutions and statements, with the stage each has reached.',
      claim: 'What has been claimed, by topic, and where each claim stands.',
      source: 'Everything these pages rest on.',
      discrepancy: 'Points on which our sources contradict one another, and what we print.',
      commitment: 'What was promised, newest first, and what became of it.',
      page: 'Pages about this site.',
    },
  },
  ...readingInEnglish,
  data: englishData,
};
