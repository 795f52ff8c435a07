import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite } from '../../src/load/load-site.ts';
import { outputsOf } from '../../src/build/outputs/outputs.ts';
import { articleTextReader } from '../../src/commands/terminal/report.ts';
import { noCache } from '../../src/content/read-articles.ts';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { BuiltSite } from '../../src/verify/reading/built-site.ts';
import { readPage } from '../../src/verify/reading/page-facts.ts';
import { secretsOf } from '../../src/verify/reading/secrets.ts';
import type { Expectations } from '../../src/verify/verify-site.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { writeFiles } from '../support/temporary-folder.ts';
import type { ArticlesFolder } from './folders.ts';

/** What came of an articles folder: what `check` says of it, and the whole site if that was no error. */
export interface BuiltCase {
  readonly files: ArticlesFolder;
  readonly diagnostics: readonly Diagnostic[];
  readonly site: BuiltSite | undefined;
  readonly expectations: Expectations;
}

/** Checks an articles folder and, if it has no errors, makes every file of the complete site in memory. */
export function buildCase(scratch: string, written: ArticlesFolder): BuiltCase {
  const articles = join(scratch, 'articles');
  rmSync(articles, { recursive: true, force: true });
  writeFiles(articles, written);
  const request = {
    articles,
    baseUrl: undefined,
    pathPrefix: undefined,
    now: undefined,
    host: 'portable',
    styles: 'body{color:#111}',
    complete: true,
    editorial: true,
  } as const;
  const { plan, diagnostics, records } = loadSite(request, noCache, articleTextReader(articles));
  const expectations = {
    planned: new Set<string>(plan.outputs.map(({ file }) => file)),
    secrets: secretsOf(records, undefined),
  };
  if (hasErrors(diagnostics)) return { files: written, diagnostics, site: undefined, expectations };
  const render = (view: Parameters<typeof renderPage>[0], site: Parameters<typeof renderPage>[1]): string =>
    renderPage(view, site, request.styles);
  const made = new Map(
    outputsOf(plan, 'generator', render).map(({ file, make }) => [file as string, Buffer.from(make().content)]),
  );
  const bytes = (file: string): Uint8Array => made.get(file) ?? new Uint8Array();
  const text = (file: string): string => Buffer.from(bytes(file)).toString('utf8');
  const files = [...made.keys()].toSorted();
  const copied = new Set<string>(plan.outputs.filter(({ type }) => type === 'copy').map(({ file }) => file));
  const ours = files.filter((file) => !copied.has(file));
  const site: BuiltSite = {
    site: plan.site,
    files,
    made: ours,
    has: (file) => made.has(file),
    size: (file) => bytes(file).length,
    bytes,
    text,
    pages: new Map(ours.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(text(file))])),
  };
  return { files: written, diagnostics, site, expectations };
}
