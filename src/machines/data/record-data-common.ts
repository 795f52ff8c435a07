import { type Entry, lastCheckedOf } from '../../graph/link/entry.ts';
import { statusOf } from '../../graph/claims/claim-standing.ts';
import { weightOf } from '../../graph/claims/rank-claims.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { folderOfKind } from '../../model/values/kinds.ts';
import { viewBody } from '../../views/body/body-view.ts';
import type { Reference } from './data-fields.ts';
import type { CommonData } from './data-schemas.ts';
import { plainText } from './data-text.ts';

/** What identifies a record in data files: `people/ada-reyes`. */
export function idOf({ kind, slug }: Entry): string {
  return `${folderOfKind[kind]}/${slug}`;
}

export function refer(entry: Entry): Reference {
  return { id: idOf(entry), name: entry.name };
}

/** `{ place: … }` where there is one, otherwise nothing. */
export function referAs<Name extends string>(name: Name, entry: Entry | undefined): { [One in Name]?: Reference } {
  return given(name, entry && refer(entry));
}

/** `{ end: '2024' }` for a date that is known, otherwise nothing. */
export function dateAs<Name extends string>(name: Name, date: PreciseDate | undefined): { [One in Name]?: string } {
  return given(name, date?.text);
}

/** An object with one field, or with none where there is no value. */
export function given<Name extends string, Value>(name: Name, value: Value | undefined): { [One in Name]?: Value } {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a computed key widens to any text
  return (value === undefined ? {} : { [name]: value }) as { [One in Name]?: Value };
}

/** What records of all kinds have in common. */
export function commonData(graph: Graph, entry: Entry): CommonData {
  const { fields } = entry;
  const { aliases, spellings, summary, sources, 'same-as': sameAs } = fields;
  const folder = folderOfKind[entry.kind];
  const body = viewBody(graph, entry);
  return {
    id: idOf(entry),
    name: entry.name,
    ...given('summary', summary),
    weight: weightOf(entry),
    ...dateAs('lastChecked', lastCheckedOf(entry)),
    otherNames: spellings.map(({ text, language }) => ({ text, ...given('language', language) })),
    formerIds: aliases.map((alias) => `${folder}/${alias}`),
    sameAs: [...sameAs],
    sources: sources.map(refer),
    ...given('text', body && plainText(body)),
    links: graph.outgoing(entry).connections.map(({ to }) => idOf(to)),
  };
}

/** All that the data of a record is made from, besides the site's view: its file, and what it shows of the records it refers to. */
export function basisOf(graph: Graph, entry: Entry): string {
  const { linked, connections } = graph.outgoing(entry);
  const shown = [...linked, ...connections.map(({ to }) => to)].map((to) => to && [idOf(to), to.name, to.publication]);
  const status = entry.kind === 'claim' && statusOf(graph, entry);
  return JSON.stringify([idOf(entry), entry.name, entry.hash, status, shown]);
}
