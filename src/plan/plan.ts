import { findImage } from '../content/images/find-image.ts';
import type { Articles } from '../content/read-articles.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../graph/link/entry.ts';
import { connectedOfKind, type Graph, publishedEntries } from '../graph/graph.ts';
import { relatedStories } from '../graph/related.ts';
import { viewCompareIndexes, viewComparisons } from '../views/compare/compare-view.ts';
import { viewSince } from '../views/compare/since-view.ts';
import { viewCorrections } from '../views/site/corrections-view.ts';
import { planAsOf } from '../views/days/as-of-view.ts';
import { linkedDataFile } from '../addresses/paths.ts';
import { deadLinks, type IdsOf } from './dead-links.ts';
import { withoutClashes } from './output-clashes.ts';
import { viewCommitments } from '../views/ledger/commitments-view.ts';
import { viewFeeds } from '../views/site/feeds-view.ts';
import { viewHome } from '../views/site/home-view.ts';
import { formerAddresses, type Move, type RuledMoves, ruledMoves } from '../addresses/former-addresses.ts';
import { hasRules } from '../hosting/host.ts';
import { hostRuleFiles } from '../hosting/host-rule-files.ts';
import { mostRedirects } from '../hosting/host-rules.ts';
import { viewIndexes } from '../views/site/index-view.ts';
import { viewKnowledge } from '../views/ledger/knowledge-view.ts';
import { viewLedger } from '../views/ledger/ledger-view.ts';
import { viewNames } from '../views/site/names-view.ts';
import type { PageView } from '../views/page-view.ts';
import { chunkedMentions, mentionsPart } from '../views/records/parts/record-parts.ts';
import type { Hosting, MachinePlanner, PlannedOutput, PlannedPage, SocialArtist } from './planned-output.ts';
import { navigationProblems } from '../views/site/navigation.ts';
import { nameProblems } from './output-names.ts';
import {
  imagePath,
  outputPath,
  type OutputPath,
  pageFile,
  recordPath,
  sitePath,
  type SitePath,
} from '../addresses/paths.ts';
import { viewAbout } from '../views/site/about-view.ts';
import { viewOlderMentions } from '../views/records/older-mentions-view.ts';
import { viewSearch } from '../views/site/search-view.ts';
import { viewWithdrawn } from '../views/site/notice-views.ts';
import { type RecordContext, viewRecord } from '../views/records/record-view.ts';
import { type SiteAddress, type SiteView, viewSite } from '../views/site/site-view.ts';
import { planSocialPictures } from './social-pictures.ts';
import type { StoryContext } from '../views/records/story-view.ts';
import { planTimelines } from '../views/timeline/timeline-plan.ts';

/** Every file of the site and what goes into it. */
export interface SitePlan {
  readonly site: SiteView;
  readonly outputs: readonly PlannedOutput[];
  readonly problems: readonly Problem[];
}

/**
 * Plans the whole site. Two outputs of one address and links that lead nowhere are problems, found here and not when files are written. `idsIn` tells the ids of elements of a page, as it will be rendered.
 */
export function planSite(
  graph: Graph,
  articles: Articles,
  address: SiteAddress,
  hosting: Hosting,
  machines: readonly MachinePlanner[],
  socialArtist?: SocialArtist,
  idsIn?: (view: PageView, site: SiteView) => ReadonlySet<string>,
): SitePlan {
  const site = viewSite(graph, address, articles.statics, !hasRules(hosting.host));
  const asOf = planAsOf(graph);
  const timelines = planTimelines(graph);
  const pictures = planSocialPictures(graph, site, socialArtist);
  const context: RecordContext = {
    relatedTo: relatedStories(graph),
    storiesOf: storiesByEvent(graph),
    dayPageOf: asOf.pageOf,
    timelineOf: timelines.pathOf,
    pictureOf: pictures.pictureOf,
  };
  const pages: PlannedPage[] = [
    ...recordPages(graph, context),
    ...[...sitePages(graph, site, context), ...searched(graph, timelines.views()), ...asOf.views()].map((view) =>
      page(view),
    ),
  ];
  const copied = [...copies(graph, articles), ...pictures.outputs];
  const statics = new Set<string>(copied.map(({ file }) => file));
  const offered: PlannedOutput[] = [];
  for (const planFiles of machines) {
    const known = [...pages, ...offered.filter((output) => output.type === 'page')];
    offered.push(...planFiles({ graph, site, pages: known, statics }));
  }
  const moves = movesByRules(graph, [...pages, ...offered, ...copied], hosting);
  const forMachines = offered.filter(notRedirected(moves.ruled));
  const forHost = hostOutputs(graph, site, moves, [...pages, ...forMachines, ...copied], hosting);
  const { outputs, problems } = withoutClashes([...pages, ...forHost, ...forMachines, ...copied]);
  const files = new Set<string>([
    ...outputs.map(({ file }) => file),
    ...formerAddresses(graph).map(({ path }) => pageFile(path)),
  ]);
  const ids = new Map<string, ReturnType<IdsOf>>();
  const idsOf: IdsOf = (file) => {
    const target = ids.has(file) ? undefined : outputs.find((output) => output.file === file);
    if (target?.type === 'page') ids.set(file, idsIn?.(target.view(), site));
    return ids.get(file);
  };
  return {
    site,
    outputs,
    problems: [...navigationProblems(graph), ...problems, ...nameProblems(outputs), ...deadLinks(graph, files, idsOf)],
  };
}

