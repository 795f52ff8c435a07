import type { SourceFile } from '../../content/files/article-files.ts';
import type { Graph } from '../../graph/graph.ts';
import { type RecordKind, recordKinds } from '../../model/values/kinds.ts';
import { isDay } from '../../model/values/date.ts';
import { type NavigationView, viewHeader, viewOwnPages } from './navigation.ts';
import { outputPath, type OutputPath } from '../../addresses/paths.ts';

/** Where the site will stand, as the command line or site.yaml says. */
export interface SiteAddress {
  /** Scheme and host, without a trailing `/`; `undefined` if nobody said. */
  readonly baseUrl: string | undefined;
  /** `/`, or the folder the site stands in: `/sub/path/`. */
  readonly pathPrefix: string;
}

/** What every page knows of the whole site. A change here changes every page, so it holds nothing that a story could change. */
export interface SiteView extends SiteAddress {
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  readonly publisher?: { readonly name: string; readonly url?: string };
  readonly contact?: string;
  readonly licence?: { readonly name: string; readonly url?: string };
  /** The icon among the static files, if there is one. */
  readonly icon?: OutputPath;
  /** Whether there are series of events to compare. */
  readonly comparison?: true;
  /** Whether there is a calendar of events: some event's day is known, and so is the site's address. */
  readonly calendar?: true;
  /** Kinds that have an index, in the order of navigation. */
  readonly sections: readonly RecordKind[];
  /** Where the header leads. */
  readonly header: readonly NavigationView[];
  /** The publisher's own pages besides those. */
  readonly ownPages: readonly NavigationView[];
  /** Whether there are pages that look back on a day. */
  readonly asOf?: true;
  /** Whether pages state their content policy themselves, because their host sends no headers. */
  readonly policyInPages: boolean;
}

/** Kinds that have a list, in the order of navigation. The publisher's own pages have none. */
export function sectionsOf({ published }: Graph): RecordKind[] {
  return recordKinds.filter((kind) => kind === 'story' || (kind !== 'page' && published[kind].length > 0));
}

/** Icons that browsers know, the best first. */
const iconNames = ['favicon.svg', 'favicon.png', 'favicon.ico'];

export function viewSite(
  graph: Graph,
  address: SiteAddress,
  statics: readonly SourceFile[],
  policyInPages: boolean,
): SiteView {
  const { settings, published, series } = graph;
  const header = viewHeader(graph);
  const icon = iconNames.find((name) => statics.some(({ path }) => path === `static/${name}`));
  const { title, description, language, publisher, contact, licence } = settings;
  return {
    ...address,
    title,
    language,
    ...(description !== undefined && { description }),
    ...(publisher && {
      publisher: { name: publisher.name, ...('url' in publisher && publisher.url && { url: publisher.url }) },
    }),
    ...(contact !== undefined && { contact }),
    ...(licence && { licence }),
    ...(icon !== undefined && { icon: outputPath(icon) }),
    ...(series.length > 0 && { comparison: true as const }),
    ...(settings['as-of'] && { asOf: true }),
    ...(address.baseUrl !== undefined &&
      published.event.some(({ fields }) => isDay(fields.start)) && { calendar: true }),
    sections: sectionsOf(graph),
    header,
    ownPages: viewOwnPages(graph, header),
    policyInPages,
  };
}
