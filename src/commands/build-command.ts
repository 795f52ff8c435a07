import { type EmbargoedStory, embargoedStories, rememberEmbargoed } from '../build/embargo/embargoed-stories.ts';
import { takenBack } from '../build/embargo/taken-back.ts';
import { openDrawnPictures } from '../build/drawn-pictures.ts';
import { goneAddresses } from '../build/gone-addresses.ts';
import { hostLimitWarnings } from '../build/host-limit-warnings.ts';
import { type LoadedSite, loadSite } from '../load/load-site.ts';
import { manifestOf } from '../build/manifest/site-manifest.ts';
import type { WriteResult } from '../build/outputs/output.ts';
import { outputsOf, type PageRenderer } from '../build/outputs/outputs.ts';
import { openParseCache } from '../build/state/parse-cache.ts';
import { openSocialStudio, type Rasterise } from '../build/outputs/social-artist.ts';
import { withCompressed } from '../build/outputs/compressed-outputs.ts';
import { inodeOf, type Workspace } from '../build/workspace.ts';
import { ForeignFilesError, writeSite } from '../build/write-site.ts';
import { noCache } from '../content/read-articles.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { nothingWritten, type PageCounts } from '../diagnostics/json-report.ts';
import { sendsCopies } from '../hosting/host.ts';
import { inlineStyle } from '../../templates/inline-style.ts';
import { renderPage } from '../../templates/render-page.tsx';
import type { Environment, ExitCode } from './terminal/environment.ts';
import { laterFault } from './later-fault.ts';
import { showProgress } from './terminal/progress.ts';
import { articleTextReader, describeCounts, describeWithheld, report, type SiteCounts } from './terminal/report.ts';
import { patience, workspaceFor } from './site-workspace.ts';
import { type BuildOptions, parseBuildOptions } from './site-options.ts';
import { faultWords } from './terminal/system-fault.ts';
import { takenBackProblems } from './taken-back-problems.ts';
import { UsageError } from './terminal/usage-error.ts';

/** `briefing build`: brings the output folder up to date. Content errors leave it as it was. */
export async function build(words: readonly string[], environment: Environment): Promise<ExitCode> {
  const options = parseBuildOptions(words, environment);
  const workspace = workspaceFor(options.output, environment);
  const readText = articleTextReader(options.articles);
  const stored = openParseCache(workspace.cache, environment.generator);
  const studio = options.complete ? openSocialStudio() : undefined;
  const drawn = studio && openDrawnPictures(workspace.cache, studio, environment.generator, !options.cache);
  const request = { ...options, styles: environment.styles, socialArtist: drawn?.artist };
  const site = loadSite(request, options.cache ? stored : noCache, readText);
  const refuse = (diagnostics: readonly Diagnostic[]): ExitCode => {
    const counts = nothingWritten(site.plan.outputs.length);
    report(environment, options.format, { ...site, diagnostics }, readText, counts);
    if (options.format === 'text') environment.err('Nothing was written: mend the errors above, and build again.\n');
    return 1;
  };
  if (hasErrors(site.diagnostics)) return refuse(site.diagnostics);
  const hasPictures = site.plan.outputs.some(({ type }) => type === 'picture');
  const rasterise = hasPictures ? await studio?.openRasteriser() : undefined;
  const before = inodeOf(workspace.front);
  let result: WriteResult;
  let limits: Diagnostic[];
  try {
    result = write(site, workspace, options, environment, rasterise, () => {
      stored.store(site.records);
      drawn?.store();
    });
    limits = hostLimitWarnings(workspace.front, options.host);
  } catch (error) {
    if (error instanceof TakenBackError)
      return refuse([...site.diagnostics, ...takenBackProblems(error.stories, options.output, readText)]);
    const stands = inodeOf(workspace.front) !== before;
    throw stands
      ? laterFault(error, `The new site stands in ${options.output} already. Build again once that is mended.`)
      : error;
  }
  const diagnostics = [...site.diagnostics, ...goneAddresses(result.removed), ...limits];
  const counts = { ...result, removed: result.removed.length };
  report(environment, options.format, { ...site, diagnostics }, readText, counts);
  if (options.format === 'text')
    environment.out(summary(options, site.counts, counts, environment) + describeWithheld(site.withheld));
  return 0;
}

function write(
  { plan, records }: LoadedSite,
  workspace: Workspace,
  options: BuildOptions,
  environment: Environment,
  rasterise: Rasterise | undefined,
  keep: () => void,
): WriteResult {
  const embargoed = embargoedStories(records, options.now);
  const render: PageRenderer = (view, site) => renderPage(view, site, environment.styles);
  const pages = outputsOf(plan, environment.generator, render, rasterise);
  const outputs = options.complete && sendsCopies(options.host) ? withCompressed(pages) : pages;
  try {
    return writeSite(workspace, outputs, {
      fresh: !options.cache,
      patience,
      manifest: manifestOf(plan, inlineStyle(plan.site, environment.styles)),
      beforeReplacing: (describeFormer, staysIn) => {
        const former = embargoed.length > 0 ? describeFormer() : undefined;
        const stories = former ? takenBack(former, staysIn, embargoed) : [];
        if (stories.length > 0) throw new TakenBackError(stories);
        // Before the site is replaced: a publish must never know less than the site it finds was made with.
        rememberEmbargoed(workspace, embargoed);
      },
      afterReplacing: () => keepForNextBuild(keep, environment),
      onWait: (holder) => environment.err(`Waiting for another build of this site to end (${holder}).\n`),
      onProgress: showProgress(environment),
    });
  } catch (error) {
    if (error instanceof ForeignFilesError) throw new UsageError(foreignMessage(options.output, error.files));
    throw error;
  }
}

/** The build would take back stories that the site shows already. */
class TakenBackError extends Error {
  constructor(readonly stories: readonly EmbargoedStory[]) {
    super('the build would take back stories');
  }
}

/** The site is there already: a cache that cannot be written costs time, not the site. */
function keepForNextBuild(keep: () => void, environment: Environment): void {
  try {
    keep();
  } catch (error) {
    const fault = error instanceof Error ? faultWords(error) : undefined;
    if (fault === undefined) throw error;
    environment.err(`The next build will take longer, since what this one read could not be kept. ${fault}\n`);
  }
}

function foreignMessage(output: string, files: readonly string[]): string {
  const shown = files.slice(0, 5).join(', ');
  const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
  return (
    `The output folder ${output} holds files that this program did not write, and they would be lost: ${shown}${more}.\n` +
    'Move them away, or choose another folder with --output. Files to be published as they are belong in static/ in the articles folder.'
  );
}

function summary(
  options: BuildOptions,
  counts: SiteCounts,
  { written, unchanged, removed }: PageCounts,
  environment: Environment,
): string {
  return (
    `${describeCounts(counts)}\n` +
    `${written} files written, ${unchanged} unchanged, ${removed} removed, in ${Math.round(environment.elapsed())} ms\n` +
    `The site is in ${options.output}\n`
  );
}