/** Which former addresses the host is told of by rules: none if it reads no rules. */
function movesByRules(graph: Graph, planned: readonly PlannedOutput[], { host }: Hosting): RuledMoves {
  return ruledMoves(formerAddresses(graph), planned, hasRules(host) ? mostRedirects(host) : 0);
}

/** Tells what must stand at its address from what a host redirects: a rule holds only where no file is. */
function notRedirected(ruled: readonly Move[]): (output: PlannedOutput) => boolean {
  const redirected = new Set<string>(ruled.map(({ path }) => path.slice(1)));
  return ({ file }) => !redirected.has(file.slice(0, file.lastIndexOf('/') + 1));
}

function page(view: PageView, origin?: string): PlannedPage {
  const file = view.type === 'not-found' ? outputPath('404.html') : pageFile(view.path);
  return { type: 'page', file, view: () => view, ...(origin !== undefined && { origin }) };
}

/** A page whose view is worked out whenever it is needed, since the views of a large site together fill the memory. */
function pageOf(entry: Entry, path: SitePath, view: () => PageView): PlannedPage {
  return { type: 'page', file: pageFile(path), view, origin: entry.file, entry };
}

function recordPages(graph: Graph, context: RecordContext): PlannedPage[] {
  const outputs: PlannedPage[] = [];
  for (const entry of publishedEntries(graph)) {
    outputs.push(pageOf(entry, recordPath(entry), () => viewRecord(graph, entry, context)));
    const parts = chunkedMentions(graph, entry).older.length;
    for (let part = 1; part <= parts; part++) {
      outputs.push(pageOf(entry, mentionsPart(entry, part), () => viewOlderMentions(graph, entry, part)));
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

function sitePages(graph: Graph, site: SiteView, { storiesOf }: StoryContext): PageView[] {
  return [
    viewHome(graph),
    ...site.sections.flatMap((kind): PageView[] => {
      if (kind === 'claim') return viewLedger(graph, storiesOf);
      return kind === 'commitment' ? viewCommitments(graph) : viewIndexes(graph, kind);
    }),
    ...[viewKnowledge(graph)].filter((view) => view !== undefined),
    ...viewCompareIndexes(graph),
    ...viewComparisons(graph),
    ...viewSince(graph),
    ...(site.baseUrl === undefined ? [] : viewFeeds(graph)),
    ...[viewAbout(graph)].filter((view) => view !== undefined),
    ...viewCorrections(graph),
    { type: 'not-found', path: sitePath('404') },
  ];
}

/** The timelines and all names, with the page that leads to the parts of both. */
function searched(graph: Graph, timelines: readonly PageView[]): PageView[] {
  const names = viewNames(graph);
  const whole = timelines.find((view) => view.type === 'timeline');
  return [...timelines, ...names, viewSearch(names[0], whole)];
}

/**
 * How former addresses lead to the present ones, and what else a host is told: rules for a host that has them, a page at each
 * former address for the others. `planned` is everything else of the site.
 */
function hostOutputs(
  graph: Graph,
  site: SiteView,
  { redirects, left }: RuledMoves,
  planned: readonly PlannedOutput[],
  { host, strictTransport, inlineStyle }: Hosting,
): PlannedOutput[] {
  const leadingOn = left.map(({ origin, path, to }) => page({ type: 'redirect', path, to }, origin));
  if (!hasRules(host)) return leadingOn;
  const files = hostRuleFiles(host, {
    pathPrefix: site.pathPrefix,
    redirects,
    withdrawn: graph.withdrawn.map(recordPath),
    style: inlineStyle(site),
    hasIcon: site.icon !== undefined,
    strictTransport,
    imagesAreHashed: !planned.some(({ file, origin }) => file.startsWith('images/') && origin?.startsWith('static/')),
    hasLinkedData: planned.some(({ file }) => file === linkedDataFile),
    feeds: planned.flatMap(({ file }) => (/(?:^|\/)feed\.(?:xml|json)$/.test(file) ? [file] : [])),
  });
  return [...files.map(({ file, text }): PlannedOutput => ({ type: 'text', file, text: () => text })), ...leadingOn];
}

/** Files of the static folder, and those images that a published body shows. */
function copies(graph: Graph, articles: Articles): PlannedOutput[] {
  const showing = pagesByImage(graph, articles);
  const images = articles.imageFiles.flatMap((source): PlannedOutput[] => {
    const name = source.path.slice('images/'.length).normalize('NFC');
    const pages = showing.get(name);
    if (!pages) return [];
    return [{ type: 'copy', file: imagePath(name, source.hash), source, origin: source.path, shownOn: [...pages] }];
  });
  const statics = articles.statics.map((source): PlannedOutput => ({
    type: 'copy',
    file: outputPath(source.path.slice('static/'.length).normalize('NFC')),
    source,
    origin: source.path,
  }));
  return [...images, ...statics];
}

/** The images that published bodies show, and the pages of the records that show each. */
function pagesByImage(graph: Graph, { images }: Articles): Map<string, Set<OutputPath>> {
  const showing = new Map<string, Set<OutputPath>>();
  for (const entry of publishedEntries(graph)) {
    for (const link of entry.body.links) {
      const image = link.type === 'image' ? findImage(images, link)?.file : undefined;
      if (image === undefined) continue;
      showing.set(image, (showing.get(image) ?? new Set()).add(pageFile(recordPath(entry))));
    }
  }
  return showing;
}
