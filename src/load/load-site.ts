import { readArticleFiles } from '../content/files/article-files.ts';
import { type ParseCache, readArticles } from '../content/read-articles.ts';
import type { ParsedRecord } from '../content/read-record.ts';
import { type Diagnostic, locate, type Problem } from '../diagnostics/diagnostic.ts';
import { rules } from '../diagnostics/rules.ts';
import { machinePlanners } from '../machines/machine-planners.ts';
import { dataPlanner } from '../machines/data/data-outputs.ts';
import { unlikelyDates } from '../editorial/unlikely-dates.ts';
import { type Withheld, withheldOf } from '../graph/withheld.ts';
import { editorialProblems } from '../editorial/editorial.ts';
import { buildGraph, type Graph } from '../graph/graph.ts';
import type { PreciseDate } from '../model/values/date.ts';
import { webFolder } from '../model/values/site-address.ts';
import { placeFinder } from './place-finder.ts';
import type { Host } from '../hosting/host.ts';
import type { PageView } from '../views/page-view.ts';
import { planSite, type SitePlan } from '../plan/plan.ts';
import type { SocialArtist } from '../plan/planned-output.ts';
import type { SiteAddress, SiteView } from '../views/site/site-view.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { inlineStyle } from '../../templates/inline-style.ts';
import { feedLanguage } from '../../templates/feed-language.ts';
import { hasWords } from '../../templates/words/catalogue.ts';

export interface SiteRequest {
  readonly articles: string;
  /** Overrides the `url` of site.yaml. */
  readonly baseUrl: string | undefined;
  /** Overrides the path of the site's address. */
  readonly pathPrefix: string | undefined;
  readonly now: PreciseDate | undefined;
  readonly host: Host;
  /** The style sheet of pages, which rules for a host name by its hash. */
  readonly styles: string;
  /** Whether rules for a host tell browsers to come back by HTTPS only. */
  readonly strictTransport?: boolean;
  /** Whether to plan what is costly and needed only for publishing. */
  readonly complete: boolean;
  /** Whether to look at finer points as well, which `check` tells of: it reads all prose once more. */
  readonly editorial?: boolean;
  /** What time it is, in milliseconds since 1970, for `check` to tell of dates ahead of it; without it nothing is said of them. */
  readonly clock?: number;
  /** Draws pictures for shared links; without it there are none. */
  readonly socialArtist?: SocialArtist | undefined;
}

export interface LoadedSite {
  readonly graph: Graph;
  readonly plan: SitePlan;
  /** Records of files without faults, to be kept for the next run. */
  readonly records: readonly ParsedRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** What readers do not see yet. */
  readonly withheld: readonly Withheld[];
  readonly counts: { readonly stories: number; readonly people: number; readonly events: number };
}

/** Reads, links and plans a site: everything but making its pages. Finds every problem of every file in one go. */
export function loadSite(
  request: SiteRequest,
  cache: ParseCache,
  readText: (file: string) => string | undefined,
): LoadedSite {
  const articles = readArticles(readArticleFiles(request.articles), cache);
  const { graph, problems } = buildGraph(articles, request.now);
  const address = addressOf(request, articles.settings.url);
  const hosting = {
    host: request.host,
    strictTransport: request.strictTransport ?? false,
    inlineStyle: (site: SiteView) => inlineStyle(site, request.styles),
  };
  const machines = [dataPlanner(request.complete), ...machinePlanners(feedLanguage(articles.settings.language))];
  const plan = planSite(graph, articles, address, hosting, machines, request.socialArtist, idsIn);
  const found = [...articles.problems, ...problems, ...plan.problems, ...languageProblems(articles.settings.language)];
  // Who has errors to mend, or no settings at all, is not told of this as well.
  const hasMoreToMend = found.some(({ rule }) => rules[rule].severity === 'error' || rule === 'missing-settings');
  if (!hasMoreToMend && address.baseUrl === undefined) found.push(missingUrl);
  // Finer points wait until there are no errors, some of which would only bring them about.
  const editorial = request.editorial === true && !found.some(({ rule }) => rules[rule].severity === 'error');
  const { story, person, event } = graph.published;
  return {
    graph,
    plan,
    records: articles.sound,
    diagnostics: locate(
      [
        ...found,
        ...(editorial ? editorialProblems(graph) : []),
        ...(editorial && request.clock !== undefined ? unlikelyDates(articles.records, request.clock) : []),
      ],
      placeFinder(readText),
    ),
    withheld: withheldOf(articles.sound, request.now),
    counts: { stories: story.length, people: person.length, events: event.length },
  };
}

/**
 * The ids of elements of a page. Only the rendered page tells: which parts a page has is for the components to say, and a list of them in
 * its view would say it twice. Asked for pages without a text of their own alone, where an article links to a part of one.
 */
function idsIn(view: PageView, site: SiteView): ReadonlySet<string> {
  return new Set([...renderPage(view, site, '').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
}

const missingUrl: Problem = {
  rule: 'missing-url',
  file: 'site.yaml',
  place: 'file',
  message: 'Nothing says at which address the site will stand, so it has no feeds, no calendar and no sitemaps.',
  hint: 'Add a line “url: https://…” to site.yaml, or build with --base-url.',
};

/** The words of the interface in another language than the articles are told, never silently mixed. */
function languageProblems(language: string): Problem[] {
  if (hasWords(language)) return [];
  return [
    {
      rule: 'interface-language',
      file: 'site.yaml',
      place: { field: ['language'], part: 'value' },
      message: `The words of the interface are not there in “${language}”, so they are shown in English.`,
      hint: `Add a folder of its words beside templates/words/english to the program and name it in templates/words/catalogue.ts.`,
    },
  ];
}

/** Where the site stands: the path of its address is the path prefix unless that is given apart. */
function addressOf({ baseUrl, pathPrefix }: SiteRequest, url: string | undefined): SiteAddress {
  const given = baseUrl ?? url;
  const address = given === undefined ? undefined : new URL(given);
  const path = address?.pathname ?? '/';
  return { baseUrl: address?.origin, pathPrefix: pathPrefix ?? webFolder(path) ?? '/' };
}
