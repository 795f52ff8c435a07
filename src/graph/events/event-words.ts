import type { Passage } from '../../content/body/sentence.ts';
import { compareDates } from '../../model/values/date.ts';
import type { LinkedAssertion } from '../claims/sides.ts';
import { byDateAndSlug, bySlug, type Entry, thoseNamed } from '../link/entry.ts';
import { duringEvent, reports, storiesAbout } from './event-stories.ts';
import { connectedOfKind, type Graph } from '../graph.ts';

/** What somebody who was at an event said there of a claim. */
export interface SaidOfClaim {
  readonly claim: Entry<'claim'>;
  readonly assertion: LinkedAssertion;
}

/** A sentence that quotes somebody who was at an event. */
export interface QuotingSentence {
  readonly from: Entry;
  readonly sentence: Passage;
  /** The position, among the links of the body, of the first one that stands in it. */
  readonly link: number;
  /** Whom it names. */
  readonly speaker: Entry;
}

/** Claims about any of some events: those that say so, and those that an event's own text cites; the oldest first. */
export function claimsAbout(graph: Graph, events: readonly Entry<'event'>[]): Entry<'claim'>[] {
  const claims = new Set<Entry<'claim'>>();
  for (const event of events) {
    for (const claim of connectedOfKind(graph, event, 'claim')) claims.add(claim);
    for (const { from } of graph.mentionsOf(event)) {
      if (from.kind === 'claim' && from.fields.about.includes(event)) claims.add(from);
    }
  }
  return [...claims].toSorted(byDateAndSlug);
}

/**
 * What participants said at an event: assertions that are dated within it, of claims about it or its parts or cited by stories
 * about them, in the order of their dates.
 */
export function saidOfClaims(
  graph: Graph,
  event: Entry<'event'>,
  events: readonly Entry<'event'>[],
  present: readonly Entry[],
): SaidOfClaim[] {
  const stories = storiesAbout(graph, events).filter((story) => reports(story, event));
  const cited = stories.flatMap((story) => connectedOfKind(graph, story, 'claim'));
  const claims = new Set([...claimsAbout(graph, events), ...cited]);
  return [...claims]
    .flatMap((claim) =>
      claim.fields.assertions
        .filter(({ by, date }) => duringEvent(date, event) && thoseNamed(by).some((one) => present.includes(one)))
        .map((assertion) => ({ claim, assertion })),
    )
    .toSorted((a, b) => compareDates(a.assertion.date, b.assertion.date) || bySlug(a.claim, b.claim));
}

/** Words in quotation marks of any style, three characters or more. */
const quotation = /[“„"«»「『][^“”„"«»「」『』]{3,}[”“"»«」』]/u;

/** Stands beside the number of a link where a sentence is looked through as one text; no article holds it. */
const linkSign = '\u0000';

/**
 * Sentences with quotations in the texts of an event and its parts, and in stories that report them, that name a participant and link
 * to no other person: their words, as far as that can be told without reading.
 */
export function quotingSentences(
  graph: Graph,
  event: Entry<'event'>,
  events: readonly Entry<'event'>[],
  present: readonly Entry[],
): QuotingSentence[] {
  const people = present.flatMap((one) => (one.kind === 'person' ? [one] : []));
  if (people.length === 0) return [];
  const stories = storiesAbout(graph, events).filter((story) => reports(story, event));
  const found = new Map<string, QuotingSentence>();
  for (const from of [...events, ...stories]) {
    for (const [index, link] of from.body.links.entries()) {
      if (link.type !== 'record') continue;
      const { sentence } = link;
      const words = sentence.join(linkSign);
      if (found.has(words) || !quotation.test(words)) continue;
      const named = linkedIn(graph, from, sentence).filter((one) => one.kind === 'person');
      if (named.some((one) => !people.includes(one))) continue;
      const speaker = named[0] ?? people.find((person) => isNamed(person, words));
      if (speaker) found.set(words, { from, sentence, link: index, speaker });
    }
  }
  return [...found.values()];
}

/** The records that a sentence of an entry links to, whatever their publication. */
export function linkedIn(graph: Graph, from: Entry, sentence: Passage): Entry[] {
  const { linked } = graph.outgoing(from);
  return sentence.flatMap((part) => (typeof part === 'number' ? (linked[part] ?? []) : []));
}

/** The shortest part of a name that is taken to stand for somebody. */
const shortestPart = 3;

/** Whether a sentence names a person in plain words, by a whole name or a part of it such as the family name. */
function isNamed(person: Entry<'person'>, sentence: string): boolean {
  const whole = [person.name, ...person.fields.spellings.map(({ text }) => text)];
  if (whole.some((name) => sentence.includes(name))) return true;
  const words = new Set(sentence.match(/[\p{L}\p{M}]+/gu));
  const parts = person.name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return parts.some((part) => part.length >= shortestPart && /^\p{Lu}/u.test(part) && words.has(part));
}
