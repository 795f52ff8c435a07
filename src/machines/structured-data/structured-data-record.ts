import type { RecordView } from '../../views/page-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from '../data/data-address.ts';
import {
  eventProperties,
  organisationProperties,
  personProperties,
  placeProperties,
} from './structured-data-actors.ts';
import { citationNodes, type Node, node, typeOfKind } from './structured-data-node.ts';
import { storyProperties } from './structured-data-story.ts';
import { claimProperties, concernProperties, sourceProperties } from './structured-data-works.ts';

/** A record as a node of its own, identified by the address of its page. */
export function recordNode(view: RecordView, site: SiteView): Node {
  const address = dataAddress(site, view.path);
  return node(typeOfKind[view.type], {
    '@id': address,
    url: address,
    name: view.type === 'story' ? undefined : view.name,
    alternateName: view.spellings.map(({ text, language }) =>
      language === undefined ? text : { '@value': text, '@language': language },
    ),
    description: view.summary,
    sameAs: view.sameAs,
    ...propertiesOf(view, site),
  });
}

function propertiesOf(view: RecordView, site: SiteView): Parameters<typeof node>[1] {
  switch (view.type) {
    case 'story':
      return storyProperties(view, site);
    case 'person':
      return personProperties(view, site);
    case 'event':
      return eventProperties(view, site);
    case 'organisation':
      return organisationProperties(view);
    case 'place':
      return placeProperties(view);
    case 'claim':
      return claimProperties(view, site);
    case 'source':
      return sourceProperties(view);
    case 'discrepancy':
    case 'commitment':
      return concernProperties(view, site);
    case 'document':
    case 'page':
      return { citation: citationNodes(site, view.sources) };
  }
}
