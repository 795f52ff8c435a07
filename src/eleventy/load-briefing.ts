import { statSync } from 'node:fs';
import { type LoadedSite, loadSite } from '../load/load-site.ts';
import { outputsOf } from '../build/outputs/outputs.ts';
import { cacheOf } from '../commands/preview/site.ts';
import { articleTextReader, lineReader } from '../commands/terminal/report.ts';
import { faultWords } from '../commands/terminal/system-fault.ts';
import { noCache, type ParseCache } from '../content/read-articles.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { colourPaint, plainPaint, textReport } from '../diagnostics/text-report.ts';
import { webFolder } from '../model/values/site-address.ts';
import { renderPage } from '../../templates/render-page.tsx';
import type { FinishedFiles } from './finished-files.ts';
import type { BriefingData, BriefingOptions } from './plugin-types.ts';
import { publishedRecords } from './records.ts';
import { StatedError } from './stated-error.ts';

/** What the plugin needs of the process it runs in. */
export interface Surroundings {
  /** The style sheet of pages, minified. */
  readonly styles: string;
  /** Milliseconds since 1970: what time it is, for telling of dates ahead of it. */
  readonly clock: () => number;
  readonly err: (text: string) => void;
  readonly colour: boolean;
}

/** A briefing as it was read for one build. */
export interface Briefing {
  readonly files: FinishedFiles;
  readonly data: BriefingData;
}

/**
 * Reads the articles for each build of a site. What is wrong in them is told as `briefing check` tells it, warnings again only when they
 * have changed; errors stop the build with a {@link StatedError}.
 */
export function briefingReader(
  { articles, prefix, host }: Required<BriefingOptions>,
  { styles, clock, err, colour }: Surroundings,
): (pathPrefix: string) => Briefing {
  let cache: ParseCache = noCache;
  let lastReport = '';
  const tell = (diagnostics: readonly Diagnostic[], readText: (file: string) => string | undefined): void => {
    const report = textReport(diagnostics, lineReader(readText), colour ? colourPaint : plainPaint);
    if (report !== lastReport || hasErrors(diagnostics)) err(report);
    lastReport = report;
    if (hasErrors(diagnostics)) throw new StatedError(errorWords(articles, diagnostics));
  };
  return (pathPrefix) => {
    if (!statSync(articles, { throwIfNoEntry: false })?.isDirectory())
      throw new StatedError(`There is no articles folder “${articles}” here.`);
    const readText = articleTextReader(articles);
    const request = {
      articles,
      baseUrl: undefined,
      pathPrefix: folderOf(pathPrefix, prefix),
      now: undefined,
      host,
      complete: false,
      styles,
      editorial: true,
      clock: clock(),
    };
    const site = inWords(() => loadSite(request, cache, readText));
    cache = cacheOf(site);
    tell(site.diagnostics, readText);
    const outputs = outputsOf(site.plan, '', (view, shown) => renderPage(view, shown, styles));
    const { title, description } = site.graph.settings;
    return {
      files: new Map(outputs.map((output) => [`${prefix}${output.file}`, output])),
      data: Object.assign(publishedRecords(site.graph, prefix), { title, description, url: prefix }),
    };
  };
}

/** Faults of disks and permissions in words. */
function inWords(load: () => LoadedSite): LoadedSite {
  try {
    return load();
  } catch (error) {
    const words = error instanceof Error ? faultWords(error) : undefined;
    throw words === undefined ? error : new StatedError(words);
  }
}

/** Where the briefing stands: what Eleventy puts before all addresses, then its own folder. `undefined` leaves it to `url` in site.yaml. */
function folderOf(pathPrefix: string, prefix: string): string | undefined {
  if (pathPrefix === '/' && prefix === '/') return undefined;
  const folder = webFolder(`${pathPrefix}/${prefix}`);
  if (folder === undefined)
    throw new StatedError(`--pathprefix “${pathPrefix}” is not a folder of a web address. Write it as /sub/path/.`);
  return folder;
}

/** The report stands above; this is what a browser shows that watches. */
function errorWords(articles: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const place = first ? `${first.file}:${first.line}:${first.column} ${first.message}` : '';
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors, the first`;
  return `The articles in “${articles}” have ${count}: ${place} All are told above. Mend them, and build again.`;
}
