import type { PageView } from '../../views/page-view.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from '../data/data-address.ts';
import { type Node, node, publisherNode, referenceNode, siteNode } from './structured-data-node.ts';
import { datasetNode } from './structured-data-dataset.ts';
import { recordNode } from './structured-data-record.ts';

/** A page above another, or the page itself, by the name it has in the interface. */
export interface Crumb {
  readonly name: string;
  readonly path: SitePath;
}

/**
 * What a page says of itself to machines: one graph in the vocabulary of schema.org, as JSON-LD that is safe within a `script` element.
 * `crumbs` lead from the home page to the page itself. Pages that stand for nothing of their own say nothing: `undefined`.
 */
export function structuredData(view: PageView, site: SiteView, crumbs: readonly Crumb[]): string | undefined {
  if (view.type === 'withdrawn' || view.type === 'redirect' || view.type === 'not-found') return undefined;
  const title = crumbs.at(-1)?.name ?? site.title;
  const graph = view.type === 'home' ? [homeNode(site)] : [pageNode(view, site, title), trail(site, crumbs)];
  return jsonWithin({ '@context': 'https://schema.org', '@graph': graph });
}

/** JSON in which nothing can end the element that holds it. */
function jsonWithin(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function homeNode(site: SiteView): Node {
  const publisher = publisherNode(site);
  return node(undefined, {
    ...siteNode(site, sitePath()),
    url: dataAddress(site, sitePath()),
    description: site.description,
    inLanguage: site.language,
    license: site.licence?.url,
    publishingPrinciples: dataAddress(site, sitePath('about')),
    publisher:
      publisher && node(undefined, { ...publisher, correctionsPolicy: dataAddress(site, sitePath('corrections')) }),
  });
}

function pageNode(view: PageView, site: SiteView, title: string): Node {
  switch (view.type) {
    case 'story':
    case 'person':
    case 'event':
    case 'organisation':
    case 'place':
    case 'document':
    case 'claim':
    case 'source':
    case 'discrepancy':
    case 'commitment':
    case 'page':
      return recordNode(view, site);
    case 'data':
      return datasetNode(view, site, title);
    case 'mentions':
      return node('CollectionPage', { ...page(view, site, title), about: referenceNode(site, view.record) });
    case 'index':
    case 'timeline':
      return node('CollectionPage', page(view, site, title));
    case 'about':
      return node('AboutPage', page(view, site, title));
    default:
      return node('WebPage', page(view, site, title));
  }
}

function page({ path }: PageView, site: SiteView, name: string): Parameters<typeof node>[1] {
  const address = dataAddress(site, path);
  return { '@id': address, url: address, name, inLanguage: site.language, isPartOf: siteNode(site, sitePath()) };
}

function trail(site: SiteView, crumbs: readonly Crumb[]): Node {
  return node('BreadcrumbList', {
    itemListElement: crumbs.map(({ name, path }, index) =>
      node('ListItem', { position: index + 1, name, item: node(undefined, { '@id': dataAddress(site, path) }) }),
    ),
  });
}
