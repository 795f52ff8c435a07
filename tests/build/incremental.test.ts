import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderPage } from '../../templates/render-page.tsx';
import { loadSite } from '../../src/load/load-site.ts';
import type { WriteResult } from '../../src/build/outputs/output.ts';
import { outputsOf } from '../../src/build/outputs/outputs.ts';
import { openParseCache } from '../../src/build/state/parse-cache.ts';
import { workspaceOf } from '../../src/build/workspace.ts';
import { writeSite } from '../../src/build/write-site.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { contentOf } from '../support/folder-content.ts';
import { editArticles, type Edit, randomEdit, startingArticles } from '../support/random-edits.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { keep } from '../support/marked-site.ts';
import { emptyFolder } from '../support/empty-folder.ts';

/** Builds an articles folder in this process with what an earlier build left in `cache`. */
function buildSite(articles: string, output: string, cache: string): WriteResult {
  const workspace = workspaceOf(output, cache);
  const stored = openParseCache(workspace.cache, 'generator');
  const request = {
    articles,
    baseUrl: undefined,
    pathPrefix: undefined,
    now: undefined,
    host: 'portable',
    styles: '',
    complete: true,
  } as const;
  const site = loadSite(request, stored, () => undefined);
  expect(hasErrors(site.diagnostics), JSON.stringify(site.diagnostics)).toBe(false);
  const outputs = outputsOf(site.plan, 'generator', (view, shown) => renderPage(view, shown, 'styles'));
  const result = writeSite(workspace, outputs, keep);
  stored.store(site.records);
  return result;
}

it('an incremental build has the bytes of a full one, after any edits', () => {
  const folder = temporaryFolder();
  const [articles, cache] = [join(folder, 'articles'), join(folder, 'cache')];
  let run = 0;
  fc.assert(
    fc.property(fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (edits: Edit[]) => {
      run++;
      const incremental = join(folder, `incremental-${run}`);
      let files = startingArticles;
      emptyFolder(articles);
      writeFiles(articles, files);
      buildSite(articles, incremental, cache);
      for (const [position, edit] of edits.entries()) {
        files = editArticles(files, edit);
        emptyFolder(articles);
        writeFiles(articles, files);
        buildSite(articles, incremental, cache);
        const full = join(folder, `full-${run}-${position}`);
        buildSite(articles, full, cache);
        expect(contentOf(incremental)).toEqual(contentOf(full));
        expect(buildSite(articles, incremental, cache)).toMatchObject({ written: 0, removed: [] });
      }
    }),
    { numRuns: 25 },
  );
});
