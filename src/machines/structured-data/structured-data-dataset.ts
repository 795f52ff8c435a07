import type { DataView } from '../../views/site/data-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from '../data/data-address.ts';
import { type Node, node, publisherNode } from './structured-data-node.ts';

/** The open data as a dataset, for those who search for data. */
export function datasetNode(view: DataView, site: SiteView, name: string): Node {
  const address = dataAddress(site, view.path);
  return node('Dataset', {
    '@id': address,
    url: address,
    name: `${site.title}: ${name}`,
    description: site.description,
    version: String(view.version),
    inLanguage: site.language,
    license: site.licence?.url,
    creator: publisherNode(site),
    distribution: view.archive.map(({ name: file, file: path }) =>
      node('DataDownload', { contentUrl: dataAddress(site, `/${path}`), encodingFormat: mediaType(file) }),
    ),
  });
}

function mediaType(file: string): string {
  if (file.endsWith('.csv')) return 'text/csv';
  return file.endsWith('.jsonld') ? 'application/ld+json' : 'application/json';
}
