import { oncePerText } from '../base/once.ts';
import { idOf } from '../machines/data/record-data-common.ts';
import { recordData } from '../machines/data/record-data.ts';
import type { Entry } from '../graph/link/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { folderOfKind, type RecordKind, recordKinds } from '../model/values/kinds.ts';
import { recordPath } from '../addresses/paths.ts';
import type { Link, PublishedRecord, Records } from './plugin-types.ts';

/** The records of a graph whose site stands at `prefix`. Those of a kind are made when one of them is first asked for. */
export function publishedRecords(graph: Graph, prefix: string): Records {
  const recordsOf: RecordsOf = oncePerText(
    (kind) => new Map(graph.published[kind].map((entry) => [idOf(entry), describe(graph, entry, links)])),
  );
  const links = linksOf(graph, prefix, recordsOf);
  // No plain object, since Eleventy copies those for each page, with all that they hold.
  const lists: object = Object.create({});
  for (const kind of recordKinds)
    Object.defineProperty(lists, folderOfKind[kind], { enumerable: true, get: () => [...recordsOf(kind).values()] });
  // oxlint-disable-next-line no-unsafe-type-assertion -- each name was given the records of its kind
  return lists as Records;
}

type RecordsOf = (kind: RecordKind) => ReadonlyMap<string, PublishedRecord>;

function linksOf(graph: Graph, prefix: string, recordsOf: RecordsOf): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  for (const kind of recordKinds)
    for (const entry of graph.published[kind]) {
      const { slug, name } = entry;
      const id = idOf(entry);
      const shown = { id, kind, slug, name, url: `${prefix}${recordPath(entry).slice(1)}` };
      const record = { enumerable: false, get: () => recordsOf(kind).get(id) };
      // oxlint-disable-next-line no-unsafe-type-assertion -- every published entry is a record
      links.set(id, Object.defineProperty(shown, 'record', record) as unknown as Link);
    }
  return links;
}

function describe(graph: Graph, entry: Entry, links: ReadonlyMap<string, Link>): PublishedRecord {
  const { id, links: ids, ...fields } = recordData(graph, entry);
  // oxlint-disable-next-line no-unsafe-type-assertion -- the fields of its kind, with links for references
  return {
    id,
    slug: entry.slug,
    title: entry.name,
    url: links.get(id)?.url,
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, linked(value, links)])),
    links: ids.flatMap((one) => links.get(one) ?? []),
    mentionedBy: [...new Set(graph.mentionsOf(entry).map(({ from }) => idOf(from)))].flatMap(
      (one) => links.get(one) ?? [],
    ),
  } as unknown as PublishedRecord;
}

/** A value with links in place of references to other records. */
function linked(value: unknown, links: ReadonlyMap<string, Link>): unknown {
  if (Array.isArray(value)) return value.map((one) => linked(one, links));
  if (typeof value !== 'object' || value === null) return value;
  const link = 'id' in value && typeof value.id === 'string' ? links.get(value.id) : undefined;
  if (link) return link;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, linked(one, links)]));
}
