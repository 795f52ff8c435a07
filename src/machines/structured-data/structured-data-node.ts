import type { RecordKind } from '../../model/values/kinds.ts';
import type { SitePath } from '../../addresses/paths.ts';
import type { CitationView } from '../../views/body/citation.ts';
import type { ReferenceView } from '../../views/lists/reference-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from '../data/data-address.ts';

/** What a property of a node may hold. A text in a language of its own is a node with `@value` and `@language`. */
type Value = string | number | Node | readonly (string | Node)[] | undefined;

/** A thing in the vocabulary of schema.org, as JSON-LD writes it. */
export interface Node {
  readonly [property: string]: string | number | Node | readonly (string | Node)[];
}

/** A node of a type with those properties that have a value; a list of one is written as that one. */
export function node(type: string | undefined, properties: Readonly<Record<string, Value>>): Node {
  const made: Record<string, Exclude<Value, undefined>> = type === undefined ? {} : { '@type': type };
  for (const [property, value] of Object.entries(properties)) {
    const [first, ...others] = isList(value) ? value : [value];
    if (first === undefined || first === '') continue;
    made[property] = isList(value) && others.length > 0 ? value : first;
  }
  return made;
}

function isList(value: Value): value is readonly (string | Node)[] {
  return Array.isArray(value);
}

/** What a record of each kind is in schema.org. Points of difference and promises have no type there, so their pages stand for them. */
export const typeOfKind: Readonly<Record<RecordKind, string>> = {
  story: 'NewsArticle',
  person: 'Person',
  event: 'Event',
  organisation: 'Organization',
  place: 'Place',
  // Not Legislation: a document may be an article or a statement, and its stages are words of the editor's own.
  document: 'CreativeWork',
  // Not ClaimReview: where a claim stands follows from who said what by a rule, and nobody rates its truth.
  claim: 'Claim',
  source: 'CreativeWork',
  discrepancy: 'WebPage',
  commitment: 'WebPage',
  page: 'WebPage',
};

/** A record that a node refers to, identified by the address of its page. */
export function referenceNode(site: SiteView, { kind, href, name }: ReferenceView): Node {
  return node(typeOfKind[kind], { '@id': dataAddress(site, href), name });
}

export function referenceNodes(site: SiteView, references: readonly ReferenceView[]): Node[] {
  return references.map((reference) => referenceNode(site, reference));
}

/** Sources that a record rests on, with where they can be read. */
export function citationNodes(site: SiteView, sources: readonly CitationView[]): Node[] {
  return sources.map((source) => node(undefined, { ...referenceNode(site, source), url: source.url }));
}

/** The publisher that site.yaml names. */
export function publisherNode({ publisher }: SiteView): Node | undefined {
  return publisher && node('Organization', publisher);
}

/** The site as a whole, identified by the address of its home page. */
export function siteNode(site: SiteView, home: SitePath): Node {
  return node('WebSite', { '@id': dataAddress(site, home), name: site.title });
}
