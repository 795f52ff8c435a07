import { loadSite } from '../load/load-site.ts';
import { noCache } from '../content/read-articles.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { nothingWritten } from '../diagnostics/json-report.ts';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { articleTextReader, describeCounts, describeWithheld, report } from './terminal/report.ts';
import { parseBuildOptions } from './site-options.ts';

/** `briefing check`: finds everything that is wrong, and writes nothing. */
export function check(words: readonly string[], environment: Environment): ExitCode {
  const options = parseBuildOptions(words, environment, 'check');
  const readText = articleTextReader(options.articles);
  const site = loadSite(
    { ...options, styles: environment.styles, editorial: true, clock: environment.clock() },
    noCache,
    readText,
  );
  report(environment, options.format, site, readText, nothingWritten(site.plan.outputs.length));
  const failed = hasErrors(site.diagnostics);
  if (options.format === 'text' && !failed) {
    environment.out(`${describeCounts(site.counts)}: no errors, in ${Math.round(environment.elapsed())} ms\n`);
    environment.out(describeWithheld(site.withheld));
  }
  return failed ? 1 : 0;
}
