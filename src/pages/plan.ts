import type { Articles } from '../content/read-articles.ts';
import type { SourceFile } from '../content/article-files.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../graph/entry.ts';
import { connectedOfKind, type Graph } from '../graph/graph.ts';
import { relatedStories } from '../graph/related.ts';
import { folderOfKind, recordKinds } from '../model/kinds.ts';
import { deadLinks } from './dead-links.ts';
import { withoutClashes } from './output-clashes.ts';
import { viewHome } from './home-view.ts';
import { type Host, redirectFile, redirectRule } from './host.ts';
import { viewIndexes } from './index-view.ts';
import type { PageView } from './page-view.ts';
import { chunkedMentions, mentionsPart } from './record-parts.ts';
import { imagePath, outputPath, type OutputPath, pageFile, recordPath, sitePath, type SitePath } from './paths.ts';
import { viewAbout, viewCorrections, viewOlderMentions, viewWithdrawn } from './plain-views.ts';
import { viewRecord } from './record-view.ts';
import { type SiteAddress, type SiteView, viewSite } from './site-view.ts';
import type { StoryContext } from './story-view.ts';
import { viewTimelines } from './timeline-view.ts';

/** One file of the site, before it is made. A page's view is the same each time it is asked for. */
export type PlannedOutput =
  | { readonly type: 'page'; readonly file: OutputPath; readonly view: () => PageView; readonly origin?: string }
  | { readonly type: 'text'; readonly file: OutputPath; readonly text: string; readonly origin?: string }
  | { readonly type: 'copy'; readonly file: OutputPath; readonly source: SourceFile; readonly origin: string };

/** Every file of the site and what goes into it. */
export interface SitePlan {
  readonly site: SiteView;
  readonly outputs: readonly PlannedOutput[];
  readonly problems: readonly Problem[];
}

/** Plans the whole site. Two outputs of one address and links that lead nowhere are problems, found here and not when files are written. */
export function planSite(graph: Graph, articles: Articles, address: SiteAddress, host: Host): SitePlan {
  const site = viewSite(graph, address, articles.statics);
  const planned: PlannedOutput[] = [
    ...recordPages(graph),
    ...sitePages(graph, site).map((view) => page(view)),
    ...redirects(graph, address, host),
    ...copies(graph, articles),
  ];
  const { outputs, problems } = withoutClashes(planned);
  const files = new Set<string>([
    ...outputs.map(({ file }) => file),
    ...formerAddresses(graph).map(({ path }) => pageFile(path)),
  ]);
  return { site, outputs, problems: [...problems, ...deadLinks(graph, files)] };
}

function page(view: PageView, origin?: string): PlannedOutput {
  const file = view.type === 'not-found' ? outputPath('404.html') : pageFile(view.path);
  return { type: 'page', file, view: () => view, ...(origin !== undefined && { origin }) };
}

/** A page whose view is worked out whenever it is needed, since the views of a large site together fill the memory. */
function pageOf(entry: Entry, path: SitePath, view: () => PageView): PlannedOutput {
  return { type: 'page', file: pageFile(path), view, origin: entry.file };
}

function recordPages(graph: Graph): PlannedOutput[] {
  const context: StoryContext = { relatedTo: relatedStories(graph), storiesOf: storiesByEvent(graph) };
  const outputs: PlannedOutput[] = [];
  for (const kind of recordKinds) {
    for (const entry of graph.published[kind]) {
      outputs.push(pageOf(entry, recordPath(entry), () => viewRecord(graph, entry, context)));
      const parts = chunkedMentions(graph, entry).older.length;
      for (let part = 1; part <= parts; part++) {
        outputs.push(pageOf(entry, mentionsPart(entry, part), () => viewOlderMentions(graph, entry, part)));
      }
    }
  }
  return [
    ...outputs,
    ...graph.withdrawn.flatMap((entry) => viewWithdrawn(entry).map((view) => page(view, entry.file))),
  ];
}

function storiesByEvent(graph: Graph): StoryContext['storiesOf'] {
  const stories = new Map<Entry, Entry<'story'>[]>();
  for (const story of graph.published.story.toReversed()) {
    for (const event of connectedOfKind(graph, story, 'event')) {
      const known = stories.get(event);
      if (known) known.push(story);
      else stories.set(event, [story]);
    }
  }
  return (event) => stories.get(event) ?? [];
}

function sitePages(graph: Graph, site: SiteView): PageView[] {
  return [
    viewHome(graph),
    ...site.sections.flatMap((kind) => viewIndexes(graph, kind)),
    ...viewTimelines(graph),
    viewAbout(graph, site.sections),
    viewCorrections(graph),
    { type: 'not-found', path: sitePath('404') },
  ];
}

/** From each former address to the present one: rules for a host that has them, a page at each former address for the others. */
function redirects(graph: Graph, { pathPrefix }: SiteAddress, host: Host): PlannedOutput[] {
  const moves = formerAddresses(graph);
  const ruleFile = redirectFile[host];
  if (ruleFile === undefined) {
    return moves.map(({ entry, path, to }) => page({ type: 'redirect', path, to }, entry.file));
  }
  const prefix = pathPrefix.slice(0, -1);
  const rules = moves.map(({ path, to }) => `${redirectRule(host, prefix + path, prefix + to)}\n`);
  return [{ type: 'text', file: outputPath(ruleFile), text: rules.join('') }];
}

interface Move {
  readonly entry: Entry;
  readonly path: SitePath;
  readonly to: SitePath;
}

/** The former addresses of records, in the order of their present ones. */
function formerAddresses(graph: Graph): Move[] {
  const published = recordKinds.flatMap((kind): readonly Entry[] => graph.published[kind]);
  const moves = [...published, ...graph.withdrawn].flatMap((entry) =>
    entry.record.fields.aliases.map((alias) => ({
      entry,
      path: sitePath(folderOfKind[entry.record.kind], alias),
      to: recordPath(entry),
    })),
  );
  return moves.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files of the static folder, and those images that a published body shows. */
function copies(graph: Graph, articles: Articles): PlannedOutput[] {
  const shown = new Set(
    recordKinds.flatMap((kind) =>
      graph.published[kind].flatMap(({ body }) =>
        body.links.flatMap((link) => (link.type === 'image' ? [link.file] : [])),
      ),
    ),
  );
  const images = articles.imageFiles.flatMap((source): PlannedOutput[] => {
    const name = source.path.slice('images/'.length);
    return shown.has(name) ? [{ type: 'copy', file: imagePath(name, source.hash), source, origin: source.path }] : [];
  });
  const statics = articles.statics.map((source): PlannedOutput => ({
    type: 'copy',
    file: outputPath(source.path.slice('static/'.length)),
    source,
    origin: source.path,
  }));
  return [...images, ...statics];
}
