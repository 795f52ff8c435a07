import { z } from 'zod';
import { compareTexts } from '../../base/order.ts';
import { type Graph, publishedEntries } from '../../graph/graph.ts';
import { newestDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { sitePath } from '../../addresses/paths.ts';
import { viewRecord } from '../../views/records/record-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from './data-address.ts';
import { date, reference } from './data-fields.ts';
import { header, headerOf } from './data-header.ts';
import { given } from './record-data-common.ts';
import { recordData } from './record-data.ts';
import { dataSchemas, type RecordData } from './data-schemas.ts';
import { recordNode } from '../structured-data/structured-data-record.ts';

export type ArchiveRecord = RecordData[RecordKind];

/** One word on a claim, with the claim it is about. */
const ledgerLine = z.strictObject({
  claim: reference,
  status: dataSchemas.claim.shape.status,
  ...dataSchemas.claim.shape.assertions.element.shape,
});

/** The whole archive in one file. */
export const archiveSchema = z.strictObject({
  ...header,
  title: z.string().describe('The name of the site.'),
  address: z.string().describe('The address of its home page.'),
  language: z.string().describe('The language of its texts (BCP 47).'),
  asOf: date.exactOptional().describe('The newest date among its records.'),
  records: z
    .array(z.discriminatedUnion('kind', dataSchemasList()))
    .describe('Every published record; “links” of each are the links of the whole.'),
  ledger: z.array(ledgerLine).describe('Every word on every claim, in the order of dates.'),
});

function dataSchemasList() {
  const { story, person, event, organisation, place, document, claim, source, discrepancy, commitment, page } =
    dataSchemas;
  return [story, person, event, organisation, place, document, claim, source, discrepancy, commitment, page] as const;
}

/** Every published record, by kind and within a kind as its index has them. */
export function archiveRecords(graph: Graph): ArchiveRecord[] {
  return publishedEntries(graph).map((entry) => recordData(graph, entry));
}

export function archive(
  graph: Graph,
  site: SiteView,
  records: readonly ArchiveRecord[],
): z.output<typeof archiveSchema> {
  const asOf = newestDate(publishedEntries(graph).flatMap(({ dates }) => dates));
  return {
    ...headerOf(site, 'archive'),
    title: site.title,
    address: dataAddress(site, sitePath()),
    language: site.language,
    ...given('asOf', asOf?.text),
    records: [...records],
    ledger: ledgerLines(records),
  };
}

function ledgerLines(records: readonly ArchiveRecord[]): z.output<typeof ledgerLine>[] {
  const lines = records.flatMap((record) =>
    record.kind === 'claim'
      ? record.assertions.map((said) => ({
          claim: { id: record.id, name: record.name },
          ...given('status', record.status),
          ...said,
        }))
      : [],
  );
  return lines.toSorted((a, b) => compareTexts(a.date, b.date));
}

/** The whole archive in the vocabulary of schema.org, as the pages of its records have it. */
export function linkedArchive(graph: Graph, site: SiteView): object {
  const apart = {
    relatedTo: () => [],
    storiesOf: () => [],
    timelineOf: () => undefined,
    pictureOf: () => undefined,
    dayPageOf: () => undefined,
  };
  const nodes = publishedEntries(graph).map((entry) => recordNode(viewRecord(graph, entry, apart), site));
  return { '@context': 'https://schema.org', '@graph': nodes };
}
