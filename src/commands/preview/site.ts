import { type LoadedSite, loadSite } from '../../load/load-site.ts';
import type { PageRenderer } from '../../build/outputs/outputs.ts';
import { type ParseCache, noCache } from '../../content/read-articles.ts';
import type { ParsedRecord } from '../../content/read-record.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { plainPaint, textReport } from '../../diagnostics/text-report.ts';
import type { SitePlan } from '../../plan/plan.ts';
import type { PlannedOutput } from '../../plan/planned-output.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { articleTextReader, lineReader } from '../terminal/report.ts';
import type { PreviewOptions } from '../site-options.ts';

/** What is wrong, to be shown over a page. */
interface Fault {
  readonly title: string;
  readonly words: string;
}

/** A file of the preview: as it is, or where that cannot be made, as it was when it last could. */
export interface FoundFile {
  readonly content: string | Uint8Array;
  readonly fault: Fault | undefined;
}

/** The site as the preview shows it: the last one without errors, and what is wrong with the articles now. */
export interface PreviewSite {
  /** Reads the articles again. Keeps the last good site where they have errors, or the program fails at them. */
  reload(): void;
  /** What is wrong and what a careful editor would look at, as text; empty if nothing is. */
  diagnostics(): string;
  has(file: string): boolean;
  /** The file at a path of the site, such as `people/ana/index.html`. Throws what went wrong where it was never made before. */
  find(file: string): FoundFile | undefined;
}

/** How a preview reads and shows a site; a test makes it fail. */
export interface PreviewWork {
  readonly load: typeof loadSite;
  readonly render: PageRenderer;
}

/** How many pages are kept as they last were. */
const mostKept = 100;

export function createPreviewSite(
  options: PreviewOptions['site'],
  styles: string,
  work: PreviewWork = { load: loadSite, render: (view, site) => renderPage(view, site, styles) },
): PreviewSite {
  let plan: SitePlan | undefined;
  let outputs: ReadonlyMap<string, PlannedOutput> = new Map();
  let text = '';
  let fault: Fault | undefined;
  let cache: ParseCache = noCache;
  const kept = new Map<string, string>();
  const read = (): void => {
    const readText = articleTextReader(options.articles);
    const site = work.load({ ...options, styles, editorial: true }, cache, readText);
    cache = cacheOf(site);
    text = textReport(site.diagnostics, lineReader(readText), plainPaint);
    fault = hasErrors(site.diagnostics)
      ? { title: 'The articles have errors; this is the last page without them', words: text }
      : undefined;
    if (fault && plan) return;
    // The preview adds a script of its own, which the content policy of published pages forbids.
    plan = { ...site.plan, site: { ...site.plan.site, policyInPages: false } };
    outputs = new Map(site.plan.outputs.map((output) => [output.file, output]));
  };
  const reload = (): void => {
    try {
      read();
    } catch (error) {
      text = `${faultWords(error)}\n`;
      fault = { title: 'The program failed at these articles; this is the last page it could make', words: text };
    }
  };
  const contentOf = (file: string): string | Uint8Array | undefined => {
    const output = outputs.get(file);
    // The preview plans no pictures for shared links: nobody shares it.
    if (!output || !plan || output.type === 'picture') return undefined;
    if (output.type === 'copy') return output.source.bytes;
    if (output.type === 'text') return output.text();
    const page = work.render(output.view(), plan.site);
    // The newest stands last.
    kept.delete(file);
    kept.set(file, page);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return page;
  };
  const find = (file: string): FoundFile | undefined => {
    try {
      const content = contentOf(file);
      return content === undefined ? undefined : { content, fault };
    } catch (error) {
      const content = kept.get(file);
      if (content === undefined) throw error;
      const title = 'The program failed at this page; this is how it last was';
      return { content, fault: { title, words: faultWords(error) } };
    }
  };
  return { reload, diagnostics: () => text, has: (file) => outputs.has(file), find };
}

/** A fault of the program, without the places in it, which say nothing to an editor. */
export function faultWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return `This is a fault in the program, not in your articles: ${words}`;
}

/** What was read of a site, for the next time that it is read: files that have not changed are not parsed again. */
export function cacheOf({ records }: Pick<LoadedSite, 'records'>): ParseCache {
  const byFile = new Map<string, ParsedRecord>(records.map((record) => [record.file, record]));
  return {
    find: ({ path, hash }) => {
      const known = byFile.get(path);
      return known?.hash === hash ? known : undefined;
    },
  };
}
