import slugify from '@sindresorhus/slugify';
import { compareTexts } from '../../base/order.ts';
import { shortHash } from '../../base/hash.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { type Entry, thoseNamed } from '../link/entry.ts';
import type { Graph } from '../graph.ts';

/** Claims of one topic. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  /** In the order of the ledger: the newest first. */
  readonly claims: readonly Entry<'claim'>[];
}

/** The longest slug of a topic: with what stands around it, it must fit the names of files. */
const longestSlug = 60;

/**
 * Claims by topic, in the order of the topics' names. Topics that differ only in case are one. A topic whose letters make no slug, or
 * the slug of another topic, gets one that ends in a hash of its name, so that no two share an address.
 */
export function topicsOf(graph: Graph): readonly Topic[] {
  return graph.memo(facetsOf).topics;
}

/** The topic of a claim, if it has one. */
export function topicOf(graph: Graph, claim: Entry<'claim'>): Topic | undefined {
  return graph.memo(facetsOf).topicOf.get(claim);
}

interface Facets {
  readonly topics: readonly Topic[];
  readonly topicOf: ReadonlyMap<Entry, Topic>;
}

function facetsOf({ published }: Graph): Facets {
  const topics = collectTopics(published.claim);
  return { topics, topicOf: new Map(topics.flatMap((topic) => topic.claims.map((claim) => [claim, topic]))) };
}

function collectTopics(claims: readonly Entry<'claim'>[]): Topic[] {
  const byKey = new Map<string, { names: Set<string>; claims: Entry<'claim'>[] }>();
  for (const claim of claims) {
    const { topic } = claim.fields;
    if (topic === undefined) continue;
    const known = byKey.get(topic.toLowerCase());
    if (!known) byKey.set(topic.toLowerCase(), { names: new Set([topic]), claims: [claim] });
    else {
      known.names.add(topic);
      known.claims.push(claim);
    }
  }
  const plain = new Map<string, number>();
  for (const key of byKey.keys()) plain.set(slugify(key), (plain.get(slugify(key)) ?? 0) + 1);
  const topics = [...byKey].map(([key, { names, claims: own }]): Topic => {
    const slug = slugify(key);
    const alone = slug !== '' && slug.length <= longestSlug && plain.get(slug) === 1;
    return { slug: alone ? slug : hashedSlug(slug, key), name: [...names].toSorted()[0] ?? key, claims: own };
  });
  return topics.toSorted((a, b) => compareTexts(a.name, b.name));
}

function hashedSlug(slug: string, key: string): string {
  const hash = shortHash(key, 8);
  return slug === '' ? `topic-${hash}` : `${slug.slice(0, longestSlug)}-${hash}`;
}

/** A speaker, and every claim of which they have said anything. */
export interface Party {
  readonly entry: Entry;
  readonly claims: readonly Entry<'claim'>[];
}

/** Kinds of speaker: those who act come before those who report. */
const speakers: readonly RecordKind[] = ['person', 'organisation', 'document', 'source'];

/** Published speakers with their claims: by kind, those with most claims first, then by slug. */
export function partiesOf(graph: Graph): Party[] {
  const byParty = new Map<Entry, Set<Entry<'claim'>>>();
  for (const claim of graph.published.claim) {
    for (const speaker of claim.fields.assertions.flatMap(({ by }) => thoseNamed(by))) {
      const known = byParty.get(speaker);
      if (known) known.add(claim);
      else byParty.set(speaker, new Set([claim]));
    }
  }
  return [...byParty]
    .map(([entry, own]) => ({ entry, claims: [...own] }))
    .toSorted(
      (a, b) =>
        speakers.indexOf(a.entry.kind) - speakers.indexOf(b.entry.kind) ||
        b.claims.length - a.claims.length ||
        compareTexts(a.entry.slug, b.entry.slug),
    );
}
