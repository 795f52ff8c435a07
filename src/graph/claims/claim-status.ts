import type { Assertion, Stance } from '../../model/records/claim.ts';
import { compareDates, knownBy, type PreciseDate } from '../../model/values/date.ts';
import { type Entry, type Linked, thoseNamed } from '../link/entry.ts';

/** Where a claim stands, judged from its assertions alone. */
export type ClaimStatus = 'confirmed' | 'one-side' | 'disputed' | 'denied' | 'superseded' | 'unverified';

/** Every status, in the order in which readers meet them. */
export const claimStatuses: readonly ClaimStatus[] = [
  'confirmed',
  'one-side',
  'disputed',
  'denied',
  'superseded',
  'unverified',
];

/** What somebody said of a claim, and who it was. */
export type LinkedAssertion = Linked<Assertion>;

/** Of one who is not named the word counts all the same. */
type Speaker = LinkedAssertion['by'][number];

/** What counts of a speaker's last word. To decline to comment says nothing and takes nothing back. */
type Voice = 'confirms' | 'asserts' | 'reports' | 'denies' | 'qualifies';

/** A day on which a claim came to stand otherwise, and the words of that day that made it so. */
interface StatusChange {
  readonly status: ClaimStatus;
  readonly date: PreciseDate;
  readonly causes: readonly { readonly stance: Stance; readonly by: readonly Entry[] }[];
}

/** All that follows from what was said of a claim. */
export interface ClaimStanding {
  readonly status: ClaimStatus;
  /** The first status and every later one, in the order of their dates. */
  readonly changes: readonly StatusChange[];
  /** Published speakers who hold the claim by their last word, and those who deny it. */
  readonly holders: readonly Entry[];
  readonly deniers: readonly Entry[];
  /** When somebody spoke of it last; `undefined` if nobody has. */
  readonly lastWord?: PreciseDate;
}

/**
 * Replays what was said of a claim, day by day, up to a limit (all of it without one). The words of a day count together, of two
 * words of one speaker on it the one written last. A speaker is the same under a former slug.
 */
export function standingOf(claim: Entry<'claim'>, limit?: PreciseDate): ClaimStanding {
  if (limit) return replay(claim, limit);
  const standing = standings.get(claim) ?? replay(claim, undefined);
  standings.set(claim, standing);
  return standing;
}

/** Many pages ask for the standing of one claim. */
const standings = new WeakMap<Entry<'claim'>, ClaimStanding>();

/** The status of a claim from the assertions up to a limit; from all of them without one. */
export function statusOf(claim: Entry<'claim'>, limit?: PreciseDate): ClaimStatus {
  return standingOf(claim, limit).status;
}

function replay(claim: Entry<'claim'>, limit: PreciseDate | undefined): ClaimStanding {
  const said = claim.fields.assertions
    .filter(({ date }) => knownBy(date, limit))
    .toSorted((a, b) => compareDates(a.date, b.date));
  const voices = new Map<Speaker, Voice>();
  const changes: StatusChange[] = [];
  let held = false;
  let status: ClaimStatus = 'unverified';
  for (const day of days(said)) {
    const causes = speak(voices, day);
    const [first] = day;
    if (causes.length === 0 || !first) continue;
    const next = judge([...voices.values()], held);
    if (changes.length === 0 || next !== status) changes.push({ status: next, date: first.date, causes });
    held ||= [...voices.values()].some(holds);
    status = next;
  }
  const lastWord = said.at(-1)?.date;
  return {
    status,
    changes,
    holders: speakersWith(voices, holds),
    deniers: speakersWith(voices, (voice) => voice === 'denies'),
    ...(lastWord && { lastWord }),
  };
}

/** The rules. `held`: whether somebody held the claim at the end of an earlier day. */
function judge(voices: readonly Voice[], held: boolean): ClaimStatus {
  const denied = voices.includes('denies');
  if (!voices.some(holds)) return denied ? 'denied' : held ? 'superseded' : 'unverified';
  if (denied) return 'disputed';
  if (voices.includes('confirms')) return 'confirmed';
  return voices.includes('asserts') ? 'one-side' : 'unverified';
}

function holds(voice: Voice): boolean {
  return voice === 'confirms' || voice === 'asserts' || voice === 'reports';
}

function voiceOf({ stance, certainty }: LinkedAssertion): Voice | undefined {
  if (stance === 'declines') return undefined;
  if (stance !== 'asserts') return stance;
  return certainty === 'reports' || certainty === 'suggests' ? 'reports' : 'asserts';
}

/** Lets a day's words replace earlier ones; returns those that changed where their speakers stand. */
function speak(voices: Map<Speaker, Voice>, day: readonly LinkedAssertion[]): StatusChange['causes'] {
  const lastOfDay = new Map<Speaker, LinkedAssertion>();
  for (const assertion of day.filter(voiceOf)) {
    for (const speaker of assertion.by) lastOfDay.set(speaker, assertion);
  }
  const causes = new Map<LinkedAssertion, Entry[]>();
  for (const [speaker, assertion] of lastOfDay) {
    const voice = voiceOf(assertion);
    if (!voice || voices.get(speaker) === voice) continue;
    voices.set(speaker, voice);
    causes.set(assertion, [...(causes.get(assertion) ?? []), ...thoseNamed([speaker])]);
  }
  return [...causes].map(([{ stance }, by]) => ({ stance, by }));
}

/** Assertions in the order of their dates, cut by day; a month or year alone counts as a day of its own. */
function days(said: readonly LinkedAssertion[]): LinkedAssertion[][] {
  const found: LinkedAssertion[][] = [];
  for (const assertion of said) {
    const day = found.at(-1);
    const before = day?.[0]?.date;
    const same = before?.firstDay === assertion.date.firstDay && before.lastDay === assertion.date.lastDay;
    if (day && same) day.push(assertion);
    else found.push([assertion]);
  }
  return found;
}

function speakersWith(voices: ReadonlyMap<Speaker, Voice>, wanted: (voice: Voice) => boolean): Entry[] {
  return thoseNamed([...voices].flatMap(([speaker, voice]) => (wanted(voice) ? [speaker] : [])));
}
