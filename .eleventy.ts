import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from './src/build/load-site.ts';
import { articleTextReader, lineReader } from './src/commands/report.ts';
import { noCache } from './src/content/read-articles.ts';
import { hasErrors } from './src/diagnostics/diagnostic.ts';
import { plainPaint, textReport } from './src/diagnostics/text-report.ts';
import { renderPage } from './templates/render-page.tsx';

/** The part of Eleventy's configuration that is used here. */
interface EleventyConfiguration {
  addGlobalData(name: string, data: unknown): void;
  addTemplate(path: string, content: string | object): void;
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
  setUseGitIgnore(use: boolean): void;
}

const articles = 'articles';

/** Lets plain Eleventy write the very pages that `briefing build` writes. Eleventy never sees an article: it gets finished pages. */
export default function configure(eleventy: EleventyConfiguration): object {
  const readText = articleTextReader(articles);
  const styles = readFileSync('dist/site.css', 'utf8');
  const { plan, diagnostics } = loadSite(
    { articles, baseUrl: undefined, pathPrefix: undefined, now: undefined, host: 'portable', complete: false, styles },
    noCache,
    readText,
  );
  if (hasErrors(diagnostics)) {
    throw new Error(textReport(diagnostics, lineReader(readText), plainPaint));
  }
  const outputs = new Map(plan.outputs.map((output) => [output.file, output]));
  const written = plan.outputs.filter(({ type }) => type !== 'copy').map(({ file }) => file);
  eleventy.addGlobalData('files', written);
  eleventy.addTemplate('site.11ty.js', {
    data: {
      pagination: { data: 'files', size: 1, alias: 'file' },
      permalink: ({ file }: { file: string }) => `/${file}`,
    },
    render: ({ file }: { file: (typeof written)[number] }) => {
      const output = outputs.get(file);
      if (output?.type === 'page') return renderPage(output.view(), plan.site, styles);
      return output?.type === 'text' ? output.text() : '';
    },
  });
  for (const output of plan.outputs) {
    if (output.type === 'copy') eleventy.addPassthroughCopy({ [join(articles, output.source.path)]: output.file });
  }
  return { dir: { input: 'templates', output: '_site' }, templateFormats: ['11ty.js'] };
}
