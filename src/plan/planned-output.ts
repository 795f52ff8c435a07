import type { SourceFile } from '../content/files/article-files.ts';
import type { Entry } from '../graph/link/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Host } from '../hosting/host.ts';
import type { PageView } from '../views/page-view.ts';
import type { OutputPath } from '../addresses/paths.ts';
import type { SiteView } from '../views/site/site-view.ts';
import type { SocialView } from '../views/records/parts/social-view.ts';

/** One file of the site, before it is made. A page's view is the same each time it is asked for. */
export type PlannedOutput = PlannedPage | PlannedText | PlannedPicture | PlannedCopy;

export interface PlannedPage {
  readonly type: 'page';
  readonly file: OutputPath;
  readonly view: () => PageView;
  readonly origin?: string;
  /** The record that the page is about, where working out its view costs more than looking at the record. */
  readonly entry?: Entry;
}

export interface PlannedText {
  readonly type: 'text';
  readonly file: OutputPath;
  readonly text: () => string;
  /** Another whenever the text is, with the same program: for texts that cost more to write than to tell apart. */
  readonly fingerprint?: () => string;
  readonly origin?: string;
}

interface PlannedCopy {
  readonly type: 'copy';
  readonly file: OutputPath;
  readonly source: SourceFile;
  readonly origin: string;
  /** The pages that show an image. Where a file of the static folder is named nobody knows. */
  readonly shownOn?: readonly OutputPath[];
}

/** A picture that is drawn as SVG and stands on the site as PNG. */
export interface PlannedPicture {
  readonly type: 'picture';
  readonly file: OutputPath;
  /** Another whenever the bytes of the picture are. */
  readonly hash: string;
  readonly drawing: () => string;
  readonly origin: string;
  /** The page that it stands for. */
  readonly shownOn: readonly OutputPath[];
}

/** Tells of the picture of a record, which is drawn only when it is asked for; `undefined` where its letters cannot be drawn. */
export type SocialArtist = (view: SocialView, site: SiteView) => SocialPicture | undefined;

interface SocialPicture {
  /** Another whenever the bytes of the picture are. */
  readonly hash: string;
  /** The picture as SVG. */
  readonly drawing: () => string;
}

/** Plans files that are made for machines beside the pages: feeds, sitemaps and the like. */
export type MachinePlanner = (material: MachineMaterial) => PlannedOutput[];

interface MachineMaterial {
  readonly graph: Graph;
  readonly site: SiteView;
  readonly pages: readonly PlannedPage[];
  /** Files that the editors' static folder puts into the site. */
  readonly statics: ReadonlySet<string>;
}

/** Where the site will be hosted, and what rules for that host need to know beside the plan. */
export interface Hosting {
  readonly host: Host;
  /** Whether browsers are told to come back by HTTPS only. */
  readonly strictTransport: boolean;
  /** The text of the style element that every page holds. */
  readonly inlineStyle: (site: SiteView) => string;
}
