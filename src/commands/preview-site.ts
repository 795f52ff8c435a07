import { type LoadedSite, loadSite } from '../build/load-site.ts';
import { type ParseCache, noCache } from '../content/read-articles.ts';
import type { ParsedRecord } from '../content/read-record.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { plainPaint, textReport } from '../diagnostics/text-report.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { PlannedOutput } from '../pages/planned-output.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { articleTextReader, lineReader } from './report.ts';
import type { SiteOptions } from './site-options.ts';

/** The site as the preview shows it: the last one without errors, and what is wrong with the articles now. */
export interface PreviewSite {
  /** Reads the articles again. Keeps the last good site where they have errors. */
  reload(): void;
  /** What is wrong, as text; empty if nothing is. */
  diagnostics(): string;
  hasErrors(): boolean;
  /** The file at a path of the site, such as `people/kim/index.html`. */
  find(file: string): string | Uint8Array | undefined;
}

export function createPreviewSite(options: SiteOptions, styles: string): PreviewSite {
  let plan: SitePlan | undefined;
  let outputs: ReadonlyMap<string, PlannedOutput> = new Map();
  let text = '';
  let faulty = false;
  let cache: ParseCache = noCache;
  const reload = (): void => {
    const readText = articleTextReader(options.articles);
    const site = loadSite({ ...options, pathPrefix: '/', styles }, cache, readText, 'editorial');
    cache = cacheOf(site);
    text = textReport(site.diagnostics, lineReader(readText), plainPaint);
    faulty = hasErrors(site.diagnostics);
    if (faulty && plan) return;
    // The preview adds a script of its own, which the content policy of published pages forbids.
    plan = { ...site.plan, site: { ...site.plan.site, policyInPages: false } };
    outputs = new Map(site.plan.outputs.map((output) => [output.file, output]));
  };
  const find = (file: string): string | Uint8Array | undefined => {
    const output = outputs.get(file);
    // The preview plans no pictures for shared links: nobody shares it.
    if (!output || !plan || output.type === 'picture') return undefined;
    if (output.type === 'copy') return output.source.bytes;
    return output.type === 'text' ? output.text() : renderPage(output.view(), plan.site, styles);
  };
  return { reload, diagnostics: () => text, hasErrors: () => faulty, find };
}

function cacheOf({ records }: LoadedSite): ParseCache {
  const byFile = new Map<string, ParsedRecord>(records.map((record) => [record.file, record]));
  return {
    find: ({ path, hash }) => {
      const known = byFile.get(path);
      return known?.hash === hash ? known : undefined;
    },
  };
}
