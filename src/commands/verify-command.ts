import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { completeMark } from '../publish/finished-site.ts';
import { loadSite } from '../load/load-site.ts';
import { openSocialStudio } from '../build/outputs/social-artist.ts';
import { noCache } from '../content/read-articles.ts';
import { htmlWithoutLinks } from '../content/body/blocks/body-html.ts';
import { pageFile, pathOf } from '../addresses/paths.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { nothingWritten } from '../diagnostics/json-report.ts';
import { verificationJson, verificationText } from '../verify/report.ts';
import { readBuiltSite } from '../verify/reading/built-site.ts';
import { secretsOf } from '../verify/reading/secrets.ts';
import { verifySite } from '../verify/verify-site.ts';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { articleTextReader, report } from './terminal/report.ts';
import { parseVerifyOptions } from './site-options.ts';
import { UsageError } from './terminal/usage-error.ts';

/** `briefing verify`: looks at the built folder as readers and programs will, and writes nothing. */
export function verify(words: readonly string[], environment: Environment): ExitCode {
  const options = parseVerifyOptions(words, environment);
  const readText = articleTextReader(options.articles);
  const complete = options.complete || existsSync(join(options.output, completeMark));
  const socialArtist = complete ? openSocialStudio().artist : undefined;
  const site = loadSite({ ...options, complete, styles: environment.styles, socialArtist }, noCache, readText);
  if (hasErrors(site.diagnostics)) {
    report(environment, options.format, site, readText, nothingWritten(site.plan.outputs.length));
    return 1;
  }
  const { outputs } = site.plan;
  const copied = new Set<string>(outputs.filter(({ type }) => type === 'copy').map(({ file }) => file));
  const built = readBuiltSite(options.output, site.plan.site, copied);
  if (!built?.has('index.html'))
    throw new UsageError(`There is no site in ${options.output}. Build it first: briefing build.`);
  const planned = new Set<string>(outputs.map(({ file }) => file));
  const secrets = secretsOf(site.records, options.now, [JSON.stringify(site.plan.site)]);
  const texts = new Map(
    site.records.map(({ record, body }) => [pageFile(pathOf(record.kind, record.slug)), htmlWithoutLinks(body.blocks)]),
  );
  const results = verifySite(built, { planned, secrets, texts, host: options.host });
  const milliseconds = Math.round(environment.elapsed());
  environment.out(options.format === 'json' ? verificationJson(results, milliseconds) : verificationText(results));
  return results.every(({ findings }) => findings.length === 0) ? 0 : 1;
}
