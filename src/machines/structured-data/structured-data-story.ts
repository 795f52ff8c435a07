import { newestDate } from '../../model/values/date.ts';
import { sitePath } from '../../addresses/paths.ts';
import type { ReferenceView } from '../../views/lists/reference-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import type { StoryView } from '../../views/records/story-view.ts';
import { dataAddress } from '../data/data-address.ts';
import {
  citationNodes,
  type Node,
  node,
  publisherNode,
  referenceNodes,
  siteNode,
  typeOfKind,
} from './structured-data-node.ts';

/**
 * What makes a story a news article. It is about the records that its editor put into its fields, and mentions those that only its
 * text links to; where the fields name none, it is about its events.
 */
export function storyProperties(view: StoryView, site: SiteView): Parameters<typeof node>[1] {
  const { people, events, organisations, places, documents, claims, corrections } = view;
  const named = new Set(view.about);
  const isSubject = ({ kind, href }: ReferenceView): boolean => (named.size > 0 ? named.has(href) : kind === 'event');
  const records: ReferenceView[] = [...events, ...people, ...organisations, ...places, ...documents];
  const modified = newestDate([view.updated, ...corrections.map(({ date }) => date)]);
  const publisher = publisherNode(site);
  return {
    headline: view.name,
    description: view.summary,
    image: view.picture && dataAddress(site, `/${view.picture}`),
    datePublished: view.date.text,
    dateModified: modified?.text,
    inLanguage: site.language,
    genre: view.kind,
    author: view.by.length > 0 ? view.by.map((name) => authorNode(name, site)) : publisher,
    publisher,
    license: site.licence?.url,
    isPartOf: siteNode(site, sitePath()),
    about: referenceNodes(site, records.filter(isSubject)),
    mentions: [
      ...referenceNodes(
        site,
        records.filter((record) => !isSubject(record)),
      ),
      // Statements are long, and stand on the page itself.
      ...claims.map(({ kind, href }) => node(typeOfKind[kind], { '@id': dataAddress(site, href) })),
    ],
    citation: citationNodes(site, view.sources),
    correction: corrections.map(({ date, text }) => node('CorrectionComment', { text, datePublished: date.text })),
  };
}

/** Who wrote a story: somebody, unless it is the publisher itself. */
function authorNode(name: string, site: SiteView): Node {
  const publisher = site.publisher?.name === name ? publisherNode(site) : undefined;
  return publisher ?? node('Person', { name });
}
