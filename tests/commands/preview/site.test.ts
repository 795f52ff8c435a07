import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/load/load-site.ts';
import { createPreviewSite, type PreviewSite, type PreviewWork } from '../../../src/commands/preview/site.ts';
import { parsePreviewOptions } from '../../../src/commands/site-options.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { smallArticles } from '../../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

interface Faulty {
  readonly site: PreviewSite;
  readonly articles: string;
  /** What fails from now on; nothing for `undefined`. */
  readonly fail: (what: 'load' | 'view' | 'render' | undefined) => void;
}

/** A preview whose program can be made to fail as a fault in it would. */
function faultyPreview(): Faulty {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  let failing: 'load' | 'view' | 'render' | undefined;
  const failWhere = (where: typeof failing): void => {
    if (failing === where) throw new TypeError('Cannot read properties of undefined (reading <text>)');
  };
  const work: PreviewWork = {
    load: (...request) => {
      failWhere('load');
      const loaded = loadSite(...request);
      const outputs = loaded.plan.outputs.map((output) =>
        output.type === 'page'
          ? {
              ...output,
              view: () => {
                failWhere('view');
                return output.view();
              },
            }
          : output,
      );
      return { ...loaded, plan: { ...loaded.plan, outputs } };
    },
    render: (view, site) => {
      failWhere('render');
      return renderPage(view, site, '');
    },
  };
  const options = parsePreviewOptions([], { workingFolder: folder, programFolder: '/nowhere' }).site;
  return {
    site: createPreviewSite(options, '', work),
    articles: join(folder, 'articles'),
    fail: (what) => {
      failing = what;
    },
  };
}

const home = 'index.html';
const words = 'This is a fault in the program, not in your articles: Cannot read properties of undefined';

describe('a preview whose program fails', () => {
  it.each(['view', 'render'] as const)(
    'at the %s of a page: shows how it last was, and what is wrong over it',
    (what) => {
      const { site, fail } = faultyPreview();
      site.reload();
      const before = site.find(home);
      expect(before?.fault).toBeUndefined();
      fail(what);
      site.reload();
      const after = site.find(home);
      expect(after?.content).toBe(before?.content);
      expect(after?.fault?.words).toContain(words);
      fail(undefined);
      expect(site.find(home)?.fault).toBeUndefined();
    },
  );

  it('at a page that was never shown: says so to whoever asks', () => {
    const { site, fail } = faultyPreview();
    site.reload();
    fail('render');
    expect(() => site.find(home)).toThrow('Cannot read properties');
    expect(site.find('feed.xml')?.fault).toBeUndefined();
  });

  it('at reading the articles: keeps the last site, and follows again once it can', () => {
    const { site, articles, fail } = faultyPreview();
    site.reload();
    fail('load');
    writeFiles(articles, { 'people/cal.md': '---\nname: Cal Cedar\n---\n' });
    site.reload();
    expect(site.diagnostics()).toContain(words);
    expect(site.diagnostics()).not.toMatch(/\.tsx?:\d/);
    expect(site.find(home)?.fault?.words).toContain(words);
    expect(site.has('people/cal/index.html')).toBe(false);
    fail(undefined);
    site.reload();
    expect(site.find('people/cal/index.html')?.fault).toBeUndefined();
  });

  it('at the very first reading: has nothing to show, and goes on', () => {
    const { site, fail } = faultyPreview();
    fail('load');
    site.reload();
    expect(site.find(home)).toBeUndefined();
    expect(site.diagnostics()).toContain(words);
    fail(undefined);
    site.reload();
    expect(site.find(home)?.fault).toBeUndefined();
  });
});
