import type { Graph } from '../../graph/graph.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import { sitemapFile, sitemapPart } from '../../addresses/feed-files.ts';
import { recordPath, pageFile } from '../../addresses/paths.ts';
import type { MachinePlanner, PlannedPage } from '../../plan/planned-output.ts';
import { lastDateAround, lastNewsDate } from '../last-dates.ts';
import { timestamp } from '../timestamp.ts';
import { fileAddress, type HomeAddress, homeAddress } from '../whole-address.ts';
import { element, type Markup, xmlDocument } from '../xml.ts';

/** Addresses that one sitemap may hold. */
export const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `sitemap.xml`: every page that a search engine should know, and when it last changed. Too long a one is an index of its parts. */
export const sitemapOutputs: MachinePlanner = ({ graph, site, pages }) => {
  const home = homeAddress(site);
  if (home === undefined) return [];
  const listed = pages.filter(isListed);
  const write = (some: readonly PlannedPage[]): string =>
    xmlDocument(
      element(
        'urlset',
        { xmlns: namespace },
        some.map((page) => listing('url', address(home, page), changed(graph, page))),
      ),
    );
  if (listed.length <= mostAddresses) return [{ type: 'text', file: sitemapFile, text: () => write(listed) }];
  const parts = Array.from({ length: Math.ceil(listed.length / mostAddresses) }, (_, index) => ({
    file: sitemapPart(index + 1),
    pages: listed.slice(index * mostAddresses, (index + 1) * mostAddresses),
  }));
  const index = (): string =>
    xmlDocument(
      element(
        'sitemapindex',
        { xmlns: namespace },
        parts.map(({ file }) => listing('sitemap', fileAddress(home, file), undefined)),
      ),
    );
  return [
    { type: 'text', file: sitemapFile, text: index },
    ...parts.map((part) => ({ type: 'text', file: part.file, text: () => write(part.pages) }) as const),
  ];
};

function listing(name: 'url' | 'sitemap', location: string, date: PreciseDate | undefined): Markup {
  const day = date && w3cDate(date);
  return element(name, {}, [element('loc', {}, location), ...(day === undefined ? [] : [element('lastmod', {}, day)])]);
}

/** Pages that answer for themselves: not those that lead elsewhere, say that something was withdrawn, or that nothing is there. */
function isListed({ entry, view }: PlannedPage): boolean {
  if (entry) return true;
  const { type } = view();
  return type !== 'redirect' && type !== 'withdrawn' && type !== 'not-found';
}

function address(home: HomeAddress, { file }: PlannedPage): string {
  return `${home}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** The newest date among what a page shows, unless that is still to come; of further parts of a record's page nothing is said. */
function changed(graph: Graph, { entry, file, view }: PlannedPage): PreciseDate | undefined {
  if (!entry) {
    const shown = view();
    const date = 'asOf' in shown ? shown.asOf : undefined;
    const news = lastNewsDate(graph);
    return date && news && date.instant <= news.instant ? date : undefined;
  }
  return file === pageFile(recordPath(entry)) ? lastDateAround(graph, entry) : undefined;
}

/** A day or a time as the format wants it; a month or a year alone says too little for it. */
function w3cDate(date: PreciseDate): string | undefined {
  if (date.precision === 'time') return timestamp(date);
  return date.precision === 'day' ? date.text : undefined;
}
