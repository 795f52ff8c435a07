import type { Articles } from '../../src/content/read-articles.ts';
import type { Place, Problem } from '../../src/diagnostics/diagnostic.ts';
import type { Entry } from '../../src/graph/link/entry.ts';
import { machinePlanners } from '../../src/machines/machine-planners.ts';
import { buildGraph, type Graph } from '../../src/graph/graph.ts';
import { parseDate, type PreciseDate } from '../../src/model/values/date.ts';
import { recordKinds } from '../../src/model/values/kinds.ts';
import type { Host } from '../../src/hosting/host.ts';
import type { PageView } from '../../src/views/page-view.ts';
import { planSite, type SitePlan } from '../../src/plan/plan.ts';
import type { MachinePlanner, SocialArtist } from '../../src/plan/planned-output.ts';
import { feedLanguage } from '../../templates/feed-language.ts';
import { type Files, readFiles } from './articles.ts';

/** A date that is written rightly. */
export function date(text: string): PreciseDate {
  const parsed = parseDate(text);
  if (typeof parsed === 'string') throw new Error(`${text} is no date: ${parsed}`);
  return parsed;
}

export interface SiteOptions {
  readonly now?: string;
  readonly host?: Host;
  readonly pathPrefix?: string;
  readonly baseUrl?: string | undefined;
  /** Machine files besides feeds, which every site has. */
  readonly machines?: readonly MachinePlanner[];
  readonly socialArtist?: SocialArtist | undefined;
}

export interface Site {
  readonly graph: Graph;
  readonly plan: SitePlan;
  /** Everything that is wrong, in the order in which it was found. */
  readonly problems: readonly Problem[];
  /** The page at an address such as `/people/ana/`. */
  readonly page: (path: string) => PageView;
  /** The published record of a slug. */
  readonly entry: (slug: string) => Entry;
}

/** Reads, links and plans a site whose files are on no disk. */
export function siteOf(files: Files, options: SiteOptions = {}): Site {
  return planArticles(readFiles(files), options);
}

/** Links and plans articles that are read already. */
export function planArticles(
  articles: Articles,
  { now, host = 'portable', pathPrefix = '/', baseUrl, machines = [], socialArtist }: SiteOptions = {},
): Site {
  const { graph, problems } = buildGraph(articles, now === undefined ? undefined : date(now));
  const hosting = { host, strictTransport: false, inlineStyle: () => 'styles' };
  const planners = [...machines, ...machinePlanners(feedLanguage(articles.settings.language))];
  const plan = planSite(graph, articles, { baseUrl, pathPrefix }, hosting, planners, socialArtist);
  return {
    graph,
    plan,
    problems: [...articles.problems, ...problems, ...plan.problems],
    page: (path) => {
      const output = plan.outputs.find((one) => one.type === 'page' && one.view().path === path);
      if (output?.type !== 'page') throw new Error(`there is no page ${path}`);
      return output.view();
    },
    entry: (slug) => {
      const all = recordKinds.flatMap((kind): readonly Entry[] => graph.published[kind]);
      const found = all.find((entry) => entry.slug === slug);
      if (!found) throw new Error(`there is no published record ${slug}`);
      return found;
    },
  };
}

/** Every output of a plan by its file: the JSON of a page's view, the text of a text file, the hash of a copied file. */
export function contentsOf({ site, outputs }: SitePlan): Record<string, string> {
  const contents = outputs.map((output): [string, string] => {
    if (output.type === 'page') return [output.file, JSON.stringify(output.view())];
    if (output.type === 'picture') return [output.file, output.hash];
    return [output.file, output.type === 'text' ? output.text() : output.source.hash];
  });
  return { 'every page': JSON.stringify(site), ...Object.fromEntries(contents) };
}

/** Outputs that one plan has otherwise than another, or that only one of them has, in the order of their files. */
export function changedFiles(before: SitePlan, after: SitePlan): string[] {
  const old = contentsOf(before);
  const present = contentsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(present)])]
    .filter((file) => old[file] !== present[file])
    .toSorted();
}

/** A problem without its wording, which stands beside the example of its rule: `rule in file at place`. */
export function placed({ rule, file, place }: Problem): string {
  return `${rule} in ${file} at ${placeOf(place)}`;
}

function placeOf(place: Place): string {
  if (place === 'file') return place;
  if ('line' in place) return `${place.line}:${place.column}`;
  return 'field' in place ? place.field.join('.') : place.text;
}
