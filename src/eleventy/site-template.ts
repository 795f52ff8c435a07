import { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { loadSite } from '../load/load-site.ts';
import type { Output } from '../build/outputs/output.ts';
import { outputsOf } from '../build/outputs/outputs.ts';
import { articleTextReader, lineReader } from '../commands/terminal/report.ts';
import { noCache } from '../content/read-articles.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { plainPaint, textReport } from '../diagnostics/text-report.ts';
import { webFolder } from '../model/values/site-address.ts';
import { renderPage } from '../../templates/render-page.tsx';
import type { EleventyConfiguration, SettledConfiguration } from './configuration.ts';
import { templateFormat } from './closed-to-files.ts';
import { StatedError } from './stated-error.ts';

export interface Briefing {
  /** The folder of the articles. */
  readonly articles: string;
  /** The style sheet of pages, minified. */
  readonly styles: string;
}

interface Page {
  readonly output: Output;
}

/**
 * Gives Eleventy the whole site as one template that is in no file, whose pages are finished: the very bytes that `briefing build` writes.
 * The articles are read anew for each build. A fault in them stops the build with what `briefing check` says of it.
 */
export function addSite(eleventy: EleventyConfiguration, briefing: Briefing): void {
  let pathPrefix = '/';
  eleventy.on('eleventy.config', (settled) => {
    pathPrefix = settled.getPathPrefix();
    refuseSingleFile(eleventy, settled);
  });
  eleventy.addWatchTarget(`./${briefing.articles}/`);
  eleventy.addTemplate(`site.${templateFormat}`, {
    data: {
      pagination: {
        data: 'nothing',
        size: 1,
        alias: 'output',
        // Asked for once a build, unlike global data.
        before: () => planOutputs(briefing, pathPrefix),
      },
      nothing: [undefined],
      eleventyExcludeFromCollections: true,
      // An owner's own files may be named anything.
      eleventyAllowMissingExtension: true,
      permalink: ({ output }: Page) => `/${output.file}`,
    },
    render: async ({ output }: Page) => {
      const { content } = output.make();
      return typeof content === 'string' ? content : Buffer.from(content);
    },
  });
}

/** What a page shows comes from many files. Later builds of a preview name the file that was changed, and make everything anew. */
function refuseSingleFile(eleventy: EleventyConfiguration, settled: SettledConfiguration): void {
  let isFirst = true;
  eleventy.on('eleventy.before', ({ incremental }) => {
    const file = isFirst && incremental ? settled.getPreviousBuildModifiedFile() : undefined;
    isFirst = false;
    if (file !== undefined)
      throw new StatedError(`--incremental=${file}: pages are made from all articles together. Leave the file out.`);
  });
}

function planOutputs({ articles, styles }: Briefing, pathPrefix: string): Output[] {
  if (!statSync(articles, { throwIfNoEntry: false })?.isDirectory())
    throw new StatedError(`There is no articles folder “${articles}” here.`);
  const readText = articleTextReader(articles);
  const { plan, diagnostics } = loadSite(
    {
      articles,
      baseUrl: undefined,
      pathPrefix: pathPrefix === '/' ? undefined : checkPathPrefix(pathPrefix),
      now: undefined,
      host: 'portable',
      complete: false,
      styles,
    },
    noCache,
    readText,
  );
  if (hasErrors(diagnostics)) throw new StatedError(textReport(diagnostics, lineReader(readText), plainPaint));
  return outputsOf(plan, '', (view, site) => renderPage(view, site, styles));
}

function checkPathPrefix(prefix: string): string {
  const folder = webFolder(prefix);
  if (folder === undefined)
    throw new StatedError(`--pathprefix “${prefix}” is not a folder of a web address. Write it as /sub/path/.`);
  return folder;
}
