import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import type { NamesView, StandingView } from '../../../src/views/ledger/standing-view.ts';
import { counted } from './phrases.ts';

/** How a language writes lists and dates inside the sentences below. */
export interface SentenceWriting {
  readonly list: (names: readonly string[]) => string;
  readonly date: (date: NonNullable<StandingView['outcome']>['date']) => string;
}

/** Every status: its mark, and the rule by which a claim has it, which editors and readers are told in the same words. */
export const englishStatuses: Readonly<Record<ClaimStatus, { readonly label: string; readonly meaning: string }>> = {
  documented: { label: 'Documented', meaning: 'A document that we cite says so.' },
  confirmed: {
    label: 'Confirmed',
    meaning: 'A side that it burdens says so itself, and does not merely hint at it or pass it on.',
  },
  disputed: { label: 'Disputed', meaning: 'At least one side says so and another denies it.' },
  'disputed-generally': {
    label: 'Disputed by a general denial',
    meaning: 'It is said, and a side denies something wider that covers it; nobody denies this very point.',
  },
  denied: { label: 'Denied', meaning: 'A side denies it, and no side says so; at most reports do.' },
  settled: {
    label: 'Settled',
    meaning: 'Accounts differ; we say which we print, and why, where we set the versions side by side.',
  },
  'accounts-differ': {
    label: 'Accounts differ',
    meaning: 'Somebody tells it otherwise, which is another account and no denial.',
  },
  'several-sides': { label: 'Several sides’ word', meaning: 'More than one side says so; none denies it.' },
  'one-side': { label: 'One side’s word', meaning: 'One side says so, however many speak for it; none denies it.' },
  reported: { label: 'Reported', meaning: 'Reports say so; no side has said or denied it.' },
  withdrawn: { label: 'Withdrawn', meaning: 'Whoever said so last has taken it back.' },
  'no-word': { label: 'Nobody’s word', meaning: 'Nobody that we know of says or denies it.' },
  open: { label: 'Forecast: open', meaning: 'It was foretold; we know of nothing that bears it out or overtook it.' },
  'borne-out': { label: 'Forecast: borne out', meaning: 'It was foretold, and it came about.' },
  overtaken: { label: 'Forecast: overtaken', meaning: 'It was foretold, and it came otherwise.' },
  partly: { label: 'Forecast: came in part', meaning: 'It was foretold, and a part of it came about.' },
  opinion: {
    label: 'Opinion',
    meaning: 'A judgement, label, motive, wish or demand. It is neither true nor false; it is somebody’s own words.',
  },
};

/** What every status rests on, beside the meaning of each. */
export const englishStatusRules = [
  'A status follows from what each side said last, by the same rules every time; it is not our judgement of who is right. The first rule below that applies decides.',
  'A country, a party or a body is one side, however many speak for it: its ministries, its officials in the office that they held that day, its state media where they speak themselves. A report is no side, nor is a document.',
  'A side’s denial ends its own statement, and its statement ends its own denial. To qualify ends a denial and takes back no statement. To decline to comment, or to tell it otherwise, ends nothing. Of one day, the last word on record counts.',
  'A denial does not reach what is said for the first time after it, nor another claim, unless it was made in general and covers it.',
  'Hedged words (“reportedly”, “suggests”) can say or deny; they cannot confirm. A round figure is no hedging.',
  'What is dated by a month alone is known from the day on which a source says it, at the latest at the month’s end.',
];

/** Where a claim stands, as one sentence with the names in it. */
export function englishStanding(standing: StandingView, { list, date }: SentenceWriting): string {
  const { asserting, admitting, denying, denyingGenerally, documents, reports, differing, withdrawn } = standing;
  const names = (view: NamesView): string => list([...view.names, ...unnamed(view.unnamed)]);
  const say = (view: NamesView): string => `${names(view)} ${counts(view) === 1 ? 'says' : 'say'} so`;
  const deny = (view: NamesView): string => `${names(view)} ${counts(view) === 1 ? 'denies' : 'deny'} it`;
  const general =
    denyingGenerally &&
    `${names(denyingGenerally.names)} ${counts(denyingGenerally.names) === 1 ? 'denies' : 'deny'} anything of the kind (${date(denyingGenerally.date)})`;
  const denial = counts(denying) > 0 ? deny(denying) : general;
  const reported =
    counts(reports) > 0
      ? `${counted(counts(reports), 'report')} (${names(reports)}) ${counts(reports) === 1 ? 'says' : 'say'} so`
      : undefined;
  const said = counts(asserting) > 0 ? say(asserting) : reported;
  const outcome = standing.outcome && `${date(standing.outcome.date)}: ${withoutStop(standing.outcome.text)}`;
  const foretold =
    counts(asserting) > 0
      ? `Foretold by ${names(asserting)}`
      : counts(reports) > 0
        ? `Expected by ${counted(counts(reports), 'report')} (${names(reports)})`
        : 'Foretold';
  switch (standing.status) {
    case 'documented':
      return sentence([`It stands in ${names(documents)}`, denial]);
    case 'confirmed':
      return sentence([`${names(admitting)}, whom it burdens, ${counts(admitting) === 1 ? 'says' : 'say'} so`, denial]);
    case 'disputed':
    case 'disputed-generally':
      return sentence([said, denial]);
    case 'denied':
      return sentence([reported ?? 'Nobody that we know of says so', denial]);
    case 'settled':
      return sentence(['Accounts differ', standing.printed && `we print: ${withoutStop(standing.printed)}`]);
    case 'accounts-differ':
      return sentence([said, `${names(differing)} ${counts(differing) === 1 ? 'tells' : 'tell'} it otherwise`]);
    case 'several-sides':
    case 'one-side':
      return sentence([said, 'nobody that we know of denies it']);
    case 'reported':
      return sentence([reported, 'no side that we know of says or denies it']);
    case 'withdrawn':
      return sentence([`${names(withdrawn)} took it back`, 'nobody that we know of still says so']);
    case 'no-word':
      return 'Nobody that we know of says or denies it.';
    case 'open':
      return sentence([foretold, 'still open']);
    case 'borne-out':
      return sentence([foretold, outcome && `it came about, ${outcome}`]);
    case 'overtaken':
      return sentence([foretold, outcome && `it came otherwise, ${outcome}`]);
    case 'partly':
      return sentence([foretold, outcome && `a part of it came about, ${outcome}`]);
    case 'opinion':
      return `In ${possessive(names([asserting, reports, documents].find((view) => counts(view) > 0) ?? asserting))} words.`;
  }
}

function counts({ names, unnamed: further }: NamesView): number {
  return names.length + further;
}

function unnamed(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'somebody not named here' : `${count} not named here`];
}

function possessive(names: string): string {
  if (names === '') return 'somebody’s';
  return names.endsWith('s') ? `${names}’` : `${names}’s`;
}

/** Parts of one sentence, of which some are missing. */
function sentence(parts: readonly (string | undefined)[]): string {
  const said = parts.filter((part) => part !== undefined && part !== '').join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/u, '');
}
