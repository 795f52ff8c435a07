import type { SourceFile } from '../content/article-files.ts';
import type { Graph } from '../graph/graph.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { outputPath, type OutputPath } from './paths.ts';

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
  /** Kinds that have an index, in the order of navigation. */
  readonly sections: readonly RecordKind[];
}

/** Icons that browsers know, the best first. */
const iconNames = ['favicon.svg', 'favicon.png', 'favicon.ico'];

export function viewSite(
  { settings, published }: Graph,
  address: SiteAddress,
  statics: readonly SourceFile[],
): SiteView {
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
    sections: recordKinds.filter((kind) => kind === 'story' || published[kind].length > 0),
  };
}
