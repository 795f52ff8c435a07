import type { ClaimView } from '../../views/records/claim-view.ts';
import type { CommitmentView } from '../../views/records/commitment-view.ts';
import type { DiscrepancyView } from '../../views/records/discrepancy-view.ts';
import type { SourceView } from '../../views/records/source-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { citationNodes, node, referenceNodes } from './structured-data-node.ts';

type Properties = Parameters<typeof node>[1];

/** A claim: who made it, where it first stood as far as is known, and what it is about. */
export function claimProperties(view: ClaimView, site: SiteView): Properties {
  const made = view.assertions.filter(({ stance }) => stance === 'asserts' || stance === 'confirms');
  const speakers = made.flatMap(({ by }) => by).filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const authors = new Map(speakers.map((speaker) => [speaker.href, speaker]));
  const [first] = made;
  return {
    author: referenceNodes(site, [...authors.values()]),
    firstAppearance: first && citationNodes(site, first.sources),
    about: referenceNodes(site, view.about),
    citation: citationNodes(site, view.sources),
  };
}

/** A source: who wrote and published it, when, and where it can be read. */
export function sourceProperties({ outlet, by, date, url }: SourceView): Properties {
  return {
    author: by.map((name) => node('Person', { name })),
    publisher: outlet === undefined ? undefined : node('Organization', { name: outlet }),
    datePublished: date?.text,
    url,
  };
}

/** What a page about a promise or a difference between sources is about. */
export function concernProperties(view: DiscrepancyView | CommitmentView, site: SiteView): Properties {
  const parties = view.type === 'commitment' ? [...view.by, ...view.to] : [];
  const about = new Map([...view.concerns, ...parties].map((one) => [one.href, one]));
  return { about: referenceNodes(site, [...about.values()]), citation: citationNodes(site, view.sources) };
}
